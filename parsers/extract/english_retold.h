// What an official sentence only says again of another notice or of earlier days: "Announcement No. 309, which added 20
// entities to the list, remains in force", "No. 21 (adding 16 entities to the list)". Nothing is done by such words.
// Thread rule: pure functions. Failures: none.
#pragma once

#include <cstddef>
#include <vector>

#include "parsers/text/english_phrases.h"
#include "parsers/text/english_words.h"

namespace gazetted::extract::english {

/// True where the deed at words[verb] is told of a notice that the sentence cites.
bool is_retold(const std::vector<text::english::Word>& words, std::size_t verb);

/// "which was added to the list in 2023, has been renamed": the deed says of whom the sentence speaks.
bool in_relative_clause(const std::vector<text::english::Word>& words, std::size_t verb);

/// "remains in force", "shall continue to be implemented".
const text::english::PhraseTable& words_of_going_on();

/// "Paragraph 1, which prohibits the export to military users, shall remain in force": what another notice does goes
/// on, and this one does nothing.
bool only_goes_on(const std::vector<text::english::Word>& words);

}  // namespace gazetted::extract::english
