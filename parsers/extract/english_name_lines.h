// Names of parties that stand in a line of a list or a cell of a table.
// Thread rule: pure functions. Failures: what is no name gives nothing.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "parsers/extract/english_names.h"

namespace gazetted::extract::english {

/// The name a list line or table cell holds: "3. HENSOLDT AG (Germany)", "斯巴鲁株式会社（SUBARU Corporation）",
/// "Axient — electronic warfare". `begin` is where the line's text begins after its number.
std::optional<NameHit> name_of_line(std::string_view line);

/// Byte length of an item number that opens a line ("12. ", "(3) ", "- "); 0 where there is none.
std::size_t item_number(std::string_view line);

}  // namespace gazetted::extract::english
