// The rules by which meaning.cpp weighs a difference: which acts bind and which free, which are the stricter, and what
// a date or an act on another document moves. Pure.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "daemon/baseline/meaning.h"

namespace gazetted::baseline {

/// What adding to a part does to the reach of the control.
enum class Bearing { kBinds, kFrees, kBoth };

/// Of a part, by its acts; of one that has none of its own, as the document.
Bearing bearing_of(const model::LimbReading& limb, Bearing document);
/// Of a document, by its kinds: one that only suspends, ends or exempts frees.
Bearing bearing_of(const model::Reading& reading);

/// `reach` where a part binds; the other way round where it frees.
Reach turned(Reach reach, Bearing bearing);
/// For what has its bearing in its own words (codes, users, uses): a part that does both still binds by them.
Reach turned_if_only_freeing(Reach reach, Bearing bearing);

/// What one act in place of another does: prohibited is stricter than refused, and so on; unclear among equals.
Reach reach_of_acts(const std::string& before, const std::string& after);
/// What an act added to a part does.
Reach reach_of_added_act(const std::string& act);

/// A later first day narrows in time, an earlier one widens; for what binds.
Reach reach_of_first_day(const model::EffectiveDate& before, const model::EffectiveDate& after);
/// A longer suspension narrows; no last day is the longest.
Reach reach_of_suspension(const std::optional<CivilDate>& before, const std::optional<CivilDate>& after);
/// What a new act on another document does to that document's control.
Reach reach_of_added_relation(const model::Relation& relation);
Reach reach_of_relations(const model::Relation& before, const model::Relation& after);

/// True where the two days say the same of the text: on publication, of documents dated otherwise.
bool same_in_words(const model::EffectiveDate& before, const model::Reading& earlier, const model::EffectiveDate& after,
                   const model::Reading& later);
/// True where only the day counted from moved: the same act for the same computed term.
bool same_term(const model::Relation& before, const model::Reading& earlier, const model::Relation& after,
               const model::Reading& later);

}  // namespace gazetted::baseline
