// What a report tells where it tells neither a listing nor a control of items: lists published, rules enacted,
// precursors put under licence, offences hunted. Thread rule: pure. Failures: none; nothing told adds nothing.
#pragma once

#include "parsers/extract/zh_kind_list.h"

namespace gazetted::extract::zh {

/// Before licences for other goods are looked for.
void read_precursors(KindList& list);

void read_other_reports(KindList& list);

/// 工作机制宣布对甲公司采取不可靠实体清单处理措施。…中方于2月4日依法决定将其列入…: the listing is told of, and no news.
bool takes_measures_alone(const KindList& list);

}  // namespace gazetted::extract::zh
