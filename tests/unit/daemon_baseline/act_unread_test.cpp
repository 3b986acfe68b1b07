// An official document in which no act was read, though it works on a notice that is known, is never silent.
#include <catch2/catch.hpp>

#include "daemon/baseline/review.h"
#include "tests/unit/daemon_baseline/samples.h"

using namespace gazetted;
using namespace gazetted::baseline;
using namespace gazetted::baseline::test;

namespace {

const Policy kAll{day("2026-01-01")};
constexpr const char* kPage = "https://www.mofcom.gov.cn/zwgk/zcfb/art/2026/art_1.html";
constexpr const char* kSeen = "2026-11-20T09:00:00+08:00";

Baseline with_61_and_62() {
    Baseline baseline;
    for (const char* key : {"mofcom:2025:61", "mofcom:2025:62"})
        baseline.notices.push_back(
            stored(announcement(key, "2025-10-09", {"item_licensing"}), "2025-10-09T09:00:00+08:00"));
    return baseline;
}

/// A page in which the reader found no measure.
Observation page(const char* text, const char* url = kPage, model::Language language = model::Language::kChinese,
                 model::DocumentClass its_class = model::DocumentClass::kAnnouncement) {
    model::Reading reading;
    reading.document_class = its_class;
    reading.language = language;
    reading.title = language == model::Language::kChinese ? "商务部公告2026年第99号" : "Announcement No. 99 of 2026";
    reading.published_on = said(day("2026-11-20"), "2026年11月20日");
    Observation seen = official(reading, url, kSeen);
    seen.document.blocks[1].text = text;
    seen.fingerprint = text;
    return seen;
}

}  // namespace

TEST_CASE("which sentence of an unread document works on a known notice") {
    struct Row {
        const char* text;
        const char* quote;  ///< empty: silence
    };
    const Row rows[] = {
        {"经研究，现公告如下。商务部公告2025年第62号自2026年12月1日起失效。",
         "商务部公告2025年第62号自2026年12月1日起失效。"},
        {"将商务部公告2025年第61号的实施日期由2026年12月1日推迟至2027年12月1日。",
         "将商务部公告2025年第61号的实施日期由2026年12月1日推迟至2027年12月1日。"},
        {"自2026年12月1日起，第62号公告停止实施，第61号公告继续实施。",
         "自2026年12月1日起，第62号公告停止实施，第61号公告继续实施。"},
        {"商务部公告2025年第61号第一条第（二）项中的“0.1%”修改为“1%”。",
         "商务部公告2025年第61号第一条第（二）项中的“0.1%”修改为“1%”。"},
        {"根据商务部公告2025年第61号，暂停受理本年度的培训报名。", ""},
        {"商务部公告2025年第61号的中文本可在本网站下载。", ""},
        {"商务部公告2024年第7号自2026年12月1日起失效。", ""},
        {"税务总局第62号公告停止执行。", ""},
        {"商务部公告2026年第99号自公布之日起失效。", ""},
        {"出口企业应当学习商务部公告2025年第61号《关于延长审查期限的规定》。", ""},
    };
    for (const Row& row : rows) {
        CAPTURE(row.text);
        const Outcome outcome = reconcile(with_61_and_62(), page(row.text), kAll);
        REQUIRE(outcome.changes.size() == (*row.quote == '\0' ? 0U : 1U));
        CHECK(outcome.notices.size() == outcome.changes.size());
        if (*row.quote == '\0') continue;
        CHECK(outcome.changes.front().kind == "act_unread");
        CHECK(outcome.changes.front().evidence.front().quote == row.quote);
    }
}

TEST_CASE("English is held to the same") {
    const auto told = [](const char* text) {
        return !reconcile(with_61_and_62(), page(text, kPage, model::Language::kEnglish), kAll).changes.empty();
    };
    CHECK(told("MOFCOM Announcement No. 62 of 2025 is hereby repealed."));
    CHECK(told("The date of effect of MOFCOM Announcement No. 61 of 2025 is postponed to December 1, 2027."));
    CHECK_FALSE(told("In accordance with MOFCOM Announcement No. 61 of 2025, courses are suspended."));
    CHECK_FALSE(told("MOFCOM Announcement No. 61 of 2025 can be downloaded here."));
}

TEST_CASE("an answer explains: that a notice goes on or is adjusted is no act of it") {
    const auto told = [](const char* text) {
        const auto seen = page(text, kPage, model::Language::kChinese, model::DocumentClass::kAnswer);
        return !reconcile(with_61_and_62(), seen, kAll).changes.empty();
    };
    CHECK_FALSE(told("答：商务部公告2025年第61号继续有效。"));
    CHECK(told("答：商务部公告2025年第61号停止实施。"));
}

TEST_CASE("it is told once, waits for review, binds nothing, and gives way to a reading") {
    Baseline baseline = with_61_and_62();
    const char* text = "商务部公告2025年第62号自2026年12月1日起失效。";
    apply(baseline, reconcile(baseline, page(text), kAll));
    CHECK(reconcile(baseline, page(text), kAll).changes.empty());
    CHECK(reconcile(baseline, page(text, "https://www.mofcom.gov.cn/copy.html"), kAll).changes.empty());
    const Known known(baseline);
    const auto queue = review_queue(known, {}, false);
    REQUIRE(queue.size() == 1);
    CHECK(queue.front().doubts.front().words.find("失效") != std::string::npos);
    CHECK(measures_on(baseline, day("2026-12-02"), at("2026-12-02T00:00:00Z"), LastDay::kIncluded).size() == 2);

    model::Reading read = announcement("mofcom:2026:99", "2026-11-20", {"repeal"});
    read.title = "商务部公告2026年第99号";
    read.numbers.clear();
    read.relations.push_back(relation("repeals", "mofcom:2025:62", "", "2026-12-01"));
    Observation edited = official(read, kPage, "2026-11-21T09:00:00+08:00");
    const Outcome outcome = reconcile(baseline, edited, kAll);
    REQUIRE_FALSE(outcome.changes.empty());
    CHECK(outcome.changes.front().kind == "repealed");
}
