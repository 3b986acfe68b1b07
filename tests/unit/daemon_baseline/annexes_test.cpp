#include "daemon/baseline/annexes.h"

#include <catch2/catch.hpp>

#include "samples.h"

using namespace gazetted;
using namespace gazetted::baseline;
using namespace gazetted::baseline::test;

namespace {

constexpr const char* kUrl = "https://www.mofcom.gov.cn/art_1.html";
const Policy kPolicy{day("2025-10-01")};

/// Who is listed, on a page with one annex; `text` is what is read of it, line by line.
Observation listing(std::vector<const char*> text, std::initializer_list<const char*> names, const char* seen_at) {
    model::Reading reading = announcement("mofcom:2025:90", "2025-10-09", {"control_list_addition"});
    reading.limbs = {limb("1", {"list"}, "2025-10-09")};
    for (const char* name : names)
        reading.parties.push_back(said(model::PartyName{name, ""}, name));
    reading.counts = {{said(2, "2家"), static_cast<int>(names.size()), "parties"}};
    Observation seen = official(reading, kUrl, seen_at);
    model::Attachment file{"https://www.mofcom.gov.cn/list.docx", "名单.docx"};
    if (text.empty())
        file.unread = "not fetched yet";
    else
        file.snapshot = "digest of the list";
    seen.document.attachments = {file};
    for (const char* line : text) {
        seen.document.blocks.push_back({model::BlockKind::kParagraph, line, 0, 1});
        seen.fingerprint += line;
    }
    return seen;
}

}  // namespace

TEST_CASE("parties that come with an annex are told as coming from it") {
    Baseline baseline;
    const Outcome first = reconcile(baseline, listing({}, {}, "2025-10-09T01:00:00Z"), kPolicy);
    CHECK(kinds_of(first.changes) == std::vector<std::string>{"parties_listed"});
    apply(baseline, first);
    const Outcome next =
        reconcile(baseline, listing({"甲公司", "乙公司"}, {"甲公司", "乙公司"}, "2025-10-09T01:01:00Z"), kPolicy);
    CHECK(kinds_of(next.changes) == std::vector<std::string>{"annex_read", "parties_listed"});
    CHECK_THAT(next.changes[0].summary, Catch::Contains("“名单.docx”") && Catch::Contains("All 2 parties"));
    CHECK(next.changes[0].detail["annexes"][0]["snapshot"] == "digest of the list");
    CHECK(next.changes[1].after == "甲公司; 乙公司");
    const Copy& copy = next.notices.at(0).copies.at(0);
    CHECK(copy.page().size() == 2);
    CHECK(copy.text_of(copy.annexes.at(0)) == std::vector<std::string>{"甲公司", "乙公司"});
}

TEST_CASE("an annex that brings no fact is recorded without a word; one of an old document is no news") {
    Baseline baseline;
    apply(baseline, reconcile(baseline, listing({}, {"甲公司", "乙公司"}, "2025-10-09T01:00:00Z"), kPolicy));
    const Outcome form =
        reconcile(baseline, listing({"申请表"}, {"甲公司", "乙公司"}, "2025-10-09T01:01:00Z"), kPolicy);
    CHECK(form.changes.empty());
    CHECK(form.notices.size() == 1);
    Baseline old;
    const Policy later{day("2025-11-01")};
    apply(old, reconcile(old, listing({}, {}, "2025-11-02T01:00:00Z"), later));
    CHECK(reconcile(old, listing({"甲公司", "乙公司"}, {"甲公司", "乙公司"}, "2025-11-02T01:01:00Z"), later)
              .changes.empty());
}

TEST_CASE("an annex that reads otherwise is an edit, told with its own redline") {
    Baseline baseline;
    apply(baseline,
          reconcile(baseline, listing({"甲公司", "乙公司"}, {"甲公司", "乙公司"}, "2025-10-09T01:00:00Z"), kPolicy));
    const Outcome next =
        reconcile(baseline, listing({"甲公司", "丙公司"}, {"甲公司", "丙公司"}, "2025-10-10T01:00:00Z"), kPolicy);
    CHECK(kinds_of(next.changes) == std::vector<std::string>{"text_edited", "end_user_added", "end_user_removed"});
    CHECK_THAT(next.changes[0].summary, Catch::Contains("annex “名单.docx”"));
    CHECK(next.changes[0].detail["annex"] == "名单.docx");
}

TEST_CASE("a copy whose annex is not read contradicts nobody by what it lacks") {
    Baseline baseline;
    apply(baseline,
          reconcile(baseline, listing({"甲公司", "乙公司"}, {"甲公司", "乙公司"}, "2025-10-09T01:00:00Z"), kPolicy));
    Observation copy = listing({}, {"甲公司"}, "2025-10-09T02:00:00Z");
    copy.document.url = "https://www.mofcom.gov.cn/art_2.html";
    const Outcome second = reconcile(baseline, copy, kPolicy);
    CHECK(second.changes.empty());
    apply(baseline, second);
    copy = listing({"丙公司"}, {"甲公司", "丙公司"}, "2025-10-09T03:00:00Z");
    copy.document.url = "https://www.mofcom.gov.cn/art_2.html";
    CHECK(kinds_of(reconcile(baseline, copy, kPolicy).changes) == std::vector<std::string>{"copies_disagree"});
}

TEST_CASE("another copy's annex that can be read takes the place of one that cannot") {
    Baseline baseline;
    apply(baseline, reconcile(baseline, listing({}, {}, "2025-10-09T01:00:00Z"), kPolicy));
    Observation copy = listing({}, {}, "2025-10-09T02:00:00Z");
    copy.document.url = "https://www.mofcom.gov.cn/art_2.html";
    apply(baseline, reconcile(baseline, copy, kPolicy));
    copy = listing({"甲公司", "乙公司"}, {"甲公司", "乙公司"}, "2025-10-09T03:00:00Z");
    copy.document.url = "https://www.mofcom.gov.cn/art_2.html";
    const Outcome outcome = reconcile(baseline, copy, kPolicy);
    CHECK(kinds_of(outcome.changes) == std::vector<std::string>{"annex_read", "parties_listed"});
    CHECK(outcome.notices.at(0).copies.at(0).url == "https://www.mofcom.gov.cn/art_2.html");
}

TEST_CASE("annexes of a copy survive the store") {
    Baseline baseline;
    const Outcome outcome = reconcile(baseline, listing({"甲公司"}, {"甲公司"}, "2025-10-09T01:00:00Z"), kPolicy);
    const Notice& notice = outcome.notices.at(0);
    CHECK(notice_from_json(notice_json(notice)).value() == notice);
}
