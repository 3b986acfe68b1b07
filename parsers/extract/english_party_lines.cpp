#include "parsers/extract/english_party_lines.h"

#include <algorithm>

#include "parsers/extract/english_enumerations.h"
#include "parsers/extract/english_name_lines.h"
#include "parsers/extract/english_outline.h"
#include "parsers/text/english_authorities.h"
#include "parsers/text/english_phrases.h"
#include "parsers/text/english_places.h"

namespace gazetted::extract::english {

using text::english::english_words;
using text::english::PhraseTable;
using text::english::Word;

namespace {

const PhraseTable& party_lists() {
    static const PhraseTable table{
        {1, "list; entities; companies; parties; firms; institutions; organisations; organizations"}};
    return table;
}

/// "… the list, which brings severe penalties, including:": what the colon opens is no party.
bool opens_other_list(const std::vector<Word>& words) {
    static const PhraseTable other{
        {1,
         "penalty|penalties|measure|measures|restriction|restrictions|prohibition|prohibitions|consequence|"
         "consequences|limit|limits|bans|curbs|effects *1 include|includes|including|are|follows; "
         "penalty|penalties|measures|restrictions|prohibitions|consequences|limits|bans|curbs such as"}};
    constexpr std::size_t kLast = 5;  // words before the colon
    const auto hit = other.find(words, words.size() > kLast ? words.size() - kLast : 0);
    return hit.last > hit.first && hit.last == words.size();
}

}  // namespace

bool announces_parties(std::string_view line) {
    static const PhraseTable subject{
        {1,
         "list; listed; designated; delisted; de listed; added; removed; named; exporting; export to; "
         "annex; sanctioned; following; include; includes; including; affected; suspended; institutions; "
         "entities; companies"}};
    static const PhraseTable other{
        {1,
         "requirement%; obligations; provisions; conditions; steps; documents; risk; what *8 say|says|said|mean|means; "
         "how *8 react|reacts|reacted|respond|responded; shares|stocks of|in; reactions|comments|statements "
         "of|from|by"}};
    constexpr std::size_t kTail = 18;  // words before the colon that say what it opens
    auto words = english_words(line);
    const bool colon = line.ends_with(':') || line.ends_with("：");
    const std::size_t longest = colon ? 40 : 24;
    if (colon && opens_other_list(words)) return false;
    if (colon && words.size() > longest) words.erase(words.begin(), words.end() - kTail);  // a recital goes before
    return words.size() <= longest && (party_nouns().in(words) || points_below(line)) && subject.in(words) &&
           !other.in(words);
}

bool points_below(std::string_view text) {
    static const PhraseTable table{{1,
                                    "list|names|entities|companies|firms *3 below|follows|follow; as follows; listed "
                                    "below; below is|are *4 list"}};
    constexpr std::size_t kLongest = 120;  // bytes of a short sentence
    return text.size() <= kLongest && text.ends_with('.') && table.in(english_words(text));
}

bool names_annex(std::string_view text) {
    static const PhraseTable annex{{1, "annex|appendix|attachment|schedule 1|i|a?"}};
    const auto words = english_words(text);
    const auto hit = annex.match(words, 0);
    return hit.last > 0 && words.size() <= 12 && (hit.last == words.size() || party_lists().in(words));
}

bool says_more(std::string_view text) {
    static const PhraseTable label{
        {1,
         "address; addresses; alias; aliases; also known as; a k a; aka; location; located; country; "
         "nationality; registration; website; tel; fax; former name; other name%; chinese name; subsidiaries; "
         "common name%; known as; trading as; formerly; trade name; short name; abbreviation; parent"}};
    return label.match(english_words(text), 0).last > 0;
}

bool names_list(std::string_view text) {
    static const PhraseTable dated{{1, "list"}};
    static const PhraseTable goods{{1, "item%; goods; technology; technologies; catalogue; product%; code%"}};
    const auto words = english_words(text);
    if (words.empty() || words.size() > 10 || !words.front().capital || text.ends_with('.')) return false;
    const auto hit = dated.find(words);
    if (hit.last == hit.first || goods.in(words)) return false;
    return std::any_of(words.begin(), words.end(), [](const Word& word) {
        return word.low == "control" || word.low == "entity" || word.low == "watch" || word.low == "entities" ||
               word.low == "attention" || word.low == "concern";
    });
}

bool opens_headline(const std::vector<Word>& words) {
    if (words.empty() || text::english::chinese_authority_at(words, 0).last > 0) return !words.empty();
    const auto place = text::english::place_at(words, 0);
    return place.code == "CN" && (place.last >= words.size() || !words[place.last].capital);
}

bool looks_like_name(const NameHit& hit) {
    const auto words = english_words(hit.name.en);
    static const PhraseTable verbs{
        {1, "is; are; must; shall; may; will; prohibited; exporters; were; be; exporting; not"}};
    if (hit.name.en.empty()) return hit.name.zh.size() <= 90;
    if (opens_headline(words)) return false;
    static const PhraseTable plain{{1, "no; any; all; its; the; a; an; not; and; or; to; of; in; for"}};
    const bool opens =
        !words.empty() && (words.front().capital || (words.front().low.size() <= 3 && plain.match(words, 0).last == 0));
    return words.size() <= 16 && opens && !verbs.in(words);
}

bool names_company(std::string_view text) {
    static const PhraseTable verbs{
        {1, "is; are; was; were; has; have; had; said; says; will; shall; may; must; include; includes; adds; puts"}};
    constexpr std::size_t kLongest = 16;  // words of a line with a home or a trade behind the name
    const auto line = english_words(text);
    if (line.size() > kLongest || verbs.in(line)) return false;
    const auto hit = name_of_line(text);
    if (!hit || !looks_like_name(*hit)) return false;
    const auto words = english_words(hit->name.en);
    const bool capitals = std::all_of(words.begin(), words.end(), [](const Word& word) {
        return word.capital || word.low.size() <= 3 || company_ending(word.low);
    });
    return capitals && words.size() > 1 && words.back().capital && company_ending(words.back().low);
}

bool labels_parties(std::string_view label) {
    static const PhraseTable deed{
        {1,
         "placed|put|added|included|entered on|onto|to|in *4 list; newly|now|also? "
         "listed|added|blacklisted|sanctioned|delisted|designated|removed; removed|struck|taken from|off *4 list; "
         "entities; companies; firms; parties; names; targets; additions; removals"}};
    static const PhraseTable goods{{1, "item%; goods; product%; code%; technology; technologies; substances"}};
    const auto words = english_words(label);
    const auto hit = deed.match(words, 0);
    return hit.last > 0 && words.size() <= 10 && !goods.in(words);
}

bool names_home(std::string_view text) {
    const auto words = english_words(text.substr(marker_of(text).length));
    if (words.empty() || words.size() > 6 || text.ends_with('.')) return false;
    const std::size_t first = words[0].low == "the" ? 1 : 0;
    const auto place = text::english::place_at(words, first);
    static const PhraseTable rest{{1, "entities; companies; firms; side; region"}};
    if (place.code.empty() || place.metonym) return false;
    return place.last == words.size() || rest.match(words, place.last).last == words.size();
}

}  // namespace gazetted::extract::english
