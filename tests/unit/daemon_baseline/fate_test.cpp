// A notice that is read only after documents that act on it.
#include "daemon/baseline/fate.h"

#include <catch2/catch.hpp>

#include "daemon/alert/compose.h"
#include "tests/unit/daemon_baseline/samples.h"

using namespace gazetted;
using namespace gazetted::baseline;
using namespace gazetted::baseline::test;

namespace {

const Policy kPolicy{day("2025-10-05")};
constexpr const char* kPage = "https://www.mofcom.gov.cn/art/61.html";

model::Reading two_parts() {
    model::Reading reading = announcement("mofcom:2025:61", "2025-10-09", {"item_licensing"});
    reading.limbs = {limb("1", {"licence_required"}, "2025-12-01"), limb("2", {"refused"}, "2025-10-09")};
    return reading;
}

model::Reading listing() {
    model::Reading reading = announcement("uel:2025:7", "2025-10-09", {"uel_listing"});
    reading.limbs = {limb("0", {"list"}, "2025-10-09")};
    for (const char* name : {"A", "B", "C"})
        reading.parties.push_back(said(model::PartyName{"", name}, name));
    return reading;
}

/// No. 70 does `relations`, and was read before what it acts on.
Baseline after(std::vector<model::Sourced<model::Relation>> relations, const char* published = "2025-10-10") {
    model::Reading reading = announcement("mofcom+gac:2025:70", published, {"suspension"});
    reading.relations = std::move(relations);
    return {{stored(reading, "2025-10-10T09:00:00+08:00")}, {}};
}

struct Case {
    const char* name;
    Baseline baseline;
    model::Reading reading;
    const char* seen_at;
    std::vector<std::string> said;  ///< how the sentences end; empty: nothing of it
    const char* headline;           ///< how the alert's headline ends
};

}  // namespace

TEST_CASE("a notice first read after what suspends or ends it is told with that") {
    const char* soon = "2025-10-11T15:00:00+08:00";
    model::Sourced<model::Relation> some = relation("suspends", "uel:2025:7", "2026-11-10");
    some.value.parties = {{"", "A"}, {"", "B"}};
    model::Sourced<model::Relation> part = relation("terminates", "mofcom:2025:61", "");
    part.value.scope = "3C608.a项所列甲";
    part.value.partly = true;
    const std::vector<Case> cases{
        {"nothing is known", {}, two_parts(), soon, {"", ""}, "new measure from 2025-10-09 and 2025-12-01"},
        {"all of it suspended",
         after({relation("suspends", "mofcom:2025:61", "2026-11-10")}),
         two_parts(),
         soon,
         {" Known already: suspended until 10 November 2026 by MOFCOM and GAC Announcement No. 70 of 2025.",
          " Known already: suspended until 10 November 2026 by MOFCOM and GAC Announcement No. 70 of 2025."},
         ", already suspended until 2026-11-10"},
        {"one part suspended",
         after({relation("suspends", "mofcom:2025:61", "2026-11-10", "", "2")}),
         two_parts(),
         soon,
         {"", " Known already: suspended until 10 November 2026 by MOFCOM and GAC Announcement No. 70 of 2025."},
         ", in part already suspended until 2026-11-10"},
        {"suspended from a day to come",
         after({relation("suspends", "mofcom:2025:61", "2026-11-10", "2025-11-01", "2")}),
         two_parts(),
         soon,
         {"",
          " Known already: to be suspended from 1 November 2025 until 10 November 2026 by MOFCOM and GAC Announcement "
          "No. 70 of 2025."},
         ", in part already set to be suspended until 2026-11-10"},
        {"ended",
         after({relation("terminates", "mofcom:2025:61", "", "", "1")}),
         two_parts(),
         soon,
         {" Known already: ended by MOFCOM and GAC Announcement No. 70 of 2025 from 10 October 2025.", ""},
         ", in part already ended"},
        {"its suspension has run out",
         after({relation("suspends", "mofcom:2025:61", "2025-10-20", "", "2")}),
         two_parts(),
         "2025-10-25T15:00:00+08:00",
         {"",
          " Known already: not confirmed to apply: its suspension by MOFCOM and GAC Announcement No. 70 of 2025 named "
          "20 October 2025 as its last day, which has passed, and no official text seen says what holds since."},
         ", in part already in doubt after its suspension"},
        {"some listed parties freed",
         after({some}),
         listing(),
         soon,
         {" Known already: suspended until 10 November 2026 by MOFCOM and GAC Announcement No. 70 of 2025 for 2 "
          "parties."},
         ", in part already suspended until 2026-11-10"},
        {"what is no limb ended",
         after({part}),
         two_parts(),
         soon,
         {" Known already: ended by MOFCOM and GAC Announcement No. 70 of 2025 from 10 October 2025 for "
          "“3C608.a项所列甲”.",
          " Known already: ended by MOFCOM and GAC Announcement No. 70 of 2025 from 10 October 2025 for "
          "“3C608.a项所列甲”."},
         ", in part already ended"},
    };
    for (const Case& each : cases) {
        INFO(each.name);
        const Observation seen = official(each.reading, kPage, each.seen_at);
        const Outcome outcome = reconcile(each.baseline, seen, kPolicy);
        REQUIRE(outcome.changes.size() == each.said.size());
        for (std::size_t i = 0; i < each.said.size(); ++i) {
            INFO(outcome.changes[i].summary);
            if (each.said[i].empty()) {
                CHECK(outcome.changes[i].summary.find("already") == std::string::npos);
                CHECK_FALSE(outcome.changes[i].detail.contains("already"));
            } else {
                CHECK(outcome.changes[i].summary.ends_with(each.said[i]));
                CHECK(outcome.changes[i].detail["already"].size() == 1);
            }
        }
        const alert::Alert alert = alert::compose_document(outcome.changes, {}, each.reading, seen.observed_at);
        INFO(alert.headline);
        CHECK(alert.headline.ends_with(each.headline));
    }
}

TEST_CASE("rows told together name the parts that are suspended") {
    model::Reading rows = announcement("mofcom:2025:61", "2025-10-09", {"item_licensing"});
    for (const char* path : {"1", "2", "3"}) {
        rows.limbs.push_back(limb(path, {"licence_required"}, "2025-12-01"));
        rows.limbs.back().control_codes = codes({"1C909.a"});
    }
    const Outcome outcome = reconcile(after({relation("suspends", "mofcom:2025:61", "2026-11-10", "", "2")}),
                                      official(rows, kPage, "2025-10-11T15:00:00+08:00"), kPolicy);
    REQUIRE(outcome.changes.size() == 1);
    CHECK(outcome.changes[0].after ==
          "part 2: suspended until 10 November 2026 by MOFCOM and GAC Announcement No. 70 of 2025");
    CHECK(outcome.changes[0].detail["already"][0]["limbs"] == model::Json({"MOFCOM-2025-61/2"}));
}
