// From when and until when a deed on another notice lasts: 自即日起, 自{date}起 … 至{date}, 90天, as far as the words
// bear on that deed. Thread rule: pure functions. Failures: none.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "parsers/base/time.h"
#include "parsers/extract/zh_deeds.h"
#include "parsers/extract/zh_relations.h"
#include "parsers/extract/zh_text.h"

namespace gazetted::extract::zh {

/// The words of a deed within its sentence.
struct Deed {
    text::Range stretch;  ///< what bears on it: from its target, its verb or its own first day to the next deed
    text::Range lead;     ///< before any target or verb: what bears on all deeds of the sentence
};

/// A sentence with one verb is one stretch (在90天内暂停…).
Deed deed_of(std::string_view sentence, const Object& object, const Verb& verb, const std::vector<Verb>& verbs,
             const std::vector<Object>& objects);

/// True for {day}，商务部宣布暂停… in a document of that very day: told, and done.
bool announced_today(std::string_view sentence, std::size_t verb_begin, std::optional<CivilDate> published);

/// 5月14日，商务部宣布暂停…: what was done earlier. 现宣布自{today}起暂停 is done now.
bool tells_history(std::string_view words, std::size_t verb_begin, std::optional<CivilDate> from,
                   std::optional<CivilDate> published);

/// 将暂停: announced, not done; 自…起将暂停 is done.
bool is_to_come(std::string_view words, std::size_t verb_begin);

/// Puts the first and last day that bear on the deed into the relation.
void fill_period(RelationFound& found, const Text& text, const Sentence& sentence, const Deed& deed,
                 std::optional<CivilDate> published);

}  // namespace gazetted::extract::zh
