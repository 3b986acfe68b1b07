// Durable memory: snapshots by digest, source state, baseline versions, outbox and ledger, in one SQLite file (WAL,
// synchronous=FULL). A narrow face of values: no SQL and no SQLite type leaves this folder, no rule of the domain hides in
// a query, so that the same face can stand on another database.
// Thread rule: one Store per thread; a Store is not shared. Several processes may open one file.
// Failures: kStorage (disk full, read-only, busy: retry_can_help; schema newer than the program: not), kInvalidInput
// (a row that does not parse, named).
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "daemon/baseline/baseline.h"
#include "daemon/baseline/change.h"
#include "parsers/base/result.h"
#include "parsers/model/snapshot.h"

namespace gazetted::store {

/// What is remembered about a source between polls.
struct SourceState {
    std::string id;
    std::optional<Instant> first_contact_at;   ///< first complete reading
    std::optional<Instant> last_attempt_at;
    std::optional<Instant> last_success_at;
    std::optional<Instant> last_change_at;
    std::optional<Instant> next_run_at;
    int consecutive_failures = 0;
    std::string last_failure;                  ///< kind and words; empty when the last attempt succeeded
    std::string last_snapshot;                 ///< digest of the last good index
    std::map<std::string, std::string> validators;  ///< url -> etag/last-modified, as "etag\nlast-modified"
};

/// What is remembered about one candidate of a source.
struct CandidateState {
    std::string source_id;
    std::string identity;
    std::string url;
    std::string title;
    std::string fingerprint;        ///< of the last good reading; empty before the first
    std::string snapshot;           ///< digest of the last good retrieval
    Instant first_seen_at;
    std::optional<Instant> last_read_at;
    std::optional<Instant> retry_at;   ///< after a failed fetch or reading
    int failures = 0;
    std::string last_failure;
};

enum class DeliveryState { kPending, kDelivered, kDead };

/// One message for one receiver, rendered once and never again: an id is never sent with two bodies.
struct OutboxRow {
    std::string id;            ///< stable: Message-ID local part, webhook-id
    std::string alert_id;
    std::string receiver;      ///< receiver name in the settings
    std::string channel;       ///< email | webhook | terminal | jsonl
    std::string subject;
    std::string body;          ///< the frozen body: RFC 5322 message, JSON … as the channel sends it
    DeliveryState state = DeliveryState::kPending;
    int attempts = 0;
    Instant created_at;
    Instant next_attempt_at;
    std::optional<Instant> delivered_at;
    std::string last_failure;
};

/// One alert as decided, for the ledger.
struct AlertRow {
    std::string id;
    Instant created_at;
    std::string body;          ///< JSON of the alert
};

/// What one reconciliation writes, all or nothing.
struct Commit {
    std::vector<baseline::Notice> notices;   ///< new versions; the open version of the same key is closed at known_since
    std::vector<baseline::Lead> leads;
    std::vector<AlertRow> alerts;            ///< ids already present are left alone
    std::vector<OutboxRow> outbox;           ///< ids already present are left alone
    std::vector<CandidateState> candidates;  ///< inserted or replaced
    std::vector<SourceState> sources;        ///< inserted or replaced
    std::map<std::string, std::string> settings;  ///< small named values ("calendar_through", "first_start_at")
};

class Store {
  public:
    virtual ~Store() = default;

    /// Stores the bytes (once per digest, zstd) and the retrieval; gives the digest.
    virtual Result<std::string> put_snapshot(const model::Snapshot& snapshot) = 0;
    virtual Result<model::Snapshot> snapshot(const std::string& digest) = 0;
    /// Every retrieval in order of retrieved_at, one at a time; the visitor returns false to stop.
    virtual Status each_snapshot(const std::function<bool(const model::Snapshot&)>& visit) = 0;

    virtual Result<std::optional<SourceState>> source(const std::string& id) = 0;
    virtual Result<std::vector<SourceState>> sources() = 0;
    virtual Result<std::optional<CandidateState>> candidate(const std::string& source_id, const std::string& identity) = 0;
    virtual Result<std::vector<CandidateState>> candidates(const std::string& source_id) = 0;

    /// Open versions only, or every version.
    virtual Result<baseline::Baseline> baseline(bool all_versions) = 0;

    virtual Status commit(const Commit& commit) = 0;

    virtual Result<std::vector<OutboxRow>> due(Instant now, std::size_t limit) = 0;
    virtual Result<std::vector<OutboxRow>> outbox(std::optional<DeliveryState> state) = 0;
    /// Records the end of one attempt: state, attempts, next_attempt_at, delivered_at, last_failure of `row`.
    virtual Status record_attempt(const OutboxRow& row, Instant at) = 0;
    virtual Result<std::vector<AlertRow>> alerts(std::optional<Instant> since) = 0;

    virtual Result<std::optional<std::string>> setting(const std::string& name) = 0;
};

/// Opens or creates the file, migrates it forward. ":memory:" gives a store that is gone with it.
Result<std::unique_ptr<Store>> open_store(const std::string& path);

}  // namespace gazetted::store
