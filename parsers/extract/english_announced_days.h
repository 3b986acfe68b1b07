// The days on which a text says that its measure was announced, where no word says from when it applies.
// Thread rule: pure functions. Failures: none.
#pragma once

#include "parsers/extract/english_first_days.h"
#include "parsers/extract/english_others_days.h"
#include "parsers/extract/english_told_days.h"

namespace gazetted::extract::english {

/// Each item of a roundup is news of its own, with a day of its own.
bool has_items_of_own_days(const EnglishText& text, const Genre& genre);

/// The day on which the text says that it was announced; of a roundup that of each item.
void add_announced_days(const EnglishText& text, const Genre& genre, const ToldDays& days, const OthersDays& others,
                        FirstDays& found);

/// "Forty companies learned on Tuesday that their purchases from China will be blocked. Twenty went on the list": the
/// day of the first sentences, where what they tell is China's and no older news.
void add_day_of_opening(const EnglishText& text, const ToldDays& days, const OthersDays& others, FirstDays& found);

}  // namespace gazetted::extract::english
