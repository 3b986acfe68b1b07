// The text of an annex file as part of the document that hangs it on. Thread rule: pure functions. Failures: none.
#pragma once

#include <cstddef>
#include <string_view>

#include "parsers/model/document.h"

namespace gazetted::sites {

/// Appends the text (one line per paragraph; a table row with its cells joined by " | ") as blocks of the file
/// `attachments[index]`. Empty lines are left out.
void append_annex(model::Document& document, std::size_t index, std::string_view text);

}  // namespace gazetted::sites
