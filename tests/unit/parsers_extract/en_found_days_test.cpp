// Days that look like the measure's, or like another's, in wordings of reports and alerts.
#include <catch2/catch.hpp>

#include "en_tables.h"

using namespace gazetted;

namespace {

const std::vector<en::Wording>& days() {
    static const std::vector<en::Wording> all{
        {"the day of the pause itself",
         "# China pauses export curbs on gallium\nThe suspension of export controls on gallium, announced on March 2, "
         "2031, will last a year, the commerce ministry said.",
         "2031-03-03",
         {{"dates", "2031-03-02/announced_on"}}},
        {"rules that stop exports",
         "# China restricts magnets\nChina suspended exports of magnets under rules published on March 1, the commerce "
         "ministry said.",
         "2031-03-03",
         {{"dates", "2031-03-01/announced_on"}}},
        {"what is put on hold is no control",
         "# China adds ten firms to export control list, puts markets on hold\nOn March 3, the commerce ministry "
         "announced export control measures against ten Danish firms.",
         "2031-03-03",
         {{"dates", "2031-03-03/announced_on"}}},
        {"a pause in other words",
         "# China pauses curbs on Danish drone makers\nOn March 3, 2031, the ministry announced it would not enforce "
         "the control list measures for one year.",
         "2031-03-03",
         {{"dates", "2031-03-03/announced_on"}}},
        {"since the entry into something else",
         "# China puts export controls on gallium\nThe controls, the broadest since its entry into the World Trade "
         "Organization, take effect on April 1, the commerce ministry said.",
         "2031-03-03",
         {{"dates", "2031-04-01/fixed_date"}}},
        {"since the list's introduction",
         "# China adds eight firms to control list\nChina on Monday added eight Danish firms to its export control "
         "list, the ninth such listing since its introduction in 2020, with effect from March 10.",
         "2031-03-03",
         {{"dates", "2031-03-10/fixed_date"}}},
        {"rules below the law",
         "# China revises export control rules\nThe State Council on March 1 adopted the export control law's "
         "implementing rules, which take effect on April 1, the commerce ministry said on Monday.",
         "2031-03-03",
         {{"dates", "2031-04-01/fixed_date"}}},
        {"regulations of something else",
         "# China puts export controls on battery materials\nChina's commerce ministry on Monday announced export "
         "controls on graphite. Carmakers must meet new safety regulations from May 1.",
         "2031-03-03",
         {{"dates", "2031-03-03/announced_on"}}},
        {"what took effect before",
         "# China puts export controls on tungsten\nChina's commerce ministry on Monday put export controls on "
         "tungsten. On December 1, 2030, controls on gallium took effect.",
         "2031-03-03",
         {{"dates", "2031-03-03/announced_on"}}},
        {"what took effect elsewhere",
         "# China adds eight US firms to control list\nChina's commerce ministry on Monday added eight US firms to its "
         "control list. On February 20, Washington's curbs on chip tools came into force.",
         "2031-03-03",
         {{"dates", "2031-03-03/announced_on"}}},
        {"a law that opens the report",
         "# Exporting dual-use items\nOn 1st December 2031, new regulations on the export of dual-use goods drawn up "
         "by "
         "the State Council were put into effect.",
         "",
         {{"dates", "2031-12-01/fixed_date"}}},
        {"as announced",
         "# China to put export controls on tungsten\nOn April 1, as the commerce ministry announced on Monday, "
         "exporters of tungsten will need a licence.",
         "2031-03-03",
         {{"dates", "2031-04-01/fixed_date"}}},
        {"goods as the ministry calls them",
         "# China puts export controls on tungsten\nOn 1 April, exports of what the commerce ministry said are "
         "sensitive tungsten items will require permits.",
         "2031-03-03",
         {{"dates", "2031-04-01/fixed_date"}}},
        {"confirmed by the party",
         "# China adds Acme to unreliable entity list\nChina's commerce ministry added Acme Air to its unreliable "
         "entity list. Acme confirmed the move on March 2.",
         "2031-03-03",
         {{"dates", ""}}},
        {"confirmed by the ministry",
         "# China adds Acme to unreliable entity list\nChina added Acme Air to its unreliable entity list. The "
         "ministry confirmed the decision on March 2.",
         "2031-03-03",
         {{"dates", "2031-03-02/announced_on"}}},
        {"a term that is hoped for",
         "# China suspends curbs on 16 Danish firms\nChina's commerce ministry on Monday suspended control list "
         "measures on 16 Danish firms for 90 days. Analysts think China may suspend them for another year.",
         "2031-03-03",
         {{"until", "2031-06-01"}}},
        {"a term of something else",
         "# China suspends curbs on 16 Danish firms\nChina's commerce ministry on Monday suspended control list "
         "measures on 16 Danish firms for 90 days. It suspended tariffs on soybeans for another 12 months.",
         "2031-03-03",
         {{"until", "2031-06-01"}}},
    };
    return all;
}

}  // namespace

TEST_CASE("days that look like the measure's or like another's", "[english][found]") {
    for (const auto& row : days()) {
        INFO(row.about);
        en::check(row, model::Channel::kPress);
    }
}
