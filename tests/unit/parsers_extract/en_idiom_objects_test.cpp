// What was called off, undone, barred or over is not always the control that stands beside it.
#include <catch2/catch.hpp>

#include "en_tables.h"

using namespace gazetted;

namespace {

/// What was called off, undone, barred or over is not the control; and what is.
const std::vector<en::Wording>& objects() {
    static const std::vector<en::Wording> all{
        {"thawed ties are no pause of a control",
         "# Ties\nChina thawed ties with Norway on Monday while its export controls on graphite stay in force, the "
         "commerce ministry said.",
         "2031-03-03",
         {{"measure", "no"}}},
        {"a thawed control is",
         "# Thaw\nChina on Monday thawed its export controls on graphite, the commerce ministry said.",
         "2031-03-03",
         {{"kinds", "suspension"}}},
        {"talks called off",
         "# Talks\nChina on Monday called off talks on graphite export controls with Norway, the commerce ministry "
         "said.",
         "2031-03-03",
         {{"measure", "no"}}},
        {"talks called off, told of the talks",
         "# Talks\nTalks on China's export controls were called off on Monday, the commerce ministry said.",
         "2031-03-03",
         {{"measure", "no"}}},
        {"a plan called off",
         "# Plan\nChina called off a plan for export controls on graphite on Monday, the commerce ministry said.",
         "2031-03-03",
         {{"measure", "no"}}},
        {"a control called off, its day between",
         "# Off\nChina called off on Monday its January export controls on graphite, the commerce ministry said.",
         "2031-03-03",
         {{"kinds", "termination"}}},
        {"two goods between an idiom and its control",
         "# Off\nChina's commerce ministry on Monday unwound the gallium and germanium export restrictions.",
         "2031-03-03",
         {{"kinds", "termination"}}},
        {"damage undone",
         "# Damage\nChina on Monday undid some harm of its export controls with a help line, the commerce ministry "
         "said.",
         "2031-03-03",
         {{"measure", "no"}}},
        {"controls undone",
         "# Undone\nChina's export controls on tungsten were undone on Monday, the commerce ministry said.",
         "2031-03-03",
         {{"kinds", "termination"}}},
        {"fire held",
         "# Fire\nChina held fire on new export controls on graphite on Monday, the commerce ministry said.",
         "2031-03-03",
         {{"measure", "no"}}},
        {"backed off a ban that never came",
         "# Back\nChina backed off barring shipments of graphite to Norway on Monday, the commerce ministry said.",
         "2031-03-03",
         {{"measure", "no"}}},
        {"grace under the rules",
         "# Grace\nChina's customs on Monday granted traders a grace period under the export control rules to file "
         "forms.",
         "2031-03-03",
         {{"measure", "no"}}},
        {"no reprieve",
         "# None\nChina's commerce ministry on Monday granted 15 firms no reprieve from its export controls.",
         "2031-03-03",
         {{"measure", "no"}}},
        {"a reprieve",
         "# Reprieve\nChina's commerce ministry on Monday granted 15 firms a 90-day reprieve from its export controls.",
         "2031-03-03",
         {{"kinds", "suspension"}}},
        {"off the hook for a breach",
         "# Hook\nChina let Acme off the hook for export control breaches on Monday, the commerce ministry said.",
         "2031-03-03",
         {{"measure", "no"}}},
        {"off the hook for a year",
         "# Hook\nChina on Monday let 14 firms on its export control list off the hook for another year, the commerce "
         "ministry said.",
         "2031-03-03",
         {{"kinds", "suspension"}}},
        {"the door shut on talks",
         "# Door\nChina slammed the door on talks about graphite exports on Monday, the commerce ministry said.",
         "2031-03-03",
         {{"measure", "no"}}},
        {"the door shut on exports",
         "# Door\nChina slammed the door on graphite exports to Norway on Monday, the commerce ministry said.",
         "2031-03-03",
         {{"kinds", "country_end_use_ban"}}},
        {"locked out of a meeting",
         "# Out\nChina locked US companies out of a conference on graphite exports on Monday, the commerce ministry "
         "said.",
         "2031-03-03",
         {{"measure", "no"}}},
        {"locked out of what others export",
         "# Out\nChina's Acme was locked out of US dual-use exports on Monday, China's commerce ministry said.",
         "2031-03-03",
         {{"measure", "no"}}},
        {"over ten years old",
         "# Old\nChina's export controls on gallium are over ten years old, the commerce ministry said on Monday.",
         "2031-03-03",
         {{"measure", "no"}}},
        {"history for nobody",
         "# History\nChina's export controls on gallium are history for no trader, the commerce ministry said on "
         "Monday.",
         "2031-03-03",
         {{"measure", "no"}}},
        {"over",
         "# Over\nChina's export controls on gallium are over, the commerce ministry said on Monday.",
         "2031-03-03",
         {{"kinds", "termination"}}},
        {"gone from a day",
         "# Gone\nChina's export controls on gallium are gone from Monday, the commerce ministry said.",
         "2031-03-03",
         {{"kinds", "termination"}}},
        {"would, if",
         "# If\nChina's commerce ministry said on Monday graphite export controls would be lifted from May 1 if Norway "
         "acted first.",
         "2031-03-03",
         {{"kinds", ""}}},
        {"would, under a draft",
         "# Draft\nUnder a draft deal export controls on graphite would be scrapped, China's commerce ministry said on "
         "Monday.",
         "2031-03-03",
         {{"measure", "no"}}},
        {"would, some day",
         "# Some day\nThe commerce ministry said on Monday that China's export controls on graphite would be lifted "
         "step by step.",
         "2031-03-03",
         {{"measure", "no"}}},
        {"would, from a day",
         "# China to lift graphite curbs\nChina's commerce ministry said export controls on graphite would be lifted "
         "from 1 May.",
         "2031-03-03",
         {{"kinds", "termination"}}},
        {"a listing on an exchange",
         "# Listing\nChina's securities regulator cancelled the listing of 12 companies on the Shanghai exchange on "
         "Monday.",
         "2031-03-03",
         {{"measure", "no"}}},
        {"a listing on a portal",
         "# Portal\nChina's commerce ministry on Monday cancelled the listing of foreign companies on its trade "
         "portal.",
         "2031-03-03",
         {{"measure", "no"}}},
        {"a court's blacklist",
         "# Court\nChina dropped Acme Corp from a court blacklist on Monday, the supreme court said.",
         "2031-03-03",
         {{"measure", "no"}}},
        {"the ministry's listing",
         "# Listing\nChina's commerce ministry cancelled the listing of 12 US companies on Monday.",
         "2031-03-03",
         {{"kinds", "termination"}}},
        {"the ministry's blacklist",
         "# Dropped\nChina's commerce ministry dropped Acme Corp from its blacklist on Monday.",
         "2031-03-03",
         {{"kinds", "termination"}}},
        {"no evidence",
         "# Evidence\nNo evidence exists that dual-use goods may be sent to Norway, China's commerce ministry said on "
         "Monday.",
         "2031-03-03",
         {{"measure", "no"}}},
        {"no doubt",
         "# Doubt\nThere is no doubt that gallium will be exported on time, China's commerce ministry said on Monday.",
         "2031-03-03",
         {{"measure", "no"}}},
        {"a licence of the next verb",
         "# Ban\nNo dual-use items may be shipped to Norway's army, China's commerce ministry said on Monday, adding "
         "that talks will not resume unless Oslo gives its approval.",
         "2031-03-03",
         {{"kinds", "country_end_use_ban"}}},
        {"a licence of its own",
         "# Licence\nNo gallium may be shipped abroad unless exporters obtain a permit, China's commerce ministry said "
         "on Monday.",
         "2031-03-03",
         {{"kinds", "item_licensing"}}},
    };
    return all;
}

}  // namespace

TEST_CASE("an idiom is done to what follows it at once", "[english][idioms]") {
    const auto row = GENERATE(from_range(objects()));
    en::check(row, model::Channel::kPress);
}
