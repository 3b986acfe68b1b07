#include "daemon/store/snapshots.h"

#include <utility>

#include "daemon/base/digest.h"
#include "daemon/store/packing.h"
#include "daemon/store/rows.h"

namespace gazetted::store {

namespace {

constexpr std::size_t kMostBodyBytes = 256U << 20U;

constexpr const char* kSnapshotColumns =
    "SELECT retrieval.id, url, method, request.body, status, headers, retrieved_at, digest, size, packed "
    "FROM retrieval JOIN request ON request.id = request_id JOIN body ON body.id = body_id ";

/// A row of kSnapshotColumns.
struct SnapshotRow {
    std::int64_t id = 0;
    model::Snapshot snapshot;
    std::string headers, packed;
    std::size_t size = 0;
};

SnapshotRow read_row(const Statement& row) {
    SnapshotRow out;
    out.id = row.integer(0);
    out.snapshot.url = row.text(1);
    out.snapshot.method = row.text(2);
    out.snapshot.request_body = row.text(3);
    out.snapshot.status = row.small(4);
    out.headers = row.text(5);
    out.snapshot.retrieved_at = row.instant(6);
    out.snapshot.digest = row.text(7);
    out.size = row.size(8);
    out.packed = row.text(9);
    return out;
}

Result<model::Snapshot> opened(SnapshotRow row) {
    auto headers = texts_from_json(row.headers, "headers of " + row.snapshot.url);
    if (!headers) return headers.failure();
    row.snapshot.headers = std::move(headers).value();
    auto bytes = unpack(row.packed, row.size);
    if (!bytes) return bytes.failure().within(row.snapshot.url);
    row.snapshot.body = std::move(bytes).value();
    return std::move(row.snapshot);
}

/// The number of a row, made by `insert` where `select` does not find it. Both take the same values first.
template <class... Values>
Result<std::int64_t> find_or_add(const Database& database, const char* select, const std::function<Status()>& insert,
                                 const Values&... values) {
    const auto id_of = [](const Statement& row) { return row.integer(0); };
    for (int round = 0; round < 2; ++round) {
        auto found = database.prepare(select).bind(values...).first(id_of);
        if (!found) return found.failure();
        if (*found) return **found;
        if (auto added = insert(); !added) return added.failure();
    }
    throw std::logic_error("store: a row that was just added is not there");
}

Result<std::int64_t> body_id(const Database& database, const std::string& digest, const std::string& bytes) {
    const auto insert = [&] {
        return database.prepare("INSERT INTO body (digest, size, packed) VALUES (?, ?, ?)")
            .bind(digest, bytes.size(), Blob{pack(bytes)})
            .run();
    };
    return find_or_add(database, "SELECT id FROM body WHERE digest = ?", insert, digest);
}

Result<std::int64_t> request_id(const Database& database, const model::Snapshot& snapshot) {
    const auto insert = [&] {
        return database.prepare("INSERT INTO request (url, method, body) VALUES (?, ?, ?)")
            .bind(snapshot.url, snapshot.method, Blob{snapshot.request_body})
            .run();
    };
    return find_or_add(database, "SELECT id FROM request WHERE url = ? AND method = ? AND body = ?", insert,
                       snapshot.url, snapshot.method, Blob{snapshot.request_body});
}

/// Moves last_seen_at of the retrieval just before, where it gave the same; true when it did.
Result<bool> extend_run(const Database& database, std::int64_t request, std::int64_t body,
                        const model::Snapshot& snapshot) {
    auto moved =
        database
            .prepare(
                "UPDATE retrieval SET last_seen_at = max(last_seen_at, ?1) WHERE id = (SELECT id FROM retrieval "
                "WHERE request_id = ?2 AND retrieved_at <= ?1 ORDER BY retrieved_at DESC, id DESC LIMIT 1) "
                "AND body_id = ?3 AND status = ?4")
            .bind(snapshot.retrieved_at, request, body, snapshot.status)
            .run();
    if (!moved) return moved.failure();
    return database.changes() > 0;
}

Status add_retrieval(const Database& database, std::int64_t request, std::int64_t body,
                     const model::Snapshot& snapshot) {
    return database
        .prepare(
            "INSERT INTO retrieval (request_id, body_id, status, headers, retrieved_at, last_seen_at) "
            "VALUES (?1, ?2, ?3, ?4, ?5, ?5) ON CONFLICT DO NOTHING")
        .bind(request, body, snapshot.status, texts_json(snapshot.headers), snapshot.retrieved_at)
        .run();
}

}  // namespace

Result<std::string> put_snapshot(const Database& database, const model::Snapshot& snapshot) {
    if (snapshot.body.size() > kMostBodyBytes)
        return Failure{FailureKind::kTooLarge,
                       snapshot.url + ": body of " + std::to_string(snapshot.body.size()) + " bytes"};
    const std::string digest = sha256_hex(snapshot.body);
    if (!snapshot.digest.empty() && snapshot.digest != digest)
        return Failure{FailureKind::kInvalidInput, snapshot.url + ": bytes do not have the digest " + snapshot.digest};
    auto all = Transaction::begin(database, Transaction::Kind::kWrite);
    if (!all) return all.failure();
    const auto body = body_id(database, digest, snapshot.body);
    if (!body) return body.failure();
    const auto request = request_id(database, snapshot);
    if (!request) return request.failure();
    const auto extended = extend_run(database, *request, *body, snapshot);
    if (!extended) return extended.failure();
    if (!*extended)
        if (auto added = add_retrieval(database, *request, *body, snapshot); !added) return added.failure();
    if (auto done = all->commit(); !done) return done.failure();
    return digest;
}

Result<model::Snapshot> first_snapshot(const Database& database, const std::string& digest) {
    auto row =
        database.prepare(std::string(kSnapshotColumns) + "WHERE digest = ? ORDER BY retrieved_at, retrieval.id LIMIT 1")
            .bind(digest)
            .first(read_row);
    if (!row) return row.failure();
    if (!*row) return Failure{FailureKind::kNotFound, "no snapshot " + digest};
    return opened(std::move(**row));
}

// One short read per retrieval instead of one long one: a visitor may take its time, and an open read would keep the
// write-ahead log from being taken back into the file.
Status each_snapshot(const Database& database, const std::function<bool(const model::Snapshot&)>& visit) {
    const auto newest = database.prepare("SELECT coalesce(max(id), 0) FROM retrieval").first([](const Statement& row) {
        return row.integer(0);
    });
    if (!newest) return newest.failure();
    auto next = database.prepare(std::string(kSnapshotColumns) +
                                 "WHERE (retrieved_at, retrieval.id) > (?, ?) AND retrieval.id <= ? ORDER BY "
                                 "retrieved_at, retrieval.id LIMIT 1");
    std::int64_t at = INT64_MIN;
    std::int64_t id = 0;
    while (true) {
        auto row = next.bind(at, id, newest->value_or(0)).first(read_row);
        if (!row) return row.failure();
        if (!*row) return Done{};
        id = (*row)->id;
        at = (*row)->snapshot.retrieved_at.unix_seconds();
        const auto snapshot = opened(std::move(**row));
        if (!snapshot) return snapshot.failure();
        if (!visit(*snapshot)) return Done{};
    }
}

Result<std::vector<Retrieval>> retrievals_of(const Database& database, const std::string& url) {
    return database
        .prepare(
            "SELECT url, method, status, digest, size, retrieved_at, last_seen_at FROM retrieval "
            "JOIN request ON request.id = request_id JOIN body ON body.id = body_id "
            "WHERE url = ? ORDER BY retrieved_at, retrieval.id")
        .bind(url)
        .rows([](const Statement& row) {
            return Retrieval{row.text(0), row.text(1),    row.small(2),  row.text(3),
                             row.size(4), row.instant(5), row.instant(6)};
        });
}

Status seen_again(const Database& database, const std::string& url, Instant at) {
    auto moved =
        database
            .prepare(
                "UPDATE retrieval SET last_seen_at = max(last_seen_at, ?1) WHERE id = (SELECT retrieval.id FROM "
                "retrieval "
                "JOIN request ON request.id = request_id WHERE url = ?2 AND method = 'GET' AND retrieved_at <= ?1 "
                "ORDER BY retrieved_at DESC, retrieval.id DESC LIMIT 1)")
            .bind(at, url)
            .run();
    if (!moved) return moved;
    if (database.changes() == 0) return Failure{FailureKind::kNotFound, "no retrieval of " + url};
    return Done{};
}

Result<Pruned> prune_retrievals(const Database& database, const std::vector<std::string>& urls,
                                Instant last_seen_before) {
    auto all = Transaction::begin(database, Transaction::Kind::kWrite);
    if (!all) return all.failure();
    Pruned pruned;
    auto drop = database.prepare(
        "DELETE FROM retrieval WHERE last_seen_at < ?1 AND request_id IN (SELECT id FROM request WHERE url = ?2) "
        "AND EXISTS (SELECT 1 FROM retrieval AS newer WHERE newer.request_id = retrieval.request_id "
        "            AND (newer.retrieved_at, newer.id) > (retrieval.retrieved_at, retrieval.id)) "
        "AND NOT EXISTS (SELECT 1 FROM body WHERE body.id = body_id AND (digest IN (SELECT digest FROM quoted) "
        "            OR digest IN (SELECT snapshot FROM candidate) OR digest IN (SELECT last_snapshot FROM source)))");
    for (const auto& url : urls) {
        if (auto done = drop.bind(last_seen_before, url).run(); !done) return done.failure();
        pruned.retrievals += static_cast<std::size_t>(database.changes());
    }
    auto done =
        database.prepare("DELETE FROM body WHERE NOT EXISTS (SELECT 1 FROM retrieval WHERE body_id = body.id)").run();
    if (!done) return done.failure();
    pruned.bodies = static_cast<std::size_t>(database.changes());
    if (auto kept = all->commit(); !kept) return kept.failure();
    return pruned;
}

}  // namespace gazetted::store
