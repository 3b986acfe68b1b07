#include "daemon/store/upkeep.h"

#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <system_error>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

#include "daemon/base/digest.h"
#include "daemon/store/packing.h"
#include "daemon/store/versions.h"

namespace gazetted::store {

namespace {

constexpr mode_t kMode = 0640;

/// An open file descriptor.
class Descriptor {
  public:
    Descriptor(const std::string& path, int flags) : fd_(::open(path.c_str(), flags | O_CLOEXEC, kMode)) {}
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor() {
        if (fd_ >= 0) ::close(fd_);
    }
    [[nodiscard]] bool ok() const { return fd_ >= 0; }
    [[nodiscard]] bool sync() const { return fd_ >= 0 && ::fsync(fd_) == 0; }

  private:
    int fd_;
};

Failure system_failure(const std::string& path) {
    const int code = errno;
    return {FailureKind::kStorage, path + ": " + std::generic_category().message(code), code == ENOSPC,
            "the directory must exist, have space, and be writable by this user"};
}

Result<std::vector<std::string>> texts(const Database& database, std::string_view sql) {
    return database.prepare(sql).rows([](const Statement& row) { return row.text(0); });
}

Status check_structure(const Database& database, CheckReport& report) {
    auto lines = texts(database, "PRAGMA integrity_check(100)");
    if (!lines) return lines.failure();
    for (auto& line : *lines)
        if (line != "ok") report.problems.push_back("structure: " + line);
    auto tables = texts(database, "PRAGMA foreign_key_check");
    if (!tables) return tables.failure();
    for (auto& table : *tables)
        report.problems.push_back("a row of " + table + " refers to one that is not there");
    return Done{};
}

/// What is wrong with one body; empty when nothing is.
std::string fault_of_body(const std::string& digest, std::size_t size, const std::string& packed) {
    const auto bytes = unpack(packed, size);
    if (!bytes) return bytes.failure().message;
    return sha256_hex(*bytes) == digest ? "" : "its bytes have another digest";
}

Status check_bodies(const Database& database, CheckReport& report) {
    auto bodies = database.prepare("SELECT digest, size, packed FROM body ORDER BY id");
    while (true) {
        const auto row = bodies.step();
        if (!row) return row.failure();
        if (!*row) return Done{};
        ++report.bodies;
        const std::string fault = fault_of_body(bodies.text(0), bodies.size(1), bodies.text(2));
        if (!fault.empty()) report.problems.push_back("body " + bodies.text(0) + ": " + fault);
    }
}

Status check_versions(const Database& database, CheckReport& report) {
    const auto all = BaselineReader().all_versions(database);  // from the file, not from memory
    if (all) {
        report.versions = all->notices.size() + all->leads.size();
    } else if (all.failure().kind == FailureKind::kInvalidInput) {
        report.problems.push_back(all.failure().message);
    } else {
        return all.failure();
    }
    return Done{};
}

/// Makes sure that the directory remembers the file's new name.
Status sync_directory_of(const std::filesystem::path& path) {
    const auto directory = path.has_parent_path() ? path.parent_path() : std::filesystem::path(".");
    return Descriptor(directory.string(), O_RDONLY | O_DIRECTORY).sync() ? Status(Done{})
                                                                         : Status(system_failure(directory.string()));
}

}  // namespace

Result<Counts> count_rows(const Database& database) {
    auto counts =
        database
            .prepare(
                "SELECT (SELECT count(*) FROM retrieval), (SELECT count(*) FROM body), "
                "(SELECT coalesce(sum(size), 0) FROM body), (SELECT coalesce(sum(length(packed)), 0) FROM body), "
                "(SELECT count(*) FROM notice WHERE known_until IS NULL), (SELECT count(*) FROM lead WHERE known_until "
                "IS NULL), "
                "(SELECT count(*) FROM alert), (SELECT count(*) FROM outbox WHERE state = 'pending'), "
                "(SELECT count(*) FROM outbox WHERE state = 'delivered'), (SELECT count(*) FROM outbox WHERE state = "
                "'dead')")
            .first([](const Statement& row) {
                return Counts{row.size(0), row.size(1), row.size(2), row.size(3), row.size(4),
                              row.size(5), row.size(6), row.size(7), row.size(8), row.size(9)};
            });
    if (!counts) return counts.failure();
    return counts->value_or(Counts{});
}

Result<CheckReport> check_file(const Database& database) {
    CheckReport report;
    for (const auto part : {check_structure, check_bodies, check_versions})
        if (auto done = part(database, report); !done) return done.failure();
    return report;
}

Status copy_file(const Database& database, const std::string& path) {
    const std::string partial = path + ".partial";
    std::error_code ignored;
    if (std::filesystem::exists(path, ignored))
        return Failure{FailureKind::kStorage, path + ": there is a file of that name already", false,
                       "name a new file"};
    std::filesystem::remove(partial, ignored);
    if (auto made = make_file(partial); !made) return made;
    auto copied = database.prepare("VACUUM INTO ?").bind(partial).run();
    if (copied && !Descriptor(partial, O_RDONLY).sync()) copied = system_failure(partial);
    if (copied && std::rename(partial.c_str(), path.c_str()) != 0) copied = system_failure(path);
    if (copied) return sync_directory_of(path);
    std::filesystem::remove(partial, ignored);
    return copied;
}

Status make_file(const std::string& path) {
    if (Descriptor(path, O_RDWR | O_CREAT | O_EXCL).ok() || errno == EEXIST) return Done{};
    return system_failure(path);
}

}  // namespace gazetted::store
