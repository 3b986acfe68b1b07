// Announcements, digests and answers as they are published, each with many facts.
#include <algorithm>

#include <catch2/catch.hpp>

#include "en_tables.h"

using namespace gazetted;

namespace {

const std::vector<en::Wording>& documents() {
    static const std::vector<en::Wording> all{
        {"a joint suspension of six announcements",
         R"(# 商务部 海关总署公告2025年第70号 公布暂停实施部分公告的决定（MOFCOM & GAC Announcement 2025 No. 70: Suspending the Implementation of Several Export Control Announcements）
@ Source: exportcontrol.mofcom.gov.cn
@ URL: http://exportcontrol.mofcom.gov.cn/a/1.html
@ Date: 2025-11-11
@ Category: controlled_item_change
## Summary
China's Ministry of Commerce and the General Administration of Customs jointly announced that six export control announcements issued on October 9, 2025 will not be enforced from now until November 10, 2026.
## Key Details
- Issuing Authority: Ministry of Commerce and General Administration of Customs
- Effective Date: 2025-11-07 (immediately), suspension until 2026-11-10
- Scope: Superhard materials, rare earth equipment, medium and heavy rare earths, lithium batteries
## Key Provisions
- Suspended announcements (until November 10, 2026):
- MOFCOM & GAC Announcements 2025 No. 55, No. 56, No. 57 and No. 58
- MOFCOM Announcements 2025 No. 61 and No. 62
- Legal basis: Export Control Law of the PRC
## Supply Chain Impact Assessment
Exporters may resume.)",
         "2025-11-11",
         {
             {"measure", "new"},
             {"numbers", "mofcom+gac:2025:70"},
             {"issuers", "MOFCOM GAC"},
             {"kinds", "suspension"},
             {"published", "2025-11-07"},
             {"until", "2026-11-10"},
         }},
        {"a suspension of one paragraph",
         R"(# 商务部公告2025年第72号 公布暂停实施商务部公告2024年第46号第二款的决定 (MOFCOM Announcement No. 72 of 2025: Decision to Suspend Paragraph 2 of Announcement No. 46 of 2024)
@ Source: Ministry of Commerce
@ Date: 2025-11-09
@ Confidence: High
## Summary
MOFCOM suspends paragraph 2 of Announcement No. 46 of 2024, which had barred in principle the export of gallium, germanium, antimony and superhard materials to the United States. The suspension runs from the date of publication until November 27, 2026.
## Key Details
Issuing Authority: Ministry of Commerce
Effective Date: From the date of publication to November 27, 2026
Scope: Dual-use items to the United States
## Key Provisions
- 1. Paragraph 2 of Announcement No. 46 of 2024 is suspended until November 27, 2026.
- 2. Paragraph 1, prohibiting exports to US military users, remains in force.)",
         "2025-11-09",
         {
             {"measure", "new"},
             {"numbers", "mofcom:2025:72"},
             {"issuers", "MOFCOM"},
             {"kinds", "suspension"},
             {"published", "2025-11-09"},
             {"until", "2026-11-27"},
             {"destinations", "US"},
         }},
        {"a digest of licences that bind foreigners",
         R"(# 商务部公告2025第61号 公布对境外相关稀土物项实施出口管制的决定 (MOFCOM Announcement No. 61 of 2025: Decision to Control Exports of Certain Rare Earth Items from Abroad)
@ Source: exportcontrol.mofcom.gov.cn
@ Date: 2025-10-09
## Summary
The ministry requires overseas organizations and individuals to hold a Chinese licence before they export certain rare earth items to places other than China.
## Key Details
- Issuing Authority: Ministry of Commerce of the People's Republic of China
- Effective Date: 2025-12-01 (items 1(1) and 1(2)); 2025-10-09 (item 1(3))
- Scope: Foreign-made items with Chinese rare earths
## Key Provisions
- 1. Licences: Overseas exporters must obtain a dual-use licence from MOFCOM before exporting items that contain 0.1% or more by value of Chinese rare earths.
- 2. Refusals: Applications for overseas military users, and for importers and end-users on the export control list and the watch list (including subsidiaries and branches held 50% or more), will in principle not be approved.
- 3. Refused end uses: Exports for weapons of mass destruction and their delivery, for terrorist purposes, and for military use or raising military potential will in principle not be permitted.
- 4. Case by case: Exports for logic chips at 14 nm or below, memory chips with 256 layers or more, equipment and materials to make such semiconductors, and artificial intelligence with potential military use are approved case by case.
- 5. Humanitarian: Exports for emergency medical care, public health emergencies and disaster relief need no licence but must be reported.)",
         "2025-10-09",
         {
             {"measure", "new"},
             {"numbers", "mofcom:2025:61"},
             {"issuers", "MOFCOM"},
             {"kinds", "item_licensing extraterritorial"},
             {"published", "2025-10-09"},
             {"users", "foreign_military control_list_entities watch_list_entities majority_owned_subsidiaries_50pct"},
             {"uses", "wmd terrorism military military_potential"},
             {"cases", "semiconductor_logic semiconductor_memory semiconductor_equipment_and_materials ai_military"},
             {"exceptions", "humanitarian_relief"},
         }},
        {"a digest of technology controls",
         R"(# 商务部公告2025第62号 (MOFCOM Announcement No. 62 of 2025: Decision to Implement Export Controls on Rare Earth-Related Technologies)
@ Source: exportcontrol.mofcom.gov.cn
@ Date: 2025-10-09
## Summary
Technologies for rare earth mining, smelting and separation, magnet making and recycling may not leave the country without a licence.
## Key Details
- Issuing Authority: Ministry of Commerce (商务部)
- Effective Date: 2025-10-09 (upon publication)
- Control Codes: 1E902.a and 1E902.b
## Key Provisions
- 1. Technologies and their carriers (control code 1E902.a) and services for production lines (1E902.b) may not be exported without permission.
- 2. Technology in the public domain, in basic scientific research and necessary for an ordinary patent application is not covered.)",
         "2025-10-09",
         {
             {"measure", "new"},
             {"numbers", "mofcom:2025:62"},
             {"issuers", "MOFCOM"},
             {"kinds", "technology_control"},
             {"published", "2025-10-09"},
             {"control_codes", "1E902.a 1E902.b"},
             {"exceptions", "public_domain_technology basic_research patent_application"},
         }},
        {"a digest of a listing",
         R"(# 不可靠实体清单工作机制公告〔2025〕10号 (Unreliable Entity List Working Mechanism Announcement 2025 No. 10: Adding Dedrone by Axon and Other Foreign Entities to the Unreliable Entity List)
@ Source: exportcontrol.mofcom.gov.cn
@ Date: 2025-10-09
## Summary
The working mechanism put 14 foreign entities on the unreliable entity list for military cooperation with Taiwan.
## Key Details
- Issuing Authority: Unreliable Entity List Working Mechanism
- Effective Date: Upon publication (2025-10-09)
## Key Provisions
- Listed entities (3 shown):
- 1. Dedrone by Axon (反无人机技术公司)
- 2. DZYNE Technologies (迪杰恩技术公司)
- 3. TechInsights Inc.
- The listed entities may not take part in import or export activities related to China.
- Organizations and individuals in China may not transfer data to them.)",
         "2025-10-09",
         {
             {"measure", "new"},
             {"numbers", "uel:2025:10"},
             {"issuers", "UEL"},
             {"kinds", "uel_listing"},
             {"published", "2025-10-09"},
         }},
        {"an answer that ends one measure and prolongs the suspension of another",
         R"(# 商务部新闻发言人就暂停出口管制管控名单措施答记者问（MOFCOM Spokesperson Answers Questions on Stopping and Suspending Export Control List Measures for US Entities）
@ Source: exportcontrol.mofcom.gov.cn
@ Date: 2025-11-05
## Summary
From November 10, 2025 the measures of Announcement No. 13 of 2025 for 15 US entities are stopped, and those of Announcement No. 21 of 2025 for 16 US entities remain suspended for one year.
## Key Details
- Issuing Authority: Ministry of Commerce Spokesperson
- Effective Date: 2025-11-10
## Key Provisions
- From November 10, 2025, the measures announced on March 4 (Announcement No. 13 of 2025) shall be terminated.
- From November 10, 2025, the measures announced on April 4 (Announcement No. 21 of 2025) shall continue to be suspended for one year.
- Exporters that need to export to these entities may apply to the ministry.)",
         "2025-11-05",
         {
             {"measure", "new"},
             {"issuers", "MOFCOM"},
             {"kinds", "termination suspension"},
             {"published", "2025-11-05"},
             {"until", "2026-11-10"},
             {"destinations", "US"},
             {"users", "control_list_entities"},
         }},
        {"the yearly catalogue",
         R"(# 商务部 海关总署公告 关于公布《两用物项和技术进出口许可证管理目录》的公告 (Announcement on the 2026 Catalogue of Dual-Use Items and Technologies Subject to Import and Export Licence Administration)
@ Source: exportcontrol.mofcom.gov.cn
@ Date: 2025-12-31
## Summary
MOFCOM and GAC published the catalogue for 2026, which replaces the one issued with Announcement No. 67 of 2024.
## Key Details
- Issuing Authority: Ministry of Commerce; General Administration of Customs
- Effective Date: 2026-01-01
## Key Provisions
- The catalogue takes effect on January 1, 2026; MOFCOM and GAC Announcement No. 67 of 2024 is repealed at the same time.)",
         "2025-12-31",
         {
             {"measure", "new"},
             {"issuers", "MOFCOM GAC"},
             {"kinds", "licence_catalogue repeal"},
             {"published", "2025-12-31"},
         }},
        {"a ban towards a country",
         R"(# 商务部公告2026年第1号 关于加强两用物项对日本出口管制的公告（MOFCOM Announcement 2026 No. 1: Strengthening Export Controls on Dual-Use Items to Japan）
@ Source: exportcontrol.mofcom.gov.cn
@ Date: 2026-01-06
## Summary
MOFCOM prohibits the export of all dual-use items to Japanese military users, for military purposes, and to any other end-user that helps raise Japan's military strength.
## Key Details
- Issuing Authority: Ministry of Commerce
- Effective Date: 2026-01-06 (from the date of publication)
- Scope: All dual-use items to Japan
## Key Provisions
- 1. All dual-use items are prohibited from export to Japanese military users, military end uses and all other end uses that enhance Japan's military strength.
- 2. Organizations and individuals of any country or region that transfer Chinese-origin dual-use items to Japan in violation of these rules will be held liable under law.)",
         "2026-01-06",
         {
             {"measure", "new"},
             {"numbers", "mofcom:2026:1"},
             {"issuers", "MOFCOM"},
             {"kinds", "country_end_use_ban extraterritorial"},
             {"published", "2026-01-06"},
             {"destinations", "JP"},
             {"users", "foreign_military military_capability_enhancing_end_users"},
             {"uses", "military military_potential"},
         }},
        {"a table of controlled items",
         R"(# 商务部 海关总署公告2025年第18号 (MOFCOM and GAC Announcement No. 18 of 2025: Implementing Export Controls on Certain Medium and Heavy Rare Earth Items)
@ Source: exportcontrol.mofcom.gov.cn
@ Date: 2025-04-04
## Summary
Export controls apply to items of seven medium and heavy rare earths.
## Key Details
- Issuing Authority: MOFCOM and GAC
- Effective Date: Upon publication (2025-04-04)
## Controlled Items
| Category | Control Code | Items | HS Codes
| Samarium | 1C902.a | Metal samarium and alloys | 2805301900, 3606909001
| Gadolinium | 1C903 | Metal gadolinium | 2805301910
Alloys already controlled under 1C117 are not covered.)",
         "2025-04-04",
         {
             {"measure", "new"},
             {"numbers", "mofcom+gac:2025:18"},
             {"issuers", "MOFCOM GAC"},
             {"kinds", "item_licensing"},
             {"published", "2025-04-04"},
             {"control_codes", "1C902.a 1C903"},
             {"hs_codes", "2805301900 3606909001 2805301910"},
         }},
        {"an announcement in its own words",
         R"(# MOFCOM Announcement No. 61 of 2025: Announcement of the Decision to Implement Export Controls on Relevant Rare Earth Items from Abroad
[Issuing Unit] Security and Control Bureau
[Issuing Document Number] MOFCOM Announcement No. 61 of 2025
[Issuing Date] October 9, 2025
To safeguard national security and with the approval of the State Council, the following measures are decided:
I. Organizations and individuals outside China shall obtain a dual-use export licence from the ministry before exporting the following to other countries:
(1) Items of Part 2 of Annex 1 that hold items of Part 1 of Annex 1 with a share of 0.1% or more of the value;
(2) Items of Annex 1 produced abroad with technologies of Chinese origin;
(3) Items of Annex 1 originating in China.
II. Export applications to overseas military users, and to importers and end users on the export control list and the watch list (including subsidiaries, branches and other units held 50% or more), shall in principle not be approved.
III. Applications for the following end uses shall in principle not be approved:
(1) designing, developing, producing or using weapons of mass destruction;
(2) terrorist purposes;
(3) military use or enhancing military potential.
IV. Applications for the following end uses shall be approved case by case:
(1) logic chips at 14 nm and below, memory chips of 256 layers and above, and equipment and materials for making such semiconductors;
(2) artificial intelligence with potential military use.
V. Exports for emergency medical care, public health emergencies and disaster relief need no licence; exporters shall report within 10 working days.
VI. This announcement takes effect on the date of publication. Items (1) and (2) of Article I shall be implemented as of December 1, 2025.
Ministry of Commerce
October 9, 2025)",
         "2025-10-12",
         {
             {"measure", "new"},
             {"numbers", "mofcom:2025:61"},
             {"issuers", "MOFCOM"},
             {"kinds", "item_licensing extraterritorial"},
             {"published", "2025-10-09"},
             {"users", "foreign_military control_list_entities watch_list_entities majority_owned_subsidiaries_50pct"},
             {"uses", "wmd terrorism military military_potential"},
             {"cases", "semiconductor_logic semiconductor_memory semiconductor_equipment_and_materials ai_military"},
             {"exceptions", "humanitarian_relief"},
         }},
        {"a listing in its own words",
         R"(# MOFCOM Announcement No. 1 of 2025 Announcement on Adding 28 US Entities to the Export Control List
[Issuing Date] January 2, 2025
In accordance with the Export Control Law of the People's Republic of China, it has been decided to include General Dynamics and 27 other US entities in the Export Control List (see Annex) and to take the following measures:
1. Export operators are prohibited from exporting dual-use items to the above 28 US entities; ongoing related export activities shall stop immediately.
2. Under special circumstances where export is truly necessary, the export operator shall apply to MOFCOM.
This announcement shall come into force as of the date of publication.
Annex: Export Control List
1. General Dynamics (通用动力公司)
2. L3 Harris Technologies (L3 哈里斯技术公司)
3. Intelligent Epitaxy Technology (英特磊公司))",
         "2025-01-02",
         {
             {"measure", "new"},
             {"numbers", "mofcom:2025:1"},
             {"issuers", "MOFCOM"},
             {"kinds", "control_list_addition"},
             {"published", "2025-01-02"},
             {"destinations", "US"},
             {"users", "control_list_entities"},
             {"exceptions", "special_circumstances_application"},
         }},
    };
    return all;
}

}  // namespace

TEST_CASE("English documents: every fact from the sentence that states it") {
    for (const auto& row : documents())
        en::check(row, model::Channel::kOfficial);
}

TEST_CASE("English documents: every field quotes the words it was read from") {
    for (const auto& row : documents())
        en::check_quotes(row, model::Channel::kOfficial);
}

TEST_CASE("English documents: a text of firsts nests no deeper than notices do") {
    std::string text = "# MOFCOM Announcement No. 7 of 2031 on export control of certain items\n";
    for (int i = 0; i < 200; ++i)
        text += "Article 1 Exporters of 1C950.a shall apply for a licence.\n";
    const auto reading = en::read(text, "2031-02-04", model::Channel::kOfficial);
    CHECK(reading.limbs.size() > 1);
    for (const auto& limb : reading.limbs)
        CHECK(std::count(limb.path.begin(), limb.path.end(), '.') < 12);
}
