// Names that stand in lines of their own: in an annex, or numbered below the words that list them.
// Thread rule: pure functions. Failures: what is no name is left out.
#pragma once

#include "parsers/extract/zh_outline.h"
#include "parsers/extract/zh_party_names.h"

namespace gazetted::extract::zh {

/// The names of the annexes that hold a list of names.
void read_annex_names(const Text& text, const Outline& outline, PartyNames& into);

/// 将下列实体列入…名单: and one numbered name a line, below a country or not.
void read_names_below(const Text& text, const Outline& outline, const Sentence& head, PartyNames& into);

}  // namespace gazetted::extract::zh
