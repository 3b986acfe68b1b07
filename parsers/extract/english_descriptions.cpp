#include "parsers/extract/english_descriptions.h"

#include <algorithm>

#include "parsers/extract/english_names.h"
#include "parsers/text/english_phrases.h"
#include "parsers/text/english_places.h"

namespace gazetted::extract::english {

namespace {

using text::english::is_any;
using text::english::PhraseTable;
using text::english::Word;

/// What kind of party a name belongs to, said before it.
const PhraseTable& descriptors() {
    static const PhraseTable table{
        {1,
         "firm%; company; companies; maker%; miner%; group%; producer%; giant%; startup%; start up|ups; contractor%; "
         "manufacturer%; supplier%; specialist%; developer%; researcher%; refiner%; builder%; conglomerate%; "
         "institution%; "
         "lender%; bank%; retailer%; subsidiary; subsidiaries; outfit%; consultancy; consultancies; publisher%; "
         "operator%; "
         "business; businesses; rival%; unit%; arm%; division%; affiliate%; peer%; competitor%; parent; insurer%; "
         "trader%; "
         "provider%; exporter%; importer%; foundry; foundries; shipyard%; university; universities; institute%; "
         "laboratory; laboratories; brand%; integrator%; partner%; entity; entities; enterprise%; corporation%; "
         "distributor%; vendor%; house; houses; player%; heavyweight%; primes; prime; agency; think tank%; venture%"}};
    return table;
}

/// "gunmaker", "shipbuilders", "planemaker": crafts in one word.
bool names_craft(std::string_view low) {
    if (low.ends_with('s')) low.remove_suffix(1);
    return low.size() > 6 && (low.ends_with("maker") || low.ends_with("builder") || low.ends_with("smith"));
}

/// True where words[at] is one of those nouns.
bool described(const std::vector<Word>& words, std::size_t at) {
    return names_craft(words[at].low) || descriptors().match(words, at).last > at;
}

/// True where a name may begin: "Besom", "and", "the drone firm Besom".
bool resumes_row(const std::vector<Word>& words, std::size_t at) {
    return words[at].low == "and" || words[at].capital || opens_small(words, at) || past_description(words, at) > at;
}

std::string_view gap_before(std::string_view text, const std::vector<Word>& words, std::size_t at) {
    return text.substr(words[at - 1].end, words[at].begin - words[at - 1].end);
}

}  // namespace

std::size_t past_description(const std::vector<Word>& words, std::size_t at) {
    constexpr std::size_t kLongest = 8;  // words of a description
    bool shouted = false;                // "GEOSAT and the shipbuilder CSBC": a name may be all capitals, too
    for (std::size_t i = at; i < std::min(words.size(), at + kLongest); ++i) {
        if (i > at && words[i].before != ' ' && words[i].before != '-') return at;
        if (shouted && is_any(words[i].low, {"and", "or"})) return at;
        shouted = shouted || (words[i].all_caps && text::english::place_at(words, i).code.empty());
        auto kind = descriptors().match(words, i);
        if (kind.last == i && names_craft(words[i].low)) kind.last = i + 1;
        const bool opens = i == 0;
        const bool said = !words[i].capital || !text::english::place_at(words, i).code.empty() || words[i].all_caps;
        if (!said && !opens) return at;
        if (words[i].low == "of" && i > at && described(words, i - 1)) return at;  // "five units of the shipbuilder X"
        if (kind.last > i && kind.last < words.size() && words[kind.last].before == ' ' &&
            words[kind.last].low != "the" && (words[kind.last].capital || opens_small(words, kind.last)))
            return kind.last;
    }
    return at;
}

std::size_t past_qualifier(const std::vector<Word>& words, std::size_t at) {
    static const PhraseTable table{
        {1,
         "*1 run|owned|backed|linked|listed|affiliated|controlled|held|funded|made; largely unknown; little known; "
         "privately held; publicly traded|listed"}};
    if (at >= words.size() || words[at].capital) return at;
    const std::size_t end = table.match(words, at).last;
    return end < words.size() && words[end].capital && words[end].before == ' ' ? end : at;
}

std::size_t past_home(const std::vector<Word>& words, std::size_t at) {
    // "; and, from the Netherlands, Besom B.V."
    if (at + 1 < words.size() && is_any(words[at].low, {"from", "in"})) {
        const auto home = text::english::place_at(words, words[at + 1].low == "the" ? at + 2 : at + 1);
        const bool named = !home.code.empty() && !home.adjective && home.last < words.size() &&
                           words[home.last].before == ',' && words[home.last].capital;
        return named ? home.last : at;
    }
    const auto place = text::english::place_at(words, at);
    // "Czech-based Besom s.r.o."
    if (!place.code.empty() && place.last + 1 < words.size() && words[place.last].before == '-' &&
        is_any(words[place.last].low, {"based", "headquartered", "registered"}) && words[place.last + 1].capital)
        return place.last + 1;
    // "California's Acme Dynamics": parts of countries that no export is aimed at
    static const PhraseTable parts{
        {1,
         "california; texas; virginia; florida; ohio; massachusetts; maryland; colorado; arizona; washington; utah; "
         "alabama; georgia; illinois; michigan; minnesota; pennsylvania; oregon; nevada; new york|jersey|mexico; north "
         "carolina; bavaria; scotland; ontario; quebec; hokkaido"}};
    const std::size_t part = words[at].capital ? parts.match(words, at).last : at;
    if (part > at && words[part - 1].possessive && part < words.size() && words[part].capital) return part;
    const bool owns = !place.code.empty() && words[place.last - 1].possessive && place.last < words.size();
    return owns && (words[place.last].capital || past_description(words, place.last) > place.last) ? place.last : at;
}

bool comma_before(std::string_view text, const std::vector<Word>& words, std::size_t at) {
    if (at >= words.size() || at == 0) return false;
    if (words[at].before == ',') return true;
    return gap_before(text, words, at).starts_with("),");
}

namespace {

/// ", the Harbour Institute of Science & Technology,": the next of a row, and nothing said of the last one, unless that
/// is its short form.
bool names_institution(const std::vector<Word>& words, std::size_t at) {
    static const PhraseTable institution{
        {1,
         "institute; academy; university; agency; centre; center; laboratory; laboratories; council; association; "
         "foundation; forum; college; bureau; corporation"}};
    constexpr std::size_t kLongest = 12;  // words of a name
    if (words[at].low != "the" || at == 0 || words[at - 1].all_caps) return false;
    bool named = false;
    for (std::size_t i = at + 1; i < std::min(words.size(), at + kLongest); ++i) {
        if (words[i].before == ',' || words[i].before == ';' || words[i].before == '.') break;
        if (words[i].low == "and" && i + 1 < words.size() && words[i + 1].low == "the") break;
        if (words[i].possessive || (!words[i].capital && !is_any(words[i].low, {"of", "for", "and", "on"})))
            return false;
        named = named || (i > at + 1 && institution.match(words, i).last > i);
    }
    return named;
}

}  // namespace

std::size_t past_aside(std::string_view text, const std::vector<Word>& words, std::size_t at) {
    constexpr std::size_t kLongest = 16;  // words of an aside
    if (!comma_before(text, words, at) || words[at].capital || opens_small(words, at) ||
        past_description(words, at) > at)
        return at;
    if (!is_any(words[at].low,
                {"which", "who",   "whose",    "a",    "an",  "the", "known",         "based",  "owner", "parent",
                 "part",  "maker", "formerly", "both", "one", "its", "headquartered", "better", "also",  "among"}))
        return at;
    if (names_institution(words, at)) return at;
    static const PhraseTable owning{{1, "own+; owner%; whose; brand%; such as; including; includes"}};
    bool brands = false;
    for (std::size_t i = at; i < std::min(words.size(), at + kLongest); ++i) {
        const bool next_item = i > at && (words[i].before == ';' || gap_before(text, words, i).starts_with(");"));
        if (next_item) return resumes_row(words, i) ? i : at;
        if (i > at && words[i].before == '.') return at;
        brands = brands || owning.match(words, i).last > i;
        if (i == at || words[i].before != ',') continue;
        if (words[i].low == "and") return i;
        return !brands && resumes_row(words, i) ? i : at;
    }
    return at;
}

bool says_where(const std::vector<Word>& words, std::size_t at) {
    static const PhraseTable one{
        {1,
         "company; firm; group; maker; startup; outfit; manufacturer; contractor; producer; supplier; giant; lender; "
         "unit; units; subsidiary; subsidiaries; affiliate; affiliates; executives; division; divisions"}};
    static const PhraseTable middle{
        {1, "based; research; defence; defense; tech; technology; biotech; drone; software; aerospace; consulting"}};
    if (at >= words.size() || (words[at].before != ' ' && words[at].before != '-') || words[at].capital) return false;
    if (one.match(words, at).last > at) return true;
    return middle.match(words, at).last > at && one.match(words, at + 1).last > at + 1;
}

std::size_t past_bracket(std::string_view text, const std::vector<Word>& words, std::size_t at) {
    if (at >= words.size() || at == 0 || words[at].before != '(') return at;
    const auto gap = gap_before(text, words, at);  // of "Acme (赫斯塔尔公司), Besom" the bracket before Besom closes
    if (gap.find('(') == gap.npos && gap.find('[') == gap.npos && gap.find("（") == gap.npos) return at;
    const auto close = text.find(')', words[at].begin);
    while (close != std::string_view::npos && at < words.size() && words[at].begin < close)
        ++at;
    return at;
}

std::size_t past_home_behind(const std::vector<Word>& words, std::size_t at) {
    if (at + 1 >= words.size() || !is_any(words[at].low, {"of", "from", "in"}) || words[at].before != ' ') return at;
    const std::size_t from = words[at + 1].low == "the" ? at + 2 : at + 1;
    const auto place = text::english::place_at(words, from);
    return place.code.empty() || place.adjective ? at : place.last;
}

}  // namespace gazetted::extract::english
