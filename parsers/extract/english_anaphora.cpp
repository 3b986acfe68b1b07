#include "parsers/extract/english_anaphora.h"

#include <algorithm>

#include "parsers/text/english_authorities.h"
#include "parsers/text/english_phrases.h"
#include "parsers/text/english_places.h"

namespace gazetted::extract::english {

namespace {

using text::english::PhraseTable;
using text::english::Word;

enum Opening : int { kPronoun = 1, kOffice };

const PhraseTable& openings() {
    static const PhraseTable table{
        {kPronoun, "it; they"},
        {kOffice,
         "the ministry; the mechanism; the agency; the two agencies|ministries|authorities|departments|bodies; the "
         "commerce ministry; the authorities"}};
    return table;
}

/// "In a separate statement it added …", "Separately, the ministry …": who else's word such an opening cannot be.
text::english::PhraseHit opening_of(const std::vector<Word>& words) {
    static const PhraseTable apart{
        {1,
         "in a|another|its separate|second|third|different|further? statement|notice|announcement|decision|order; in "
         "a statement|notice|announcement|decision|order; separately; in addition; at the same time; on the same day; "
         "the same day; in response; in retaliation"}};
    const auto before = apart.match(words, 0);
    auto opening = openings().match(words, before.last);
    if (before.last > 0 && opening.last > opening.first) opening = {kOffice, 0, opening.last};
    return opening;
}

/// The authority a sentence opens with, or says something by; nothing where another country is named before it.
Antecedent named_in(const Sentence& sentence, std::size_t reach) {
    const auto& words = sentence.words;
    const auto hits = text::english::chinese_authorities(words);
    if (hits.empty() || hits.front().first > reach) return {};
    const auto places = text::english::places(words);
    const bool foreign = std::any_of(places.begin(), places.end(), [&](const auto& place) {
        return place.code != "CN" && place.last <= hits.front().first && !place.adjective;
    });
    if (foreign) return {};
    Antecedent found;
    found.names.assign(words.begin() + static_cast<std::ptrdiff_t>(hits.front().first),
                       words.begin() + static_cast<std::ptrdiff_t>(hits.front().last));
    return found;
}

/// Another country's office between the two takes the word for itself.
bool names_another(const Sentence& sentence) {
    static const PhraseTable office{{1, "ministry; mechanism; agency; department; authorities"}};
    const auto places = text::english::places(sentence.words);
    const bool foreign =
        std::any_of(places.begin(), places.end(), [](const auto& place) { return place.code != "CN"; });
    return foreign && office.in(sentence.words);
}

}  // namespace

Antecedent antecedent_of(const std::vector<Sentence>& before, const Sentence& sentence) {
    constexpr std::size_t kSubject = 6;    // words within which a sentence names who it is about
    constexpr std::size_t kAnywhere = 40;  // words; an office is known wherever it was named
    constexpr std::size_t kBack = 6;       // sentences
    const auto opening = opening_of(sentence.words);
    if (opening.last == 0 || before.empty()) return {};
    const bool pronoun = opening.tag == kPronoun;
    std::size_t left = pronoun ? 1 : kBack;
    for (auto earlier = before.rbegin(); earlier != before.rend() && left > 0; ++earlier, --left) {
        if (pronoun && block_of(*earlier) != block_of(sentence)) break;
        auto found = named_in(*earlier, pronoun ? kSubject : kAnywhere);
        if (!found.names.empty()) {
            found.opening = opening.last;
            return found;
        }
        if (names_another(*earlier)) break;
    }
    return {};
}

std::vector<Word> resolved(const Sentence& sentence) {
    std::vector<Word> words = sentence.antecedent;
    words.insert(words.end(), sentence.words.begin() + static_cast<std::ptrdiff_t>(sentence.stands_for),
                 sentence.words.end());
    return words;
}

}  // namespace gazetted::extract::english
