// What a report tells where it tells neither a listing nor a control of items: lists published, rules enacted,
// precursors put under licence, offences hunted. Thread rule: pure. Failures: none; nothing told adds nothing.
#pragma once

#include "parsers/extract/zh_kind_list.h"

namespace gazetted::extract::zh {

/// Before licences for other goods are looked for.
void read_precursors(KindList& list);

void read_other_reports(KindList& list);

}  // namespace gazetted::extract::zh
