#include <catch2/catch.hpp>

#include "en_support.h"

using namespace gazetted;

TEST_CASE("parts: each part has the day that it names itself", "[english][parts]") {
    struct Row {
        std::string_view text, dates, limbs;
    };
    const auto row = GENERATE(values<Row>({
        {"I. Acme Air B.V. is added to the watch list as of April 1, 2031.\nII. Besom Litho B.V. is removed from the "
         "watch "
         "list as of May 1, 2031.",
         "2031-04-01/fixed_date/1 2031-05-01/fixed_date/2",
         "1 list effective 2031-04-01; 2 delist effective 2031-05-01"},
        {"MOFCOM has decided that:\n1. As of April 1, 2031, Acme Air LLC is added to the export control list;\n2. As "
         "of "
         "April 15, 2031, Besom Inc. is added to the watch list.",
         "2031-04-01/fixed_date/1 2031-04-15/fixed_date/2", "1 list effective 2031-04-01; 2 list effective 2031-04-15"},
        {"1. Acme Air LLC is added to the export control list.\n2. Besom Inc. is added to the watch list.\n3. This "
         "Announcement shall take effect as of April 1, 2031.",
         "2031-04-01/fixed_date", "1 list 2031-04-01; 2 list 2031-04-01; 3 effective 2031-04-01"},
        {"As of April 1, 2031, the following are decided:\n1. Acme Air LLC is added to the export control list.\n2. "
         "Besom "
         "Inc. is added to the watch list.",
         "2031-04-01/fixed_date", "0 effective 2031-04-01; 1 list 2031-04-01; 2 list 2031-04-01"},
        {"I. 1C994.a Rhenium wafers (reference HS code: 8112411010);\nII. 1C994.b Rhenium alloys (reference HS code: "
         "8112419000).\nIII. The items listed in Articles I and II shall not be exported without a license; exports of "
         "the items in Article II to EU Member States are exempt from licensing.\nIV. Articles I and II of this "
         "Announcement shall be implemented as of May 1, 2031, and Article III as of April 1, 2031.",
         "2031-05-01/fixed_date/1,2 2031-04-01/fixed_date/3",
         "1 licence_required 2031-05-01; 2 licence_required 2031-05-01; 3 licence_required exempt 2031-04-01; 4 "
         "effective"},
    }));
    CAPTURE(row.text);
    const auto reading = en::notice(row.text);
    CHECK(en::fact(reading, "dates") == row.dates);
    CHECK(en::limbs(reading) == row.limbs);
    CHECK(en::fact(reading, "destinations").empty());
}

TEST_CASE("parts: a part called by its heading leaves its day unread", "[english][parts]") {
    const auto reading = en::notice(
        "I. Graphene items\n(I) 1C994.a Graphene powder (reference HS code: 3801909020)\nII. Technology\n1E994 "
        "Technology "
        "for the production of 1C994.a\nThe part \"Graphene items\" of this Announcement shall be implemented as of "
        "the "
        "date of publication, the part \"Technology\" as of January 1, 2032.");
    CHECK(en::fact(reading, "kinds") == "item_licensing technology_control");
    CHECK(en::fact(reading, "dates").empty());
    CHECK(en::unread(reading, "The part"));
}

TEST_CASE("parts: one part lists, another frees", "[english][parts]") {
    const auto reading = en::notice(
        "1. Acme Air LLC is added to the export control list.\n2. Besom Inc. is removed from the watch list.");
    CHECK(en::fact(reading, "kinds") == "control_list_addition termination");
    const auto report = en::read(
        "# China adds two firms to export control list\nChina's commerce ministry on Monday added Acme Air and Besom "
        "to "
        "its export control list, and removed Cobalt Corporation from its watch list.",
        "2031-03-03", model::Channel::kPress);
    CHECK(en::fact(report, "kinds") == "control_list_addition termination");
}

TEST_CASE("parts: the end of a control is unread, since a reading has none", "[english][parts]") {
    struct Row {
        std::string_view text;
        bool unread;
    };
    const auto row = GENERATE(values<Row>({
        {"Temporary export controls shall be imposed on graphite items from April 1, 2031 to March 31, 2032.", true},
        {"Exports of dual-use items to Acme Ltd. are prohibited for a period of one year from April 1, 2031.", true},
        {"The export ban on gallium shall remain in effect until June 30, 2032.", true},
        {"Exports of dual-use items to Acme Ltd. are prohibited from April 1, 2031.", false},
        {"Export operators shall apply to MOFCOM for licences before exporting gallium items.", false},
    }));
    CAPTURE(row.text);
    CHECK(en::unread(en::notice(row.text), row.text) == row.unread);
}

TEST_CASE("parts: a sentence that goes on ordering behind what is looked through is unread", "[english][parts]") {
    const std::string ending = "exports of gallium items to Acme Ltd. shall be prohibited from April 1, 2031.";
    const auto after = [](int times) {
        std::string text = "MOFCOM, having heard ";
        for (int i = 0; i < times; ++i)
            text += "the customs, the ports and the provinces, ";
        return text + "decides that ";
    };
    CHECK_FALSE(en::unread(en::notice(after(2) + ending)));
    CHECK(en::unread(en::notice(after(90) + ending), "shall be prohibited"));
    CHECK_FALSE(
        en::unread(en::notice("Export operators shall apply to MOFCOM for licences before exporting gallium to " +
                              after(90) + "this is so."),
                   "this is so"));
}

TEST_CASE("parts: a catalogue is amended under its own title", "[english][parts]") {
    struct Row {
        std::string_view text, relations, kinds;
    };
    const auto row = GENERATE(values<Row>({
        {"The Catalogue of Technologies Prohibited or Restricted from Export is adjusted as follows:",
         "amends Catalogue of Technologies Prohibited or Restricted from Export", "list_adjustment technology_control"},
        {"It has been decided to amend the Catalogue of Technologies Prohibited or Restricted from Export as follows:",
         "amends Catalogue of Technologies Prohibited or Restricted from Export", "list_adjustment technology_control"},
    }));
    CAPTURE(row.text);
    const auto reading = en::notice(std::string(row.text) + "\n1. One item is added: rhenium smelting technology.");
    CHECK(en::fact(reading, "relations") == row.relations);
    CHECK(en::fact(reading, "kinds") == row.kinds);
    CHECK(en::limbs(reading).find("prohibited") == std::string::npos);
}

TEST_CASE("parts: trade figures are no measure, and a pause that lapses is none", "[english][parts]") {
    const auto figures = GENERATE(
        "# China's lithium battery exports hit record despite licence rule\nExports rose 20% in October, despite "
        "Beijing's plan to require export licences from Nov. 8.",
        "# China's gallium exports fall after licence rule\nShipments fell 20% after Beijing's export licence rule "
        "took "
        "effect, customs data showed.");
    CAPTURE(figures);
    CHECK_FALSE(en::read(figures, "2031-11-20", model::Channel::kPress).is_control_measure);
    const auto lapse = en::read(
        "# China to let suspension of rare earth export rules expire\nChina will not extend the suspension of its rare "
        "earth export rules when it expires on Nov. 10, the commerce ministry said on Saturday.",
        "2031-11-08", model::Channel::kPress);
    CHECK(en::fact(lapse, "kinds") == "termination");
    CHECK(en::fact(lapse, "until").empty());
}

TEST_CASE("parts: a part without a number is not the whole notice", "[english][parts]") {
    struct Row {
        std::string_view text;
        bool of_whole;
    };
    const auto row = GENERATE(values<Row>({
        {"From July 1, 2031, the paragraphs concerning antimony of Announcement No. 46 of 2030 are suspended.", false},
        {"From July 1, 2031, Paragraph 2 of Announcement No. 46 of 2030 is suspended.", false},
        {"From July 1, 2031, Announcement No. 46 of 2030 is suspended.", true},
    }));
    CAPTURE(row.text);
    const auto reading = en::notice(row.text);
    REQUIRE(reading.relations.size() == 1);
    CHECK(reading.relations[0].value.of_whole() == row.of_whole);
}
