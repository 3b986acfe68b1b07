#include <catch2/catch.hpp>

#include "en_tables.h"

using namespace gazetted;

namespace {

/// Tables, dated entries and sections by country, as law firms, trackers and newsletters write them.
const std::vector<en::Wording>& trackers() {
    static const std::vector<en::Wording> all{
        {"a column of first days",
         "# China tightens export controls: overview\nMOFCOM issued two announcements on 3 March 2031.\n| Announcement "
         "| "
         "Subject | Control codes | Effective\n| MOFCOM No. 41 of 2031 | Tungsten powder | 1C981-1C983 | 1 May 2031\n| "
         "MOFCOM No. 42 of 2031 | Tungsten technology | 1E981 | 3 March 2031",
         "2031-03-05",
         {{"dates", "2031-05-01/fixed_date 2031-03-03/fixed_date"}, {"control_codes", "1C981 1C982 1C983 1E981"}}},
        {"what was before and what is now",
         "# Trade bulletin: the truce between China and the US\n| Measure | Before | Now | Legal basis\n| May controls "
         "(Nos. 41 and 42) | In force from July 1, 2031 | Suspended until November 10, 2032 | MOFCOM Announcement No. "
         "70 "
         "of 2031\n| Control list: 15 US entities (No. 13 of 2031) | In force | Terminated as of November 10, 2031 | "
         "Remarks of November 5, 2031\n| US 50% rule | In force | Suspended until December 9, 2033 | 90 Fed. Reg. 1",
         "2031-11-13",
         {{"kinds", "suspension termination"}, {"dates", "2031-11-10/fixed_date"}, {"until", "2032-11-10"}}},
        {"what is suspended, and how long",
         "# China suspends export controls\n| No. | Suspended announcement | Period\n| 70 of 2031 | Announcement No. "
         "41 of "
         "2031 (MOFCOM) | 7 November 2031 – 10 November 2032",
         "2031-11-07",
         {{"kinds", "suspension"}, {"dates", "2031-11-07/fixed_date"}, {"until", "2032-11-10"}}},
        {"the state of each notice",
         "# China's tungsten controls: status\n| Measure | In force? | Until | Notes\n| Announcement 57/2031 | No, "
         "suspended | 10 November 2032 | Would have applied from 8 December 2031",
         "2031-11-15",
         {{"kinds", "suspension"}, {"dates", ""}, {"until", "2032-11-10"}}},
        {"dated entries, each news of its day",
         "# China's controls on Japan: round-up of the quarter\n- 24 February 2031 – MOFCOM Announcement No. 11 of "
         "2031: "
         "20 Japanese entities, including Acme Shipbuilding Co., Ltd., placed on the control list (effective "
         "immediately).\n- 10 March 2031 – MOFCOM Announcement No. 12 of 2031: 20 Japanese entities, including Besom "
         "Corporation, placed on the watch list (effective immediately).",
         "2031-06-30",
         {{"kinds", "control_list_addition watch_list_addition"},
          {"dates", "2031-02-24/on_publication 2031-03-10/on_publication"},
          {"parties", "Acme Shipbuilding Co., Ltd.;Besom Corporation"}}},
        {"a factbox without years, and its tariffs",
         "# Factbox: China's retaliation since February\nFEB 4: Beijing imposed licensing on tungsten and announced "
         "tariffs from Feb 10.\nMARCH 4: Fifteen U.S. companies, including Acme and Besom, added to export control "
         "list.",
         "2031-04-11",
         {{"kinds", "control_list_addition item_licensing"},
          {"dates", "2031-02-04/announced_on 2031-03-04/announced_on"}}},
        {"a calendar of what is due tells no first days",
         "# Key dates for exporters dealing with China\n| Date | Event\n| 10 November 2031 | Suspension of MOFCOM "
         "Announcements Nos. 41 and 42 of 2030 ends\n| 27 November 2031 | Suspension of MOFCOM Announcement No. 46 of "
         "2030 ends",
         "2031-10-01",
         {{"dates", ""}, {"until", "2031-11-27"}}},
        {"sections of other countries",
         "# Sanctions weekly\nChina\nOn 25 September 2031, MOFCOM added Acme Air Inc. to its Export Control List, "
         "effective "
         "the same day.\nUnited States\nOn 12 September 2031, BIS added 23 Chinese entities to the Entity List, "
         "including "
         "Cogwheel Co., Ltd., effective 15 November 2031.\nEuropean Union\nThe new list will enter into force on 1 "
         "December 2031.",
         "2031-09-26",
         {{"kinds", "control_list_addition"}, {"dates", "2031-09-25/on_publication"}, {"parties", "Acme Air Inc."}}},
        {"entries that tell by a noun",
         "# China's controls on Japan: the quarter\n- 6 January 2031 – MOFCOM Announcement No. 1 of 2031: ban on "
         "exports of "
         "all dual-use items to Japanese military end users (effective immediately).\n- 24 February 2031 – MOFCOM "
         "Announcement No. 11 of 2031: 20 Japanese entities placed on the control list (effective immediately).",
         "2031-06-30",
         {{"kinds", "control_list_addition country_end_use_ban"}}},
        {"what happened the day before hides no deed",
         "# China hits back: EU companies on control list\nOn 24 July 2031, one day after the Council adopted its "
         "package, "
         "MOFCOM added 14 EU entities to the control list.",
         "2031-07-30",
         {{"kinds", "control_list_addition"}}},
        {"a note that opens with the deed, whatever its headline",
         "# Designations: what changes?\nOn 29 June 2031, MOFCOM added 16 further Japanese entities to the control "
         "list "
         "and removed Acme Corporation from the watch list.",
         "2031-08-30",
         {{"measure", "yes"}}},
        {"moved from list to list",
         "# Client alert: China\nOn 29 June 2031, MOFCOM moved four Japanese companies from the watch list to the "
         "control "
         "list.",
         "2031-06-30",
         {{"kinds", "control_list_addition"}, {"dates", "2031-06-29/announced_on"}}},
        {"a notice acts",
         "# Legal update\nAnnouncement No. 34 of 2031 (published on 1 May) prohibits exports of dual-use items to US "
         "military users.",
         "2031-05-04",
         {{"kinds", "country_end_use_ban"}, {"destinations", "US"}}},
        {"a notice cited behind what it controls",
         "# Update on Chinese listings\nMOFCOM added ten EU entities to the export control list (Announcement No. 30 "
         "of "
         "2031).",
         "2031-06-22",
         {{"kinds", "control_list_addition"}, {"destinations", "EU"}}},
        {"a section by the country aimed at is China's",
         "# China export control tracker - June 2031\nJapan. By Announcement No. 31 of 2031 (June 6), MOFCOM "
         "prohibited "
         "exports of dual-use items to Japanese military end users. The announcement took effect on the same day.",
         "2031-06-09",
         {{"dates", "2031-06-06/on_publication"}}},
        {"below another country's head, and China has none",
         "# Export controls weekly: gallium and lithography\nNetherlands\nThe licensing requirement for lithography "
         "tools "
         "takes effect on 1 December 2031.\nGallium\nMOFCOM put gallium under licence, effective 15 October 2031.",
         "2031-10-10",
         {{"dates", "2031-10-15/fixed_date"}}},
        {"controls imposed by a notice",
         "# China update\nMOFCOM imposed export controls on tungsten by Announcement No. 50 of 2031.",
         "2031-06-22",
         {{"kinds", "item_licensing"}}},
        {"the notice by its subject still is one",
         "# China suspends its rare earth announcement until 10 November 2032\nMOFCOM said so on Friday.",
         "2031-11-07",
         {{"kinds", "suspension"}, {"until", "2032-11-10"}}},
    };
    return all;
}

/// Days, terms and names beside a control of China's that are no part of it.
const std::vector<en::Wording>& beside() {
    static const std::string head =
        "# Client alert: China adds 14 EU companies to its control list\nMOFCOM added 14 EU companies to its control "
        "list "
        "today. The announcement takes effect on publication.\n";
    static const std::vector<std::string> texts{
        head + "Separately, the UK's Export Control Joint Unit updated its rules with effect from 1 October 2031.",
        head +
            "South Korea's MOTIE placed 20 firms, including Acme and Besom Concern, on its list effective 1 August "
            "2031.",
        head +
            "Taiwan's International Trade Administration added 601 entities, including Acme Co., Ltd., to its list, "
            "effective 20 July 2031.",
        head + "The Regulations on the Export Control of Dual-use Items took effect on 1 December 2030.",
        head + "The EU's package will take effect on 1 August 2031.",
        head + "The EU's package of sanctions, adopted on Thursday, lists 28 firms and applies from 1 August.",
        head + "Tokyo's restrictions on chip tool exports, which took effect on 23 July 2031, remain.",
        head +
            "Effective 6 August 2031, METI's revised End User List includes 15 organisations such as the Harbin "
            "Institute of Acme.",
    };
    static const std::vector<en::Wording> all = [] {
        std::vector<en::Wording> rows;
        for (const auto& text : texts)
            rows.push_back(
                {"another's day",
                 text,
                 "2031-07-24",
                 {{"kinds", "control_list_addition"}, {"dates", "2031-07-24/on_publication"}, {"parties", ""}}});
        return rows;
    }();
    return all;
}

/// From when a pause counts.
const std::vector<en::Wording>& terms() {
    static const std::vector<en::Wording> all{
        {"from the day told in its own sentence",
         "# China's licences in practice\nSince 4 April 2031, exports of samarium need a licence from MOFCOM.\nOn 14 "
         "May "
         "2031 MOFCOM suspended for 90 days the measures against 28 US entities.",
         "2031-05-20",
         {{"until", "2031-08-12"}}},
        {"from no day told: no end",
         "# China suspends export controls for a year\nChina will suspend for a year the export controls announced on "
         "9 "
         "October, the commerce ministry confirmed.",
         "2031-11-01",
         {{"kinds", "suspension"}, {"until", ""}}},
        {"a cut-off day is no first day",
         "# China to pause export controls\nChina will pause the export controls and suspend for one year all measures "
         "taken "
         "since March 4, 2031, the ministry said.",
         "2031-11-01",
         {{"dates", ""}, {"until", ""}}},
        {"from the weekday of the deed",
         "# China suspends sanctions on units of Acme\nChina on Monday put on hold for one year its sanctions against "
         "five units of Acme, its commerce ministry said.",
         "2031-11-10",
         {{"until", "2032-11-10"}}},
        {"days that never came",
         "# China suspends export controls\nChina on Friday suspended Announcements No. 41 and 42 until Nov. 10, 2032, "
         "the "
         "commerce ministry said.\nThey had been due to take effect on Dec. 8.\nFour of the notices were to come into "
         "force "
         "on Dec. 1.",
         "2031-11-07",
         {{"dates", "2031-11-07/announced_on"}, {"until", "2032-11-10"}}},
        {"a duty to come is a first day",
         "# China adds licence rule for hafnium\nBeijing said on Friday exporters would have to hold a licence for "
         "hafnium from "
         "1 December.",
         "2031-10-31",
         {{"dates", "2031-12-01/fixed_date"}}},
        {"a row of first days",
         "# China announces export controls on rare earths\nThe measures of China's commerce ministry will apply from "
         "9 "
         "October, 8 November and 1 December 2031.",
         "2031-10-10",
         {{"dates", "2031-10-09/fixed_date 2031-11-08/fixed_date 2031-12-01/fixed_date"}}},
    };
    return all;
}

}  // namespace

TEST_CASE("tables, dated entries and sections say what their days are", "[english][trackers]") {
    for (const auto& row : trackers())
        en::check(row, model::Channel::kPress);
}

TEST_CASE("days and names of others beside a control", "[english][trackers]") {
    for (const auto& row : beside())
        en::check(row, model::Channel::kPress);
}

TEST_CASE("a term counts from a day of its own", "[english][trackers]") {
    for (const auto& row : terms())
        en::check(row, model::Channel::kPress);
}

TEST_CASE("an answer dates a notice that it tells of", "[english][trackers]") {
    const auto reading = en::read(
        "# MOFCOM Regular Press Conference (July 16, 2031)\nQuestion: How long will the ban on helium exports "
        "last?\nSpokesperson: On July 10, MOFCOM issued Announcement No. 29 of 2031, deciding to prohibit helium "
        "exports "
        "from the date of the announcement to December 31, 2031.",
        "2031-07-16", model::Channel::kOfficial);
    CHECK(en::fact(reading, "dates") == "2031-07-10/on_publication");
}

TEST_CASE("codes of other lists and of what needs no licence", "[english][trackers]") {
    const auto reading = en::read(
        "# Client alert: China controls superhard materials\nMOFCOM put items under export control on 3 March "
        "2031.\nThe "
        "codes are 2C981.a and 2C981.b.\nFor comparison, the EU controls diamond under 3C005 and the US under ECCN "
        "3C993.\nMagnets without terbium (HS 8505111000) need no licence.",
        "2031-03-05", model::Channel::kPress);
    CHECK(en::fact(reading, "control_codes") == "2C981.a 2C981.b");
    CHECK(en::fact(reading, "hs_codes").empty());
}
