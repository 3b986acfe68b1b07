// A notice cited beside a deed hides it no more: digests give the number of nearly every measure they tell of.
#include <catch2/catch.hpp>

#include "en_support.h"

using namespace gazetted;

TEST_CASE("a cited notice stands beside what is told", "[english][cited]") {
    struct Row {
        std::string_view sentence, kinds;
    };
    const auto row = GENERATE(values<Row>({
        {"MOFCOM added nine EU entities to the export control list (Announcement No. 44 of 2031).",
         "control_list_addition"},
        {"MOFCOM put Acme Air Inc. on its Export Control List by Announcement No. 44 of 2031.",
         "control_list_addition"},
        {"MOFCOM imposed export controls on tungsten (Announcement No. 45 of 2031).", "item_licensing"},
        {"On 2 March MOFCOM imposed export licensing on zirconia, see Announcement No. 45 of 2031.", "item_licensing"},
        {"MOFCOM suspended Announcement No. 44 of 2031 until 30 November 2032.", "suspension"},
        {"MOFCOM has ended the measures against six US entities under Announcement No. 44 of 2031.", "termination"},
        {"Announcement No. 45 of 2031 prohibits exports of dual-use items to Canadian military users.",
         "country_end_use_ban"},
    }));
    CAPTURE(row.sentence);
    for (const std::string_view title : {"Update on Chinese listings", "Legal update Asia"}) {
        const auto reading = en::read("# " + std::string(title) + "\n" + std::string(row.sentence), "2031-03-03",
                                      model::Channel::kPress);
        CAPTURE(title);
        CHECK(en::fact(reading, "kinds") == row.kinds);
    }
}

TEST_CASE("who speaks of a notice is not the notice", "[english][cited]") {
    struct Row {
        std::string_view text, measure, numbers;
    };
    const auto row = GENERATE(values<Row>({
        {"# Superhard materials\nAnnouncement No. 45 (2031) of MOFCOM and GAC, effective from 8 May 2031, requires a "
         "licence for exports of diamond powder (2C991.a).",
         "yes", ""},
        {"# MOFCOM and GAC Announcement No. 45 of 2031 suspends graphite export controls\nThe controls on graphite "
         "rest "
         "until 8 May 2032.",
         "yes", ""},
        {"# Announcement No. 45 of 2031 of MOFCOM and GAC on Export Controls on Graphite\nMOFCOM and GAC have decided "
         "to impose export controls on graphite items. This Announcement shall take effect on 8 May 2031.",
         "new", "mofcom+gac:2031:45"},
    }));
    CAPTURE(row.text);
    const auto reading = en::read(row.text, "2031-03-03");
    CHECK(en::fact(reading, "measure") == row.measure);
    CHECK(en::fact(reading, "numbers") == row.numbers);
}
