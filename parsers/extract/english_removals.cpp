#include "parsers/extract/english_removals.h"

#include <algorithm>

#include "parsers/extract/english_names.h"
#include "parsers/text/english_phrases.h"

namespace gazetted::extract::english {

using text::english::is_any;
using text::english::PhraseTable;
using text::english::Word;

bool taken_up(const std::vector<Word>& words, std::size_t next, const std::vector<Event>& listings) {
    if (next >= words.size() || !is_any(words[next].low, {"has", "have", "had"})) return false;
    const auto stands_for_it = [&](std::size_t at) { return is_any(words[at].low, {"it", "them", "both", "they"}); };
    return std::any_of(listings.begin(), listings.end(), [&](const Event& listing) {
        if (listing.verb <= next) return false;
        if (listing.verb + 1 < words.size() && stands_for_it(listing.verb + 1)) return true;
        constexpr std::size_t kReach = 3;  // "it has been removed"
        for (std::size_t at = std::max(next, listing.verb - std::min(listing.verb, kReach)); at < listing.verb; ++at) {
            if (stands_for_it(at)) return true;
        }
        return false;
    });
}

void add_taken_off(const Sentence& sentence, std::vector<std::size_t>& starts) {
    static const PhraseTable taking{{1, "took|take|takes|taking|struck|strike|strikes|crossed|drop|drops|dropped"}};
    static const PhraseTable off{{1, "off|from it|the|its|that|them|this"}};
    for (const auto& hit : taking.find_all(sentence.words)) {
        const std::size_t next = word_after(names_from(sentence.text, sentence.words, hit.last), sentence.words);
        if (next < sentence.words.size() && off.match(sentence.words, next).last > next) starts.push_back(hit.last);
    }
}

}  // namespace gazetted::extract::english
