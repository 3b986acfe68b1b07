// Reports in voices of their own: whether they are about a control of China's, of what kind, and from when.
#include <catch2/catch.hpp>

#include "en_tables.h"

using namespace gazetted;

namespace {

constexpr en::Report kReports[] = {
    {"2026-07-14",
     "# Customer notice: gallium arsenide wafers now on China's licence list\n"
     "Dear partners,\n"
     "As of 1 September 2026 our Dalian plant can ship gallium arsenide wafers only against an export licence. The "
     "obligation stems from Announcement No. 51 of 2026, which China's commerce ministry and customs put out on "
     "Monday.\n"
     "Please send us end-use certificates by the end of the month. Orders already on the water are not affected.",
     "item_licensing", "2026-09-01/fixed_date"},
    {"2026-07-21",
     "# Client note – Beijing regulates shipments of sputtering targets\n"
     "MOFCOM's Announcement No. 44 of 2026, issued on 16 July, adds indium targets and the know-how to make them to "
     "the goods that may not leave China unless a licence has been granted.\n"
     "The new regime starts on 15 August 2026.\n"
     "What should you do? Map your supply chain.",
     "item_licensing technology_control", "2026-08-15/fixed_date"},
    {"2026-09-04",
     "# Beijing's naughty list grows longer\n"
     "Three American drone companies are the latest to be cut off from the Chinese market. The Ministry of Commerce "
     "said on Thursday that Harrow Avionics, Greystone Systems and Piper Defense had been entered in the register of "
     "unreliable entities with immediate effect.\n"
     "They may neither trade with China nor invest there.",
     "uel_listing", "2026-09-03/on_publication"},
    {"2026-09-04",
     "# Two Dutch radar firms lose access to Chinese dual-use goods\n"
     "China has cut two Dutch radar manufacturers off from dual-use goods, putting them on the list of entities "
     "subject to export control, the Ministry of Commerce announced on Thursday.\n"
     "The Hague said it regretted the step.",
     "control_list_addition", "2026-09-03/announced_on"},
    {"2026-11-07",
     "# China widens graphite licensing\n"
     "China's commerce ministry on Friday required licences for exports of graphite anodes. The ministry added that "
     "exports "
     "to companies on its control list would not be approved.",
     "item_licensing", "2026-11-06/announced_on"},
    {"2026-11-07",
     "# China widens graphite licensing\n"
     "China's commerce ministry on Friday required licences for exports of graphite anodes, shutting out foreign armed "
     "forces and blacklisted firms.",
     "item_licensing", "2026-11-06/announced_on"},
    {"2026-11-07",
     "# China keeps rare-earth rules in the drawer as US pause continues\n"
     "China will leave its October controls suspended until November 10, 2027, MOFCOM said. In return Washington "
     "prolonged its one-year pause of the affiliates rule to November 9, 2027.",
     "suspension", ""},
    {"2026-11-07",
     "# How to apply for an export licence for dual-use items in China\n"
     "Exporters need a licence from the Ministry of Commerce before they ship dual-use items. File the application "
     "online with the provincial commerce department.\n"
     "Attach the contract, the end-user certificate and the technical description. The ministry decides within 45 "
     "working days.",
     "", ""},
    {"2026-11-07",
     "# How to apply for a rare earth export licence: a step-by-step guide\n"
     "China requires licences for exports of seven rare earths. This guide walks you through the process, from "
     "registration to the end-user certificate.\n"
     "Step 1: register on the platform of the Ministry of Commerce. Step 2: upload the contract.",
     "", ""},
    {"2026-11-07",
     "# Getting your Chinese export permit: seven mistakes to avoid\n"
     "MOFCOM demands a licence for every shipment of graphite. Many applications are sent back. Here is what our team "
     "has learned.\n"
     "Mistake one: incomplete end-user statements.",
     "", ""},
    {"2026-11-07",
     "# Beijing may suspend rare earth controls, sources say\n"
     "China may suspend its rare earth export controls for a further year, three people with knowledge of the talks "
     "said on Friday.\n"
     "The commerce ministry did not reply to a request for comment. The controls, announced on October 9, 2025, "
     "require foreign firms to obtain a licence.",
     "", ""},
    {"2026-11-07",
     "# China poised to extend pause on rare earth curbs, sources say\n"
     "Beijing is expected to extend a pause on its rare earth export controls, two people briefed on the matter said "
     "on Friday. A decision could come next week.\n"
     "China suspended the measures until November 10, 2026, after a summit in Busan.",
     "", ""},
    {"2026-11-07",
     "# China said to mull export controls on helium\n"
     "Chinese officials are discussing whether to require export licences for helium, people familiar with the matter "
     "said.\n"
     "No decision has been taken, and the Ministry of Commerce had no comment.",
     "", ""},
    {"2026-05-12",
     "# Helium: Beijing reaches for the valve\n"
     "From June, nobody in China may sell helium to a foreign buyer without the commerce ministry's say-so. A notice "
     "published on Tuesday puts the gas under export licensing as of 1 June.\n"
     "Traders had expected it for months.",
     "item_licensing", "2026-06-01/fixed_date"},
    {"2026-01-07",
     "# Tokyo protests as China bars dual-use goods for Japan's forces\n"
     "Japan lodged a protest on Wednesday after China outlawed the export of all dual-use items to Japanese military "
     "users and for any purpose that enhances Japan's military strength. The prohibition, contained in Announcement "
     "No. 1 of the commerce ministry, took effect on Tuesday on publication.",
     "country_end_use_ban", "2026-01-06/on_publication"},
    {"2026-08-12",
     "# Fourteen US companies are free to buy Chinese dual-use goods again\n"
     "The ban on exports of dual-use items to 14 US companies has been lifted as of August 12, China's Ministry of "
     "Commerce said on Wednesday.",
     "termination", "2026-08-12/fixed_date"},
    {"2026-07-16",
     "# Cathode know-how goes into China's technology catalogue\n"
     "The ministries of commerce and of science and technology have revised the catalogue of technologies whose export "
     "is prohibited or restricted. Processes for LMFP cathodes are now restricted. The change applied from the day of "
     "release, 15 July.",
     "list_adjustment technology_control", "2026-07-15/on_publication"},
    {"2026-07-16",
     "# EU adds nine Chinese firms to its dual-use export list\n"
     "The Council of the European Union on Thursday placed nine Chinese companies on its list of entities subject to "
     "tighter export restrictions, effective immediately.\n"
     "China's commerce ministry said it would take necessary measures.",
     "", ""},
    {"2026-07-16",
     "# Rare earth prices double a year after China's controls\n"
     "Dysprosium fetched $600 a kilo in Rotterdam on Thursday, twice the price of a year ago. China introduced "
     "licences for seven medium and heavy rare earths in April 2025.",
     "", ""},
    {"2026-07-16",
     "# Three lessons from China's gallium controls\n"
     "Two years ago Beijing began to require licences for gallium. Prices tripled, then fell. What can other buyers "
     "learn?",
     "", ""},
    {"2025-10-20",
     "# What the 0.1 percent rule means for European motor makers\n"
     "Under Announcement No. 61 a motor made in Stuttgart needs a licence from the Ministry of Commerce if Chinese "
     "rare earths make up 0.1 percent of its value. Sales to foreign armies will in principle be refused.",
     "extraterritorial item_licensing", ""},
    {"2026-05-19",
     "# Portuguese composites maker put on notice by Beijing\n"
     "China's commerce ministry on Monday placed Lusitania Composites on its watch list, saying it could not verify "
     "where its carbon fibre ended up.\n"
     "Exporters must file a risk report for each shipment and may not use general licences.",
     "watch_list_addition", "2026-05-18/announced_on"},
    {"2026-09-26",
     "# Beijing spells out penalties for Harrow Knitwear\n"
     "The unreliable entity list working mechanism on Friday barred the owner of Harrow Knitwear, which it had put on "
     "the list in February 2025, from investing in China. The measures apply from the date of the announcement.",
     "uel_measures", "2026-09-25/on_publication"},
    {"2026-09-25",
     "# China opens probe into US clothing group under blacklist rules\n"
     "The Ministry of Commerce said on Thursday it had begun an investigation of Cotton & Co under the unreliable "
     "entity list mechanism for boycotting Xinjiang cotton.",
     "uel_investigation", "2026-09-24/announced_on"},
    {"2026-09-25",
     "# China opens anti-dumping probe into US analog chips\n"
     "The Ministry of Commerce said on Thursday it had begun an anti-dumping investigation into US analog chips.",
     "", ""},
    {"2026-09-25",
     "# Commerce ministry says export licences for civilian use will be approved\n"
     "Spokeswoman He Yongqian said on Thursday that China approves applications for civilian use that meet the rules. "
     "She was answering a question about rare earths.",
     "", ""},
    {"2026-07-25",
     "# China waives permits for trade-show drones\n"
     "Drones taken abroad for exhibitions and brought back within six months will not need an export licence from "
     "August 1, the Ministry of Commerce and the General Administration of Customs said on Friday.",
     "exemption", "2026-08-01/fixed_date"},
    {"2026-12-31",
     "# China publishes 2027 catalogue of dual-use goods under licence\n"
     "The Ministry of Commerce and the General Administration of Customs released on Thursday the Catalogue of "
     "Dual-Use Items and Technologies Subject to Import and Export Licence Administration for 2027, which takes effect "
     "on January 1, 2027.",
     "licence_catalogue", "2027-01-01/fixed_date"},
    {"2026-03-23",
     "# Nine more fentanyl chemicals need a permit for North America\n"
     "Chinese chemical firms must obtain a licence to export nine more precursor chemicals to the United States, "
     "Mexico and Canada, the commerce ministry and four other departments said on Monday, effective immediately.",
     "precursor_licensing", "2026-03-23/on_publication"},
    {"2025-10-14",
     "# China sanctions five US units of South Korean shipbuilder Hanwha\n"
     "The Ministry of Commerce on Tuesday banned organisations and individuals in China from any dealings with five US "
     "subsidiaries of Harrow Marine, with immediate effect.",
     "countermeasure", "2025-10-14/on_publication"},
    {"2025-12-26",
     "# China sanctions 20 US defence firms and 10 executives\n"
     "The Foreign Ministry said on Friday that China would freeze the assets of 20 US defence companies over arms "
     "sales to Taiwan. The measures take effect the same day.",
     "", ""},
    {"2026-03-11",
     "# China tells exporters to report transshipment of controlled minerals\n"
     "The Ministry of Commerce warned exporters on Tuesday that anyone who ships strategic minerals to listed parties "
     "through third countries will be punished, and opened a hotline for reports.",
     "enforcement_notice", "2026-03-10/announced_on"},
    {"2026-05-14",
     "# Beijing frees 11 US names from blacklist, parks six more cases\n"
     "Measures against 11 US companies on the unreliable entity list will stop on May 14, and those against six others "
     "are to be suspended for 90 days from the same date, a commerce ministry spokesperson said.",
     "suspension termination", "2026-05-14/fixed_date"},
    {"2025-04-05",
     "# Seven rare earths caught in tariff war\n"
     "Hours after Trump's tariffs, China replied on Friday by demanding permits for exports of seven rare earths and "
     "magnets made of them, effective at once. The commerce ministry cited national security.",
     "item_licensing", "2025-04-04/on_publication"},
    {"2026-04-01",
     "# US Commerce eases licence rule for exports of chips to China\n"
     "The Bureau of Industry and Security will review applications case by case, it said on Tuesday.",
     "", ""},
    {"2026-04-01",
     "# China's export controls and WTO law: an academic view\n"
     "This paper asks whether China's Export Control Law is consistent with Article XI GATT. It reviews the "
     "literature.",
     "", ""},
    {"2024-10-20",
     "# China issues regulations on export control of dual-use items\n"
     "Premier Li Qiang signed the decree on Saturday. The Regulations on Export Control of Dual-Use Items take effect "
     "on December 1, 2024.",
     "framework_law", "2024-12-01/fixed_date"},
};

}  // namespace

TEST_CASE("a report is a measure by what it tells, whatever its voice", "[english][reports]") {
    for (const auto& report : kReports)
        en::check(report);
}
