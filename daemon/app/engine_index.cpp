// The engine's part in index pages: their rows, the pages behind them, and what becomes of those that do not read.
#include <algorithm>

#include "daemon/alert/compose.h"
#include "daemon/app/engine_batch.h"
#include "daemon/app/page_health.h"
#include "daemon/app/pages_behind.h"
#include "daemon/base/digest.h"
#include "daemon/base/log.h"
#include "daemon/net/url.h"

namespace gazetted::app {

namespace {

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

}  // namespace

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

}  // namespace gazetted::app
