// Parties as what a deed is done to: "blacklists eight makers", "the mechanism added 14 firms", "drops Acme from
// blacklist". Thread rule: pure functions. Failures: none.
#pragma once

#include <vector>

#include "parsers/extract/english_lexicon.h"
#include "parsers/extract/english_marked.h"

namespace gazetted::extract::english {

constexpr std::size_t kListReach = 30;  ///< words from a verb to its list, the parties' names between them

/// Parties put on a list, or dealt with as its parties, where the verb or who acts says which list; settles with it
/// what the deed does.
bool lists_parties_by_verb(const Marked& marked, const DeedHit& deed, Event& event);

/// "drops Acme from blacklist", "cancels the listing of 12 firms": off a list, whichever. `nouns` are the controls
/// named in the sentence.
bool leaves_blacklist(const Marked& marked, const std::vector<NounHit>& nouns, const DeedHit& deed, Event& event);

}  // namespace gazetted::extract::english
