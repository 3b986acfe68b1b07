// Page shape "anchor_list": a list rendered by the server whose class names nobody vouches for. Every link whose path
// fits the options is a row; its day stands in a neighbour, before or after it, or in the text of its row.
// Options: path_contains, path_requires, path_excludes, may_be_empty; tag_id: where no link fits, the list script of
// that tagId is followed (see jpaas_shell.h). Thread rule: pure functions. Failures: kUnexpectedShape for no rows, and
// those of page_check.h.
#pragma once

#include "parsers/base/result.h"
#include "parsers/model/index_page.h"
#include "parsers/model/page_input.h"

namespace gazetted::sites {

Result<model::IndexPage> parse_anchor_list(const model::PageInput& input);

}  // namespace gazetted::sites
