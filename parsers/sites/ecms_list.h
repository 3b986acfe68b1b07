// Page shape "ecms_list": rows of the export control site's list service, JSON {pageInfo: {rows: [{title, url,
// publishTimeStr}]}}. Asked without the right request headers it answers 200 with every Chinese character as a literal
// question mark; such rows are refused. Options: path_contains, path_requires, path_excludes, may_be_empty.
// Thread rule: pure functions. Failures: kUnexpectedShape (another shape, all titles mojibake, a total without rows);
// those of json_answer.h.
#pragma once

#include "parsers/base/result.h"
#include "parsers/model/index_page.h"
#include "parsers/model/page_input.h"

namespace gazetted::sites {

Result<model::IndexPage> parse_ecms_list(const model::PageInput& input);

}  // namespace gazetted::sites
