// The text inside the XML parts of DOCX and XLSX files: one line per paragraph, a table row as one line with its cells
// joined by " | ", as everywhere in the model. Thread rule: pure functions. Failures: kInvalidInput (not XML),
// kUnexpectedShape (no text), kTooLarge (beyond a cap).
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "parsers/base/result.h"

namespace gazetted::convert {

/// Of word/document.xml. Deleted text (tracked changes) is left out.
Result<std::string> word_text(std::string_view document_xml);

/// Of xl/sharedStrings.xml: the texts that cells refer to by number.
Result<std::vector<std::string>> shared_strings(std::string_view xml);

/// Of one xl/worksheets/sheet*.xml; may be empty. Numbers, dates included, are as stored. Beyond `most_bytes` it is too
/// large: cells refer to texts by number, so a small sheet can hold any amount.
Result<std::string> sheet_text(std::string_view sheet_xml, const std::vector<std::string>& shared,
                               std::size_t most_bytes);

}  // namespace gazetted::convert
