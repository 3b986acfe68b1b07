// What held on a day, as far as was known at an instant.
#include "daemon/baseline/status.h"

#include <catch2/catch.hpp>

#include "tests/unit/daemon_baseline/samples.h"

using namespace gazetted;
using namespace gazetted::baseline;
using namespace gazetted::baseline::test;

namespace {

constexpr const char* kLate = "2027-06-01T00:00:00Z";

/// No. 61 with its dates: 1.1 and 1.2 from December, 1.3 from publication, 2 without a date of its own.
model::Reading no_61() {
    model::Reading reading = announcement("mofcom:2025:61", "2025-10-09", {"item_licensing", "extraterritorial"});
    reading.limbs = {limb("1.1", {"licence_required"}, "2025-12-01"), limb("1.2", {"licence_required"}, "2025-12-01"),
                     limb("1.3", {"licence_required"}, "2025-10-09"), limb("2", {"refused"}),
                     limb("10", {"effective", "liability"})};
    return reading;
}

model::Reading no_46() {
    model::Reading reading = announcement("mofcom:2024:46", "2024-12-03", {"country_end_use_ban"});
    reading.effective_dates.push_back(said(from("2024-12-03", "on_publication"), "自公布之日起"));
    reading.limbs = {limb("1", {"prohibited"}), limb("2", {"refused"}), limb("2.1", {"refused"})};
    return reading;
}

model::Reading no_70() {
    model::Reading reading = announcement("mofcom+gac:2025:70", "2025-11-07", {"suspension"});
    reading.limbs = {limb("0", {"suspend"}, "2025-11-07")};
    reading.limbs[0].targets = codes({"mofcom:2025:61"});
    reading.relations.push_back(relation("suspends", "mofcom:2025:61", "2026-11-10"));
    return reading;
}

std::string state(const Baseline& baseline, const char* limb, const char* as_of, LastDay last_day = LastDay::kIncluded,
                  const char* known = kLate) {
    for (const MeasureView& view : measures_on(baseline, day(as_of), at(known), last_day)) {
        if (view.limb != limb) continue;
        return std::string(name_of(view.state)) + (view.until ? " " + view.until->iso() : "");
    }
    return "none";
}

Baseline october() {
    return {{stored(no_61(), "2025-10-09T01:00:00Z"), stored(no_70(), "2025-11-07T09:30:00Z"),
             stored(no_46(), "2024-12-03T10:00:00Z")},
            {}};
}

}  // namespace

TEST_CASE("a clause that may set the day of effect and was not read: announced, never in force since publication") {
    const auto with_unread = [](const char* clause, const char* effective = "") {
        model::Reading reading = announcement("mofcom:2026:5", "2026-01-20", {"item_licensing"});
        reading.limbs = {limb("1", {"licence_required"}, effective)};
        if (*clause != '\0') reading.unread = {{{3, 0, 1}, clause}};
        return Baseline{{stored(reading, "2026-01-20T01:00:00Z")}, {}};
    };
    const char* limb = "MOFCOM-2026-5/1";
    for (const char* clause :
         {"本公告自发布之日起六个月后正式施行。", "本公告实施时间另行公告。", "本公告另行生效。",
          "This Announcement shall take effect ninety days after its promulgation.", "It enters into force next month.",
          "上述物项自过渡期结束之日起实施出口管制。", "自本公告附件公布后的次月首日起，对上述物项实施管制。",
          "待实施细则公布后施行管制。", "过渡期届满，对上述物项实施许可管理。",
          "The effective controls of Annex 2 apply once the implementing rules are published.",
          "Effective 1 March 2026, a licence is required."}) {
        CAPTURE(clause);
        CHECK(state(with_unread(clause), limb, "2026-01-21") == "announced");
        const auto views = measures_on(with_unread(clause), day("2027-01-01"), at(kLate), LastDay::kIncluded);
        REQUIRE(views.size() == 1);
        REQUIRE(views.front().steps.size() == 1);
        CHECK(views.front().steps.front().note == "the date of effect was not read");
        CHECK(views.front().steps.front().evidence.quote == clause);
    }
    for (const char* clause :
         {"本公告由商务部解释。", "上述公告实施以来，出口秩序良好。", "对镓实施出口管制的理由见附件。",
          "由于对镓实施出口管制等，引起各方关注。", "目前实施许可的情况，期待各方最后说明。",
          "Exporters shall take effective measures.", "Effective control keeps these items from being diverted."}) {
        CAPTURE(clause);
        CHECK(state(with_unread(clause), limb, "2026-01-21") == "in_force");
    }
    CHECK(state(with_unread(""), limb, "2026-01-21") == "in_force");
    CHECK(state(with_unread("本公告另行生效。", "2026-03-01"), limb, "2026-03-02") == "in_force");
}

TEST_CASE("what acts on another notice from a day that was not read has not acted yet, and is told beside it") {
    const auto with_unread = [](const char* clause) {
        model::Reading ending = announcement("mofcom:2026:7", "2026-01-20", {"termination"});
        ending.limbs = {limb("1", {"terminate"})};
        ending.limbs[0].targets = codes({"mofcom:2024:46"});
        ending.relations.push_back(relation("terminates", "mofcom:2024:46"));
        if (*clause != '\0') ending.unread = {{{3, 0, 1}, clause}};
        return Baseline{{stored(no_46(), "2024-12-03T10:00:00Z"), stored(ending, "2026-01-20T01:00:00Z")}, {}};
    };
    const char* limb = "MOFCOM-2024-46/1";
    CHECK(state(with_unread(""), limb, "2026-01-21") == "ended");
    CHECK(state(with_unread("本公告由商务部解释。"), limb, "2026-01-21") == "ended");
    CHECK(state(with_unread("实施时间另行公告。"), limb, "2026-01-21") == "in_force");
    const Baseline baseline = with_unread("实施时间另行公告。");
    for (const MeasureView& view : measures_on(baseline, day("2026-02-01"), at(kLate), LastDay::kIncluded)) {
        if (view.limb != limb) continue;
        REQUIRE(view.asides.size() == 1);
        CHECK(view.asides.front().event == "terminated");
        CHECK(view.asides.front().note == "said on that day; the date of effect was not read");
    }
}

TEST_CASE("limbs of one notice have their own dates; a suspension of the whole hits all of them") {
    const Baseline baseline = october();
    struct Row {
        const char* limb;
        const char* as_of;
        const char* state;
    };
    const Row rows[] = {
        {"MOFCOM-2025-61/1.1", "2025-10-08", "none"},  // not yet published
        {"MOFCOM-2025-61/1.1", "2025-10-09", "announced"},
        {"MOFCOM-2025-61/1.3", "2025-10-09", "in_force"},
        {"MOFCOM-2025-61/2", "2025-10-09", "in_force"},  // no date in the text: from publication
        {"MOFCOM-2025-61/1.3", "2025-11-06", "in_force"},
        {"MOFCOM-2025-61/1.3", "2025-11-07", "suspended 2026-11-10"},
        {"MOFCOM-2025-61/1.1", "2025-12-01", "suspended 2026-11-10"},  // suspended before it took effect
        {"MOFCOM-2025-61/1.1", "2026-11-10", "suspended 2026-11-10"},
        {"MOFCOM-2025-61/1.1", "2026-11-11", "lapse_unconfirmed 2026-11-10"},
        {"MOFCOM-2025-61/10", "2025-12-01", "none"},  // a date and a remark on liability are no measure
        {"MOFCOM+GAC-2025-70", "2025-12-01", "none"},
    };
    for (const Row& row : rows) {
        INFO(row.limb << " on " << row.as_of);
        CHECK(state(baseline, row.limb, row.as_of) == row.state);
    }
    CHECK(state(baseline, "MOFCOM-2025-61/1.1", "2026-11-10", LastDay::kExcluded) == "lapse_unconfirmed 2026-11-10");
    CHECK(state(baseline, "MOFCOM-2025-61/1.1", "2026-11-09", LastDay::kExcluded) == "suspended 2026-11-10");
}

TEST_CASE("what is not known yet does not count") {
    const Baseline baseline = october();
    CHECK(state(baseline, "MOFCOM-2025-61/1.1", "2025-12-01", LastDay::kIncluded, "2025-11-01T00:00:00Z") ==
          "in_force");
    CHECK(state(baseline, "MOFCOM-2025-61/1.1", "2025-12-01", LastDay::kIncluded, "2025-10-01T00:00:00Z") == "none");
}

TEST_CASE("a suspension of one paragraph leaves the others in force") {
    Baseline baseline = october();
    model::Reading no_72 = announcement("mofcom:2025:72", "2025-11-09", {"suspension"});
    no_72.relations.push_back(relation("suspends", "mofcom:2024:46", "2026-11-27", "2025-11-09", "2"));
    baseline.notices.push_back(stored(no_72, "2025-11-09T02:10:00Z"));
    CHECK(state(baseline, "MOFCOM-2024-46/1", "2026-01-01") == "in_force");
    CHECK(state(baseline, "MOFCOM-2024-46/2", "2026-01-01") == "suspended 2026-11-27");
    CHECK(state(baseline, "MOFCOM-2024-46/2.1", "2026-01-01") == "suspended 2026-11-27");
    CHECK(state(baseline, "MOFCOM-2024-46/2", "2026-11-28") == "lapse_unconfirmed 2026-11-27");
}

TEST_CASE("a paragraph that was not read as a limb still has a fate when an act names it") {
    model::Reading whole = announcement("mofcom:2024:46", "2024-12-03", {"country_end_use_ban"});
    model::Reading no_72 = announcement("mofcom:2025:72", "2025-11-09", {"suspension"});
    no_72.relations.push_back(relation("suspends", "mofcom:2024:46", "2026-11-27", "2025-11-09", "2"));
    const Baseline baseline{{stored(whole, "2024-12-03T10:00:00Z"), stored(no_72, "2025-11-09T02:10:00Z")}, {}};
    CHECK(state(baseline, "MOFCOM-2024-46", "2026-01-01") == "in_force");
    CHECK(state(baseline, "MOFCOM-2024-46/2", "2026-01-01") == "suspended 2026-11-27");
}

TEST_CASE("suspended, continued, continued again, ended: a listing that lives by answers") {
    model::Reading listing = announcement("uel:2025:7", "2025-04-04", {"uel_listing"});
    listing.effective_dates.push_back(said(from("2025-04-04", "on_publication"), "自公布之日起"));
    listing.limbs = {limb("1", {"trade_ban"})};
    model::Reading may = answer("暂停", "2025-05-14", {"suspension"});
    may.relations.push_back(relation("suspends", "uel:2025:7", "2025-08-12", "2025-05-14"));
    model::Reading august = answer("调整", "2025-08-12", {"suspension"});
    august.relations.push_back(relation("continues_suspension", "uel:2025:7", "2025-11-10", "2025-08-12"));
    model::Reading end = announcement("uel:2025:30", "2026-02-01", {"termination"});
    end.relations.push_back(relation("terminates", "uel:2025:7", "", "2026-02-03"));
    Baseline baseline{{stored(listing, "2025-04-04T10:00:00Z"), stored(may, "2025-05-14T10:00:00Z"),
                       stored(august, "2025-08-12T10:00:00Z")},
                      {}};
    struct Row {
        const char* as_of;
        const char* state;
    };
    const Row before[] = {{"2025-04-04", "in_force"},
                          {"2025-05-14", "suspended 2025-08-12"},
                          {"2025-08-11", "suspended 2025-08-12"},
                          {"2025-08-12", "suspended 2025-11-10"},
                          {"2025-11-11", "lapse_unconfirmed 2025-11-10"}};
    for (const Row& row : before)
        CHECK(state(baseline, "UEL-2025-7/1", row.as_of) == row.state);
    baseline.notices.push_back(stored(end, "2026-02-01T10:00:00Z"));
    const Row after[] = {{"2025-12-01", "lapse_unconfirmed 2025-11-10"},
                         {"2026-02-02", "lapse_unconfirmed 2025-11-10"},
                         {"2026-02-03", "ended"},
                         {"2027-01-01", "ended"}};
    for (const Row& row : after)
        CHECK(state(baseline, "UEL-2025-7/1", row.as_of) == row.state);
    const auto views = measures_on(baseline, day("2027-01-01"), at(kLate));
    REQUIRE(views.size() == 1);
    std::vector<std::string> steps;
    for (const Step& step : views[0].steps)
        steps.push_back(std::string(name_of(step.state)) + " " + step.from->iso());
    CHECK(steps == std::vector<std::string>{"in_force 2025-04-04", "suspended 2025-05-14", "suspended 2025-08-12",
                                            "lapse_unconfirmed 2025-11-11", "ended 2026-02-03"});
    CHECK(views[0].steps[3].note ==
          "if 10 November 2025 is included, suspended through 10 November 2025; if not, through 9 November 2025");
}

TEST_CASE("a repeal ends; when the document that suspended is itself ended, the measure applies again") {
    Baseline baseline = october();
    model::Reading undone = announcement("mofcom:2026:5", "2026-03-01", {"repeal"});
    undone.relations.push_back(relation("repeals", "mofcom+gac:2025:70", "", "2026-03-10"));
    baseline.notices.push_back(stored(undone, "2026-03-01T01:00:00Z"));
    CHECK(state(baseline, "MOFCOM-2025-61/1.1", "2026-03-09") == "suspended 2026-11-10");
    CHECK(state(baseline, "MOFCOM-2025-61/1.1", "2026-03-10") == "in_force");
    model::Reading repeal = announcement("mofcom:2026:6", "2026-04-01", {"repeal"});
    repeal.relations.push_back(relation("repeals", "mofcom:2025:61", "", "2026-04-01"));
    baseline.notices.push_back(stored(repeal, "2026-04-01T01:00:00Z"));
    CHECK(state(baseline, "MOFCOM-2025-61/1.1", "2026-04-01") == "ended");
    CHECK(state(baseline, "MOFCOM-2025-61/1.1", "2027-04-01") == "ended");
}

TEST_CASE("a reference by the first issuer alone reaches the joint notice") {
    model::Reading joint = announcement("mofcom+gac:2025:55", "2025-10-09", {"item_licensing"});
    joint.effective_dates.push_back(said(from("2025-11-08"), "自2025年11月8日起"));
    model::Reading suspension = announcement("mofcom:2025:70", "2025-11-07", {"suspension"});
    suspension.relations.push_back(relation("suspends", "mofcom:2025:55", "2026-11-10", "2025-11-07"));
    const Baseline baseline{{stored(joint, "2025-10-09T01:00:00Z"), stored(suspension, "2025-11-07T01:00:00Z")}, {}};
    CHECK(state(baseline, "MOFCOM+GAC-2025-55", "2025-11-08") == "suspended 2026-11-10");
    const auto views = measures_on(baseline, day("2025-11-08"), at(kLate));
    REQUIRE(views.size() == 1);
    CHECK(views[0].steps.back().note == "suspended before it took effect on 8 November 2025");
}

TEST_CASE("an announced extension stands beside the suspension and changes no state") {
    Baseline baseline = october();
    model::Reading readout = answer("解读磋商成果", "2026-09-28", {});
    readout.is_control_measure = false;
    readout.statements.push_back(
        said(model::Statement{"announced_extension", day("2027-01-10"), "联合安排", {}}, "延长至2027年1月10日"));
    baseline.notices.push_back(stored(readout, "2026-09-28T10:05:00Z"));
    for (const MeasureView& view : measures_on(baseline, day("2026-11-11"), at(kLate))) {
        if (view.notice != "mofcom:2025:61") continue;
        CHECK(view.state == State::kLapseUnconfirmed);
        CHECK(view.announced_extension ==
              "the MOFCOM answer of 28 September 2026 speaks of an extension to 10 January 2027 and names no notice");
    }
    for (const MeasureView& view : measures_on(baseline, day("2026-09-27"), at(kLate)))
        CHECK(view.announced_extension.empty());
}

TEST_CASE("the step that rules on the day is told, not a later one of the same kind") {
    model::Reading listing = announcement("uel:2025:7", "2025-04-04", {"uel_listing"});
    listing.limbs = {limb("1", {"trade_ban"})};
    model::Reading may = answer("暂停", "2025-05-14", {"suspension"});
    may.relations.push_back(relation("suspends", "uel:2025:7", "2025-08-12", "2025-05-14"));
    model::Reading august = answer("调整", "2025-08-12", {"suspension"});
    august.relations.push_back(relation("continues_suspension", "uel:2025:7", "2025-11-10", "2025-08-12"));
    const Baseline baseline{{stored(listing, "2025-04-04T10:00:00Z"), stored(may, "2025-05-14T10:00:00Z"),
                             stored(august, "2025-08-12T10:00:00Z")},
                            {}};
    const auto view = measures_on(baseline, day("2025-06-01"), at(kLate)).at(0);
    REQUIRE(view.current);
    const Step& step = view.steps.at(*view.current);
    CHECK(step.event == "suspended");
    CHECK(step.from == day("2025-05-14"));
    CHECK(step.by == "answer:2025-05-14:x");
    CHECK(step.known_since == at("2025-05-14T10:00:00Z"));
}

TEST_CASE("both readings of a last day give their state on the day asked") {
    struct Row {
        const char* as_of;
        State included, excluded;
    };
    const Row rows[] = {{"2026-11-09", State::kSuspended, State::kSuspended},
                        {"2026-11-10", State::kSuspended, State::kLapseUnconfirmed},
                        {"2026-11-11", State::kLapseUnconfirmed, State::kLapseUnconfirmed}};
    for (const Row& row : rows)
        for (const LastDay rule : {LastDay::kIncluded, LastDay::kExcluded})
            for (const MeasureView& view : measures_on(october(), day(row.as_of), at(kLate), rule)) {
                if (view.limb != "MOFCOM-2025-61/1.1") continue;
                CHECK(view.last_day == LastDayReadings{day("2026-11-10"), row.included, row.excluded});
                CHECK(view.state == (rule == LastDay::kIncluded ? row.included : row.excluded));
            }
}

TEST_CASE("a suspension undone before the first day leaves the measure announced until that day") {
    Baseline baseline = october();
    model::Reading undone = announcement("mofcom:2025:99", "2025-11-20", {"repeal"});
    undone.relations.push_back(relation("repeals", "mofcom+gac:2025:70", "", "2025-11-20"));
    baseline.notices.push_back(stored(undone, "2025-11-20T01:00:00Z"));
    CHECK(state(baseline, "MOFCOM-2025-61/1.1", "2025-11-19") == "suspended 2026-11-10");
    CHECK(state(baseline, "MOFCOM-2025-61/1.1", "2025-11-20") == "announced");
    CHECK(state(baseline, "MOFCOM-2025-61/1.1", "2025-11-30") == "announced");
    CHECK(state(baseline, "MOFCOM-2025-61/1.1", "2025-12-01") == "in_force");
    CHECK(state(baseline, "MOFCOM-2025-61/1.3", "2025-11-20") == "in_force");
}

TEST_CASE("a head without a date applies from the first day of its parts") {
    model::Reading reading = announcement("mofcom:2031:7", "2031-02-04", {"item_licensing"});
    reading.limbs = {limb("1", {"licence_required"}), limb("1.1", {"licence_required"}, "2031-05-01"),
                     limb("1.2", {"licence_required"}, "2031-04-01"), limb("2", {"duty"})};
    const Baseline baseline{{stored(reading, "2031-02-04T01:00:00Z")}, {}};
    CHECK(state(baseline, "MOFCOM-2031-7/1", "2031-03-31", LastDay::kIncluded, "2032-01-01T00:00:00Z") == "announced");
    CHECK(state(baseline, "MOFCOM-2031-7/1", "2031-04-01", LastDay::kIncluded, "2032-01-01T00:00:00Z") == "in_force");
    CHECK(state(baseline, "MOFCOM-2031-7/2", "2031-02-04", LastDay::kIncluded, "2032-01-01T00:00:00Z") == "in_force");
}

TEST_CASE("an act that names some of the parties leaves the limb as it was and stands beside it") {
    model::Reading listing = announcement("uel:2025:7", "2025-04-04", {"uel_listing"});
    listing.limbs = {limb("1", {"trade_ban"})};
    listing.parties = {said(model::PartyName{"甲公司", "Alpha"}, "甲公司"),
                       said(model::PartyName{"乙公司", "Beta"}, "乙公司")};
    model::Reading some = answer("暂停", "2025-05-14", {"suspension"});
    some.relations.push_back(relation("suspends", "uel:2025:7", "2025-08-12", "2025-05-14"));
    some.relations[0].value.parties = {{"", "Alpha"}};
    Baseline baseline{{stored(listing, "2025-04-04T10:00:00Z"), stored(some, "2025-05-14T10:00:00Z")}, {}};
    const auto view = measures_on(baseline, day("2025-06-01"), at(kLate)).at(0);
    CHECK(view.state == State::kInForce);
    REQUIRE(view.asides.size() == 1);
    CHECK(view.asides[0].event == "suspended");
    CHECK(view.asides[0].state == State::kInForce);
    CHECK(view.asides[0].note == "for Alpha only");
    const auto later = measures_on(baseline, day("2025-08-13"), at(kLate)).at(0);
    CHECK(later.state == State::kInForce);
    REQUIRE(later.asides.size() == 2);
    CHECK(later.asides[1].event == "lapse_unconfirmed");
    CHECK(later.asides[1].from == day("2025-08-13"));
    CHECK(later.asides[1].note ==
          "for Alpha only; if 12 August 2025 is included, suspended through 12 August 2025; if "
          "not, through 11 August 2025");
    CHECK(measures_on(baseline, day("2025-08-12"), at(kLate), LastDay::kExcluded).at(0).asides.size() == 2);
    CHECK(measures_on(baseline, day("2025-08-12"), at(kLate)).at(0).asides.size() == 1);
    baseline.notices[1].reading.relations[0].value.parties = {{"", "Alpha"}, {"乙公司", ""}};
    CHECK(state(baseline, "UEL-2025-7/1", "2025-06-01") == "suspended 2025-08-12");
}

TEST_CASE("an act on what is no limb leaves the limbs as they were and stands beside them") {
    Baseline baseline = october();
    model::Reading part = announcement("mofcom:2025:90", "2025-12-05", {"termination"});
    part.relations.push_back(relation("terminates", "mofcom:2025:61", "", "2025-12-06"));
    part.relations[0].value.scope = "3C608.a项所列甲";
    part.relations[0].value.partly = true;
    baseline.notices.push_back(stored(part, "2025-12-05T01:00:00Z"));
    int seen = 0;
    for (const MeasureView& view : measures_on(baseline, day("2025-12-10"), at(kLate))) {
        if (!view.limb.starts_with("MOFCOM-2025-61/")) continue;
        ++seen;
        INFO(view.limb);
        CHECK(view.state != State::kEnded);
        REQUIRE(view.asides.size() == 1);
        CHECK(view.asides[0].note == "for “3C608.a项所列甲” only");
    }
    CHECK(seen > 0);
}

TEST_CASE("an amendment and an announced extension stand beside the states, with their document") {
    Baseline baseline = october();
    model::Reading amending = announcement("mofcom:2025:80", "2025-12-05", {"list_adjustment"});
    amending.relations.push_back(relation("amends", "mofcom:2025:61", "", "2025-12-06", "1.1"));
    model::Reading readout = answer("安排", "2026-09-28", {});
    readout.statements.push_back(said(model::Statement{"announced_extension", day("2027-01-10"), "安排", {}}, "延长"));
    baseline.notices.push_back(stored(amending, "2025-12-05T01:00:00Z"));
    baseline.notices.push_back(stored(readout, "2026-09-28T10:00:00Z"));
    for (const MeasureView& view : measures_on(baseline, day("2026-10-01"), at(kLate))) {
        if (view.limb != "MOFCOM-2025-61/1.1") continue;
        REQUIRE(view.asides.size() == 2);
        CHECK(view.asides[0].event == "amended");
        CHECK(view.asides[0].by == "mofcom:2025:80");
        CHECK(view.asides[0].state == State::kSuspended);
        CHECK(view.asides[1].event == "extension_announced");
        CHECK(view.asides[1].until == day("2027-01-10"));
        CHECK(view.state == State::kSuspended);
    }
}

TEST_CASE("a notice whose day of publication is not known is not there before the year of its number") {
    model::Reading reading = announcement("mofcom:2020:63", "2020-12-02", {"item_licensing"});
    reading.published_on.reset();
    Notice notice = stored(reading, "2025-10-08T01:00:00Z");
    notice.copies.clear();
    const Baseline baseline{{notice}, {}};
    CHECK(state(baseline, "MOFCOM-2020-63", "2019-12-31") == "none");
    CHECK(state(baseline, "MOFCOM-2020-63", "2020-01-01") == "in_force");
}
