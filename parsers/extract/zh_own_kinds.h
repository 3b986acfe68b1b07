// Kinds from what a Chinese announcement itself does. Thread rule: pure functions. Failures: none.
#pragma once

#include "parsers/extract/zh_kind_list.h"

namespace gazetted::extract::zh {

void read_own_measures(KindList& list);

/// The operative act changes a named list, catalogue or earlier control.
void read_adjustment(KindList& list);

/// Goods or technology by the codes, where the text holds any.
void read_coded(KindList& list);

/// With the sentence that ends the earlier notice.
void add_repeal(KindList& list);

}  // namespace gazetted::extract::zh
