#include "parsers/extract/english_coded_kinds.h"

#include <algorithm>

#include "parsers/extract/english_codes.h"
#include "parsers/extract/english_controlled.h"

namespace gazetted::extract::english {

namespace {

/// The title; where there is none, the first sentence that holds a code.
model::Evidence words_of_codes(const EnglishText& text) {
    model::Evidence title = text.evidence(text.title());
    if (!title.quote.empty()) return title;
    const auto coded = std::find_if(text.sentences().begin(), text.sentences().end(), [](const auto& sentence) {
        return sentence.part != Part::kAside && !control_codes(sentence).empty();
    });
    return coded == text.sentences().end() ? title : text.evidence(*coded);
}

}  // namespace

void settle_by_codes(const EnglishText& text, std::vector<model::Sourced<std::string>>& kinds) {
    const auto coded = coded_in(text);
    if (coded.goods) add_once(kinds, "item_licensing", words_of_codes(text));
    if (coded.technology) add_once(kinds, "technology_control", words_of_codes(text));
}

}  // namespace gazetted::extract::english
