// Kinds from deeds told in any voice, whosever text it is: parties listed, uses of a country refused, items put under
// control. Thread rule: pure functions. Failures: none.
#pragma once

#include "parsers/extract/zh_kind_list.h"

namespace gazetted::extract::zh {

void read_deeds(KindList& list);

}  // namespace gazetted::extract::zh
