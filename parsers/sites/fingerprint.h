// The text on which it is decided whether a document has changed. Sites rebuild pages without a change of content; what
// they alter then must not count, every word of the notice must.
// Thread rule: pure functions. Failures: none.
#pragma once

#include <string>
#include <string_view>

#include "parsers/model/document.h"

namespace gazetted::sites {

/// Title, header fields, body and the set of files, normalised. Equal texts mean: nothing changed.
/// No change: white space of any kind, borders between blocks, full or half width, zero-width characters, kinds of
/// blocks, posting time, source line, order and folder of files. A change: any other character, a file more or less,
/// another file name (its bytes may differ).
std::string content_fingerprint_text(const model::Document& document);

/// One text normalised that way. Between two letters or digits of the Latin kind white space stays as one space.
std::string normalised_for_comparison(std::string_view utf8);

}  // namespace gazetted::sites
