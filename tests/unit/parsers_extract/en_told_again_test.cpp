// Official English texts: what they only tell again, and what they free, do not do it.
#include <catch2/catch.hpp>

#include "en_support.h"

using namespace gazetted;

namespace {

model::Reading answer(std::string_view text) {
    return en::read("# MOFCOM Spokesperson's Remarks on the Export Control List Measures\n" + std::string(text),
                    "2031-11-08", model::Channel::kOfficial);
}

}  // namespace

TEST_CASE("an answer prolongs, and what it tells of before is history", "[english][again]") {
    const auto reading = answer(
        "Answer: On April 4, 2030, MOFCOM issued Announcement No. 21, putting 16 US entities on the Export Control "
        "List and prohibiting the export of dual-use items to them. In order to implement the outcomes of the China-US "
        "consultations, it has been decided that, starting from November 10, 2031, the above measures of Announcement "
        "No. 21 will continue to be suspended until January 10, 2032.");
    CHECK(en::fact(reading, "measure") == "new");
    CHECK(en::fact(reading, "kinds") == "suspension");
    CHECK(en::fact(reading, "relations") == "continues_suspension mofcom:2030:21 until 2032-01-10");
    CHECK(en::limbs(reading) == "0 continue_suspension 2031-11-10");
}

TEST_CASE("a question and a title name what is spoken of, and do nothing", "[english][again]") {
    struct Row {
        std::string_view title, text, relations;
    };
    const auto row = GENERATE(values<Row>({
        {"on the Suspension of the Measures of Announcement No. 1 of 2031",
         "China may consider suspending the relevant measures. So far, no decision has been made.", ""},
        {"on the Suspension of the Measures of Announcement No. 1 of 2031",
         "China has decided to suspend the relevant measures until May 10, 2032.", "suspends mofcom:2031:1"},
        {"on Early Termination of the Suspension of Announcement No. 1 of 2031",
         "The suspension of MOFCOM Announcement No. 1 of 2031 shall be terminated on December 1, 2031.", ""},
    }));
    CAPTURE(row.title, row.text);
    const auto reading = en::read("# MOFCOM Spokesperson's Remarks " + std::string(row.title) +
                                      "\nQuestion: In April China suspended Announcement No. 9 of 2031. What is next?\n"
                                      "Answer: " +
                                      std::string(row.text),
                                  "2031-11-08", model::Channel::kOfficial);
    CHECK(en::fact(reading, "relations").substr(0, row.relations.size()) == row.relations);
    CHECK(en::fact(reading, "relations").empty() == row.relations.empty());
}

TEST_CASE("how things stand is no act", "[english][again]") {
    const auto reading = answer(
        "Answer: The relevant reports are not true. Since November 10, 2030, Announcements No. 55, 56 and 57 have been "
        "suspended.");
    CHECK(en::fact(reading, "measure") == "yes");
    CHECK(en::fact(reading, "relations").empty());
    CHECK(en::limbs(reading).empty());
}

TEST_CASE("parts of a notice that free, keep or take back", "[english][again]") {
    struct Row {
        std::string_view text, limbs, codes, parties;
    };
    const auto row = GENERATE(values<Row>({
        {"It is decided:\n1. The items below shall be removed from temporary export control: artificial graphite "
         "(reference HS code: 3801100090).\n2. The following items shall not be exported without permission: 1C991 "
         "graphite powder (reference HS code: 3801100030).",
         "1 exempt; 2 licence_required", "3801100030", ""},
        {"It is decided:\n1. The following items are released from export control:\n(1) graphite (reference HS code: "
         "3801100090);\n(2) antimony (reference HS code: 8110101000).\n2. The following items shall not be exported "
         "without permission:\n(1) 1C991 graphite powder (reference HS code: 3801100030).",
         "1 exempt; 2 licence_required; 2.1 licence_required", "3801100030", ""},
        {"It is decided:\n1. Acme A/S and Besom Scientific A/S (see Announcement No. 30 of 2030 for details) shall be "
         "removed from the export control list.\n2. Corvid Nordic AS shall be added to the export control list.",
         "1 delist terminate; 2 list", "", "Acme A/S;Besom Scientific A/S"},
        {"It is decided:\n1. Announcement No. 58 of 2030 of the Ministry of Commerce shall cease to be effective.\n2. "
         "The "
         "suspension of Announcement No. 61 of 2030 of the Ministry of Commerce shall not be extended, and the said "
         "Announcement shall be implemented as of November 11, 2031.",
         "1 terminate; 2 effective 2031-11-11", "", ""},
        {"It is decided to include ten Polish entities such as Acme Stocznia Wojenna Sp. z o.o. in the watch list.",
         "0 list", "", ""},
        {"Paragraph 2 of Announcement No. 46 of 2030 shall continue to be suspended until May 10, 2031. Paragraph 1, "
         "which prohibits the export of dual-use items to military users, shall remain in force.",
         "0 continue_suspension", "", ""},
        {"It is decided to control:\nI. Alloys\n1. 1C950.a Alloys; and 1C950.b Targets.\nNote: 1C950.b does not "
         "control "
         "targets specified in 1C914.\nII. Technologies for producing alloys and targets of the kind\n1E950. "
         "Technologies "
         "for the production of items specified in 1C950.a and 1C950.b.",
         "1.1 licence_required; 2 licence_required", "", ""},
    }));
    CAPTURE(row.text);
    const auto reading = en::notice(row.text);
    CHECK(en::limbs(reading) == row.limbs);
    CHECK(en::fact(reading, "hs_codes") == row.codes);
    CHECK(en::limited_to(reading) == row.parties);
}

TEST_CASE("who signs, with whose seal, and the day", "[english][again]") {
    const auto signed_by = GENERATE(
        as<std::string_view>{}, "Working Mechanism of the Unreliable Entity List (Seal of the Ministry of Commerce) ",
        "Ministry of Commerce General Administration of Customs Ministry of Industry and Information Technology ");
    const auto reading = en::read(
        "# Announcement No. 12 of 2031 of the Ministry of Commerce\nIt is decided to put Acme "
        "Air Ltd on the Unreliable Entity List. This Announcement takes effect from the date "
        "of publication.\n" +
            std::string(signed_by) + "September 3, 2031",
        "", model::Channel::kOfficial);
    CHECK(en::fact(reading, "published") == "2031-09-03");
    CHECK(en::fact(reading, "dates") == "2031-09-03/on_publication");
}

TEST_CASE("the line below a name is no part of it", "[english][again]") {
    const auto reading = en::notice(
        "It is decided to add three entities to the control list.\nAnnex\nList of Entities on the Control List\n1. "
        "Acme "
        "Secure Networks Limited Branch: Acme Secure (Australia)\n2. Besom S.A. Czech Republic\n3. Corvid a.s.");
    CHECK(en::fact(reading, "parties") == "Acme Secure Networks Limited;Besom S.A.;Corvid a.s.");
}

TEST_CASE("a corrected name amends the notice it stands in", "[english][again]") {
    const auto reading = en::notice(
        "1. The name of \"Acme Optronics GmbH\" in the Annex to MOFCOM Announcement No. 30 of 2030 is changed to "
        "\"Acme "
        "Optronics und Sensorik GmbH\".\n2. Besom Air A/S shall be added to the export control list.");
    CHECK(en::fact(reading, "relations") == "amends mofcom:2030:30");
}

TEST_CASE("what is eased for some stands for the others", "[english][again]") {
    struct Row {
        std::string_view text, relations, parties;
        bool partly;
    };
    const auto row = GENERATE(values<Row>({
        {"The measures under MOFCOM Announcement No. 20 of 2030 shall, with respect to Acme Army spol. s r.o. and "
         "Besom "
         "a.s., be suspended until May 10, 2032.",
         "suspends mofcom:2030:20 until 2032-05-10", "Acme Army spol. s r.o.;Besom a.s.", false},
        {"With regard to Acme Naval SAS, the measures set out in MOFCOM Announcement No. 20 of 2030 are terminated.",
         "terminates mofcom:2030:20", "Acme Naval SAS", false},
        {"In respect of Acme Naval SAS, MOFCOM Announcement No. 20 of 2030 shall be suspended until May 10, 2032.",
         "suspends mofcom:2030:20 until 2032-05-10", "Acme Naval SAS", false},
        {"The measures of MOFCOM Announcement No. 20 of 2030 shall be suspended until May 10, 2032 in respect of the "
         "entities numbered 2 and 5 in its Annex.",
         "", "", false},
        {"It is decided to terminate the measures of MOFCOM Announcement No. 20 of 2030 against the following entities:"
         "\n1. Acme Air Ltd\n2. Besom Inc.",
         "", "", false},
        {"Except for Acme Inc., the measures under MOFCOM Announcement No. 20 of 2030 shall be terminated.", "", "",
         false},
        {"The measures of MOFCOM Announcement No. 20 of 2030 are terminated, save in respect of Acme Inc.", "", "",
         false},
        {"MOFCOM Announcement No. 20 of 2030 no longer applies to Acme Inc. and Besom LLC.",
         "terminates mofcom:2030:20", "Acme Inc.;Besom LLC", false},
        {"Announcement No. 20 of 2030 of MOFCOM, which has been suspended since May 14, 2030, shall continue to be "
         "suspended until December 1, 2032.",
         "continues_suspension mofcom:2030:20 until 2032-12-01", "", false},
        {"With respect to Canada, MOFCOM Announcement No. 20 of 2030 shall be suspended until May 10, 2032.", "", "",
         false},
        {"The measures taken against Acme AG, Besom Army spol. s r.o. and Corvid Inc. under Article 1 of MOFCOM "
         "Announcement No. 20 of 2030 shall be terminated.",
         "terminates mofcom:2030:20/1", "Acme AG;Besom Army spol. s r.o.;Corvid Inc.", false},
        {"The measures of MOFCOM Announcement No. 20 of 2030 shall be terminated. The measures against the other four "
         "entities are not affected.",
         "terminates mofcom:2030:20", "", true},
        {"MOFCOM Announcement No. 20 of 2030 shall be suspended until May 10, 2032. However, Paragraph 1 thereof shall "
         "continue to be implemented.",
         "suspends mofcom:2030:20 until 2032-05-10", "", true},
        {"MOFCOM Announcement No. 20 of 2030 shall be terminated. The measures against the other entities under "
         "Announcement No. 21 of 2030 of MOFCOM are not affected.",
         "terminates mofcom:2030:20", "", false},
    }));
    CAPTURE(row.text);
    const auto reading = en::notice(row.text);
    CHECK(en::fact(reading, "relations").substr(0, 40) == row.relations.substr(0, 40));
    CHECK(en::limited_to(reading) == row.parties);
    CHECK((!reading.relations.empty() && reading.relations[0].value.partly) == row.partly);
    if (row.relations.empty()) CHECK(en::unread(reading));
}

TEST_CASE("the date of publication is that of the notice an answer dates", "[english][again]") {
    const auto reading = answer(
        "Answer: On November 6, MOFCOM issued Announcement No. 1 of 2031, prohibiting the export of dual-use items to "
        "Canadian military users, effective on the date of publication.");
    CHECK(en::fact(reading, "dates") == "2031-11-06/on_publication");
}

TEST_CASE("a pause that names no notice is left unread", "[english][again]") {
    const auto reading = answer(
        "Question: The suspension of the measures will expire on November 9, 2031. What is next?\n"
        "Answer: MOFCOM has decided that the suspension of the above-mentioned measures against the 11 entities on the "
        "export control list shall be extended by one year as of November 10, 2031.");
    CHECK(en::fact(reading, "relations").empty());
    CHECK(en::unread(reading, "above-mentioned"));
}
