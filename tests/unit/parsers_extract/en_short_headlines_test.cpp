// Headlines without a text below them, in the words of many editors.
#include <catch2/catch.hpp>

#include "en_tables.h"

using namespace gazetted;

namespace {

/// Headlines alone, and their kinds.
const std::vector<en::Wording>& headlines() {
    static const std::vector<en::Wording> all{
        {"", "# China's graphite curbs put on hold until Nov 2032", "2031-03-03", {{"kinds", "suspension"}}},
        {"", "# Graphite export rules suspended for one year, China says", "2031-03-03", {{"kinds", "suspension"}}},
        {"", "# Graphite export rules suspended for one year, Norway says", "2031-03-03", {{"measure", "no"}}},
        {"", "# China frees 15 US companies from export control list", "2031-03-03", {{"kinds", "termination"}}},
        {"", "# China drops Acme from blacklist", "2031-03-03", {{"kinds", "termination"}, {"users", ""}}},
        {"", "# China rolls out export permit system for samarium alloys", "2031-03-03", {{"kinds", "item_licensing"}}},
        {"", "# Acme blacklisted by China as unreliable entity", "2031-03-03", {{"kinds", "uel_listing"}}},
        {"", "# China labels Acme, Besom 'unreliable entities'", "2031-03-03", {{"kinds", "uel_listing"}}},
        {"", "# China brands US drone makers unreliable entities", "2031-03-03", {{"kinds", "uel_listing"}}},
        {"", "# China to require permits for fentanyl precursors", "2031-03-03", {{"kinds", "precursor_licensing"}}},
        {"", "# China issues 2031 dual-use licence catalogue", "2031-03-03", {{"kinds", "licence_catalogue"}}},
        {"", "# China slams brakes on antimony exports with permit rule", "2031-03-03", {{"kinds", "item_licensing"}}},
        {"", "# Beijing puts permits on graphite exports", "2031-03-03", {{"kinds", "item_licensing"}}},
        {"", "# Beijing locks 12 US firms out of dual-use trade", "2031-03-03", {{"kinds", "control_list_addition"}}},
        {"", "# China lets Acme off export blacklist", "2031-03-03", {{"kinds", "termination"}}},
        {"", "# China cancels listing of 12 US defence firms", "2031-03-03", {{"kinds", "termination"}, {"users", ""}}},
        {"", "# China lets Acme off with a warning", "2031-03-03", {{"measure", "no"}}},
        {"", "# China lifts tariffs on US farm goods", "2031-03-03", {{"measure", "no"}}},
        {"", "# China 'open to' easing graphite rules", "2031-03-03", {{"measure", "no"}}},
    };
    return all;
}

}  // namespace

TEST_CASE("headlines alone, in the words of many editors", "[english][idioms]") {
    const auto row = GENERATE(from_range(headlines()));
    CAPTURE(row.text);
    en::check(row, model::Channel::kPress);
}
