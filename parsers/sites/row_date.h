// The day a list row carries, in the forms lists use: [2026-09-29], 2026-9-29 17:00, 2026/09/29, 2026.09.29,
// 2026年9月29日. Thread rule: pure functions. Failures: none; a text without a day gives nullopt.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "parsers/base/time.h"

namespace gazetted::sites {

/// The first day in the text. Digits that touch other digits are no day ("20260929001").
std::optional<CivilDate> row_date(std::string_view text);

/// The day of a cell that holds one and little else; a title that mentions a day is too long to be one.
std::optional<CivilDate> row_date_cell(std::string_view text);

/// The text without a day at its end or start (with its brackets and a time of day), for rows whose link holds both.
std::string without_row_date(std::string_view text);

}  // namespace gazetted::sites
