// Kinds as reports tell them: headlines in the passive (3家企业被列入…), lists that grow, trades that need a licence
// from now on. Told deeds of ours only; what is history, feared or somebody else's is none. Thread rule: pure
// functions. Failures: none.
#pragma once

#include "parsers/extract/zh_kind_list.h"

namespace gazetted::extract::zh {

void read_press(KindList& list);

}  // namespace gazetted::extract::zh
