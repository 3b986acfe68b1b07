// A number corrected at its address is the same document; another notice at that address is not.
#include "daemon/baseline/renumbering.h"

#include <algorithm>
#include <functional>

#include <catch2/catch.hpp>

#include "daemon/alert/compose.h"
#include "daemon/baseline/asked.h"
#include "daemon/baseline/review.h"
#include "tests/unit/daemon_baseline/samples.h"

using namespace gazetted;
using namespace gazetted::baseline;
using namespace gazetted::baseline::test;

namespace {

const Policy kPolicy{day("2025-10-05")};
constexpr const char* kHere = "https://www.mofcom.gov.cn/art/1.html";
constexpr const char* kThere = "https://exportcontrol.mofcom.gov.cn/article/1.html";
constexpr const char* kNine = "2025-10-09T09:00:00+08:00";
constexpr const char* kTen = "2025-10-09T10:00:00+08:00";
constexpr const char* kNoon = "2025-10-09T12:00:00+08:00";

/// A notice of some length under that number, as its page prints it.
Observation page(int number, const char* url, const char* seen_at) {
    const std::string shown = std::to_string(number);
    model::Reading reading = announcement(("mofcom:2025:" + shown).c_str(), "2025-10-09", {"item_licensing"});
    reading.title = "商务部公告2025年第" + shown + "号 公布对金属甲物项实施出口管制的决定";
    reading.control_codes = codes({"1C950.a"});
    reading.limbs = {limb("1", {"licence_required"}, "2025-12-01")};
    Observation seen = official(reading, url, seen_at);
    seen.document.blocks = {
        {model::BlockKind::kTitle, reading.title},
        {model::BlockKind::kParagraph, "出口本公告所列金属甲物项，出口经营者应当事先申请许可证件。"},
        {model::BlockKind::kParagraph, "本公告自2025年12月1日起实施，此前已签合同同样适用。"},
        {model::BlockKind::kParagraph, "出口经营者未履行手续的，由主管部门依法处理。"}};
    seen.fingerprint += shown;
    return seen;
}

Outcome take(Baseline& baseline, const Observation& observation) {
    Outcome outcome = reconcile(baseline, observation, kPolicy);
    apply(baseline, outcome);
    return outcome;
}

std::vector<std::string> measures(const Baseline& baseline, const char* at_time) {
    std::vector<std::string> out;
    for (const MeasureView& view : measures_on(baseline, day("2025-12-02"), at(at_time)))
        out.push_back(view.limb);
    std::sort(out.begin(), out.end());
    return out;
}

using Names = std::vector<std::string>;

}  // namespace

TEST_CASE("a number corrected at its address is told as that, and the wrong one is in force no longer") {
    Baseline baseline;
    take(baseline, page(61, kHere, kNine));
    const Outcome outcome = take(baseline, page(62, kHere, kTen));
    CHECK(kinds_of(outcome.changes) == Names{"number_corrected", "text_edited"});
    CHECK(
        outcome.changes[0].summary ==
        "The number of MOFCOM Announcement No. 61 of 2025 was corrected at its address: it is MOFCOM Announcement No. "
        "62 of 2025. It is the same document and no new measure; the earlier number stands for nothing.");
    CHECK(measures(baseline, kTen) == Names{"MOFCOM-2025-62/1"});
    CHECK(measures(baseline, kNine) == Names{"MOFCOM-2025-61/1"});
    CHECK(baseline.find("mofcom:2025:61")->superseded_by == "mofcom:2025:62");
    CHECK(baseline.find("mofcom:2025:62")->formerly == Names{"mofcom:2025:61"});

    const alert::Alert alert = alert::compose_document(outcome.changes, {}, {}, at(kTen));
    CHECK(alert.headline == "MOFCOM-2025-62: number corrected, was MOFCOM-2025-61");
    CHECK(alert.labels.at("notice") == Names{"MOFCOM-2025-62", "MOFCOM-2025-61"});

    // Whoever asks for the old number is led to the new one, and what is done to it is done to that.
    const Asked asked = asked_for(baseline, "MOFCOM-2025-61/1", day("2025-12-02"), at(kTen));
    CHECK(asked.what == AskedFor::kNotice);
    CHECK(asked.key == "mofcom:2025:62");
    CHECK(asked.instead_of == "mofcom:2025:61");
    model::Reading suspension = announcement("mofcom:2025:70", "2025-10-10", {"suspension"});
    suspension.relations = {relation("suspends", "mofcom:2025:61", "2026-11-10")};
    const Outcome suspended =
        take(baseline, official(suspension, "https://www.mofcom.gov.cn/70", "2025-10-10T09:00:00+08:00"));
    REQUIRE(kinds_of(suspended.changes) == Names{"suspended"});
    CHECK(suspended.changes[0].limb == "MOFCOM-2025-62");

    const auto again = notice_from_json(notice_json(*baseline.find("mofcom:2025:62")));
    REQUIRE(again);
    CHECK(*again == *baseline.find("mofcom:2025:62"));
    CHECK(notice_from_json(notice_json(*baseline.find("mofcom:2025:61")))->superseded_by == "mofcom:2025:62");
}

TEST_CASE("the corrected page seen again says nothing, and a number put back is corrected back") {
    Baseline baseline;
    take(baseline, page(61, kHere, kNine));
    take(baseline, page(62, kHere, kTen));
    CHECK(reconcile(baseline, page(62, kHere, kNoon), kPolicy).notices.empty());
    const Outcome back = take(baseline, page(61, kHere, kNoon));
    CHECK(kinds_of(back.changes) == Names{"number_corrected", "text_edited"});
    CHECK(measures(baseline, kNoon) == Names{"MOFCOM-2025-61/1"});
    CHECK(baseline.find("mofcom:2025:61")->superseded_by.empty());
}

TEST_CASE("another notice at the address of an earlier one is new, and the earlier one stays") {
    const std::vector<std::pair<const char*, std::function<void(Observation&)>>> others{
        {"another title",
         [](Observation& seen) { seen.reading.title = "商务部公告2025年第62号 公布对金属乙物项实施出口管制的决定"; }},
        {"another day", [](Observation& seen) { seen.reading.published_on = said(day("2025-10-10"), "2025-10-10"); }},
        {"other words",
         [](Observation& seen) {
             seen.document.blocks[1].text = "向境外提供与上述设备有关的技术服务，适用另行公布的办法。";
         }},
        {"another item", [](Observation& seen) { seen.reading.control_codes = codes({"1C951"}); }},
    };
    for (const auto& [name, change] : others) {
        INFO(name);
        Baseline baseline;
        take(baseline, page(61, kHere, kNine));
        Observation seen = page(62, kHere, kTen);
        change(seen);
        const Outcome outcome = take(baseline, seen);
        CHECK(find_change(outcome.changes, "number_corrected") == nullptr);
        CHECK(find_change(outcome.changes, "measure_announced", "MOFCOM-2025-62/1") != nullptr);
        CHECK(measures(baseline, kTen) == Names{"MOFCOM-2025-61/1", "MOFCOM-2025-62/1"});
    }
}

TEST_CASE("the notice that really bears the number is new when it comes, and not the corrected one") {
    Baseline baseline;
    take(baseline, page(61, kHere, kNine));
    take(baseline, page(62, kHere, kTen));
    Observation real = page(61, kThere, kNoon);
    real.reading.title = "商务部公告2025年第61号 公布对金属乙物项实施出口管制的决定";
    real.reading.control_codes = codes({"1C951"});
    const Outcome outcome = take(baseline, real);
    CHECK(kinds_of(outcome.changes) == Names{"measure_announced"});
    CHECK(measures(baseline, kNoon) == Names{"MOFCOM-2025-61/1", "MOFCOM-2025-62/1"});
}

TEST_CASE("a copy that still bears the wrong number is a disagreement and no new measure") {
    Baseline baseline;
    take(baseline, page(61, kHere, kNine));
    take(baseline, page(62, kHere, kTen));
    const Outcome outcome = take(baseline, page(61, kThere, kNoon));
    REQUIRE(kinds_of(outcome.changes) == Names{"copies_disagree"});
    CHECK(outcome.changes[0].summary.find("gives it another number, MOFCOM Announcement No. 61 of 2025") !=
          std::string::npos);
    CHECK(measures(baseline, kNoon) == Names{"MOFCOM-2025-62/1"});
    const Known known(baseline);
    CHECK(doubts_of(*known.find("mofcom:2025:62"), known).size() == 1);
    // Corrected there, too: the doubt is gone.
    const Outcome mended = take(baseline, page(62, kThere, "2025-10-09T13:00:00+08:00"));
    CHECK(kinds_of(mended.changes) == Names{"text_edited"});
    const Known after(baseline);
    CHECK(doubts_of(*after.find("mofcom:2025:62"), after).empty());
}

TEST_CASE("copies corrected one after the other end under the right number, whichever is first") {
    for (const bool first_here : {true, false}) {
        Baseline baseline;
        take(baseline, page(61, kHere, kNine));
        take(baseline, page(61, kThere, kNine));
        const Outcome first = take(baseline, page(62, first_here ? kHere : kThere, kTen));
        CHECK(first.changes.front().kind == (first_here ? "number_corrected" : "copies_disagree"));
        take(baseline, page(62, first_here ? kThere : kHere, kNoon));
        CHECK(measures(baseline, kNoon) == Names{"MOFCOM-2025-62/1"});
        const Known known(baseline);
        CHECK(doubts_of(*known.find("mofcom:2025:62"), known).empty());
    }
}

TEST_CASE("a number corrected to one that is known from elsewhere joins the two") {
    Baseline baseline;
    take(baseline, page(61, kHere, kNine));
    take(baseline, page(62, kThere, kNine));
    CHECK(measures(baseline, kNine) == Names{"MOFCOM-2025-61/1", "MOFCOM-2025-62/1"});
    const Outcome outcome = take(baseline, page(62, kHere, kTen));
    CHECK(outcome.changes.front().kind == "number_corrected");
    CHECK(measures(baseline, kTen) == Names{"MOFCOM-2025-62/1"});
    CHECK(baseline.find("mofcom:2025:62")->copies.size() == 2);

    // Known as a curated fact only: its source is kept, and nothing is announced as new.
    Baseline other;
    Notice curated;
    curated.key = "mofcom:2025:62";
    curated.curated = true;
    curated.curated_source = "https://example.org/62";
    curated.reading = announcement("mofcom:2025:62", "2025-10-09", {"item_licensing"});
    curated.known_since = at("2025-10-09T08:00:00+08:00");
    other.notices.push_back(curated);
    take(other, page(61, kHere, kNine));
    const Outcome read = take(other, page(62, kHere, kTen));
    CHECK(kinds_of(read.changes) == Names{"number_corrected", "text_edited"});
    CHECK_FALSE(other.find("mofcom:2025:62")->curated);
    CHECK(other.find("mofcom:2025:62")->curated_source == "https://example.org/62");
}

TEST_CASE("a notice whose copies contradict each other is never taken over by a number") {
    Baseline baseline;
    take(baseline, page(61, kHere, kNine));
    Observation real = page(61, kThere, kNine);
    real.reading.control_codes = codes({"1C951"});
    CHECK(kinds_of(take(baseline, real).changes) == Names{"copies_disagree"});
    const Outcome outcome = take(baseline, page(62, kHere, kTen));
    CHECK(find_change(outcome.changes, "number_corrected") == nullptr);
    CHECK(measures(baseline, kTen) == Names{"MOFCOM-2025-61/1", "MOFCOM-2025-62/1"});
}

TEST_CASE("a newer reader that reads another number of an unchanged text edits nothing") {
    Baseline baseline;
    take(baseline, page(61, kHere, kNine));
    Observation seen = page(62, kHere, kTen);
    seen.document.blocks = page(61, kHere, kNine).document.blocks;
    seen.reader_version = 99;
    const Outcome outcome = take(baseline, seen);
    REQUIRE_FALSE(outcome.changes.empty());
    CHECK(outcome.changes[0].kind == "number_corrected");
    CHECK(outcome.changes[0].standing == Standing::kReread);
    CHECK(find_change(outcome.changes, "text_edited") == nullptr);
    CHECK(measures(baseline, kTen) == Names{"MOFCOM-2025-62/1"});
}
