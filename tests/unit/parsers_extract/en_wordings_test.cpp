// Formulas of English announcements, digests, answers and news, one small document each.
#include <catch2/catch.hpp>

#include "en_support.h"

using namespace gazetted;

namespace {

struct Wording {
    std::string_view about, text, posted_on;
    std::vector<std::pair<std::string_view, std::string>> facts;
};

void check(const std::vector<Wording>& all, model::Channel channel) {
    for (const auto& row : all) {
        const auto reading = en::read(row.text, row.posted_on, channel);
        for (const auto& [name, want] : row.facts) {
            INFO(row.about << ": " << name);
            CHECK(en::fact(reading, name) == want);
        }
    }
}

const std::vector<Wording>& official() {
    static const std::vector<Wording> all{
        {"parties told by their seat alone",
         R"(# MOFCOM Announcement No. 46 of 2031 on Adding Three Entities in Norway to the Export Control List
The Ministry of Commerce has decided to add three entities in Norway to the export control list.
This announcement takes effect on the date of its publication.
May 6, 2031)",
         "2031-05-06",
         {{"measure", "new"}, {"destinations", "NO"}}},
        {"the ministry seals for the mechanism",
         R"(# Unreliable Entity List Working Mechanism Announcement 2031 No. 6: Three Danish Firms Added to the Unreliable Entity List
@ Source: www.mofcom.gov.cn
@ Issuing Authority: Unreliable Entity List Working Mechanism (sealed by the Ministry of Commerce)
The mechanism has placed three Danish firms on the unreliable entity list.)",
         "2031-05-06",
         {{"measure", "new"}, {"issuers", "UEL"}}},
        {"an answer without a day of effect that names the day of the decision",
         R"(# MOFCOM Spokesperson on Placing Two Danish Entities on the Watch List
@ Source: www.mofcom.gov.cn
@ Effective Date: not given in the answer
Asked about the decision announced on May 6, 2031 to place two Danish entities on the watch list, the spokesperson said that their end uses could not be verified.)",
         "2031-05-06",
         {{"measure", "yes"}, {"dates", "2031-05-06/announced_on"}}},
        {"a year in brackets under the mechanism's title",
         R"(# Announcement of the Unreliable Entity List Working Mechanism on Further Measures against Harrow Optics
[2031] No. 14
The mechanism has decided that Harrow Optics LLC shall be prohibited from exporting lenses to China.
This announcement takes effect on the date of issue.
May 6, 2031)",
         "2031-05-06",
         {{"measure", "new"}, {"numbers", "uel:2031:14"}, {"dates", "2031-05-06/on_publication"}}},
        {"a number alone, its date below, and no line on what it is about",
         R"(# MOFCOM and GAC Announcement No. 88 of 2031
Date of issue: November 9, 2031
Announcements No. 55 and 56 of 2030 of the Ministry of Commerce and the General Administration of Customs cease to be implemented with immediate effect until November 10, 2032.)",
         "2031-11-12",
         {{"measure", "new"},
          {"numbers", "mofcom+gac:2031:88"},
          {"published", "2031-11-09"},
          {"kinds", "suspension"},
          {"dates", "2031-11-09/on_publication"},
          {"until", "2032-11-10"},
          {"relations", "suspends mofcom+gac:2030:55 until 2032-11-10; suspends mofcom+gac:2030:56 until 2032-11-10"}}},
        {"suspended from this day",
         R"(# Ministry of Commerce
Announcement No. 91 of 2031
It has been decided that Announcement No. 46 of 2030 is suspended from this day until November 27, 2032.
Ministry of Commerce
15 November 2031)",
         "2031-11-16",
         {{"numbers", "mofcom:2031:91"},
          {"dates", "2031-11-15/on_publication"},
          {"relations", "suspends mofcom:2030:46 until 2032-11-27"}}},
        {"a decision of this day, told as the date hereof",
         R"(# Ministry of Commerce
Announcement No. 92 of 2031
Upon approval, it is decided to suspend, from the date hereof until November 27, 2032, the implementation of Announcement No. 46 of 2030.
Ministry of Commerce
15 November 2031)",
         "2031-11-16",
         {{"dates", "2031-11-15/on_publication"}, {"until", "2032-11-27"}}},
        {"effective as soon as it is published",
         R"(# Ministry of Commerce Announcement [2031] No. 34
Announcement on Strengthening Export Control on Dual-Use Items to Lithuania
It has been decided to prohibit the export of dual-use items to Lithuanian military users.
The announcement becomes effective as soon as it is published.
Ministry of Commerce
2031-08-14)",
         "2031-08-15",
         {{"numbers", "mofcom:2031:34"}, {"dates", "2031-08-14/on_publication"}}},
        {"an answer that discontinues one measure and leaves another suspended",
         R"(# MOFCOM Spokesperson's Remarks on the Adjustment of Export Control List Measures
Question: What will be done about the US entities?
Answer: China has decided that as of August 15, 2031, the measures announced in MOFCOM Announcement No. 13 of 2030 shall be discontinued, and the measures announced in MOFCOM Announcement No. 21 of 2030 shall remain suspended for another year.)",
         "2031-08-12",
         {{"measure", "new"},
          {"kinds", "termination suspension"},
          {"until", "2032-08-15"},
          {"relations", "terminates mofcom:2030:13; continues_suspension mofcom:2030:21 until 2032-08-15"}}},
        {"an answer whose two halves hang on while",
         R"(# A Spokesperson of the Ministry of Commerce Responds to Questions on the Adjustment of Measures under the Unreliable Entity List
Question: How will the measures be adjusted?
Response: China has decided that from August 12, 2031 the suspension of the measures in Announcement No. 7 of 2031 of the Unreliable Entity List Working Mechanism will continue for another 90 days, while the measures in Announcement No. 8 of 2031 of the Working Mechanism will be terminated.)",
         "2031-08-12",
         {{"measure", "new"},
          {"issuers", "MOFCOM"},
          {"until", "2031-11-10"},
          {"relations", "continues_suspension uel:2031:7 until 2031-11-10; terminates uel:2031:8"}}},
        {"a digest that tells of the measures of numbers, and the number before what became of it",
         R"(# 商务部新闻发言人就管控名单有关措施答记者问（MOFCOM Spokesperson Answers Questions about Export Control List Measures）
@ Source: exportcontrol.mofcom.gov.cn
@ Date: 2031-11-06
## Summary
The spokesperson said that China will lift the measures of No. 31 of 2031 and prolong the suspension of those of No. 32 of 2031 by one year, both starting on 10 November 2031.
## Key Details
- Issuing Authority: Ministry of Commerce (商务部), spokesperson
- Effective Date: 2031-11-10
## Key Provisions
- MOFCOM Announcement No. 31 of 2031: measures lifted from 10 November 2031.
- MOFCOM Announcement No. 32 of 2031: measures stay suspended until 10 November 2032.)",
         "2031-11-06",
         {{"measure", "new"},
          {"kinds", "termination suspension"},
          {"until", "2032-11-10"},
          {"relations", "continues_suspension mofcom:2031:32 until 2032-11-10; terminates mofcom:2031:31"}}},
        {"a digest of a suspension with a field for its end",
         R"(# 商务部公告2031年第47号（MOFCOM Announcement 2031 No. 47: Halting Announcement No. 12 of 2031）
@ Source: exportcontrol.mofcom.gov.cn
@ Date: 2031-11-10
## Summary
MOFCOM put Announcement No. 12 of 2031 on hold for a year.
## Key Details
- Issuing Authority: Ministry of Commerce (商务部)
- Effective Date: 2031-11-10 (自公布之日起, from the date of issue)
@ Suspension period: 2031-11-10 to 2032-11-10
## Key Provisions
- 商务部公告2031年第12号 (MOFCOM Announcement No. 12 of 2031): on hold until 10 November 2032.)",
         "2031-11-10",
         {{"kinds", "suspension"},
          {"dates", "2031-11-10/on_publication"},
          {"until", "2032-11-10"},
          {"relations", "suspends mofcom:2031:12 until 2032-11-10"}}},
        {"an announcement that loses its force",
         R"(# 商务部公告2031年第51号（MOFCOM Announcement 2031 No. 51: Abolishing an Announcement on Unmanned Aircraft）
@ Source: exportcontrol.mofcom.gov.cn
@ Date: 2031-05-20
## Summary
Announcement No. 27 of 2030 on temporary controls of certain unmanned aerial vehicles ceases to have effect on 1 June 2031.
## Key Details
- Issuing Authority: Ministry of Commerce
- Effective Date: 2031-06-01)",
         "2031-05-20",
         {{"measure", "new"},
          {"numbers", "mofcom:2031:51"},
          {"kinds", "repeal"},
          {"dates", "2031-06-01/fixed_date"},
          {"relations", "repeals mofcom:2030:27"}}},
        {"a list under its Chinese name, updated in parallel",
         R"(# 商务部公告2031年第77号（MOFCOM Announcement 2031 No. 77: Export Control on Yttrium Items）
@ Source: exportcontrol.mofcom.gov.cn
@ Date: 2031-10-01
## Summary
Exporters need a licence for yttrium targets.
## Key Provisions
- The control list (《中华人民共和国两用物项出口管制清单》) is updated in parallel.)",
         "2031-10-01",
         {{"relations", "amends 中华人民共和国两用物项出口管制清单"}}},
        {"numbers that are not to be implemented for a while",
         R"(# Announcement No. 66 of 2031 of the Ministry of Commerce and the General Administration of Customs on Suspending Announcements No. 55 and 56 of 2031
It is decided that MOFCOM and GAC Announcements No. 55 to No. 56 of 2031 are not to be implemented from September 2, 2031 to December 31, 2031.)",
         "2031-09-02",
         {{"kinds", "suspension"},
          {"dates", "2031-09-02/fixed_date"},
          {"until", "2031-12-31"},
          {"relations", "suspends mofcom+gac:2031:55 until 2031-12-31; suspends mofcom+gac:2031:56 until 2031-12-31"}}},
        {"been decided to suspend for a term",
         R"(# Announcement No. 63 of 2031 of the Ministry of Commerce on Suspending the Implementation of Announcement No. 61 of 2031
It has been decided to suspend the implementation of Announcement No. 61 of 2031 of the Ministry of Commerce for one year as of November 10, 2031.
November 8, 2031)",
         "2031-11-08",
         {{"until", "2032-11-10"}, {"relations", "suspends mofcom:2031:61 until 2032-11-10"}}},
        {"a correction",
         R"(# Announcement No. 65 of 2031 of the Ministry of Commerce on Correcting Announcement No. 60 of 2031
In item 1(2) of Announcement No. 60 of 2031 of the Ministry of Commerce, "99.9%" shall read "99.99%". Announcement No. 60 of 2031 is hereby corrected accordingly.
July 1, 2031)",
         "2031-07-01",
         {{"measure", "new"}, {"relations", "amends mofcom:2031:60"}}},
        {"announcements cited in full once and by their numbers after that",
         R"(# MOFCOM Spokesperson's Remarks on Adjusting Measures under the Unreliable Entity List
Q: What has China done about the measures?
A: Under announcements No. 7 [2031] and No. 8 [2031] of the Unreliable Entity List Working Mechanism, a total of 17 U.S. entities were put on the list.
To act on the consensus, it has been decided that, starting from August 12, 2031, the measures set out in announcement No. 7 shall remain suspended for another 90 days, and the measures set out in announcement No. 8 shall be ended.)",
         "2031-08-12",
         {{"kinds", "suspension termination"},
          {"until", "2031-11-10"},
          {"relations", "continues_suspension uel:2031:7 until 2031-11-10; terminates uel:2031:8"}}},
        {"an order whose number stands on a line of its own",
         R"(# Ministry of Commerce of the People's Republic of China
Order of the Ministry of Commerce
No. 6 of 2031
The Decision on Taking Countermeasures against Two Subsidiaries of Harbour Yards is hereby promulgated and shall be implemented as of October 14, 2031.
October 14, 2031)",
         "2031-10-14",
         {{"measure", "new"}, {"numbers", "mofcom-order:2031:6"}, {"dates", "2031-10-14/fixed_date"}}},
        {"another ministry's list is no measure of China's",
         R"(# Japan's METI Amends Export Control List
@ Source: exportcontrol.mofcom.gov.cn
@ Date: 2031-03-01
## Key Details
- Issuing Authority: METI, Japan
- Effective Date: 2031-05-01)",
         "2031-03-01",
         {{"measure", "no"}}},
    };
    return all;
}

const std::vector<Wording>& news() {
    static const std::vector<Wording> all{
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

TEST_CASE("English wordings: announcements, digests and answers") {
    check(official(), model::Channel::kOfficial);
}

TEST_CASE("English wordings: news") {
    check(news(), model::Channel::kPress);
}
