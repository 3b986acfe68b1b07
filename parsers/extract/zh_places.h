// The countries a Chinese document is aimed at, or that the parties it lists, releases or suspends are from. Names and
// addresses of parties prove no country; a country right before a name in a sentence does.
// Thread rule: pure functions. Failures: none.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "parsers/text/countries.h"

namespace gazetted::extract::zh {

/// Countries that a title or sentence aims at: 28家美国实体, 对日本出口, 美国军事用户, 向美国、墨西哥出口,
/// 将加拿大增列入, 参与…的美国某公司. A title inside 《》 counts: it tells what the notice named is about.
std::vector<text::CountryMention> aimed_at(std::string_view words);

/// The country that is a cell of its own in a table row of parties (所在国); cells are joined by " | ".
std::optional<text::CountryMention> home_in_row(std::string_view row);

/// Countries right before the names of a list (将美国甲公司、乙公司列入).
std::vector<text::CountryMention> homes_in_list(std::string_view words);

/// The country of a heading above names (（一）英国:), or in brackets before one (三、（美国）甲公司).
std::optional<text::CountryMention> home_of_line(std::string_view line);

}  // namespace gazetted::extract::zh
