// What a sentence takes back or leaves off: "no longer include Acme in the list", "the ban on exports of antimony is
// lifted", "does not prohibit". Read as they stand, without the turn, such words would impose what they end.
// Thread rule: pure functions. Failures: none.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "parsers/text/english_words.h"

namespace gazetted::extract::english {

/// "no longer include", "cease to be listed", "not … any longer": the deed at words[verb] is done no more.
bool is_turned(const std::vector<text::english::Word>& words, std::size_t verb);

/// "shall no longer be subject to stricter review", "the prohibition of … is cancelled", "does not prohibit": what the
/// sentence speaks of is eased or was never asked, so it forbids nothing and asks for no licence.
bool relieves(const std::vector<text::english::Word>& words);

/// The lifting of relieves() alone: something in force is ended by it.
bool lifts_a_control(const std::vector<text::english::Word>& words);

/// "shall be removed from temporary export control": goods that are free from now on.
bool releases_goods(const std::vector<text::english::Word>& words);

/// "will not extend the suspension", "lets the pause of its rules expire": the pause ends and what it held back
/// applies.
bool lets_pause_lapse(const std::vector<text::english::Word>& words);

/// That, or a pause that is given its end: "the suspension of No. 61 shall end on 20 March": what rested applies again.
bool ends_a_suspension(const std::vector<text::english::Word>& words);

/// The word that lifts a control named before it in its clause ("cancelled", "lifted"), if any.
std::optional<std::size_t> lifted_at(const std::vector<text::english::Word>& words);

}  // namespace gazetted::extract::english
