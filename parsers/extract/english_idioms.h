// Idioms that end, rest, bar or list, and what only looks like one. What "calls off", "thaws", "locks … out of" are
// done to follows at once, for whoever calls off talks on a control leaves the control alone. Thread rule: pure
// functions. Failures: none.
#pragma once

#include "parsers/extract/english_lexicon.h"
#include "parsers/extract/english_marked.h"

namespace gazetted::extract::english {

/// An idiom that takes nothing but a direct object.
bool wants_direct_object(const Marked& marked, const DeedHit& deed);

/// "grants … a reprieve": from a control, not under its rules.
bool is_reprieve(const Marked& marked, const DeedHit& deed);

/// True where the word parts an idiom from its object: a preposition, a mark, talks, a plan.
bool parts_from_object(const Marked& marked, const DeedHit& deed, std::size_t at);

/// "export control talks", "a threat of export controls": the control only says what another thing is about. `first`
/// and `last` are the control's words.
bool only_qualifies(const Marked& marked, std::size_t first, std::size_t last);

/// "holds fire on new curbs", "backs off curbs": what never came rests not. "holds off for 90 days" is a pause.
bool stays_undone(const std::vector<text::english::Word>& words, const DeedHit& deed);

/// Deeds that are said of something else: "are over 3 tonnes", "grants no reprieve", "off the hook for breaches",
/// "No evidence exists that gallium may be shipped".
bool is_misread_idiom(const std::vector<text::english::Word>& words, const DeedHit& deed);

}  // namespace gazetted::extract::english
