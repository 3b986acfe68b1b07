#include <catch2/catch.hpp>

#include "en_support.h"

using namespace gazetted;

namespace {

struct Row {
    std::string_view title, text, parties, destinations;
};

/// Forms of companies, small words that names open with, marks inside names; lists in every shape.
const std::vector<Row>& reported() {
    static const std::vector<Row> all{
        {"China adds five firms to export control list",
         "China's Ministry of Commerce on Tuesday added five firms to its export control list: Kongsvik Aero A/S of "
         "Denmark; Société Acme d'Optique S.A.S. of France; Müller & Söhne GmbH & Co. KG of Germany; Acme Seimitsu "
         "K.K. "
         "of "
         "Japan; and Acme Autonomy Pte. Ltd. of Singapore.",
         "Kongsvik Aero A/S;Société Acme d'Optique S.A.S.;Müller & Söhne GmbH & Co. KG;Acme Seimitsu K.K.;Acme "
         "Autonomy "
         "Pte. Ltd.",
         "DK FR DE JP SG"},
        {"China Blacklists Two Danish Drone-Parts Makers",
         "China added two Danish companies to its unreliable entity list on Friday.\nAcme Air A/S and Besom Drones "
         "ApS were named in a notice by the working mechanism.",
         "Acme Air A/S;Besom Drones ApS", "DK"},
        {"China Drops Acme Air From Unreliable Entities List Ahead of Talks",
         "China removed Acme Air A/S and Besom ApS from its unreliable entities list on Friday.",
         "Acme Air A/S;Besom ApS", ""},
        {"China extends pause on export controls",
         "China will keep its rare earth export controls suspended for another year, the commerce ministry said on "
         "Tuesday. A ban on exports of gallium to Denmark would also stay suspended.",
         "", "DK"},
        {"China extends pause on export controls",
         "China will keep its rare earth export controls suspended for another year, the commerce ministry said on "
         "Tuesday. Curbs on antimony exports to Norway remain on hold as well.",
         "", "NO"},
        {"China puts three firms on watch list",
         "China's commerce ministry on Tuesday placed van Dijk Optronics, d'Ornano Systèmes of "
         "France "
         "and al-Noor Avionics of Turkey on a watch list.",
         "van Dijk Optronics;d'Ornano Systèmes;al-Noor Avionics", "FR TR"},
        {"China adds six companies to its unreliable entity list",
         "China on Tuesday put four companies on its unreliable entity list.\n| No. | Company | Country\n| 1 | "
         "Østersund ApS | Denmark\n| 2 | de Vries Maritiem B.V. | Netherlands\n| 3 | Čapek Závody a.s. | Czech "
         "Republic\n| 4 | L'Étoile Défense SARL | France",
         "Østersund ApS;de Vries Maritiem B.V.;Čapek Závody a.s.;L'Étoile Défense SARL", "DK NL CZ FR"},
        {"China blacklists two EU banks",
         "China's Ministry of Commerce on Tuesday issued an order taking countermeasures against two EU banks.\n- "
         "Placed "
         "on the countermeasures list: Banca Acme S.p.A. and Besom Bank AB\n- Organisations in China are prohibited "
         "from "
         "transactions with the listed banks.",
         "Banca Acme S.p.A.;Besom Bank AB", "EU"},
        {"China adds Italian, Spanish firms to export control list",
         "China on Tuesday added three firms to its export control list. The following firms have been added:\nAcme "
         "Sistemi S.r.l. – Italy\nBesom Drones, S.L.U. – Spain\nCorvid del Tirreno SpA – Italy",
         "Acme Sistemi S.r.l.;Besom Drones, S.L.U.;Corvid del Tirreno SpA", "ES"},
        {"China adds Lithuanian firms to export control list",
         "China's commerce ministry said on Monday that UAB Acme Dronai and AB Besom Optika would be added to the "
         "export "
         "control list with immediate effect.",
         "UAB Acme Dronai;AB Besom Optika", "LT"},
        {"China adds entities to its watch list",
         "China on Tuesday added five entities to its watch list. The entities are: Acme Optics Ltd.; Besom "
         "Deutschland "
         "GmbH & Co. KG; Corvid Photonics (2014) Ltd.; DORADO Defence SE; and Elm Bearings.",
         "Acme Optics Ltd.;Besom Deutschland GmbH & Co. KG;Corvid Photonics (2014) Ltd.;DORADO Defence SE;Elm "
         "Bearings",
         ""},
        {"China adds three foreign firms to unreliable entity list",
         "China's Ministry of Commerce said on Tuesday that three foreign companies - UAB Acme Sensor Technology of "
         "Lithuania, South Korea's BSM Nex1 Co., Ltd. and U.S.-based Corvid - have been included in the unreliable "
         "entity list.",
         "UAB Acme Sensor Technology;BSM Nex1 Co., Ltd.;Corvid", "LT KR US"},
        {"China adds Besom units to control list",
         "China's commerce ministry on Thursday added three Besom units - Besom Energy Storage, LLC; Besom Aeronautics "
         "and Besom Ventures - to its export control list.",
         "Besom Energy Storage, LLC;Besom Aeronautics;Besom Ventures", ""},
        {"China adds 28 firms to export control list",
         "China's commerce ministry added 28 firms to its export control list on Thursday, among others Acme Corvid "
         "Missiles and Fire Control, the state-run Besom Institute of Science and Technology and Dorado Air.",
         "Acme Corvid Missiles and Fire Control;Besom Institute of Science and Technology;Dorado Air", ""},
        {"China to lift export ban on Japanese entities",
         "China's commerce ministry said on Monday that Acme Aircraft Co Ltd, Besom Corp and Corvid Materials will be "
         "taken off the export control list.",
         "Acme Aircraft Co Ltd;Besom Corp;Corvid Materials", "JP"},
        {"China adds Dutch firm to export control list",
         "China's commerce ministry said on Friday it had added Dutch drone maker Acme Air to its export control list. "
         "Two "
         "other firms, Germany's Besom Systems and France's Corvid, are to be removed from the list on the same day.",
         "Acme Air;Besom Systems;Corvid", "NL DE FR"},
        {"China hits US firms over Taiwan",
         "China's commerce ministry on Sunday placed three US firms on its unreliable entity list. It named Acme Air "
         "(ACME.O), Besom and Corvid Air (CVD.N).",
         "Acme Air;Besom;Corvid Air", "US"},
        {"China adds unit of Acme to watch list, drops Norway's Besom",
         "China's commerce ministry on Sunday added Acme Aero A/S to its export control watch list and took Norway's "
         "Besom "
         "Defence & Aerospace off it.",
         "Acme Aero A/S;Besom Defence & Aerospace", "NO"},
        {"China puts 12 US firms including Acme and Besom on export control list; 5 others, among them Corvid Air, on "
         "unreliable entity list",
         "The commerce ministry said on Sunday the measures take effect on May 9.", "Acme;Besom;Corvid Air", "US"},
        {"Beijing hits back: full list of US firms",
         "China's commerce ministry on Tuesday added 3 US entities to the export control list.\nThe full list is "
         "below.\n1. "
         "Acme Corp.\n2. Besom Systems\n3. Corvid-Dorado LLC",
         "Acme Corp.;Besom Systems;Corvid-Dorado LLC", "US"},
        {"China blacklists US companies",
         "China's Ministry of Commerce on Tuesday added US companies to its export control list.\n| List | "
         "Companies\n| "
         "Export control list | Acme Corp, Besom Inc. and Corvid",
         "Acme Corp;Besom Inc.;Corvid", "US"},
        // no names
        {"China puts US drone makers on export control list",
         "- China puts US drone makers on export control list Bloomberg\n- Beijing targets 10 US defence suppliers The "
         "Morning Post\n- MOFCOM: ten US entities added to list Daily",
         "", "US"},
        {"China adds US firms to unreliable entity list",
         "China on Tuesday added Acme Air Inc. to its unreliable entity list. Separately, Besom Industries, Inc. and "
         "two "
         "others were added to the export control list.",
         "Acme Air Inc.;Besom Industries, Inc.", "US"},
    };
    return all;
}

const std::vector<Row>& announced() {
    static const std::vector<Row> all{
        {"MOFCOM Announcement No. 8 of 2031 on Adding Entities to the Export Control List",
         "In accordance with the Export Control Law of the People's Republic of China, and in order to safeguard "
         "national "
         "security and fulfil international obligations such as non-proliferation, it has been decided to add the "
         "following "
         "four entities to the export control list:\n1. Acme Radar B.V. (the Netherlands)\n2. Van den Berg N.V. (the "
         "Netherlands)\n3. Zakłady Łódź S.A. (Poland)\n4. Bałtyk sp. z o.o. (Poland)\nExport operators are prohibited "
         "from exporting dual-use items to the above four entities.\nThis Announcement shall take effect as of the "
         "date "
         "of publication.",
         "Acme Radar B.V.;Van den Berg N.V.;Zakłady Łódź S.A.;Bałtyk sp. z o.o.", "PL NL"},
        {"MOFCOM Announcement No. 8 of 2031: Entities Included in the Watch List",
         "The following entities are hereby included in the watch list: (1) Van der Meer B.V.; (2) Ålesund AS; (3) De "
         "La "
         "Cruz Ingeniería, S.A. de C.V.; and (4) Acme Kft. This announcement takes effect on the date of issuance.",
         "Van der Meer B.V.;Ålesund AS;De La Cruz Ingeniería, S.A. de C.V.;Acme Kft.", ""},
        {"MOFCOM Announcement No. 8 of 2031",
         "The following entities are added to the export control list:\n(I) United Kingdom\n1. Acme Systems plc\n2. "
         "Besom Group plc\n(II) France\n1. Corvid S.A. and its subsidiary Corvid Space\n(III) Lithuania\n1. Dorado "
         "UAB\nExport operators are prohibited from exporting dual-use items to the above 4 entities.",
         "Acme Systems plc;Besom Group plc;Corvid S.A.;Dorado UAB", "GB FR LT"},
        {"MOFCOM Announcement No. 8 of 2031",
         "I. Acme Holding B.V. and Besom N.V. are added to the watch list as of August 1, 2031.\nII. Corvid Litho B.V. "
         "is "
         "removed from the watch list as of the date of publication.",
         "Acme Holding B.V.;Besom N.V.;Corvid Litho B.V.", ""},
        {"MOFCOM Announcement No. 8 of 2031 on Adding Four Entities of Canada, Australia, the UK and Germany to the "
         "Watch "
         "List",
         "The following entities are placed on the watch list with effect from May 9, 2031: Acme Inc. (Canada); Besom "
         "Limited (Australia); Corvid Ltd. (UK); and Dorado AG (Germany).",
         "Acme Inc.;Besom Limited;Corvid Ltd.;Dorado AG", "CA AU GB DE"},
        {"MOFCOM Announcement No. 8 of 2031",
         "The following entities of the United States and Japan are subject to export control list measures; export of "
         "dual-use items to them is prohibited as of May 10, 2031.\nUnited States: Acme Systems; Besom DRS\nJapan: "
         "Corvid "
         "Aero; Dorado Defense",
         "Acme Systems;Besom DRS;Corvid Aero;Dorado Defense", "US JP"},
        {"MOFCOM Announcement No. 8 of 2031",
         "As Acme A/S of Denmark (No. 3 in the Annex to Announcement No. 2 of 2031) has cooperated with verification, "
         "it is "
         "removed from the watch list as of May 8, 2031.",
         "Acme A/S", "DK"},
        {"MOFCOM Announcement No. 8 of 2031",
         "The measures set out in MOFCOM Announcement No. 1 of 2031 shall cease to apply to Acme Shipbuilding Co., "
         "Ltd. as "
         "of May 8, 2031.",
         "Acme Shipbuilding Co., Ltd.", ""},
        {"MOFCOM Announcement No. 8 of 2031",
         "Acme Systems Ltd. is hereby added to the Export Control List. This Announcement shall come into force on the "
         "date "
         "of its promulgation.",
         "Acme Systems Ltd.", ""},
        {"MOFCOM Announcement No. 8 of 2031",
         "In accordance with Article 5 of the Anti-Foreign Sanctions Law, Canada Acme Academy and Besom Defence Corp. "
         "are "
         "added to the countermeasures list. Organizations and individuals in China are prohibited from transactions "
         "and cooperation with them. This announcement shall take effect as of May 9, 2031.",
         "Canada Acme Academy;Besom Defence Corp.", ""},
    };
    return all;
}

}  // namespace

TEST_CASE("a report's parties in every form", "[english][parties]") {
    for (const auto& row : reported()) {
        INFO(row.text);
        const auto reading = en::read("# " + std::string(row.title) + "\n" + std::string(row.text), "2031-05-06",
                                      model::Channel::kPress);
        CHECK(en::fact(reading, "parties") == row.parties);
        CHECK(en::fact(reading, "destinations") == row.destinations);
    }
}

TEST_CASE("an announcement's parties in every form", "[english][parties]") {
    for (const auto& row : announced()) {
        INFO(row.text);
        const auto reading = en::read("# " + std::string(row.title) + "\n" + std::string(row.text) + "\nMay 6, 2031",
                                      "2031-05-06", model::Channel::kOfficial);
        CHECK(en::fact(reading, "parties") == row.parties);
        CHECK(en::fact(reading, "destinations") == row.destinations);
    }
}

TEST_CASE("countries that a rule aims its exports at", "[english][destinations]") {
    const std::vector<std::pair<std::string_view, std::string_view>> all{
        {"It has been decided to adjust the Catalogue of Precursor Chemicals Exported to Specific Countries: 13 "
         "chemicals "
         "are "
         "added for the United States, Mexico and Canada. Exporting the chemicals to these countries requires a "
         "licence.",
         "US MX CA"},
        {"It is decided to prohibit the export of radars and other dual-use items to the armed forces and the coast "
         "guard "
         "of the Philippines.",
         "PH"},
        {"No licence shall be granted for exports of the items in the Annex to Denmark's Ministry of Defence and its "
         "contractors.",
         "DK"},
    };
    for (const auto& [text, destinations] : all) {
        INFO(text);
        const auto reading = en::read("# MOFCOM Announcement No. 8 of 2031\n" + std::string(text) + "\nMay 6, 2031",
                                      "2031-05-06", model::Channel::kOfficial);
        CHECK(en::fact(reading, "destinations") == destinations);
    }
}

TEST_CASE("a numbered list of parties opens no parts", "[english][parties][limbs]") {
    for (const auto& row : {announced()[0], announced()[2]}) {
        INFO(row.text);
        const auto reading = en::read("# " + std::string(row.title) + "\n" + std::string(row.text) + "\nMay 6, 2031",
                                      "2031-05-06", model::Channel::kOfficial);
        for (const auto& limb : reading.limbs)
            CHECK(limb.path == "0");
        CHECK(en::limbs(reading).find("prohibited") != std::string::npos);
    }
}
