#include <utility>

#include "daemon/store/annex_texts.h"
#include "daemon/store/ledger.h"
#include "daemon/store/polls.h"
#include "daemon/store/schema.h"
#include "daemon/store/snapshots.h"
#include "daemon/store/sqlite.h"
#include "daemon/store/store.h"
#include "daemon/store/upkeep.h"
#include "daemon/store/versions.h"

namespace gazetted::store {

namespace {

constexpr int kBusyForMs = 10'000;
constexpr const char* kInMemory = ":memory:";

class SqliteStore final : public Store {
  public:
    explicit SqliteStore(Database database) : database_(std::move(database)) {}

    Result<std::string> put_snapshot(const model::Snapshot& snapshot) override {
        return store::put_snapshot(database_, snapshot);
    }
    Result<model::Snapshot> snapshot(const std::string& digest) override { return first_snapshot(database_, digest); }
    Status each_snapshot(const std::function<bool(const model::Snapshot&)>& visit) override {
        return store::each_snapshot(database_, visit);
    }
    Result<std::vector<Retrieval>> retrievals(const std::string& url) override { return retrievals_of(database_, url); }
    Status seen_again(const std::string& url, Instant at) override { return store::seen_again(database_, url, at); }
    Result<Pruned> prune_retrievals(const std::vector<std::string>& urls, Instant last_seen_before) override {
        return store::prune_retrievals(database_, urls, last_seen_before);
    }

    Status put_annex_text(const AnnexText& text) override { return store::put_annex_text(database_, text); }
    Result<std::optional<AnnexText>> annex_text(const std::string& digest, int converter) override {
        return store::annex_text(database_, digest, converter);
    }

    Result<std::optional<SourceState>> source(const std::string& id) override { return read_source(database_, id); }
    Result<std::vector<SourceState>> sources() override { return read_sources(database_); }
    Result<std::optional<CandidateState>> candidate(const std::string& source_id,
                                                    const std::string& identity) override {
        return read_candidate(database_, source_id, identity);
    }
    Result<std::vector<CandidateState>> candidates(const std::string& source_id) override {
        return read_candidates(database_, source_id);
    }

    Result<baseline::Baseline> baseline(bool all_versions) override {
        return all_versions ? reader_.all_versions(database_) : reader_.open_versions(database_);
    }
    Result<baseline::Baseline> baseline_at(Instant known_as_of) override {
        return reader_.known_at(database_, known_as_of);
    }

    Result<std::int64_t> baseline_mark() override { return store::baseline_mark(database_); }
    Status commit(const Commit& commit) override;

    Result<std::vector<OutboxRow>> due(Instant now, Instant beyond, std::size_t limit) override {
        return read_due(database_, now, beyond, limit);
    }
    Result<std::vector<OutboxRow>> outbox(std::optional<DeliveryState> state) override {
        return read_outbox(database_, state);
    }
    Status record_attempt(const OutboxRow& row, Instant at) override {
        return store::record_attempt(database_, row, at);
    }
    Result<std::vector<AttemptRow>> attempts(const std::string& outbox_id) override {
        return read_attempts(database_, outbox_id);
    }
    Result<std::vector<AlertRow>> alerts(std::optional<Instant> since) override {
        return read_alerts(database_, since);
    }

    Result<std::optional<std::string>> setting(const std::string& name) override {
        return database_.prepare("SELECT value FROM setting WHERE name = ?").bind(name).first([](const Statement& row) {
            return row.text(0);
        });
    }

    Result<Counts> counts() override { return count_rows(database_); }
    Result<CheckReport> check() override { return check_file(database_); }
    Status backup(const std::string& path) override { return copy_file(database_, path); }

  private:
    Status expect_mark(std::optional<std::int64_t> decided_on) const;
    Status write_settings(const std::map<std::string, std::string>& settings) const;

    Database database_;
    BaselineReader reader_;
};

Status SqliteStore::commit(const Commit& commit) {
    auto all = Transaction::begin(database_, Transaction::Kind::kWrite);
    if (!all) return all.failure();
    if (auto done = expect_mark(commit.decided_on); !done) return done;
    if (auto done = write_notices(database_, commit.notices); !done) return done;
    if (auto done = write_leads(database_, commit.leads); !done) return done;
    if (auto done = write_alerts(database_, commit.alerts); !done) return done;
    if (auto done = rename_channels(database_, commit.renames); !done) return done;
    if (auto done = write_outbox(database_, commit.outbox); !done) return done;
    if (auto done = write_candidates(database_, commit.candidates); !done) return done;
    if (auto done = write_sources(database_, commit.sources); !done) return done;
    if (auto done = write_settings(commit.settings); !done) return done;
    return all->commit();
}

Status SqliteStore::expect_mark(std::optional<std::int64_t> decided_on) const {
    if (!decided_on) return Done{};
    const auto mark = store::baseline_mark(database_);
    if (!mark) return mark.failure();
    if (*mark == *decided_on) return Done{};
    return Failure{FailureKind::kStorage,
                   "store " + database_.path() + ": another process wrote the baseline meanwhile", true,
                   "nothing was written; try again"};
}

Status SqliteStore::write_settings(const std::map<std::string, std::string>& settings) const {
    auto write = database_.prepare("INSERT OR REPLACE INTO setting (name, value) VALUES (?, ?)");
    for (const auto& [name, value] : settings)
        if (auto done = write.bind(name, value).run(); !done) return done.failure().within("setting " + name);
    return Done{};
}

/// Readers and the writer do not wait for each other in this mode.
Status use_write_ahead_log(const Database& database) {
    const auto mode =
        database.prepare("PRAGMA journal_mode = WAL").first([](const Statement& row) { return row.text(0); });
    if (!mode) return mode.failure();
    if (mode->value_or("") != "wal")
        return Failure{FailureKind::kStorage,
                       "store " + database.path() + ": the file system cannot hold a write-ahead log", false,
                       "put state_dir on a local file system"};
    database.keep_log_files();
    return Done{};
}

/// Every acknowledged commit must outlive a power cut, hence FULL.
Status prepare_for_writing(const Database& database) {
    const auto found = known_schema_version(database, migrations());
    if (!found) return found.failure();
    if (database.path() != kInMemory)
        if (auto done = use_write_ahead_log(database); !done) return done;
    if (auto done = database.execute("PRAGMA synchronous = FULL; PRAGMA journal_size_limit = 67108864"); !done)
        return done;
    return *found == static_cast<int>(migrations().size()) ? Status(Done{}) : migrate(database, migrations());
}

}  // namespace

Result<std::unique_ptr<Store>> open_store(const std::string& path, Access access) {
    const bool writable = access == Access::kReadWrite;
    if (writable && path != kInMemory)
        if (auto made = make_file(path); !made) return made.failure();
    auto database = Database::open(path, writable, kBusyForMs);
    if (!database) return database.failure();
    // A quarter of a megabyte of pages: the system keeps the file's anyway, and a daemon that rests should be small.
    auto set = database->execute(
        "PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA cache_size = -256");
    if (!set) return set.failure();
    auto ready = writable ? prepare_for_writing(*database) : expect_schema(*database, migrations());
    if (!ready) return ready.failure();
    return std::unique_ptr<Store>(std::make_unique<SqliteStore>(std::move(*database)));
}

}  // namespace gazetted::store
