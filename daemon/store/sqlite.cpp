#include "daemon/store/sqlite.h"

#include <utility>

#include <sqlite3.h>

namespace gazetted::store {

namespace {

/// What an operator can do about a primary result code.
struct Advice {
    int code;
    bool retry_can_help;
    const char* hint;
};

constexpr Advice kAdvice[] = {
    {SQLITE_FULL, true, "free space on the file system of the state directory"},
    {SQLITE_IOERR, true, "check the disk, its quota and the file size limit; the kernel log says more"},
    {SQLITE_READONLY, false, "the file and its directory must be writable by the daemon's user"},
    {SQLITE_CANTOPEN, false, "the directory must exist, and file and directory must be open to the daemon's user"},
    {SQLITE_PERM, false, "the file and its directory must be open to the daemon's user"},
    {SQLITE_BUSY, true, "another process writes to the store for too long"},
    {SQLITE_LOCKED, true, "another process writes to the store for too long"},
    {SQLITE_CORRUPT, false, "stop the daemon, keep the file and put a backup in its place"},
    {SQLITE_NOTADB, false, "the path names something that is not a store; check state_dir"},
    {SQLITE_TOOBIG, false, ""},
    {SQLITE_NOMEM, true, "give the daemon more memory"},
};

}  // namespace

void Database::Closer::operator()(sqlite3* handle) const {
    sqlite3_close_v2(handle);
}

Result<Database> Database::open(const std::string& path, bool writable, int busy_for_ms) {
    sqlite3* raw = nullptr;
    const int flags = (writable ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY) | SQLITE_OPEN_NOMUTEX |
                      (path == ":memory:" ? SQLITE_OPEN_MEMORY : 0);
    const int code = sqlite3_open_v2(path.c_str(), &raw, flags, nullptr);
    Database database(raw, path);
    if (code != SQLITE_OK) return database.failure(code);
    // A file that may not be written is opened for reading without a word.
    if (writable && sqlite3_db_readonly(raw, "main") == 1) return database.failure(SQLITE_READONLY);
    sqlite3_extended_result_codes(raw, 1);
    sqlite3_busy_timeout(raw, busy_for_ms);
    return database;
}

void Database::keep_log_files() const {
    int on = 1;
    sqlite3_file_control(raw(), "main", SQLITE_FCNTL_PERSIST_WAL, &on);
}

Statement Database::prepare(std::string_view sql) const {
    return {*this, sql};
}

Status Database::execute(const std::string& script) const {
    const int code = sqlite3_exec(raw(), script.c_str(), nullptr, nullptr, nullptr);
    return code == SQLITE_OK ? Status(Done{}) : Status(failure(code));
}

int Database::changes() const {
    return sqlite3_changes(raw());
}

Failure Database::failure(int code) const {
    const char* words =
        raw() != nullptr && sqlite3_errcode(raw()) == code ? sqlite3_errmsg(raw()) : sqlite3_errstr(code);
    Failure failure{FailureKind::kStorage, "store " + path_ + ": " + words, false, {}};
    for (const auto& advice : kAdvice) {
        if (advice.code != (code & 0xff)) continue;
        failure.retry_can_help = advice.retry_can_help;
        failure.hint = advice.hint;
    }
    return failure;
}

void Statement::Finalizer::operator()(sqlite3_stmt* statement) const {
    sqlite3_finalize(statement);
}

Statement::Statement(const Database& database, std::string_view sql) : database_(&database) {
    sqlite3_stmt* raw = nullptr;
    note(sqlite3_prepare_v2(database.raw(), sql.data(), static_cast<int>(sql.size()), &raw, nullptr));
    statement_.reset(raw);
}

void Statement::note(int code) {
    if (code != SQLITE_OK && !failure_) failure_ = database_->failure(code);
}

void Statement::reset() {
    // The outcome of a reset repeats that of the last step, which was told then.
    sqlite3_reset(statement_.get());
}

void Statement::bind_at(int at, std::string_view text) {
    note(sqlite3_bind_text64(statement_.get(), at, text.data() != nullptr ? text.data() : "", text.size(),
                             SQLITE_TRANSIENT, SQLITE_UTF8));
}

void Statement::bind_at(int at, const Blob& blob) {
    note(sqlite3_bind_blob64(statement_.get(), at, blob.bytes.data() != nullptr ? blob.bytes.data() : "",
                             blob.bytes.size(), SQLITE_TRANSIENT));
}

void Statement::bind_at(int at, std::int64_t value) {
    note(sqlite3_bind_int64(statement_.get(), at, value));
}

void Statement::bind_at(int at, const std::optional<Instant>& value) {
    if (value) return bind_at(at, *value);
    note(sqlite3_bind_null(statement_.get(), at));
}

Result<bool> Statement::step() {
    if (failure_) return *failure_;
    const int code = sqlite3_step(statement_.get());
    if (code == SQLITE_ROW) return true;
    if (code == SQLITE_DONE) {
        reset();
        return false;
    }
    Failure failure = database_->failure(code);
    reset();
    return failure;
}

Status Statement::run() {
    while (true) {
        const auto row = step();
        if (!row) return row.failure();
        if (!*row) return Done{};
    }
}

std::string Statement::text(int column) const {
    const void* bytes = sqlite3_column_blob(statement_.get(), column);
    const int length = sqlite3_column_bytes(statement_.get(), column);
    return bytes == nullptr ? std::string{}
                            : std::string(static_cast<const char*>(bytes), static_cast<std::size_t>(length));
}

std::int64_t Statement::integer(int column) const {
    return sqlite3_column_int64(statement_.get(), column);
}

std::optional<Instant> Statement::instant_or_none(int column) const {
    if (sqlite3_column_type(statement_.get(), column) == SQLITE_NULL) return std::nullopt;
    return instant(column);
}

Result<Transaction> Transaction::begin(const Database& database, Kind kind) {
    auto begun = database.execute(kind == Kind::kWrite ? "BEGIN IMMEDIATE" : "BEGIN");
    if (!begun) return begun.failure();
    return Transaction(database);
}

Transaction::~Transaction() {
    // SQLite may have rolled back by itself (disk full); then this has nothing to do and its outcome says nothing.
    if (database_ != nullptr) static_cast<void>(database_->execute("ROLLBACK"));
}

Status Transaction::commit() {
    auto done = database_->execute("COMMIT");
    if (done) database_ = nullptr;
    return done;
}

}  // namespace gazetted::store
