// Control codes and commodity codes in English text, told apart from those that only delimit ("not controlled under
// 1C226"). Thread rule: pure functions. Failures: none.
#pragma once

#include <string>
#include <vector>

#include "parsers/extract/english_text.h"

namespace gazetted::extract::english {

struct CodeHit {
    std::string code;
    std::size_t begin = 0;  ///< byte range in the sentence
    std::size_t end = 0;
};

/// Control codes a sentence newly controls.
std::vector<CodeHit> control_codes(const Sentence& sentence);

/// True where the sentence speaks of commodity codes ("HS code", "customs commodity number", "tariff line").
bool names_commodity_codes(const Sentence& sentence);

/// Commodity codes of 8 or 10 digits after a word that says so, anywhere where `named` (a row of a table whose head
/// said so).
std::vector<CodeHit> commodity_codes(const Sentence& sentence, bool named);

/// True where codes of an earlier notice are changed: "the HS code … is replaced", "shall read".
bool changes_codes(const Sentence& sentence);

}  // namespace gazetted::extract::english
