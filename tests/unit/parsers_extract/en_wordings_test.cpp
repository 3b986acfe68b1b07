// Formulas of English announcements, digests and answers, one small document each.
#include <catch2/catch.hpp>

#include "en_tables.h"

using namespace gazetted;

namespace {

const std::vector<en::Wording>& official() {
    static const std::vector<en::Wording> all{
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

}  // namespace

TEST_CASE("English wordings: announcements, digests and answers") {
    for (const auto& row : official())
        en::check(row, model::Channel::kOfficial);
}
