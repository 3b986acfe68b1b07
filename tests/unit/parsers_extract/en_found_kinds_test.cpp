// Kinds that a wording of reports and alerts only looks like, and lists and investigations that are not the ministry's.
#include <catch2/catch.hpp>

#include "en_tables.h"

using namespace gazetted;

namespace {

const std::vector<en::Wording>& kinds() {
    static const std::vector<en::Wording> all{
        {"a blow to parties",
         "# China puts export controls on gallium in blow to European companies\nChina's commerce ministry on Monday "
         "put export controls on gallium.",
         "2031-03-03",
         {{"kinds", "item_licensing"}}},
        {"others' sanctions on parties",
         "# China curbs drone exports after EU sanctions on Western companies\nChina's commerce ministry on Monday "
         "curbed drone exports. The move follows sanctions against European firms.",
         "2031-03-03",
         {{"kinds", "item_licensing"}}},
        {"others' curbs on Western firms",
         "# China puts export controls on magnets as Brussels mulls curbs on Western firms\nChina's commerce ministry "
         "on Monday put export controls on magnets.",
         "2031-03-03",
         {{"kinds", "item_licensing"}}},
        {"lifted for those of last year",
         "# China suspends measures on 16 firms\nChina suspended control list measures on 16 Danish firms for one "
         "year, the commerce ministry said on Monday. Measures on 12 others were lifted for companies listed last "
         "year.",
         "2031-03-03",
         {{"kinds", "suspension termination"}}},
        {"a framework under which goods are controlled",
         "# China's new export control framework hits gallium\nChina's commerce ministry on Monday announced export "
         "controls on gallium items under regulations that take effect on April 1.",
         "2031-03-03",
         {{"kinds", "item_licensing"}}},
        {"a framework that grows",
         "# China's updated export control framework adds battery technology\nChina on Monday put export controls on "
         "battery technologies. The regulations were published on the ministry's website.",
         "2031-03-03",
         {{"kinds", "technology_control"}}},
        {"a second deed of the headline",
         "# China adds seven firms to export control list, requires licences for drones\nChina's commerce ministry on "
         "Monday added seven firms to its export control list. It also said exports of drones will require licences "
         "from April 1.",
         "2031-03-03",
         {{"kinds", "control_list_addition item_licensing"}}},
        {"a headline's list and what it brings",
         "# Beijing adds four Danish makers to watch list, tightening licensing\nThe commerce ministry said on Monday "
         "that exporters will need individual licences to ship dual-use goods to the companies.",
         "2031-03-03",
         {{"kinds", "watch_list_addition"}}},
        {"spared from what comes",
         "# China puts export controls on gallium, exempts samples from licensing\nChina's commerce ministry on Monday "
         "put export controls on gallium. Samples of under one gram are exempt from the controls.",
         "2031-03-03",
         {{"kinds", "exemption item_licensing"}}},
        {"spared by another",
         "# China bans chip exports as Hague grants Acme exemption\nChina's commerce ministry on Monday banned exports "
         "of Acme chips. The Dutch government granted Acme an exemption.",
         "2031-03-03",
         {{"kinds", "item_licensing"}}},
        {"tensions that ease",
         "# China restricts drone exports as tensions ease with US\nChina's commerce ministry on Monday put export "
         "controls on drones. Toys will be exempt from the controls.",
         "2031-03-03",
         {{"kinds", "item_licensing"}}},
        {"a row behind a technology",
         "# China bans exports of rare earth technology: row with EU deepens\nChina on Monday banned exports of rare "
         "earth technology, row or no row, the commerce ministry said.",
         "2031-03-03",
         {{"kinds", "technology_control"}}},
        {"permits for technologies",
         "# China requires licences for AI items\nExporters must seek permits for dual-use items and technologies "
         "related to AI from April 1, the commerce ministry said on Monday.",
         "2031-03-03",
         {{"kinds", "item_licensing technology_control"}}},
        {"military sales that stop",
         "# China curbs military sales to Norway\nChina on Monday restricted exports of drones used in military sales "
         "to Norway, the commerce ministry said.",
         "2031-03-03",
         {{"kinds", "country_end_use_ban"}, {"destinations", "NO"}}},
        {"controls extended to foreigners",
         "# China puts export controls on rare earths\nChina's commerce ministry on Monday put export controls on rare "
         "earths. The notice extends controls to foreign companies whose goods hold them.",
         "2031-03-03",
         {{"kinds", "item_licensing extraterritorial"}}},
        {"feared for foreigners",
         "# China puts export controls on rare earths\nChina's commerce ministry on Monday put export controls on rare "
         "earths. Analysts fear that China could extend controls to foreign makers.",
         "2031-03-03",
         {{"kinds", "item_licensing"}}},
        {"extended by another",
         "# China puts export controls on gallium\nChina's commerce ministry on Monday put export controls on gallium, "
         "after Washington extended controls to foreign makers of chips.",
         "2031-03-03",
         {{"kinds", "item_licensing"}}},
        {"what foreigners may not do at home in China",
         "# China puts export controls on rare earths\nChina's commerce ministry on Monday put export controls on rare "
         "earths. Companies from abroad are banned from mining them in China.",
         "2031-03-03",
         {{"kinds", "item_licensing"}}},
        {"long in the catalogue, in any year",
         "# China puts export controls on rare earth magnets\nChina on Monday put export controls on magnets. Related "
         "technologies were added to the Catalogue of Technologies Prohibited or Restricted from Export back in 2028.",
         "2031-03-03",
         {{"kinds", "item_licensing"}}},
    };
    return all;
}

const std::vector<en::Wording>& no_measures() {
    static const std::vector<en::Wording> all{
        {"a buyer's list",
         "# Chinese state grid adds Danish firms to list of unreliable suppliers\nChina's State Grid on Monday added "
         "Acme Air and Besom to its list of unreliable suppliers.",
         "2031-03-03",
         {{"measure", "no"}}},
        {"an investigation denied",
         "# China denies probe into Acme is under way\nChina's commerce ministry on Monday denied that an unreliable "
         "entity list investigation into Acme is underway.",
         "2031-03-03",
         {{"measure", "no"}}},
        {"another's investigation",
         "# US probe into Acme continues\nA US investigation into Acme, which is on China's unreliable entity list, "
         "continues, officials said on Monday.",
         "2031-03-03",
         {{"measure", "no"}}},
    };
    return all;
}

}  // namespace

TEST_CASE("kinds that a wording only looks like", "[english][found]") {
    for (const auto& row : kinds()) {
        INFO(row.about);
        en::check(row, model::Channel::kPress);
    }
}

TEST_CASE("lists and investigations that are not the ministry's", "[english][found]") {
    for (const auto& row : no_measures()) {
        INFO(row.about);
        en::check(row, model::Channel::kPress);
    }
}

TEST_CASE("another country's office issues no notice, its country named or not", "[english][found]") {
    const std::string_view office = GENERATE(as<std::string_view>{}, "Ministry of Economy, Trade and Industry",
                                             "Department of Commerce", "Bureau of Industry and Security");
    const std::string text =
        "# MOFCOM Announcement No. 18 of 2031 on export controls on samarium items\n@ issuing department: " +
        std::string(office) + "\nIt is decided to implement export controls on samarium items.";
    CAPTURE(text);
    CHECK(en::fact(en::read(text, "2031-03-03", model::Channel::kUnknown), "measure") == "no");
}
