// What a headline alone tells that China does to its own controls: a pause, an end, a new edition of a catalogue, a
// repeal, a day put off. Used where the text below tells nothing, or there is none. Thread rule: pure functions.
// Failures: none; a headline of somebody else's deed, a wish or a doubt tells nothing.
#pragma once

#include "parsers/extract/zh_kind_list.h"

namespace gazetted::extract::zh {

void read_headline(KindList& list);

}  // namespace gazetted::extract::zh
