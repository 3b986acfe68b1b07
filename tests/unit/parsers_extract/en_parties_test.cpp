#include <catch2/catch.hpp>

#include "en_support.h"

using namespace gazetted;

namespace {

struct Wording {
    std::string_view text;  ///< below the headline or title of its table
    std::string_view parties;
};

std::string parties(std::string_view title, std::string_view text, model::Channel channel) {
    const auto reading = en::read("# " + std::string(title) + "\n" + std::string(text), "2031-05-06", channel);
    return en::fact(reading, "parties");
}

/// Ways in which a report says who was listed.
const std::vector<Wording>& reported() {
    static const std::vector<Wording> all{
        // what stands behind names: brackets, homes, forms
        {"Acme Air (NYSE: ACM), which runs a mine in Utah, and Besom Rare Earth (Nasdaq: BSM) were among ten US "
         "entities "
         "that China put on its export control list on Tuesday.",
         "Acme Air;Besom Rare Earth"},
        {"China on Tuesday added three firms to its export control list. Among them are Acme Air AG of Germany, III-V "
         "LAB "
         "of France and the Dutch shipbuilder Corvid Merwede B.V. Chinese exporters may not supply them.",
         "Acme Air AG;III-V LAB;Corvid Merwede B.V."},
        {"China on Tuesday added two bodies to its export control list: the University of Belgium and Acme Air of "
         "Belgium.",
         "University of Belgium;Acme Air"},
        // counts and insertions
        {"China on Tuesday put 12 firms on its watch list. The five best known are not small. For the 12 on the watch "
         "list, among them Acme Air and Besom Sensing, a licence is needed each time.",
         "Acme Air;Besom Sensing"},
        {"China on Tuesday put four firms on its watch list. \"We buy little there,\" said Karl Holm, sales chief of "
         "Acme "
         "Air GmbH, one of the four.",
         "Acme Air GmbH"},
        {"China on Tuesday added two firms to its export control list. The two are Acme Air Inc. and Besom LLC.",
         "Acme Air Inc.;Besom LLC"},
        // listings of other days
        {"China on Tuesday added Acme Air to its export control list. In January it had blacklisted 28 firms, among "
         "them "
         "Besom Sensing and Corvid.",
         "Acme Air"},
        {"China on Tuesday added Acme Air to its export control list.\nThe dispute goes on.\nMore followed.\nA "
         "separate "
         "group of 20 firms, among them Besom Corp. and Corvid Corp., was put on the same list in February.",
         "Acme Air"},
        // asides behind a semicolon, seats before a name
        {"China on Tuesday put four German firms on its watch list. The others are Kessel & Brandt AG, a unit of Holm "
         "Holding "
         "(Vaduz); Acme Ulm GmbH, better known as ACU; and the Aarhus-based Besom KG.",
         "Kessel & Brandt AG;Acme Ulm GmbH;Besom KG"},
        {"China on Tuesday added four firms to its export control list. They include Acme Air S.p.A., as well as "
         "Acme's "
         "subsidiary Besom Spazio.",
         "Acme Air S.p.A.;Besom Spazio"},
        {"China on Tuesday added two firms, both American, to its export control list. The package is a full one:\n- "
         "no "
         "import or export activity connected with China\n- no new investment in China",
         ""},
        {"China on Tuesday added four firms, including Acme Air, to its export control list. Also named were drone "
         "firms "
         "Besom and Corvid Autonomy.",
         "Acme Air;Besom;Corvid Autonomy"},
        // the whole name
        {"China on Tuesday added Acme Air to its export control list.\nAcme Air Inc. did not comment.",
         "Acme Air Inc."},
        // after a class of parties
        {"BEIJING, May 6 - China added four Danish firms to its export control list on Tuesday. They include Acme Air, "
         "the maker of the Lark glider, the drone firm Besom and the shipbuilder Corvid.",
         "Acme Air;Besom;Corvid"},
        {"China on Tuesday added two Danish defence contractors, Acme Air and Besom Sensing, to its export control "
         "list.",
         "Acme Air;Besom Sensing"},
        {"China on Tuesday added four Danish companies to its export control list. Among the four are Acme Air and "
         "Besom Sensing.",
         "Acme Air;Besom Sensing"},
        {"China on Tuesday added four Danish companies to its export control list. Among them are Acme Air A/S, Besom "
         "ApS and Corvid Holding AB.",
         "Acme Air A/S;Besom ApS;Corvid Holding AB"},
        {"China on Tuesday added four Danish companies to its export control list. Among those named were Acme Air and "
         "Besom Sensing.",
         "Acme Air;Besom Sensing"},
        {"China on Tuesday added three Danish companies to its export control list: Acme Air, Besom Sensing and "
         "Corvid.",
         "Acme Air;Besom Sensing;Corvid"},
        {"China on Tuesday added three Danish companies – Acme Air, Besom Sensing and Corvid – to its export control "
         "list.",
         "Acme Air;Besom Sensing;Corvid"},
        {"China on Tuesday added 14 companies including Acme Air S.p.A., Besom S.r.l. and Corvid B.V. to its export "
         "control list.",
         "Acme Air S.p.A.;Besom S.r.l.;Corvid B.V."},
        {"China on Tuesday added four Danish companies to its export control list. The list includes Acme Air, a unit "
         "of Dorado Group, and Besom Sensing.",
         "Acme Air;Besom Sensing"},
        {"China on Tuesday added four Danish companies to its export control list. The companies affected are Acme "
         "Air, Besom Sensing, Corvid Marine and Dorado.",
         "Acme Air;Besom Sensing;Corvid Marine;Dorado"},
        {"China on Tuesday added four Danish companies to its export control list. The new entries are Acme Air, Besom "
         "Sensing, Corvid Marine and Dorado.",
         "Acme Air;Besom Sensing;Corvid Marine;Dorado"},
        {"China on Tuesday added four Danish companies to its export control list. The ministry named them as Acme "
         "Air, Besom Sensing, Corvid Marine and Dorado.",
         "Acme Air;Besom Sensing;Corvid Marine;Dorado"},
        {"China on Tuesday added four Danish companies to its export control list. They comprise Acme Air Oy, Besom "
         "Oyj, Corvid GmbH & Co. KG and Dorado Pty Ltd of Aarhus.",
         "Acme Air Oy;Besom Oyj;Corvid GmbH & Co. KG;Dorado Pty Ltd"},
        // before the verb
        {"China on Tuesday added 14 Danish companies to its export control list. Acme Air, Besom Sensing and 12 other "
         "companies were added to the list.",
         "Acme Air;Besom Sensing"},
        {"China on Tuesday added four Danish companies to its export control list. Acme Air and Besom Sensing were "
         "among the firms targeted.",
         "Acme Air;Besom Sensing"},
        {"China on Tuesday added four Danish companies to its export control list. Drone maker Acme Air is on the "
         "list, "
         "as are Besom Sensing and Corvid.",
         "Acme Air;Besom Sensing;Corvid"},
        {"China on Tuesday added four Danish companies to its export control list. Acme Air and Besom Sensing also "
         "appear on the list.",
         "Acme Air;Besom Sensing"},
        {"China on Tuesday added four Danish companies to its export control list. The Danish drone maker Acme Air is "
         "there, so are the engineering firms Besom Sensing and Corvid.",
         "Acme Air;Besom Sensing;Corvid"},
        {"China on Tuesday added 13 Danish companies to its export control list. Drone start-ups Acme Air, BESOM "
         "Drones "
         "and Corvid Flight, as well as AI firm Dorado AI, were put on the list, the commerce ministry said.",
         "Acme Air;BESOM Drones;Corvid Flight;Dorado AI"},
        {"China on Tuesday added four Danish companies to its export control list. Acme Air, a Defence Ministry "
         "supplier, was also named.",
         "Acme Air"},
        {"China on Tuesday added four Danish companies to its export control list. ACME and the gunmaker BESOM are in "
         "the "
         "first group.",
         "ACME;BESOM"},
        {"China on Tuesday added four Danish companies to its export control list. Apart from drone company Acme Air, "
         "the "
         "list features Besom Inc and Corvid Corporation.",
         "Acme Air;Besom Inc;Corvid Corporation"},
        {"China on Tuesday added four Danish companies, including Denmark's Acme A/S, Czech gunmaker Besom Army spol. "
         "s "
         "r.o. and German firms Corvid AG and Dorado GmbH, to its export control list.",
         "Acme A/S;Besom Army spol. s r.o.;Corvid AG;Dorado GmbH"},
        {"China on Tuesday added five units of the Danish shipbuilder Acme Ocean to its export control list: Acme "
         "Shipping "
         "LLC, Acme Yards Inc and Acme Holdings.",
         "Acme Shipping LLC;Acme Yards Inc;Acme Holdings"},
        // after the verb
        {"China on Tuesday placed Acme Air and Besom Sensing, both based in Denmark, on its export control list.",
         "Acme Air;Besom Sensing"},
        {"China on Tuesday placed Danish drone maker Acme Air and its rival Besom Sensing on its export control list.",
         "Acme Air;Besom Sensing"},
        {"China on Tuesday put Acme Air (Copenhagen) and Besom Sensing (Aarhus) on its export control list.",
         "Acme Air;Besom Sensing"},
        {"China has added Acme Air and three other Danish companies to its export control list, the commerce ministry "
         "said on Tuesday.",
         "Acme Air"},
        // classes are no names
        {"China on Tuesday added four Danish companies to its export control list. They include makers of drones and "
         "radars. Copenhagen said it regretted the step.",
         ""},
        {"China on Tuesday added four Danish companies to its export control list. Denmark and Norway protested. They "
         "include it in talks with Brussels.",
         ""},
    };
    return all;
}

/// Ways in which an announcement names whom it lists.
const std::vector<Wording>& announced() {
    static const std::vector<Wording> all{
        {"The Ministry of Commerce has decided to add three Danish entities, namely Acme Air A/S, Besom ApS and Corvid "
         "Yards, Arms & Services Ltd, to the export control list.",
         "Acme Air A/S;Besom ApS;Corvid Yards, Arms & Services Ltd"},
        {"The Ministry of Commerce has decided to add Acme Air S.p.A. and other entities listed in the Annex to the "
         "export control list.\nMay 6, 2031\nAnnex\n1) Acme Air S.p.A.\n2) Besom-Werke mbH\n3) Corvid a.s.\n4) "
         "DORADO-II "
         "LAB\n5) Universytet Elma",
         "Acme Air S.p.A.;Besom-Werke mbH;Corvid a.s.;DORADO-II LAB;Universytet Elma"},
        {"The Ministry of Commerce has decided to include 3 entities such as Acme Air in the export control control "
         "list "
         "(see attachment).\nMay 6, 2031\nAttachment\nExport Control Control List\n1. Acme Air\nAddress: 12 Quay "
         "Street, Aarhus\n2. Besom Management Group\nAddress: 3 Mill Lane, Odense\n3. Corvid LLC",
         "Acme Air;Besom Management Group;Corvid LLC"},
        {"The Ministry of Commerce has decided to put the following entities on the export control list:\n- Acme Air "
         "Sp. "
         "z o.o.\n- Besom d.o.o. (Denmark)\n- Corvid SE, also known as Corvid Europe",
         "Acme Air Sp. z o.o.;Besom d.o.o.;Corvid SE"},
        {"The Ministry of Commerce has decided to put the entities below on the export control list.\n| No. | Name of "
         "entity | Country\n| 1 | Acme Air N.V. | Netherlands\n| 2 | Besom Oy | Finland",
         "Acme Air N.V.;Besom Oy"},
        {"The Ministry of Commerce has decided to put the entities below on the export control list.\n| Acme Air N.V. "
         "| "
         "Netherlands\n| Besom Oy | Finland",
         "Acme Air N.V.;Besom Oy"},
    };
    return all;
}

}  // namespace

TEST_CASE("a report names the parties listed", "[english][parties]") {
    for (const auto& wording : reported()) {
        INFO(wording.text);
        CHECK(parties("China adds Danish firms to export control list", wording.text, model::Channel::kPress) ==
              wording.parties);
    }
}

TEST_CASE("an announcement names the parties it lists", "[english][parties]") {
    for (const auto& wording : announced()) {
        INFO(wording.text);
        CHECK(parties("MOFCOM Announcement No. 7 of 2031 on Adding Entities to the Export Control List", wording.text,
                      model::Channel::kOfficial) == wording.parties);
    }
}

TEST_CASE("parties that measures fall on without a list beside them", "[english][parties]") {
    const std::vector<Wording> all{
        {"The measures, taken in October, had barred organisations and individuals in China from doing business with "
         "Acme Shipping LLC, Acme Yard and three sister companies.",
         "Acme Shipping LLC;Acme Yard"},
        {"The order of Oct. 14 had forbidden any dealings with Acme Shipping LLC and Acme Yard Inc.",
         "Acme Shipping LLC;Acme Yard Inc."},
        {"The five are Acme Shipping LLC and Acme Yard Inc.", "Acme Shipping LLC;Acme Yard Inc."},
    };
    for (const auto& one : all) {
        INFO(one.text);
        const auto text =
            "China on Tuesday suspended its countermeasures against five units of Acme for a year, the "
            "commerce ministry said.\n" +
            std::string(one.text);
        const auto found = parties("China suspends countermeasures on five US units", text, model::Channel::kPress);
        CHECK(found == one.parties);
    }
}

TEST_CASE("an answer names the parties whose listing it explains", "[english][parties]") {
    CHECK(
        parties("MOFCOM Spokesperson's Remarks on Adding Five Danish and Dutch Entities to the Export Control List",
                "Q: What are the considerations?\nA: For some time, Acme Air and other entities have, in disregard of "
                "China's firm opposition, engaged in military cooperation with Taiwan. China has decided to include "
                "these five entities in the export control list.",
                model::Channel::kOfficial) == "Acme Air");
}

TEST_CASE("a listed company speaks of itself", "[english][parties]") {
    const std::string_view statement =
        "Acme Sensors AB (publ) (\"Acme\" or \"the Company\") has taken note of the decision of China's Ministry of "
        "Commerce to place two Swedish entities on its export control list. ";
    for (const std::string_view told : {"The list includes the Company and its subsidiary Besom AB.",
                                        "By an announcement of May 5, by which the Company was placed on the export "
                                        "control list, exports end. The list "
                                        "includes Besom AB."}) {
        const auto text = std::string(statement) + std::string(told);
        INFO(text);
        CHECK(parties("Acme put on Chinese export control list", text, model::Channel::kPress) ==
              "Acme Sensors AB;Besom AB");
    }
}
