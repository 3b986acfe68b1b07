// The days of a sentence and the parts of the document that each of them is for, where parts are called by what their
// heading says (本公告“甲相关物项”部分自…起实施, 涉及技术的部分自…起实施), by a bare number (其中（二）项自…起施行), or
// in a row that shares out its days (第一项和第二项分别自…、…起实施). Thread rule: pure functions. Failures: none; a
// part that the text has not, or not once, leaves its day unread.
#pragma once

#include <optional>
#include <vector>

#include "parsers/extract/zh_effective.h"

namespace gazetted::extract::zh {

struct DatedParts {
    std::vector<EffectiveRule> rules;
    bool complete = true;  ///< false: the sentence dates something that no rule holds
};

/// What is left to say of a sentence once its rules are taken.
struct DaysTold {
    bool any = false;      ///< it had rules
    bool complete = true;  ///< false: it dates something that no rule holds
};

DatedParts dated_parts(const Text& text, const Outline& outline, const Sentence& sentence,
                       std::optional<CivilDate> published);

}  // namespace gazetted::extract::zh
