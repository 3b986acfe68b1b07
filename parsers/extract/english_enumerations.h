// Where running text names the parties of a listing: "28 entities, including A and B", "puts A on its list", "A and B
// are among those hit". Thread rule: pure functions. Failures: what names nobody gives nothing.
#pragma once

#include <cstddef>
#include <vector>

#include "parsers/extract/english_events.h"
#include "parsers/extract/english_text.h"
#include "parsers/text/english_phrases.h"

namespace gazetted::extract::english {

/// Word indices at which rows of names may begin in a sentence; `listings` are its deeds that put parties on a list.
std::vector<std::size_t> enumerations_in(const Sentence& sentence, const std::vector<Event>& listings);

/// The first word behind the number of a part: "II. Acme B.V. is removed".
std::size_t past_marker(const Sentence& sentence);

/// True where an authority or a country stands at words[at]: it lists and is not listed.
bool acts_at(const std::vector<text::english::Word>& words, std::size_t at);

/// What parties are called as a class.
const text::english::PhraseTable& party_nouns();

}  // namespace gazetted::extract::english
