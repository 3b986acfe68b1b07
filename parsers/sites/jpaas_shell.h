// Page shape "jpaas_shell": a column page of the ministry's content system without rows; a script on it says where they
// are. Gives IndexPage::follow_up, whose answer jpaas_unit reads. Options: tag_id (which script); web_id, tpl_set_id,
// page_id, endpoint (what to ask when the script is gone; then a warning says so).
// Thread rule: pure functions. Failures: kUnexpectedShape without script and without configured ids, and those of
// page_check.h.
#pragma once

#include "parsers/base/result.h"
#include "parsers/model/index_page.h"
#include "parsers/model/page_input.h"

namespace gazetted::sites {

Result<model::IndexPage> parse_jpaas_shell(const model::PageInput& input);

}  // namespace gazetted::sites
