// Countries and regions by their Chinese names, as ISO 3166 two-letter codes (EU included).
// Takes the normal form (normal.h). Thread rule: pure functions. Failures: none; unknown names are not found.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "parsers/text/normal.h"

namespace gazetted::text {

struct CountryMention {
    Range range;
    std::string_view code;
};

/// The country whose name starts at `at`; an empty code where none does. 台湾地区, 台湾 and 中国台湾 are TW.
CountryMention country_at(std::string_view normal, std::size_t at);

/// Every country named in a text, in order. China itself is none.
std::vector<CountryMention> find_countries(std::string_view normal);

/// An RE2 alternation of all names, longest first, for use inside larger patterns.
const std::string& country_expression();

}  // namespace gazetted::text
