// What a headline alone tells that China does to its own controls: a pause, an end, a new edition of a catalogue, a
// repeal, a day put off. Used of reports whose text tells nothing, or that have none, and only where the line opens
// with us as the one who acts; zh_title_states reads the titles of answers, and of whatever else no actor opens, by
// narrower words. Thread rule: pure functions. Failures: none; a headline of somebody else's deed, a wish or a doubt
// tells nothing.
#pragma once

#include "parsers/extract/zh_kind_list.h"

namespace gazetted::extract::zh {

void read_headline(KindList& list);

}  // namespace gazetted::extract::zh
