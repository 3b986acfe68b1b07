#include <catch2/catch.hpp>

#include "en_support.h"
#include "parsers/extract/english_limb_paths.h"
#include "parsers/extract/english_outline.h"

using namespace gazetted;

namespace {

std::string claims(const model::Reading& reading) {
    std::string joined;
    for (const auto& claim : reading.claims)
        joined += (joined.empty() ? "" : "; ") + en::claim(claim.value);
    return joined;
}

constexpr std::string_view kNotice =
    R"(# MOFCOM Announcement No. 61 of 2025: Decision to Control Exports of Rare Earth Items from Abroad
[Issuing Date] October 9, 2025
To safeguard national security, the following is decided:
I. Organizations and individuals outside China shall obtain a dual-use export licence before exporting:
(1) Items that hold 0.1% or more by value of items of Annex 1;
(2) Items produced abroad with technologies of Chinese origin;
(3) Items originating in China.
II. Applications to overseas military users shall in principle not be approved.
III. Applications for the following end uses shall be approved case by case:
(1) logic chips at 14 nm and below;
(2) artificial intelligence with potential military use.
IV. Export operators shall report within 10 working days after export for disaster relief.
V. This announcement takes effect on the date of publication. Items (1) and (2) of Article I shall be implemented as of December 1, 2025.)";

}  // namespace

TEST_CASE("claims: a headline alone is a claim with its kind and subjects") {
    struct Row {
        std::string_view title, claim, subjects;
    };
    const auto row = GENERATE(values<Row>({
        {"# China tightens rare earth export controls to cover technology", "technology_control licence_required",
         "rare_earth_technology"},
        {"# China bans exports of gallium and germanium to US", "country_end_use_ban prohibited", "gallium germanium"},
        {"# China adds 28 US firms to export control list", "control_list_addition list", "control_list"},
        {"# China suspends rare earth export curbs until Nov. 10, 2026", "suspension suspend until 2026-11-10",
         "rare_earth"},
        {"# China suspends Announcement No. 61 on rare earth export controls", "suspension suspend mofcom:2025:61",
         "rare_earth"},
        {"# China to impose export controls on graphite from December 1", "item_licensing licence_required 2025-12-01",
         "graphite"},
    }));
    CAPTURE(row.title);
    const auto reading = en::read(row.title, "2025-10-09");
    REQUIRE(reading.claims.size() == 1);
    CHECK(en::claim(reading.claims[0].value) == row.claim);
    CHECK(en::fact(reading, "subjects") == row.subjects);
}

TEST_CASE("claims: each thing an item says is a claim of its own, with the date that belongs to it") {
    const auto reading = en::read(R"(# China widens rare earth export controls to technologies
China on Thursday prohibited the export of technologies for mining rare earths without permission, effective immediately.
Foreign firms must obtain a licence to re-export goods that contain Chinese rare earths. This requirement takes effect on December 1.
Exports to foreign militaries will not be permitted.
Uses in advanced chips and in artificial intelligence with military potential are decided case by case.)",
                                  "2025-10-09");
    CHECK(
        claims(reading) ==
        "technology_control prohibited 2025-10-09; item_licensing licence_required; extraterritorial licence_required "
        "2025-12-01; refused foreign_military; case_by_case semiconductor_logic semiconductor_memory ai_military");
}

TEST_CASE("claims: a prohibition quotes the sentence that prohibits, not a headline that names the subject") {
    const auto reading = en::read(R"(# China widens rare earth controls to technology
Beijing on Thursday widened its export controls on rare earths to technology.
Exports of smelting technology without permission are prohibited at once.)",
                                  "2025-10-09");
    REQUIRE_FALSE(reading.claims.empty());
    REQUIRE(reading.claims.front().value.act == "prohibited");
    CHECK(reading.claims.front().evidence.quote.find("are prohibited") != std::string::npos);
}

TEST_CASE("claims: technology that nobody may export without permission, and the answer that explains it") {
    const auto reading = en::read(R"(# Beijing puts licences on rare earth know-how
China's Ministry of Commerce on Thursday announced new export controls on rare earths.
With immediate effect, nobody may export technology for smelting rare earths without permission from the ministry.
A spokesperson of the ministry explained the step in questions and answers on its website.)",
                                  "2025-10-09");
    CHECK(claims(reading) == "technology_control prohibited 2025-10-09; official_answer");
    CHECK(reading.claims.back().evidence.quote.starts_with("A spokesperson"));
}

TEST_CASE("claims: a wrong date stays as the item has it") {
    const auto reading = en::read(R"(# China postpones rare earth export curbs
China's commerce ministry said its export restrictions will now take effect on November 10, 2026.)",
                                  "2025-11-10");
    REQUIRE_FALSE(reading.claims.empty());
    CHECK(en::fact(reading, "dates") == "2026-11-10/fixed_date");
}

TEST_CASE("claims: an item about something else has none") {
    CHECK(en::read("# EU weighs answer to China's export curbs", "2025-10-09").claims.empty());
}

TEST_CASE("limbs: numbers nest by their style and each part has its own date") {
    const auto reading = en::read(kNotice, "2025-10-12", model::Channel::kOfficial);
    CHECK(en::limbs(reading) ==
          "1 licence_required 2025-10-09; 1.1 licence_required 2025-12-01; 1.2 licence_required 2025-12-01; "
          "1.3 licence_required 2025-10-09; 2 refused 2025-10-09; 3 case_by_case 2025-10-09; 3.1 case_by_case "
          "2025-10-09; "
          "3.2 case_by_case 2025-10-09; 4 duty 2025-10-09; 5 effective");
    CHECK(en::fact(reading, "dates") == "2025-10-09/on_publication 2025-12-01/fixed_date/1.1,1.2");
    CHECK(reading.clauses > 0);
    CHECK(reading.unread.empty());
}

TEST_CASE("limbs: a clause that nobody reads is listed") {
    const auto reading = en::read(std::string(kNotice) +
                                      "\nVI. Universities keep a yearly ledger of magnets in cold storage for "
                                      "seven consecutive winters.",
                                  "2025-10-12", model::Channel::kOfficial);
    REQUIRE(reading.unread.size() == 1);
    CHECK(reading.unread[0].quote.find("ledger") != std::string::npos);
}

TEST_CASE("limbs: a digest has none, its numbers are not the announcement's") {
    const auto reading =
        en::read(R"(# MOFCOM Announcement No. 62 of 2025: Decision to Control Exports of Rare Earth Technologies
@ Date: 2025-10-09
## Summary
Technologies may not be exported without a licence.
## Key Provisions
- 1. Technologies (1E902.a) may not be exported without permission.)",
                 "2025-10-09", model::Channel::kOfficial);
    CHECK(reading.is_new_measure);
    CHECK(reading.limbs.empty());
}

TEST_CASE("limb references: every English form") {
    struct Row {
        std::string_view phrase, paths;
    };
    using extract::english::limb_paths;
    const auto row = GENERATE(values<Row>({
        {"Items (1) and (2) of Article I shall be implemented", "1.1,1.2"},
        {"2025-12-01 (for sections 1(1) and 1(2))", "1.1,1.2"},
        {"paragraph 2 of Announcement No. 46", "2"},
        {"Article 12 of the Export Control Law", "all"},
        {"this announcement", "all"},
    }));
    CAPTURE(row.phrase);
    CHECK(limb_paths(row.phrase) == row.paths);
}

TEST_CASE("markers: what numbers a line") {
    using extract::english::marker_of;
    struct Row {
        std::string_view line;
        char style;
        int number;
    };
    const auto row = GENERATE(values<Row>({
        {"IV. Applications", 'R', 4},
        {"(2) Items", 'd', 2},
        {"3. Exporters", 'D', 3},
        {"(iii) uses", 'r', 3},
        {"(b) parts", 'l', 2},
        {"Article 5 Exporters", 'A', 5},
        {"2025.10.09", 0, 0},
        {"Exports of items", 0, 0},
    }));
    CAPTURE(row.line);
    const auto marker = marker_of(row.line);
    CHECK(marker.style == row.style);
    CHECK(marker.number == row.number);
}

TEST_CASE("statements: a readout that announces an extension is no act") {
    const auto reading = en::read(R"(# MOFCOM Official Answers Questions on the Outcomes of the Trade Talks
The two sides agreed to extend the Kuala Lumpur joint arrangement until January 10, 2027.)",
                                  "2026-09-28", model::Channel::kOfficial);
    REQUIRE(reading.statements.size() == 1);
    CHECK(reading.statements[0].value.kind == "announced_extension");
    CHECK(reading.statements[0].value.subject == "Kuala Lumpur joint arrangement");
    CHECK(reading.statements[0].value.until->iso() == "2027-01-10");
    CHECK(reading.relations.empty());
    CHECK_FALSE(reading.is_new_measure);
}
