// What a title or a headline says of a measure that is paused, ended or taken up again, where the text below it says no
// more: 商务部新闻发言人就暂停…管控名单措施答记者问, 对镓相关物项的出口管制暂停至…. Thread rule: pure functions.
// Failures: none.
#pragma once

#include "parsers/extract/zh_kind_list.h"

namespace gazetted::extract::zh {

/// Adds suspension and termination by the title of a document that is no notice; true where it added one.
bool read_state_of_title(KindList& list);

}  // namespace gazetted::extract::zh
