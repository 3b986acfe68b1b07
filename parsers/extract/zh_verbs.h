// The words of a sentence that do something to a notice: 暂停, 停止, 废止, 修改 …, and those that only look so. Thread
// rule: pure functions. Failures: none.
#pragma once

#include <string_view>
#include <vector>

#include "parsers/text/normal.h"

namespace gazetted::extract::zh {

/// A word that does something to a notice.
struct Verb {
    text::Range range;
    std::string_view type;  ///< relation code, kResumes, kKeeps or kTold
};

/// The type of a verb that ends a pause: it claims its notices, and none of them gets a relation.
constexpr std::string_view kResumes = "resumes";
constexpr std::string_view kKeeps = "keeps";  ///< 继续有效: claims its notices as well, and nothing is done to them
constexpr std::string_view kTold = "told";    ///< 经公告…号暂停实施: done by another notice; likewise

/// Of the types above, which are no relations.
constexpr bool is_idle(std::string_view type) {
    return type == kResumes || type == kKeeps || type == kTold;
}

/// The relation code of such a word; empty for others.
std::string_view relation_of(std::string_view word);

std::vector<Verb> verbs_in(std::string_view sentence);

}  // namespace gazetted::extract::zh
