// The answer of a list service as JSON, or what came instead of it. Thread rule: pure functions. Failures:
// kUnexpectedShape or kUnavailable where a page came instead (see page_check.h), kInvalidInput for JSON that is cut
// short or broken (a retry can help).
#pragma once

#include <string_view>

#include "parsers/base/result.h"
#include "parsers/model/json.h"
#include "parsers/model/page_input.h"

namespace gazetted::sites {

/// The JSON of an answer; a byte order mark is allowed.
Result<model::Json> json_answer(const model::PageInput& input, std::string_view what);

/// A member of an object; null where it is missing or `json` is no object.
const model::Json& member(const model::Json& json, std::string_view key);

/// A text member; numbers and null as empty text.
std::string text_member(const model::Json& json, std::string_view key);

}  // namespace gazetted::sites
