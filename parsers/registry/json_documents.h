// JSON files as documents: one object with a title and a text, a list of such, or a list service's answer with HTML in
// it. Thread rule: pure functions. Failures: kInvalidInput for broken JSON and for JSON that holds no text.
#pragma once

#include <string_view>
#include <vector>

#include "parsers/base/result.h"
#include "parsers/model/document.h"
#include "parsers/model/page_input.h"

namespace gazetted::registry {

/// `utf8` is the decoded text of `input`.
Result<std::vector<model::Document>> documents_of_json(std::string_view utf8, const model::PageInput& input);

}  // namespace gazetted::registry
