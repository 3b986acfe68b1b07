// From when and until when what a sentence does to another notice lasts, and whether it is done, told or to come.
// Thread rule: pure functions. Failures: none; what is not said is empty.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "parsers/extract/zh_deeds.h"
#include "parsers/extract/zh_relations.h"

namespace gazetted::extract::zh {

/// From the verb (or the object, where it stands first) to the next verb.
text::Range stretch_of(std::string_view words, const Object& object, const Verb& verb, const std::vector<Verb>& verbs);

/// 5月14日，商务部宣布暂停…: what was done earlier. 现宣布自{today}起暂停 is done now.
bool tells_history(std::string_view words, std::size_t verb_begin, std::optional<CivilDate> from,
                   std::optional<CivilDate> published);

/// 将暂停: announced, not done; 自…起将暂停 is done.
bool is_to_come(std::string_view words, std::size_t verb_begin);

/// Puts the first and last day that bear on a stretch of the sentence into the relation.
void fill_period(RelationFound& found, const Text& text, const Sentence& sentence, text::Range stretch,
                 std::optional<CivilDate> published);

}  // namespace gazetted::extract::zh
