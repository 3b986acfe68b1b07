// What waits for a person, what a person may put right, and how long it holds.
#include "daemon/baseline/review.h"

#include <catch2/catch.hpp>

#include "daemon/baseline/corrections.h"
#include "daemon/baseline/reread.h"
#include "samples.h"

using namespace gazetted;
using namespace gazetted::baseline;
using namespace gazetted::baseline::test;

namespace {

const Instant kNow = at("2026-02-01T00:00:00Z");

Notice sample() {
    model::Reading reading = announcement("mofcom:2025:61", "2025-10-09", {"extraterritorial"});
    reading.limbs = {limb("1.1", {"licence_required"}, "2025-11-08"), limb("1.2", {"licence_required"}, "2025-11-08"),
                     limb("2", {"refused"})};
    reading.limbs[0].control_codes = codes({"1C902", "1C903"});
    reading.limbs[1].control_codes = codes({"1C903"});
    reading.control_codes = codes({"1C902", "1C903"});
    reading.effective_dates = {said(from("2025-11-08"), "in force")};
    reading.parties = {said(model::PartyName{"甲公司", "A Works"}, "甲公司")};
    reading.counts = {{said(2, "等2家"), 1, "parties"}};
    reading.relations = {relation("suspends", "mofcom:2024:46", "2026-11-10")};
    return stored(reading, "2025-10-09T01:00:00Z");
}

CorrectionRequest request(const char* field, const char* part, Mend mend, std::vector<std::string> values) {
    return {field, part, mend, std::move(values), "ana", "the annex says so"};
}

model::Reading after(const char* field, const char* part, Mend mend, std::vector<std::string> values) {
    auto corrected = correct(sample(), request(field, part, mend, std::move(values)), kNow);
    REQUIRE(corrected);
    CHECK(corrected->notice.as_read == sample().reading);
    CHECK(corrected->notice.known_since == kNow);
    CHECK(corrected->change.kind == "corrected");
    CHECK(corrected->change.standing == Standing::kCorrected);
    CHECK_THAT(corrected->change.summary, Catch::StartsWith("Corrected by hand by ana: "));
    CHECK_THAT(corrected->change.summary, Catch::EndsWith("Reason: the annex says so."));
    return corrected->notice.reading;
}

std::vector<std::string> values(const std::vector<model::Sourced<std::string>>& list) {
    std::vector<std::string> out;
    for (const auto& each : list)
        out.push_back(each.value);
    return out;
}
using Texts = std::vector<std::string>;

}  // namespace

TEST_CASE("a date of effect is put right for a part, and for the whole") {
    const model::Reading part = after("effective_from", "1.1", Mend::kSet, {"2025-12-01"});
    CHECK(part.limbs[0].effective->value.on == day("2025-12-01"));
    CHECK(part.limbs[1].effective->value.on == day("2025-11-08"));
    CHECK(part.effective_dates.size() == 2);
    const model::Reading whole = after("effective_from", "", Mend::kSet, {"2025-12-01"});
    CHECK(whole.limbs[1].effective->value.on == day("2025-12-01"));
    REQUIRE(whole.effective_dates.size() == 1);
    CHECK(whole.effective_dates[0].value.applies_to == "all");
    CHECK_FALSE(after("effective_from", "1.1", Mend::kSet, {"none"}).limbs[0].effective);
    CHECK(after("effective_time", "1.1", Mend::kSet, {"12:01"}).limbs[0].effective->value.time == ClockTime{12, 1});
}

TEST_CASE("a last day reaches the act that suspends") {
    const model::Reading reading = after("suspended_until", "", Mend::kSet, {"2026-12-10"});
    CHECK(reading.relations[0].value.until == day("2026-12-10"));
    CHECK(reading.suspended_until->value == day("2026-12-10"));
}

TEST_CASE("lists of a part and of the document are kept in step") {
    const model::Reading removed = after("control_codes", "1.1", Mend::kRemove, {"1C902", "1C903"});
    CHECK(removed.limbs[0].control_codes.empty());
    CHECK(values(removed.control_codes) == Texts{"1C903"});  // another part still says it
    const model::Reading added = after("control_codes", "2", Mend::kAdd, {"1E902.a"});
    CHECK(values(added.limbs[2].control_codes) == Texts{"1E902.a"});
    CHECK(values(added.control_codes) == Texts{"1C902", "1C903", "1E902.a"});
    const model::Reading whole = after("control_codes", "", Mend::kRemove, {"1C903"});
    CHECK(values(whole.limbs[1].control_codes).empty());
    CHECK(values(whole.control_codes) == Texts{"1C902"});
    const model::Reading acts = after("acts", "2", Mend::kSet, {"prohibited"});
    CHECK(values(acts.limbs[2].acts) == Texts{"prohibited"});
    CHECK(values(after("end_user_categories", "2", Mend::kAdd, {"foreign_military"}).end_user_categories) ==
          Texts{"foreign_military"});
}

TEST_CASE("a party that is put in counts") {
    const model::Reading reading = after("parties", "", Mend::kAdd, {"乙公司 / B Works"});
    CHECK(reading.parties.size() == 2);
    CHECK_FALSE(reading.incomplete());
    CHECK(after("parties", "", Mend::kRemove, {"A Works"}).parties.empty());
}

TEST_CASE("what cannot be a correction is refused with the nearest spelling") {
    struct Row {
        CorrectionRequest request;
        const char* message;
        const char* hint;
    };
    const Row kRows[] = {
        {request("efective_from", "", Mend::kSet, {"2025-12-01"}), "--field: \"efective_from\"", "effective_from"},
        {request("acts", "2", Mend::kSet, {"prohibted"}), "--field acts: \"prohibted\"", "prohibited"},
        {request("acts", "", Mend::kSet, {"prohibited"}), "needs --limb", "review show"},
        {request("acts", "7", Mend::kSet, {"prohibited"}), "--limb: \"7\"", "1.1, 1.2, 2"},
        {request("kinds", "2", Mend::kAdd, {"exemption"}), "--limb: \"2\"", "leave --limb away"},
        {request("effective_from", "", Mend::kSet, {"1 December"}), "is no date", "2025-12-01"},
        {request("effective_from", "", Mend::kAdd, {"2025-12-01"}), "holds one value", "--value"},
        {request("effective_time", "1.1", Mend::kSet, {"noon"}), "is no time", "12:01"},
        {request("control_codes", "1.1", Mend::kAdd, {"Q1"}), "is no control code", "1C902"},
        {request("hs_codes", "1.1", Mend::kAdd, {"8507.60"}), "is no commodity code", "figures"},
        {request("destinations", "", Mend::kAdd, {"usa"}), "is no code of a place", "US"},
        {request("is_control_measure", "", Mend::kSet, {"maybe"}), "neither true nor false", "true"},
        {request("control_codes", "1.1", Mend::kAdd, {}), "no value", "--value"},
        {request("control_codes", "1.1", Mend::kAdd, {"1C902"}), "says so already", "review show"},
    };
    for (const Row& row : kRows) {
        INFO(row.message);
        const auto corrected = correct(sample(), row.request, kNow);
        REQUIRE_FALSE(corrected);
        CHECK(corrected.failure().kind == FailureKind::kConfiguration);
        CHECK_THAT(corrected.failure().message, Catch::Contains(row.message));
        CHECK_THAT(corrected.failure().hint, Catch::Contains(row.hint));
    }
    Notice curated = sample();
    curated.curated = true;
    CHECK_FALSE(correct(curated, request("destinations", "", Mend::kAdd, {"US"}), kNow));
}

TEST_CASE("a correction holds while the text is the same and falls when it changes") {
    const Notice held = correct(sample(), request("effective_from", "1.1", Mend::kSet, {"2025-12-01"}), kNow)->notice;
    Baseline baseline;
    baseline.notices = {held};
    Observation seen = official(sample().reading, held.copies[0].url.c_str(), "2026-03-01T00:00:00Z");
    seen.fingerprint = held.copies[0].fingerprint;
    CHECK(reconcile(baseline, seen, {}).notices.empty());  // the same page once more

    seen.reader_version = 9;
    seen.reading.limbs[2].end_user_categories = codes({"foreign_military"});
    const Outcome anew = reread_notice(held, seen, kNow);
    REQUIRE(anew.notices.size() == 1);
    CHECK(anew.notices[0].reading.limbs[0].effective->value.on == day("2025-12-01"));
    CHECK(anew.notices[0].reading.limbs[2].end_user_categories.size() == 1);
    CHECK(anew.notices[0].as_read == seen.reading);

    seen.reader_version = held.reader_version;
    seen.fingerprint = "another text";
    seen.document.blocks[1].text = "另一正文。";
    const Outcome edited = reconcile(baseline, seen, {});
    REQUIRE(edited.notices.size() == 1);
    const Notice& next = edited.notices[0];
    CHECK(next.reading.limbs[0].effective->value.on == day("2025-11-08"));
    CHECK(next.corrections.empty());
    CHECK(next.lapsed.size() == 1);
    CHECK_FALSE(next.as_read);
    const auto told = std::find_if(edited.changes.begin(), edited.changes.end(),
                                   [](const Change& change) { return change.kind == "correction_lapsed"; });
    REQUIRE(told != edited.changes.end());
    CHECK_THAT(told->summary, Catch::Contains("effective_from of part 1.1: set to 2025-12-01, by ana"));
    baseline.notices = {next};
    const auto item = review_item(Known(baseline), {}, "MOFCOM-2025-61");
    REQUIRE(item);
    CHECK(item->state == ReviewState::kWaiting);
    CHECK(item->doubts.back().code == "correction_lapsed");
}

TEST_CASE("what is doubtful waits until somebody accepts it, and again when something new is doubtful") {
    Baseline baseline;
    baseline.notices = {sample()};
    const auto waiting = review_queue(Known(baseline), {}, false);
    REQUIRE(waiting.size() == 1);
    CHECK(waiting[0].id == "MOFCOM-2025-61");
    REQUIRE(waiting[0].doubts.size() == 2);
    CHECK(waiting[0].doubts[0].code == "incomplete");
    CHECK(waiting[0].doubts[1].code == "reference_unresolved");

    const Notice accepted_one = accepted(baseline.notices[0], waiting[0].doubts, "ana", "seen", kNow);
    baseline.notices = {accepted_one};
    CHECK(review_queue(Known(baseline), {}, false).empty());
    REQUIRE(review_queue(Known(baseline), {}, true).size() == 1);
    CHECK(review_queue(Known(baseline), {}, true)[0].state == ReviewState::kAccepted);

    baseline.notices[0].reading.unread = {{{1, 0, 3}, "新"}};
    CHECK(review_queue(Known(baseline), {}, false).size() == 1);
    baseline.notices = {accepted_one};
    baseline.notices[0].copies[0].fingerprint = "another text";
    CHECK(review_queue(Known(baseline), {}, false).size() == 1);
}

TEST_CASE("a file that was had and cannot be read waits; one that is still to come does not") {
    Baseline baseline;
    baseline.notices = {sample()};
    const auto doubts = [&](const char* unread) {
        Notice notice = sample();
        CopyAnnex annex;
        annex.file.text = "材料.rar";
        annex.file.unread = unread;
        notice.copies.front().annexes = {annex};
        baseline.notices = {notice};
        std::string out;
        const auto waiting = review_queue(Known(baseline), {}, false);
        for (const Doubt& doubt : waiting.at(0).doubts)
            if (doubt.code == "annex_unread") out += doubt.words;
        return out;
    };
    CHECK(doubts("").empty());
    CHECK(doubts("not fetched yet").empty());
    CHECK(doubts("RAR: files of this kind are not converted") ==
          "“材料.rar” (RAR: files of this kind are not converted)");
}

TEST_CASE("a disputed report waits under a short name") {
    Lead lead;
    lead.identity = "//news.example/1";
    lead.matches = {{0, LeadState::kDisputed, "MOFCOM-2025-61/1.1", "effective_from", "8 November", "1 December"}};
    const auto waiting = review_queue(Known(Baseline{}), {lead}, false);
    REQUIRE(waiting.size() == 1);
    CHECK_THAT(waiting[0].id, Catch::StartsWith("lead-"));
    CHECK(review_item(Known(Baseline{}), {lead}, waiting[0].id));
    CHECK(review_item(Known(Baseline{}), {lead}, "//news.example/1"));
    const Lead done = accepted(lead, waiting[0].doubts, "ana", "told them", kNow);
    CHECK(review_queue(Known(Baseline{}), {done}, false).empty());
}

TEST_CASE("decisions of people survive the store, and versions without one are written as before") {
    Notice notice = correct(sample(), request("acts", "2", Mend::kAdd, {"duty"}), kNow)->notice;
    notice.lapsed = notice.corrections;
    notice = accepted(notice, {{"incomplete", "1 of 2"}}, "ana", "seen", kNow);
    const auto again = notice_from_json(notice_json(notice));
    REQUIRE(again);
    CHECK(*again == notice);
    const model::Json plain = notice_json(sample());
    for (const char* key : {"as_read", "corrections", "lapsed", "accepted"})
        CHECK_FALSE(plain.contains(key));
    CHECK(*notice_from_json(plain) == sample());
}
