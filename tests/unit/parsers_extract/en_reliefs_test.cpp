#include <catch2/catch.hpp>

#include "en_support.h"

using namespace gazetted;

namespace {

/// "2031-03-03 -": the days from which the relations hold, in their order.
std::string first_days(const model::Reading& reading) {
    std::string all;
    for (const auto& relation : reading.relations)
        all += (all.empty() ? "" : " ") + (relation.value.from ? relation.value.from->iso() : "-");
    return all;
}

/// "1 2031-06-01; 2 -": until when the parts pause something.
std::string pauses(const model::Reading& reading) {
    std::string all;
    for (const auto& limb : reading.limbs) {
        const auto until = limb.suspended_until ? limb.suspended_until->value.iso() : "-";
        all += (all.empty() ? "" : "; ") + limb.path + " " + until;
    }
    return all;
}

}  // namespace

TEST_CASE("reliefs: what is taken back is not done again", "[english][reliefs]") {
    struct Row {
        std::string_view text, kinds, acts;
        bool unread;
    };
    const auto row = GENERATE(values<Row>({
        {"MOFCOM has decided to no longer include Acme Air Corp. in the export control list.", "termination",
         "0 delist", false},
        {"Acme Air Corp. shall no longer be listed in the watch list as of March 9, 2031.", "termination",
         "0 delist effective 2031-03-09", false},
        {"Acme Air Corp. ceases to be included in the unreliable entity list.", "termination", "0 delist", false},
        {"Exports of dual-use items to Canada shall no longer be subject to stricter review of end users.", "", "",
         true},
        {"Exports of gallium items to Canada are no longer prohibited.", "termination", "", true},
        {"The provision that exports of gallium items shall in principle not be permitted is cancelled.", "termination",
         "", true},
        {"The prohibition on exporting dual-use items to military users in Canada is lifted.", "termination", "", true},
        {"Announcement No. 31 of 2030 does not prohibit the export of dual-use items to civilian users.", "", "", true},
        {"Announcement No. 31 of 2030 shall not be construed as a ban on exports to Canada.", "", "", true},
        {"Export controls on tungsten powder (HS code: 8101100090) under 1C994.a are lifted.", "termination", "", true},
        {"1. The suspension of MOFCOM Announcement No. 31 of 2030 shall not be extended.", "termination", "", true},
        {"1. The suspension of MOFCOM Announcement No. 31 of 2030 shall not be extended, and exports to Acme Air Corp. "
         "are prohibited.",
         "termination", "1 prohibited", true},
    }));
    CAPTURE(row.text);
    const auto reading = en::notice(row.text);
    CHECK(en::fact(reading, "kinds") == row.kinds);
    CHECK(en::limbs(reading) == row.acts);
    CHECK(en::unread(reading) == row.unread);
    CHECK(en::fact(reading, "control_codes").empty());
}

TEST_CASE("reliefs: an act on some frees no more than them", "[english][reliefs]") {
    struct Row {
        std::string_view text, relations, limits;
        bool unread;
    };
    const auto row = GENERATE(values<Row>({
        {"The measures set out in MOFCOM Announcement No. 31 of 2030 shall cease to apply to Acme Air Co., Ltd. as of "
         "March 9, 2031.",
         "terminates mofcom:2030:31", "Acme Air Co., Ltd.", false},
        {"MOFCOM Announcement No. 31 of 2030 shall no longer apply to Acme Air Co., Ltd. and Besom GmbH.",
         "terminates mofcom:2030:31", "Acme Air Co., Ltd.;Besom GmbH", false},
        {"The measures against Acme Air Co., Ltd. under MOFCOM Announcement No. 31 of 2030 are terminated.",
         "terminates mofcom:2030:31", "Acme Air Co., Ltd.", false},
        {"As Acme Air A/S of Denmark (No. 3 in the Annex to Announcement No. 31 of 2030) has cooperated with "
         "verification, it is removed from the watch list as of March 9, 2031.",
         "terminates mofcom+gac:2030:31", "Acme Air A/S", false},
        {"MOFCOM Announcement No. 31 of 2030 shall not apply to exports to EU Member States until May 1, 2031.", "", "",
         true},
        {"MOFCOM Announcement No. 31 of 2030 is suspended with respect to graphite items until May 1, 2031.", "", "",
         true},
        {"Export controls on antimony ingots under MOFCOM Announcement No. 31 of 2030 are lifted as of March 9, 2031.",
         "", "", true},
        {"The measures against 15 US entities under MOFCOM Announcement No. 31 of 2030 are terminated.",
         "terminates mofcom:2030:31", "", false},
        {"MOFCOM Announcement No. 31 of 2030 is suspended for one year.", "suspends mofcom:2030:31 until 2032-03-03",
         "", false},
    }));
    CAPTURE(row.text);
    const auto reading = en::notice(row.text);
    CHECK(en::fact(reading, "relations") == row.relations);
    CHECK(en::limited_to(reading) == row.limits);
    CHECK(en::unread(reading) == row.unread);
}

TEST_CASE("reliefs: several ends go to their notices", "[english][reliefs]") {
    struct Row {
        std::string_view text, relations;
    };
    const auto row = GENERATE(values<Row>({
        {"MOFCOM Announcement No. 55 of 2030 and MOFCOM Announcement No. 56 of 2030 shall be suspended until December "
         "31, 2031 and June 30, 2032 respectively.",
         "suspends mofcom:2030:55 until 2031-12-31; suspends mofcom:2030:56 until 2032-06-30"},
        {"From March 3, 2031, MOFCOM Announcement No. 55 of 2030 is suspended for 90 days and MOFCOM Announcement No. "
         "56 "
         "of 2030 for 180 days.",
         "suspends mofcom:2030:55 until 2031-06-01; suspends mofcom:2030:56 until 2031-08-30"},
        {"MOFCOM Announcement No. 55 of 2030 is suspended until May 1, 2031 and MOFCOM Announcement No. 56 of 2030 "
         "until "
         "June 1, 2031.",
         "suspends mofcom:2030:55 until 2031-05-01; suspends mofcom:2030:56 until 2031-06-01"},
        {"MOFCOM Announcement No. 55 of 2030 shall be suspended until 24:00 on June 30, 2031 and shall resume from "
         "00:00 "
         "on July 1, 2031.",
         "suspends mofcom:2030:55 until 2031-06-30"},
        {"The implementation of the following announcements shall be suspended until June 30, 2032:\n(1) MOFCOM "
         "Announcement No. 55 "
         "of "
         "2030;\n(2) Article 2 of MOFCOM Announcement No. 61 of 2030.",
         "suspends mofcom:2030:55 until 2032-06-30; suspends mofcom:2030:61/2 until 2032-06-30"},
    }));
    CAPTURE(row.text);
    const auto reading = en::notice(row.text);
    CHECK(en::fact(reading, "relations") == row.relations);
    CHECK(en::fact(reading, "dates").find("07-01") == std::string::npos);
}

TEST_CASE("reliefs: each of several ends has the first day that stands with it", "[english][reliefs]") {
    struct Row {
        std::string_view text, relations, first;
    };
    const auto row = GENERATE(values<Row>({
        {"MOFCOM Announcement No. 55 of 2030 is suspended from April 1, 2031 for 90 days and MOFCOM Announcement No. "
         "56 of 2030 from May 1, 2031 for 180 days.",
         "suspends mofcom:2030:55 until 2031-06-30; suspends mofcom:2030:56 until 2031-10-28", "2031-04-01 2031-05-01"},
        {"From April 1, 2031, MOFCOM Announcement No. 55 of 2030 is suspended for 90 days and MOFCOM Announcement No. "
         "56 of 2030 for 180 days.",
         "suspends mofcom:2030:55 until 2031-06-30; suspends mofcom:2030:56 until 2031-09-28", "2031-04-01 2031-04-01"},
        {"MOFCOM Announcement No. 55 of 2030 is suspended until May 1, 2031 and MOFCOM Announcement No. 56 of 2030 "
         "from April 1, 2031 until June 1, 2031.",
         "suspends mofcom:2030:55 until 2031-05-01; suspends mofcom:2030:56 until 2031-06-01", "- 2031-04-01"},
    }));
    CAPTURE(row.text);
    const auto reading = en::notice(row.text);
    CHECK(en::fact(reading, "relations") == row.relations);
    CHECK(first_days(reading) == row.first);
}

TEST_CASE("reliefs: a part whose pauses end on several days has no end of its own", "[english][reliefs]") {
    const auto reading = en::notice(
        "1. From March 3, 2031, MOFCOM Announcement No. 55 of 2030 is suspended for 90 days and MOFCOM Announcement "
        "No. 56 of 2030 for 180 days.\n2. MOFCOM Announcement No. 57 of 2030 is suspended until May 1, 2031.\n3. "
        "MOFCOM Announcements No. 58 and No. 59 of 2030 are suspended until June 1, 2031.");
    CHECK(pauses(reading) == "1 -; 2 2031-05-01; 3 2031-06-01");
}

TEST_CASE("reliefs: what another notice did is not done again", "[english][reliefs]") {
    const auto text = GENERATE(
        "MOFCOM Announcement No. 31 of 2030, which added 20 Canadian entities to the control list, remains in effect.",
        "As of March 9, 2031, the measures under the following announcements are terminated:\n1. MOFCOM Announcement "
        "No. 21 of 2030 (adding 16 US entities to the export control list);",
        "\"Acme Missiles\", which was added to the unreliable entity list in 2023, has been renamed \"Besom Inc.\".");
    CAPTURE(text);
    const auto reading = en::notice(text);
    CHECK(en::fact(reading, "kinds").find("addition") == std::string::npos);
    CHECK(en::fact(reading, "kinds").find("listing") == std::string::npos);
    CHECK(en::limbs(reading).find("list") == std::string::npos);
}

TEST_CASE("reliefs: a rumour denied is no measure", "[english][reliefs]") {
    const auto text = GENERATE(
        "# MOFCOM Spokesperson's Remarks on Rumours\nA: The report that MOFCOM will add Acme Air Corporation to the "
        "unreliable entity list is false.",
        "# MOFCOM Spokesperson's Remarks on Rumours\nA: Reports that China has suspended its export controls on "
        "gallium "
        "are untrue.",
        "# MOFCOM Spokesperson's Remarks on Rumours\nA: Claims that China had banned exports of graphite to Canada "
        "have "
        "no basis.");
    CAPTURE(text);
    CHECK_FALSE(en::read(text, "2031-03-03", model::Channel::kOfficial).is_control_measure);
}
