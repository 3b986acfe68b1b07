// The only SQLite: a connection, its statements and transactions as objects, its return codes as Failures.
// Thread rule: a connection and what comes from it belong to one thread. Ownership: a Statement or Transaction borrows
// its Database and must not outlive it. Failures: kStorage with a hint for the operator.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "parsers/base/result.h"
#include "parsers/base/time.h"

struct sqlite3;
struct sqlite3_stmt;

namespace gazetted::store {

class Statement;

class Database {
  public:
    /// Opens a file that exists (":memory:": a new one) and waits up to `busy_for_ms` for other writers from then on.
    static Result<Database> open(const std::string& path, bool writable, int busy_for_ms);

    /// A statement to bind and run. A fault in it shows when it is run.
    [[nodiscard]] Statement prepare(std::string_view sql) const;
    /// Runs statements without values, separated by semicolons.
    Status execute(const std::string& script) const;
    /// Leaves the write-ahead log and its index in place at the end, so that a user who may not write to the directory
    /// can read the store while no daemon runs.
    void keep_log_files() const;
    /// Rows changed by the last statement that changed any.
    [[nodiscard]] int changes() const;
    [[nodiscard]] const std::string& path() const { return path_; }
    /// What went wrong, in our words. Takes an (extended) result code.
    [[nodiscard]] Failure failure(int code) const;
    [[nodiscard]] sqlite3* raw() const { return handle_.get(); }

  private:
    struct Closer {
        void operator()(sqlite3* handle) const;
    };
    Database(sqlite3* handle, std::string path) : handle_(handle), path_(std::move(path)) {}
    std::unique_ptr<sqlite3, Closer> handle_;
    std::string path_;
};

/// Bytes to bind as a BLOB.
struct Blob {
    std::string_view bytes;
};

class Statement {
  public:
    Statement(const Database& database, std::string_view sql);

    /// Makes it ready to run (again) with these values, one per "?".
    template <class... Values>
    Statement& bind(const Values&... values) {
        reset();
        int at = 0;
        (bind_at(++at, values), ...);
        return *this;
    }
    /// Runs to the next row; false at the end.
    Result<bool> step();
    /// Runs to the end.
    Status run();
    /// Runs to the end, reading each row.
    template <class Read>
    auto rows(Read read) -> Result<std::vector<std::decay_t<std::invoke_result_t<Read, const Statement&>>>> {
        std::vector<std::decay_t<std::invoke_result_t<Read, const Statement&>>> all;
        while (true) {
            const auto row = step();
            if (!row) return row.failure();
            if (!*row) return all;
            all.push_back(read(*this));
        }
    }
    /// Runs to the first row, if there is one.
    template <class Read>
    auto first(Read read) -> Result<std::optional<std::decay_t<std::invoke_result_t<Read, const Statement&>>>> {
        const auto row = step();
        if (!row) return row.failure();
        std::optional<std::decay_t<std::invoke_result_t<Read, const Statement&>>> value;
        if (*row) value = read(*this);
        reset();
        return value;
    }

    // Values of the row the statement stands on; columns are counted from 0.
    [[nodiscard]] std::string text(int column) const;  ///< TEXT or BLOB; empty for NULL
    [[nodiscard]] std::int64_t integer(int column) const;
    [[nodiscard]] std::size_t size(int column) const { return static_cast<std::size_t>(integer(column)); }
    [[nodiscard]] int small(int column) const { return static_cast<int>(integer(column)); }
    [[nodiscard]] Instant instant(int column) const { return Instant::from_unix(integer(column)); }
    [[nodiscard]] std::optional<Instant> instant_or_none(int column) const;

  private:
    struct Finalizer {
        void operator()(sqlite3_stmt* statement) const;
    };
    void reset();
    void note(int code);
    void bind_at(int at, std::string_view text);
    void bind_at(int at, const std::string& text) { bind_at(at, std::string_view(text)); }
    void bind_at(int at, const char* text) { bind_at(at, std::string_view(text)); }
    void bind_at(int at, const Blob& blob);
    void bind_at(int at, std::int64_t value);
    void bind_at(int at, int value) { bind_at(at, static_cast<std::int64_t>(value)); }
    void bind_at(int at, std::size_t value) { bind_at(at, static_cast<std::int64_t>(value)); }
    void bind_at(int at, Instant value) { bind_at(at, value.unix_seconds()); }
    void bind_at(int at, const std::optional<Instant>& value);

    const Database* database_;
    std::unique_ptr<sqlite3_stmt, Finalizer> statement_;
    std::optional<Failure> failure_;  ///< of preparing or binding, until it is run
};

/// All or nothing: what was done since begin() is undone unless commit() succeeds.
class Transaction {
  public:
    enum class Kind { kRead, kWrite };
    static Result<Transaction> begin(const Database& database, Kind kind);
    Transaction(Transaction&& other) noexcept : database_(std::exchange(other.database_, nullptr)) {}
    Transaction& operator=(Transaction&&) = delete;
    ~Transaction();
    Status commit();

  private:
    explicit Transaction(const Database& database) : database_(&database) {}
    const Database* database_;
};

}  // namespace gazetted::store
