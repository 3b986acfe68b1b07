// Words that bring back what was paused (恢复实施, 解除…暂停, 暂停期限届满) and words that keep a part of a notice out
// of what is done to it (除第三条外, 第三条除外). Both name notices without doing to them what the other verbs of the
// sentence do: no relation follows, and the clause stays unread. Thread rule: pure functions. Failures: none.
#pragma once

#include <string_view>
#include <vector>

#include "parsers/text/pattern.h"

namespace gazetted::extract::zh {

/// Where a sentence speaks of a pause that ends: the verb, or the noun 暂停 where that is what runs out.
struct Resumption {
    text::Range verb;
    text::Range noun;  ///< the 暂停 that is ended, which itself does nothing; empty for 恢复
};

std::vector<Resumption> resumptions_in(std::string_view sentence);

/// 恢复实施…公告, 解除对…公告的暂停, 公告的暂停期限已届满: a pause ends, and what it paused applies again. Not where
/// the sentence pauses and only says what may come after (暂停…一年, 期满后恢复; 将恢复).
bool resumes(std::string_view sentence);

/// 除第三条外, 第三条除外, 但第三条继续有效 beside a verb that ends, pauses or repeals a notice: it does so to less
/// than the words say.
bool keeps_part(std::string_view sentence);

/// 现推迟至{date}起恢复实施: what is paused stays so till then, and no field holds it.
bool puts_off_return(std::string_view sentence);

/// The same words, whatever is done.
bool excepts_part(std::string_view sentence);

/// The numbers of the notices that such words name themselves: (不含第62号第三条) spares nothing of the others of the
/// row. Empty where they name none: then they speak of all.
std::vector<int> numbers_excepted(std::string_view sentence);

}  // namespace gazetted::extract::zh
