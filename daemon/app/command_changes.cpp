#include <algorithm>

#include "daemon/app/asking.h"
#include "daemon/base/clock.h"
#include "daemon/baseline/asked.h"
#include "daemon/baseline/between.h"

namespace gazetted::app {

namespace {

using baseline::Happening;
using baseline::Learned;
using baseline::Step;
using model::Json;

/// Both ends of the question on either clock.
struct Span {
    bool by_knowledge = false;
    CivilDate first, last;   ///< civil days, both included
    Instant earlier, later;  ///< states of knowledge; by date: `later` is the one used
    CivilDate as_of;         ///< by knowledge: up to which day lapses are looked for
};

Failure wrong_question(const std::string& what) {
    return {FailureKind::kConfiguration, what, false,
            "changes --from DATE [--to DATE] [--known-as-of TIME], or changes --known-from TIME [--known-to TIME] "
            "[--as-of DATE]"};
}

Result<Span> span_of_days(const ChangesOptions& options, const When& when) {
    Span span{false, {}, when.as_of, {}, when.known_as_of, when.as_of};
    auto first = date_option("--from", options.from);
    if (!first) return first.failure();
    span.first = *first;
    if (!options.to.empty()) {
        auto last = date_option("--to", options.to);
        if (!last) return last.failure();
        span.last = *last;
    }
    if (span.last < span.first) return wrong_question("--to is before --from");
    return span;
}

Result<Span> span_of_knowledge(const ChangesOptions& options) {
    Span span{true, {}, {}, {}, SystemClock().now(), {}};
    auto earlier = instant_option("--known-from", options.known_from, DayEnd::kFirst);
    if (!earlier) return earlier.failure();
    span.earlier = *earlier;
    if (!options.known_to.empty()) {
        auto later = instant_option("--known-to", options.known_to, DayEnd::kLast);
        if (!later) return later.failure();
        span.later = *later;
    }
    if (span.later < span.earlier) return wrong_question("--known-to is before --known-from");
    span.as_of = span.later.beijing_date();
    if (!options.ask.as_of.empty()) {
        auto as_of = date_option("--as-of", options.ask.as_of);
        if (!as_of) return as_of.failure();
        span.as_of = *as_of;
    }
    return span;
}

Result<Span> span_of(const ChangesOptions& options) {
    const bool days = !options.from.empty() || !options.to.empty();
    const bool knowledge = !options.known_from.empty() || !options.known_to.empty();
    if (days == knowledge) return wrong_question(days ? "one clock at a time" : "between what?");
    if (days && options.from.empty()) return wrong_question("--to needs --from");
    if (knowledge && options.known_from.empty()) return wrong_question("--known-to needs --known-from");
    if (days && !options.ask.as_of.empty()) return wrong_question("--as-of goes with --known-from");
    if (knowledge && !options.ask.known_as_of.empty()) return wrong_question("--known-as-of goes with --from");
    if (knowledge) return span_of_knowledge(options);
    auto when = when_of(options.ask);
    if (!when) return when.failure();
    return span_of_days(options, *when);
}

Json state_or_null(const std::optional<baseline::State>& state) {
    return state ? Json(std::string(baseline::name_of(*state))) : Json(nullptr);
}

std::string known_minute(Instant at) {
    return at.beijing_iso().substr(0, 16);
}

/// For people, neighbouring rows that differ in nothing but the limb become one.
class Rows {
  public:
    Rows(std::vector<std::string> columns, std::size_t limb_column, bool shared)
        : table_(std::move(columns)), limb_column_(limb_column), shared_(shared) {}

    void add(std::vector<Json> cells) {
        const std::string limb = cells[limb_column_].get<std::string>();
        const std::string notice = limb.substr(0, limb.find('/'));
        const auto same = [&](const Row& row) {
            if (row.notice != notice) return false;
            for (std::size_t i = 0; i < cells.size(); ++i)
                if (i != limb_column_ && row.cells[i] != cells[i]) return false;
            return true;
        };
        const auto found = shared_ ? std::find_if(rows_.begin(), rows_.end(), same) : rows_.end();
        if (found != rows_.end())
            found->limbs.push_back(limb);
        else
            rows_.push_back({std::move(cells), notice, {limb}});
    }
    Table table() {
        for (Row& row : rows_) {
            row.cells[limb_column_] = limbs_text(row.limbs);
            table_.add(std::move(row.cells));
        }
        return std::move(table_);
    }

  private:
    struct Row {
        std::vector<Json> cells;
        std::string notice;
        std::vector<std::string> limbs;
    };
    Table table_;
    std::size_t limb_column_;
    bool shared_;
    std::vector<Row> rows_;
};

/// What a notice given on the command line leaves out.
class Filter {
  public:
    Filter(const baseline::Baseline& all, const std::string& notice, CivilDate as_of, Instant known_as_of) {
        if (notice.empty()) return;
        asked_ = baseline::asked_for(all, notice, as_of, known_as_of);
        if (asked_->what != baseline::AskedFor::kNotice)
            why_not_ = baseline::why_not(*asked_, notice, as_of, known_as_of);
    }
    [[nodiscard]] const std::string& why_not() const { return why_not_; }
    [[nodiscard]] bool fits(const std::string& notice, const std::string& limb, const std::string& by) const {
        if (!asked_) return true;
        if (asked_->path.empty()) return notice == asked_->key || by == asked_->key;
        const std::string part = model::LimbId{asked_->key, asked_->path}.display();
        return limb == part || limb.starts_with(part + ".");
    }

  private:
    std::optional<baseline::Asked> asked_;
    std::string why_not_;
};

Table days_table(const std::vector<Happening>& all, const Filter& filter, bool people) {
    Rows rows(people ? std::vector<std::string>{"on", "limb", "event", "before", "after", "until", "by", "known_since",
                                                "note"}
                     : std::vector<std::string>{"on", "limb", "event", "before", "after", "until", "by", "by_limb",
                                                "known_since", "quote", "note"},
              1, people);
    for (const Happening& each : all) {
        const Step& step = each.step;
        if (!filter.fits(each.notice, each.limb, step.by)) continue;
        std::vector<Json> cells{date_or_null(step.from),
                                each.limb,
                                step.event,
                                state_or_null(each.before),
                                std::string(baseline::name_of(step.state)),
                                date_or_null(step.until),
                                step.by};
        if (people)
            cells.insert(cells.end(), {known_minute(step.known_since), step.note});
        else
            cells.insert(cells.end(), {step.by_limb, step.known_since.iso(), step.evidence.quote, step.note});
        rows.add(std::move(cells));
    }
    return rows.table();
}

/// "suspended from 2025-11-07 until 2026-11-10".
std::string step_words(const Step& step) {
    return step.event + (step.from ? " from " + step.from->iso() : "") +
           (step.until ? " until " + step.until->iso() : "");
}

std::string words_of(const Learned& each) {
    if (each.meaning) return baseline::meaning_words(*each.meaning);
    return each.step ? step_words(*each.step) : each.title;
}

Table knowledge_table(const std::vector<Learned>& all, const Filter& filter, bool people) {
    Rows rows(people ? std::vector<std::string>{"known_since", "limb", "news", "what", "by"}
                     : std::vector<std::string>{"known_since", "limb", "news", "what", "by", "step", "meaning"},
              1, people);
    for (const Learned& each : all) {
        const std::string by = each.step ? each.step->by : each.notice;
        if (!filter.fits(each.notice, each.limb, by)) continue;
        std::vector<Json> cells{people ? known_minute(each.known_since) : each.known_since.iso(), each.limb,
                                std::string(baseline::name_of(each.news)), words_of(each), by};
        if (!people) {
            cells.push_back(each.step ? step_json(*each.step) : Json(nullptr));
            cells.push_back(each.meaning ? baseline::meaning_json(*each.meaning) : Json(nullptr));
        }
        rows.add(std::move(cells));
    }
    return rows.table();
}

}  // namespace

int run_changes(const Common& common, const ChangesOptions& options) {
    const auto span = span_of(options);
    if (!span) return report(span.failure());
    auto opened = open_to_ask(common);
    if (!opened) return report(opened.failure());
    auto all = opened->store->baseline(true);
    if (!all) return report(all.failure());
    const Filter filter(*all, options.ask.notice, span->by_knowledge ? span->as_of : span->last, span->later);
    if (!filter.why_not().empty()) return report({FailureKind::kNotFound, filter.why_not(), false, ""});
    const bool people = common.format == Format::kTable;
    const baseline::LastDay rule = last_day_rule(opened->settings);
    const Table table =
        span->by_knowledge
            ? knowledge_table(baseline::learned(*all, span->earlier, span->later, span->as_of, rule), filter, people)
            : days_table(baseline::happenings(*all, span->first, span->last, span->later, rule), filter, people);
    print(table.render(common.format));
    return table.empty() ? kNothing : kOk;
}

}  // namespace gazetted::app
