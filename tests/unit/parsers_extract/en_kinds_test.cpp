#include <catch2/catch.hpp>

#include "en_support.h"

using namespace gazetted;

namespace {

struct Case {
    std::string_view about, text;
    model::Channel channel;
    std::string_view kinds;
};

constexpr auto kPress = model::Channel::kPress;
constexpr auto kOfficial = model::Channel::kOfficial;

const std::vector<Case>& cases() {
    static const std::vector<Case> all{
        // goods and technology
        {"goods before a technology say which one is meant",
         "# China restricts exports of battery anode technology\nBEIJING, May 6 - Processes for making graphite anode "
         "material may from now on be transferred abroad only with a licence, the commerce ministry said on Tuesday.",
         kPress, "technology_control"},
        {"goods beside their technology",
         "# China puts scandium magnets under export controls\nBEIJING, May 6 - China will require export licences for "
         "scandium magnets, the commerce ministry said on Tuesday.\nThe rules start on June 15 and cover magnet blocks "
         "and "
         "targets, as well as the know-how to make them.",
         kPress, "item_licensing technology_control"},
        {"technology further down",
         "# China widens controls on exports of rare earths\nBEIJING, May 6 - China on Tuesday widened its export "
         "controls "
         "on rare earth metals, the commerce ministry said.\nTechnology for separating rare earths is subject to "
         "licensing "
         "with immediate effect.",
         kPress, "item_licensing technology_control"},
        {"the technology of another day",
         "# China widens controls on exports of rare earths\nBEIJING, May 6 - China on Tuesday widened its export "
         "controls "
         "on rare earth metals, the commerce ministry said.\nIn 2023 it said that technology for making magnets was "
         "subject "
         "to licensing.",
         kPress, "item_licensing"},
        // lists of parties
        {"what a listing brings is no licence for goods",
         "# China puts Danish firms on export control list\nBEIJING, May 6 - The commerce ministry on Tuesday put four "
         "Danish firms on its export control list.\nThe sale of dual-use items to the four was prohibited.",
         kPress, "control_list_addition"},
        {"measures on a party listed earlier",
         "# Announcement of the Unreliable Entity List Working Mechanism on Measures against Acme\nNo. 4 of 2031\nOn "
         "March "
         "3, 2031, the Unreliable Entity List Working Mechanism put Acme, Inc. of the United States on the Unreliable "
         "Entity List. The Working Mechanism has now decided that Acme, Inc. shall be prohibited from exporting "
         "gliders to "
         "China.\nThis announcement takes effect on the date it is published.\nMay 6, 2031",
         kOfficial, "uel_measures"},
        {"a listing with its measures",
         "# Announcement of the Unreliable Entity List Working Mechanism on Adding Acme to the Unreliable Entity "
         "List\nNo. "
         "5 of 2031\nThe Working Mechanism has decided to add Acme, Inc. of the United States to the Unreliable Entity "
         "List "
         "and to take the following measures:\n1. Acme, Inc. is prohibited from import and export activities related "
         "to "
         "China.\nMay 6, 2031",
         kOfficial, "uel_listing"},
        {"a party put on the list earlier, in a relative clause",
         "# Statement on the decision of China's Ministry of Commerce\nBILLUND, May 6, 2031 - Today China's Ministry "
         "of "
         "Commerce announced a measure concerning Acme, which the ministry placed on its Unreliable Entity List on "
         "March "
         "3.\nAcme is prohibited from exporting gliders to China.",
         kPress, "uel_measures"},
        {"one company barred from selling",
         "# Acme barred from selling gliders to China\nBEIJING, May 6 - China's commerce ministry on Tuesday banned "
         "Acme "
         "from exporting gliders to the country, a month after putting the Aarhus company on its unreliable entity "
         "list.",
         kPress, "uel_measures"},
        {"a ban on companies by number is a listing",
         "# China bans dual-use exports to eight Danish firms\nBEIJING, May 6 - China's commerce ministry barred "
         "exports "
         "of dual-use items to eight Danish companies, including Acme Air and Besom Corp. The ban takes effect "
         "immediately.",
         kPress, "control_list_addition"},
        {"two lists, the second in the passive",
         "# China puts Danish groups on watch list\nBEIJING, May 6 - China on Tuesday put twenty Danish groups on its "
         "watch "
         "list. Another five were placed on the export control list outright.",
         kPress, "watch_list_addition control_list_addition"},
        {"a tech war is no technology",
         "# China slaps export controls on two metals\nBEIJING, May 6 - China will restrict exports of gallium and "
         "germanium in the latest salvo of the tech war with Washington.",
         kPress, "item_licensing"},
        // pauses and ends
        {"sanctions suspended",
         "# China suspends sanctions on Acme's US units for one year\nBEIJING, May 6 - China's commerce ministry said "
         "on "
         "Tuesday that it was suspending for one year countermeasures against five US subsidiaries of the shipbuilder "
         "Acme.",
         kPress, "suspension"},
        {"an end and a pause in one headline",
         "# China ends export control list measures against 5 US firms, keeps those on 6 others suspended for another "
         "year",
         kPress, "termination suspension"},
        {"a reprieve extended beside an end",
         "# China lifts export curbs on 5 US companies, extends reprieve for 6 others\nBEIJING, May 6 - China will "
         "lift "
         "export controls on 5 US companies and leave those on another 6 suspended for a further year, the commerce "
         "ministry said on Tuesday.",
         kPress, "termination suspension"},
        {"an answer on measures whose text pauses and ends",
         "# MOFCOM Spokesperson on Measures against Certain US Entities on the Export Control List\nAnswer: China has "
         "decided that, from May 10, 2031, the measures of Announcement No. 13 of 2030 of the Ministry of Commerce are "
         "terminated, and that the measures of Announcement No. 21 of 2030 continue to be suspended for one year.",
         kOfficial, "termination suspension"},
        // lists and catalogues
        {"a list of goods is published",
         "# Announcement No. 51 of 2031 of the Ministry of Commerce\nWith the approval of the State Council, the "
         "control "
         "list of dual-use items of China (see the Annex) is hereby published. It takes effect on June 1, 2031.\nMay "
         "6, "
         "2031",
         kOfficial, "control_list_publication"},
        {"an entry dropped from a catalogue",
         "# China restricts export of lithium processing technology\nBEIJING, May 6 - China on Tuesday restricted "
         "exports of "
         "technology for processing lithium, the commerce ministry said.\nThe ministry also dropped one entry from its "
         "catalogue of technologies whose export is banned or restricted.",
         kPress, "list_adjustment technology_control"},
        {"a law named as the ground",
         "# MOFCOM Spokesperson Answers Questions on Export Control of Scandium Items\nAnswer: China took the decision "
         "under "
         "the Export Control Law to safeguard national security. Exporters of the items need to apply to the Ministry "
         "of "
         "Commerce for a licence.",
         kOfficial, "item_licensing"},
        // duties abroad
        {"manufacturers in other countries",
         "# China widens controls on exports of rare earths\nBEIJING, May 6 - China on Tuesday widened its export "
         "controls "
         "on rare earth metals. Manufacturers in other countries must ask Beijing before they ship magnets with "
         "Chinese "
         "material.",
         kPress, "item_licensing extraterritorial"},
        {"third-country suppliers",
         "# China puts Danish firms on export control list\nBEIJING, May 6 - The commerce ministry on Tuesday put four "
         "Danish firms on its export control list. Third-country suppliers are barred from handing them items of "
         "Chinese "
         "origin.",
         kPress, "control_list_addition extraterritorial"},
        {"people in other countries",
         "# China puts Danish firms on export control list\nBEIJING, May 6 - The commerce ministry on Tuesday put four "
         "Danish firms on its export control list. Companies and individuals in other countries are likewise barred "
         "from "
         "handing the four any dual-use items that originate in China.",
         kPress, "control_list_addition extraterritorial"},
    };
    return all;
}

}  // namespace

TEST_CASE("the kinds an English document tells of", "[english][kinds]") {
    for (const auto& one : cases()) {
        INFO(one.about);
        CHECK(en::fact(en::read(one.text, "2031-05-06", one.channel), "kinds") == one.kinds);
    }
}
