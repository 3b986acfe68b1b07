// Reports of another state's control: the headline, else the first sentence in which somebody acts, says whose deed is
// told; what they say of ours is said in passing. Thread rule: pure functions. Failures: none.
#pragma once

#include "parsers/extract/zh_kind_list.h"

namespace gazetted::extract::zh {

/// True where a report is about what another state does with its own exports and tells no new deed of ours.
bool is_foreign_report(const KindList& list);

}  // namespace gazetted::extract::zh
