// A day of effect that the text may set in words that were not read. Pure.
#pragma once

#include "parsers/model/reading.h"

namespace gazetted::baseline {

/// The first unread clause that may say from when the text holds; null where none may. A part without a date of its
/// own is then not in force since publication. A clause that only speaks of what is implemented or effective
/// (对某物项实施出口管制的理由, effective measures) is none, unless it tells a time, too.
const model::Evidence* unread_day(const model::Reading& reading);

}  // namespace gazetted::baseline
