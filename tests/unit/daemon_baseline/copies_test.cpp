// Further readings of a notice that is known: copies, translations, edits.
#include <catch2/catch.hpp>

#include "daemon/baseline/identity.h"
#include "daemon/baseline/reconcile.h"
#include "tests/unit/daemon_baseline/reconcile_samples.h"

using namespace gazetted;
using namespace gazetted::baseline;
using namespace gazetted::baseline::test;

TEST_CASE("more addresses of one notice say nothing, whatever their posting date and issuers") {
    Baseline baseline;
    take(baseline, official(no_55(), kZwgk, kNine));
    model::Reading sparse = no_55();
    sparse.numbers[0].value = id("mofcom:2025:55");  // its number field names one issuer
    sparse.published_on = said(day("2025-10-11"), "posted");
    sparse.title = "第55号";
    Observation copy = official(sparse, kEc, kLater);
    copy.document.posted_on = day("2025-10-11");
    const Outcome outcome = take(baseline, copy);
    CHECK(outcome.changes.empty());
    REQUIRE(outcome.notices.size() == 1);
    CHECK(outcome.notices[0].key == "mofcom+gac:2025:55");
    CHECK(outcome.notices[0].copies.size() == 2);
    CHECK(outcome.notices[0].reading.published_on->value == day("2025-10-09"));
    CHECK_FALSE(outcome.notices[0].copies_disagree);
}

TEST_CASE("a copy that states other facts is told once, with both values") {
    struct Row {
        const char* name;
        void (*change)(model::Reading&);
        const char* field;
    };
    const Row rows[] = {
        {"date", [](model::Reading& r) { r.effective_dates[0].value.on = day("2025-12-02"); }, "effective_dates"},
        {"party",
         [](model::Reading& r) {
             r.parties.push_back(said(model::PartyName{"甲公司", ""}, "甲公司"));
         },
         "end_users_named"},
        {"code", [](model::Reading& r) { r.control_codes = codes({"1C999"}); }, "control_codes"},
    };
    for (const Row& row : rows) {
        INFO(row.name);
        Baseline baseline;
        model::Reading first = uel_10();
        first.control_codes = codes({"1C902"});
        first.effective_dates[0].value = from("2025-12-01");
        take(baseline, official(first, kZwgk, kNine));
        model::Reading other = first;
        row.change(other);
        const Observation seen = official(other, kGkml, kLater);
        const Outcome outcome = take(baseline, seen);
        REQUIRE(kinds_of(outcome.changes) == std::vector<std::string>{"copies_disagree"});
        CHECK(outcome.changes[0].detail["fields"][0]["field"] == row.field);
        CHECK(outcome.notices[0].copies_disagree);
        CHECK(take(baseline, seen).notices.empty());
    }
}

TEST_CASE("a copy that lacks something disagrees with nothing; one that has more completes it") {
    Baseline baseline;
    model::Reading bare = uel_10();
    bare.parties.clear();
    take(baseline, official(bare, kZwgk, kNine));
    const Outcome outcome = take(baseline, official(uel_10(), kGkml, kLater));
    CHECK(kinds_of(outcome.changes) == std::vector<std::string>{"parties_listed"});
    CHECK(outcome.notices[0].copies.front().url == kGkml);
    CHECK(outcome.notices[0].reading.parties.size() == 4);
    CHECK(take(baseline, official(bare, kEc, kLater)).changes.empty());
}

TEST_CASE("a translation follows the Chinese text and never replaces it") {
    Baseline baseline;
    take(baseline, official(no_61(), kZwgk, kNine));
    model::Reading english = announcement("mofcom:2025:61", "2025-10-10", {"item_licensing"});
    english.language = model::Language::kEnglish;
    english.effective_dates = {said(from("2025-12-01", "fixed_date", "1.1, 1.2"), "as of December 1"),
                               said(from("2025-10-10", "on_publication", "1.3"), "upon publication")};
    const Outcome outcome = take(baseline, official(english, "https://english.mofcom.gov.cn/61", kLater));
    CHECK(outcome.changes.empty());
    CHECK(outcome.notices[0].reading.language == model::Language::kChinese);
    english.effective_dates[0].value.on = day("2025-12-21");
    CHECK(kinds_of(take(baseline, official(english, "https://english.mofcom.gov.cn/61b", kLater)).changes) ==
          std::vector<std::string>{"copies_disagree"});
}

TEST_CASE("an edit without a word gives a redline; other copies still carry the earlier words") {
    Baseline baseline;
    Observation first = official(no_61(), kZwgk, kNine);
    first.document.blocks = {{model::BlockKind::kTitle, "公告"},
                             {model::BlockKind::kParagraph, "应在出口后10个工作日内报告。"}};
    Observation copy = official(no_61(), kGkml, kLater);
    copy.document.blocks = first.document.blocks;
    take(baseline, first);
    take(baseline, copy);
    Observation edited = first;
    edited.document.blocks[1].text = "应在出口后15个工作日内报告。";
    edited.fingerprint = "another";
    edited.snapshot = "another digest";
    edited.observed_at = at("2025-10-15T11:00:00+08:00");
    const Outcome outcome = take(baseline, edited);
    REQUIRE(kinds_of(outcome.changes) == std::vector<std::string>{"text_edited"});
    const Change& change = outcome.changes[0];
    CHECK(change.before == "应在出口后10个工作日内报告。");
    CHECK(change.after == "应在出口后15个工作日内报告。");
    CHECK(change.summary ==
          "The official text of MOFCOM Announcement No. 61 of 2025 was edited at its address without "
          "notice: 1 passage changed: “10” became “15”. 1 other official copy still carries the earlier words.");
    CHECK(change.detail["redline"][0]["pieces"][1]["text"] == "10");
    CHECK(change.detail["snapshot_before"] == std::string("digest of ") + kZwgk);
    CHECK(outcome.notices[0].copies.size() == 2);
    CHECK(take(baseline, edited).changes.empty());
}

TEST_CASE("an edit that changes facts names them") {
    Baseline baseline;
    model::Reading before = no_61();
    before.parties = {said(model::PartyName{"甲公司", ""}, "甲公司"), said(model::PartyName{"乙公司", ""}, "乙公司")};
    before.control_codes = codes({"1C902"});
    take(baseline, official(before, kZwgk, kNine));
    model::Reading after = before;
    after.limbs[1].effective = said(from("2025-12-08"), "自2025年12月8日起");
    after.effective_dates[0].value.on = day("2025-12-08");
    after.parties[1] = said(model::PartyName{"丙公司", ""}, "丙公司");
    after.control_codes = codes({"1C902", "1C903"});
    Observation edited = official(after, kZwgk, kLater);
    edited.document.blocks[1].text = "改过的正文。";
    edited.fingerprint = "another";
    const Outcome outcome = take(baseline, edited);
    CHECK(limbs_of(outcome.changes) ==
          std::vector<std::string>{"text_edited MOFCOM-2025-61", "scope_changed MOFCOM-2025-61",
                                   "end_user_added MOFCOM-2025-61", "end_user_removed MOFCOM-2025-61",
                                   "effective_date_changed MOFCOM-2025-61/1.1"});
    const Change* date = find_change(outcome.changes, "effective_date_changed");
    CHECK(date->before == "2025-12-01");
    CHECK(date->after == "2025-12-08");
    CHECK(date->effective_from == day("2025-12-08"));
    CHECK(find_change(outcome.changes, "end_user_added")->after == "丙公司");
    const Change* scope = find_change(outcome.changes, "scope_changed");
    CHECK(scope->after == "1C903");
    CHECK(scope->summary ==
          "In the official text of MOFCOM Announcement No. 61 of 2025: control code added: 1C903, which widens the "
          "control.");
    CHECK(scope->detail["reach"] == "widened");
    CHECK(date->summary ==
          "In the official text of MOFCOM Announcement No. 61 of 2025, part 1.1: first day narrowed: 1 December 2025 → "
          "8 December 2025.");
}

TEST_CASE("an alert on an edit says which way the control moved, part by part") {
    struct Row {
        std::function<void(model::Reading&)> edit;
        const char* kind;
        const char* limb;
        const char* summary;
    };
    model::Reading before = no_61();
    before.limbs[1].thresholds = codes({"价值比例达到0.1%及以上"});
    before.limbs[1].control_codes = codes({"1C902"});
    before.limbs[1].gist = "甲";
    before.limbs[2].gist = "乙";
    const std::string text = "In the official text of MOFCOM Announcement No. 61 of 2025";
    const Row rows[] = {
        {[](model::Reading& r) { r.limbs[1].thresholds = codes({"价值比例达到0.05%及以上"}); }, "scope_changed",
         "MOFCOM-2025-61/1.1", ", part 1.1: threshold widened: 价值比例达到0.1%及以上 → 价值比例达到0.05%及以上."},
        {[](model::Reading& r) { r.limbs[1].control_codes = codes({"1C902.a"}); }, "scope_changed",
         "MOFCOM-2025-61/1.1", ", part 1.1: control code narrowed: 1C902 → 1C902.a."},
        {[](model::Reading& r) { r.limbs[2].exceptions = codes({"basic_research"}); }, "scope_changed",
         "MOFCOM-2025-61/1.2", ", part 1.2: exception added: basic scientific research, which narrows the control."},
        {[](model::Reading& r) { r.destinations = codes({"JP"}); }, "scope_changed", "MOFCOM-2025-61",
         ": destination added: Japan, which widens the control."},
        {[](model::Reading& r) { r.limbs.erase(r.limbs.begin() + 1); }, "scope_changed", "MOFCOM-2025-61",
         ", part 1.1 of the earlier text: part removed: 1.1 甲, which narrows the control."},
    };
    for (const Row& row : rows) {
        Baseline baseline;
        take(baseline, official(before, kZwgk, kNine));
        model::Reading after = before;
        row.edit(after);
        Observation edited = official(after, kZwgk, kLater);
        edited.document.blocks[1].text = "改过的正文。";
        edited.fingerprint = "another";
        const Outcome outcome = take(baseline, edited);
        const Change* change = find_change(outcome.changes, row.kind, row.limb);
        REQUIRE(change != nullptr);
        CHECK(change->summary == text + row.summary);
    }
}

TEST_CASE("the second identical observation is empty, whatever the document") {
    model::Reading reader_says = answer("解读", "2025-10-09", {});
    reader_says.is_control_measure = false;
    reader_says.statements.push_back(said(model::Statement{"announced_extension", day("2027-01-10"), "x", {}}, "y"));
    for (const model::Reading& reading :
         {no_61(), no_55(), uel_10(), no_70(), reader_says, answer("答记者问", "2025-10-09", {"extraterritorial"})}) {
        INFO(reading.title);
        Baseline baseline{shipped("2025-10-09T08:00:00+08:00"), {}};
        const Observation seen = official(reading, kZwgk, kNine);
        const Outcome first = reconcile(baseline, seen, kPolicy);
        CHECK(reconcile(baseline, seen, kPolicy).changes == first.changes);  // pure
        CHECK_FALSE(first.changes.empty());
        apply(baseline, first);
        const Outcome second = reconcile(baseline, seen, kPolicy);
        CHECK((second.notices.empty() && second.leads.empty() && second.changes.empty()));
    }
}

TEST_CASE("titles of copies differ in white space, brackets and punctuation alone") {
    CHECK(normalised_title(" 商务部新闻发言人就“出台措施”答记者问 ") ==
          normalised_title("商务部新闻发言人就出台措施答记者问"));
    CHECK(normalised_title("MOFCOM: No. 61") == "mofcomno61");
    CHECK(answer_key(day("2025-11-05"), "甲") != answer_key(day("2025-11-05"), "乙"));
    CHECK(answer_key(day("2025-11-05"), "甲").size() == std::string("answer:2025-11-05:").size() + 12);
}
