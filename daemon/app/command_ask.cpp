#include <algorithm>

#include "daemon/app/commands.h"
#include "daemon/app/opening.h"
#include "daemon/base/clock.h"
#include "daemon/baseline/status.h"

namespace gazetted::app {

namespace {

using baseline::MeasureView;
using model::Json;

/// The day and the knowledge a question is about.
struct When {
    CivilDate as_of;
    Instant known_as_of;
};

Result<When> when_of(const AskOptions& options) {
    const Instant now = SystemClock().now();
    When when{now.beijing_date(), now};
    const auto bad = [](const std::string& option, const std::string& text, const std::string& form) {
        return Failure{FailureKind::kConfiguration, option + ": \"" + text + "\" is not understood", false,
                       "write " + form};
    };
    if (!options.as_of.empty()) {
        const auto date = CivilDate::parse(options.as_of);
        if (!date) return bad("--as-of", options.as_of, "2025-12-01");
        when.as_of = *date;
    }
    if (!options.known_as_of.empty()) {
        const auto at = Instant::parse(options.known_as_of);
        if (!at) return bad("--known-as-of", options.known_as_of, "2025-10-09 or 2025-10-09T09:00:00+08:00");
        when.known_as_of = *at;
    }
    return when;
}

Result<std::vector<MeasureView>> ask(const Opened& opened, const baseline::Baseline& all, const AskOptions& options) {
    auto when = when_of(options);
    if (!when) return when.failure();
    const auto last_day =
        opened.settings.last_day_included ? baseline::LastDay::kIncluded : baseline::LastDay::kExcluded;
    auto views = baseline::measures_on(all, when->as_of, when->known_as_of, last_day);
    if (options.notice.empty()) return views;
    const auto limb = model::LimbId::parse(options.notice);
    const auto id = limb ? model::NoticeId::parse(limb->notice) : std::nullopt;
    const auto other = [&](const MeasureView& view) {
        if (!id) return view.notice != options.notice;
        const auto its = model::NoticeId::parse(view.notice);
        if (!its || !id->same_sequence(*its)) return true;
        return !limb->path.empty() && !view.limb.ends_with("/" + limb->path);
    };
    views.erase(std::remove_if(views.begin(), views.end(), other), views.end());
    if (views.empty())
        return Failure{FailureKind::kNotFound, options.notice + ": no such notice is known", false,
                       "write it as MOFCOM-2025-61 or mofcom:2025:61; `gazetted measures` lists what is known"};
    return views;
}

Json date_or_null(const std::optional<CivilDate>& date) {
    return date ? Json(date->iso()) : Json(nullptr);
}

Json joined(const std::vector<std::string>& items) {
    std::string out;
    for (const std::string& item : items)
        out += (out.empty() ? "" : ", ") + item;
    return out;
}

Json steps_json(const MeasureView& view) {
    Json steps = Json::array();
    for (const baseline::Step& step : view.steps)
        steps.push_back({{"state", baseline::name_of(step.state)},
                         {"from", date_or_null(step.from)},
                         {"until", date_or_null(step.until)},
                         {"by", step.by},
                         {"by_limb", step.by_limb},
                         {"quote", step.evidence.quote},
                         {"note", step.note}});
    return steps;
}

/// Prints what `make` says of the views an option set asks for.
int answer(const Common& common, const AskOptions& options,
           const std::function<Table(const std::vector<MeasureView>&)>& make) {
    auto opened = open(common);
    if (!opened) return report(opened.failure());
    auto all = opened->store->baseline(true);
    if (!all) return report(all.failure());
    auto views = ask(*opened, *all, options);
    if (!views) return report(views.failure());
    const Table table = make(*views);
    print(table.render(common.format));
    return table.empty() ? kNothing : kOk;
}

}  // namespace

int run_measures(const Common& common, const AskOptions& options) {
    return answer(common, options, [&](const std::vector<MeasureView>& views) {
        Table table({"limb", "state", "until", "acts", "curated", "title"});
        for (const MeasureView& view : views)
            if (!options.in_force || view.state == baseline::State::kInForce)
                table.add({view.limb, std::string(baseline::name_of(view.state)), date_or_null(view.until),
                           joined(view.acts), view.curated, view.title});
        return table;
    });
}

int run_status(const Common& common, const AskOptions& options) {
    return answer(common, options, [&](const std::vector<MeasureView>& views) {
        const bool machine = common.format != Format::kTable;
        Table table(machine ? std::vector<std::string>{"limb", "state", "until", "acts", "gist", "curated",
                                                       "announced_extension", "steps"}
                            : std::vector<std::string>{"limb", "state", "from", "until", "by", "why"});
        for (const MeasureView& view : views) {
            if (machine) {
                table.add({view.limb, std::string(baseline::name_of(view.state)), date_or_null(view.until), view.acts,
                           view.gist, view.curated, view.announced_extension, steps_json(view)});
                continue;
            }
            const baseline::Step* last = nullptr;
            for (const baseline::Step& step : view.steps)
                if (step.state == view.state) last = &step;
            std::string why = last == nullptr ? "" : last->evidence.quote.empty() ? last->note : last->evidence.quote;
            if (why.empty()) why = view.gist;
            table.add({view.limb, std::string(baseline::name_of(view.state)),
                       last ? date_or_null(last->from) : Json(nullptr), date_or_null(view.until),
                       last ? Json(last->by) : Json(nullptr), why});
        }
        return table;
    });
}

int run_timeline(const Common& common, const AskOptions& options) {
    return answer(common, options, [&](const std::vector<MeasureView>& views) {
        Table table({"from", "limb", "state", "until", "by", "by_limb", "note"});
        std::vector<std::pair<const MeasureView*, const baseline::Step*>> steps;
        for (const MeasureView& view : views)
            for (const baseline::Step& step : view.steps)
                steps.emplace_back(&view, &step);
        std::stable_sort(steps.begin(), steps.end(),
                         [](const auto& a, const auto& b) { return a.second->from < b.second->from; });
        for (const auto& [view, step] : steps)
            table.add({date_or_null(step->from), view->limb, std::string(baseline::name_of(step->state)),
                       date_or_null(step->until), step->by, step->by_limb, step->note});
        return table;
    });
}

}  // namespace gazetted::app
