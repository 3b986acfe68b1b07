// Titles of the ministry's own texts: which tell a control, and which tell something else.
#include <catch2/catch.hpp>

#include "en_tables.h"

using namespace gazetted;

namespace {

constexpr en::Headline kOfficialMeasures[] = {
    {"MOFCOM Announcement No. 61 of 2025: Announcement of the Decision to Implement Export Controls on Relevant Rare "
     "Earth Items from Overseas",
     ""},
    {"Announcement No. 18 of 2025 of the Ministry of Commerce and the General Administration of Customs Announcement "
     "on Implementing Export Control on Certain Medium and Heavy Rare Earth-related Items",
     ""},
    {"MOFCOM Announcement No. 1 of 2026 on Strengthening Export Control of Dual-use Items to Japan", ""},
    {"MOFCOM Announcement No. 46 of 2024 Announcement on Strengthening the Export Control of Relevant Dual-Use Items "
     "to the United States",
     ""},
    {"MOFCOM Announcement 2026 No. 11 Adding 20 Japanese Entities to the Export Control List", ""},
    {"MOFCOM and GAC Announcement No. 70 of 2025 on Suspending the Implementation of Announcements No. 55, 56, 57 and "
     "58 of 2025",
     ""},
    {"MOFCOM Announcement No. 72 of 2025 Announcement on Suspension of Paragraph 2 of Announcement No. 46 of 2024", ""},
    {"Announcement No. 7 of 2025 of the Unreliable Entity List Working Mechanism Announcement on Including 11 US "
     "Companies in the Unreliable Entity List",
     ""},
    {"MOFCOM Spokesperson's Remarks on Strengthening Export Controls on Rare Earth-related Items", ""},
    {"Spokesperson of the Ministry of Commerce Answers Questions on Suspending Export Control Measures Against 28 US "
     "Entities",
     ""},
    {"MOFCOM Spokesperson Answers Press Questions on the Listing of 3 US Entities in the Export Control Control List",
     ""},
    {"Announcement of the Ministry of Commerce and the General Administration of Customs on the Catalogue of Dual-use "
     "Items and Technologies Subject to Import and Export License Administration",
     ""},
    {"Export Control Law of the People's Republic of China", ""},
    {"Regulations of the People's Republic of China on Export Control of Dual-Use Items", ""},
    {"Provisions on the Unreliable Entity List", ""},
    {"MOFCOM Spokesperson's Remarks on Adding Relevant Entities to the Unreliable Entity List", ""},
    {"MOFCOM and GAC Announcement No. 29 of 2026 on the Temporary Prohibition of Helium Exports", ""},
    {"MOFCOM Announcement 2026 No. 34: Stricter Export Control of Drone-Related Dual-Use Items to the United States",
     ""},
    {"MOFCOM Announcement No. 26 of 2026 on Reporting Violations of Export Control of Strategic Minerals", ""},
    {"MOFCOM Spokesperson Answers Questions on Strengthening Dual-Use Item Export Controls Against Japan", ""},
    {"MOFCOM, GAC, SASTIND and CMC-EDD Announcement No. 27 of 2023 on Implementing Export Control of Certain "
     "UAV-related Items",
     ""},
    {"Order No. 6 of 2025 of the Ministry of Commerce Decision on Taking Countermeasures against Five US-related "
     "Subsidiaries of Hanwha Ocean",
     ""},
    {"MOFCOM Announcement No. 51 of 2024 Announcement on Publishing the Export Control List of Dual-Use Items of the "
     "People's Republic of China",
     ""},
};

constexpr en::Headline kOfficialOther[] = {
    {"MOFCOM Announcement No. 34 of 2025 on the Anti-dumping Investigation of Brandy Imported from the EU", ""},
    {"MOFCOM Spokesperson's Remarks on the US Adding Chinese Entities to the Entity List", ""},
    {"MOFCOM: Firmly Opposes EU's 20th Russia Sanctions Package Listing Chinese Enterprises", ""},
    {"MOFCOM Spokesperson Responds to US Export Control Affiliates Rule", ""},
    {"MOFCOM Spokesperson's Remarks on the Netherlands' Export Controls on Lithography", ""},
    {"Second Meeting of China-UK Export Control Working Group Held in London", ""},
    {"China-EU Export Control Dialogue Held in Brussels", ""},
    {"Nuclear Safety Law of the People's Republic of China", ""},
    {"Foreign Trade Law of the People's Republic of China", ""},
    {"Customs Law of the People's Republic of China", ""},
    {"UK Government to Strengthen Controls on Transshipment of Dual-Use Goods", ""},
    {"US Adds 32 Entities to the Entity List", ""},
    {"Japan Revises the Export Trade Control Order", ""},
    {"EU Updates Dual-Use Control List", ""},
    {"US Department of Commerce Expands Export Controls on Semiconductors", ""},
    {"Canada Updates Export Control List Guidelines", ""},
    {"MOFCOM Spokesperson Answers Press Questions on Approving Certain Rare Earth General License Applications", ""},
    {"Guidelines on Internal Compliance for Export Control of Dual-Use Items", ""},
    {"Training Course on Export Control Compliance Held in Shanghai", ""},
    {"Wang Wentao Meets with EU Trade Commissioner Sefcovic", ""},
    {"MOFCOM Announcement No. 87 of 2025 on Safeguard Measures on Imported Beef", ""},
    {"MOFCOM Spokesperson's Remarks on Nexperia", ""},
};

}  // namespace

TEST_CASE("official titles: the issuer acts where nobody is named") {
    for (const auto& item : kOfficialMeasures) {
        CAPTURE(item.title);
        CHECK(en::read(item, model::Channel::kOfficial).is_control_measure);
    }
}

TEST_CASE("official titles: protests, dialogues, general laws and other countries' controls are none") {
    for (const auto& item : kOfficialOther) {
        CAPTURE(item.title);
        CHECK_FALSE(en::read(item, model::Channel::kOfficial).is_control_measure);
    }
}

TEST_CASE("a notice's number below the line of its issuers, or in a labelled row", "[english][genre]") {
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
