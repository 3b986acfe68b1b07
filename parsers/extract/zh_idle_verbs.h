// Words of a sentence that claim the notices beside them and do nothing to them: what stays as it is (继续有效, 维持
// 不变) and what another notice has done (经公告2025年第70号暂停实施). Thread rule: pure functions. Failures: none.
#pragma once

#include <string_view>
#include <vector>

#include "parsers/text/pattern.h"

namespace gazetted::extract::zh {

/// 第1号公告继续有效, 第55号的暂停实施安排不变, 第21号所列实体移出…名单: where such words stand.
std::vector<text::Range> words_that_keep(std::string_view sentence);

/// The verb is what another notice did: that notice is named as its doer right before it.
bool done_by_another(std::string_view sentence, text::Range verb);

/// 暂停实施的商务部公告…: which notice, and not what is done to it.
bool is_attribute(std::string_view sentence, text::Range verb);

}  // namespace gazetted::extract::zh
