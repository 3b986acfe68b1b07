// What the store tests put in: small values with every field set, and short ways to open and look.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "daemon/store/sqlite.h"
#include "daemon/store/store.h"
#include "tests/support/temp_dir.h"

namespace gazetted::store::test {

inline Instant at(const char* iso) {
    return Instant::parse(iso).value();
}

inline std::unique_ptr<Store> opened(const std::string& path = ":memory:", Access access = Access::kReadWrite) {
    auto store = open_store(path, access);
    if (!store) FAIL(store.failure().message);
    return std::move(store).value();
}

/// A second door to the file, for looking and meddling.
inline Database door(const std::string& path) {
    auto database = Database::open(path, true, 0);
    if (!database) FAIL(database.failure().message);
    return std::move(database).value();
}

inline std::int64_t ask(const Database& database, const std::string& sql) {
    auto value = database.prepare(sql).first([](const Statement& row) { return row.integer(0); });
    if (!value) FAIL(value.failure().message);
    return value->value();
}

inline model::Snapshot page(const std::string& url, const std::string& body, const char* retrieved_at) {
    model::Snapshot snapshot;
    snapshot.url = url;
    snapshot.status = 200;
    snapshot.headers = {{"content-type", "text/html; charset=utf-8"}, {"etag", "\"1\""}};
    snapshot.body = body;
    snapshot.retrieved_at = at(retrieved_at);
    return snapshot;
}

inline baseline::Notice notice(const std::string& key, const char* known_since, const std::string& snapshot = "") {
    baseline::Notice notice;
    notice.key = key;
    notice.reading.document_class = model::DocumentClass::kAnnouncement;
    notice.reading.title = "公告 " + key;
    notice.reading.kinds.push_back({"technology_control", {{2, 0, 6}, "管制"}});
    notice.copies.push_back({"http://www.mofcom.gov.cn/" + key,
                             "mofcom_notices",
                             snapshot,
                             "f1",
                             {"第一段", "第二段"},
                             CivilDate::of(2025, 10, 9),
                             at("2025-10-09T01:00:00Z")});
    notice.curated_source = "http://www.mofcom.gov.cn/list";
    notice.known_since = at(known_since);
    return notice;
}

inline baseline::Lead lead(const std::string& identity, const char* known_since) {
    baseline::Lead lead;
    lead.identity = identity;
    lead.url = "https://" + identity;
    lead.source_id = "press";
    lead.publisher = "A paper";
    lead.reading.document_class = model::DocumentClass::kPress;
    lead.matches.push_back(
        {0, baseline::LeadState::kDisputed, "MOFCOM-2025-61/1.3", "effective_from", "2025-12-01", "2025-10-09"});
    lead.confirmed_by = {"mofcom:2025:61"};
    lead.known_since = at(known_since);
    return lead;
}

inline OutboxRow message(const std::string& id, const char* due) {
    OutboxRow row;
    row.id = id;
    row.alert_id = "alert-" + id;
    row.receiver = "desk";
    row.channel = "email";
    row.subject = "No. 61";
    row.body = std::string("Subject: No. 61\r\n\r\nbody\0end", 27);
    row.created_at = at("2025-10-09T01:00:00Z");
    row.next_attempt_at = at(due);
    return row;
}

}  // namespace gazetted::store::test
