// The text of an Excel 97 workbook (BIFF8). xls2csv of catdoc takes characters whose low byte is 00 or 01 (一, 码) for
// the mark of a continued record and loses the rest, so Chinese tables need a reader of our own. Thread rule: pure
// functions; meant for a bounded child. Failures: kInvalidInput (damaged, protected), kUnexpectedShape (older than
// Excel 97), kTooLarge.
#pragma once

#include <string>
#include <string_view>

#include "parsers/base/result.h"

namespace gazetted::convert {

/// One line a row, cells joined by " | "; empty cells between others are kept.
Result<std::string> xls_text(std::string_view file, std::size_t most_bytes);

}  // namespace gazetted::convert
