#include "parsers/extract/english_offices.h"

#include <algorithm>

#include "parsers/text/english_authorities.h"
#include "parsers/text/english_phrases.h"
#include "parsers/text/english_places.h"

namespace gazetted::extract::english {

namespace {

using text::english::PhraseTable;
using text::english::Word;

bool speaks_of_china(const std::vector<Word>& words) {
    static const PhraseTable names{{1, "^mofcom; ^gac; ^gacc; unreliable entity|entities"}};
    const auto places = text::english::places(words);
    return names.in(words) ||
           std::any_of(places.begin(), places.end(), [](const auto& place) { return place.code == "CN"; });
}

/// "Thailand's Ministry of Commerce", "the Thai commerce ministry": an office of somebody else's.
bool names_foreign_office(const std::vector<Word>& words) {
    static const PhraseTable office{
        {1,
         "ministry of commerce|trade; commerce|trade|commercial ministry; commerce|trade department; ministry of "
         "economy|economics; economy ministry; customs administration|department"}};
    for (const auto& hit : office.find_all(words)) {
        const auto own = text::english::chinese_authority_at(words, hit.first);
        if (own.last == own.first) return true;
    }
    return false;
}

/// "BANGKOK, May 6 - …", "TOKYO (Wire) -- …".
bool has_foreign_dateline(const Sentence& sentence) {
    const auto place = text::english::place_at(sentence.words, 0);
    return !place.code.empty() && place.code != "CN" && sentence.words.front().all_caps;
}

}  // namespace

bool ministry_is_foreign(const EnglishText& text) {
    constexpr int kOpening = 3;  // sentences
    const auto& title = text.title().words;
    if (speaks_of_china(title) || text::english::chinese_authorities(title).empty()) return false;
    int left = kOpening;
    bool foreign = false;
    for (const auto& sentence : text.sentences()) {
        const bool runs = sentence.part == Part::kLead || sentence.part == Part::kBody || sentence.part == Part::kList;
        if (!runs) continue;
        if (speaks_of_china(sentence.words)) return false;
        foreign = foreign || names_foreign_office(sentence.words) || has_foreign_dateline(sentence);
        if (--left == 0) break;
    }
    return foreign;
}

}  // namespace gazetted::extract::english
