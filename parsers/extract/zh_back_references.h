// What stands for notices named before: 上述公告, 上述附件, 其余9家实体 (of those that the notice acted on just before
// reaches). Thread rule: pure functions. Failures: none; without a notice before it such a word stands for nothing.
#pragma once

#include <string_view>
#include <vector>

#include "parsers/extract/zh_deeds.h"
#include "parsers/model/notice_id.h"

/// 上述措施, 前述出口管制措施.
#define GAZETTED_MEASURES_ABOVE "(?:上述|前述)(?:出口)?(?:管控|管制)?措施"

namespace gazetted::extract::zh {

/// Adds to the notices that a sentence names those that it goes back to; `before` are those of the sentence before that
/// named any last.
void add_back_references(std::string_view sentence, const std::vector<model::NoticeId>& before,
                         std::vector<Object>& objects);

}  // namespace gazetted::extract::zh
