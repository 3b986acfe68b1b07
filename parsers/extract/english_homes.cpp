#include "parsers/extract/english_homes.h"

#include <algorithm>

#include "parsers/text/english_phrases.h"

namespace gazetted::extract::english {

using text::english::is_any;
using text::english::PhraseTable;
using text::english::PlaceHit;
using text::english::Word;

std::vector<std::size_t> home_columns(std::string_view head) {
    static const PhraseTable table{
        {1, "country; countries; nationality; home; jurisdiction; location; seat; place *2 registration"}};
    std::vector<std::size_t> columns;
    std::size_t column = 0;
    for (std::size_t at = 0; at <= head.size(); ++column) {
        const auto end = std::min(head.find(" | ", at), head.size());
        const auto words = text::english::english_words(head.substr(at, end - at));
        if (!words.empty() && words.size() <= 4 && table.find(words).last > table.find(words).first)
            columns.push_back(column);
        at = end + 3;
    }
    return columns;
}

std::size_t column_of(std::string_view row, std::size_t at) {
    std::size_t column = 0;
    for (auto bar = row.find(" | "); bar != std::string_view::npos && bar < at; bar = row.find(" | ", bar + 3))
        ++column;
    return column;
}

bool owns_party(const std::vector<Word>& words, const PlaceHit& place, std::size_t name) {
    constexpr std::size_t kLongest = 6;  // words between the place and the name
    const std::size_t article = place.first > 0 && words[place.first - 1].low == "the" ? place.first - 1 : place.first;
    if (name == place.last && words[name].before == ',' && article > 0 && words[article - 1].low == "from")
        return true;  // "and, from the Netherlands, Acme"
    if (place.last > name || name - place.last > kLongest) return false;
    if (name == place.last + 1 && words[place.last].low == "based") return true;  // "U.S.-based Acme"
    const bool shouted = words[place.last - 1].all_caps && name > place.last;     // "the US companies Acme and Besom"
    if (!place.adjective && !words[place.last - 1].possessive && !shouted) return false;
    for (std::size_t at = place.last; at <= name; ++at) {
        if (words[at].before != ' ' && words[at].before != '-') return false;
        if (at < name && (words[at].capital || words[at].low == "and")) return false;
    }
    return true;
}

bool follows_name(const std::vector<Word>& words, const PlaceHit& place, std::size_t end) {
    constexpr std::size_t kLongest = 5;  // words between the name and its home
    const bool both = end < words.size() && words[end].before == ',' && is_any(words[end].low, {"both", "all", "each"});
    if (both && place.first == end + 1) return true;  // "Acme and Besom, both American"
    if (place.adjective || place.metonym || place.first < end || place.first - end > kLongest) return false;
    if (place.first == end) return words[end].before == '(' || words[end].before == ',' || words[end].before == '-';
    if (words[end].before == '(') return false;
    for (std::size_t at = end; at < place.first; ++at) {
        if (words[at].low == "and" || words[at].before == ';' || words[at].before == '.') return false;
    }
    const bool seat = is_any(words[end].low, {"of", "from", "in", "based", "headquartered"});
    const bool straight =
        place.first - end == 1 || is_any(words[place.first - 1].low, {"the", "in"}) || words[place.first].before == ',';
    return seat && straight;
}

bool owns_the_party(const std::vector<Word>& words, const PlaceHit& place) {
    static const PhraseTable one{{1,
                                  "*2 "
                                  "company|firm|group|maker|manufacturer|producer|supplier|enterprise|giant|startup|"
                                  "contractor|builder|brand|retailer|label|bank|shipyard"}};
    if (!(place.adjective || words[place.last - 1].all_caps || place.code == "US") || place.first == 0) return false;
    if (!is_any(words[place.first - 1].low, {"the", "a", "an", "this", "that"})) return false;
    return one.match(words, place.last).last > place.last;
}

bool heads_party(const std::vector<Word>& words, const PlaceHit& place) {
    static const PhraseTable first{{1,
                                    "largest|biggest|top|leading|main|foremost *3 "
                                    "maker|group|company|firm|manufacturer|producer|supplier|contractor|builder|"
                                    "shipbuilder|planemaker|chipmaker"}};
    return words[place.last - 1].possessive && first.match(words, place.last).last > place.last;
}

bool counts_parties(const std::vector<Word>& words, const PlaceHit& place) {
    static const PhraseTable many{
        {1,
         "*2 "
         "entities|companies|firms|enterprises|institutions|institutes|organizations|organisations|contractors|makers|"
         "manufacturers|suppliers|groups|builders|producers|subsidiaries|units"}};
    if (place.first == 0) return false;
    const bool counted = text::english::cardinal_at(words, place.first - 1).used > 0 ||
                         is_any(words[place.first - 1].low, {"dozen", "more", "other", "further"});
    return counted && many.match(words, place.last).last > place.last;
}

bool is_seat(const std::vector<Word>& words, const PlaceHit& place) {
    static const PhraseTable seat{{1, "registered|head office|seat; headquartered; headquarters; registered seat"}};
    const std::size_t from = place.first > 6 ? place.first - 6 : 0;
    for (std::size_t at = from; at < place.first; ++at) {
        if (seat.match(words, at).last > at) return true;
    }
    return false;
}

}  // namespace gazetted::extract::english
