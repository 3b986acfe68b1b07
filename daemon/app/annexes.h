// The files that notices hang on to: what makes one an annex, and its text. Thread rule: any thread; nothing is kept.
// Failures: those of daemon/convert; kUnexpectedShape for a page that came in place of a file.
#pragma once

#include <string>
#include <string_view>

#include "daemon/convert/bounded_child.h"
#include "daemon/store/store.h"
#include "parsers/base/result.h"

namespace gazetted::app {

/// Annexes share the candidates' table; their identity says what they are.
std::string annex_identity(const std::string& url);
bool is_annex(const store::CandidateState& candidate);

/// The text of a file, whatever its kind. `name` (address or file name) decides where the bytes are the same for
/// several kinds.
Result<std::string> text_of_file(std::string_view bytes, const std::string& name,
                                 const convert::ChildLimits& limits = {});

}  // namespace gazetted::app
