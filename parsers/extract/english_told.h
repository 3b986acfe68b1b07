// China's own deeds, sentence by sentence, as the steps behind the events take them.
// Thread rule: pure functions; what is told points to sentences of the text, which must outlive it. Failures: none.
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

/// True where one of them stands in the main clause.
bool has_main(const std::vector<Event>& events);

/// China's own deeds of one sentence, hypothetical ones left out.
std::vector<Event> chinese_events(const Sentence& sentence, const Genre& genre);

}  // namespace gazetted::extract::english
