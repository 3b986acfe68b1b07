// What a sentence does to measures without naming a notice in it. Thread rule: pure functions. Failures: none.
#pragma once

#include <optional>
#include <vector>

#include "parsers/extract/zh_relations.h"

namespace gazetted::extract::zh {

/// 暂停上述措施 goes back to the notices
/// `before` it; 将暂停10月9日公布的相关出口管制措施 has no target.
std::vector<RelationFound> untargeted_in(const Text& text, const Sentence& sentence,
                                         const std::vector<model::NoticeId>& before,
                                         std::optional<CivilDate> published);

}  // namespace gazetted::extract::zh
