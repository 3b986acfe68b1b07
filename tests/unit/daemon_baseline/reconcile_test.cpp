// One reading held against the baseline: what is written and what is told.
#include "daemon/baseline/reconcile.h"

#include <catch2/catch.hpp>

#include "daemon/alert/wording.h"
#include "daemon/baseline/identity.h"
#include "daemon/baseline/review.h"
#include "tests/unit/daemon_baseline/reconcile_samples.h"

using namespace gazetted;
using namespace gazetted::baseline;
using namespace gazetted::baseline::test;

TEST_CASE("a new measure is told limb by limb, each with its own date, in the order of the text") {
    Baseline baseline;
    const Outcome outcome = take(baseline, official(no_61(), kZwgk, kNine));
    REQUIRE(outcome.notices.size() == 1);
    CHECK(outcome.notices[0].key == "mofcom:2025:61");
    CHECK_FALSE(outcome.notices[0].curated);
    CHECK(limbs_of(outcome.changes) ==
          std::vector<std::string>{"measure_announced MOFCOM-2025-61/1.1", "measure_announced MOFCOM-2025-61/1.2",
                                   "measure_announced MOFCOM-2025-61/1.3", "measure_announced MOFCOM-2025-61/2",
                                   "measure_announced MOFCOM-2025-61/4", "measure_announced MOFCOM-2025-61/5"});
    const Change* first = find_change(outcome.changes, "measure_announced", "MOFCOM-2025-61/1.1");
    CHECK(first->effective_from == day("2025-12-01"));
    CHECK(first->summary ==
          "MOFCOM Announcement No. 61 of 2025, part 1.1: from 1 December 2025 a licence is required "
          "(“在境外制造的附件1第二部分所列物项”); threshold: “0.1%”.");
    CHECK(first->evidence.size() == 2);
    CHECK(find_change(outcome.changes, "measure_announced", "MOFCOM-2025-61/2")->summary ==
          "MOFCOM Announcement No. 61 of 2025, part 2: licences are refused in principle; for foreign military users, "
          "parties on the export control list, parties on the watch list and their subsidiaries and branches held 50 % "
          "or more; the text sets no day of effect for this part, only for parts 1.1, 1.2 and 1.3.");
}

TEST_CASE("rows of items that differ in their codes alone are one change") {
    Baseline baseline;
    const Outcome outcome = take(baseline, official(no_55(), kZwgk, kNine));
    CHECK(limbs_of(outcome.changes) ==
          std::vector<std::string>{"measure_announced MOFCOM+GAC-2025-55", "amended 中华人民共和国两用物项出口管制清单",
                                   "reference_unresolved 中华人民共和国两用物项出口管制清单"});
    CHECK(outcome.changes[0].summary ==
          "MOFCOM and GAC Announcement No. 55 of 2025, parts 1 to 6: from 8 November 2025 a licence is required for "
          "items under 2C902.a, 2C902.b, 2C902.c, 2C902.d, 2B005.b and 2E902 (1 commodity code); also, a duty applies "
          "besides the licence (report, declare, inform or check).");
    CHECK(outcome.changes[0].detail["control_codes"].size() == 6);
}

TEST_CASE("a head whose parts only list uses is told with them, in one sentence") {
    model::Reading notice = announcement("mofcom:2025:61", "2025-10-09", {"extraterritorial"});
    notice.limbs = {limb("3", {"refused"}), limb("3.1", {"refused"}), limb("3.2", {"refused"})};
    notice.limbs[1].prohibited_end_uses = codes({"wmd"});
    notice.limbs[2].prohibited_end_uses = codes({"terrorism"});
    Baseline baseline;
    const Outcome outcome = take(baseline, official(notice, kZwgk, kNine));
    REQUIRE(outcome.changes.size() == 1);
    CHECK(outcome.changes[0].limb == "MOFCOM-2025-61/3");
    CHECK(outcome.changes[0].summary ==
          "MOFCOM Announcement No. 61 of 2025, part 3: licences are refused in principle; end uses: weapons of mass "
          "destruction and terrorism; the text gives no date of effect.");
    CHECK(outcome.changes[0].detail["limbs"].size() == 3);
}

TEST_CASE("a list named by its title is the notice that published it") {
    Baseline baseline{shipped("2025-10-09T08:00:00+08:00"), {}};
    const Outcome outcome = take(baseline, official(no_55(), kZwgk, kNine));
    CHECK(find_change(outcome.changes, "amended", "MOFCOM+MIIT+GAC+SCA-2024-51") != nullptr);
    CHECK(find_change(outcome.changes, "reference_unresolved") == nullptr);
}

TEST_CASE("a notice is known by its title with and without the number before it, unless two bear the same") {
    Baseline baseline;
    model::Reading rule = no_61();
    rule.title = "商务部公告2025年第61号 公布对样品甲相关物项实施管制的决定";
    take(baseline, official(rule, kZwgk, kNine));
    const auto suspended = [&](const char* title) {
        model::Reading reading = announcement("mofcom:2025:75", "2025-12-20", {"suspension"});
        reading.relations.push_back(relation("suspends", title, "2026-11-27", "2025-12-20", "2"));
        return limbs_of(reconcile(baseline, official(reading, kEc, "2025-12-20T10:00:00+08:00"), kPolicy).changes);
    };
    const std::vector<std::string> resolved{"suspended MOFCOM-2025-61/2"};
    CHECK(suspended("公布对样品甲相关物项实施管制的决定") == resolved);
    CHECK(suspended("《公布对样品甲相关物项实施管制的决定》") == resolved);
    CHECK(suspended("商务部公告2025年第61号 公布对样品甲相关物项实施管制的决定") == resolved);
    CHECK(suspended("公布对样品乙相关物项实施管制的决定").size() == 2);
    model::Reading namesake = announcement("mofcom:2025:62", "2025-10-09", {"item_licensing"});
    namesake.title = "商务部公告2025年第62号 公布对样品甲相关物项实施管制的决定";
    take(baseline, official(namesake, kGkml, kNine));
    CHECK(suspended("公布对样品甲相关物项实施管制的决定").size() == 2);
}

TEST_CASE("a part is told as aimed at what it, a part above it or no part at all names") {
    model::Reading reading = announcement("mofcom:2025:77", "2025-11-20", {"country_end_use_ban"});
    const auto part = [&](const char* path, std::uint32_t block, const char* words) {
        model::LimbReading out = limb(path, {"prohibited"}, "2025-11-20");
        out.acts[0].evidence = {{block, 0, 9}, words};
        out.gist = words;
        reading.limbs.push_back(out);
    };
    part("1", 5, "禁止对甲国、乙国军事用户出口。");
    part("1.1", 6, "禁止以任何方式转口。");
    part("2", 7, "禁止对甲国出口丙。");
    part("3", 8, "禁止其他用途的出口。");
    part("4", 9, "禁止对上述国家提供服务。");
    const auto place = [&](const char* code, std::uint32_t block, const char* words) {
        reading.destinations.push_back({code, {{block, 0, 6}, words}});
    };
    place("US", 0, "丁国");
    place("JP", 5, "甲国");
    place("KR", 5, "乙国");
    Baseline baseline;
    std::string told;
    for (const Change& change : take(baseline, official(reading, kZwgk, kNine)).changes)
        if (change.kind == "measure_announced")
            told += change.limb + " " + model::dump(change.detail["destinations"]) + "\n";
    CHECK(told ==
          "MOFCOM-2025-77/1.1 [\"US\",\"JP\",\"KR\"]\n"
          "MOFCOM-2025-77/2 [\"US\",\"JP\"]\n"
          "MOFCOM-2025-77/3 [\"US\"]\n"
          "MOFCOM-2025-77/4 [\"US\",\"JP\",\"KR\"]\n");
}

TEST_CASE("a listing gives parties_listed with every name, and its measures") {
    Baseline baseline;
    const Outcome outcome = take(baseline, official(uel_10(), kZwgk, kNine));
    CHECK(limbs_of(outcome.changes) ==
          std::vector<std::string>{"parties_listed UEL-2025-10/0", "measure_announced UEL-2025-10/1",
                                   "measure_announced UEL-2025-10/2", "measure_announced UEL-2025-10/3"});
    CHECK(outcome.changes[0].summary ==
          "UEL mechanism Announcement No. 10 of 2025 puts 4 parties on the unreliable entity list from 9 October 2025: "
          "Dedrone by Axon (反无人机技术公司), VSE Corporation (VSE公司), DZYNE Technologies (迪杰恩技术公司) and 1 "
          "more.");
    CHECK(outcome.changes[0].after.ends_with("Epirus, Inc. (伊比鲁斯公司)"));

    Baseline other;
    model::Reading counted = uel_10();
    counted.counts.push_back({said(5, "5家"), 4, "parties"});
    CHECK(take(other, official(counted, kZwgk, kNine))
              .changes[0]
              .summary.ends_with("and 1 more. The text states 5 parties, 4 were read: incomplete."));
}

TEST_CASE("a rule about listed parties is no listing") {
    Baseline baseline;
    model::Reading reading = no_61();
    reading.limbs[4].acts = codes({"list", "refused"});
    const Outcome outcome = take(baseline, official(reading, kZwgk, kNine));
    CHECK(find_change(outcome.changes, "parties_listed") == nullptr);
    CHECK(find_change(outcome.changes, "measure_announced", "MOFCOM-2025-61/2") != nullptr);
}

TEST_CASE("a measure we have no words for is told as a whole, never in silence") {
    Baseline baseline;
    model::Reading reading = announcement("mofcom:2026:26", "2026-06-24", {"enforcement_notice"});
    reading.effective_dates.push_back(said(from("2026-07-01"), "自2026年7月1日起"));
    const Outcome outcome = take(baseline, official(reading, kZwgk, "2026-06-24T09:00:00+08:00"));
    REQUIRE(limbs_of(outcome.changes) == std::vector<std::string>{"measure_announced MOFCOM-2026-26"});
    CHECK(outcome.changes[0].summary ==
          "MOFCOM Announcement No. 26 of 2026 is published (enforcement notice); it applies from 1 July 2026.");
}

TEST_CASE("one document acting on several gives one change for each target, with the state before") {
    Baseline baseline;
    take(baseline, official(no_61(), kZwgk, kNine));
    take(baseline, official(no_55(), "https://www.mofcom.gov.cn/55", kNine));
    const Outcome outcome =
        take(baseline, official(no_70(), "https://www.mofcom.gov.cn/70", "2025-11-07T17:30:00+08:00"));
    CHECK(limbs_of(outcome.changes) ==
          std::vector<std::string>{"suspended MOFCOM+GAC-2025-55", "suspended MOFCOM-2025-61"});
    const Change& change = outcome.changes[1];
    CHECK(change.by_limb == "MOFCOM+GAC-2025-70/0");
    CHECK(change.effective_from == day("2025-11-07"));
    CHECK(change.until == day("2026-11-10"));
    CHECK(change.summary ==
          "MOFCOM and GAC Announcement No. 70 of 2025 suspends MOFCOM Announcement No. 61 of 2025 from "
          "7 November 2025 until 10 November 2026.");
    CHECK(change.before == "announced, not yet in force (1.1 and 1.2); in force (1, 1.3, 2, 4 and 5)");
    CHECK(change.after == "suspended until 10 November 2026");
    CHECK(change.detail["limbs"].size() == 7);
}

TEST_CASE("an act on some of a notice is told as an act in part, and the state stays") {
    Baseline baseline;
    take(baseline, official(uel_10(), kZwgk, kNine));
    model::Sourced<model::Relation> item = relation("terminates", "uel:2025:10", "", "2025-12-01");
    item.value.scope = "附件第1至第2项实体";
    item.value.partly = true;
    model::Sourced<model::Relation> parties = relation("terminates", "uel:2025:10", "", "2025-12-01");
    parties.value.parties = {{"", "VSE Corporation"}};
    for (const auto& [act, whom] : {std::pair(item, std::string(" for “附件第1至第2项实体”")),
                                    std::pair(parties, std::string(" for 1 party (VSE Corporation)"))}) {
        INFO(whom);
        model::Reading ending = announcement("mofcom:2025:91", "2025-11-26", {"termination"});
        ending.relations = {act};
        const Outcome outcome =
            reconcile(baseline, official(ending, "https://www.mofcom.gov.cn/91", "2025-11-26T09:00:00+08:00"), kPolicy);
        REQUIRE(limbs_of(outcome.changes) == std::vector<std::string>{"terminated UEL-2025-10"});
        CHECK(outcome.changes[0].before == "in force");
        CHECK(outcome.changes[0].after == "in force, ended" + whom);
        CHECK(outcome.changes[0].detail.value("in_part", false));
        CHECK(alert::change_words(outcome.changes[0]) == "ended in part");
    }
}

TEST_CASE("one paragraph is one limb; an unknown target is told beside the act") {
    Baseline baseline;
    model::Reading no_72 = announcement("mofcom:2025:72", "2025-11-09", {"suspension"});
    no_72.relations.push_back(relation("suspends", "mofcom:2024:46", "2026-11-27", "2025-11-09", "2"));
    const Outcome outcome = take(baseline, official(no_72, kZwgk, "2025-11-09T10:05:00+08:00"));
    CHECK(limbs_of(outcome.changes) ==
          std::vector<std::string>{"suspended MOFCOM-2024-46/2", "reference_unresolved MOFCOM-2024-46/2"});
}

TEST_CASE("a part that a read notice does not have is told as a reference not resolved") {
    Baseline baseline;
    take(baseline, official(no_61(), kZwgk, kNine));
    const auto suspending = [&](const char* path) {
        model::Reading reading = announcement("mofcom:2025:75", "2025-12-20", {"suspension"});
        reading.relations.push_back(relation("suspends", "mofcom:2025:61", "2026-11-27", "2025-12-20", path));
        return reconcile(baseline, official(reading, kEc, "2025-12-20T10:00:00+08:00"), kPolicy);
    };
    CHECK(limbs_of(suspending("1.2").changes) == std::vector<std::string>{"suspended MOFCOM-2025-61/1.2"});
    CHECK(limbs_of(suspending("1").changes) == std::vector<std::string>{"suspended MOFCOM-2025-61/1"});
    const Outcome outcome = suspending("1.7");
    REQUIRE(limbs_of(outcome.changes) ==
            std::vector<std::string>{"suspended MOFCOM-2025-61/1.7", "reference_unresolved MOFCOM-2025-61/1.7"});
    CHECK_THAT(outcome.changes[1].summary, Catch::Contains("part 1.7, a part that was not read in its text (1, 1.1"));
    apply(baseline, outcome);
    const auto waiting = review_queue(Known(baseline), {}, false);
    REQUIRE(waiting.size() == 1);
    CHECK(waiting[0].doubts ==
          std::vector<Doubt>{
              {"reference_unresolved", "suspends MOFCOM-2025-61/1.7, a part that was not read in its text"}});
}

TEST_CASE("an edit that takes away a part on which another document acts is told with that") {
    Baseline baseline;
    take(baseline, official(no_61(), kZwgk, kNine));
    model::Reading pause = announcement("mofcom:2025:75", "2025-12-20", {"suspension"});
    pause.relations.push_back(relation("suspends", "mofcom:2025:61", "2026-11-27", "2025-12-20", "1.2"));
    take(baseline, official(pause, kEc, "2025-12-20T10:00:00+08:00"));
    const auto edited = [&](const char* part, const char* seen_at) {
        model::Reading reading = no_61();
        reading.limbs[2].path = part;
        Observation seen = official(reading, kZwgk, seen_at);
        seen.fingerprint = part;
        seen.document.blocks.push_back({model::BlockKind::kParagraph, std::string(part) + "改。"});
        return take(baseline, seen);
    };
    CHECK(find_change(edited("1.2", "2025-12-21T10:00:00+08:00").changes, "reference_unresolved") == nullptr);
    const Outcome outcome = edited("3", "2025-12-22T10:00:00+08:00");
    const Change* lost = find_change(outcome.changes, "reference_unresolved");
    REQUIRE(lost != nullptr);
    CHECK(lost->limb == "MOFCOM-2025-61/1.2");
    CHECK(lost->summary ==
          "The text of MOFCOM Announcement No. 61 of 2025 has no part 1.2 any more, and MOFCOM Announcement No. 75 of "
          "2025 suspends it until 27 November 2026: what that means for its parts now cannot be followed.");
    CHECK(find_change(edited("4", "2025-12-23T10:00:00+08:00").changes, "reference_unresolved") == nullptr);
}

TEST_CASE("what applies again because its suspension is ended is told beside the act that ends it") {
    Baseline baseline;
    take(baseline, official(no_61(), kZwgk, kNine));
    take(baseline, official(no_70(), kGkml, "2025-11-07T17:30:00+08:00"));
    const auto ended_on = [&](const char* on) {
        model::Reading reading = announcement("mofcom:2025:80", "2025-11-20", {"termination"});
        reading.relations.push_back(relation("terminates", "mofcom+gac:2025:70", "", on));
        return reconcile(baseline, official(reading, kEc, "2025-11-20T10:00:00+08:00"), kPolicy).changes;
    };
    const auto changes = ended_on("2025-12-05");
    REQUIRE(limbs_of(changes) == std::vector<std::string>{"terminated MOFCOM+GAC-2025-70", "resumed MOFCOM-2025-61"});
    CHECK(changes[1].summary ==
          "MOFCOM Announcement No. 61 of 2025 applies again from 5 December 2025: MOFCOM Announcement No. 80 of 2025 "
          "ends the suspension by MOFCOM and GAC Announcement No. 70 of 2025.");
    CHECK((changes[1].before == "suspended until 10 November 2026" && changes[1].after == "in force"));
    CHECK(changes[1].detail["limbs"].size() == 7);
    // before its first day a part is only announced again
    CHECK(limbs_of(ended_on("2025-11-25")) == std::vector<std::string>{"terminated MOFCOM+GAC-2025-70",
                                                                       "resumed MOFCOM-2025-61",
                                                                       "resumed MOFCOM-2025-61"});
    // a suspension that has run out by then is nothing to undo
    CHECK(limbs_of(ended_on("2026-12-05")) == std::vector<std::string>{"terminated MOFCOM+GAC-2025-70"});
}

TEST_CASE("an answer's acts stand as an answer's; a last day computed from a term says so") {
    Baseline baseline{shipped("2025-11-05T08:00:00+08:00"), {}};
    model::Reading reading =
        answer("商务部新闻发言人就调整不可靠实体清单措施答记者问", "2025-11-05", {"suspension", "termination"});
    reading.is_new_measure = true;
    reading.limbs = {limb("0", {"continue_suspension", "terminate", "application_route"}, "2025-11-10")};
    reading.limbs[0].targets = codes({"uel:2025:7", "uel:2025:5", "uel:2025:6"});
    reading.relations = {relation("continues_suspension", "uel:2025:7", "2026-11-10"),
                         relation("terminates", "uel:2025:5"), relation("terminates", "uel:2025:6")};
    reading.relations[0].value.until_from_term = true;
    const Outcome outcome = take(baseline, official(reading, kZwgk, "2025-11-05T17:02:00+08:00"));
    CHECK(outcome.notices[0].key == answer_key(day("2025-11-05"), reading.title));
    CHECK(limbs_of(outcome.changes) == std::vector<std::string>{"suspension_continued UEL-2025-7",
                                                                "terminated UEL-2025-5", "terminated UEL-2025-6"});
    CHECK(outcome.changes[0].standing == Standing::kAnswer);
    CHECK(outcome.changes[0].before == "suspended until 10 November 2025");
    CHECK(outcome.changes[0].summary ==
          "The MOFCOM answer of 5 November 2025 continues the suspension of UEL mechanism Announcement No. 7 of 2025 "
          "from "
          "10 November 2025 until 10 November 2026 (last day computed from the term in the text).");
    const auto views = measures_on(baseline, day("2025-11-11"), at("2025-11-11T00:00:00Z"));
    CHECK(std::none_of(views.begin(), views.end(),
                       [&](const MeasureView& view) { return view.notice == outcome.notices[0].key; }));
    // The same answer on the front page, with other white space and brackets in its title.
    reading.title = " 商务部新闻发言人就“调整不可靠实体清单措施”答记者问";
    const Outcome copy =
        take(baseline, official(reading, "https://www.mofcom.gov.cn/syxwfb/a.html", "2025-11-05T17:04:00+08:00"));
    CHECK(copy.changes.empty());
    REQUIRE(copy.notices.size() == 1);
    CHECK(copy.notices[0].copies.size() == 2);
}

TEST_CASE("an answer that only explains is told once, with the notices it is about") {
    Baseline baseline;
    take(baseline, official(no_61(), kZwgk, kNine));
    take(baseline, official(uel_10(), "https://www.mofcom.gov.cn/uel", kNine));
    model::Reading reading = answer("就出台稀土管制措施答记者问", "2025-10-09", {"extraterritorial"});
    reading.subjects = codes({"rare_earth", "dual_use_items"});
    model::Reading other = announcement("mofcom+gac:2025:58", "2025-10-09", {"item_licensing", "extraterritorial"});
    other.subjects = codes({"lithium_battery", "dual_use_items"});
    take(baseline, official(other, "https://www.mofcom.gov.cn/58", kNine));
    const Observation seen = official(reading, "https://www.mofcom.gov.cn/xwfb/a.html", "2025-10-09T09:25:00+08:00");
    const Outcome outcome = take(baseline, seen);
    REQUIRE(kinds_of(outcome.changes) == std::vector<std::string>{"answer_published"});
    CHECK(outcome.changes[0].detail["explains"] == model::Json::array({"MOFCOM-2025-61"}));
    CHECK(outcome.changes[0].limb == "MOFCOM-2025-61");
    CHECK(outcome.changes[0].standing == Standing::kAnswer);
    CHECK(take(baseline, seen).notices.empty());
}

TEST_CASE("an announced extension is told as a statement, with the suspensions it may mean") {
    Baseline baseline{shipped("2026-09-28T08:00:00+08:00"), {}};
    model::Reading readout = answer("解读磋商成果", "2026-09-28", {});
    readout.is_control_measure = false;
    readout.statements.push_back(
        said(model::Statement{"announced_extension", day("2027-01-10"), "联合安排", {}}, "延长至2027年1月10日"));
    const Outcome outcome = take(baseline, official(readout, kZwgk, "2026-09-28T18:05:00+08:00"));
    REQUIRE(kinds_of(outcome.changes) == std::vector<std::string>{"extension_announced"});
    CHECK(outcome.changes[0].until == day("2027-01-10"));
    CHECK(outcome.changes[0].detail["may_mean"].size() == 10);
    CHECK(outcome.changes[0].summary.starts_with(
        "The MOFCOM answer of 28 September 2026 speaks of an extension to 10 January 2027 and names no notice. It is a "
        "statement and no act: every last day stays as the legal texts have it."));
}

TEST_CASE("what is no control measure leaves no trace") {
    Baseline baseline;
    model::Reading dialogue = answer("中美对话", "2025-10-09", {});
    dialogue.is_control_measure = false;
    const Outcome outcome = take(baseline, official(dialogue, kZwgk, kNine));
    CHECK((outcome.notices.empty() && outcome.changes.empty() && outcome.leads.empty()));
}

TEST_CASE("documents older than the first start fill the baseline quietly, facts agree or not") {
    Baseline baseline{shipped("2025-10-08T08:00:00+08:00"), {}};
    model::Reading old = announcement("mofcom:2025:51", "2025-09-25", {"control_list_addition"});
    old.limbs = {limb("0", {"list"}, "2025-09-25")};
    const Outcome outcome = take(baseline, official(old, kZwgk, "2025-10-08T09:00:00+08:00"));
    CHECK(outcome.changes.empty());
    REQUIRE(outcome.notices.size() == 1);
    CHECK_FALSE(outcome.notices[0].curated);
    CHECK(outcome.notices[0].curated_source.starts_with("https://www.mofcom.gov.cn/"));
}

TEST_CASE("a curated fact newer than the first start is announced when its text is read") {
    Baseline baseline{shipped("2025-10-10T08:00:00+08:00"), {}};
    REQUIRE(baseline.find("mofcom:2025:61") != nullptr);
    CHECK(take(baseline, official(no_61(), kZwgk, "2025-10-10T09:00:00+08:00")).changes.size() == 6);
}

TEST_CASE("a curated answer is recognised by its day and acts, whatever its title") {
    Baseline baseline{shipped("2025-10-08T08:00:00+08:00"), {}};
    const std::size_t before = baseline.notices.size();
    model::Reading reading =
        answer("商务部新闻发言人就管控名单措施答记者问", "2025-08-12", {"suspension", "termination"});
    reading.is_new_measure = true;
    reading.relations = {relation("continues_suspension", "mofcom:2025:21", "2025-11-10"),
                         relation("terminates", "mofcom:2025:22")};
    const Outcome outcome = take(baseline, official(reading, kZwgk, "2025-10-08T09:00:00+08:00"));
    CHECK(outcome.changes.empty());
    CHECK(baseline.notices.size() == before + 1);  // one more version, no other document
    CHECK(baseline.find(outcome.notices[0].key)->copies.size() == 1);
}
