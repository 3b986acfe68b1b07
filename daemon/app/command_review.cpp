#include <cstdlib>

#include "daemon/app/commands.h"
#include "daemon/app/engine.h"
#include "daemon/app/opening.h"
#include "daemon/base/clock.h"
#include "daemon/baseline/corrections.h"
#include "daemon/baseline/reading_values.h"
#include "daemon/baseline/review.h"

namespace gazetted::app {

namespace {

using baseline::Doubt;
using baseline::ReviewItem;
using model::Json;

Failure no_such_item(const std::string& id) {
    return {FailureKind::kNotFound, id + ": nothing of that name is known", false,
            "gazetted review list prints what waits; a notice is written MOFCOM-2025-61"};
}

/// Who decides: said, or whoever is logged in.
Result<std::string> decided_by(const ReviewOptions& options) {
    if (!options.by.empty()) return options.by;
    const char* user = std::getenv("USER");
    if (user != nullptr && *user != '\0') return std::string(user);
    return Failure{FailureKind::kConfiguration, "--by: nobody is named, and USER is not set", false,
                   "say who decides with --by NAME"};
}

std::string joined_words(const std::vector<Doubt>& doubts) {
    std::string out;
    for (const Doubt& doubt : doubts)
        out += (out.empty() ? "" : "; ") + doubt.code + ": " + doubt.words;
    return out;
}

/// An engine on the store with what it needs for one decision.
class Desk {
  public:
    explicit Desk(Opened opened) : opened_(std::move(opened)), engine_(opened_.settings, *opened_.store) {}

    Status start() { return engine_.start(now_); }
    [[nodiscard]] Instant now() const { return now_; }
    [[nodiscard]] baseline::Known known() const { return baseline::Known(engine_.baseline()); }
    [[nodiscard]] const baseline::Baseline& baseline() const { return engine_.baseline(); }

    Status write(const Engine::Decision& decision) { return engine_.take_decision(decision, now_); }

    [[nodiscard]] alert::Origin origin_of(const baseline::Notice& notice) const {
        const baseline::Copy copy = notice.copies.empty() ? baseline::Copy{} : notice.copies.front();
        const settings::Source* source = opened_.settings.source(copy.source_id);
        alert::Origin origin{notice.reading.title, copy.url,
                             copy.source_id,       source == nullptr ? copy.source_id : source->name,
                             copy.snapshot,        {}};
        if (notice.reading.published_on) origin.published_on = notice.reading.published_on->value;
        return origin;
    }

  private:
    Opened opened_;
    Instant now_ = SystemClock().now();
    Engine engine_;
};

/// Hands what is known to `work`, which gives the exit code; nothing is written.
int on_known(const Common& common, const std::function<int(const baseline::Baseline&)>& work) {
    auto opened = open_to_ask(common);
    if (!opened) return report(opened.failure());
    const auto all = opened->store->baseline(false);
    return all ? work(*all) : report(all.failure());
}

/// Opens the desk and hands it to `work` with the item that the options name.
int at_desk(const Common& common, const ReviewOptions& options,
            const std::function<int(Desk&, const ReviewItem&)>& work) {
    auto opened = open(common);
    if (!opened) return report(opened.failure());
    Desk desk(std::move(*opened));
    if (Status started = desk.start(); !started) return report(started.failure());
    const baseline::Known known = desk.known();
    const auto item = baseline::review_item(known, desk.baseline().leads, options.id);
    return item ? work(desk, *item) : report(no_such_item(options.id));
}

const model::Reading& reading_of(const ReviewItem& item) {
    return item.notice != nullptr ? item.notice->reading : item.lead->reading;
}

void add_decisions(Table& table, const ReviewItem& item) {
    const auto& acceptance = item.notice != nullptr ? item.notice->accepted : item.lead->accepted;
    if (acceptance)
        table.add({"accepted", "", "", acceptance->reason, "", acceptance->by + ", " + acceptance->at.beijing_iso()});
    if (item.notice == nullptr) return;
    for (const auto& [what, list] :
         {std::pair{"correction", &item.notice->corrections}, {"lapsed correction", &item.notice->lapsed}})
        for (const baseline::Correction& each : *list)
            table.add({what, each.limb, each.field, baseline::correction_words(each), "",
                       each.by + ", " + each.at.beijing_iso() + ": " + each.reason});
}

Result<baseline::CorrectionRequest> request_of(const ReviewOptions& options) {
    using baseline::Mend;
    baseline::CorrectionRequest request{options.field, options.limb, Mend::kSet, {}, "", options.reason};
    int given = 0;
    for (const auto& [mend, values] :
         {std::pair{Mend::kSet, &options.value}, {Mend::kAdd, &options.add}, {Mend::kRemove, &options.remove}})
        if (!values->empty()) request.mend = mend, request.values = *values, ++given;
    if (given != 1)
        return Failure{FailureKind::kConfiguration, "give one of --value, --add and --remove", false,
                       "--value V puts V in the place of what was read, --add and --remove change a list"};
    auto by = decided_by(options);
    if (!by) return by.failure();
    request.by = *by;
    return request;
}

}  // namespace

int list_reviews(const Common& common, const ReviewOptions& options) {
    return on_known(common, [&](const baseline::Baseline& all) {
        const baseline::Known known(all);
        Table table({"id", "state", "known_since", "why", "title"});
        for (const ReviewItem& item : baseline::review_queue(known, all.leads, options.all)) {
            const Instant since = item.notice != nullptr ? item.notice->known_since : item.lead->known_since;
            table.add({item.id, std::string(baseline::name_of(item.state)), since.iso(), joined_words(item.doubts),
                       reading_of(item).title});
        }
        print(table.render(common.format));
        if (table.empty()) talk("gazetted: nothing waits");
        return table.empty() ? kNothing : kOk;
    });
}

int show_review(const Common& common, const ReviewOptions& options) {
    return on_known(common, [&](const baseline::Baseline& all) {
        const baseline::Known known(all);
        const auto found = baseline::review_item(known, all.leads, options.id);
        if (!found) return report(no_such_item(options.id));
        const ReviewItem& item = *found;
        Table table({"what", "limb", "field", "value", "words", "who"});
        for (const Doubt& doubt : item.doubts)
            table.add({"doubt", "", doubt.code, doubt.words, "", ""});
        add_decisions(table, item);
        for (const baseline::ReadingValue& value : baseline::values_in(reading_of(item)))
            table.add({"value", value.limb, value.field, baseline::shown(value.value), value.evidence.quote, ""});
        print(table.render(common.format));
        return static_cast<int>(kOk);
    });
}

int accept_review(const Common& common, const ReviewOptions& options) {
    return at_desk(common, options, [&](Desk& desk, const ReviewItem& item) {
        const auto by = decided_by(options);
        if (!by) return report(by.failure());
        if (item.state != baseline::ReviewState::kWaiting)
            return report({FailureKind::kNotFound, item.id + " does not wait for anybody", false,
                           "gazetted review list prints what does"});
        Engine::Decision decision;
        if (item.notice != nullptr)
            decision.outcome.notices = {baseline::accepted(*item.notice, item.doubts, *by, options.reason, desk.now())};
        else
            decision.outcome.leads = {baseline::accepted(*item.lead, item.doubts, *by, options.reason, desk.now())};
        if (!options.dry_run)
            if (Status done = desk.write(decision); !done) return report(done.failure());
        talk("gazetted: " + item.id + (options.dry_run ? " would be accepted: " : " accepted: ") +
             joined_words(item.doubts));
        return static_cast<int>(kOk);
    });
}

int correct_review(const Common& common, const ReviewOptions& options) {
    return at_desk(common, options, [&](Desk& desk, const ReviewItem& item) {
        if (item.notice == nullptr)
            return report({FailureKind::kConfiguration, item.id + " is a press report: it is never corrected", false,
                           "accept it, with a reason"});
        const auto request = request_of(options);
        if (!request) return report(request.failure());
        auto corrected = baseline::correct(*item.notice, *request, desk.now());
        if (!corrected) return report(corrected.failure());
        const std::string summary = corrected->change.summary;
        if (options.dry_run) {
            talk("gazetted: would be told: " + summary);
            return static_cast<int>(kOk);
        }
        Engine::Decision decision;
        decision.origin = desk.origin_of(corrected->notice);
        decision.reading = corrected->notice.reading;
        decision.outcome.notices = {std::move(corrected->notice)};
        decision.outcome.changes = {std::move(corrected->change)};
        if (const Status done = desk.write(decision); !done) return report(done.failure());
        talk("gazetted: " + summary);
        return static_cast<int>(kOk);
    });
}

}  // namespace gazetted::app
