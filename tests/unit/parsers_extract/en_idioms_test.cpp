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
        {"needed since a day, under a headline about codes",
         "# Beryllium and friends: the codes your broker will ask about\nSince 24 February Chinese exporters of "
         "beryllium have needed a dual-use licence. The notice from MOFCOM and customs came out and took effect that "
         "same day, with no grace period.",
         "2031-03-03",
         {{"kinds", "item_licensing"}, {"dates", "2031-02-24/on_publication"}}},
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
        {"the watch list in a headline makes no round-up",
         "# What the new Chinese watch list means for you\nTwo days ago, on 1 March 2031, MOFCOM put twenty Danish "
         "organisations on its watch list.\n## So is it a ban?\nNo.\n## Who is on it?\nAmong the names are ACME "
         "Corporation, "
         "Besom, Ltd. and Corvid A/S.\n## Does it bite right away?\nYes, it applied from the date of "
         "publication.",
         "2031-03-03",
         {{"kinds", "watch_list_addition"},
          {"dates", "2031-03-01/on_publication"},
          {"parties", "ACME Corporation;Besom, Ltd.;Corvid A/S"}}},
        {"the day of a notice",
         "# China adds 7 precursors to export licensing list\nIn a joint notice dated February 27, the Ministry of "
         "Commerce and the Ministry of Public Security amended the catalog of precursor chemicals subject to control "
         "for specific countries. The rule applies from the date of the notice.",
         "2031-03-01",
         {{"dates", "2031-02-27/on_publication"}}},
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
        {"a bullet that opens with a notice is no notice",
         "# Client alert: MOFCOM pauses three announcements for a year\n- MOFCOM Announcements Nos. 71, 72 and 74 of "
         "2031 are on hold with immediate effect.\nOn 2 March 2031 the Ministry of Commerce announced that "
         "implementation of the three would be suspended from that day through 10 March 2032.",
         "2031-03-03",
         {{"measure", "yes"}, {"numbers", ""}, {"dates", "2031-03-02/on_publication"}, {"until", "2032-03-10"}}},
        {"the day of what firms learned",
         "# Danish units caught as China widens squeeze\nForty Danish companies learned on Monday that their purchases "
         "from China will be blocked or slowed. Twenty went on to the export control list.\nA further 20 landed on a "
         "watch list because, the commerce ministry said, it could not verify where their imports end up.",
         "2031-03-04",
         {{"kinds", "control_list_addition watch_list_addition"}, {"dates", "2031-03-03/announced_on"}}},
        {"when it was posted is no day of what it tells",
         "# China suspends graphite controls\nPosted on March 5, 2031 in China, Export Controls\nChina's Ministry of "
         "Commerce has formally suspended its graphite export controls until March 10, 2032.",
         "2031-03-05",
         {{"dates", ""}, {"until", "2032-03-10"}}},
        {"points of a note, each a notice",
         "# China's countermeasures of March 3: what exporters should know\nOn March 3, 2031, China's Ministry of "
         "Commerce took two actions, both effective immediately:\n- Graphite. Announcement No. 18 of 2031 requires a "
         "licence for exports of flake graphite.\n- Control list. Announcement No. 21 of 2031 adds 16 US companies, "
         "including Acme Aero and Besom Corporation, to the export control list.",
         "2031-03-05",
         {{"kinds", "control_list_addition item_licensing"}, {"parties", "Acme Aero;Besom Corporation"}}},
        {"the first and the second of two notices",
         "# China adds 40 Danish entities to two lists\nMOFCOM issued Announcements No. 11 and No. "
         "12 of 2031 on 3 March 2031. The first places 20 Danish entities on the Control List. The second places a "
         "further 20 on the Watch List. Both announcements took effect upon issuance.",
         "2031-03-05",
         {{"kinds", "control_list_addition watch_list_addition"}, {"dates", "2031-03-03/on_publication"}}},
        {"a notice's own day without its year, and its number no day",
         "# China suspends graphite rules\nBy Announcement No. 8 of March 1, MOFCOM suspended its graphite export "
         "controls with immediate effect and until March 10, 2032.",
         "2031-03-05",
         {{"dates", "2031-03-01/on_publication"}, {"until", "2032-03-10"}}},
        {"in force since its release, and homes in capitals",
         "# Drone firms added to the UEL\nOn 3 March 2031 the Unreliable Entity List Working Mechanism listed three "
         "foreign entities, among them the US companies Acme Air and Besom. The announcement has been in force since "
         "its release.",
         "2031-03-05",
         {{"kinds", "uel_listing"}, {"destinations", "US"}, {"dates", "2031-03-03/on_publication"}}},
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
        {"published and effective on one day",
         "# Graphite curbs: MOFCOM Announcement No. 10\nPublished and effective on 1 March 2031, the announcement by "
         "MOFCOM imposes export licensing on graphite.",
         "2031-03-03",
         {{"dates", "2031-03-01/on_publication"}}},
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

/// Headlines alone, and their kinds.
const std::vector<en::Wording>& headlines() {
    static const std::vector<en::Wording> all{
        {"", "# China's graphite curbs put on hold until Nov 2032", "2031-03-03", {{"kinds", "suspension"}}},
        {"", "# Graphite export rules suspended for one year, China says", "2031-03-03", {{"kinds", "suspension"}}},
        {"", "# Graphite export rules suspended for one year, Norway says", "2031-03-03", {{"measure", "no"}}},
        {"", "# China frees 15 US companies from export control list", "2031-03-03", {{"kinds", "termination"}}},
        {"", "# China drops Acme from blacklist", "2031-03-03", {{"kinds", "termination"}, {"users", ""}}},
        {"", "# China rolls out export permit system for samarium alloys", "2031-03-03", {{"kinds", "item_licensing"}}},
        {"", "# Acme blacklisted by China as unreliable entity", "2031-03-03", {{"kinds", "uel_listing"}}},
        {"", "# China labels Acme, Besom 'unreliable entities'", "2031-03-03", {{"kinds", "uel_listing"}}},
        {"", "# China brands US drone makers unreliable entities", "2031-03-03", {{"kinds", "uel_listing"}}},
        {"", "# China to require permits for fentanyl precursors", "2031-03-03", {{"kinds", "precursor_licensing"}}},
        {"", "# China issues 2031 dual-use licence catalogue", "2031-03-03", {{"kinds", "licence_catalogue"}}},
        {"", "# China slams brakes on antimony exports with permit rule", "2031-03-03", {{"kinds", "item_licensing"}}},
        {"", "# Beijing puts permits on graphite exports", "2031-03-03", {{"kinds", "item_licensing"}}},
        {"", "# Beijing locks 12 US firms out of dual-use trade", "2031-03-03", {{"kinds", "control_list_addition"}}},
        {"", "# China lets Acme off export blacklist", "2031-03-03", {{"kinds", "termination"}}},
        {"", "# China cancels listing of 12 US defence firms", "2031-03-03", {{"kinds", "termination"}, {"users", ""}}},
        {"", "# China lets Acme off with a warning", "2031-03-03", {{"measure", "no"}}},
        {"", "# China lifts tariffs on US farm goods", "2031-03-03", {{"measure", "no"}}},
        {"", "# China 'open to' easing graphite rules", "2031-03-03", {{"measure", "no"}}},
    };
    return all;
}

/// What was called off, undone, barred or over is not the control; and what is.
const std::vector<en::Wording>& objects() {
    static const std::vector<en::Wording> all{
        {"thawed ties are no pause of a control",
         "# Ties\nChina thawed ties with Norway on Monday while its export controls on graphite stay in force, the "
         "commerce ministry said.",
         "2031-03-03",
         {{"measure", "no"}}},
        {"a thawed control is",
         "# Thaw\nChina on Monday thawed its export controls on graphite, the commerce ministry said.",
         "2031-03-03",
         {{"kinds", "suspension"}}},
        {"talks called off",
         "# Talks\nChina on Monday called off talks on graphite export controls with Norway, the commerce ministry "
         "said.",
         "2031-03-03",
         {{"measure", "no"}}},
        {"talks called off, told of the talks",
         "# Talks\nTalks on China's export controls were called off on Monday, the commerce ministry said.",
         "2031-03-03",
         {{"measure", "no"}}},
        {"a plan called off",
         "# Plan\nChina called off a plan for export controls on graphite on Monday, the commerce ministry said.",
         "2031-03-03",
         {{"measure", "no"}}},
        {"a control called off, its day between",
         "# Off\nChina called off on Monday its January export controls on graphite, the commerce ministry said.",
         "2031-03-03",
         {{"kinds", "termination"}}},
        {"two goods between an idiom and its control",
         "# Off\nChina's commerce ministry on Monday unwound the gallium and germanium export restrictions.",
         "2031-03-03",
         {{"kinds", "termination"}}},
        {"damage undone",
         "# Damage\nChina on Monday undid some harm of its export controls with a help line, the commerce ministry "
         "said.",
         "2031-03-03",
         {{"measure", "no"}}},
        {"controls undone",
         "# Undone\nChina's export controls on tungsten were undone on Monday, the commerce ministry said.",
         "2031-03-03",
         {{"kinds", "termination"}}},
        {"fire held",
         "# Fire\nChina held fire on new export controls on graphite on Monday, the commerce ministry said.",
         "2031-03-03",
         {{"measure", "no"}}},
        {"backed off a ban that never came",
         "# Back\nChina backed off barring shipments of graphite to Norway on Monday, the commerce ministry said.",
         "2031-03-03",
         {{"measure", "no"}}},
        {"grace under the rules",
         "# Grace\nChina's customs on Monday granted traders a grace period under the export control rules to file "
         "forms.",
         "2031-03-03",
         {{"measure", "no"}}},
        {"no reprieve",
         "# None\nChina's commerce ministry on Monday granted 15 firms no reprieve from its export controls.",
         "2031-03-03",
         {{"measure", "no"}}},
        {"a reprieve",
         "# Reprieve\nChina's commerce ministry on Monday granted 15 firms a 90-day reprieve from its export controls.",
         "2031-03-03",
         {{"kinds", "suspension"}}},
        {"off the hook for a breach",
         "# Hook\nChina let Acme off the hook for export control breaches on Monday, the commerce ministry said.",
         "2031-03-03",
         {{"measure", "no"}}},
        {"off the hook for a year",
         "# Hook\nChina on Monday let 14 firms on its export control list off the hook for another year, the commerce "
         "ministry said.",
         "2031-03-03",
         {{"kinds", "suspension"}}},
        {"the door shut on talks",
         "# Door\nChina slammed the door on talks about graphite exports on Monday, the commerce ministry said.",
         "2031-03-03",
         {{"measure", "no"}}},
        {"the door shut on exports",
         "# Door\nChina slammed the door on graphite exports to Norway on Monday, the commerce ministry said.",
         "2031-03-03",
         {{"kinds", "country_end_use_ban"}}},
        {"locked out of a meeting",
         "# Out\nChina locked US companies out of a conference on graphite exports on Monday, the commerce ministry "
         "said.",
         "2031-03-03",
         {{"measure", "no"}}},
        {"locked out of what others export",
         "# Out\nChina's Acme was locked out of US dual-use exports on Monday, China's commerce ministry said.",
         "2031-03-03",
         {{"measure", "no"}}},
        {"over ten years old",
         "# Old\nChina's export controls on gallium are over ten years old, the commerce ministry said on Monday.",
         "2031-03-03",
         {{"measure", "no"}}},
        {"history for nobody",
         "# History\nChina's export controls on gallium are history for no trader, the commerce ministry said on "
         "Monday.",
         "2031-03-03",
         {{"measure", "no"}}},
        {"over",
         "# Over\nChina's export controls on gallium are over, the commerce ministry said on Monday.",
         "2031-03-03",
         {{"kinds", "termination"}}},
        {"gone from a day",
         "# Gone\nChina's export controls on gallium are gone from Monday, the commerce ministry said.",
         "2031-03-03",
         {{"kinds", "termination"}}},
        {"would, if",
         "# If\nChina's commerce ministry said on Monday graphite export controls would be lifted from May 1 if Norway "
         "acted first.",
         "2031-03-03",
         {{"kinds", ""}}},
        {"would, under a draft",
         "# Draft\nUnder a draft deal export controls on graphite would be scrapped, China's commerce ministry said on "
         "Monday.",
         "2031-03-03",
         {{"measure", "no"}}},
        {"would, some day",
         "# Some day\nThe commerce ministry said on Monday that China's export controls on graphite would be lifted "
         "step by step.",
         "2031-03-03",
         {{"measure", "no"}}},
        {"would, from a day",
         "# China to lift graphite curbs\nChina's commerce ministry said export controls on graphite would be lifted "
         "from 1 May.",
         "2031-03-03",
         {{"kinds", "termination"}}},
        {"a listing on an exchange",
         "# Listing\nChina's securities regulator cancelled the listing of 12 companies on the Shanghai exchange on "
         "Monday.",
         "2031-03-03",
         {{"measure", "no"}}},
        {"a listing on a portal",
         "# Portal\nChina's commerce ministry on Monday cancelled the listing of foreign companies on its trade "
         "portal.",
         "2031-03-03",
         {{"measure", "no"}}},
        {"a court's blacklist",
         "# Court\nChina dropped Acme Corp from a court blacklist on Monday, the supreme court said.",
         "2031-03-03",
         {{"measure", "no"}}},
        {"the ministry's listing",
         "# Listing\nChina's commerce ministry cancelled the listing of 12 US companies on Monday.",
         "2031-03-03",
         {{"kinds", "termination"}}},
        {"the ministry's blacklist",
         "# Dropped\nChina's commerce ministry dropped Acme Corp from its blacklist on Monday.",
         "2031-03-03",
         {{"kinds", "termination"}}},
        {"no evidence",
         "# Evidence\nNo evidence exists that dual-use goods may be sent to Norway, China's commerce ministry said on "
         "Monday.",
         "2031-03-03",
         {{"measure", "no"}}},
        {"no doubt",
         "# Doubt\nThere is no doubt that gallium will be exported on time, China's commerce ministry said on Monday.",
         "2031-03-03",
         {{"measure", "no"}}},
        {"a licence of the next verb",
         "# Ban\nNo dual-use items may be shipped to Norway's army, China's commerce ministry said on Monday, adding "
         "that talks will not resume unless Oslo gives its approval.",
         "2031-03-03",
         {{"kinds", "country_end_use_ban"}}},
        {"a licence of its own",
         "# Licence\nNo gallium may be shipped abroad unless exporters obtain a permit, China's commerce ministry said "
         "on Monday.",
         "2031-03-03",
         {{"kinds", "item_licensing"}}},
    };
    return all;
}

}  // namespace

TEST_CASE("an idiom is done to what follows it at once", "[english][idioms]") {
    const auto row = GENERATE(from_range(objects()));
    en::check(row, model::Channel::kPress);
}

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

TEST_CASE("headlines alone, in the words of many editors", "[english][idioms]") {
    const auto row = GENERATE(from_range(headlines()));
    CAPTURE(row.text);
    en::check(row, model::Channel::kPress);
}

TEST_CASE("an answer's question dates nothing, its source dates it", "[english][idioms]") {
    const en::Wording row{
        "",
        "# MOFCOM Spokesperson's Remarks on Suspending Export Control List Measures\n@ Source: MOFCOM News Office, 14 "
        "May 2031.\nQuestion: China will suspend countermeasures taken since April 2, 2031. What does this mean for "
        "the "
        "export control list?\nAnswer: From May 14, 2031 the measures in the announcement of April 4 (MOFCOM "
        "Announcement No. 21 of 2031) are suspended for 90 days.",
        "",
        {{"published", "2031-05-14"},
         {"dates", "2031-05-14/fixed_date"},
         {"until", "2031-08-12"},
         {"users", "control_list_entities"}}};
    en::check(row, model::Channel::kUnknown);
}

TEST_CASE("a notice's number below the line of its issuers, or in a labelled row", "[english][idioms]") {
    const en::Wording below{"",
                            "# Announcement No. 40 of 2031 adding two substances to the precursor export catalogue\n"
                            "Ministry of Commerce, General Administration of Customs\nAnnouncement No. 40 of 2031\nIt "
                            "is decided to adjust the annex to Announcement No. 73 of 2030 as follows: two substances "
                            "are added. This announcement takes effect on the date of its publication.\n22 September "
                            "2031",
                            "",
                            {{"measure", "new"}, {"numbers", "mofcom+gac:2031:40"}}};
    en::check(below, model::Channel::kUnknown);
    const en::Wording labelled{"",
                               "# Announcement on the Adjustment of Export Control on Drones\n| Number | MOFCOM and "
                               "EDD of CMC Announcement No. 31 of 2031\n| Date | 31 July 2031\n1. Drones shall not be "
                               "exported without permission.",
                               "",
                               {{"measure", "new"}, {"numbers", "mofcom+cmc-edd:2031:31"}}};
    en::check(labelled, model::Channel::kUnknown);
}
