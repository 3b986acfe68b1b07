// Which control a verb can have as its object, and what the verb does to that kind of control.
// Thread rule: pure functions. Failures: none.
#pragma once

#include "parsers/extract/english_lexicon.h"
#include "parsers/extract/english_marked.h"

namespace gazetted::extract::english {

/// True where the control can be what the deed is done to.
bool fits(const Marked& marked, const Event& event, const NounHit& noun);

/// Verbs that restrict exports and end or suspend a control ("halts").
bool halts(const Marked& marked, const Event& event);

/// Settles what a verb of several senses does to this kind of control.
void resolve(const Marked& marked, Event& event, ControlNoun noun);

}  // namespace gazetted::extract::english
