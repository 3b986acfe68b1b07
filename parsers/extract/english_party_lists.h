// The parties that an English document names in tables, in lists under a line that announces them, and behind labels.
// Thread rule: pure functions. Failures: none; a line that names nobody is passed over.
#pragma once

#include <vector>

#include "parsers/extract/english_text.h"
#include "parsers/model/reading.h"

namespace gazetted::extract::english {

/// A party with the bytes that name it.
struct ListedParty {
    model::PartyName name;
    TextSpan span;
};

/// In order of the text, tables first.
std::vector<ListedParty> listed_parties(const EnglishText& text);

}  // namespace gazetted::extract::english
