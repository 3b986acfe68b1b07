// Notices listed below the words that act on them: 现决定废止以下公告：一、…。二、…。 What stands in such a line behind
// the number is what that notice is called. Thread rule: pure functions. Failures: a line that is more than names, or
// names an authority that is not known, gives none.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "parsers/extract/zh_relations.h"

namespace gazetted::extract::zh {

/// The words above such a list, and the relation code of what they do to the notices in the lines below.
struct ListLead {
    const Sentence* sentence = nullptr;  ///< null: no list is open
    std::string_view type;
};

/// 现决定废止以下公告:, 下列公告自…起停止执行。: the relation code of a sentence whose notices stand in the lines below
/// it; empty for others.
std::string_view acts_on_list_below(std::string_view sentence);

/// The notices of a line of such a list, which `lead` ends, pauses or repeals; none where the line is more than names.
std::vector<RelationFound> relations_listed(const Text& text, const ListLead& lead, const Sentence& line,
                                            const Naming& naming, std::optional<CivilDate> published);

}  // namespace gazetted::extract::zh
