// The dates that come due: told once each, at their instant, however the time is cut.
#include <catch2/catch.hpp>

#include "daemon/baseline/status.h"
#include "tests/unit/daemon_baseline/samples.h"

using namespace gazetted;
using namespace gazetted::baseline;
using namespace gazetted::baseline::test;

namespace {

const ReminderPolicy kPolicy;

Baseline now() {
    return {shipped("2026-09-30T00:00:00+08:00"), {}};
}

std::vector<std::string> lines(const std::vector<Change>& changes) {
    std::vector<std::string> out;
    for (const Change& change : changes)
        out.push_back(change.detail["due_at"].get<std::string>() + " " + change.kind + " " + change.limb + " by " +
                      change.notice);
    return out;
}

std::vector<std::string> due(const Baseline& baseline, const char* after, const char* up_to,
                             const ReminderPolicy& policy = kPolicy) {
    return lines(calendar_changes(baseline, at(after), at(up_to), policy));
}

}  // namespace

TEST_CASE("thirty, seven and one day before its last day at nine, then once unconfirmed: one change for each target") {
    const Baseline baseline = now();
    const std::vector<std::string> thirty = due(baseline, "2026-10-11T00:00:00+08:00", "2026-10-11T23:59:59+08:00");
    REQUIRE(thirty.size() == 9);  // six of No. 70, UEL 7, No. 21 and Order 6
    CHECK(std::count_if(thirty.begin(), thirty.end(),
                        [](const auto& line) { return line.ends_with(" by mofcom+gac:2025:70"); }) == 6);
    for (const std::string& line : thirty)
        CHECK(line.starts_with("2026-10-11T01:00:00Z suspension_ends_soon "));
    CHECK(due(baseline, "2026-11-03T00:00:00+08:00", "2026-11-03T23:59:59+08:00").size() == 9);
    CHECK(due(baseline, "2026-11-09T00:00:00+08:00", "2026-11-09T23:59:59+08:00").size() == 9);
    CHECK(due(baseline, "2026-11-10T00:00:00+08:00", "2026-11-10T23:59:59+08:00").empty());
    CHECK(due(baseline, "2026-11-10T23:59:59+08:00", "2026-11-11T00:00:00+08:00").size() == 9);
    CHECK(due(baseline, "2026-11-11T00:00:00+08:00", "2026-11-19T23:59:59+08:00").empty());
    CHECK(due(baseline, "2026-11-27T12:00:00+08:00", "2027-06-01T00:00:00+08:00") ==
          std::vector<std::string>{"2026-11-27T16:00:00Z lapse_unconfirmed MOFCOM-2024-46/2 by mofcom:2025:72"});
}

TEST_CASE("a lapse claims neither state, shows both readings of the last day and what was announced") {
    const auto changes =
        calendar_changes(now(), at("2026-11-10T12:00:00+08:00"), at("2026-11-11T12:00:00+08:00"), kPolicy);
    const Change* change = find_change(changes, "lapse_unconfirmed", "MOFCOM-2025-61");
    REQUIRE(change != nullptr);
    CHECK(change->standing == Standing::kCalendar);
    CHECK(change->until == day("2026-11-10"));
    CHECK(change->detail["limbs"].size() == 7);
    CHECK(model::dump(change->detail["last_day_readings"]) ==
          R"([{"reading":"included","suspended_through":"2026-11-10","unconfirmed_from":"2026-11-11"},)"
          R"({"reading":"excluded","suspended_through":"2026-11-09","unconfirmed_from":"2026-11-10"}])");
    CHECK(change->summary ==
          "The suspension of MOFCOM Announcement No. 61 of 2025 by MOFCOM and GAC Announcement No. 70 of 2025 named "
          "10 November 2026 as its last day, which has passed, and no official text seen says what holds now: neither "
          "that it is suspended nor that it is in force is claimed (if 10 November 2026 is included, suspended through "
          "10 November 2026; if not, through 9 November 2026). The MOFCOM answer of 28 September 2026 speaks of an "
          "extension to 10 January 2027 and names no notice; that is no legal text, and none was seen.");
}

TEST_CASE("under the other reading the last day itself is unconfirmed") {
    ReminderPolicy policy;
    policy.last_day = LastDay::kExcluded;
    CHECK(due(now(), "2026-11-26T23:00:00+08:00", "2026-11-27T00:00:00+08:00", policy) ==
          std::vector<std::string>{"2026-11-26T16:00:00Z lapse_unconfirmed MOFCOM-2024-46/2 by mofcom:2025:72"});
}

TEST_CASE("a continuation known in time leaves nothing to say of the earlier last day") {
    const Baseline baseline{shipped("2025-11-06T00:00:00+08:00"), {}};
    for (const std::string& line : due(baseline, "2025-11-06T00:00:00+08:00", "2025-12-01T00:00:00+08:00"))
        CHECK(line.find("lapse_unconfirmed") == std::string::npos);
    const Baseline before{shipped("2025-11-01T00:00:00+08:00"), {}};
    const auto lapsed = due(before, "2025-11-10T12:00:00+08:00", "2025-11-12T00:00:00+08:00");
    CHECK(lapsed.size() == 2);  // UEL 7 and No. 21, had nobody answered on 5 November
}

TEST_CASE("limbs take effect by date and time; what is suspended by then does not") {
    model::Reading reading = announcement("mofcom:2025:61", "2025-10-09", {"item_licensing"});
    reading.limbs = {limb("1.1", {"licence_required"}, "2025-12-01"), limb("1.2", {"licence_required"}, "2025-12-01"),
                     limb("1.3", {"licence_required"}, "2025-10-09")};
    model::Reading listing = announcement("mofcom:2025:22", "2025-04-09", {"control_list_addition"});
    listing.limbs = {limb("0", {"list"}), limb("1", {"prohibited", "stop_ongoing"})};
    listing.effective_dates.push_back(said(from("2025-04-10"), "12时01分起"));
    listing.effective_dates[0].value.time = ClockTime{12, 1};
    Baseline baseline{{stored(reading, "2025-10-09T01:00:00Z"), stored(listing, "2025-04-09T03:00:00Z")}, {}};

    const auto listed = calendar_changes(baseline, at("2025-04-09T00:00:00Z"), at("2025-04-11T00:00:00Z"), kPolicy);
    REQUIRE(lines(listed) ==
            std::vector<std::string>{"2025-04-10T04:01:00Z takes_effect MOFCOM-2025-22 by mofcom:2025:22"});
    CHECK(listed[0].effective_time == ClockTime{12, 1});
    CHECK(listed[0].summary ==
          "From 10 April 2025, 12:01 Beijing time, MOFCOM Announcement No. 22 of 2025 begins to apply: "
          "parties are listed, exports are prohibited and ongoing activities must stop at once.");

    const auto december = calendar_changes(baseline, at("2025-11-20T00:00:00Z"), at("2025-12-02T00:00:00Z"), kPolicy);
    REQUIRE(lines(december) ==
            std::vector<std::string>{"2025-11-24T01:00:00Z takes_effect_soon MOFCOM-2025-61 by mofcom:2025:61",
                                     "2025-11-30T01:00:00Z takes_effect_soon MOFCOM-2025-61 by mofcom:2025:61",
                                     "2025-11-30T16:00:00Z takes_effect MOFCOM-2025-61 by mofcom:2025:61"});
    CHECK(december[0].summary ==
          "In 7 days, on 1 December 2025, MOFCOM Announcement No. 61 of 2025, parts 1.1 and 1.2, "
          "begin to apply: a licence is required.");
    CHECK(december[0].detail["limbs"] == model::Json::array({"MOFCOM-2025-61/1.1", "MOFCOM-2025-61/1.2"}));

    model::Reading suspension = announcement("mofcom+gac:2025:70", "2025-11-07", {"suspension"});
    suspension.relations.push_back(relation("suspends", "mofcom:2025:61", "2026-11-10", "2025-11-07"));
    baseline.notices.push_back(stored(suspension, "2025-11-07T09:30:00Z"));
    CHECK(due(baseline, "2025-11-20T00:00:00Z", "2025-12-02T00:00:00Z").empty());
}

TEST_CASE("an act that begins later comes due as well") {
    model::Reading reading = answer("调整", "2025-11-05", {"suspension", "termination"});
    reading.relations = {relation("continues_suspension", "uel:2025:7", "2026-11-10", "2025-11-10"),
                         relation("terminates", "uel:2025:5", "", "2025-11-10")};
    const Baseline baseline{{stored(reading, "2025-11-05T09:02:00Z")}, {}};
    const auto changes = calendar_changes(baseline, at("2025-11-05T09:02:00Z"), at("2025-11-10T00:00:00Z"), kPolicy);
    CHECK(lines(changes) ==
          std::vector<std::string>{"2025-11-09T01:00:00Z takes_effect_soon UEL-2025-5 by answer:2025-11-05:x",
                                   "2025-11-09T01:00:00Z takes_effect_soon UEL-2025-7 by answer:2025-11-05:x",
                                   "2025-11-09T16:00:00Z takes_effect UEL-2025-5 by answer:2025-11-05:x",
                                   "2025-11-09T16:00:00Z takes_effect UEL-2025-7 by answer:2025-11-05:x"});
    CHECK(changes[3].summary ==
          "From 10 November 2025 UEL mechanism Announcement No. 7 of 2025 stays suspended until "
          "10 November 2026 (by the MOFCOM answer of 5 November 2025).");
}

TEST_CASE("the day on which a suspension is ended says what applies again") {
    model::Reading rule = announcement("mofcom:2025:61", "2025-10-09", {"item_licensing"});
    rule.limbs = {limb("1", {"licence_required"}, "2025-10-09"), limb("2", {"refused"}, "2025-10-09")};
    model::Reading pause = announcement("mofcom:2025:70", "2025-11-07", {"suspension"});
    pause.relations.push_back(relation("suspends", "mofcom:2025:61", "2026-11-10", "2025-11-07", "2"));
    model::Reading undone = announcement("mofcom:2026:5", "2026-03-01", {"repeal"});
    undone.relations.push_back(relation("repeals", "mofcom:2025:70", "", "2026-03-10"));
    const Baseline baseline{{stored(rule, "2025-10-09T01:00:00Z"), stored(pause, "2025-11-07T01:00:00Z"),
                             stored(undone, "2026-03-01T01:00:00Z")},
                            {}};
    const auto changes = calendar_changes(baseline, at("2026-03-09T02:00:00Z"), at("2026-03-10T00:00:00Z"), kPolicy);
    REQUIRE(changes.size() == 1);
    CHECK(changes[0].summary ==
          "From 10 March 2026 MOFCOM Announcement No. 70 of 2025 is repealed (by MOFCOM Announcement No. 5 of 2026). "
          "MOFCOM Announcement No. 61 of 2025, part 2 applies again.");
    CHECK(changes[0].detail["resumed"] == model::Json::array({"MOFCOM-2025-61/2"}));
}

TEST_CASE("an act on some of the parties is told as that on its day, and its suspension runs out for them alone") {
    model::Reading listing = announcement("mofcom:2025:21", "2025-04-09", {"control_list_addition"});
    listing.limbs = {limb("0", {"list"}, "2025-04-09"), limb("1", {"prohibited"}, "2025-04-09")};
    for (const char* zh : {"甲公司", "乙公司", "丙公司"})
        listing.parties.push_back(said(model::PartyName{zh, ""}, zh));
    const auto acting = [](const char* key, const char* published, const char* type, const char* until,
                           const char* from_day, std::initializer_list<const char*> parties) {
        model::Reading reading = announcement(key, published, {"suspension"});
        reading.relations.push_back(relation(type, "mofcom:2025:21", until, from_day));
        for (const char* zh : parties)
            reading.relations.back().value.parties.push_back({zh, ""});
        return stored(reading, (std::string(published) + "T01:00:00Z").c_str());
    };
    const auto told = [](const Baseline& baseline, const char* after, const char* up_to) {
        std::string out;
        for (const Change& change : calendar_changes(baseline, at(after), at(up_to), kPolicy))
            out += change.kind + ": " + change.summary.substr(0, change.summary.find(" (by")) + "\n";
        return out;
    };
    const Notice listed = stored(listing, "2025-04-09T01:00:00Z");
    const Baseline ended{{listed, acting("mofcom:2025:30", "2025-05-01", "terminates", "", "2025-05-05", {"乙公司"})},
                         {}};
    CHECK(told(ended, "2025-05-04T02:00:00Z", "2025-05-05T00:00:00Z") ==
          "takes_effect: From 5 May 2025 MOFCOM Announcement No. 21 of 2025 ends for 1 party (乙公司)\n");

    const Notice some = acting("mofcom:2025:31", "2025-05-01", "suspends", "2025-08-12", "2025-05-01", {"乙公司"});
    const std::string lapsed = told({{listed, some}, {}}, "2025-08-12T02:00:00Z", "2025-08-12T17:00:00Z");
    CHECK_THAT(lapsed, Catch::StartsWith("lapse_unconfirmed: The suspension of MOFCOM Announcement No. 21 of 2025 for "
                                         "1 party (乙公司) by MOFCOM Announcement No. 31 of 2025 named"));

    // what goes on for one party only leaves the others in doubt
    const Notice all = acting("mofcom:2025:32", "2025-05-01", "suspends", "2025-08-12", "2025-05-01", {});
    const auto going_on = [&](std::initializer_list<const char*> parties) {
        const Notice next =
            acting("mofcom:2025:33", "2025-08-01", "continues_suspension", "2025-11-10", "2025-08-13", parties);
        return told({{listed, all, next}, {}}, "2025-08-12T02:00:00Z", "2025-08-12T17:00:00Z");
    };
    CHECK_THAT(going_on({"乙公司"}), Catch::Contains("lapse_unconfirmed: "));
    CHECK_THAT(going_on({}), !Catch::Contains("lapse_unconfirmed: "));
    CHECK_THAT(going_on({"甲公司", "乙公司", "丙公司"}), !Catch::Contains("lapse_unconfirmed: "));
}

TEST_CASE("parts that later acts speak of are left out when the suspension of the whole runs out") {
    model::Reading rule = announcement("mofcom:2025:61", "2025-04-09", {"item_licensing"});
    rule.limbs = {limb("1", {"licence_required"}, "2025-04-09"), limb("2", {"refused"}, "2025-04-09"),
                  limb("3", {"duty"}, "2025-04-09")};
    const auto acting = [](const char* key, const char* published, const char* type, const char* until,
                           const char* from_day, const char* path) {
        model::Reading reading = announcement(key, published, {"suspension"});
        reading.relations.push_back(relation(type, "mofcom:2025:61", until, from_day, path));
        return stored(reading, (std::string(published) + "T01:00:00Z").c_str());
    };
    const Baseline baseline{
        {stored(rule, "2025-04-09T01:00:00Z"),
         acting("mofcom:2025:62", "2025-05-01", "suspends", "2025-08-12", "2025-05-01", ""),
         acting("mofcom:2025:63", "2025-08-01", "continues_suspension", "2025-11-10", "2025-08-13", "2")},
        {}};
    const auto changes = calendar_changes(baseline, at("2025-08-12T02:00:00Z"), at("2025-08-12T17:00:00Z"), kPolicy);
    const auto lapse = std::find_if(changes.begin(), changes.end(),
                                    [](const Change& change) { return change.kind == "lapse_unconfirmed"; });
    REQUIRE(lapse != changes.end());
    CHECK_THAT(lapse->summary,
               Catch::StartsWith("The suspension of MOFCOM Announcement No. 61 of 2025, parts 1 and 3 by "
                                 "MOFCOM Announcement No. 62 of 2025 named 12 August 2025"));
    CHECK(lapse->detail["limbs"] == model::Json::array({"MOFCOM-2025-61/1", "MOFCOM-2025-61/3"}));
}

TEST_CASE("what was due before its document was known is not told late") {
    model::Reading reading = announcement("mofcom:2025:61", "2025-10-09", {"item_licensing"});
    reading.limbs = {limb("1.1", {"licence_required"}, "2025-12-01")};
    const Baseline baseline{{stored(reading, "2025-11-28T00:00:00Z")}, {}};
    CHECK(due(baseline, "2025-10-01T00:00:00Z", "2025-12-31T00:00:00Z").size() == 2);  // one day before, and the day
}

TEST_CASE("adjoining intervals give what their union gives, wherever they are cut") {
    const Baseline baseline{shipped("2025-10-10T00:00:00+08:00"), {}};
    const Baseline later = now();
    for (const Baseline* each : {&baseline, &later}) {
        const Instant start = at(each == &later ? "2026-10-08T00:00:00+08:00" : "2025-10-10T00:00:00+08:00");
        const Instant end = start.plus(std::chrono::hours(24 * 53));
        const auto whole = calendar_changes(*each, start, end, kPolicy);
        CHECK(whole.size() > 5);
        for (const int step_minutes : {60 * 24 * 7, 60 * 9 + 1, 6 * 60}) {
            std::vector<Change> parts;
            for (Instant from = start; from < end;) {
                const Instant to = std::min(from.plus(std::chrono::minutes(step_minutes)), end);
                const auto some = calendar_changes(*each, from, to, kPolicy);
                parts.insert(parts.end(), some.begin(), some.end());
                from = to;
            }
            CHECK(parts == whole);
        }
    }
}
