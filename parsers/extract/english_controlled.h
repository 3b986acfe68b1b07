// What the controls on exports that a document tells of fall on: goods, technology, or both.
// Thread rule: pure functions. Failures: none; a control that says neither falls on goods.
#pragma once

#include <vector>

#include "parsers/extract/english_relevance.h"

namespace gazetted::extract::english {

/// What is controlled.
struct Controlled {
    bool goods = false;
    bool technology = false;
};

/// What the letters of the control codes in the text say; those of software say neither.
Controlled coded_in(const EnglishText& text);

/// What the controls told fall on: by the letters of the control codes where the text gives any, else by the words of
/// the sentences that tell the controls, the lead behind a headline and the items of an announcement.
Controlled controlled_by(const EnglishText& text, const Genre& genre, const Relevance& relevance,
                         const std::vector<Told>& controls);

/// True where the sentence asks a licence for goods.
bool licenses_goods(const std::vector<Sentence>& sentences, std::size_t at);

}  // namespace gazetted::extract::english
