// What kind of document a headline announces, and whether a note only tells of the notice whose number it bears.
// Thread rule: pure functions. Failures: none.
#pragma once

#include "parsers/extract/english_text.h"

namespace gazetted::extract::english {

/// A spokesperson answers, remarks, explains.
bool names_answer(const EnglishText& text);
/// A statute, regulations, provisions or measures by their own name.
bool names_law(const EnglishText& text);
/// A dialogue, a seminar, a visit.
bool names_meeting(const EnglishText& text);
/// How to apply, licences granted, training.
bool names_guidance(const EnglishText& text);
/// Objects to what somebody else did.
bool names_protest(const EnglishText& text);
/// "On February 4, 2025, MOFCOM and customs imposed export controls …" under the number of a notice: told about it, by
/// somebody else.
bool tells_of_the_notice(const EnglishText& text);

}  // namespace gazetted::extract::english
