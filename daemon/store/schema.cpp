#include "daemon/store/schema.h"

namespace gazetted::store {

namespace {

// Times are whole seconds since 1970 (UTC). JSON columns hold the forms of parsers/model/json.h and daemon/baseline.
constexpr Migration kMigrations[] = {
    {"first shape", R"sql(
-- bytes, once per SHA-256; packed with zstd
CREATE TABLE body (
    id INTEGER PRIMARY KEY,
    digest TEXT NOT NULL UNIQUE,
    size INTEGER NOT NULL,
    packed BLOB NOT NULL
);
CREATE TABLE request (
    id INTEGER PRIMARY KEY,
    url TEXT NOT NULL,
    method TEXT NOT NULL,
    body BLOB NOT NULL,
    UNIQUE (url, method, body)
);
-- a run of equal retrievals of one request
CREATE TABLE retrieval (
    id INTEGER PRIMARY KEY,
    request_id INTEGER NOT NULL REFERENCES request (id),
    body_id INTEGER NOT NULL REFERENCES body (id),
    status INTEGER NOT NULL,
    headers TEXT NOT NULL,
    retrieved_at INTEGER NOT NULL,
    last_seen_at INTEGER NOT NULL,
    UNIQUE (request_id, retrieved_at, body_id, status)
);
CREATE INDEX retrieval_by_time ON retrieval (retrieved_at, id);
CREATE INDEX retrieval_by_body ON retrieval (body_id, retrieved_at, id);
-- digests that a version of a notice or lead names: never pruned
CREATE TABLE quoted (digest TEXT PRIMARY KEY) WITHOUT ROWID;

CREATE TABLE source (
    id TEXT PRIMARY KEY,
    first_contact_at INTEGER,
    last_attempt_at INTEGER,
    last_success_at INTEGER,
    last_change_at INTEGER,
    next_run_at INTEGER,
    consecutive_failures INTEGER NOT NULL,
    last_failure TEXT NOT NULL,
    last_snapshot TEXT NOT NULL,
    validators TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE candidate (
    source_id TEXT NOT NULL,
    identity TEXT NOT NULL,
    url TEXT NOT NULL,
    title TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    snapshot TEXT NOT NULL,
    first_seen_at INTEGER NOT NULL,
    last_read_at INTEGER,
    retry_at INTEGER,
    failures INTEGER NOT NULL,
    last_failure TEXT NOT NULL,
    PRIMARY KEY (source_id, identity)
) WITHOUT ROWID;
CREATE INDEX candidate_by_snapshot ON candidate (snapshot);

-- versions; the open one has no known_until, and there is at most one
CREATE TABLE notice (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL,
    known_since INTEGER NOT NULL,
    known_until INTEGER,
    body TEXT NOT NULL
);
CREATE UNIQUE INDEX notice_open ON notice (key) WHERE known_until IS NULL;
CREATE INDEX notice_by_key ON notice (key, known_since, id);
CREATE TABLE lead (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL,
    known_since INTEGER NOT NULL,
    known_until INTEGER,
    body TEXT NOT NULL
);
CREATE UNIQUE INDEX lead_open ON lead (key) WHERE known_until IS NULL;
CREATE INDEX lead_by_key ON lead (key, known_since, id);

CREATE TABLE alert (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    created_at INTEGER NOT NULL,
    body TEXT NOT NULL
);
CREATE INDEX alert_by_time ON alert (created_at, seq);
CREATE TABLE outbox (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    alert_id TEXT NOT NULL,
    receiver TEXT NOT NULL,
    channel TEXT NOT NULL,
    subject TEXT NOT NULL,
    body TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('pending', 'delivered', 'dead')),
    attempts INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    next_attempt_at INTEGER NOT NULL,
    delivered_at INTEGER,
    last_failure TEXT NOT NULL
);
CREATE INDEX outbox_due ON outbox (next_attempt_at, seq) WHERE state = 'pending';
CREATE TABLE attempt (
    seq INTEGER PRIMARY KEY,
    outbox_id TEXT NOT NULL REFERENCES outbox (id),
    number INTEGER NOT NULL,
    at INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('pending', 'delivered', 'dead')),
    failure TEXT NOT NULL
);
CREATE INDEX attempt_by_message ON attempt (outbox_id, seq);
CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
)sql"},
    {"sources remember that they were told stale", R"sql(
ALTER TABLE source ADD COLUMN stale_told_at INTEGER;
)sql"},
    {"candidates remember which reader read them", R"sql(
ALTER TABLE candidate ADD COLUMN reader_version INTEGER NOT NULL DEFAULT 0;
)sql"},
    {"annexes are read", R"sql(
-- what a version of the converter made of a file; packed with zstd
CREATE TABLE annex_text (
    digest TEXT NOT NULL,
    converter INTEGER NOT NULL,
    size INTEGER NOT NULL,
    packed BLOB NOT NULL,
    PRIMARY KEY (digest, converter)
);
ALTER TABLE candidate ADD COLUMN annexes TEXT NOT NULL DEFAULT '{}';
)sql"},
    {"every index page has a health of its own", R"sql(
ALTER TABLE source ADD COLUMN pages TEXT NOT NULL DEFAULT '{}';
)sql"},
    {"candidates remember their list's date", R"sql(
ALTER TABLE candidate ADD COLUMN listed_on TEXT NOT NULL DEFAULT '';
)sql"},
};

constexpr const char* kVersionTable = "CREATE TABLE schema_version (version INTEGER PRIMARY KEY, name TEXT NOT NULL)";

Result<std::int64_t> number(const Database& database, std::string_view sql) {
    auto value = database.prepare(sql).first([](const Statement& row) { return row.integer(0); });
    if (!value) return value.failure();
    return value->value_or(0);
}

Failure newer(const Database& database, int found, std::size_t known) {
    return {FailureKind::kStorage,
            "store " + database.path() + ": schema " + std::to_string(found) +
                " is newer than this program, which knows " + std::to_string(known),
            false, "install the gazetted that wrote it, or put a backup from before the upgrade in its place"};
}

Status take_step(const Database& database, int version, const Migration& step) {
    if (auto done = database.execute(step.script); !done) return done;
    return database.prepare("INSERT INTO schema_version (version, name) VALUES (?, ?)").bind(version, step.name).run();
}

}  // namespace

std::span<const Migration> migrations() {
    return kMigrations;
}

Result<int> schema_version(const Database& database) {
    const auto tables = number(database, "SELECT count(*) FROM sqlite_schema");
    if (!tables) return tables.failure();
    if (*tables == 0) return 0;
    const auto ours =
        number(database, "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = 'schema_version'");
    if (!ours) return ours.failure();
    if (*ours == 0)
        return Failure{FailureKind::kStorage, "store " + database.path() + ": a database, but not one of gazetted",
                       false, "check state_dir; move the file away if it is not needed"};
    const auto version = number(database, "SELECT max(version) FROM schema_version");
    if (!version) return version.failure();
    return static_cast<int>(*version);
}

Result<int> known_schema_version(const Database& database, std::span<const Migration> steps) {
    auto found = schema_version(database);
    if (found && *found > static_cast<int>(steps.size())) return newer(database, *found, steps.size());
    return found;
}

Status migrate(const Database& database, std::span<const Migration> steps) {
    auto all = Transaction::begin(database, Transaction::Kind::kWrite);
    if (!all) return all.failure();
    const auto found = known_schema_version(database, steps);
    if (!found) return found.failure();
    if (*found == 0)
        if (auto made = database.execute(kVersionTable); !made) return made;
    for (auto version = static_cast<std::size_t>(*found); version < steps.size(); ++version)
        if (auto done = take_step(database, static_cast<int>(version) + 1, steps[version]); !done)
            return done.failure().within(std::string("schema step \"") + steps[version].name + '"');
    return all->commit();
}

Status expect_schema(const Database& database, std::span<const Migration> steps) {
    const auto found = known_schema_version(database, steps);
    if (!found) return found.failure();
    if (*found == static_cast<int>(steps.size())) return Done{};
    return Failure{FailureKind::kStorage,
                   "store " + database.path() + ": schema " + std::to_string(*found) + " is older than this program",
                   false, "start the daemon once; it brings the file up to date"};
}

}  // namespace gazetted::store
