#include "parsers/extract/english_sections.h"

#include <algorithm>

#include "parsers/text/english_authorities.h"
#include "parsers/text/english_places.h"

namespace gazetted::extract::english {

namespace {

using text::english::is_any;

/// The country whose section a head opens: the first that it names, where it says little else; empty where it is none.
std::string_view country_of_head(const Sentence& sentence) {
    constexpr std::size_t kLongest = 6;  // words
    const auto& words = sentence.words;
    if (!sentence.opens_block || words.empty() || words.size() > kLongest) return {};
    std::size_t at = 0;
    int number = 0;
    if (text::english::is_number(words[0], number)) ++at;
    if (at < words.size() && words[at].low == "the") ++at;
    const auto first = text::english::place_at(words, at);
    if (first.code.empty() || first.metonym) return {};
    for (at = first.last; at < words.size();) {
        const auto next = text::english::place_at(words, at);
        const bool filler = is_any(words[at].low, {"and", "the", "developments", "development", "updates", "update",
                                                   "news", "measures", "section", "vs"});
        if (next.code.empty() && !filler) return {};
        at = std::max(next.last, at + 1);
    }
    return first.code;
}

/// The head is a block of its own.
bool stands_alone(const std::vector<Sentence>& sentences, std::size_t at) {
    return at + 1 == sentences.size() || block_of(sentences[at + 1]) != block_of(sentences[at]);
}

bool names_authority(const Sentence& sentence) {
    return !text::english::chinese_authorities(sentence.words).empty();
}

}  // namespace

std::vector<bool> in_foreign_section(const std::vector<Sentence>& sentences) {
    std::vector<bool> foreign(sentences.size(), false);
    std::vector<std::string_view> heads(sentences.size());
    bool china = false;
    for (std::size_t i = 1; i < sentences.size(); ++i) {
        if (sentences[i].part == Part::kTitle || sentences[i].part == Part::kField) continue;
        heads[i] = country_of_head(sentences[i]);
        china = china || (heads[i] == "CN" && stands_alone(sentences, i));
    }
    bool section = false;
    for (std::size_t i = 1; i < sentences.size(); ++i) {
        if (!heads[i].empty() && stands_alone(sentences, i)) section = china && heads[i] != "CN";
        foreign[i] = section && !names_authority(sentences[i]);
        if (heads[i].empty() || heads[i] == "CN" || stands_alone(sentences, i)) continue;
        std::size_t end = i + 1;  // "United States. BIS extended …": the rest of its block
        bool chinas = false;
        for (; end < sentences.size() && block_of(sentences[end]) == block_of(sentences[i]); ++end)
            chinas = chinas || names_authority(sentences[end]) ||
                     std::any_of(sentences[end].words.begin(), sentences[end].words.end(), [](const auto& word) {
                         return is_any(word.low, {"china", "beijing"});
                     });
        for (std::size_t at = i; at < end && !chinas; ++at)
            foreign[at] = true;
    }
    return foreign;
}

std::vector<bool> below_foreign_head(const std::vector<Sentence>& sentences) {
    std::vector<bool> below(sentences.size(), false);
    bool section = false;
    for (std::size_t i = 1; i < sentences.size(); ++i) {
        if (sentences[i].opens_block && stands_alone(sentences, i)) {
            const auto country = country_of_head(sentences[i]);
            if (!country.empty() || sentences[i].part == Part::kHeading) section = !country.empty() && country != "CN";
        }
        below[i] = section;
    }
    return below;
}

}  // namespace gazetted::extract::english
