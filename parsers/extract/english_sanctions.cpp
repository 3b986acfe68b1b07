#include "parsers/extract/english_sanctions.h"

#include <algorithm>

#include "parsers/extract/english_news.h"
#include "parsers/text/english_phrases.h"
#include "parsers/text/english_places.h"

namespace gazetted::extract::english {

namespace {

using text::english::PhraseTable;
using text::english::Word;

/// "China's Foreign Ministry", "the Ministry of Foreign Affairs": of no other country.
bool names_foreign_ministry(const std::vector<Word>& words) {
    static const PhraseTable office{{1, "foreign ministry; ministry of foreign affairs; foreign affairs ministry"}};
    for (const auto& hit : office.find_all(words)) {
        const auto before = hit.first > 0 ? text::english::place_at(words, hit.first - 1) : text::english::PlaceHit{};
        if (before.code.empty() || before.code == "CN") return true;
    }
    return false;
}

/// What such sanctions are and do.
bool speaks_of_sanctions(const std::vector<Word>& words) {
    static const PhraseTable table{
        {1,
         "sanction+; countermeasure%; counter measures; freeze|freezes|froze|frozen|freezing *6 assets|property; "
         "anti foreign sanctions law; deny|denies|denied|denying *4 visa%; entry ban%"}};
    return table.in(words);
}

/// "The ministry has also barred …", "In some cases … before": said of other days.
bool looks_back(const std::vector<Word>& words) {
    static const PhraseTable table{
        {1,
         "has|have|had *1 also|already|previously|repeatedly|earlier|long|since; has|have in the past; in some|several|"
         "many|other|earlier|previous|past cases; in the past; dozens; over the years"}};
    static const PhraseTable day{{1,
                                  "effective; today; from|on $weekday; from|on "
                                  "$month"}};
    return table.in(words) && !day.in(words);
}

bool names_trade_control(const Sentence& title) {
    const auto nouns = control_nouns(title.words);
    return export_words().in(title.words) || std::any_of(nouns.begin(), nouns.end(), [](const NounHit& noun) {
               return noun.noun != ControlNoun::kCountermeasure && noun.noun != ControlNoun::kBare;
           });
}

/// A control of the ministry of commerce or of the list mechanism, told as news beside the sanctions.
bool tells_control(const Report& report, const Sentence& sentence) {
    return !names_foreign_ministry(sentence.words) && report.tells(sentence) && !looks_back(sentence.words);
}

}  // namespace

bool is_sanctions_story(const EnglishText& text, const Genre& genre) {
    constexpr std::size_t kReach = 2;  // sentences within which a report says whose deed it tells
    if (genre.commerce || names_trade_control(text.title())) return false;
    const Report report(text, genre);
    const auto& opening = report.opening();
    static const PhraseTable law{{1, "anti foreign sanctions law"}};  // its rules are no rules of exports
    if (law.in(text.title().words) && std::none_of(opening.begin(), opening.end(), [](const Sentence* sentence) {
            const auto nouns = control_nouns(sentence->words);
            return export_words().in(sentence->words) || dual_use_words().in(sentence->words) ||
                   std::any_of(nouns.begin(), nouns.end(),
                               [](const NounHit& noun) { return is_party_list(noun.noun); });
        }))
        return true;
    const auto reach = opening.begin() + static_cast<std::ptrdiff_t>(std::min(kReach, opening.size()));
    const bool sanctions = std::any_of(opening.begin(), reach, [](const Sentence* sentence) {
        return names_foreign_ministry(sentence->words) && speaks_of_sanctions(sentence->words);
    });
    return sanctions && std::none_of(opening.begin(), opening.end(),
                                     [&](const Sentence* sentence) { return tells_control(report, *sentence); });
}

}  // namespace gazetted::extract::english
