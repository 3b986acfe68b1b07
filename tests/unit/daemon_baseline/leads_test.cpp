// The press against the official texts: unconfirmed, confirmed, disputed, and when a word is said about it.
#include <catch2/catch.hpp>

#include "daemon/baseline/reconcile.h"
#include "tests/unit/daemon_baseline/samples.h"

using namespace gazetted;
using namespace gazetted::baseline;
using namespace gazetted::baseline::test;

namespace {

const Policy kPolicy{day("2025-10-05")};
constexpr const char* kEarly = "2025-10-09T08:52:00+08:00";
constexpr const char* kNine = "2025-10-09T09:00:00+08:00";
constexpr const char* kLater = "2025-10-09T20:30:00+08:00";

model::LeadClaim claim(const char* kind, std::vector<std::string> subjects, const char* act = "") {
    model::LeadClaim out;
    out.kind = kind;
    out.subjects = std::move(subjects);
    out.act = act;
    return out;
}

model::LeadClaim from_day(model::LeadClaim claim, const char* iso, const char* basis = "fixed_date") {
    claim.effective = from(iso, basis);
    return claim;
}

Observation press(const char* url, std::vector<model::LeadClaim> claims, const char* seen_at) {
    model::Reading reading;
    reading.document_class = model::DocumentClass::kPress;
    reading.language = model::Language::kEnglish;
    reading.title = std::string("Headline at ") + url;
    reading.is_control_measure = !claims.empty();
    for (model::LeadClaim& each : claims)
        reading.claims.push_back(said(std::move(each), "what the press says"));
    Observation out = official(std::move(reading), url, seen_at);
    out.source_id = "nikkei_asia";
    out.publisher = "Nikkei Asia";
    out.official = false;
    return out;
}

model::Reading no_61() {
    model::Reading reading = announcement("mofcom:2025:61", "2025-10-09", {"item_licensing", "extraterritorial"});
    reading.limbs = {limb("1", {"licence_required"}),
                     limb("1.1", {"licence_required"}, "2025-12-01"),
                     limb("1.2", {"licence_required"}, "2025-12-01"),
                     limb("1.3", {"licence_required"}, "2025-10-09"),
                     limb("2", {"refused"}),
                     limb("3", {"refused"}),
                     limb("4", {"case_by_case"}),
                     limb("5", {"exempt", "duty"})};
    reading.limbs[4].end_user_categories = codes({"foreign_military", "control_list_entities", "watch_list_entities"});
    reading.limbs[5].prohibited_end_uses = codes({"wmd", "terrorism", "military"});
    reading.limbs[6].case_by_case =
        codes({"semiconductor_logic", "semiconductor_memory", "semiconductor_equipment_and_materials", "ai_military"});
    reading.end_user_categories = reading.limbs[4].end_user_categories;
    reading.prohibited_end_uses = reading.limbs[5].prohibited_end_uses;
    reading.case_by_case = reading.limbs[6].case_by_case;
    reading.subjects = codes({"rare_earth"});
    return reading;
}

model::Reading no_62() {
    model::Reading reading = announcement("mofcom:2025:62", "2025-10-09", {"technology_control"});
    reading.effective_dates = {said(from("2025-10-09", "on_publication"), "自公布之日起")};
    reading.limbs = {limb("1", {"catch_all", "licence_required"}), limb("1.1", {"licence_required"}),
                     limb("5", {"duty", "services_ban"}), limb("6", {"exempt"})};
    reading.subjects = codes({"rare_earth_technology"});
    return reading;
}

model::Reading no_57() {
    model::Reading reading = announcement("mofcom+gac:2025:57", "2025-10-09", {"item_licensing"});
    reading.effective_dates = {said(from("2025-11-08"), "自2025年11月8日起")};
    reading.limbs = {limb("1", {"licence_required"})};
    reading.subjects = codes({"rare_earth"});
    return reading;
}

model::Sourced<model::EffectiveDate> said_from(const char* iso) {
    return said(from(iso), std::string("自") + iso + "起");
}

model::Reading no_70() {
    model::Reading reading = announcement("mofcom+gac:2025:70", "2025-11-07", {"suspension"});
    reading.limbs = {limb("0", {"suspend"}, "2025-11-07")};
    reading.limbs[0].targets = codes({"mofcom:2025:61"});
    reading.relations = {relation("suspends", "mofcom:2025:61", "2026-11-10")};
    return reading;
}

Outcome take(Baseline& baseline, const Observation& observation) {
    Outcome outcome = reconcile(baseline, observation, kPolicy);
    apply(baseline, outcome);
    return outcome;
}

Baseline october() {
    Baseline baseline;
    int number = 0;
    for (const model::Reading& reading : {no_57(), no_61(), no_62()})
        take(baseline, official(reading, ("https://www.mofcom.gov.cn/" + std::to_string(++number)).c_str(), kNine));
    return baseline;
}

const Lead& newest(const Baseline& baseline) {
    return baseline.leads.back();
}

}  // namespace

TEST_CASE("a lead that comes first is told once as unconfirmed and writes no notice") {
    Baseline baseline;
    const Observation seen = press("nikkei/1", {claim("extraterritorial", {"rare_earth"}, "licence_required")}, kEarly);
    const Outcome outcome = take(baseline, seen);
    REQUIRE(kinds_of(outcome.changes) == std::vector<std::string>{"lead_unconfirmed"});
    CHECK(outcome.notices.empty());
    CHECK(outcome.changes[0].standing == Standing::kUnconfirmedPress);
    CHECK(outcome.changes[0].notice == "nikkei/1");
    CHECK(
        outcome.changes[0].summary ==
        "Nikkei Asia (“Headline at nikkei/1”) reports what no official text seen says: a licence is required (rule for "
        "organisations and individuals outside China), about rare earth. The baseline is not changed by it.");
    const Outcome again = take(baseline, seen);
    CHECK((again.leads.empty() && again.changes.empty()));
}

TEST_CASE("the notice that comes later confirms it in the same outcome, whatever order the notices come in") {
    const std::vector<model::Reading> orders[] = {{no_61(), no_57(), no_62()}, {no_62(), no_57(), no_61()}};
    for (const auto& order : orders) {
        Baseline baseline;
        take(baseline,
             press("nikkei/1", {from_day(claim("extraterritorial", {"rare_earth"}, "licence_required"), "2025-12-01")},
                   kEarly));
        std::vector<std::string> told;
        int number = 0;
        for (const model::Reading& reading : order) {
            const Outcome outcome = take(
                baseline, official(reading, ("https://www.mofcom.gov.cn/" + std::to_string(++number)).c_str(), kNine));
            for (const Change& change : outcome.changes)
                if (change.kind.starts_with("lead_"))
                    told.push_back(change.kind + " " + change.limb + " " + reading.title);
        }
        CHECK(told == std::vector<std::string>{"lead_confirmed MOFCOM-2025-61/1.1 公告 mofcom:2025:61"});
        CHECK(newest(baseline).state == LeadState::kConfirmed);
        CHECK(newest(baseline).matches[0].limb == "MOFCOM-2025-61/1.1, MOFCOM-2025-61/1.2");
    }
}

TEST_CASE("an article is met limb by limb, and a lead that agrees is recorded without a word") {
    Baseline baseline = october();
    model::LeadClaim refused = claim("extraterritorial", {"rare_earth"}, "refused");
    refused.end_user_categories = {"foreign_military", "control_list_entities", "watch_list_entities"};
    model::LeadClaim chips = claim("extraterritorial", {"rare_earth"}, "case_by_case");
    chips.case_by_case = {"semiconductor_logic", "ai_military"};
    const Outcome outcome = take(
        baseline,
        press("tradewire/1",
              {from_day(claim("technology_control", {"rare_earth_technology"}, "prohibited"), "2025-10-09",
                        "on_publication"),
               from_day(claim("extraterritorial", {"rare_earth"}, "licence_required"), "2025-12-01"), refused, chips},
              kLater));
    CHECK(outcome.changes.empty());
    REQUIRE(outcome.leads.size() == 1);
    const Lead& lead = outcome.leads[0];
    CHECK(lead.state == LeadState::kConfirmed);
    CHECK(lead.confirmed_by == std::vector<std::string>{"mofcom:2025:61", "mofcom:2025:62"});
    std::vector<std::string> limbs;
    for (const ClaimMatch& match : lead.matches)
        limbs.push_back(match.limb);
    CHECK(limbs == std::vector<std::string>{"MOFCOM-2025-62/1", "MOFCOM-2025-61/1.1, MOFCOM-2025-61/1.2",
                                            "MOFCOM-2025-61/2", "MOFCOM-2025-61/4"});
}

TEST_CASE("a wrong date, number or scope is disputed with both values; the baseline does not move") {
    model::LeadClaim wrong_users = claim("extraterritorial", {"rare_earth"}, "refused");
    wrong_users.end_user_categories = {"military_capability_enhancing_end_users"};
    model::LeadClaim wrong_number =
        from_day(claim("extraterritorial", {"rare_earth"}, "licence_required"), "2025-12-01");
    wrong_number.numbers = {id("mofcom:2025:62")};
    model::LeadClaim wrong_end = claim("suspension", {"rare_earth"}, "suspend");
    wrong_end.suspended_until = day("2027-11-10");
    struct Row {
        model::LeadClaim claim;
        const char* field;
        const char* claimed;
        const char* official;
        const char* limb;
    };
    const Row rows[] = {
        {from_day(claim("extraterritorial", {"rare_earth"}, "licence_required"), "2025-11-08"), "effective_from",
         "8 November 2025", "1 December 2025 (1.1 and 1.2) and 9 October 2025 (1.3)",
         "MOFCOM-2025-61/1.1, MOFCOM-2025-61/1.2, MOFCOM-2025-61/1.3"},
        {wrong_users, "end_user_categories", "end users that help to raise military strength",
         "foreign military users, parties on the export control list and parties on the watch list",
         "MOFCOM-2025-61/2"},
        {wrong_number, "number", "MOFCOM-2025-62", "MOFCOM-2025-61", "MOFCOM-2025-61/1.1, MOFCOM-2025-61/1.2"},
        {wrong_end, "suspended_until", "10 November 2027", "10 November 2026", "MOFCOM+GAC-2025-70/0"},
    };
    for (const Row& row : rows) {
        INFO(row.field);
        Baseline baseline = october();
        const bool november = row.claim.kind == "suspension";
        if (november) take(baseline, official(no_70(), "https://www.mofcom.gov.cn/70", "2025-11-07T17:30:00+08:00"));
        const Outcome outcome =
            take(baseline,
                 press("scmp/9", {row.claim}, november ? "2025-11-08T08:00:00+08:00" : "2025-10-13T16:30:00+08:00"));
        REQUIRE(kinds_of(outcome.changes) == std::vector<std::string>{"lead_disputed"});
        CHECK(outcome.notices.empty());
        const ClaimMatch& match = outcome.leads.at(0).matches.at(0);
        CHECK(match.field == row.field);
        CHECK(match.claimed == row.claimed);
        CHECK(match.official == row.official);
        CHECK(match.limb == row.limb);
        CHECK(outcome.changes[0].before == row.claimed);
    }
}

TEST_CASE("what is clearly about something else disputes nothing") {
    Baseline baseline = october();
    struct Row {
        model::LeadClaim claim;
        const char* kind;
    };
    const Row rows[] = {
        {from_day(claim("item_licensing", {"graphite"}, "licence_required"), "2025-12-24"), "lead_unconfirmed"},
        {from_day(claim("uel_listing", {"unreliable_entity_list"}, "list"), "2025-10-09"), "lead_unconfirmed"},
        {from_day(claim("item_licensing", {"rare_earth"}, "licence_required"), "2025-11-08"), ""},  // No. 57
        {claim("suspension", {"rare_earth"}, "suspend"), "lead_unconfirmed"},
    };
    int number = 0;
    for (const Row& row : rows) {
        const auto changes =
            reconcile(baseline, press(("x/" + std::to_string(++number)).c_str(), {row.claim}, kLater), kPolicy).changes;
        CHECK((changes.empty() ? "" : changes[0].kind) == row.kind);
    }
}

TEST_CASE("a claim about goods is not met by a notice about technology alone, whatever both mention") {
    Baseline baseline;
    model::Reading technology = no_62();
    technology.kinds = codes({"technology_control", "extraterritorial"});
    technology.subjects = codes({"rare_earth_technology", "rare_earth", "dual_use_items"});
    take(baseline, official(technology, "https://www.mofcom.gov.cn/62", kNine));
    CHECK(kinds_of(
              take(baseline, press("nikkei/1", {claim("extraterritorial", {"rare_earth"}, "licence_required")}, kLater))
                  .changes) == std::vector<std::string>{"lead_unconfirmed"});
    CHECK(take(baseline, press("nikkei/2", {claim("technology_control", {"rare_earth"}, "prohibited")}, kLater))
              .changes.empty());
}

TEST_CASE("measures on a listed party and its listing are one thing to the press") {
    Baseline baseline;
    model::Reading listing = announcement("uel:2025:10", "2025-10-09", {"uel_listing"});
    listing.limbs = {limb("0", {"list"}, "2025-10-09")};
    listing.subjects = codes({"unreliable_entity_list"});
    take(baseline, official(listing, "https://www.mofcom.gov.cn/10", kNine));
    CHECK(take(baseline, press("scmp/2", {claim("uel_measures", {"unreliable_entity_list"})}, kLater)).changes.empty());
    CHECK(newest(baseline).matches[0].limb == "UEL-2025-10");
}

TEST_CASE("the press on the day of a suspension: confirmed by what suspends, not taken for a start date") {
    Baseline baseline = october();
    take(baseline, official(no_70(), "https://www.mofcom.gov.cn/70", "2025-11-07T17:30:00+08:00"));
    model::LeadClaim said = claim("suspension", {"rare_earth"}, "suspend");
    said.suspended_until = day("2026-11-10");
    const Outcome outcome = take(baseline, press("nikkei/7", {said}, "2025-11-07T18:25:00+08:00"));
    CHECK(outcome.changes.empty());
    CHECK(newest(baseline).matches[0].limb == "MOFCOM+GAC-2025-70/0");
    // The exact last day reaches the notice a year later, too.
    CHECK(take(baseline, press("nikkei/8", {said}, "2026-11-05T18:25:00+08:00")).leads[0].state ==
          LeadState::kConfirmed);
}

TEST_CASE("an event is news for days: an older listing confirms no new report of one") {
    Baseline baseline;
    model::Reading listing = announcement("uel:2025:9", "2025-09-25", {"uel_listing"});
    listing.limbs = {limb("0", {"list"}, "2025-09-25")};
    listing.subjects = codes({"unreliable_entity_list"});
    take(baseline, official(listing, "https://www.mofcom.gov.cn/9", "2025-10-08T09:00:00+08:00"));
    const auto outcome =
        take(baseline, press("nikkei/3", {claim("uel_listing", {"unreliable_entity_list"}, "list")}, kEarly));
    CHECK(kinds_of(outcome.changes) == std::vector<std::string>{"lead_unconfirmed"});
}

TEST_CASE("news of nothing, and news from before the first start, are not told") {
    Baseline baseline;
    CHECK(take(baseline, press("noodles", {}, kEarly)).leads.empty());
    Observation old = press("old", {claim("extraterritorial", {"rare_earth"})}, kEarly);
    old.reading.published_on = said(day("2025-09-01"), "");
    const Outcome outcome = take(baseline, old);
    CHECK(outcome.changes.empty());
    CHECK(outcome.leads.size() == 1);
}

TEST_CASE("a corrected item is judged anew and told only where it is now wrong") {
    Baseline baseline = october();
    const auto right = from_day(claim("extraterritorial", {"rare_earth"}, "licence_required"), "2025-12-01");
    const auto wrong = from_day(claim("extraterritorial", {"rare_earth"}, "licence_required"), "2025-11-08");
    CHECK(take(baseline, press("scmp/1", {right}, kLater)).changes.empty());
    CHECK(kinds_of(take(baseline, press("scmp/1", {wrong}, "2025-10-10T09:00:00+08:00")).changes) ==
          std::vector<std::string>{"lead_disputed"});
    CHECK(take(baseline, press("scmp/1", {right}, "2025-10-10T10:00:00+08:00")).changes.empty());
    CHECK(newest(baseline).state == LeadState::kConfirmed);
}

TEST_CASE("a notice that names no thing confirms no report on one by its kind and time alone") {
    Baseline baseline;
    model::Reading silent = announcement("mofcom:2025:90", "2025-10-08", {"item_licensing"});
    silent.effective_dates = {said_from("2025-10-20")};
    silent.limbs = {limb("1", {"licence_required"})};
    take(baseline, official(silent, "https://www.mofcom.gov.cn/90", kEarly));
    const auto kinds = [&](const char* url, const model::LeadClaim& said) {
        return kinds_of(reconcile(baseline, press(url, {said}, kLater), kPolicy).changes);
    };
    const auto gallium = claim("item_licensing", {"gallium"}, "licence_required");
    CHECK(kinds("x/1", gallium) == std::vector<std::string>{"lead_unconfirmed"});
    CHECK(kinds("x/2", from_day(gallium, "2025-10-20")).empty());
    CHECK(kinds("x/3", claim("item_licensing", {"dual_use_items"}, "licence_required")).empty());
    model::LeadClaim numbered = gallium;
    numbered.numbers = {id("mofcom:2025:90")};
    CHECK(kinds("x/4", numbered).empty());
}

TEST_CASE("an edit of the official text settles what was said of it, once") {
    Baseline baseline;
    const Observation first = official(no_57(), "https://www.mofcom.gov.cn/57", kNine);
    take(baseline, first);
    const auto said = from_day(claim("item_licensing", {"rare_earth"}, "licence_required"), "2025-11-20");
    CHECK(kinds_of(take(baseline, press("scmp/9", {said}, kLater)).changes) ==
          std::vector<std::string>{"lead_disputed"});
    const auto edited = [&](const char* on, const char* path, const char* seen_at) {
        model::Reading reading = no_57();
        reading.effective_dates[0] = said_from(on);
        reading.limbs[0].path = path;
        Observation seen = official(reading, "https://www.mofcom.gov.cn/57", seen_at);
        seen.document.blocks.push_back({model::BlockKind::kParagraph, std::string("自") + on + "起" + path});
        seen.fingerprint = std::string(on) + path;
        return kinds_of(take(baseline, seen).changes);
    };
    const auto has_kind = [](const std::vector<std::string>& kinds, const char* kind) {
        return std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
    };
    CHECK(has_kind(edited("2025-11-15", "1", "2025-10-10T09:00:00+08:00"), "lead_disputed"));
    CHECK(newest(baseline).matches[0].official == "15 November 2025");
    CHECK_FALSE(has_kind(edited("2025-11-15", "2", "2025-10-11T09:00:00+08:00"), "lead_disputed"));
    CHECK(newest(baseline).matches[0].limb == "MOFCOM+GAC-2025-57/2");
    CHECK(has_kind(edited("2025-11-20", "2", "2025-10-12T09:00:00+08:00"), "lead_confirmed"));
    CHECK(newest(baseline).state == LeadState::kConfirmed);
}
