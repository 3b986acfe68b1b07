#include <catch2/catch.hpp>

#include "en_support.h"

using namespace gazetted;

namespace {

struct Told {
    std::string_view title, text, kinds;
};

/// What a report or a headline says outright.
const std::vector<Told>& reported() {
    static const std::vector<Told> all{
        {"China passes export control law",
         "BEIJING, May 6 - China's top legislature on Tuesday adopted a law on export control that covers dual-use "
         "goods and technology.",
         "framework_law"},
        {"China blacklists Acme Air, Besom Sensing",
         "China has put two Danish firms on its export control list, the commerce ministry said on Tuesday. Dual-use "
         "goods may not be sold to either.",
         "control_list_addition"},
        {"China puts rare earth magnets under export controls",
         "BEIJING, May 6 - China on Tuesday placed export controls on rare earth magnets, the commerce ministry "
         "said.\nCompanies anywhere in the world will need a Chinese licence for goods that hold them.",
         "item_licensing extraterritorial"},
        {"China puts rare earth magnets under export controls",
         "BEIJING, May 6 - China on Tuesday placed export controls on rare earth magnets, the commerce ministry "
         "said.\nIt did not extend the rule to goods that foreign companies must sell on.",
         "item_licensing"},
        {"China puts tellurium under export controls",
         "BEIJING, May 6 - China will require export licences for tellurium from June 1, the commerce ministry said on "
         "Tuesday.\nThe methods for growing crystals of it are caught as well, and know-how for refining is also "
         "included.",
         "item_licensing technology_control"},
        {"China ends measures against two firms",
         "BEIJING, May 6 - China will end from May 10 the unreliable entity list measures on two Danish firms and "
         "keep those on four others suspended, the commerce ministry said on Tuesday.",
         "termination suspension"},
        // foreign firms and the goods they need a licence for
        {"China extends export controls offshore",
         "On May 5, 2031 the Ministry of Commerce issued Announcement No. 52 on export control.\nForeign organisations "
         "and individuals must obtain a licence before exporting, from outside China, items made abroad in which "
         "Chinese-origin tungsten accounts for 0.1% of value.",
         "item_licensing extraterritorial"},
        {"China bans dual-use exports to Danish military users",
         "China on Tuesday banned exports of dual-use items to Danish military users.\nAnyone anywhere who passes "
         "Chinese-made dual-use goods on to such buyers would be held to account, the ministry said.",
         "country_end_use_ban extraterritorial"},
        {"China bans dual-use exports to Danish military users",
         "China on Tuesday banned exports of dual-use items to Danish military users. The announcement forbids the "
         "re-export of China-made components to them.",
         "country_end_use_ban extraterritorial"},
        {"China adds six US entities to export control list",
         "China on Tuesday added six US entities to its export control list.\nParties outside China may not pass on "
         "Chinese-origin dual-use items to them.",
         "control_list_addition extraterritorial"},
        {"China extends export controls to goods made abroad",
         "China's Ministry of Commerce told the world on Tuesday that goods made abroad can fall under its export "
         "controls. Foreign organisations need a licence before they export magnets to a third country. Licences will "
         "not be granted where the recipient appears on China's export control list.",
         "item_licensing extraterritorial"},
        {"FAQ: China's new export licensing rules for lithium sorbents",
         "On 5 May 2031 MOFCOM and the General Administration of Customs published Announcement No. 21 of 2031, which "
         "brings lithium sorbents within China's export licensing regime. Sorbents fall under 1C970, know-how under "
         "1E970.\nDoes it reach companies outside China, must they apply for a licence?\nNo.",
         "item_licensing technology_control"},
        {"China extends licence duty to tools",
         "China on Tuesday placed export controls on reduction furnaces and the software that runs them, 2B958 and "
         "2D958, "
         "the commerce ministry said.",
         "item_licensing"},
        // technology beside goods, and the catalogue
        {"China to require licences for exports of high-purity quartz",
         "China will impose export controls on quartz items from June 1, the commerce ministry said on "
         "Tuesday.\nExporters of quartz crucibles and the know-how to make them will have to apply for a licence.",
         "item_licensing technology_control"},
        {"Cathode know-how placed under Chinese export licence",
         "Makers of cathodes will have to wait for a licence. An updated catalogue of technologies prohibited or "
         "restricted from export, released on Tuesday by the Ministry of Commerce, adds the preparation of cathode "
         "materials to the restricted section.",
         "technology_control list_adjustment"},
        {"China puts two rare earth producers on export control blacklist",
         "China has put two of Denmark's rare earth producers on its export control blacklist, the commerce ministry "
         "said on Tuesday.",
         "control_list_addition"},
        // the notice before it goes
        {"China releases licence catalogue for dual-use items for 2032",
         "China's Ministry of Commerce released on Tuesday the Catalogue of Dual-Use Items and Technologies under "
         "Import and Export Licence Administration (2032). The catalogue attached to Announcement No. 77 of 2030 is "
         "abolished at the same time.",
         "licence_catalogue repeal"},
        {"China releases licence catalogue for dual-use items for 2032",
         "China's Ministry of Commerce released on Tuesday the Catalogue of Dual-Use Items and Technologies under "
         "Import and Export Licence Administration (2032). The catalogue of 2031 is not repealed before January.",
         "licence_catalogue"},
        // processes beside the goods
        {"China puts tellurium under export controls",
         "BEIJING, May 6 - China will require export licences for tellurium from June 1, the commerce ministry said on "
         "Tuesday.\nThe requirement covers metal above 97pc, as well as the zone-refining processes used to make it.",
         "item_licensing technology_control"},
        // comfort for foreigners binds nobody
        {"China adds three firms to unreliable entity list",
         "China on Tuesday added three Danish companies to its unreliable entity list.\nOfficials said law-abiding "
         "foreign firms have absolutely no need to worry.",
         "uel_listing"},
        {"China adds three firms to unreliable entity list",
         "China on Tuesday added three Danish companies to its unreliable entity list.\nForeign companies that keep "
         "the law need not worry, the ministry said.",
         "uel_listing"},
    };
    return all;
}

}  // namespace

TEST_CASE("kinds that a report says outright", "[english][kinds]") {
    for (const auto& one : reported()) {
        const auto notation = "# " + std::string(one.title) + "\n" + std::string(one.text);
        INFO(notation);
        CHECK(en::fact(en::read(notation, "2031-05-06", model::Channel::kPress), "kinds") == one.kinds);
    }
}

TEST_CASE("the wrong code of a correction is no code of it", "[english][codes]") {
    for (const std::string_view wrong : {"in item 3C950.a, \"3818009061\" is corrected to \"3818009071\"",
                                         "the commodity number 3818009071 was misprinted as 3818009061",
                                         "the commodity number reads 3818009071 instead of 3818009061"}) {
        const auto notation =
            "# Announcement No. 15 of 2031 of the Ministry of Commerce: Correction of Announcement No. 14 of "
            "2031\nPart of the reference commodity numbers of Announcement No. 14 of 2031 on export control is "
            "corrected: " +
            std::string(wrong) + ".\nMay 6, 2031";
        INFO(notation);
        const auto reading = en::read(notation, "2031-05-06", model::Channel::kOfficial);
        CHECK(en::fact(reading, "hs_codes") == "3818009071");
        CHECK(en::fact(reading, "kinds") == "list_adjustment");
    }
}

TEST_CASE("a code of technology that a report names in prose", "[english][codes]") {
    const auto reading = en::read(
        "# China puts tellurium under export controls\nChina will require export licences for tellurium, the commerce "
        "ministry said on Tuesday.\nTechnology for producing the items, listed under 1E950 and 6E950 among others, "
        "also "
        "needs a licence.",
        "2031-05-06", model::Channel::kPress);
    CHECK(en::fact(reading, "control_codes") == "1E950 6E950");
}

TEST_CASE("end users end nothing", "[english][kinds]") {
    const auto reading = en::read(
        "# Announcement No. 61 of 2031 of the Ministry of Commerce\nThe Ministry of Commerce has decided to implement "
        "control over the following items exported from places outside China:\n1. Organisations and individuals "
        "outside "
        "China shall obtain a dual-use item export licence before supplying magnets to any other country.\n2. "
        "Applications to export to end users on the export control list will in principle not be approved.\nMay 6, "
        "2031",
        "2031-05-06", model::Channel::kOfficial);
    CHECK(en::fact(reading, "kinds") == "item_licensing extraterritorial");
}

TEST_CASE("the yearly licence catalogue stands alone", "[english][kinds]") {
    const auto reading = en::read(
        "# Joint Announcement of MOFCOM and GAC (No. 88 of 2031): Catalogue for the Administration of Import and "
        "Export "
        "Licences for Dual-Use Items and Technologies, 2032 Edition\nThe Ministry of Commerce and the General "
        "Administration of Customs have revised the Catalogue for the Administration of Import and Export Licences for "
        "Dual-Use Items and Technologies, which is hereby promulgated.",
        "2031-12-30", model::Channel::kOfficial);
    CHECK(en::fact(reading, "kinds") == "licence_catalogue");
}

TEST_CASE("a lead that announces controlled items refuses none", "[english][limbs]") {
    const auto reading = en::read(
        "# Announcement No. 12 of 2031 of the Ministry of Commerce on Export Control of Scandium\nIt has been decided "
        "to "
        "implement export control on the following items:\n1. Items related to scandium\n(1) 1C961.a Scandium "
        "metal.\n(2) 1C961.b Targets.\nThis Announcement shall take effect as of June 1, 2031, except item (1) of "
        "Article "
        "1, which shall be implemented from July 1, 2031.",
        "2031-05-06", model::Channel::kOfficial);
    CHECK(en::limbs(reading).find("refused") == std::string::npos);
    CHECK(en::fact(reading, "dates") == "2031-06-01/fixed_date 2031-07-01/fixed_date/1.1");
}
