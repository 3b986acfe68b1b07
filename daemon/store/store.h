// Durable memory: snapshots by digest, source state, baseline versions, outbox and ledger, in one SQLite file (WAL,
// synchronous=FULL). A narrow face of values: no SQL and no SQLite type leaves this folder, no rule of the domain hides
// in a query, so that the same face can stand on another database. Thread rule: one Store per thread; a Store is not
// shared. Several processes may open one file. Failures: kStorage (disk full, read-only, busy: retry_can_help; schema
// newer than the program: not), kInvalidInput (a row that does not parse, named).
#pragma once

#include <cstdint>
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

/// How one index page of a source stands; a source may have several (one for each year).
struct PageState {
    std::optional<Instant> asked_since;  ///< first attempt
    std::optional<Instant> last_success_at;
    std::optional<Instant> stale_told_at;  ///< an alert said that it cannot be read; empty again once it is
    int failures = 0;                      ///< in a row
    std::string last_failure;              ///< kind and words; empty when the last attempt succeeded
    std::string rows;                      ///< digest of what it listed when it was last read
    int behind = 0;                        ///< the page of the list that is still to be asked for; 0: none
    std::string read_as;                   ///< digest of the parsers and options it was last read with
    std::optional<Instant> behind_since;   ///< page 1 was read that led to it: what was first seen since is no old row
    std::string behind_rows;               ///< digest of what the page before it listed
    bool operator==(const PageState&) const = default;
};

/// What is remembered about a source between polls. Times and failures are those of its worst page.
struct SourceState {
    std::string id;
    std::optional<Instant> first_contact_at;  ///< first complete reading
    std::optional<Instant> last_attempt_at;
    std::optional<Instant> last_success_at;
    std::optional<Instant> last_change_at;
    std::optional<Instant> next_run_at;
    std::optional<Instant> stale_told_at;  ///< an alert said that it cannot be read; empty again once it is
    int consecutive_failures = 0;
    std::string last_failure;                       ///< kind and words; empty when the last attempt succeeded
    std::string last_snapshot;                      ///< digest of the last good index
    std::map<std::string, std::string> validators;  ///< url -> etag/last-modified, as "etag\nlast-modified"
    std::map<std::string, PageState> pages;         ///< by the address of the first request
};

/// What is remembered about one candidate of a source.
struct CandidateState {
    std::string source_id;
    std::string identity;
    std::string url;
    std::string title;
    std::string fingerprint;  ///< of the last good reading; of an annex, the digest whose text is read; empty before
    std::string snapshot;     ///< digest of the last good retrieval
    Instant first_seen_at;
    std::optional<Instant> last_read_at;
    std::optional<Instant> retry_at;  ///< after a failed fetch or reading
    int failures = 0;
    std::string last_failure;
    int reader_version = 0;  ///< of the reader that made the last good reading; 0: none, or before it was noted
    std::map<std::string, std::string> annexes{};  ///< files an article links: address -> the link's text
    std::optional<CivilDate> listed_on{};          ///< the list's date of it, for a page that gives none
};

/// What a converter made of an annex file.
struct AnnexText {
    std::string digest;  ///< of the file
    int converter = 0;   ///< version of the converter
    std::string text;
};

enum class DeliveryState { kPending, kDelivered, kDead };

/// One message for one receiver, rendered once and never again: an id is never sent with two bodies.
struct OutboxRow {
    std::string id;  ///< stable: Message-ID local part, webhook-id
    std::string alert_id;
    std::string receiver;  ///< receiver name in the settings
    std::string channel;   ///< of the receiver, by whom it reaches: "email-3f0a…", "webhook-desk"
    std::string subject;
    std::string body;  ///< the frozen body: RFC 5322 message, JSON … as the channel sends it
    DeliveryState state = DeliveryState::kPending;
    int attempts = 0;
    Instant created_at;
    Instant next_attempt_at;
    std::optional<Instant> delivered_at;
    std::string last_failure;
};

/// A channel of a receiver is called otherwise from now on.
struct ChannelRename {
    std::string receiver, from, to;
};

/// One alert as decided, for the ledger.
struct AlertRow {
    std::string id;
    Instant created_at;
    std::string body;  ///< JSON of the alert
};

/// What one reconciliation writes, all or nothing.
struct Commit {
    /// Where set, the baseline_mark() that must still hold: what was decided on an older baseline is not written.
    std::optional<std::int64_t> decided_on;
    std::vector<baseline::Notice> notices;  ///< new versions; the open version of the same key is closed at known_since
    std::vector<baseline::Lead> leads;
    std::vector<AlertRow> alerts;                 ///< ids already present are left alone
    std::vector<ChannelRename> renames;           ///< of messages there already; before new ones are written
    std::vector<OutboxRow> outbox;                ///< ids already present are left alone
    std::vector<CandidateState> candidates;       ///< inserted or replaced
    std::vector<SourceState> sources;             ///< inserted or replaced
    std::map<std::string, std::string> settings;  ///< small named values ("calendar_through", "first_start_at")
};

/// One try at one delivery, as it ended.
struct AttemptRow {
    std::string outbox_id;
    int number = 0;  ///< counted from 1
    Instant at;
    DeliveryState state = DeliveryState::kPending;  ///< what the message was after it
    std::string failure;                            ///< empty when it succeeded
};

/// One retrieval without its bytes. Retrievals of one request that gave the same status and bytes one after the other
/// are one row: `retrieved_at` is the first, `last_seen_at` the last of them.
struct Retrieval {
    std::string url;
    std::string method;
    int status = 0;
    std::string digest;
    std::size_t body_bytes = 0;
    Instant retrieved_at;
    Instant last_seen_at;
};

/// What pruning took away.
struct Pruned {
    std::size_t retrievals = 0;
    std::size_t bodies = 0;
};

/// What a check of the whole file found. Empty `problems`: sound.
struct CheckReport {
    std::size_t bodies = 0;    ///< unpacked and held against their digests
    std::size_t versions = 0;  ///< notices and leads read back
    std::vector<std::string> problems;
};

/// How much there is.
struct Counts {
    std::size_t retrievals = 0, bodies = 0, body_bytes = 0, packed_bytes = 0;
    std::size_t notices = 0, leads = 0;  ///< open versions
    std::size_t alerts = 0, pending = 0, delivered = 0, dead = 0;
};

class Store {
  public:
    virtual ~Store() = default;

    /// Stores the bytes (once per digest, zstd) and the retrieval; gives the digest. What a request gave just before is
    /// not stored again, only its last_seen_at moves; storing one retrieval twice changes nothing. Fails with
    /// kInvalidInput where the snapshot names a digest that its bytes do not have, kTooLarge beyond 256 MiB.
    virtual Result<std::string> put_snapshot(const model::Snapshot& snapshot) = 0;
    /// The bytes of that digest with the first retrieval that gave them; kNotFound.
    virtual Result<model::Snapshot> snapshot(const std::string& digest) = 0;
    /// Every retrieval in order of retrieved_at, one at a time; the visitor returns false to stop. It may use the
    /// store; what it adds is not visited.
    virtual Status each_snapshot(const std::function<bool(const model::Snapshot&)>& visit) = 0;
    /// The retrievals of an address, whatever the method, in order of retrieved_at.
    virtual Result<std::vector<Retrieval>> retrievals(const std::string& url) = 0;
    /// Says that the last retrieval of an address by GET still held at that instant (a 304); kNotFound.
    virtual Status seen_again(const std::string& url, Instant at) = 0;
    /// Takes away the retrievals of these addresses last seen before that instant, and bytes nobody needs any more.
    /// Kept in any case: each request's newest retrieval, and bytes that a baseline version, a candidate or a source
    /// names.
    virtual Result<Pruned> prune_retrievals(const std::vector<std::string>& urls, Instant last_seen_before) = 0;

    /// Keeps a converted text; a version's text for a file is never replaced.
    virtual Status put_annex_text(const AnnexText& text) = 0;
    /// The text of the file with that digest: of that version, or with 0 of the newest there is.
    virtual Result<std::optional<AnnexText>> annex_text(const std::string& digest, int converter) = 0;

    virtual Result<std::optional<SourceState>> source(const std::string& id) = 0;
    virtual Result<std::vector<SourceState>> sources() = 0;
    virtual Result<std::optional<CandidateState>> candidate(const std::string& source_id,
                                                            const std::string& identity) = 0;
    virtual Result<std::vector<CandidateState>> candidates(const std::string& source_id) = 0;

    /// Open versions only, or every version. Open versions are read once and then kept in memory.
    virtual Result<baseline::Baseline> baseline(bool all_versions) = 0;
    /// The versions known at that instant: baseline(true).known_at(at) without reading the others.
    virtual Result<baseline::Baseline> baseline_at(Instant known_as_of) = 0;

    /// Grows by one with each version of a notice or lead that anybody writes to the file.
    virtual Result<std::int64_t> baseline_mark() = 0;

    /// Writes all of it or, where it fails, nothing. kStorage, worth a retry, where `decided_on` no longer holds.
    virtual Status commit(const Commit& commit) = 0;

    /// Pending messages to be tried by `now`, or only after `beyond`: no wait is that long, so a clock was set back.
    virtual Result<std::vector<OutboxRow>> due(Instant now, Instant beyond, std::size_t limit) = 0;
    virtual Result<std::vector<OutboxRow>> outbox(std::optional<DeliveryState> state) = 0;
    /// Records the end of one attempt: state, attempts, created_at, next_attempt_at, delivered_at, last_failure of
    /// `row`. Where `attempts` did not grow (a message that waits for its channel; an operator's retry of a dead one,
    /// whose age counts from then) nothing is added to the ledger. kNotFound, and
    /// kInvalidInput for a message that was delivered already: it never leaves that state.
    virtual Status record_attempt(const OutboxRow& row, Instant at) = 0;
    /// The attempts at one message, in order.
    virtual Result<std::vector<AttemptRow>> attempts(const std::string& outbox_id) = 0;
    virtual Result<std::vector<AlertRow>> alerts(std::optional<Instant> since) = 0;

    virtual Result<std::optional<std::string>> setting(const std::string& name) = 0;

    virtual Result<Counts> counts() = 0;
    /// Reads the whole file: its structure, every body against its digest, every version. A failure means that the
    /// check could not be made; what it found wrong is in the report.
    virtual Result<CheckReport> check() = 0;
    /// Writes a whole copy to a new file (the store may be in use); it appears under `path` only when it is complete.
    virtual Status backup(const std::string& path) = 0;
};

enum class Access {
    kReadWrite,  ///< creates the file (mode 0640 less the umask) and migrates it forward
    kReadOnly,   ///< for questions: never writes; a missing file or an older schema is a failure
};

/// Opens the file. ":memory:" gives a store that is gone with it. The directory must be there.
Result<std::unique_ptr<Store>> open_store(const std::string& path, Access access = Access::kReadWrite);

}  // namespace gazetted::store
