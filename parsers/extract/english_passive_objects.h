// Objects that stand before their verb: "exports … are prohibited", "the controls were lifted", "the list grows".
// Thread rule: pure functions. Failures: none.
#pragma once

#include <vector>

#include "parsers/extract/english_lexicon.h"
#include "parsers/extract/english_marked.h"

namespace gazetted::extract::english {

/// "exports … are prohibited", "seven firms were added to …" have their object before the verb.
bool find_passive(const Marked& marked, const std::vector<NounHit>& nouns, const DeedHit& deed, Event& event);

/// "a measure that added … has been suspended", "the controls were lifted": the object is a control.
bool find_passive_control(const Marked& marked, const std::vector<NounHit>& nouns, const DeedHit& deed, Event& event);

/// "Beijing's unreliable entity list grows": of a list, growing is adding to it.
bool grows(const Marked& marked, const DeedHit& deed);

}  // namespace gazetted::extract::english
