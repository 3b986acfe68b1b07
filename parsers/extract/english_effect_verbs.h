// Whether a date is the day on which something takes effect, by the verb or the preposition that governs it.
// Thread rule: pure functions. Failures: none.
#pragma once

#include <cstddef>

#include "parsers/extract/english_text.h"
#include "parsers/text/english_dates.h"
#include "parsers/text/english_phrases.h"

namespace gazetted::extract::english {

/// "take effect", "applies from", "as of".
const text::english::PhraseTable& effect_verbs();

/// The effect verb nearest before a date, within a few words and the same stretch. A verb that stands before byte
/// `after` governs nothing.
bool governed_by_effect(const Sentence& sentence, const text::english::FoundDate& date, std::size_t after = 0);

/// "From December 1, exporters must …", "Effective Nov 8, …": a date that opens its sentence.
bool opens_with(const Sentence& sentence, const text::english::FoundDate& date);

/// "On December 1, 2031, two parts of the regime took effect": the day that opens the sentence, and no other.
bool took_effect_on(const Sentence& sentence, const text::english::FoundDate& date);

/// "On December 1, 2031, the regulations took effect": told of what is in force by now.
bool tells_past_effect(const Sentence& sentence);

/// "… would be brought under a permit system on December 1", "At 00:01 on 15 January a licence becomes compulsory".
bool changes_on(const Sentence& sentence, const text::english::FoundDate& date);

}  // namespace gazetted::extract::english
