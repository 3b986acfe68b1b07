#include "parsers/extract/english_unrealised.h"

#include <algorithm>

#include "parsers/extract/english_retold.h"
#include "parsers/text/english_authorities.h"
#include "parsers/text/english_phrases.h"
#include "parsers/text/english_places.h"

namespace gazetted::extract::english {

namespace {

using text::english::FoundDate;
using text::english::PhraseHit;
using text::english::PhraseTable;
using text::english::Word;
using text::english::word_at;

/// The last phrase before words[end] that no other sentence or clause of its own parts from it.
PhraseHit last_before(const PhraseTable& table, const std::vector<Word>& words, std::size_t end, std::size_t reach) {
    const std::size_t from = end > reach ? end - reach : 0;
    for (std::size_t at = end; at-- > from;) {
        const auto hit = table.match(words, at);
        if (hit.last > hit.first && hit.last <= end) return hit;
        if (words[at].before == ';' || (words[at].before == '.' && words[at].capital)) break;
    }
    return {};
}

}  // namespace

bool never_came(const Sentence& sentence, const FoundDate& date, bool paused) {
    constexpr int kUnreal = 1;
    constexpr int kPlanned = 2;
    static const PhraseTable table{
        {kUnreal,
         "would|otherwise have; were it not; "
         "had been|originally due|set|scheduled|meant|supposed|planned|expected|slated to; "
         "was|were due|set|scheduled|meant|supposed|planned|slated to; was|were originally|initially *2 to; "
         "originally|initially due|set|scheduled|meant|supposed|planned to|for; "
         "was|were to apply|take|come|enter|start|begin|become"},
        {kPlanned, "was|were to"}};
    constexpr std::size_t kReach = 30;
    const auto& words = sentence.words;
    std::size_t end = word_at(words, date.begin);
    for (std::size_t left = kReach; left > 0;) {
        const auto hit = last_before(table, words, end, left);
        if (hit.last == 0) return false;
        // "would have to hold a licence from …" is a duty.
        const bool duty = words[hit.last - 1].low == "have" && hit.last < words.size() && words[hit.last].low == "to";
        if (!duty && (hit.tag == kUnreal || paused)) return true;
        left -= std::min(left, end - hit.first);
        end = hit.first;
    }
    return false;
}

namespace {

/// "since September 19, 2020, when the provisions on the list took effect".
bool is_near_day_of_law(const std::vector<Word>& words, std::size_t day) {
    static const PhraseTable law{
        {1,
         "provisions|regulations|regulation|law|act *18 took|take|takes|came|come|comes|entered|enter|went "
         "effect|into|in"}};
    constexpr std::size_t kReach = 20;
    const auto hits = law.find_all(words);
    return std::any_of(hits.begin(), hits.end(),
                       [&](const PhraseHit& hit) { return hit.first <= day + kReach && day <= hit.last + kReach; });
}

}  // namespace

bool is_day_of_law(const Sentence& sentence, const FoundDate& date, bool long_past) {
    static const PhraseTable when{{1, "when the provisions|regulations|law|rules|statute took|entered|came|went *4"}};
    static const PhraseTable effect{{1,
                                     "took effect; came|entered|went into force|effect; in force since; "
                                     "in effect since; effective since"}};
    const auto& words = sentence.words;
    const std::size_t word = word_at(words, date.begin);
    if (when.match(words, word).last > word || (long_past && is_near_day_of_law(words, word))) return true;
    std::size_t after = word;
    while (after < words.size() && words[after].begin < date.end)
        ++after;
    if (when.match(words, after).last > after) return true;
    if (last_before(effect, words, word, 4).last == 0) return false;
    // The law is what comes into force only where it opens the sentence.
    static const PhraseTable law{
        {1,
         "the? regulations on|for *16; the? export control law; the? provisions on the? unreliable *3; "
         "the? law|regulations|provisions; the? anti foreign sanctions law"}};
    return law.match(words, 0).last > 0;
}

namespace {

/// "… under which the United States will suspend its rule for one year from …": who acts last before the day.
bool another_acts_before(const std::vector<Word>& words, std::size_t day) {
    static const PhraseTable acts{
        {1, "will|would|shall|has|have|had|agreed|agrees|agree|is|are|also *2; suspended|suspends|extended|extends"}};
    bool another = false;
    for (std::size_t at = 0; at < day;) {
        const auto place = text::english::place_at(words, at);
        const auto own = text::english::chinese_authority_at(words, at);
        if (own.last > own.first || place.code == "CN") another = false;
        if (!place.code.empty() && place.code != "CN" && !place.adjective && !words[place.last - 1].possessive)
            another = place.last < day && acts.match(words, place.last).last > place.last;
        if (words[at].before == ';' || (words[at].before == '.' && words[at].capital && at > 0)) another = false;
        at = std::max(place.last, at + 1);
    }
    return another;
}

/// "The EU's 20th package … from May 1", "Tokyo's restrictions, which took effect on July 23": owned by another
/// country, and China stands not between that and the day.
bool another_owns_before(const std::vector<Word>& words, std::size_t day) {
    static const PhraseTable thing{
        {1,
         "*4 package|sanctions|tariff|tariffs|rule|rules|regulation|act|restrictions|restriction|controls|curbs|law|"
         "legislation|quota|quotas|ban|measures|directive"}};
    constexpr std::size_t kReach = 24;
    for (std::size_t at = day; at-- > (day > kReach ? day - kReach : 0);) {
        if (at + 1 < words.size() && words[at + 1].before == ';') return false;
        if (text::english::chinese_authority_at(words, at).last > at) return false;
        const auto place = text::english::place_at(words, at);
        if (place.code.empty()) continue;
        if (place.code == "CN" && !place.adjective) return false;
        if (words[place.last - 1].possessive && thing.match(words, place.last).last > place.last) return true;
    }
    return false;
}

}  // namespace

bool is_day_of_another(const Sentence& sentence, const FoundDate& date) {
    static const PhraseTable rule{
        {1,
         "package|packages|rule|rules|regulation|regulations|law|list|sanctions|tariff|tariffs|control|controls|"
         "restriction|restrictions|measure|measures|act|ban|bans|quota|quotas *12 "
         "apply|applies|applied|take|takes|took|taken|come|comes|came|enter|enters|entered|go|goes|went|start|starts|"
         "started|begin|begins|began|kick|kicks|become|becomes|became|effective; "
         "quota|quotas|rule|rules|restrictions|controls|ban in the? *6 which|that *2 "
         "apply|applies|applied|take|takes|took|come|comes|came|enter|enters|entered|start|starts|started"}};
    constexpr std::size_t kOwned = 5;  // words from whose it is to what it is
    const auto& words = sentence.words;
    const std::size_t word = word_at(words, date.begin);
    if (another_acts_before(words, word) || another_owns_before(words, word)) return true;
    const auto hit = last_before(rule, words, word, 24);
    if (hit.last == 0) return false;
    for (std::size_t at = hit.first; at < hit.last; ++at) {  // "quotas in the Congo, which took effect on"
        const auto where = text::english::place_at(words, at);
        if (!where.code.empty() && at > 0)
            return where.code != "CN" && text::english::is_any(words[at - 1].low, {"in", "the", "of"}) &&
                   words[hit.first + 1].low == "in";
    }
    for (std::size_t back = 1; back <= kOwned && back <= hit.first; ++back) {
        const std::size_t at = hit.first - back;
        if (words[at + 1].before == ';') return false;
        const auto owner = text::english::place_ending_at(words, at + 1);
        if (owner.code.empty()) {
            if (text::english::is_any(words[at].low, {"its", "beijing", "chinese", "against", "on", "to"}))
                return false;
            continue;
        }
        const bool aimed = owner.first > 0 && text::english::is_any(words[owner.first - 1].low,
                                                                    {"to", "against", "on", "over", "after", "by"});
        return owner.code != "CN" && !aimed && (owner.adjective || words[owner.last - 1].possessive);
    }
    return false;
}

bool is_day_of_tariffs(const Sentence& sentence, const FoundDate& date) {
    constexpr int kTariff = 1;
    constexpr int kGoods = 3;
    static const PhraseTable nearest{
        {kTariff, "tariff|tariffs|duties|levy|levies|vat; duty on|of; port fees; anti dumping"},
        {2,
         "control|controls|curbs|restriction|restrictions|ban|list|lists|licence|licences|license|licenses|licensing|"
         "permit|permits|measure|measures|announcement|announcements"},
        {kGoods, "export|exports|items"}};
    // "tariffs on all US exports": goods that no control is about.
    static const PhraseTable levied{
        {1, "tariff|tariffs|duty|duties|levy|levies|fees *3 on|of|against *4 export|exports|items"}};
    constexpr std::size_t kReach = 24;
    const auto& words = sentence.words;
    const auto hit = last_before(nearest, words, word_at(words, date.begin), kReach);
    if (hit.last == 0 || hit.tag != kGoods) return hit.last > 0 && hit.tag == kTariff;
    return last_before(levied, words, hit.last, kReach).last == hit.last;
}

bool tells_what_stays(const Sentence& sentence) {
    static const PhraseTable stays{{1, "not suspended|paused|affected|included; unaffected"}};
    return stays.in(sentence.words) || words_of_going_on().in(sentence.words);
}

}  // namespace gazetted::extract::english
