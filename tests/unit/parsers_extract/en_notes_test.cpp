// Notes of lawyers, brokers, companies and editors: what they tell of a control of China's, and from when.
#include <catch2/catch.hpp>

#include "en_tables.h"

using namespace gazetted;

namespace {

constexpr en::Report kNotes[] = {
    {"2026-11-09",
     "# MOFCOM prolongs moratorium on five October notices\n"
     "Announcements 55 through 58, 61 and 62 of 2025 stay suspended until 10 November 2027, the Ministry of Commerce "
     "said in a notice dated 6 November that takes effect on 10 November 2026.\n"
     "Lawyers advise clients to keep their compliance files.",
     "suspension", "2026-11-10/fixed_date"},
    {"2026-11-08",
     "# One more year without China's extraterritorial rare earth rules\n"
     "Foreign makers of magnets need no Chinese licence until at least 9 November 2027: the ministry has decided to "
     "extend the suspension of Announcement No. 61 for a further year from 10 November 2026.",
     "suspension", "2026-11-10/fixed_date"},
    {"2026-11-21",
     "# Canada's six are off China's control list\n"
     "Six Canadian companies may again buy dual-use goods from China. A spokesperson of the Ministry of Commerce said "
     "that the measures against them will be terminated as of December 1.",
     "termination", "2026-12-01/fixed_date"},
    {"2026-06-30",
     "# (EAD) China adds 12 Taiwanese firms to export control list: MOFCOM\n"
     "China's Ministry of Commerce announced Tuesday that twelve Taiwanese entities have been put on the export "
     "control list. Exports of dual-use items to them are banned with immediate effect.",
     "control_list_addition", "2026-06-30/on_publication"},
    {"2026-07-02",
     "# Regulatory filing: impact of Chinese export control listing on Harrow Avionics\n"
     "Harrow Avionics plc (the \"Company\") notes the announcement of China's Ministry of Commerce of 30 June 2026, by "
     "which the Company was included in the Export Control List with effect from the date of publication.\n"
     "The Company does not expect a material impact on its results.",
     "control_list_addition", "2026-06-30/on_publication"},
    {"2026-06-05",
     "# MOFCOM requires licences for silver powder\n"
     "Traders selling ultra-fine silver powder to buyers abroad will have to obtain export licences beginning July 1, "
     "according to a joint announcement by China's commerce ministry and customs.",
     "item_licensing", "2026-07-01/fixed_date"},
    {"2025-01-03",
     "# China proposes export curbs on battery cathode technology\n"
     "China's commerce ministry on Thursday proposed restricting exports of technology for making cathodes and "
     "processing lithium. The draft is open for public comment until February 1.",
     "", ""},
    {"2025-07-15",
     "# China restricts exports of cathode technology\n"
     "China on Tuesday put technologies for making battery cathodes and processing lithium on its restricted list, "
     "effective immediately, after a revision of the catalogue of technologies prohibited or restricted from export.",
     "list_adjustment technology_control", "2025-07-15/on_publication"},
    {"2026-02-12",
     "# China grants first general licences for magnet exports\n"
     "China has approved general licences for three magnet makers, the Ministry of Commerce said on Thursday, which "
     "will allow them to ship to certain customers for a year.",
     "", ""},
    {"2026-02-12",
     "# Two years of germanium curbs: the damage in five charts\n"
     "Prices have tripled since Beijing introduced licences for germanium in August 2023. Our charts show who lost.",
     "", ""},
    {"2026-02-12",
     "# US and China officials to discuss rare earths in Geneva\n"
     "Officials from Washington and Beijing will meet next week to talk about rare earth exports, the Treasury said. "
     "China's export controls, in force since April 2025, will top the agenda.",
     "", ""},
    {"2026-02-12",
     "# Nvidia chips: Beijing tells firms to stop buying H20\n"
     "Chinese authorities have told technology companies to avoid Nvidia's H20 chips for government work, people "
     "familiar with the matter said.",
     "", ""},
    {"2026-02-12",
     "# Japan adds gallium to its own export control list\n"
     "Japan's trade ministry said on Thursday that exports of gallium to China will need a licence from April 1.",
     "", ""},
    {"2026-02-12",
     "# Compliance corner: what is an end-user certificate?\n"
     "Chinese exporters of dual-use items attach an end-user certificate to their licence application. It must be "
     "signed by the foreign buyer. MOFCOM publishes a form.",
     "", ""},
    {"2026-02-12",
     "# China's Export Control Law turns five: a retrospective\n"
     "The Export Control Law took effect on December 1, 2020. It was the first comprehensive statute in the field. "
     "Since then the ministry has built up an entity list and a licensing system.",
     "", ""},
    {"2026-02-25",
     "# Japan Inc counts the cost of two Chinese blacklists\n"
     "Twenty Japanese companies may no longer receive dual-use goods from China and twenty more will be checked "
     "shipment by shipment, after the commerce ministry put the first group on its export control list and the second "
     "on a watch list on Tuesday with immediate effect.\n"
     "Organisations in third countries are forbidden to pass on Chinese-made dual-use items to the first group.",
     "control_list_addition extraterritorial watch_list_addition", "2026-02-24/on_publication"},
    {"2025-10-10",
     "# Harrow Insights lands on Beijing's list of unreliable entities\n"
     "The Canadian chip analyst is one of 14 foreign organisations that the Chinese commerce ministry added to its "
     "unreliable entity list on Thursday.\n"
     "Chinese firms may not pass it any information.",
     "uel_listing", "2025-10-09/announced_on"},
    {"2025-01-15",
     "# Seven US arms makers barred from investing in China\n"
     "The Ministry of Commerce listed Inter-Coastal Electronics and six other US companies as unreliable entities on "
     "Tuesday, effective the same day, over arms sales to Taiwan. They are prohibited from China-related imports and "
     "exports and from new investment in the country.",
     "uel_listing", "2025-01-14/on_publication"},
    {"2026-03-11",
     "# Harrow Genomics can sell in China again\n"
     "China's commerce ministry said on Tuesday it had removed the US gene-sequencing company from its unreliable "
     "entity list and lifted the ban on imports of its machines.",
     "termination", "2026-03-10/announced_on"},
    {"2025-11-10",
     "# China gives Harrow's US yards a year off\n"
     "Beijing's countermeasures against five US subsidiaries of Harrow Marine are suspended for one year starting "
     "November 10, the commerce ministry said on Monday.",
     "suspension", "2025-11-10/fixed_date"},
    {"2026-09-15",
     "# Beijing clears out old drone rules\n"
     "The commerce ministry will scrap two drone notices from 2023 and fold their contents into the dual-use control "
     "list from October 1, it said on Tuesday.",
     "list_adjustment repeal", "2026-10-01/fixed_date"},
    {"2024-12-03",
     "# No more gallium for America\n"
     "China on Tuesday prohibited exports to the United States of gallium, germanium, antimony and superhard "
     "materials, a day after Washington's latest chip curbs. Exports of dual-use items to US military users are banned "
     "too. The announcement took effect on publication.",
     "country_end_use_ban", "2024-12-03/on_publication"},
    {"2025-11-09",
     "# Gallium can flow to the US again, for a year\n"
     "China on Sunday suspended until November 27, 2026, with immediate effect, the paragraph of last December's "
     "announcement that barred gallium, germanium and antimony exports to the United States.",
     "suspension", "2025-11-09/on_publication"},
    {"2026-02-15",
     "# Freight notice 14/2026 - CN export licence for lithium niobate wafers\n"
     "Please be advised that with effect from 01 March 2026 lithium niobate wafers leaving China require an export "
     "licence issued by MOFCOM. Shipments without licence will be rejected by China Customs.\n"
     "Kindly provide the licence number at booking.",
     "item_licensing", "2026-03-01/fixed_date"},
    {"2026-02-15",
     "# Freight notice 15/2026 - Golden Week closures\n"
     "Please be advised that China Customs will work reduced hours from 1 to 7 October. Dual-use licences cannot be "
     "verified during this period.",
     "", ""},
    {"2025-04-22",
     "# Explained: the rare earth licences that have carmakers worried\n"
     "On 4 April China's Ministry of Commerce put seven rare earths and magnets made from them under export licensing "
     "with immediate effect. Every shipment now needs a permit, which can take 45 working days.",
     "item_licensing", "2025-04-04/on_publication"},
    {"2025-06-22",
     "# Carmakers idle plants as magnet permits run late\n"
     "Ford stopped a plant in Chicago and Suzuki halted the Swift because magnets from China did not arrive. China has "
     "required permits for seven rare earths since April.",
     "", ""},
    {"2026-05-05",
     "# China vows to punish firms that comply with US sanctions\n"
     "The Ministry of Commerce on Tuesday issued a blocking order against US sanctions on five refineries.",
     "", ""},
    {"2026-05-05",
     "# MOFCOM press conference: trade in goods grew 4% in April\n"
     "At a regular press conference spokesperson He Yongqian spoke about consumption, the Canton Fair and e-commerce. "
     "Asked about rare earths, she said that China approves civilian applications.",
     "", ""},
    {"2026-05-09",
     "# China launches campaign against smuggling of strategic minerals\n"
     "Ten agencies led by the coordination mechanism for export control met in Shenzhen on Friday to launch a special "
     "campaign against the smuggling of strategic minerals, the Ministry of Commerce said.",
     "enforcement_notice", "2026-05-08/announced_on"},
};

}  // namespace

TEST_CASE("notes of lawyers, brokers, companies and editors are read like reports", "[english][reports]") {
    for (const auto& report : kNotes)
        en::check(report);
}
