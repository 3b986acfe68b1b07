// What editors and advisers write of the days and the notices behind a control, by idiom.
#include <catch2/catch.hpp>

#include "en_tables.h"

using namespace gazetted;

namespace {

/// From when, and which day is none.
const std::vector<en::Wording>& idiom_days() {
    static const std::vector<en::Wording> all{
        {"needed since a day, under a headline about codes",
         "# Beryllium and friends: the codes your broker will ask about\nSince 24 February Chinese exporters of "
         "beryllium have needed a dual-use licence. The notice from MOFCOM and customs came out and took effect that "
         "same day, with no grace period.",
         "2031-03-03",
         {{"kinds", "item_licensing"}, {"dates", "2031-02-24/on_publication"}}},
        {"the day of a notice",
         "# China adds 7 precursors to export licensing list\nIn a joint notice dated February 27, the Ministry of "
         "Commerce and the Ministry of Public Security amended the catalog of precursor chemicals subject to control "
         "for specific countries. The rule applies from the date of the notice.",
         "2031-03-01",
         {{"dates", "2031-02-27/on_publication"}}},
        {"the day of what firms learned",
         "# Danish units caught as China widens squeeze\nForty Danish companies learned on Monday that their purchases "
         "from China will be blocked or slowed. Twenty went on to the export control list.\nA further 20 landed on a "
         "watch list because, the commerce ministry said, it could not verify where their imports end up.",
         "2031-03-04",
         {{"kinds", "control_list_addition watch_list_addition"}, {"dates", "2031-03-03/announced_on"}}},
        {"when it was posted is no day of what it tells",
         "# China suspends graphite controls\nPosted on March 5, 2031 in China, Export Controls\nChina's Ministry of "
         "Commerce has formally suspended its graphite export controls until March 10, 2032.",
         "2031-03-05",
         {{"dates", ""}, {"until", "2032-03-10"}}},
        {"a notice's own day without its year, and its number no day",
         "# China suspends graphite rules\nBy Announcement No. 8 of March 1, MOFCOM suspended its graphite export "
         "controls with immediate effect and until March 10, 2032.",
         "2031-03-05",
         {{"dates", "2031-03-01/on_publication"}, {"until", "2032-03-10"}}},
        {"in force since its release, and homes in capitals",
         "# Drone firms added to the UEL\nOn 3 March 2031 the Unreliable Entity List Working Mechanism listed three "
         "foreign entities, among them the US companies Acme Air and Besom. The announcement has been in force since "
         "its release.",
         "2031-03-05",
         {{"kinds", "uel_listing"}, {"destinations", "US"}, {"dates", "2031-03-03/on_publication"}}},
        {"published and effective on one day",
         "# Graphite curbs: MOFCOM Announcement No. 10\nPublished and effective on 1 March 2031, the announcement by "
         "MOFCOM imposes export licensing on graphite.",
         "2031-03-03",
         {{"dates", "2031-03-01/on_publication"}}},
    };
    return all;
}

/// Notes of several notices, point by point.
const std::vector<en::Wording>& points_of_notes() {
    static const std::vector<en::Wording> all{
        {"the watch list in a headline makes no round-up",
         "# What the new Chinese watch list means for you\nTwo days ago, on 1 March 2031, MOFCOM put twenty Danish "
         "organisations on its watch list.\n## So is it a ban?\nNo.\n## Who is on it?\nAmong the names are ACME "
         "Corporation, "
         "Besom, Ltd. and Corvid A/S.\n## Does it bite right away?\nYes, it applied from the date of "
         "publication.",
         "2031-03-03",
         {{"kinds", "watch_list_addition"},
          {"dates", "2031-03-01/on_publication"},
          {"parties", "ACME Corporation;Besom, Ltd.;Corvid A/S"}}},
        {"a bullet that opens with a notice is no notice",
         "# Client alert: MOFCOM pauses three announcements for a year\n- MOFCOM Announcements Nos. 71, 72 and 74 of "
         "2031 are on hold with immediate effect.\nOn 2 March 2031 the Ministry of Commerce announced that "
         "implementation of the three would be suspended from that day through 10 March 2032.",
         "2031-03-03",
         {{"measure", "yes"}, {"numbers", ""}, {"dates", "2031-03-02/on_publication"}, {"until", "2032-03-10"}}},
        {"points of a note, each a notice",
         "# China's countermeasures of March 3: what exporters should know\nOn March 3, 2031, China's Ministry of "
         "Commerce took two actions, both effective immediately:\n- Graphite. Announcement No. 18 of 2031 requires a "
         "licence for exports of flake graphite.\n- Control list. Announcement No. 21 of 2031 adds 16 US companies, "
         "including Acme Aero and Besom Corporation, to the export control list.",
         "2031-03-05",
         {{"kinds", "control_list_addition item_licensing"}, {"parties", "Acme Aero;Besom Corporation"}}},
        {"the first and the second of two notices",
         "# China adds 40 Danish entities to two lists\nMOFCOM issued Announcements No. 11 and No. "
         "12 of 2031 on 3 March 2031. The first places 20 Danish entities on the Control List. The second places a "
         "further 20 on the Watch List. Both announcements took effect upon issuance.",
         "2031-03-05",
         {{"kinds", "control_list_addition watch_list_addition"}, {"dates", "2031-03-03/on_publication"}}},
    };
    return all;
}

}  // namespace

TEST_CASE("the days that editors give", "[english][idioms]") {
    const auto row = GENERATE(from_range(idiom_days()));
    en::check(row, model::Channel::kPress);
}

TEST_CASE("points of a note are told notice by notice", "[english][idioms]") {
    const auto row = GENERATE(from_range(points_of_notes()));
    en::check(row, model::Channel::kPress);
}

TEST_CASE("an answer's question dates nothing, its source dates it", "[english][idioms]") {
    const en::Wording row{
        "",
        "# MOFCOM Spokesperson's Remarks on Suspending Export Control List Measures\n@ Source: MOFCOM News Office, 14 "
        "May 2031.\nQuestion: China will suspend countermeasures taken since April 2, 2031. What does this mean for "
        "the "
        "export control list?\nAnswer: From May 14, 2031 the measures in the announcement of April 4 (MOFCOM "
        "Announcement No. 21 of 2031) are suspended for 90 days.",
        "",
        {{"published", "2031-05-14"},
         {"dates", "2031-05-14/fixed_date"},
         {"until", "2031-08-12"},
         {"users", "control_list_entities"}}};
    en::check(row, model::Channel::kUnknown);
}
