// Whether a document announces, changes, suspends or explains a Chinese export control (or sister measure), and by
// which of its words. A remark in passing, another country's control and a reaction to China's are not it. Thread rule:
// pure functions; what is told points to sentences of the text, which must outlive it. Failures: none.
#pragma once

#include <cstddef>
#include <vector>

#include "parsers/extract/english_events.h"
#include "parsers/extract/english_genre.h"
#include "parsers/extract/english_text.h"

namespace gazetted::extract::english {

/// One of China's deeds, and the sentence that tells it.
struct Told {
    const Sentence* sentence = nullptr;
    Event event;
};

/// Deeds that are kept of one document; no law, notice or report tells so many.
constexpr std::size_t kMostTold = 1000;

struct Relevance {
    bool measure = false;
    std::vector<Told> told;  ///< what the document's own subject is, title first; empty where `measure` is false
};

Relevance relevance_of(const EnglishText& text, const Genre& genre);

/// True where one of them stands in the main clause.
bool has_main(const std::vector<Event>& events);

/// China's own deeds of one sentence, hypothetical ones left out.
std::vector<Event> chinese_events(const Sentence& sentence, const Genre& genre);

}  // namespace gazetted::extract::english
