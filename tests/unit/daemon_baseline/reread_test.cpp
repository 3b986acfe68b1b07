// What a newer reader makes of a held text is told as just that, and never as something its author changed.
#include "daemon/baseline/reread.h"

#include <catch2/catch.hpp>

#include "samples.h"

using namespace gazetted;
using namespace gazetted::baseline;
using namespace gazetted::baseline::test;

namespace {

Notice held_by_reader(int version) {
    model::Reading reading = announcement("mofcom:2025:61", "2025-10-09", {"extraterritorial"});
    reading.limbs = {limb("1.1", {"licence_required"}, "2025-11-08"), limb("2", {"refused"})};
    reading.control_codes = codes({"1C902"});
    reading.effective_dates = {said(from("2025-11-08"), "in force")};
    Notice notice = stored(reading, "2025-10-09T01:00:00Z");
    notice.reader_version = version;
    return notice;
}

Observation seen_by_reader(int version, model::Reading reading) {
    Observation seen = official(std::move(reading), "https://www.mofcom.gov.cn/mofcom:2025:61", "2025-10-09T01:00:00Z");
    seen.fingerprint = "f";
    seen.reader_version = version;
    return seen;
}

const Instant kNow = at("2026-02-01T00:00:00Z");

}  // namespace

TEST_CASE("a reading that is the same by the same reader is left alone") {
    const Notice held = held_by_reader(2);
    const Outcome outcome = reread_notice(held, seen_by_reader(2, held.reading), kNow);
    CHECK(outcome.notices.empty());
    CHECK(outcome.changes.empty());
}

TEST_CASE("the same reading by a newer reader is noted without a word") {
    const Notice held = held_by_reader(1);
    const Outcome outcome = reread_notice(held, seen_by_reader(2, held.reading), kNow);
    REQUIRE(outcome.notices.size() == 1);
    CHECK(outcome.notices[0].reader_version == 2);
    CHECK(outcome.notices[0].known_since == kNow);
    CHECK(outcome.notices[0].copies == held.copies);
    CHECK(outcome.changes.empty());
}

TEST_CASE("facts that differ are told part by part, as read anew") {
    const Notice held = held_by_reader(1);
    model::Reading reading = held.reading;
    reading.title = "another title";
    reading.clauses = 7;
    reading.limbs[0].effective = said(from("2025-12-01"), "from 1 December");
    reading.limbs[1].end_user_categories = codes({"foreign_military"});
    reading.end_user_categories = codes({"foreign_military"});
    reading.effective_dates = {said(from("2025-12-01"), "from 1 December")};
    reading.control_codes = codes({"1C902", "1C903"});
    const Outcome outcome = reread_notice(held, seen_by_reader(2, reading), kNow);
    REQUIRE(outcome.changes.size() == 3);
    for (const Change& change : outcome.changes) {
        CHECK(change.kind == "reread");
        CHECK(change.standing == Standing::kReread);
        CHECK_THAT(change.summary, Catch::StartsWith("Read anew by a newer reader, the unchanged text of MOFCOM"));
        CHECK_FALSE(change.effective_from);
    }
    CHECK_THAT(outcome.changes[0].summary, Catch::Contains("control codes: also 1C903"));
    CHECK_THAT(outcome.changes[0].summary, !Catch::Contains("effective"));  // its part says it
    CHECK_THAT(outcome.changes[1].summary, Catch::Contains("2025-12-01 (fixed_date, all) in place of 2025-11-08"));
    CHECK(outcome.changes[1].limb == "MOFCOM-2025-61/1.1");
    CHECK_THAT(outcome.changes[2].summary, Catch::Contains("foreign_military"));
}

TEST_CASE("a text that is no measure by the newer reader stays held, and it is told") {
    const Notice held = held_by_reader(1);
    model::Reading nothing;
    nothing.title = held.reading.title;
    const Outcome outcome = reread_notice(held, seen_by_reader(2, nothing), kNow);
    REQUIRE(outcome.notices.size() == 1);
    CHECK(outcome.notices[0].key == held.key);
    REQUIRE_FALSE(outcome.changes.empty());
    CHECK_THAT(outcome.changes[0].summary, Catch::Contains("no longer mofcom:2025:61"));
}

TEST_CASE("the same page met again by a newer reader is told as read anew") {
    Baseline baseline;
    baseline.notices = {held_by_reader(1)};
    model::Reading reading = baseline.notices[0].reading;
    reading.limbs[0].effective = said(from("2025-12-01"), "from 1 December");
    Observation seen = seen_by_reader(2, reading);
    seen.observed_at = kNow;
    baseline.notices[0].copies[0].paragraphs = {seen.document.blocks[0].text, seen.document.blocks[1].text};
    const Outcome outcome = reconcile(baseline, seen, {day("2025-01-01")});
    REQUIRE(outcome.changes.size() == 1);
    CHECK(outcome.changes[0].kind == "reread");
    REQUIRE(outcome.notices.size() == 1);
    CHECK(outcome.notices[0].reader_version == 2);
}

TEST_CASE("a text that was passed over is told as found by a newer reader") {
    model::Reading reading = announcement("mofcom:2025:62", "2025-10-09", {"technology_control"});
    reading.limbs = {limb("1", {"licence_required"}, "2025-10-09")};
    const Outcome outcome = found_anew({}, seen_by_reader(2, reading), {day("2025-01-01")}, kNow);
    REQUIRE(outcome.notices.size() == 1);
    CHECK(outcome.notices[0].known_since == kNow);
    REQUIRE(outcome.changes.size() == 1);
    CHECK(outcome.changes[0].standing == Standing::kReread);
    CHECK_THAT(outcome.changes[0].summary,
               Catch::StartsWith("Found by a newer reader in a text held since 9 October 2025: "));
}

TEST_CASE("a press item keeps its standing while its claims are the same, and is judged anew where they are not") {
    model::Reading press;
    press.document_class = model::DocumentClass::kPress;
    press.language = model::Language::kEnglish;
    press.published_on = said(day("2025-10-09"), "9 October");
    model::LeadClaim claim;
    claim.kind = "extraterritorial";
    claim.subjects = {"rare_earth"};
    press.claims = {said(claim, "rare earths")};
    Lead lead;
    lead.identity = "//news.example/1";
    lead.reading = press;
    lead.reader_version = 1;
    lead.state = LeadState::kConfirmed;
    lead.matches = {{0, LeadState::kConfirmed, "MOFCOM-2025-61/1.1", "", "", ""}};
    Observation seen = official(press, "https://news.example/1", "2025-10-09T02:00:00Z");
    seen.identity = lead.identity;
    seen.official = false;
    seen.reader_version = 2;
    Baseline baseline;
    baseline.leads = {lead};
    const Outcome same = reread_lead(baseline, lead, seen, {}, kNow);
    REQUIRE(same.leads.size() == 1);
    CHECK(same.leads[0].state == LeadState::kConfirmed);
    CHECK(same.leads[0].reader_version == 2);
    seen.reading.claims.clear();
    const Outcome none = reread_lead(baseline, lead, seen, {}, kNow);
    REQUIRE(none.leads.size() == 1);
    CHECK(none.leads[0].state == LeadState::kUnconfirmed);
    CHECK(none.leads[0].matches.empty());
    CHECK(none.changes.empty());
}
