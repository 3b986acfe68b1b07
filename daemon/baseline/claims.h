// One claim of the press held against the official documents known: what it is about, limb by limb, and where it is
// wrong. Pure. Cautious on both sides: what fits no document stays unconfirmed, and only a document that is clearly
// meant (by number, or by its principal kind and exact subject) can dispute a date, a number or a scope.
#pragma once

#include <string>

#include "daemon/baseline/known.h"

namespace gazetted::baseline {

/// A press item's claims with what its title and date say.
struct ClaimContext {
    const model::Reading* reading = nullptr;
    CivilDate day;  ///< of the item
};

/// A claim's standing, and the notice that decided it (null where unconfirmed).
struct Judgement {
    ClaimMatch match;
    const Notice* notice = nullptr;
};

/// Notices dated up to this many days before an item, or after it, are what an undated claim may be about: a standing
/// rule is written about for weeks, a listing or a suspension is news for days. A number, an exact date or a named
/// party reaches any notice.
inline constexpr int kRuleDaysBack = 30;
inline constexpr int kEventDaysBack = 4;
inline constexpr int kClaimDaysAhead = 10;

Judgement judge(std::size_t claim, const ClaimContext& context, const Known& known);

/// "licence required; extraterritorial, rare earth; from 1 December 2025": a claim in short, for sentences.
std::string claim_words(const model::LeadClaim& claim);

}  // namespace gazetted::baseline
