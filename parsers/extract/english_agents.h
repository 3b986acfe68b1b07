// Who does a deed, and whether it is done at all or only feared, wished or planned.
// Thread rule: pure functions. Failures: none.
#pragma once

#include "parsers/extract/english_marked.h"

namespace gazetted::extract::english {

/// The actor of an event whose object is settled; `implied` where the words name nobody.
Actor actor_of(const Marked& marked, const Event& event, Actor implied);

/// True for a possibility, a wish, a plan, a fear.
bool is_hypothetical(const Marked& marked, const Event& event);

}  // namespace gazetted::extract::english
