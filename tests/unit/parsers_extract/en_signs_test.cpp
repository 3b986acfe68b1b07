// Words that turn a sign round: a suspension prolonged or over, a rumour denied, a listing undone, a draft.
#include <catch2/catch.hpp>

#include "en_support.h"

using namespace gazetted;

namespace {

struct Case {
    std::string_view text, name, value;
};

constexpr std::string_view kDay = "2031-11-09";

constexpr Case kNotices[] = {
    {"# MOFCOM Announcement No. 64 of 2031\n"
     "Starting from November 10, 2031, the suspension of the measures against six entities under MOFCOM Announcements "
     "No. 21 and 22 of 2030 shall be extended for one year, and the measures against five entities under Announcement "
     "No. 13 of 2030 shall be lifted.\nNovember 9, 2031",
     "relations",
     "continues_suspension mofcom:2030:21 until 2032-11-10; continues_suspension mofcom:2030:22 until "
     "2032-11-10; terminates mofcom:2030:13"},
    {"# MOFCOM Announcement No. 65 of 2031\n"
     "The suspension of the implementation of MOFCOM Announcement No. 61 of 2030 shall end on November 20, 2031, from "
     "which date the said Announcement shall resume effect.\nNovember 9, 2031",
     "relations", ""},
    {"# MOFCOM Announcement No. 65 of 2031\n"
     "The suspension of the implementation of MOFCOM Announcement No. 61 of 2030 shall end on November 20, 2031, from "
     "which date the said Announcement shall resume effect.\nNovember 9, 2031",
     "kinds", "termination"},
    {"# MOFCOM Announcement No. 66 of 2031\n"
     "The term of suspension set out in Announcement No. 70 of 2030 of MOFCOM and GAC is extended from November 10, "
     "2031 to November 10, 2032.\nNovember 9, 2031",
     "relations", "continues_suspension mofcom+gac:2030:70 until 2032-11-10"},
    {"# MOFCOM Announcement No. 67 of 2031\n"
     "It has been decided that Article 2 and Item (1) of Article 3 of MOFCOM Announcement No. 15 of 2031 shall be "
     "suspended from November 10, 2031 to November 9, 2032.\nNovember 9, 2031",
     "limbs", "0 suspend 2031-11-10"},
    {"# MOFCOM Announcement No. 68 of 2031\n"
     "MOFCOM Announcement No. 55 of 2031 shall be suspended until 24:00 on June 30, 2032 and shall resume from 00:00 "
     "on July 1, 2032.\nNovember 9, 2031",
     "until", "2032-06-30"},
    {"# MOFCOM Announcement No. 69 of 2031\n"
     "MOFCOM has decided to no longer include Harrow Drones Ltd. in the export control list. The measures shall cease "
     "as of December 1, 2031.\nNovember 9, 2031",
     "kinds", "termination"},
    {"# MOFCOM Order No. 5 of 2031\n"
     "In accordance with the Anti-Foreign Sanctions Law, organizations and individuals in China are prohibited from "
     "conducting any transactions or cooperation with the following entities:\n"
     "1. Harrow Shipping LLC\n2. Besom Yards Inc.\nThis Decision shall take effect as of November 9, 2031.",
     "kinds", "countermeasure"},
    {"# MOFCOM Announcement No. 53 of 2031\n"
     "MOFCOM decided to apply provisional anti-dumping measures in the form of deposits to imports of tubes (tariff "
     "code 90223000) as of December 1, 2031.\nNovember 9, 2031",
     "measure", "no"},
    {"# MOFCOM and GAC Announcement No. 70 of 2031\n"
     "I. 1C940.a Single-layer graphene powder\nThis Announcement shall take effect as of December 1, 2031.\n"
     "November 9, 2031",
     "kinds", "item_licensing"},
    {"# MOFCOM Announcement No. 71 of 2031\n"
     "It has been decided to add Harrow Systems Inc. and Besom Drones, Inc. (including subsidiaries in which it holds "
     "50% or more) to the export control list, effective immediately.\nNovember 9, 2031",
     "kinds", "control_list_addition"},
};

constexpr Case kTold[] = {
    {"# China to let suspension of rare earth rules expire\n"
     "China will not extend the suspension of its rare earth export rules when it expires on Nov. 10, the commerce "
     "ministry said on Sunday, meaning foreign firms will need licences from Nov. 11.",
     "until", ""},
    {"# China delays start of rare earth rules for foreign firms\n"
     "China's commerce ministry said on Sunday it would postpone the implementation of rules requiring foreign firms "
     "to obtain licences for rare earths to March 1, 2032 from December 1, 2031.",
     "until", ""},
    {"# Beijing and Toyo Motor\n"
     "The report that MOFCOM will add Toyo Motor Corporation to the unreliable entity list is false, the ministry said "
     "on Sunday.",
     "measure", "no"},
    {"# China issues draft rules on general licences for dual-use items\n"
     "China's commerce ministry on Sunday published draft rules for general licences and is seeking public comment.",
     "measure", "no"},
    {"# China's battery exports hit record despite licence rule\n"
     "Shipments rose 20 percent, customs data showed, despite Beijing's plan to require export licences from Nov. 8.",
     "measure", "no"},
    {"# China suspends rare earth controls\n"
     "China's commerce ministry said on Sunday it would suspend its rare earth controls until November 10, 2032. "
     "Washington will suspend its affiliate rule until December 31, 2032.",
     "until", "2032-11-10"},
    {"# China lifts ban on exports of gallium to US\n"
     "China has suspended its ban on exports of gallium to the United States, the Ministry of Commerce said on Sunday. "
     "The suspension lasts until November 27, 2032.",
     "kinds", "suspension"},
    {"# Client alert: Announcement No. 61 and the 0.1% rule\n"
     "On October 20, 2031, MOFCOM issued Announcement No. 61 of 2031, which requires foreign exporters to obtain a "
     "MOFCOM licence for items made with Chinese rare earth technology (effective immediately).",
     "dates", "2031-10-20/on_publication"},
    {"# MOFCOM Announcement No. 10 of 2031: tungsten and indium\n"
     "On November 7, 2031, MOFCOM and the General Administration of Customs imposed export controls, effective on the "
     "date of issuance, on 6C002.a metallic tellurium.",
     "measure", "yes"},
    {"# How China's export controls work: 5 things to know\n", "measure", "no"},
    {"# China hits Taiwan's Harrow Aerospace with export control listing\n", "kinds", "control_list_addition"},
    {"# China halts rare earth exports to Japanese companies\n", "kinds", "country_end_use_ban"},
    {"# China restricts exports of battery, cathode and anode technology\n", "kinds", "technology_control"},
};

}  // namespace

TEST_CASE("a notice is read with the sign its words give it", "[english][signs]") {
    for (const auto& [text, name, value] : kNotices) {
        CAPTURE(text);
        const auto reading = en::read(text, kDay, model::Channel::kOfficial);
        CHECK((name == "limbs" ? en::limbs(reading) : en::fact(reading, name)) == value);
    }
}

TEST_CASE("a report is read with the sign its words give it", "[english][signs]") {
    for (const auto& [text, name, value] : kTold) {
        CAPTURE(text);
        CHECK(en::fact(en::read(text, kDay), name) == value);
    }
}
