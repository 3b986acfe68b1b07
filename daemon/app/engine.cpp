#include "daemon/app/engine.h"

#include <algorithm>

#include "daemon/alert/compose.h"
#include "daemon/alert/render.h"
#include "daemon/app/annexes.h"
#include "daemon/app/engine_batch.h"
#include "daemon/app/messages.h"
#include "daemon/app/page_health.h"
#include "daemon/app/pages_behind.h"
#include "daemon/app/seeding.h"
#include "daemon/base/digest.h"
#include "daemon/base/log.h"
#include "daemon/baseline/curated.h"
#include "daemon/baseline/status.h"
#include "daemon/net/url.h"
#include "parsers/extract/read.h"
#include "parsers/markup/url.h"

namespace gazetted::app {

namespace {

constexpr const char* kCalendarThrough = "calendar_through";
constexpr const char* kAlertAfter = "alert_after";
constexpr const char* kKnownMeasures = "known_measures";

/// A row that leads elsewhere is shown and not read: what another site says must not pass for this source's word.
void refuse(store::CandidateState& candidate) {
    candidate.failures = 1;
    candidate.last_failure = std::string(name_of(FailureKind::kRefused)) + ": " + net::host_of(candidate.url) +
                             " is not among the source's allowed hosts";
}

/// What an index said, for telling a change from noise: identities and titles, in an order of their own.
std::string digest_of_rows(const model::IndexPage& page) {
    std::vector<std::string> rows;
    for (const model::Candidate& row : page.candidates)
        rows.push_back(row.identity + "\n" + row.title);
    std::sort(rows.begin(), rows.end());
    std::string all;
    for (const std::string& row : rows)
        all += row + "\n";
    return sha256_hex(all);
}

void end_chain(store::PageState& page) {
    page.behind = 0;
    page.behind_since.reset();
    page.behind_rows.clear();
}

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

store::CandidateState Engine::candidate_for(const settings::Source& source, const model::Candidate& row,
                                            Instant now) const {
    const auto known = candidates_.find({source.id, row.identity});
    store::CandidateState state;
    if (known != candidates_.end())
        state = known->second;
    else
        state.first_seen_at = now;
    state.source_id = source.id;
    state.identity = row.identity;
    state.url = row.url;
    state.title = row.title;
    if (const auto listed_on = listed_day(row)) state.listed_on = listed_on;
    return state;
}

/// Times that lie further ahead than any wait were written by a clock that has been set back since.
bool Engine::due_for_reading(const store::CandidateState& candidate, Instant now) const {
    if (candidate.retry_at) return *candidate.retry_at <= now || *candidate.retry_at > now.plus(kLongestRetry);
    if (!candidate.last_read_at) return true;
    if (*candidate.last_read_at > now.plus(kLongestRetry)) return true;
    return candidate.last_read_at->plus(settings_->recheck_articles) <= now &&
           now <= candidate.first_seen_at.plus(settings_->recheck_for);
}

Status Engine::refuse_index(const settings::Source& source, const model::Snapshot& snapshot, const Failure& failure,
                            const std::string& page, int number) {
    // "Not modified" must not make a page that cannot be read look like one that was.
    state_of(source.id).validators.erase(snapshot.url);
    if (number == 1) return take_index_failure(source, failure, snapshot.retrieved_at, page);
    // A site that does not page as it did says the same next time; page 1 is the source's health.
    Batch batch;
    store::SourceState state = state_of(source.id);
    store::PageState& known = page_of(source, state, page, snapshot.retrieved_at);
    end_chain(known);
    tell_gap(source, page,
             "page " + std::to_string(number) + " cannot be read (" + failure.message +
                 "); it and the pages behind it were not read",
             snapshot.retrieved_at, batch);
    batch.commit.sources.push_back(std::move(state));
    return commit(batch);
}

/// Rows that nobody saw may be documents that nobody knows of: never passed over in silence.
void Engine::tell_gap(const settings::Source& source, const std::string& page, const std::string& why, Instant at,
                      Batch& batch) const {
    log::warn("source={} the list has more new rows than were read: {}", source.id, why);
    tell(alert::compose_gap(source.id, source.name, page.empty() ? source.request.url : page, why, at), batch);
}

Result<Wanted> Engine::take_index(const settings::Source& source, IndexStage stage, const model::Snapshot& snapshot,
                                  const std::string& address, int number) {
    const Instant now = snapshot.retrieved_at;
    if (Status told = advance(now); !told) return told.failure();
    auto page = read_index(source, stage, snapshot);
    if (!page) {
        const Status noted = refuse_index(source, snapshot, page.failure(), address, number);
        return noted ? page.failure() : noted.failure();
    }
    Wanted wanted_next;
    wanted_next.rows = page->candidates.size();
    wanted_next.follow_up = page->follow_up;
    if (page->follow_up) return wanted_next;

    Batch batch;
    store::SourceState state = state_of(source.id);
    store::PageState& known = page_of(source, state, address, now);
    const std::string digest = digest_of_rows(*page);
    if (number > 1 && !page->candidates.empty() && digest == known.behind_rows) {
        const Failure same{FailureKind::kUnexpectedShape, "it lists what the page before it lists"};
        const Status noted = refuse_index(source, snapshot, same, address, number);
        return noted ? same : noted.failure();
    }
    // What this very chain brought, before a page of it failed, is not what was known.
    const Instant since = known.behind > 0 ? known.behind_since.value_or(now) : now;
    RowsSeen rows;
    for (const model::Candidate& row : page->candidates) {
        if (!wanted(source, row)) continue;
        ++rows.wanted;
        const auto* before = this->candidate(source.id, row.identity);
        rows.last_known = before != nullptr && before->first_seen_at < since;
        rows.known += rows.last_known ? 1U : 0U;
        store::CandidateState candidate = candidate_for(source, row, now);
        if (source.fetch_articles && !is_at_home(source, candidate.url)) {
            refuse(candidate);
        } else if (!source.fetch_articles) {
            mark_read(candidate, snapshot);
            observe(source, candidate, document_of(source, row), now, batch);
        }
        batch.commit.candidates.push_back(std::move(candidate));
    }
    known.behind = page_behind(source, known, *page, number, rows, now);
    wanted_next.further = further_page(source, stage, snapshot, *page, known.behind);
    if (!wanted_next.further) end_chain(known);
    if (known.behind > 0) {
        known.behind_since = since;
        known.behind_rows = digest;
    } else if (const std::string why = stopped_short(*page, number, rows); !why.empty()) {
        tell_gap(source, address, why, now, batch);
    }
    if (number == 1) {
        known.read_as = way_of_reading(source);
        if (known.rows != digest) state.last_change_at = now;
        state.last_snapshot = known.rows = digest;
        page_read(source, state, address, now);
    }
    batch.commit.sources.push_back(state);
    if (Status done = commit(batch); !done) {
        // Rows that could not be written must come again, and "not modified" brings none.
        state_of(source.id).validators.erase(snapshot.url);
        return done.failure();
    }
    wanted_next.articles = due_articles(source, now);
    return wanted_next;
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

Result<Wanted> Engine::take_index_unchanged(const settings::Source& source, Instant at, const std::string& page) {
    if (Status told = advance(at); !told) return told.failure();
    Batch batch;
    store::SourceState state = state_of(source.id);
    page_read(source, state, page, at);
    batch.commit.sources.push_back(state);
    if (Status done = commit(batch); !done) return done.failure();
    Wanted wanted_next;
    wanted_next.articles = due_articles(source, at);
    return wanted_next;
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

void Engine::remember_validators(const std::string& source_id, const std::string& url, const std::string& stored) {
    auto& validators = state_of(source_id).validators;
    if (stored.find_first_not_of('\n') == std::string::npos)
        validators.erase(url);
    else
        validators[url] = stored;
}

Status Engine::take_index_failure(const settings::Source& source, const Failure& failure, Instant at,
                                  const std::string& page) {
    Batch batch;
    store::SourceState state = state_of(source.id);
    const store::PageState* stale = page_failed(source, state, page, failure, at, settings_->stale_after);
    state.validators.clear();  // "unchanged" must not stand for a page that was never read
    if (stale != nullptr)
        tell(alert::compose_health(source.id, source.name, page.empty() ? source.request.url : page, failure.message,
                                   stale->last_success_at, at),
             batch);
    log::warn("source={} {}", source.id, words_of(failure));
    batch.commit.sources.push_back(std::move(state));
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
