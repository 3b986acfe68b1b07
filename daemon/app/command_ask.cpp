#include <algorithm>
#include <map>

#include "daemon/app/asking.h"
#include "daemon/baseline/asked.h"

namespace gazetted::app {

namespace {

using baseline::MeasureView;
using baseline::Step;
using model::Json;

/// What the question is answered from.
struct Answering {
    When when;
    std::vector<MeasureView> views;
};

bool within(const MeasureView& view, const baseline::Asked& asked) {
    if (view.notice != asked.key) return false;
    if (asked.path.empty()) return true;
    const std::string part = model::LimbId{asked.key, asked.path}.display();
    return view.limb == part || view.limb.starts_with(part + ".");
}

bool caused_by(const MeasureView& view, const std::string& key) {
    const auto by_it = [&](const Step& step) { return step.by == key; };
    return std::any_of(view.steps.begin(), view.steps.end(), by_it) ||
           std::any_of(view.asides.begin(), view.asides.end(), by_it);
}

/// The views of what was asked for; of a notice that imposes nothing itself, the views of what it acts on.
Result<std::vector<MeasureView>> chosen(std::vector<MeasureView> views, const baseline::Baseline& all,
                                        const std::string& notice, const When& when) {
    const baseline::Asked asked = baseline::asked_for(all, notice, when.as_of, when.known_as_of);
    if (asked.what != baseline::AskedFor::kNotice)
        return Failure{FailureKind::kNotFound, baseline::why_not(asked, notice, when.as_of, when.known_as_of), false,
                       "write it as MOFCOM-2025-61 or mofcom:2025:61; `gazetted measures` lists what is known"};
    if (!asked.instead_of.empty())
        talk("gazetted: the number " + model::LimbId{asked.instead_of, ""}.display() + " was corrected to " +
             model::LimbId{asked.key, ""}.display());
    const bool imposes =
        std::any_of(views.begin(), views.end(), [&](const MeasureView& view) { return within(view, asked); });
    const std::string shown = model::LimbId{asked.key, asked.path}.display();
    std::erase_if(
        views, [&](const MeasureView& view) { return imposes ? !within(view, asked) : !caused_by(view, asked.key); });
    if (views.empty())
        return Failure{FailureKind::kNotFound, shown + " imposes nothing and acts on nothing that is known", false, ""};
    if (!imposes) talk("gazetted: " + shown + " imposes nothing itself; here is what it acts on");
    return views;
}

Result<Answering> ask(const Opened& opened, const baseline::Baseline& all, const AskOptions& options) {
    auto when = when_of(options);
    if (!when) return when.failure();
    auto views = baseline::measures_on(all, when->as_of, when->known_as_of, last_day_rule(opened.settings));
    if (options.notice.empty()) return Answering{*when, std::move(views)};
    auto fitting = chosen(std::move(views), all, options.notice, *when);
    if (!fitting) return fitting.failure();
    return Answering{*when, std::move(*fitting)};
}

Json steps_json(const std::vector<Step>& steps) {
    Json out = Json::array();
    for (const Step& step : steps)
        out.push_back(step_json(step));
    return out;
}

void add_note(std::string& note, const std::string& more) {
    if (!more.empty()) note += (note.empty() ? "" : "; ") + more;
}

/// "terminated from 2026-12-01 for “3C608.a项所列锑锭” only": what reached a part and left the state as it is.
std::string aside_words(const Step& aside) {
    std::string event = aside.event;
    std::replace(event.begin(), event.end(), '_', ' ');
    return event + (aside.from ? " from " + aside.from->iso() : "") +
           (aside.until && aside.event != "lapse_unconfirmed" ? " until " + aside.until->iso() : "") + " " + aside.note;
}

/// What a reader must know besides the state: the step's own note, both readings of the last day, an extension, and
/// what was done to a part only.
std::string note_of(const MeasureView& view, const Step* current) {
    std::string note;
    if (current != nullptr && current->event != "lapse_unconfirmed") add_note(note, current->note);
    add_note(note, last_day_note(view));
    add_note(note, view.announced_extension);
    for (const Step& aside : view.asides)
        if (!aside.note.empty() && aside.event != "extension_announced") add_note(note, aside_words(aside));
    return note;
}

const Step* current_of(const MeasureView& view) {
    return view.current ? &view.steps[*view.current] : nullptr;
}

void add_for_people(Table& table, const MeasureView& view) {
    const Step* current = current_of(view);
    const std::string why = current == nullptr || current->evidence.quote.empty() ? view.gist : current->evidence.quote;
    table.add({view.limb, std::string(baseline::name_of(view.state)),
               date_or_null(current ? current->from : std::nullopt), date_or_null(view.until),
               current ? Json(current->by) : Json(nullptr), note_of(view, current), why});
}

void add_for_machines(Table& table, const MeasureView& view) {
    const Step* current = current_of(view);
    table.add({view.limb, std::string(baseline::name_of(view.state)),
               date_or_null(current ? current->from : std::nullopt), date_or_null(view.until),
               current ? Json(current->by) : Json(nullptr), current ? Json(current->by_limb) : Json(nullptr),
               current ? Json(current->evidence.quote) : Json(nullptr), last_day_json(view.last_day),
               view.announced_extension, view.acts, view.gist, view.curated, view.corrected, steps_json(view.steps),
               steps_json(view.asides)});
}

/// Rows of the timeline: for people, parts to which the same happened share one.
struct Line {
    std::string notice;
    std::vector<std::string> limbs;
    const Step* step = nullptr;
};

bool same_event(const Step& a, const Step& b) {
    return a.from == b.from && a.event == b.event && a.until == b.until && a.by == b.by && a.by_limb == b.by_limb &&
           a.note == b.note;
}

std::vector<Line> lines_of(const std::vector<MeasureView>& views, bool shared) {
    std::vector<Line> lines;
    for (const MeasureView& view : views)
        for (const auto* steps : {&view.steps, &view.asides})
            for (const Step& step : *steps) {
                // A birth names its own limb as its cause; that limb is the row.
                const auto same = [&](const Line& line) {
                    if (line.notice != view.notice) return false;
                    Step other = *line.step;
                    if (step.by == view.notice) other.by_limb = step.by_limb;
                    return same_event(other, step);
                };
                const auto found = shared ? std::find_if(lines.begin(), lines.end(), same) : lines.end();
                if (found == lines.end())
                    lines.push_back({view.notice, {view.limb}, &step});
                else
                    found->limbs.push_back(view.limb);
            }
    std::stable_sort(lines.begin(), lines.end(),
                     [](const Line& a, const Line& b) { return a.step->from < b.step->from; });
    return lines;
}

/// Prints what `make` says of what an option set asks for.
int answer(const Common& common, const AskOptions& options, const std::function<Table(const Answering&)>& make) {
    auto opened = open_to_ask(common);
    if (!opened) return report(opened.failure());
    auto all = opened->store->baseline(true);
    if (!all) return report(all.failure());
    auto answering = ask(*opened, *all, options);
    if (!answering) return report(answering.failure());
    const Table table = make(*answering);
    print(table.render(common.format));
    if (table.empty())
        talk("gazetted: nothing is known of " + answering->when.as_of.iso() + " as of " +
             answering->when.known_as_of.beijing_iso());
    return table.empty() ? kNothing : kOk;
}

}  // namespace

int run_measures(const Common& common, const AskOptions& options) {
    const bool people = common.format == Format::kTable;
    return answer(common, options, [&](const Answering& answering) {
        Table table(people ? std::vector<std::string>{"limb", "state", "until", "last_day", "acts", "curated", "title"}
                           : std::vector<std::string>{"limb", "state", "until", "last_day_readings",
                                                      "announced_extension", "acts", "curated", "corrected", "title"});
        for (const MeasureView& view : answering.views) {
            if (options.in_force && view.state != baseline::State::kInForce) continue;
            const std::string state(baseline::name_of(view.state));
            std::vector<Json> cells{view.limb, state, date_or_null(view.until)};
            cells.push_back(people ? Json(last_day_note(view)) : last_day_json(view.last_day));
            if (!people) cells.emplace_back(view.announced_extension);
            cells.insert(cells.end(), {joined_text(view.acts), view.curated});
            if (!people) cells.emplace_back(view.corrected);
            cells.emplace_back(view.title);
            table.add(std::move(cells));
        }
        return table;
    });
}

int run_status(const Common& common, const AskOptions& options) {
    const bool people = common.format == Format::kTable;
    return answer(common, options, [&](const Answering& answering) {
        Table table(people ? std::vector<std::string>{"limb", "state", "from", "until", "by", "note", "why"}
                           : std::vector<std::string>{"limb", "state", "from", "until", "by", "by_limb", "quote",
                                                      "last_day_readings", "announced_extension", "acts", "gist",
                                                      "curated", "corrected", "steps", "asides"});
        for (const MeasureView& view : answering.views)
            people ? add_for_people(table, view) : add_for_machines(table, view);
        return table;
    });
}

int run_timeline(const Common& common, const AskOptions& options) {
    const bool people = common.format == Format::kTable;
    return answer(common, options, [&](const Answering& answering) {
        Table table(
            people ? std::vector<std::string>{"from", "limb", "event", "state", "until", "by", "known_since", "note"}
                   : std::vector<std::string>{"from", "limb", "event", "state", "until", "by", "by_limb", "known_since",
                                              "quote", "note"});
        for (const Line& line : lines_of(answering.views, people)) {
            const Step& step = *line.step;
            const std::string state(baseline::name_of(step.state));
            const std::string limb = limbs_text(line.limbs);
            if (people)
                table.add({date_or_null(step.from), limb, step.event, state, date_or_null(step.until), step.by,
                           step.known_since.beijing_iso().substr(0, 16), step.note});
            else
                table.add({date_or_null(step.from), limb, step.event, state, date_or_null(step.until), step.by,
                           step.by_limb, step.known_since.iso(), step.evidence.quote, step.note});
        }
        return table;
    });
}

}  // namespace gazetted::app
