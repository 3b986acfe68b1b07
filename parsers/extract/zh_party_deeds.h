// The words of a sentence that act on parties with a list of their names between them: 将……列入, 停止对……的措施.
// Thread rule: pure functions. Failures: none.
#pragma once

#include <string_view>
#include <vector>

#include "parsers/text/normal.h"
#include "parsers/text/pattern.h"

namespace gazetted::extract::zh {

/// 将……列入, 对……等实体采取/实施制裁: the names stand in the group that took part.
const text::Pattern& naming_deeds();

/// 停止对……的措施, 对……恢复执行, 同意……移出: each name with the verb of its own clause. Only what is done: not 不停止…,
/// and 同意将… has its own verb.
std::vector<text::Match> eased_in(std::string_view words);

/// Where such a match has the names: the first group that took part.
text::Range names_in(const text::Match& match);

}  // namespace gazetted::extract::zh
