// What is wrong with the words behind the fields of a reading: for the tests that hold every field to its evidence.
// Thread rule: pure functions.
#pragma once

#include <string>
#include <vector>

#include "parsers/model/reading.h"

namespace gazetted::testing {

/// One line a fault: a field whose quote is not the text under its span, or that has no words though the document's
/// text must hold them. The date alone may come from the page's own header, which is no block of text.
std::vector<std::string> evidence_faults(const model::Document& document, const model::Reading& reading);

}  // namespace gazetted::testing
