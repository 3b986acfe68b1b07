// Formulas of English news, one small document each.
#include <catch2/catch.hpp>

#include "en_tables.h"

using namespace gazetted;

namespace {

const std::vector<en::Wording>& news() {
    static const std::vector<en::Wording> all{
        {"a name that opens with its country",
         R"(# China adds Korea Zinc, four other Korean entities to export control list
Seoul calls the move regrettable.)",
         "2031-05-07",
         {{"parties", "Korea Zinc"}}},
        {"whom a list was used against before",
         R"(# China puts two Danish drone makers on unreliable entity list
China's commerce ministry on Tuesday put Harrow Optics and Besom Air on its unreliable entity list.
Beijing has used the list, set up in 2020, against Acme Marine, Larkspur and Tern Foods.)",
         "2031-05-07",
         {{"kinds", "uel_listing"}, {"parties", "Harrow Optics;Besom Air"}}},
        {"a decision that is published",
         R"(# China puts two Danish drone makers on unreliable entity list
China's commerce ministry on Tuesday published a decision to place two Danish drone makers on its unreliable entity list, the latest in a row of such steps.)",
         "2031-05-07",
         {{"kinds", "uel_listing"}}},
        {"users are no uses",
         R"(# China extends helium export rules to foreign-made goods
China will require overseas companies to obtain a licence for helium, the commerce ministry said on Tuesday.
Requests involving overseas military customers will as a rule be rejected.)",
         "2031-05-07",
         {{"uses", ""}, {"users", "foreign_military"}}},
        {"a country before parties in general",
         R"(# China Adds Japan Firms to Export Control List
Tokyo calls the move regrettable.)",
         "2031-05-07",
         {{"parties", ""}}},
        {"the day of a change told in the sentence behind it",
         R"(# China extends bismuth export controls to ultra-fine powder
China has widened its export controls on bismuth, adding ultra-fine powder to the products that need a licence, traders said on Wednesday May 7.
The Ministry of Commerce published the adjustment on Tuesday. It takes effect on June 1 and amends the scope of 2030.)",
         "2031-05-07",
         {{"measure", "yes"}, {"kinds", "item_licensing list_adjustment"}, {"dates", "2031-06-01/fixed_date"}}},
        {"goods that only say what is recovered by a technology",
         R"(# China announces export controls on magnet recycling technologies
China's Ministry of Commerce on Tuesday announced export controls on technologies for reclaiming neodymium from used motors and magnets, effective immediately.)",
         "2031-05-06",
         {{"kinds", "technology_control"}}},
        {"a last day that is written beside a term",
         R"(# China prolongs suspension of export controls by one year
China has prolonged by one year the suspension of its export controls on lithium batteries. The Ministry of Commerce suspends Announcement No. 58 of 2030 from November 11, 2031 to November 10, 2032.)",
         "2031-11-10",
         {{"kinds", "suspension"}, {"until", "2032-11-10"}}},
        {"a headline that only asks, over a suspension",
         R"(# Could relief be near for magnet makers?
China's commerce ministry on Friday suspended export controls on rare earths and lithium batteries, a one-year pause that runs to 10 November 2032.)",
         "2031-11-08",
         {{"measure", "yes"}, {"kinds", "suspension"}, {"until", "2032-11-10"}}},
        {"a headline about buyers, over curbs put on ice",
         R"(# Rare earth buyers may breathe again as China shelves curbs
China said on Tuesday it would put its October rare earth export controls on ice until 10 November 2032.)",
         "2031-11-12",
         {{"measure", "yes"}, {"kinds", "suspension"}, {"until", "2032-11-10"}}},
        {"a ban suspended through a day of next year",
         R"(# What Beijing's truce might mean for gallium
Beijing's ban on gallium shipments to the United States has been suspended through November 27 next year, the Ministry of Commerce announced on Monday.)",
         "2031-11-10",
         {{"measure", "yes"}, {"until", "2032-11-27"}}},
        {"a headline without China, over a suspension prolonged to the end of a year",
         R"(# Antimony curbs on hold
The ministry of commerce in Beijing on Thursday extended its suspension of antimony export controls to the end of 2032.)",
         "2031-12-04",
         {{"measure", "yes"}, {"kinds", "suspension"}, {"until", "2032-12-31"}}},
        {"rules halted are suspended, not restricted",
         R"(# China officially halts sweeping rare earth export rules for 12 months
The suspension takes effect immediately and remains valid until November 10, 2032, the Ministry of Commerce said on Friday.)",
         "2031-11-07",
         {{"kinds", "suspension"}, {"until", "2032-11-10"}, {"dates", "2031-11-07/on_publication"}}},
        {"a firm that lands on a list",
         R"(# Gene firm's rival lands on Beijing's unreliable entity list
Helix Systems of San Diego was placed on China's unreliable entity list on Tuesday, the list's working mechanism said.)",
         "2031-02-12",
         {{"measure", "yes"}, {"kinds", "uel_listing"}}},
        {"a country in a compound acts not",
         R"(# Three Taiwan-linked drone firms barred from trade with China
Beijing put the three on its unreliable entities list on Monday with immediate effect.)",
         "2031-07-21",
         {{"measure", "yes"}, {"kinds", "uel_listing"}, {"dates", "2031-07-21/on_publication"}}},
        {"goods that only holders of a licence may ship",
         R"(# Two metals you never heard of, now behind a Chinese permit
Beijing has found a new lever.
The Ministry of Commerce said on Monday that gallium and germanium can be shipped abroad only by holders of an export licence.
The rule starts on August 1.)",
         "2031-07-07",
         {{"measure", "yes"}, {"kinds", "item_licensing"}, {"dates", "2031-08-01/fixed_date"}}},
        {"controls not enforced until a day",
         R"(# Drone makers win a year's grace
The Ministry of Commerce said on Thursday it will not enforce export controls on drone engines until 16 September 2032.)",
         "2031-09-18",
         {{"measure", "yes"}, {"kinds", "suspension"}, {"until", "2032-09-16"}}},
        {"permits no longer required",
         R"(# Beijing lets germanium go
Export permits for germanium will no longer be required from October 1, the commerce ministry announced on Thursday, scrapping controls that it introduced in 2023.)",
         "2031-09-18",
         {{"measure", "yes"}, {"kinds", "termination"}, {"dates", "2031-10-01/fixed_date"}}},
        {"a denial is no deed",
         R"(# Beijing on antimony shipments
China's commerce ministry on Wednesday denied that it had banned antimony exports to Japan.)",
         "2031-09-17",
         {{"measure", "no"}}},
        {"a denial with its day is no deed",
         R"(# Beijing on antimony shipments
China's commerce ministry denied late on Wednesday that it had lifted its export ban on antimony.)",
         "2031-09-17",
         {{"measure", "no"}}},
        {"what is said with its day is one",
         R"(# Beijing on antimony shipments
China's commerce ministry said late on Wednesday that it had lifted its export ban on antimony.)",
         "2031-09-17",
         {{"measure", "yes"}, {"kinds", "termination"}}},
        {"an investigation under the list",
         R"(# China opens unreliable entity probe into fashion group
China's commerce ministry said on Thursday it had launched an investigation into a fashion group under the unreliable entity list mechanism.)",
         "2031-09-18",
         {{"measure", "yes"}, {"kinds", "uel_investigation"}}},
        {"a suspension that was to lapse, extended",
         R"(# Beijing gives buyers another year of gallium
The Ministry of Commerce said on Wednesday that the suspension of its ban on gallium exports to the United States, which was to lapse on November 27, would be extended by a year to November 27, 2032.)",
         "2031-11-19",
         {{"measure", "yes"}, {"kinds", "suspension"}, {"until", "2032-11-27"}}},
        {"what a rule demands and from when, in two sentences",
         R"(# Beijing claims global reach for its rare earth controls
Under rules published by China's commerce ministry, companies anywhere will need Beijing's approval to ship magnets that hold its rare earths.
The requirement takes effect on December 1.)",
         "2031-10-10",
         {{"measure", "yes"}, {"dates", "2031-12-01/fixed_date"}}},
        {"announcements by bare numbers, in words of one's own",
         R"(# A good weekend for compliance
MOFCOM and the General Administration of Customs have put the whole package on ice.
Announcements 55, 56 and 57 are suspended with immediate effect until 10 November 2032.)",
         "2031-11-07",
         {{"measure", "yes"},
          {"issuers", "MOFCOM GAC"},
          {"kinds", "suspension"},
          {"dates", "2031-11-07/on_publication"},
          {"until", "2032-11-10"}}},
        {"a company's report of its own listing",
         R"(# CURRENT REPORT No. 31/2031
Issuer: Harbour Photonics S.A.
Subject: Inclusion of the Company in a list
The Management Board informs that on 24 July 2031 the Ministry of Commerce of the People's Republic of China published an announcement by which the Company was placed on the Chinese export control list.)",
         "2031-07-27",
         {{"measure", "yes"}, {"kinds", "control_list_addition"}, {"dates", "2031-07-24/announced_on"}}},
        {"countermeasures dropped",
         R"(# China lifts sanctions on two lenders
Beijing has dropped its countermeasures against two small lenders.
The commerce ministry said on Friday that the prohibition on transactions with the banks was cancelled as of 24 April.)",
         "2031-04-25",
         {{"measure", "yes"}, {"kinds", "termination"}, {"dates", "2031-04-24/fixed_date"}}},
        {"an earlier control in the background of other news",
         R"(# Harbour Materials quarterly revenue rises
Harbour Materials said on Wednesday revenue rose. China's Ministry of Commerce in April 2030 imposed export controls on seven rare earths.)",
         "2031-09-17",
         {{"measure", "no"}}},
        {"customs by its short name beside the ministry",
         R"(# China puts hafnium under export licensing
Exports of hafnium need a licence from May 1, the commerce ministry and customs said on Friday.)",
         "2031-04-07",
         {{"measure", "yes"}, {"issuers", "MOFCOM GAC"}, {"dates", "2031-05-01/fixed_date"}}},
        {"a market's headline over goods subjected to licensing",
         R"(# Helium spot price leaps on Chinese licensing regime
Spot helium in Asia jumped by a third on Monday, three days after China subjected the gas to export licensing.
The new regime was announced on July 10 and effective the same day.)",
         "2031-07-13",
         {{"measure", "yes"}, {"dates", "2031-07-10/on_publication"}}},
        {"a headline that says what is demanded",
         R"(# Exporters of dysprosium magnets must now seek Beijing's permission)",
         "2031-04-07",
         {{"measure", "yes"}}},
        {"suppliers that land on a list",
         R"(# Sixteen American defence suppliers land on China's export control list)",
         "2031-04-07",
         {{"measure", "yes"}, {"kinds", "control_list_addition"}}},
        {"curbs on firms kept on ice",
         R"(# Beijing keeps curbs on 16 American firms on ice for another 90 days
The commerce ministry said on Tuesday that measures against 16 US entities would stay suspended.)",
         "2031-11-12",
         {{"measure", "yes"}, {"kinds", "suspension"}}},
        {"a block lifted for a year is a suspension",
         R"(# Beijing lifts block on gallium exports to US buyers for a year
China on Sunday suspended, with immediate effect, the part of last year's export restrictions on the United States that had blocked sales of gallium.
The suspension runs until November 27, 2032, according to the Ministry of Commerce.)",
         "2031-11-09",
         {{"kinds", "suspension"}, {"dates", "2031-11-09/on_publication"}, {"until", "2032-11-27"}}},
        {"one measure ended and another kept suspended",
         R"(# China ends export control list measures against 15 US firms, keeps those on 16 others suspended for another year)",
         "2031-11-05",
         {{"kinds", "termination suspension"}, {"until", ""}}},
        {"a verb of licensing, its effect told as it",
         R"(# Client alert: China licenses exports of superhard materials
On 9 October 2031 China's Ministry of Commerce published an announcement on synthetic diamond powder.
It took effect the day it was published.)",
         "2031-10-14",
         {{"measure", "yes"}, {"kinds", "item_licensing"}, {"dates", "2031-10-09/on_publication"}}},
        {"an exemption",
         R"(# China to exempt some chips from export ban
China said on Saturday that it would exempt qualifying shipments from an export ban on chips.)",
         "2031-11-01",
         {{"measure", "yes"}, {"kinds", "exemption"}, {"dates", "2031-11-01/announced_on"}}},
        {"the commerce ministry's countermeasures",
         R"(# China sanctions US units of a Korean shipbuilder
China has banned its companies from doing business with five American subsidiaries of the shipbuilder.
The commerce ministry's order took effect on Tuesday.)",
         "2031-10-14",
         {{"measure", "yes"}, {"kinds", "countermeasure"}, {"dates", "2031-10-14/fixed_date"}}},
        {"the Foreign Ministry's are none of export control",
         R"(# China sanctions US defence firms
China has banned its companies from doing business with five American arms makers, the Foreign Ministry said on Tuesday.)",
         "2031-10-14",
         {{"measure", "no"}}},
        {"a roundup of which one item reports",
         R"(# Trade Controls Weekly, issue 12
Good morning.
## China: six entities go on the watch list
On 3 November the Ministry of Commerce put six Japanese entities on its watch list. In force since publication.
## US: guidance on chips
The Bureau of Industry and Security updated its guidance.)",
         "2031-11-06",
         {{"measure", "yes"}, {"kinds", "watch_list_addition"}, {"dates", "2031-11-03/on_publication"}}},
        {"a roundup of other countries",
         R"(# Trade Controls Weekly, issue 13
## Netherlands
On 3 November the foreign ministry announced that metrology tools need an export licence.
## Japan
METI revised its list, which now counts 113 Chinese entities.)",
         "2031-11-06",
         {{"measure", "no"}}},
        {"ministries that share a word, and a clock with a dot",
         R"(# China restricts export of battery cathode technology
China restricted the transfer of technology for battery cathodes abroad on Tuesday, the commerce and science ministries said.
The rules take effect at 12.01pm on July 20.)",
         "2031-07-15",
         {{"issuers", "MOFCOM MOST"}, {"dates", "2031-07-20/fixed_date"}}},
        {"a market's reaction, the news of the day only in passing",
         R"(# Rare earth stocks jump as China export controls bite
Shares of miners outside China rose on Tuesday as export controls imposed last year squeezed supply.)",
         "2031-03-11",
         {{"measure", "no"}}},
        {"another's word on what China will do",
         R"(# Minister's visit ends with hopes for rare earths
A White House official said on Monday that China would suspend its rare earth export controls.)",
         "2031-07-22",
         {{"measure", "no"}}},
        {"a plan in a newspaper",
         R"(# China mulls placing chip firms on unreliable entity list, report says
Beijing is considering adding several firms to its unreliable entity list, a newspaper reported on Tuesday.)",
         "2031-02-12",
         {{"measure", "no"}}},
    };
    return all;
}

}  // namespace

TEST_CASE("English wordings: news") {
    for (const auto& row : news())
        en::check(row, model::Channel::kPress);
}
