#include "daemon/store/polls.h"

#include <utility>

#include "daemon/store/rows.h"
#include "parsers/model/json.h"

namespace gazetted::store {

namespace {

constexpr const char* kSourceColumns =
    "SELECT id, first_contact_at, last_attempt_at, last_success_at, last_change_at, next_run_at, consecutive_failures, "
    "last_failure, last_snapshot, validators, stale_told_at, pages FROM source ";
constexpr const char* kCandidateColumns =
    "SELECT source_id, identity, url, title, fingerprint, snapshot, first_seen_at, last_read_at, retry_at, failures, "
    "last_failure, reader_version, annexes, listed_on FROM candidate ";

struct SourceRow {
    SourceState state;
    std::string validators, pages;
};

model::Json seconds_or_null(const std::optional<Instant>& at) {
    return at ? model::Json(at->unix_seconds()) : model::Json(nullptr);
}

std::optional<Instant> instant_in(const model::Json& page, const char* name) {
    const auto found = page.find(name);
    if (found == page.end() || !found->is_number_integer()) return std::nullopt;
    return Instant::from_unix(found->get<std::int64_t>());
}

std::string pages_json(const std::map<std::string, PageState>& pages) {
    auto json = model::Json::object();
    for (const auto& [url, page] : pages)
        json[url] = {{"asked_since", seconds_or_null(page.asked_since)},
                     {"last_success_at", seconds_or_null(page.last_success_at)},
                     {"stale_told_at", seconds_or_null(page.stale_told_at)},
                     {"failures", page.failures},
                     {"last_failure", page.last_failure},
                     {"rows", page.rows},
                     {"behind", page.behind},
                     {"read_as", page.read_as},
                     {"behind_since", seconds_or_null(page.behind_since)},
                     {"behind_rows", page.behind_rows}};
    return model::dump(json);
}

Result<std::map<std::string, PageState>> pages_from_json(const std::string& json, const std::string& name) {
    const auto parsed = model::parse_json(json, name);
    if (!parsed) return parsed.failure();
    std::map<std::string, PageState> pages;
    for (const auto& [url, page] : parsed->items()) {
        if (!page.is_object() || !page.value("failures", model::Json(0)).is_number_integer() ||
            !page.value("last_failure", model::Json("")).is_string() ||
            !page.value("rows", model::Json("")).is_string() ||
            !page.value("behind", model::Json(0)).is_number_integer() ||
            !page.value("read_as", model::Json("")).is_string() ||
            !page.value("behind_rows", model::Json("")).is_string())
            return Failure{FailureKind::kInvalidInput, name + ": \"" + url + "\" is not the state of a page"};
        pages[url] = {instant_in(page, "asked_since"),   instant_in(page, "last_success_at"),
                      instant_in(page, "stale_told_at"), page.value("failures", 0),
                      page.value("last_failure", ""),    page.value("rows", ""),
                      page.value("behind", 0),           page.value("read_as", ""),
                      instant_in(page, "behind_since"),  page.value("behind_rows", "")};
    }
    return pages;
}

SourceRow source_row(const Statement& row) {
    SourceState state;
    state.id = row.text(0);
    state.first_contact_at = row.instant_or_none(1);
    state.last_attempt_at = row.instant_or_none(2);
    state.last_success_at = row.instant_or_none(3);
    state.last_change_at = row.instant_or_none(4);
    state.next_run_at = row.instant_or_none(5);
    state.consecutive_failures = row.small(6);
    state.last_failure = row.text(7);
    state.last_snapshot = row.text(8);
    state.stale_told_at = row.instant_or_none(10);
    return {std::move(state), row.text(9), row.text(11)};
}

Result<std::vector<SourceState>> with_validators(Result<std::vector<SourceRow>> rows) {
    if (!rows) return rows.failure();
    std::vector<SourceState> states;
    for (auto& [state, json, pages_text] : *rows) {
        auto validators = texts_from_json(json, "validators of source " + state.id);
        if (!validators) return validators.failure();
        auto pages = pages_from_json(pages_text, "pages of source " + state.id);
        if (!pages) return pages.failure();
        state.validators = std::move(validators).value();
        state.pages = std::move(pages).value();
        states.push_back(std::move(state));
    }
    return states;
}

struct CandidateRow {
    CandidateState state;
    std::string annexes;
};

CandidateRow candidate_row(const Statement& row) {
    CandidateState state;
    state.source_id = row.text(0);
    state.identity = row.text(1);
    state.url = row.text(2);
    state.title = row.text(3);
    state.fingerprint = row.text(4);
    state.snapshot = row.text(5);
    state.first_seen_at = row.instant(6);
    state.last_read_at = row.instant_or_none(7);
    state.retry_at = row.instant_or_none(8);
    state.failures = row.small(9);
    state.last_failure = row.text(10);
    state.reader_version = row.small(11);
    state.listed_on = CivilDate::parse(row.text(13));
    return {std::move(state), row.text(12)};
}

Result<std::vector<CandidateState>> with_annexes(Result<std::vector<CandidateRow>> rows) {
    if (!rows) return rows.failure();
    std::vector<CandidateState> states;
    for (auto& [state, json] : *rows) {
        auto annexes = texts_from_json(json, "annexes of candidate " + state.identity);
        if (!annexes) return annexes.failure();
        state.annexes = std::move(annexes).value();
        states.push_back(std::move(state));
    }
    return states;
}

}  // namespace

Result<std::optional<SourceState>> read_source(const Database& database, const std::string& id) {
    auto states =
        with_validators(database.prepare(std::string(kSourceColumns) + "WHERE id = ?").bind(id).rows(source_row));
    if (!states) return states.failure();
    return states->empty() ? std::optional<SourceState>{} : std::optional(std::move(states->front()));
}

Result<std::vector<SourceState>> read_sources(const Database& database) {
    return with_validators(database.prepare(std::string(kSourceColumns) + "ORDER BY id").rows(source_row));
}

Status write_sources(const Database& database, const std::vector<SourceState>& states) {
    auto write = database.prepare("INSERT OR REPLACE INTO source VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    for (const auto& state : states) {
        auto done =
            write
                .bind(state.id, state.first_contact_at, state.last_attempt_at, state.last_success_at,
                      state.last_change_at, state.next_run_at, state.consecutive_failures, state.last_failure,
                      state.last_snapshot, texts_json(state.validators), state.stale_told_at, pages_json(state.pages))
                .run();
        if (!done) return done.failure().within("source " + state.id);
    }
    return Done{};
}

Result<std::optional<CandidateState>> read_candidate(const Database& database, const std::string& source_id,
                                                     const std::string& identity) {
    auto states = with_annexes(database.prepare(std::string(kCandidateColumns) + "WHERE source_id = ? AND identity = ?")
                                   .bind(source_id, identity)
                                   .rows(candidate_row));
    if (!states) return states.failure();
    return states->empty() ? std::optional<CandidateState>{} : std::optional(std::move(states->front()));
}

Result<std::vector<CandidateState>> read_candidates(const Database& database, const std::string& source_id) {
    return with_annexes(database.prepare(std::string(kCandidateColumns) + "WHERE source_id = ? ORDER BY identity")
                            .bind(source_id)
                            .rows(candidate_row));
}

Status write_candidates(const Database& database, const std::vector<CandidateState>& states) {
    auto write = database.prepare("INSERT OR REPLACE INTO candidate VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    for (const auto& state : states) {
        auto done =
            write
                .bind(state.source_id, state.identity, state.url, state.title, state.fingerprint, state.snapshot,
                      state.first_seen_at, state.last_read_at, state.retry_at, state.failures, state.last_failure,
                      state.reader_version, texts_json(state.annexes), state.listed_on ? state.listed_on->iso() : "")
                .run();
        if (!done) return done.failure().within("candidate " + state.identity);
    }
    return Done{};
}

}  // namespace gazetted::store
