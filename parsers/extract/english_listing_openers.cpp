#include "parsers/extract/english_listing_openers.h"

#include <algorithm>

#include "parsers/text/english_calendar.h"
#include "parsers/text/english_phrases.h"
#include "parsers/text/english_places.h"

namespace gazetted::extract::english {

namespace {

using text::english::is_any;
using text::english::PhraseTable;
using text::english::Word;

/// "The five are A and B", "All four units are A": the count stands for those told of before.
void after_counted_subject(const std::vector<Word>& words, std::vector<std::size_t>& starts) {
    static const PhraseTable verb{{1, "are|were|include|included"}};
    static const PhraseTable noun{
        {1,
         "entities; companies; firms; units; subsidiaries; affiliates; groups; names; organizations; organisations"}};
    if (words.empty() || !is_any(words[0].low, {"the", "all", "these", "those"})) return;
    const auto count = text::english::cardinal_at(words, 1);
    if (count.used == 0) return;
    const std::size_t behind = std::max(1 + count.used, noun.match(words, 1 + count.used).last);
    if (behind < words.size() && verb.match(words, behind).last > behind) starts.push_back(behind + 1);
}

/// "No pause", "Washington's suspension", "the court's freeze", "on the list's footnotes", "on the US blacklist": not
/// what China did, or not that.
bool covers_others(const std::vector<Word>& words, std::size_t first, std::size_t last) {
    constexpr std::size_t kReach = 16;
    for (std::size_t at = first > kReach ? first - kReach : 0; at < last; ++at) {
        if (is_any(words[at].low, {"no", "not", "never", "neither", "nor", "none", "nobody", "hardly"})) return true;
        const auto place = text::english::place_at(words, at);
        if (!place.code.empty() && place.code != "CN") return true;
        if (!words[at].possessive) continue;
        const bool chinas = text::english::place_ending_at(words, at + 1).code == "CN" ||
                            text::english::is_weekday(words[at].low) ||
                            is_any(words[at].low, {"ministry", "mofcom", "today"});
        if (!chinas || at >= first) return true;
    }
    return false;
}

/// "The suspension covers A and B", "On the list published by the ministry are A and B".
void after_measure(const std::vector<Word>& words, std::vector<std::size_t>& starts) {
    static const PhraseTable covers{
        {1,
         "on|in the *1 list|roster|blacklist *8 are|were; "
         "suspension|pause|freeze|reprieve|relief|listing *8 covers|covered|benefits|spares; "
         "suspension|pause|freeze|reprieve|relief|listing *8 applies|applied|extends to"}};
    for (const auto& hit : covers.find_all(words))
        if (!covers_others(words, hit.first, hit.last)) starts.push_back(hit.last);
}

}  // namespace

void add_openers(const Sentence& sentence, std::vector<std::size_t>& starts) {
    static const PhraseTable opener{
        {1,
         "they|these|those|which *3 are|were|include|includes|included|comprise|comprised; "
         "among|amongst them|those|these|which *5 are|is|were|was also?; "
         "among|amongst the *6 are|is|were|was also?; "
         "list|blacklist|lists|roster|batch *3 include|includes|included|features|feature|comprises|contains|names; "
         "entry|entries|addition|additions|name|names|newcomers|targets|others *3 "
         "are|is|were|was|include|includes|included; "
         "named|identified|listed *3 as; including; namely; as|so are|is|were|was|do|does|did; name|names that|which "
         "*8 is|are; "
         "also named|listed|hit|added|affected|targeted were|are|was|is; of which|whom; "
         "ministry|mofcom|mechanism|authorities|announcement|notice|statement|order|decision|beijing *2 "
         "named|names|lists|listed|identified|identifies them? as?; "
         "specifically|directly|immediately affected|hit|targeted by the|this decision|listing|move|order|measure|"
         "measures|designation|sanctions are|were; "
         "it|they named|identified them? as?; "
         "dual use *3 to"}};
    static const PhraseTable joined{
        {1, "together with; along with; alongside; as well as; apart from; besides; in addition to"}};
    for (const auto& hit : opener.find_all(sentence.words))
        starts.push_back(hit.last);
    after_counted_subject(sentence.words, starts);
    after_measure(sentence.words, starts);
    for (const auto& hit : joined.find_all(sentence.words))
        starts.push_back(hit.last);
}

}  // namespace gazetted::extract::english
