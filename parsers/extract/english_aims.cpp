#include "parsers/extract/english_aims.h"

#include <algorithm>

#include "parsers/text/english_phrases.h"
#include "parsers/text/english_places.h"

namespace gazetted::extract::english {

using text::english::is_any;
using text::english::PhraseTable;
using text::english::PlaceHit;
using text::english::Word;

namespace {

const PhraseTable& parties_after_place() {
    static const PhraseTable table{
        {1,
         "entity; entities; company; companies; firm%; enterprise%; institution%; institute%; organisation%; "
         "organization%; "
         "contractor%; maker%; manufacturer%; builder%; producer%; "
         "military; militaries; armed forces; army; defence|defense; end user%; user%; subsidiary; subsidiaries; "
         "bank%; "
         "financial institution%; arms; aerospace; corporation%; supplier%; defense contractor%; tech|technology "
         "companies|firms; drone makers; parties; importer%; units; groups; group; ministry of defence|defense; self "
         "defence|defense forces; coast guard"}};
    return table;
}

/// "Taiwan arms sales": what is sold there, no party of the place.
bool opens_arms_deal(const std::vector<Word>& words, std::size_t at) {
    static const PhraseTable table{
        {1, "arms|weapon|weapons|military *1 sale|sales|deal|deals|package|packages|aid|exports|purchases"}};
    return at < words.size() && table.match(words, at).last > at;
}

/// "to the armed forces and the coast guard of the Philippines": the words before words[at].
bool speaks_of_forces(const std::vector<Word>& words, std::size_t at) {
    static const PhraseTable table{
        {1, "armed|naval|air|defence|defense forces|ministry; military; militaries; navy; army; coast guard"}};
    constexpr std::size_t kReach = 8;
    for (std::size_t i = at > kReach ? at - kReach : 0; i < at; ++i) {
        if (table.match(words, i).last > i) return true;
    }
    return false;
}

bool targeted_by_preposition(const std::vector<Word>& words, const PlaceHit& place) {
    static const PhraseTable issue{{1, "question; issue; strait; independence; affair%; policy; talks"}};
    if (issue.match(words, place.last).last > place.last) return false;  // "provocations on the Taiwan question"
    std::size_t before = place.first;
    if (before > 0 && words[before - 1].low == "the") --before;
    if (before == 0) return false;
    if (before > 1 && words[before - 1].low == "for" &&
        is_any(words[before - 2].low, {"bound", "headed", "destined", "heading", "exports", "shipments"}))
        return true;
    if (is_any(words[before - 1].low,
               {"to", "against", "on", "targeting", "toward", "towards", "targets", "hits", "hit"}))
        return true;
    static const PhraseTable substances{{1, "chemical%; precursor%; substances"}};  // "13 are added for Mexico"
    if (words[before - 1].low == "for" && substances.in(words)) return true;
    if (words[before - 1].low == "of" && speaks_of_forces(words, before - 1)) return true;
    // "to the US, Mexico and Canada"
    return is_any(words[before - 1].low, {"and", "or"}) || words[before].before == ',';
}

bool followed_by_party(const std::vector<Word>& words, const PlaceHit& place) {
    if (opens_arms_deal(words, place.last)) return false;
    if (place.adjective && place.last + 1 < words.size() && is_any(words[place.last].low, {"and", "or"})) {
        const auto second = text::english::place_at(words, place.last + 1);  // "Portuguese and Spanish entities"
        if (second.adjective && second.last < words.size() && !opens_arms_deal(words, second.last) &&
            parties_after_place().match(words, second.last).last > second.last)
            return true;
    }
    if (words[place.last - 1].possessive && place.last + 1 < words.size() && words[place.last].low == "and") {
        const auto second = text::english::place_at(words, place.last + 1);  // "Denmark's and Norway's armed forces"
        if (!second.code.empty() && words[second.last - 1].possessive &&
            parties_after_place().match(words, second.last).last > second.last)
            return true;
    }
    for (std::size_t at = place.last; at < std::min(words.size(), place.last + 3); ++at) {
        if (words[at].before != ' ' && words[at].before != '-' && words[at].before != '/') return false;
        if (text::english::place_at(words, at).code != "") return false;
        const auto hit = parties_after_place().match(words, at);
        if (hit.last > hit.first) return true;
    }
    return false;
}

/// "eight entities in the Taiwan region", "two firms from Japan", "3 Entities in China's Taiwan Region".
bool seat_of_counted(const std::vector<Word>& words, const PlaceHit& place) {
    static const PhraseTable parties{
        {1, "entities; companies; firms; enterprises; institutions; organizations; organisations; contractors"}};
    constexpr std::size_t kReach = 3;  // words between the count and the parties
    std::size_t at = place.first;
    while (at > 0 && (words[at - 1].low == "the" || words[at - 1].low == "china"))
        --at;
    if (place.adjective || at < 3 || !is_any(words[at - 1].low, {"in", "from", "of"})) return false;
    const std::size_t noun = at - 2;
    if (parties.match(words, noun).last != at - 1) return false;
    for (std::size_t back = 1; back <= kReach && back <= noun; ++back) {
        if (text::english::cardinal_at(words, noun - back).used > 0) return true;
    }
    return false;
}

}  // namespace

bool is_reason(const std::vector<Word>& words, std::size_t at) {
    static const PhraseTable table{
        {1,
         "arms sales; arms sale; sale of arms; weapon sales; weapons sales|sale; "
         "seller|sellers|supplier|suppliers of arms|weapons to; supplied|supplying|supply|provided|providing "
         "*2 military|arms|weapons *2 to; military technology|equipment|aid to; sell|selling|sold|sells arms|weapons; "
         "over|for|about *2 military|defence|defense *1 sale|sales|deliveries to; links|ties|connections to; "
         "military "
         "technology|technical cooperation|co; collud|collusion; colluded|colluding with; tensions; support for; "
         "dispute; "
         "comments|remarks|row over|on|about; visit to; cooperation with; relations with; ties with; talks|deal|trade "
         "with; "
         "response to; retaliation for|against; sanctions package|round against|on; package of sanctions against|on; "
         "imports from; tariffs on|against"}};
    static const PhraseTable arms{{1, "arms; weapons"}};  // "over Taiwan arms"
    if (at > 0 && is_any(words[at - 1].low, {"over", "about"}) && arms.find(words, at).first == at + 1) return true;
    const std::size_t from = at > 6 ? at - 6 : 0;
    for (std::size_t i = from; i < at; ++i) {
        const auto hit = table.match(words, i);
        if (hit.last > hit.first && hit.last <= at) return true;
    }
    return false;
}

namespace {

/// "exports to EU Member States are exempt from licensing": spared in its own clause, and no aim.
bool is_spared(const std::vector<Word>& words, const PlaceHit& place) {
    static const PhraseTable exempt{{1,
                                     "exempt|exempted from; is|are|be exempt|exempted; require|requires|need|needs no "
                                     "licence|license|permit; do|does|shall not require|need"}};
    for (std::size_t at = place.last; at < words.size(); ++at) {
        if (words[at].before == ';' || words[at].before == '.') return false;
        if (exempt.match(words, at).last > at) return true;
    }
    return false;
}

}  // namespace

std::vector<Aim> aimed_at(const Sentence& sentence) {
    std::vector<Aim> found;
    const auto& words = sentence.words;
    bool enumerating = false;
    for (const auto& place : text::english::places(words)) {
        if (place.code == "CN" || is_reason(words, place.first) || is_spared(words, place)) {
            enumerating = false;
            continue;
        }
        const bool article = place.first > 0 && words[place.first - 1].low == "the";
        const std::size_t opens = article ? place.first - 1 : place.first;  // "Canada, the UK and Germany"
        const bool joined = is_any(opens > 0 ? std::string_view(words[opens - 1].low) : "", {"and", "or"}) ||
                            words[opens].before == ',';
        const bool party = followed_by_party(words, place);
        const bool noun = !place.adjective && !place.metonym && targeted_by_preposition(words, place) &&
                          (!joined || enumerating) && !words[place.last - 1].possessive;
        const bool seat = seat_of_counted(words, place);
        enumerating = noun || (seat && !place.metonym);
        if (noun || ((party || seat) && !place.metonym)) found.push_back({place.code, place.first, place.last});
    }
    return found;
}

}  // namespace gazetted::extract::english
