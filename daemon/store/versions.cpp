#include "daemon/store/versions.h"

#include <utility>

namespace gazetted::store {

namespace {

/// What differs between the two tables.
struct Notices {
    using Version = baseline::Notice;
    static constexpr const char* kTable = "notice";
    static const std::string& key(const Version& notice) { return notice.key; }
    static model::Json json(const Version& notice) { return baseline::notice_json(notice); }
    static Result<Version> from_json(const model::Json& json) { return baseline::notice_from_json(json); }
    static std::vector<std::string> snapshots(const Version& notice) {
        std::vector<std::string> digests;
        for (const auto& copy : notice.copies) {
            digests.push_back(copy.snapshot);
            for (const auto& annex : copy.annexes)
                digests.push_back(annex.file.snapshot);
        }
        return digests;
    }
};

struct Leads {
    using Version = baseline::Lead;
    static constexpr const char* kTable = "lead";
    static const std::string& key(const Version& lead) { return lead.identity; }
    static model::Json json(const Version& lead) { return baseline::lead_json(lead); }
    static Result<Version> from_json(const model::Json& json) { return baseline::lead_from_json(json); }
    static std::vector<std::string> snapshots(const Version& lead) { return {lead.snapshot}; }
};

std::string on_table(const char* before, const char* table, const char* after) {
    return std::string(before) + table + after;
}

/// A row without its body.
struct RowHead {
    std::int64_t id = 0;
    Instant known_since;
    std::optional<Instant> known_until;
};

RowHead head_of(const Statement& row) {
    return {row.integer(0), row.instant(1), row.instant_or_none(2)};
}

/// Which versions to read: all, the open ones, or those known at `at`.
struct Choice {
    const char* where = "";
    std::optional<Instant> at;
};
constexpr const char* kOpen = " WHERE known_until IS NULL";
constexpr const char* kKnownAt = " WHERE known_since <= ?1 AND (known_until IS NULL OR known_until > ?1)";

template <class Kind>
Result<std::vector<RowHead>> heads(const Database& database, const Choice& choice) {
    auto query = database.prepare(on_table("SELECT id, known_since, known_until FROM ", Kind::kTable, choice.where) +
                                  " ORDER BY key, known_since, id");
    if (choice.at) query.bind(*choice.at);
    return query.rows(head_of);
}

template <class Kind>
Result<typename Kind::Version> version_of(Statement& body, const RowHead& head, const std::string& path) {
    const std::string name = "store " + path + ": " + Kind::kTable + " row " + std::to_string(head.id);
    auto text = body.bind(head.id).first([](const Statement& row) { return row.text(0); });
    if (!text) return text.failure();
    if (!*text) return Failure{FailureKind::kStorage, name + " vanished while it was read", true, {}};
    auto json = model::parse_json(**text, name);
    if (!json) return json.failure();
    auto version = Kind::from_json(*json);
    if (!version) return version.failure().within(name);
    version->known_since = head.known_since;
    version->known_until = head.known_until;
    return version;
}

template <class Kind>
using Memory = std::unordered_map<std::int64_t, typename Kind::Version>;

/// Reads the chosen versions through the memory of open ones, which afterwards holds those it met.
template <class Kind>
Result<std::vector<typename Kind::Version>> read_versions(const Database& database, const Choice& choice,
                                                          Memory<Kind>& memory) {
    const auto rows = heads<Kind>(database, choice);
    if (!rows) return rows.failure();
    auto body = database.prepare(on_table("SELECT body FROM ", Kind::kTable, " WHERE id = ?"));
    Memory<Kind> open;
    std::vector<typename Kind::Version> versions;
    versions.reserve(rows->size());
    for (const auto& head : *rows) {
        auto known = head.known_until ? typename Memory<Kind>::node_type{} : memory.extract(head.id);
        if (!known.empty()) {
            versions.push_back(known.mapped());
            open.insert(std::move(known));
            continue;
        }
        auto version = version_of<Kind>(body, head, database.path());
        if (!version) return version.failure();
        versions.push_back(std::move(version).value());
        if (!head.known_until) open.emplace(head.id, versions.back());
    }
    memory = std::move(open);
    return versions;
}

template <class Kind>
Status write_versions(const Database& database, const std::vector<typename Kind::Version>& versions) {
    // A clock that was set back must not make a version end before it began.
    auto close = database.prepare(on_table(
        "UPDATE ", Kind::kTable, " SET known_until = max(known_since, ?) WHERE key = ? AND known_until IS NULL"));
    auto add = database.prepare(
        on_table("INSERT INTO ", Kind::kTable, " (key, known_since, known_until, body) VALUES (?, ?, ?, ?)"));
    auto quote = database.prepare("INSERT INTO quoted (digest) VALUES (?) ON CONFLICT DO NOTHING");
    for (const auto& version : versions) {
        const std::string& key = Kind::key(version);
        if (!version.known_until)
            if (auto closed = close.bind(version.known_since, key).run(); !closed) return closed.failure().within(key);
        auto added = add.bind(key, version.known_since, version.known_until, model::dump(Kind::json(version))).run();
        if (!added) return added.failure().within(key);
        for (const auto& digest : Kind::snapshots(version)) {
            if (digest.empty()) continue;
            if (auto quoted = quote.bind(digest).run(); !quoted) return quoted.failure().within(key);
        }
    }
    return Done{};
}

/// Both lists, from one state of the file.
Result<baseline::Baseline> read_both(const Database& database, const Choice& choice, Memory<Notices>& notices,
                                     Memory<Leads>& leads) {
    auto read = Transaction::begin(database, Transaction::Kind::kRead);
    if (!read) return read.failure();
    baseline::Baseline out;
    auto all_notices = read_versions<Notices>(database, choice, notices);
    if (!all_notices) return all_notices.failure();
    out.notices = std::move(all_notices).value();
    auto all_leads = read_versions<Leads>(database, choice, leads);
    if (!all_leads) return all_leads.failure();
    out.leads = std::move(all_leads).value();
    if (auto done = read->commit(); !done) return done.failure();
    return out;
}

}  // namespace

Status write_notices(const Database& database, const std::vector<baseline::Notice>& notices) {
    return write_versions<Notices>(database, notices);
}

Status write_leads(const Database& database, const std::vector<baseline::Lead>& leads) {
    return write_versions<Leads>(database, leads);
}

Result<std::int64_t> baseline_mark(const Database& database) {
    // Rows are never taken away, so the highest id counts them.
    auto mark =
        database.prepare("SELECT (SELECT coalesce(max(id), 0) FROM notice) + (SELECT coalesce(max(id), 0) FROM lead)")
            .first([](const Statement& row) { return row.integer(0); });
    if (!mark) return mark.failure();
    return mark->value_or(0);
}

Result<baseline::Baseline> BaselineReader::open_versions(const Database& database) {
    return read_both(database, {kOpen, {}}, notices_, leads_);
}

Result<baseline::Baseline> BaselineReader::all_versions(const Database& database) {
    return read_both(database, {}, notices_, leads_);
}

Result<baseline::Baseline> BaselineReader::known_at(const Database& database, Instant at) {
    auto known = read_both(database, {kKnownAt, at}, notices_, leads_);
    if (!known) return known;
    return known->known_at(at);
}

}  // namespace gazetted::store
