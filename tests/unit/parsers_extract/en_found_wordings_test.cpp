// Wordings of reports, alerts and translations as they are found on the web, each beside what it looks like.
#include <catch2/catch.hpp>

#include "en_tables.h"

using namespace gazetted;

namespace {

const std::vector<en::Wording>& reports() {
    static const std::vector<en::Wording> all{
        // what is in force is applied for by nobody
        {"restrictions that apply if something happens",
         "# China places two Danish firms on its watch list\nChina on Monday placed Acme Air and Besom on its watch "
         "list, the commerce ministry said. For Danish firms not on the list, restrictions nonetheless apply if "
         "transactions involve military users.",
         "2031-03-03",
         {{"kinds", "watch_list_addition"}, {"exceptions", ""}}},
        {"curbs that apply to one country",
         "# China bans exports of gallium to Norway\nChina will ban exports of gallium to Norway with immediate "
         "effect, "
         "the commerce ministry said on Monday. But they apply specifically to Norway, in a new round of trade with "
         "it.",
         "2031-03-03",
         {{"kinds", "country_end_use_ban"}, {"exceptions", ""}}},
        {"firms that apply for it",
         "# China places two Danish firms on its control list\nChina on Monday placed Acme Air and Besom on its export "
         "control list, the commerce ministry said. Firms may apply to conduct transactions with the listed entities.",
         "2031-03-03",
         {{"exceptions", "transaction_on_application"}}},
        // why a party is listed is no aim
        {"links to Taiwan",
         "# China adds two Norwegian firms to control list over Taiwan links\nChina on Monday added Acme Air and Besom "
         "of Norway to its export control list over alleged links to Taiwan-related programmes, the commerce ministry "
         "said.",
         "2031-03-03",
         {{"destinations", "NO"}}},
        {"military technology sales to Taiwan",
         "# Commerce ministry adds Acme to unreliable entity list over military technology sales to Taiwan\nChina's "
         "commerce ministry on Monday added Acme Air to its unreliable entity list.",
         "2031-03-03",
         {{"destinations", ""}}},
        {"exports to Taiwan",
         "# China bans dual-use exports to Taiwan firms\nChina on Monday banned dual-use exports to eight Taiwan firms "
         "and put them on its control list, the commerce ministry said.",
         "2031-03-03",
         {{"destinations", "TW"}}},
        // lists of something else, short forms and goods are no parties
        {"what a listing brings",
         "# China adds two Danish firms to its unreliable entity list\nChina on Monday put Acme Air and Besom on its "
         "unreliable entity list, which imposes severe penalties, including:\n- Prohibitions on trade with China\n- "
         "Bans on new investment in China",
         "2031-03-03",
         {{"parties", "Acme Air;Besom"}}},
        {"whom a listing meets",
         "# China adds Danish defence firms to its unreliable entity list\nChina on Monday put three firms on its "
         "unreliable entity list. The restrictions target prominent Danish firms, including:\n- Acme Air\n- Besom A/S\n"
         "They may no longer trade with China.",
         "2031-03-03",
         {{"parties", "Acme Air;Besom A/S"}}},
        {"a list's short form",
         "# China blacklists Danish drone companies\nThe commerce ministry on Monday placed a total of eleven Danish "
         "drone companies on the Unreliable Entity List (UEL), its register of barred firms.",
         "2031-03-03",
         {{"kinds", "uel_listing"}, {"parties", ""}}},
        {"short forms of parties behind a list",
         "# China places three Danish entities on control list\nOn Monday the commerce ministry placed three Danish "
         "entities on its export control list (ACME, BESOM and Corvid Yards), with immediate effect.",
         "2031-03-03",
         {{"parties", "ACME;BESOM;Corvid Yards"}}},
        {"goods called by a name",
         "# China suspends three announcements\nOn Monday the commerce ministry suspended three notices. Controlled "
         "items include saws and wheels, as well as Harbour Jet Vapour Deposition (HJVD) equipment.",
         "2031-03-03",
         {{"kinds", "suspension"}, {"parties", ""}}},
        {"a region's products",
         "# Ministry opens unreliable entity list investigation into Acme Wear\nThe commerce ministry on Monday "
         "announced an investigation under the unreliable entity list into Acme Wear over measures taken against "
         "Xinjiang-related products.",
         "2031-03-03",
         {{"parties", "Acme Wear"}}},
        {"one party by two names",
         "# China opens unreliable entity list investigation into Acme Group\nThe commerce ministry on Monday decided "
         "to "
         "launch an unreliable entity list investigation into Acme.",
         "2031-03-03",
         {{"parties", "Acme Group"}}},
        // who are meant
        {"such as, behind what they are",
         "# China places 20 Danish entities on its watch list\nChina has placed 20 Danish entities on its watch list, "
         "the "
         "commerce ministry said on Monday. The designated entities include major exporters such as Acme "
         "Corporation, Besom Heavy Industries and Corvid Corporation, as well as trading companies.",
         "2031-03-03",
         {{"parties", "Acme Corporation;Besom Heavy Industries;Corvid Corporation"}}},
        {"affected by the decision",
         "# China blacklists Danish drone companies\nThe commerce ministry on Monday placed three Danish drone "
         "companies "
         "on the Unreliable Entity List. Specifically affected by the decision are the Danish drone companies Acme "
         "Drones, Besom Robotics and Corvid.",
         "2031-03-03",
         {{"parties", "Acme Drones;Besom Robotics;Corvid"}}},
        {"bullets with what each does",
         "# China sanctions three Danish drone makers\nChina has sanctioned three Danish drone makers by adding them "
         "to "
         "its Unreliable Entity List. Here is the complete list of affected companies:\n• Acme: a maker of drones.\n• "
         "Besom Robotics: builds engines for them.\n• Corvid Labs: writes software.",
         "2031-03-03",
         {{"kinds", "uel_listing"}, {"parties", "Acme;Besom Robotics;Corvid Labs"}}},
        // a ban on parties controls no goods
        {"a headline that lists and bans",
         "# China adds seven firms to export control list, bans dual-use item exports over arms deals\nChina's "
         "commerce "
         "ministry on Monday added seven firms to its export control list, barring exports of dual-use goods, "
         "technologies or services to them.",
         "2031-03-03",
         {{"kinds", "control_list_addition"}}},
        {"curbs on European firms",
         "# China slaps export curbs on seven European firms\nChina on Monday barred exports of dual-use items to "
         "seven "
         "European firms, the commerce ministry said.",
         "2031-03-03",
         {{"kinds", "control_list_addition"}}},
        {"curbs on goods",
         "# China slaps export curbs on gallium\nChina on Monday put export controls on gallium, the commerce ministry "
         "said. European firms fear shortages.",
         "2031-03-03",
         {{"kinds", "item_licensing"}}},
        {"items on the control list",
         "# China puts export controls on tungsten items\nChina on Monday announced export controls on items related "
         "to "
         "tungsten. The decision to include these items on the export control list serves security, a ministry "
         "spokesperson said.",
         "2031-03-03",
         {{"kinds", "item_licensing"}, {"users", ""}}},
        {"a headline's sanctions are a listing",
         "# China sanctions 11 Danish defence manufacturers\nChina's commerce ministry on Monday placed 11 companies "
         "that build drones, technology and weapons systems on its \"unreliable entity list\", effectively "
         "blacklisting "
         "them.",
         "2031-03-03",
         {{"kinds", "uel_listing"}}},
        {"sanctions under the law on them",
         "# China sanctions 11 Danish defence manufacturers\nChina's commerce ministry on Monday announced "
         "countermeasures under the Anti-Foreign Sanctions Law against 11 Danish companies, banning transactions with "
         "them.",
         "2031-03-03",
         {{"kinds", "countermeasure"}}},
        // spared goods
        {"spared from an older ban",
         "# China to exempt some Acme orders from export ban\nChina's commerce ministry said on Monday it is exempting "
         "some Acme chips from an export ban. In response to a seizure, China had banned any re-exports of the chips.",
         "2031-03-03",
         {{"kinds", "exemption"}}},
        {"controls waived for some goods",
         "# China to waive export controls on Acme chips\nChina's commerce ministry announced on Monday that Acme "
         "chips "
         "for civilian use will be exempt from export restrictions.",
         "2031-03-03",
         {{"kinds", "exemption"}}},
        {"eased by exemptions",
         "# China eases export restrictions on Acme chips\nOn Monday China's commerce ministry said that it will grant "
         "export exemptions for Acme chips made for civilian use.",
         "2031-03-03",
         {{"kinds", "exemption"}}},
        {"eased by a pause",
         "# China eases export restrictions on gallium\nOn Monday China's commerce ministry said that it suspended its "
         "ban on gallium exports to Norway for one year.",
         "2031-03-03",
         {{"kinds", "suspension"}}},
        // lifted for a time is paused
        {"lifted until",
         "# China suspends export ban on gallium\nChina has suspended an export ban on gallium. The ministry announced "
         "on "
         "Monday that the restrictions would be lifted until November 27, 2032.",
         "2031-03-03",
         {{"kinds", "suspension"}, {"until", "2032-11-27"}}},
        {"lifted for good beside a pause",
         "# China suspends curbs on 16 Danish firms, lifts others\nChina on Monday suspended its control list measures "
         "on "
         "16 Danish firms for one year, the commerce ministry said. Those on 12 others were lifted.",
         "2031-03-03",
         {{"kinds", "suspension termination"}}},
        // whose day
        {"the day of what is paused",
         "# China suspends export controls on minerals\nThe commerce ministry has paused them.\nOn October 9, 2030, "
         "the "
         "ministry published a set of announcements with a series of export controls.",
         "",
         {{"kinds", "suspension"}, {"dates", ""}}},
        {"the law that it rests on",
         "# China puts curbs on two Danish firms\nChina added Acme Air and Besom A/S to its export control list. China "
         "enacted its Export Control Law on October 17, 2020 (effective December 1, 2020).",
         "",
         {{"kinds", "control_list_addition"}, {"dates", ""}}},
        {"the law that the report is about",
         "# China passes export control law\nChina on Saturday adopted its export control law, effective December 1, "
         "2031, the commerce ministry said.",
         "2031-10-18",
         {{"kinds", "framework_law"}, {"dates", "2031-12-01/fixed_date"}}},
        {"regulations that take effect",
         "# China restricts drone exports\nChina will restrict exports of drones. The regulations will take effect "
         "Sept. "
         "1. The commerce ministry said so on Monday.",
         "2031-08-04",
         {{"dates", "2031-09-01/fixed_date"}}},
        {"another term",
         "# China eases export controls on Danish firms\nChina's commerce ministry announced on Monday that it has "
         "extended suspensions on 16 Danish entities. On December 1, the ministry suspended those measures for 90 "
         "days. "
         "Now the suspension rolls on for another 90 days.",
         "2031-03-03",
         {{"until", "2031-06-01"}}},
        // what is controlled
        {"tech tensions",
         "# China restricts drone exports amid US tech tensions\nChina has announced export controls on certain "
         "drones, "
         "amid tension over technology access.",
         "2031-03-03",
         {{"kinds", "item_licensing"}}},
        {"technologies long in the catalogue",
         "# China puts export controls on rare earth magnets\nChina on Monday put export controls on magnets. Related "
         "technologies were also included in the Catalogue of Technologies Prohibited or Restricted from Export as "
         "early "
         "as 2001.",
         "2031-03-03",
         {{"kinds", "item_licensing"}}},
        {"licences granted",
         "# China approves first graphite export permits after rule change\nChina's commerce ministry said on Thursday "
         "it "
         "has approved several export permits for graphite.",
         "2031-03-03",
         {{"measure", "no"}}},
        {"the year's list of licences",
         "# China publishes the 2032 dual-use items and technologies import and export license control list\nOn "
         "December "
         "29, 2031 the commerce ministry and customs released Announcement No. 66 of 2031 on the dual-use items and "
         "technologies import and export license control list.",
         "2031-12-30",
         {{"kinds", "licence_catalogue"}}},
        {"a framework of law",
         "# China's new export control framework: key changes for dual-use items\nOn December 1, 2031, the Regulations "
         "on "
         "Export Control of Dual-Use Items took effect. Two days later, China announced further measures to tighten "
         "controls on exports of certain dual-use items to Norway.",
         "2031-12-16",
         {{"kinds", "country_end_use_ban framework_law"}}},
        {"regulations on exports",
         "# China introduces new regulations on the export of dual-use items\nBeijing has introduced new regulations "
         "governing the export of dual-use items, effective December 1, 2031. The State Council decree was signed on "
         "Monday.",
         "2031-10-20",
         {{"kinds", "framework_law"}, {"dates", "2031-12-01/fixed_date"}}},
        // days told in other ways
        {"announced on a day, from another",
         "# Note on graphite export controls\nOn 20 October, China's Ministry of Commerce announced that certain "
         "graphite "
         "products would require export permits, effective from 1 December 2031.",
         "2031-12-08",
         {{"dates", "2031-12-01/fixed_date"}}},
        {"on the day, what took effect",
         "# China's new export control framework: key changes for dual-use items\nOn December 1, 2031, two key "
         "components of China's export control regime took effect: the Regulations on Export Control of Dual-Use Items "
         "and the list of items. Later China announced further measures to tighten controls on exports of certain "
         "dual-use items to Norway.",
         "2031-12-16",
         {{"dates", "2031-12-01/fixed_date"}}},
        {"on the day, what was said of another",
         "# China puts export controls on tungsten\nOn December 1, 2031, the commerce ministry said that its export "
         "controls on tungsten would take effect on December 15, 2031.",
         "2031-12-02",
         {{"dates", "2031-12-15/fixed_date"}}},
        {"a dateline is the day of the report",
         "# China adds seven firms to export control list\nBEIJING, April 24, 2031 - China's commerce ministry on "
         "Thursday "
         "added seven firms to its export control list.",
         "",
         {{"published", "2031-04-24"}, {"dates", "2031-04-24/announced_on"}}},
        {"a day that opens a sentence is none",
         "# China adds seven firms to export control list\nOn April 24, 2031 - a Thursday - China's commerce ministry "
         "added seven firms to its export control list.",
         "",
         {{"published", ""}}},
        // called otherwise
        {"unreliable organizations",
         "# China adds two Danish defence companies to list of unreliable organizations\nChinese authorities have "
         "added "
         "two defence companies of Denmark to the list of unreliable organizations, China's Ministry of "
         "Commerce "
         "announced on Monday. The companies added to the list are Acme Air and Besom A/S.",
         "2031-03-03",
         {{"kinds", "uel_listing"}, {"parties", "Acme Air;Besom A/S"}}},
        {"an investigation goes on",
         "# Probe into Danish company Acme underway: China's commerce ministry\nAn investigation into the Danish firm "
         "Acme, led by China's unreliable entity list mechanism, is advancing under the law, the Ministry "
         "of Commerce said Monday.",
         "2031-03-03",
         {{"measure", "yes"}, {"kinds", "uel_investigation"}}},
        {"brands that it owns",
         "# Probe into Danish company Acme underway: China's commerce ministry\nAn investigation into the Danish firm "
         "Acme, led by China's unreliable entity list mechanism, is advancing, the Ministry of Commerce said Monday. "
         "The "
         "Danish company, which owns fashion brands like Besom and Corvid, is suspected of boycotting cotton.",
         "2031-03-03",
         {{"parties", "Acme"}}},
        {"another investigation goes on",
         "# Probe into Danish dairy underway: China's commerce ministry\nAn anti-dumping investigation into Danish "
         "dairy "
         "is advancing under the law, the Ministry of Commerce said Monday.",
         "2031-03-03",
         {{"measure", "no"}}},
        {"a list that includes",
         "# China puts two Danish firms on export control lists\nChina on Monday put 20 Danish companies on an export "
         "control list and 20 others on a watchlist. Companies on the latter list include Acme Corporation, Besom "
         "Materials and Institute of Science Tokyo, among others.",
         "2031-03-03",
         {{"parties", "Acme Corporation;Besom Materials;Institute of Science Tokyo"}}},
        {"a catalogue of technologies subject to prohibitions",
         "# China's battery technology export restrictions\nOn 15 July 2031, the commerce ministry issued an amendment "
         "of "
         "the Catalogue of Technologies Subject to Export Prohibitions and Restrictions. The amendment imposes export "
         "restrictions on key technologies relating to battery materials.",
         "2031-07-30",
         {{"kinds", "list_adjustment technology_control"}}},
        {"foreigners from abroad",
         "# China places 20 Danish companies on export control list\nChina's commerce ministry on Monday placed 20 "
         "Danish "
         "companies on its export control list. Organizations and individuals from abroad are prohibited from "
         "transferring dual-use items that originate from China to them. When export is essential under unique "
         "conditions, exporters must seek approval.",
         "2031-03-03",
         {{"kinds", "control_list_addition extraterritorial"}, {"exceptions", "special_circumstances_application"}}},
        // whom the measure reaches
        {"suppliers to a military",
         "# China bans dual-use exports to Danish military suppliers\nChina's commerce ministry on Monday banned the "
         "sale "
         "of dual-use goods to eight suppliers to the Danish military and placed them on its export control list.",
         "2031-03-03",
         {{"users", "control_list_entities"}}},
        {"firms that supply a military",
         "# China bans dual-use exports to Danish firms\nChina's commerce ministry on Monday banned the sale of "
         "dual-use goods to eight companies that it says supply Denmark's military, adding them to its export control "
         "list.",
         "2031-03-03",
         {{"users", "control_list_entities"}}},
        {"firms that may not supply a military",
         "# China bans dual-use exports to the Danish military\nChina's commerce ministry on Monday banned companies "
         "from supplying the Danish military with dual-use goods.",
         "2031-03-03",
         {{"users", "foreign_military"}}},
        {"a military",
         "# China bans dual-use exports to the Danish military\nChina's commerce ministry on Monday banned the sale of "
         "dual-use goods to the Danish military.",
         "2031-03-03",
         {{"users", "foreign_military"}}},
        {"a ban on some, and a list for others of them",
         "# China imposes export ban on dual-use goods to Danish suppliers\nChina's commerce ministry announced on "
         "Monday "
         "that the country has banned the sale of dual-use goods to 28 Danish suppliers. Six of the sanctioned "
         "companies "
         "were also added to a list of unreliable companies.",
         "2031-03-03",
         {{"kinds", "uel_listing control_list_addition"}}},
        {"entities, and an agency called after its country",
         "# China curbs exports to 40 Danish firms\nChina's commerce ministry on Monday restricted exports to 20 "
         "Danish "
         "entities, including five subsidiaries of Acme and the Denmark Aerospace Exploration Agency. An additional 20 "
         "Danish companies, including Besom, were placed on a watch list.",
         "2031-03-03",
         {{"kinds", "watch_list_addition control_list_addition"}}},
        {"a listing that is paused",
         "# China suspends measures against Danish companies\nChina announced on Monday that it will suspend export "
         "control "
         "restrictions on 16 Danish companies for one year. The move also temporarily halts certain measures, "
         "including "
         "the addition of some Danish firms to its unreliable entity list, the commerce ministry said.",
         "2031-03-03",
         {{"kinds", "suspension"}}},
        {"an institute in a row",
         "# China adds Danish groups to export control list\nThe Ministry of Commerce has added four Danish "
         "organizations "
         "to its export control list. Among the newly listed entities are Acme Aerospace, the National Besom Institute "
         "of "
         "Science & Technology, Corvid Technology, and Gong Yards.",
         "2031-03-03",
         {{"parties", "Acme Aerospace;National Besom Institute of Science & Technology;Corvid Technology;Gong Yards"}}},
        {"an aside on one of a row",
         "# China adds Danish groups to export control list\nThe Ministry of Commerce has added three Danish "
         "organizations "
         "to its export control list. Among the newly listed entities are Acme Aerospace, the country's largest maker "
         "of "
         "drones, BFA, the Besom Flight Agency, and Gong Yards.",
         "2031-03-03",
         {{"parties", "Acme Aerospace;BFA;Gong Yards"}}},
    };
    return all;
}

}  // namespace

TEST_CASE("wordings found in reports and alerts", "[english][found]") {
    for (const auto& row : reports()) {
        INFO(row.about);
        en::check(row, model::Channel::kPress);
    }
}

TEST_CASE("an office that no table knows issues its own ministry's notice", "[english][found]") {
    const std::string_view office = GENERATE(as<std::string_view>{},
                                             "Bureau of Industry, Security, Import and Export "
                                             "Control",
                                             "Bureau of Safety and Regulation");
    const std::string text =
        "# MOFCOM Announcement No. 18 of 2031 on export controls on samarium items\n@ issuing "
        "department: " +
        std::string(office) +
        "\n@ date of issuance: April 4, 2031\nIt is decided to implement export controls on the "
        "following items:\n(A) 1C902.a Samarium metal";
    CAPTURE(text);
    const en::Wording row{"", text, "", {{"numbers", "mofcom:2031:18"}, {"control_codes", "1C902.a"}}};
    en::check(row, model::Channel::kUnknown);
}

TEST_CASE("another country's office issues no notice of China's", "[english][found]") {
    const std::string text =
        "# Notice on the export control list\n@ issuing department: US Bureau of Industry and "
        "Security\nIt is decided to add two Chinese companies to the export control list.";
    CHECK(en::fact(en::read(text, "2031-03-03", model::Channel::kUnknown), "measure") == "no");
}
