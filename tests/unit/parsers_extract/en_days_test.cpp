#include <catch2/catch.hpp>

#include "en_support.h"

using namespace gazetted;

namespace {

struct Row {
    std::string_view text, dates;
};

/// Ways in which a report says from when; it is of Tuesday, 2031-05-06.
const std::vector<Row>& reported() {
    static const std::vector<Row> all{
        {"The rule took effect upon its publication on May 5, 2031.", "2031-05-05/on_publication"},
        {"It applied from the day it came out, 5 May 2031.", "2031-05-05/on_publication"},
        {"The rule took effect on issue, the ministry said on Tuesday.", "2031-05-06/on_publication"},
        {"The licensing requirement starts immediately, the ministry said on Monday.", "2031-05-05/on_publication"},
        {"The first two limbs apply from June 1, 2031.", "2031-06-01/fixed_date"},
        {"The value-based limbs (paragraphs 1(1) and 1(2)) will apply from 1 June 2031.",
         "2031-06-01/fixed_date/1.1,1.2"},
        {"Hours after matching Washington's tariff on Monday, China acted. The rule applied from the moment it was "
         "published.",
         "2031-05-06/on_publication"},
        {"The controls apply from June 1 and July 1, 2031.", "2031-06-01/fixed_date 2031-07-01/fixed_date"},
        {"From June 1, the controls under the April 4 announcement apply again.", "2031-06-01/fixed_date"},
        {"MOFCOM Announcement No. 70 of 17 April 2031 applies with immediate effect.", "2031-04-17/on_publication"},
        {"China will control the machines used to form magnets from June 1.", "2031-06-01/fixed_date"},
        {"Shipments declared to customs on or after 1 June 2031 require a licence.", "2031-06-01/fixed_date"},
        {"Exports to these makers are prohibited as of the announcement.", "2031-05-06/on_publication"},
        {"Under a revision of the list of goods barred from export released on 5 May, the licence applied the day it "
         "was "
         "published.",
         "2031-05-05/on_publication"},
        {"Exports need a licence from 12:01 June 1.", "2031-06-01/fixed_date"},
        {"Germany. Berlin revised a rule on lasers, effective 1 June.", "2031-05-06/announced_on"},
    };
    return all;
}

/// The last day of a suspension, whatever else the report says after it.
const std::vector<Row>& with_ends() {
    static const std::vector<Row> all{
        {"It will apply new licensing rules from March 1, 2033.", "2031-11-10"},
        {"It also extended talks with Brussels for another 90 days.", "2031-11-10"},
        {"The suspension will run from May 10 to December 10, 2031.", "2031-12-10"},
    };
    return all;
}

}  // namespace

TEST_CASE("from when, as a report says it", "[english][dates]") {
    for (const auto& one : reported()) {
        const auto notation =
            "# China puts rare earth magnets under export controls\nChina on Tuesday put rare earth magnets under "
            "export "
            "controls, the commerce ministry said.\n" +
            std::string(one.text);
        INFO(notation);
        CHECK(en::fact(en::read(notation, "2031-05-06", model::Channel::kPress), "dates") == one.dates);
    }
}

TEST_CASE("what an answer says of notices named by their day", "[english][dates]") {
    const auto reading = en::read(
        "# MOFCOM Spokesperson's Remarks on Adjusting Unreliable Entity List Measures\nQuestion: What is "
        "considered?\nAnswer: The Unreliable Entity List Working Mechanism included Danish entities in the unreliable "
        "entity list on April 4 and May 2, 2030, prohibiting them from import and export activities.\nStarting from "
        "May "
        "10, 2031, the measures under the April 4 announcement (Unreliable Entity List Working Mechanism [2030] No. 7) "
        "will continue to be suspended for one year, and the measures under the May 2 announcement (Unreliable Entity "
        "List Working Mechanism [2030] No. 9) will cease.",
        "2031-05-06", model::Channel::kOfficial);
    CHECK(en::fact(reading, "kinds") == "suspension termination");
    CHECK(en::fact(reading, "dates") == "2031-05-10/fixed_date");
    CHECK(en::fact(reading, "until") == "2032-05-10");
}

TEST_CASE("the label of an issuing date says no effect", "[english][dates]") {
    const auto reading = en::read(
        "# Announcement No. 7 of 2031 of the Ministry of Commerce on Export Control of Tellurium\n| Date of issue | "
        "May 6, "
        "2031\nIt has been decided to implement export control on tellurium.\nThis Announcement shall be implemented "
        "as "
        "of June 1, 2031.",
        "2031-05-06", model::Channel::kOfficial);
    CHECK(en::fact(reading, "dates") == "2031-06-01/fixed_date");
}

TEST_CASE("an end told by the day on which measures end", "[english][dates]") {
    const auto reading = en::read(
        "# Acme is off China's unreliable entity list\nThe working mechanism said on Tuesday it had decided to remove "
        "the "
        "New York-based glider group from the list. The measures against the company end on May 8.\nAcme Corp. was "
        "listed "
        "in 2029.",
        "2031-05-06", model::Channel::kPress);
    CHECK(en::fact(reading, "kinds") == "termination");
    CHECK(en::fact(reading, "dates") == "2031-05-08/fixed_date");
}

TEST_CASE("a dateline dates a report that gives no other day", "[english][dates]") {
    const auto reading = en::read(
        "# China adds Danish firms to export control list\nBEIJING, Jan. 9, 2031 (Wire) -- China's commerce ministry "
        "on "
        "Thursday placed four Danish companies on its export control list, effective immediately.",
        "", model::Channel::kPress);
    CHECK(en::fact(reading, "dates") == "2031-01-09/on_publication");
}

TEST_CASE("an article of other provisions is no part of the notice", "[english][dates]") {
    const auto reading = en::read(
        "# MOFCOM Spokesperson's Remarks on Removing Two Danish Companies from the Unreliable Entity List\nA: In "
        "accordance with Article 13 of the Provisions on the Unreliable Entity List, the Working Mechanism has decided "
        "to "
        "remove the two companies from the list as of May 6, 2031.",
        "2031-05-06", model::Channel::kOfficial);
    CHECK(en::fact(reading, "dates") == "2031-05-06/fixed_date");
}

TEST_CASE("a suspension ends on the day that is said of it") {
    for (const Row& row : with_ends()) {
        CAPTURE(row.text);
        const std::string told =
            "# China suspends gallium export controls\nChina's commerce ministry suspended export controls on gallium "
            "until "
            "November 10, 2031. " +
            std::string(row.text);
        CHECK(en::fact(en::read(told, "2031-05-06", model::Channel::kPress), "until") == row.dates);
    }
}
