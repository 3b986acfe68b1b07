// What editors write for the plain words of a notice: pauses, ends, bans and listings by idiom.
#include <catch2/catch.hpp>

#include "en_tables.h"

using namespace gazetted;

namespace {

const std::vector<en::Wording>& idioms() {
    static const std::vector<en::Wording> all{
        {"holding off is pausing, and the ban is what does not come",
         "# China gives 14 US tool makers another 90-day reprieve from export ban\nChina said on Monday it would hold "
         "off for a further 90 days on barring dual-use shipments to 14 American companies. The step takes effect on "
         "March 3.",
         "2031-03-03",
         {{"kinds", "suspension"}, {"until", "2031-06-01"}, {"dates", "2031-03-03/fixed_date"}}},
        {"backing off, and the back burner",
         "# China backs off graphite curbs until autumn\nChina on Monday put its February export restrictions on "
         "graphite on the back burner until Oct. 10, 2031, the Ministry of Commerce said.",
         "2031-03-03",
         {{"kinds", "suspension"}, {"until", "2031-10-10"}}},
        {"on ice, however long what rests is called",
         "# Beijing thaws ban on graphite sales to Norway\nChina has put its prohibition on exports of flake and "
         "spherical graphite to the Kingdom of Norway on ice until November 27, 2031, its commerce ministry said.",
         "2031-03-03",
         {{"kinds", "suspension"}, {"until", "2031-11-27"}}},
        {"not enforced before a day, under a headline without a verb",
         "# One-year timeout for China's graphite rules\nBeijing's graphite export controls of January 9 will not be "
         "enforced before March 10, 2032, China's Ministry of Commerce and customs said on Monday.",
         "2031-03-03",
         {{"kinds", "suspension"}, {"until", "2032-03-10"}}},
        {"off the hook for good beside those who wait",
         "# China extends reprieve for 16 US arms firms, drops curbs on 12 others\nChina said on Monday it would hold "
         "off for another 90 days on banning dual-use exports to 16 American entities.\nA separate group of 12, put on "
         "the export control list on January 9, is off the hook for good: the restrictions on them end, the commerce "
         "ministry said. Both steps take effect on March 3.",
         "2031-03-03",
         {{"kinds", "suspension termination"}, {"until", "2031-06-01"}}},
        {"what the ministry said would be scrapped is scrapped",
         "# China lets 15 US firms go\nChina's commerce ministry said on Monday that restrictions on 15 US companies "
         "on its export control list would be scrapped from that day.",
         "2031-03-03",
         {{"kinds", "termination"}}},
        {"what it might scrap is not",
         "# China hints at relief\nChina's commerce ministry said on Monday that restrictions on 15 US companies could "
         "be scrapped if talks went well.",
         "2031-03-03",
         {{"measure", "no"}}},
        {"a permit dropped, and the notice that is abolished",
         "# China drops export permit for flake graphite\nChina has done away with export permits for flake graphite "
         "with effect from March 10.\nThe Ministry of Commerce said in Announcement 52 of 2031 that Announcement 39 of "
         "2030 on graphite items would be abolished from that date.",
         "2031-03-03",
         {{"kinds", "repeal"}, {"dates", "2031-03-10/fixed_date"}}},
        {"a requirement scrapped",
         "# China scraps export licence requirement for antimony\nExporters of antimony will no longer need a dual-use "
         "licence from March 10, China's commerce ministry said on Monday.",
         "2031-03-03",
         {{"kinds", "termination"}}},
        {"a notice dropped on readers is published",
         "# The one per mille rule\nOn Monday MOFCOM dropped Announcement No. 61 of 2031. A company anywhere that "
         "ships a product to a third country must first get a licence from MOFCOM if Chinese-origin graphite makes up "
         "0.1% of its value.\nThe part on Chinese-origin items started the day it was published, March 3. The part "
         "that hits foreign-made products starts June 1, 2031.",
         "2031-03-04",
         {{"kinds", "item_licensing extraterritorial"}, {"dates", "2031-03-03/on_publication 2031-06-01/fixed_date"}}},
        {"firms hit with an embargo are listed",
         "# China hits 10 Danish arms makers with dual-use embargo\nChina cut ten defence companies in Denmark off "
         "from "
         "dual-use supplies on Monday, the commerce ministry said. The announcement takes effect immediately.\n"
         "Re-export of Chinese-made dual-use goods to the ten from third countries is outlawed as well.",
         "2031-03-03",
         {{"kinds", "control_list_addition extraterritorial"},
          {"destinations", "DK"},
          {"dates", "2031-03-03/on_publication"},
          {"users", "control_list_entities"}}},
        {"nothing may be shipped to firms",
         "# China imposes embargo on 20 Danish arms suppliers\nNo dual-use items may be shipped to 20 Danish companies "
         "from Monday, China's Ministry of Commerce said in a notice.",
         "2031-03-03",
         {{"kinds", "control_list_addition"}, {"destinations", "DK"}}},
        {"nothing will be approved",
         "# China slams door on graphite exports to Norway\nIn principle, China will no longer approve exports of "
         "graphite to Norway, the Ministry of Commerce said on Monday.",
         "2031-03-03",
         {{"kinds", "country_end_use_ban"}, {"destinations", "NO"}}},
        {"to license what goes out, and to hold a licence",
         "# China to license beryllium sponge exports\nChina will require exporters of beryllium sponge, beryllium "
         "crystal bar and refined beryllium of nuclear grade to hold a dual-use licence from 12 April, the commerce "
         "ministry (Mofcom) said today.",
         "2031-03-03",
         {{"kinds", "item_licensing"}, {"dates", "2031-04-12/fixed_date"}}},
        {"slapped on two lists",
         "# China hits US groups with twin blacklisting\nChina on Monday slapped 12 American companies on its export "
         "control list and six more on its unreliable entity list, the commerce ministry said.",
         "2031-03-03",
         {{"kinds", "control_list_addition uel_listing"}}},
        {"struck off one list and left in limbo",
         "# China trims export blacklist as truce holds\nChina's commerce ministry on Monday struck 15 US companies "
         "off "
         "its export control list and left another 16 in limbo for a further year.",
         "2031-03-03",
         {{"kinds", "termination suspension"}}},
        {"a quarrel about cotton, and a probe by the list's mechanism",
         "# China probes owner of Acme Jeans over cotton\nChina's unreliable entity list mechanism on Monday launched "
         "an investigation into Acme Corp., the US parent of Acme Jeans.",
         "2031-03-03",
         {{"kinds", "uel_investigation"}, {"issuers", "UEL"}}},
        {"cotton alone is none",
         "# China curbs cotton imports\nChina's commerce ministry on Monday cut its quota for imported cotton.",
         "2031-03-03",
         {{"measure", "no"}}},
        {"lifted for some days, said between verb and object",
         "# China lifts curbs on 28 Danish firms - for now\nBeijing has lifted, for 90 days from March 3, export "
         "restrictions imposed on 28 Danish companies in January, its commerce ministry said.",
         "2031-03-03",
         {{"kinds", "suspension"}, {"until", "2031-06-01"}}},
        {"a new permit beside a notice repealed",
         "# China drops export permit for flake graphite, simplifies rules\nThe Ministry of Commerce said in "
         "Announcement 52 of 2031 that Announcement 39 of 2030 would be abolished. In its place a new permit "
         "requirement is brought in for pressed synthetic graphite, under control code 1C928.c.",
         "2031-03-03",
         {{"kinds", "repeal item_licensing"}}},
        {"goods licensed right behind the lever China reached for, and firms listed",
         "# Graphite joins Beijing's riposte\nHours after the EU's tariffs on Sunday, China reached for its lever. "
         "Flake "
         "and spherical graphite may no longer be sold abroad without a licence. The requirement, imposed by the "
         "commerce ministry, applied from the moment it was published.\nThe same evening China's commerce ministry "
         "placed 16 "
         "American entities on its export control list.",
         "2031-03-03",
         {{"kinds", "control_list_addition item_licensing"}}},
        {"metals that need licences beside technology that is covered",
         "# China's new graphite notices\nChina's Ministry of Commerce on Monday widened export controls. Flake "
         "graphite and spherical graphite will need licences from April 8, while technology for making anodes is "
         "covered from May 1.",
         "2031-03-03",
         {{"kinds", "item_licensing technology_control"}}},
        {"rules of the law on sanctions are no rules of exports",
         "# China's Anti-Foreign Sanctions Law: new implementing rules\nOn 1 March 2031 the State Council issued "
         "provisions implementing the Anti-Foreign Sanctions Law. They took effect on the same day and describe the "
         "countermeasures that departments may take.",
         "2031-03-05",
         {{"measure", "no"}}},
        {"a pause that expired is over",
         "# China's graphite truce lapses\nThe suspension of China's January graphite export controls expired on "
         "Monday "
         "and the rules apply again from March 3, the Ministry of Commerce said.",
         "2031-03-03",
         {{"kinds", "termination"}, {"dates", "2031-03-03/fixed_date"}}},
        {"a pause that goes on is none",
         "# China's graphite truce goes on\nThe suspension of China's January graphite export controls, which was to "
         "lapse on Monday, is extended until March 10, 2032, the Ministry of Commerce said.",
         "2031-03-03",
         {{"kinds", "suspension"}, {"until", "2032-03-10"}}},
        {"curbs that remain on hold below what China announced, and no new listing",
         "# Beijing extends breathing space for US firms\nChina's commerce ministry on Monday announced changes to its "
         "export control list. Curbs on 16 American companies are to remain on hold for another 90 days as of March 3.",
         "2031-03-04",
         {{"kinds", "suspension"}, {"until", "2031-06-01"}}},
        {"a listed company's own word",
         "# Acme DRS confirms Chinese listing\nAcme DRS, the US electronics company, said on Monday it had been placed "
         "on China's export control list by the Chinese commerce ministry on March 1 and expected no material effect.",
         "2031-03-03",
         {{"kinds", "control_list_addition"}}},
        {"a company that lives with a list is none",
         "# Acme DRS says Chinese list has no effect\nAcme DRS, the US electronics company, said on Monday that it "
         "buys nothing in China and that export control lists do not worry it.",
         "2031-03-03",
         {{"measure", "no"}}},
        {"technology to make and to extract is no goods",
         "# China bans export of rare earth processing tech\nChina on Monday banned the export of technology to make "
         "rare earth magnets, adding it to a ban already in place on technology to extract and separate the critical "
         "materials.",
         "2031-03-03",
         {{"kinds", "technology_control"}}},
    };
    return all;
}

}  // namespace

TEST_CASE("what editors write for pauses, ends, bans and listings", "[english][idioms]") {
    const auto row = GENERATE(from_range(idioms()));
    en::check(row, model::Channel::kPress);
}

TEST_CASE("how others live with a control, and permits for imports, are none", "[english][idioms]") {
    const std::string_view text = GENERATE(as<std::string_view>{},
                                           "# Danish firms struggle with Chinese permits\nDanish magnet makers need a "
                                           "licence from China's commerce ministry for every shipment, an industry "
                                           "group said on Monday.",
                                           "# Beijing to require permits for food imports\nChina's customs said on "
                                           "Monday that importers of frozen meals must obtain a permit from May 1.");
    CAPTURE(text);
    CHECK(en::fact(en::read(text, "2031-03-03", model::Channel::kPress), "measure") == "no");
}
