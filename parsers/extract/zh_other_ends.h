// Ends of a pause that are told otherwise than by 至{date} or a term beside the verb: 分别暂停至甲日和乙日 shares out
// two, 至2031年底, {date}前暂停实施, 暂停期限由甲日调整为乙日, 暂停期限为6个月. Thread rule: pure functions. Failures:
// days that cannot be shared out are taken from all, so that none of them has another's.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "parsers/extract/zh_relations.h"

namespace gazetted::extract::zh {

void read_other_ends(std::string_view sentence, std::optional<CivilDate> published, std::vector<RelationFound>& found);

}  // namespace gazetted::extract::zh
