#include <catch2/catch.hpp>

#include "en_support.h"

using namespace gazetted;

namespace {

struct Row {
    std::string_view text, dates;
};

/// Ways in which a report says from when; it is of Tuesday, 2031-05-06.
const std::vector<Row>& reported() {
    static const std::vector<Row> all{
        {"The rule took effect upon its publication on May 5, 2031.", "2031-05-05/on_publication"},
        {"It applied from the day it came out, 5 May 2031.", "2031-05-05/on_publication"},
        {"The rule took effect on issue, the ministry said on Tuesday.", "2031-05-06/on_publication"},
        {"The licensing requirement starts immediately, the ministry said on Monday.", "2031-05-05/on_publication"},
        {"The first two limbs apply from June 1, 2031.", "2031-06-01/fixed_date"},
        {"The value-based limbs (paragraphs 1(1) and 1(2)) will apply from 1 June 2031.",
         "2031-06-01/fixed_date/1.1,1.2"},
        {"Exports need a licence from 12:01 June 1.", "2031-06-01/fixed_date"},
        {"Germany. Berlin revised a rule on lasers, effective 1 June.", "2031-05-06/announced_on"},
    };
    return all;
}

}  // namespace

TEST_CASE("from when, as a report says it", "[english][dates]") {
    for (const auto& one : reported()) {
        const auto notation =
            "# China puts rare earth magnets under export controls\nChina on Tuesday put rare earth magnets under "
            "export "
            "controls, the commerce ministry said.\n" +
            std::string(one.text);
        INFO(notation);
        CHECK(en::fact(en::read(notation, "2031-05-06", model::Channel::kPress), "dates") == one.dates);
    }
}
