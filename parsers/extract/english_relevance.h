// Whether a document announces, changes, suspends or explains a Chinese export control (or sister measure), and by
// which of its words. A remark in passing, another country's control and a reaction to China's are not it. Thread rule:
// pure functions; what is told points to sentences of the text, which must outlive it. Failures: none.
#pragma once

#include <vector>

#include "parsers/extract/english_genre.h"
#include "parsers/extract/english_text.h"
#include "parsers/extract/english_told.h"

namespace gazetted::extract::english {

struct Relevance {
    bool measure = false;
    std::vector<Told> told;  ///< what the document's own subject is, title first; empty where `measure` is false
};

Relevance relevance_of(const EnglishText& text, const Genre& genre);

}  // namespace gazetted::extract::english
