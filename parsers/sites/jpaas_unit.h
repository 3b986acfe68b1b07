// Page shape "jpaas_unit": the answer of the list service behind a jpaas column, JSON whose data.html is a fragment of
// rows (<li> or <tr>). Options: path_contains, path_requires, path_excludes, may_be_empty.
// Thread rule: pure functions. Failures: kUnexpectedShape for success:false, another page than was asked for, an empty
// fragment, a pager that counts rows where none are; those of json_answer.h and page_check.h.
#pragma once

#include "parsers/base/result.h"
#include "parsers/model/index_page.h"
#include "parsers/model/page_input.h"

namespace gazetted::sites {

Result<model::IndexPage> parse_jpaas_unit(const model::PageInput& input);

}  // namespace gazetted::sites
