#include "parsers/model/json.h"

#include <catch2/catch.hpp>

using namespace gazetted;
using namespace gazetted::model;

namespace {

CivilDate day(const char* iso) {
    return CivilDate::parse(iso).value();
}

template <class T>
Sourced<T> sourced(T value, std::uint32_t block = 3) {
    return {std::move(value), {{block, 6, 12}, "两用"}};
}

/// A reading in which every field holds something.
Reading full_reading() {
    Reading reading;
    reading.document_class = DocumentClass::kAnswer;
    reading.language = Language::kChinese;
    reading.title = "答记者问";
    reading.is_control_measure = reading.is_new_measure = true;
    reading.numbers = {sourced(NoticeId{{"mofcom", "gac"}, "", 2025, 57})};
    reading.issuers = {sourced<std::string>("MOFCOM"), sourced<std::string>("GAC")};
    reading.kinds = {sourced<std::string>("suspension")};
    reading.published_on = sourced(day("2025-11-07"));
    const EffectiveDate effective{day("2025-11-10"), ClockTime{12, 1}, "fixed_date", "1.2"};
    reading.effective_dates = {sourced(effective)};
    reading.suspended_until = sourced(day("2026-11-10"));
    reading.control_codes = {sourced<std::string>("1C902.a"), sourced<std::string>("1C902.a", 4)};
    reading.hs_codes = {sourced<std::string>("2804290010")};
    reading.destinations = {sourced<std::string>("US")};
    reading.end_user_categories = {sourced<std::string>("foreign_military")};
    reading.prohibited_end_uses = {sourced<std::string>("wmd")};
    reading.case_by_case = {sourced<std::string>("ai_military")};
    reading.exceptions = {sourced<std::string>("basic_research")};
    reading.subjects = {sourced<std::string>("helium")};
    reading.parties = {sourced(PartyName{"美国PVH集团", ""})};
    Relation relation{"suspends", NoticeId{{"mofcom"}, "order", 2025, 6}, "", "第二款", "2", true, {}, {}, {}, true};
    relation.parties = {PartyName{"甲公司", "A Inc."}};
    relation.from = day("2025-11-10");
    relation.until = day("2026-11-09");
    reading.relations = {sourced(relation),
                         sourced(Relation{"amends", {}, "某某清单", "", "", false, {}, {}, {}, false})};
    LimbReading limb;
    limb.path = "1.2";
    limb.gist = "金刚石微粉";
    limb.acts = {sourced<std::string>("licence_required")};
    limb.effective = sourced(effective);
    limb.suspended_until = sourced(day("2026-11-10"));
    limb.control_codes = {sourced<std::string>("2C902.a")};
    limb.thresholds = {sourced<std::string>("不大于50微米")};
    limb.targets = {sourced<std::string>("mofcom-order:2025:6")};
    reading.limbs = {limb};
    reading.statements = {sourced(Statement{"announced_extension", day("2027-01-10"), "联合安排", {}})};
    LeadClaim claim;
    claim.kind = "technology_control";
    claim.subjects = {"rare_earth"};
    claim.numbers = {NoticeId{{"mofcom"}, "", 2025, 62}};
    claim.effective = effective;
    reading.claims = {sourced(claim)};
    reading.counts = {CountCheck{sourced(28), 27, "parties"}};
    reading.unread = {Evidence{{7, 0, 6}, "其他"}};
    reading.clauses = 12;
    return reading;
}

}  // namespace

TEST_CASE("a reading survives the way to JSON and back, every field included") {
    const Reading before = full_reading();
    const auto text = dump(reading_json(before));
    const auto after = reading_from_json(parse_json(text, "test").value());
    REQUIRE(after.ok());
    CHECK(*after == before);
    CHECK(dump(reading_json(*after)) == text);
}

TEST_CASE("a key that is missing leaves its default, a wrong type is a failure that names the key") {
    const auto partial = reading_from_json(Json{{"title", "只有标题"}});
    REQUIRE(partial.ok());
    CHECK(partial->title == "只有标题");
    CHECK(partial->limbs.empty());

    const auto wrong = reading_from_json(Json{{"relations", Json::array({Json{{"value", Json{{"until", "soon"}}}}})}});
    REQUIRE_FALSE(wrong.ok());
    CHECK(wrong.failure().message.find("until") != std::string::npos);
    CHECK_FALSE(reading_from_json(Json::array()).ok());
}

TEST_CASE("a number is whole and fits, or is refused by its key") {
    struct Row {
        const char* json;
        std::optional<int> number;
    };
    const Row rows[] = {{"7", 7},
                        {"-2147483648", -2147483647 - 1},
                        {"2147483647", 2147483647},
                        {"2147483648", std::nullopt},
                        {"18446744073709551615", std::nullopt},
                        {"5.2e72", std::nullopt},
                        {"1.5", std::nullopt},
                        {"\"7\"", std::nullopt},
                        {"null", std::nullopt}};
    for (const Row& row : rows) {
        INFO(row.json);
        const Json value = Json::parse(row.json);
        CHECK(whole_number(value) == row.number);
        CHECK(reading_from_json(Json{{"clauses", value}}).ok() == row.number.has_value());
    }
}

TEST_CASE("facts hold exactly the contract's keys, empty ones too") {
    const Json facts = facts_json(Reading{});
    std::vector<std::string> keys;
    for (const auto& [key, value] : facts.items())
        keys.push_back(key);
    CHECK(keys == std::vector<std::string>{"is_control_measure", "is_new_measure", "document_numbers", "issuers",
                                           "kinds", "published", "effective_dates", "suspended_until", "control_codes",
                                           "hs_codes", "destinations", "end_users_named", "end_user_categories",
                                           "prohibited_end_uses", "case_by_case", "exceptions", "relations", "limbs"});
    CHECK(facts["published"].is_null());
    CHECK(facts["relations"] == Json::array());
}

TEST_CASE("facts give values without evidence, each once") {
    const Json facts = facts_json(full_reading());
    CHECK(facts["document_numbers"] == Json::array({"mofcom+gac:2025:57"}));
    CHECK(facts["control_codes"] == Json::array({"1C902.a"}));
    CHECK(facts["end_users_named"][0] == Json{{"zh", "美国PVH集团"}, {"en", nullptr}});
    CHECK(facts["effective_dates"][0]["time"] == "12:01");
    CHECK(facts["relations"][0]["target"] == "mofcom-order:2025:6");
    CHECK(facts["relations"][1]["target"] == "某某清单");
    CHECK(facts["limbs"][0]["limb"] == "1.2");
    CHECK(facts["limbs"][0]["effective_from"] == "2025-11-10");
    CHECK(feed_facts_json(full_reading())["title"] == "答记者问");
}

TEST_CASE("text that is not JSON, and bytes that are not UTF-8, are no exceptions") {
    const auto bad = parse_json("{", "state.json");
    REQUIRE_FALSE(bad.ok());
    CHECK(bad.failure().message.rfind("state.json", 0) == 0);
    CHECK(dump(Json{{"k", "\xff"}}) == "{\"k\":\"\xEF\xBF\xBD\"}");
}

TEST_CASE("JSON that would cost more than it is worth is refused before it is read") {
    std::string wide = "{";
    for (int i = 0; i < 1001; ++i)
        wide += (i > 0 ? ",\"k" : "\"k") + std::to_string(i) + "\":\"a:b{[\"";
    const auto too_wide = parse_json(wide + "}", "answer");
    REQUIRE_FALSE(too_wide.ok());
    CHECK(too_wide.failure().kind == FailureKind::kTooLarge);
    const auto too_deep = parse_json(std::string(100'000, '[') + std::string(100'000, ']'), "answer");
    REQUIRE_FALSE(too_deep.ok());
    CHECK(too_deep.failure().kind == FailureKind::kTooLarge);
    CHECK(parse_json("[" + std::string(150, '[') + std::string(150, ']') + ",{\"a\":\"\\\"{{\"}]", "answer").ok());
}

TEST_CASE("a stated count that differs from the parsed one makes a reading incomplete") {
    Reading reading = full_reading();
    CHECK(reading.incomplete());
    reading.counts[0].parsed = 28;
    CHECK_FALSE(reading.incomplete());
}
