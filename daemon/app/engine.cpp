#include "daemon/app/engine.h"

#include <algorithm>

#include "daemon/alert/compose.h"
#include "daemon/alert/render.h"
#include "daemon/app/annexes.h"
#include "daemon/app/engine_batch.h"
#include "daemon/app/messages.h"
#include "daemon/app/seeding.h"
#include "daemon/base/log.h"
#include "daemon/baseline/curated.h"
#include "daemon/baseline/status.h"
#include "parsers/extract/read.h"
#include "parsers/markup/url.h"

namespace gazetted::app {

namespace {

constexpr const char* kCalendarThrough = "calendar_through";
constexpr const char* kAlertAfter = "alert_after";
constexpr const char* kKnownMeasures = "known_measures";

/// Replaces the open version of the same key, or adds one; keeps the order of the baseline.
template <class Version, class Key>
void put(std::vector<Version>& versions, const Version& version, Key key) {
    const auto at = std::lower_bound(versions.begin(), versions.end(), version,
                                     [&](const Version& a, const Version& b) { return key(a) < key(b); });
    if (at != versions.end() && key(*at) == key(version))
        *at = version;
    else
        versions.insert(at, version);
}

}  // namespace

Engine::Engine(const settings::Settings& settings, store::Store& store) : settings_(&settings), store_(store) {}

Status Engine::seed(Instant now) {
    Batch batch;
    const CivilDate alert_after = now.plus(-settings_->alert_after).beijing_date();
    batch.commit.settings[kAlertAfter] = alert_after.iso();
    batch.commit.settings[kCalendarThrough] = now.iso();
    auto facts = facts_on(*settings_, now);
    if (!facts) return facts.failure();
    batch.commit.settings[kKnownMeasures] = facts->mark;
    batch.commit.notices = std::move(facts->notices);
    return commit(batch);
}

Status Engine::add_known_measures(Instant now) {
    const auto mark = store_.setting(kKnownMeasures);
    if (!mark) return mark.failure();
    if (mark->value_or("") == mark_of_facts(*settings_)) return Done{};
    auto facts = facts_on(*settings_, now);
    if (!facts) return facts.failure();
    if (mark->value_or("") == facts->mark) return Done{};
    Batch batch;
    batch.commit.settings[kKnownMeasures] = facts->mark;
    batch.commit.notices = baseline::curated_news(baseline_, facts->notices);
    const std::size_t count = batch.commit.notices.size();
    const Status done = commit(batch);
    if (!done && done.failure().kind == FailureKind::kStorage) {
        // A full disk, or another process at the same: the store is good without them, and the next start tries again.
        log::warn("known measures were not brought up to date: {}", done.failure().message);
        return recall_baseline();
    }
    if (done && count > 0) log::info("{} known measures are new or reworded since the last start", count);
    return done ? recall_baseline() : done;
}

Status Engine::start(Instant now) {
    auto alert_after = store_.setting(kAlertAfter);
    if (!alert_after) return alert_after.failure();
    if (!alert_after->has_value()) {
        const Status seeded = seed(now);
        // Another process may have been quicker with the same file.
        if (!seeded) alert_after = store_.setting(kAlertAfter);
        if (!seeded && (!alert_after || !alert_after->has_value())) return seeded;
    }
    if (Status loaded = recall_baseline(); !loaded) return loaded;
    const auto since = store_.setting(kAlertAfter);
    const auto through = store_.setting(kCalendarThrough);
    if (!since || !through) return (since ? through : since).failure();
    policy_.last_day = settings_->last_day_included ? baseline::LastDay::kIncluded : baseline::LastDay::kExcluded;
    policy_.alert_after = CivilDate::parse(since->value_or("")).value_or(now.beijing_date());
    calendar_through_ = Instant::parse(through->value_or("")).value_or(now);
    auto states = store_.sources();
    if (!states) return states.failure();
    for (store::SourceState& state : *states)
        sources_[state.id] = state;
    for (const settings::Source& source : settings_->sources) {
        auto rows = store_.candidates(source.id);
        if (!rows) return rows.failure();
        for (const store::CandidateState& row : *rows)
            remember(row);
    }
    return Done{};
}

store::SourceState& Engine::state_of(const std::string& source_id) {
    store::SourceState& state = sources_[source_id];
    state.id = source_id;
    return state;
}

void Engine::plan(const std::string& source_id, Instant next_run_at) {
    state_of(source_id).next_run_at = next_run_at;
}

const store::CandidateState* Engine::candidate_at(const std::string& url) const {
    const auto found = by_identity_.find(markup::canonical_identity(url));
    return found == by_identity_.end() ? nullptr : &candidates_.at(found->second);
}

const store::CandidateState* Engine::candidate(const std::string& source_id, const std::string& identity) const {
    const auto found = candidates_.find({source_id, identity});
    return found == candidates_.end() ? nullptr : &found->second;
}

/// Times that lie further ahead than any wait were written by a clock that has been set back since.
bool Engine::due_for_reading(const store::CandidateState& candidate, Instant now) const {
    if (candidate.retry_at) return *candidate.retry_at <= now || *candidate.retry_at > now.plus(kLongestRetry);
    if (!candidate.last_read_at) return true;
    if (*candidate.last_read_at > now.plus(kLongestRetry)) return true;
    return candidate.last_read_at->plus(settings_->recheck_articles) <= now &&
           now <= candidate.first_seen_at.plus(settings_->recheck_for);
}

void Engine::mark_read(store::CandidateState& candidate, const model::Snapshot& snapshot) {
    candidate.last_read_at = snapshot.retrieved_at;
    candidate.retry_at.reset();
    candidate.failures = 0;
    candidate.last_failure.clear();
    candidate.snapshot = snapshot.digest;
}

void Engine::observe(const settings::Source& source, store::CandidateState& candidate, const model::Document& document,
                     Instant at, Batch& batch) {
    const std::string fingerprint = fingerprint_of(document);
    if (candidate.fingerprint == fingerprint) return;
    candidate.fingerprint = fingerprint;
    candidate.reader_version = extract::kReaderVersion;

    baseline::Observation seen;
    seen.document = document;
    seen.reading = extract::read_document(document);
    seen.reader_version = extract::kReaderVersion;
    seen.identity = candidate.identity;
    seen.source_id = source.id;
    seen.publisher = source.name;
    seen.snapshot = candidate.snapshot;
    seen.fingerprint = fingerprint;
    seen.observed_at = at;
    seen.official = source.official();
    baseline::Outcome outcome = baseline::reconcile(baseline_, seen, policy_);
    if (!outcome.changes.empty()) {
        alert::Origin origin{document.title,     document.url, source.id,           source.name,
                             candidate.snapshot, {},           document.attachments};
        if (seen.reading.published_on) origin.published_on = seen.reading.published_on->value;
        tell(alert::compose_document(outcome.changes, origin, seen.reading, at), batch);
    }
    add(std::move(outcome), batch);
}

/// Later rows of the same page must see what this one brought.
void Engine::add(baseline::Outcome outcome, Batch& batch) {
    for (const baseline::Notice& notice : outcome.notices)
        put(baseline_.notices, notice, [](const auto& n) { return n.key; });
    for (const baseline::Lead& lead : outcome.leads)
        put(baseline_.leads, lead, [](const auto& l) { return l.identity; });
    std::move(outcome.notices.begin(), outcome.notices.end(), std::back_inserter(batch.commit.notices));
    std::move(outcome.leads.begin(), outcome.leads.end(), std::back_inserter(batch.commit.leads));
}

Status Engine::take_decision(const Decision& decision, Instant now) {
    Batch batch;
    batch.commit.candidates = decision.candidates;
    if (!decision.outcome.changes.empty())
        tell(alert::compose_document(decision.outcome.changes, decision.origin, decision.reading, now), batch);
    add(decision.outcome, batch);
    return commit(batch);
}

Result<Wanted> Engine::take_article(const settings::Source& source, const store::CandidateState& known,
                                    const model::Snapshot& snapshot) {
    if (Status told = advance(snapshot.retrieved_at); !told) return told.failure();
    store::CandidateState candidate = known;
    auto document = read_article(source, snapshot);
    if (!document) {
        const Failure& why = document.failure();
        if (Status noted = take_article_failure(source, candidate, why, snapshot.retrieved_at); !noted)
            return noted.failure();
        return why;
    }
    date_from_list(*document, candidate.listed_on);
    Batch batch;
    Wanted next;
    next.attachments = new_annexes(source, *document, snapshot.retrieved_at);
    if (source.official())
        if (Status attached = attach_annexes(candidate, *document); !attached) return attached.failure();
    mark_read(candidate, snapshot);
    observe(source, candidate, *document, snapshot.retrieved_at, batch);
    batch.commit.candidates = next.attachments;
    batch.commit.candidates.push_back(candidate);
    if (Status done = commit(batch); !done) return done.failure();
    return next;
}

std::vector<store::CandidateState> Engine::due_articles(const settings::Source& source, Instant now) const {
    std::vector<store::CandidateState> due;
    if (!source.fetch_articles) return due;
    for (auto it = candidates_.lower_bound({source.id, ""}); it != candidates_.end() && it->first.first == source.id;
         ++it)
        if (due_for_reading(it->second, now) && (is_annex(it->second) || is_at_home(source, it->second.url)))
            due.push_back(it->second);
    return due;
}

Status Engine::take_article_unchanged(const store::CandidateState& known, Instant at) {
    Batch batch;
    store::CandidateState candidate = known;
    candidate.last_read_at = at;
    candidate.retry_at.reset();
    // The same bytes do not make a file readable that was not.
    if (!is_annex(candidate) || candidate.fingerprint == candidate.snapshot) {
        candidate.failures = 0;
        candidate.last_failure.clear();
    }
    batch.commit.candidates.push_back(candidate);
    return commit(batch);
}

Status Engine::take_article_failure(const settings::Source& source, const store::CandidateState& known,
                                    const Failure& failure, Instant at) {
    Batch batch;
    store::CandidateState candidate = known;
    candidate.failures++;
    candidate.last_failure = words_of(failure);
    candidate.retry_at = at.plus(wait_after(candidate.failures));
    batch.commit.candidates.push_back(candidate);
    log::warn("source={} url={} {}", source.id, candidate.url, candidate.last_failure);
    return commit(batch);
}

void Engine::heed_clock(Instant now) {
    if (now.beijing_date() < policy_.alert_after)
        policy_.alert_after = now.plus(-settings_->alert_after).beijing_date();
    if (calendar_through_.since(now) < std::chrono::hours(24)) return;
    log::warn("the clock was ahead, at {} or later; the calendar goes on from {}", calendar_through_.iso(), now.iso());
    calendar_through_ = now;
}

/// What the store holds, in place of what observe() put into the baseline and could not be written.
Status Engine::recall_baseline() {
    // The mark first: what is written between the two reads is then read once more, never overlooked.
    const auto mark = store_.baseline_mark();
    auto known = store_.baseline(false);
    baseline_in_doubt_ = !mark.ok() || !known.ok();
    if (baseline_in_doubt_) return mark.ok() ? known.failure() : mark.failure();
    mark_ = *mark;
    baseline_ = std::move(*known);
    return Done{};
}

/// A review or a rereading in another process writes versions, too.
Status Engine::see_other_writers() {
    if (baseline_in_doubt_) return recall_baseline();
    const auto mark = store_.baseline_mark();
    if (!mark) return mark.failure();
    return *mark == mark_ ? Status(Done{}) : recall_baseline();
}

Status Engine::advance(Instant now) {
    if (Status seen = see_other_writers(); !seen) return seen;
    if (now <= calendar_through_) return Done{};
    const baseline::ReminderPolicy policy{settings_->remind_before_suspension_ends, settings_->remind_before_effect,
                                          policy_.last_day};
    auto changes = baseline::calendar_changes(baseline_, calendar_through_, now, policy);
    // After a pause, "soon" for a day that has passed would only confuse; what happened on that day is told all the
    // same.
    const auto passed = [&](const baseline::Change& change) {
        const auto& day = change.kind == "takes_effect_soon" ? change.effective_from : change.until;
        return change.kind.ends_with("_soon") && day && *day <= now.beijing_date();
    };
    changes.erase(std::remove_if(changes.begin(), changes.end(), passed), changes.end());
    // Midnights and reminder hours are what the calendar knows; in between nothing needs to be written down.
    if (changes.empty() && now.beijing_date() == calendar_through_.beijing_date()) {
        return Done{};
    }
    Batch batch;
    for (const alert::Alert& each : alert::compose_calendar(changes, baseline_, now))
        tell(each, batch);
    batch.commit.settings[kCalendarThrough] = now.iso();
    if (Status done = commit(batch); !done) return done;
    calendar_through_ = now;
    return Done{};
}

void Engine::tell(const alert::Alert& alert, Batch& batch) const {
    batch.commit.alerts.push_back({alert.id, alert.created_at, model::dump(alert::alert_json(alert))});
    for (store::OutboxRow& row : messages_for(alert, *settings_))
        batch.commit.outbox.push_back(std::move(row));
    batch.alerts.push_back(alert);
}

Status Engine::commit(Batch& batch) {
    const std::size_t versions = batch.commit.notices.size() + batch.commit.leads.size();
    if (versions > 0) batch.commit.decided_on = mark_;
    Status done = store_.commit(batch.commit);
    if (!done) {
        static_cast<void>(recall_baseline().ok());  // where it fails, before anything is read the next time
        return done;
    }
    mark_ += static_cast<std::int64_t>(versions);
    absorb(batch);
    if (listener_)
        for (const alert::Alert& alert : batch.alerts)
            listener_(alert);
    return done;
}

void Engine::absorb(const Batch& batch) {
    for (const store::SourceState& state : batch.commit.sources)
        sources_[state.id] = state;
    for (const store::CandidateState& row : batch.commit.candidates)
        remember(row);
}

void Engine::remember(const store::CandidateState& row) {
    const std::pair key(row.source_id, row.identity);
    by_identity_[row.identity] = key;
    for (const auto& [url, text] : row.annexes)
        linked_by_[annex_identity(url)].insert(key);
    candidates_[key] = row;
}

}  // namespace gazetted::app
