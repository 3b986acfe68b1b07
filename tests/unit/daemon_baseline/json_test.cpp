// What the store writes it must read back, and a row that is broken must say which member broke it.
#include <catch2/catch.hpp>

#include "daemon/baseline/baseline.h"
#include "daemon/baseline/change.h"

using namespace gazetted;
using namespace gazetted::baseline;

namespace {

CivilDate day(const char* iso) {
    return *CivilDate::parse(iso);
}
Instant at(const char* iso) {
    return *Instant::parse(iso);
}

Notice sample_notice() {
    Notice notice;
    notice.key = "mofcom:2025:61";
    notice.reading.title = "商务部公告2025年第61号";
    notice.reading.numbers.push_back({*model::NoticeId::parse("mofcom:2025:61"), {{0, 0, 6}, "商务"}});
    notice.copies.push_back({"https://www.mofcom.gov.cn/a.html",
                             "mofcom_zcfb",
                             "ab12",
                             "cd34",
                             {"标题", "第一条"},
                             day("2025-10-09"),
                             at("2025-10-09T01:00:05Z")});
    notice.copies.push_back({"https://exportcontrol.mofcom.gov.cn/b.html",
                             "exportcontrol_lists",
                             "",
                             "",
                             {},
                             {},
                             at("2025-10-11T01:00:05Z")});
    notice.curated_source = "https://www.mofcom.gov.cn/c.html";
    notice.cited_as = {"一份清单"};
    notice.copies_disagree = true;
    notice.known_since = at("2025-10-09T01:00:05Z");
    notice.known_until = at("2025-10-11T01:00:05Z");
    return notice;
}

Lead sample_lead() {
    Lead lead;
    lead.identity = "asia.nikkei.com/politics/x";
    lead.url = "https://asia.nikkei.com/politics/x";
    lead.source_id = "nikkei_asia";
    lead.publisher = "Nikkei Asia";
    lead.reading.claims.push_back({{"technology_control", {"rare_earth"}, {}, {}, {}, {}, {}, {}, "prohibited"}, {}});
    lead.state = LeadState::kDisputed;
    lead.matches.push_back(
        {0, LeadState::kDisputed, "MOFCOM-2025-61/1.1", "effective_from", "2025-11-01", "2025-12-01"});
    lead.confirmed_by = {"mofcom:2025:61"};
    lead.known_since = at("2025-10-09T00:40:00Z");
    return lead;
}

Change sample_change() {
    Change change;
    change.kind = "suspended";
    change.standing = Standing::kAnswer;
    change.notice = "answer:2025-11-05:0123456789ab";
    change.limb = "UEL-2025-7";
    change.by_limb = "answer:2025-11-05:0123456789ab/1";
    change.summary = "x";
    change.before = "in_force";
    change.after = "suspended";
    change.effective_from = day("2025-11-10");
    change.effective_time = ClockTime{12, 1};
    change.until = day("2026-11-10");
    change.evidence.push_back({{3, 0, 6}, "暂停"});
    change.detail = model::Json{{"offset_days", 30}};
    return change;
}

}  // namespace

TEST_CASE("a notice, a lead and a change survive their JSON form") {
    CHECK(notice_from_json(notice_json(sample_notice())).value() == sample_notice());
    CHECK(lead_from_json(lead_json(sample_lead())).value() == sample_lead());
    CHECK(change_from_json(change_json(sample_change())).value() == sample_change());
    CHECK(change_from_json(change_json(Change{})).value() == Change{});
}

TEST_CASE("equal values give equal bytes") {
    CHECK(model::dump(notice_json(sample_notice())) == model::dump(notice_json(sample_notice())));
}

TEST_CASE("a broken row names the member that broke it") {
    struct Row {
        model::Json patch;
        const char* message;
    };
    const Row rows[] = {
        {{{"key", nullptr}}, "notice.key: missing"},
        {{{"known_since", "yesterday"}}, "notice.known_since: 'yesterday' is not an instant"},
        {{{"copies", "none"}}, "notice.copies: a list was expected"},
        {{{"copies", {{{"url", 5}, {"first_seen_at", "2025-10-09T01:00:05Z"}}}}},
         "notice.copies[0].url: text was expected"},
        {{{"copies", {{{"url", "u"}}}}}, "notice.copies[0].first_seen_at: missing"},
        {{{"reading", 5}}, "notice: reading: an object was expected"},
    };
    for (const Row& row : rows) {
        model::Json json = notice_json(sample_notice());
        json.update(row.patch);
        const auto read = notice_from_json(json);
        REQUIRE_FALSE(read);
        CHECK(read.failure().message == row.message);
        CHECK(read.failure().kind == FailureKind::kInvalidInput);
    }
    CHECK(change_from_json({{"kind", "x"}, {"notice", "y"}, {"standing", "rumour"}}).failure().message ==
          "change.standing: 'rumour' is not a standing");
    CHECK_FALSE(lead_from_json(model::Json::array()));
}

TEST_CASE("known_at gives what was known then, as open versions") {
    Notice first = sample_notice();
    Notice second = first;
    second.known_since = *first.known_until;
    second.known_until.reset();
    const Baseline all{{first, second}, {sample_lead()}};
    CHECK(all.known_at(at("2025-10-09T01:00:04Z")).notices.empty());
    CHECK(all.known_at(at("2025-10-09T01:00:04Z")).leads.size() == 1);
    const Baseline early = all.known_at(at("2025-10-10T00:00:00Z"));
    REQUIRE(early.find("mofcom:2025:61") != nullptr);
    CHECK(early.find("mofcom:2025:61")->known_since == first.known_since);
    CHECK(all.known_at(second.known_since).find("mofcom:2025:61")->known_since == second.known_since);
}
