#include "parsers/extract/english_told_lists.h"

#include <algorithm>

#include "parsers/extract/english_deed_kinds.h"
#include "parsers/extract/english_history.h"

namespace gazetted::extract::english {

bool names_list(const Relevance& relevance) {
    return std::any_of(relevance.told.begin(), relevance.told.end(), [](const Told& told) {
        return is_party_list(told.event.noun) && told.event.main && !told.event.unnamed_list &&
               told.event.deed == Deed::kList;
    });
}

bool listed_before(const Relevance& relevance, std::optional<CivilDate> reference) {
    bool before = false;
    for (const auto& told : relevance.told) {
        if (told.event.deed != Deed::kList || told.event.noun != ControlNoun::kUnreliableList) continue;
        if (!tells_history(*told.sentence, reference)) return false;
        before = true;
    }
    return before;
}

bool measures_adjusted(const Relevance& relevance) {
    const auto of_list = [](const Told& told) {
        return told.event.main && told.event.noun == ControlNoun::kUnreliableList;
    };
    return std::any_of(relevance.told.begin(), relevance.told.end(),
                       [&](const Told& told) { return of_list(told) && told.event.deed == Deed::kAdjust; }) &&
           std::none_of(relevance.told.begin(), relevance.told.end(),
                        [&](const Told& told) { return of_list(told) && told.event.deed == Deed::kList; });
}

bool pauses_below(const Relevance& relevance) {
    return std::any_of(relevance.told.begin(), relevance.told.end(), [](const Told& told) {
        const auto code = kind_of(told);
        return told.event.main && (code == "suspension" || code == "termination");
    });
}

bool listed_in(const Relevance& relevance, const Sentence& sentence) {
    return std::any_of(relevance.told.begin(), relevance.told.end(), [&](const Told& told) {
        return told.sentence == &sentence && told.event.main && told.event.deed == Deed::kList &&
               is_party_list(told.event.noun);
    });
}

bool listed_in_block(const Relevance& relevance, const Sentence& sentence) {
    return std::any_of(relevance.told.begin(), relevance.told.end(), [&](const Told& told) {
        return told.event.deed == Deed::kList && is_party_list(told.event.noun) &&
               block_of(*told.sentence) == block_of(sentence);
    });
}

bool names_unreliable_list(const Sentence& sentence, std::size_t verb) {
    const auto nouns = control_nouns(sentence.words);
    return std::any_of(nouns.begin(), nouns.end(), [&](const NounHit& noun) {
        return noun.noun == ControlNoun::kUnreliableList && noun.last <= verb;
    });
}

}  // namespace gazetted::extract::english
