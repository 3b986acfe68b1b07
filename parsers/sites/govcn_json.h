// Page shape "govcn_json": a list of gov.cn as one JSON array of {TITLE, URL, DOCRELPUBTIME}, perhaps after a byte
// order mark. Options: path_contains, path_requires, path_excludes, may_be_empty. Thread rule: pure functions.
// Failures: kUnexpectedShape (no array, no rows); those of json_answer.h.
#pragma once

#include "parsers/base/result.h"
#include "parsers/model/index_page.h"
#include "parsers/model/page_input.h"

namespace gazetted::sites {

Result<model::IndexPage> parse_govcn_json(const model::PageInput& input);

}  // namespace gazetted::sites
