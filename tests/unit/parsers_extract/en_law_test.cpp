#include <catch2/catch.hpp>

#include "en_support.h"

using namespace gazetted;

namespace {

/// A notice of our own with one closing sentence.
model::Reading notice(std::string_view closing) {
    return en::read(
        "# MOFCOM Announcement No. 88 of 2031: Export Controls on Rhenium Items\n"
        "[Issuing Date] March 3, 2031\n"
        "The following items shall not be exported without permission:\n"
        "(1) 1C994.a. Rhenium powder (HS code: 8112411010);\n"
        "(2) 1C994.b. Rhenium alloys (HS code: 8112419000).\n" +
            std::string(closing),
        "2031-03-03");
}

}  // namespace

TEST_CASE("law: a term counted from the publication is not the publication") {
    struct Row {
        std::string_view closing, dates;
        bool unread;
    };
    const auto row = GENERATE(values<Row>({
        {"This Announcement shall take effect on the date of its publication.", "2031-03-03/on_publication", false},
        {"This Announcement shall take effect ninety days after the date of its promulgation.",
         "2031-06-01/on_publication", false},
        {"This Announcement shall come into force 30 days from the date of its publication.",
         "2031-04-02/on_publication", false},
        {"It shall come into force six months after the date of issuance.", "2031-09-03/on_publication", false},
        {"This Announcement shall come into force one month after its release.", "2031-04-03/on_publication", false},
        {"This Announcement takes effect sixty (60) days following its publication.", "2031-05-02/on_publication",
         false},
        {"This Announcement shall enter into force on the thirtieth day following its publication.",
         "2031-04-02/on_publication", false},
        {"This Announcement shall be implemented from the day after the date of its publication.",
         "2031-03-04/on_publication", false},
        {"Takes effect 30 days after publication.", "2031-04-02/on_publication", false},
        {"This Announcement shall take effect 30 working days after the date of its promulgation.", "", true},
        {"This Announcement shall take effect within 30 days of the date of its publication.", "", true},
        {"This Announcement shall take effect in the second month following its publication.", "", true},
        {"This Announcement shall be implemented for one year from the date of its publication.",
         "2031-03-03/on_publication", true},
    }));
    CAPTURE(row.closing);
    const auto reading = notice(row.closing);
    CHECK(en::fact(reading, "dates") == row.dates);
    CHECK(en::unread(reading, row.closing) == row.unread);
}

TEST_CASE("law: what keeps a part of a notice, or moves its day, ties nothing and stays unread") {
    struct Row {
        std::string_view closing, relations;
        bool unread;
    };
    const auto row = GENERATE(values<Row>({
        {"From March 3, 2031, the implementation of MOFCOM Announcement No. 71 of 2030 shall cease.",
         "terminates mofcom:2030:71", false},
        {"Except for Article 3, the implementation of MOFCOM Announcement No. 71 of 2030 shall cease from March 3, "
         "2031.",
         "", true},
        {"MOFCOM Announcement No. 71 of 2030, with the exception of items (1) and (2), is suspended until May 1, 2032.",
         "", true},
        {"MOFCOM Announcement No. 71 of 2030 (Article 3 excepted) is terminated from March 3, 2031.", "", true},
        {"The effective date of MOFCOM Announcement No. 71 of 2030 is postponed to June 1, 2032 from March 1, 2032.",
         "", true},
        {"The implementation of MOFCOM Announcement No. 71 of 2030 is deferred from March 1, 2032 to June 1, 2032.", "",
         true},
    }));
    CAPTURE(row.closing);
    const auto reading = en::read(
        "# MOFCOM Announcement No. 88 of 2031: Terminating Export Control Measures\n"
        "[Issuing Date] March 3, 2031\n"
        "The Ministry of Commerce has decided to terminate certain export control measures:\n" +
            std::string(row.closing),
        "2031-03-03");
    CHECK(en::fact(reading, "relations") == row.relations);
    CHECK(en::unread(reading, row.closing) == row.unread);
    CHECK(en::fact(reading, "until").empty());
    if (row.unread && row.closing[0] != 'E') CHECK(en::fact(reading, "dates").find("2032") == std::string::npos);
}

TEST_CASE("law: a denial is no deed") {
    const auto text = GENERATE(
        "# Ministry plays down gallium rumours\nChina's commerce ministry on Friday denied reports that it had "
        "suspended a ban on gallium exports to the United States.",
        "# China's commerce ministry denies it has banned gallium exports\nThe ministry said so on Friday.",
        "# China did not suspend its ban on gallium exports, ministry says\nThe ministry said so on Friday.");
    CAPTURE(text);
    CHECK(en::fact(en::read(text, "2031-03-03"), "kinds").empty());
}
