#include "parsers/extract/english_names.h"

#include <algorithm>

#include "parsers/base/whitespace.h"
#include "parsers/text/english_authorities.h"
#include "parsers/text/english_phrases.h"
#include "parsers/text/english_places.h"

namespace gazetted::extract::english {

namespace {

using text::english::is_any;
using text::english::PhraseTable;
using text::english::Word;

/// Words in lower case that stand inside names.
bool inner_word(std::string_view low) {
    return is_any(low,
                  {"of",  "for", "the", "de",  "by", "and", "on",    "a",  "s",  "spol", "r", "o",  "z",   "as", "du",
                   "von", "van", "der", "den", "di", "del", "della", "do", "da", "e",    "y", "et", "und", "i"});
}

bool is_chinese(const Word& word, std::string_view text) {
    return is_han(decode_char(text, word.begin).value);
}

/// Capitalised words that open no party's name.
bool is_common(const std::vector<Word>& words, std::size_t at) {
    static const PhraseTable table{
        {1,
         "export control%?; announcement; ministry; mofcom; article; section; annex; list; "
         "dual use; unreliable; taiwan; "
         "chinese; nordic; european; asian; western; monday; tuesday; wednesday; thursday; friday; saturday; sunday; "
         "january; "
         "february; march; april; may; "
         "june; july; august; september; october; november; december; president; trump; xi; "
         "people; republic; these; they; "
         "this; those; the export; foreign; beijing; washington; it; in; on; according; "
         "entities; companies; no; scope; key; some; both; many; several; another; further; more; parties; firms; all; "
         "exports; controls; items; goods; he; she; we; its; their; there; here; "
         "effective; exporters; exporter; prohibited; items; legal; law; laws; provisions; regulations; measures; "
         "rules; mechanism; decision; order; act; core; special; other; others; certain; relevant"}};
    static const PhraseTable function{
        {1,
         "from; to; at; by; for; with; after; over; into; onto; against; amid; as; what; who; how; why; when; where; "
         "which; working mechanism; not; will; has; have; is; are; and; or"}};
    const auto hit = table.match(words, at);
    if (hit.last > hit.first || function.match(words, at).last > at) return true;
    static const PhraseTable month{{1, "jan; feb; mar; apr; jun; jul; aug; sep; sept; oct; nov; dec"}};
    int day = 0;
    if (at + 1 < words.size() && month.match(words, at).last > at && text::english::is_number(words[at + 1], day))
        return true;
    if (const auto count = text::english::cardinal_at(words, at); count.used > 0) {  // "Eight Taiwanese Firms"
        std::size_t noun = at + count.used;
        for (auto place = text::english::place_at(words, noun); !place.code.empty();) {
            noun = place.last;  // "Five Lithuanian and Dutch Entities"
            const std::size_t next = noun < words.size() && words[noun].low == "and" ? noun + 1 : noun;
            place = text::english::place_at(words, next);
        }
        static const PhraseTable counted{
            {1,
             "entity|entities|company|companies|firm|firms|subsidiary|subsidiaries|"
             "units|organizations|organisations|institutions|makers|contractors|groups|banks; "
             "other|foreign|more|additional|financial|european|related|affiliated|listed|sister|defence|"
             "defense|tech *1 entities|companies|firms|subsidiaries|organizations|organisations|institutions|makers|"
             "contractors|groups"}};
        if (noun < words.size() && counted.match(words, noun).last > noun) return true;
    }
    const auto authority = text::english::chinese_authority_at(words, at);
    return authority.last > authority.first;
}

/// A country and nothing else, or a country before a generic noun ("US firms").
bool only_place(const std::vector<Word>& words, std::size_t first, std::size_t last) {
    const auto place = text::english::place_at(words, first);
    return !place.code.empty() && place.last >= last;
}

/// Business units have commas inside their names: "Defense, Space & Security"; so has the last name of a row, behind
/// its "and": "A and Harbour Yards, Arms & Services Ltd".
bool goes_on_past_comma(std::string_view text, const std::vector<Word>& words, std::size_t first, std::size_t at) {
    static const PhraseTable field{
        {1,
         "defense; defence; space; aerospace; security; systems; communications; information; electronics; marine; "
         "intelligence; mission; services; technology; research; engineering; energy; materials; missiles; fire; "
         "control; solutions; surveillance; reconnaissance"}};
    const auto ampersand = [&](std::size_t i) {
        return i < words.size() &&
               text.substr(words[i - 1].end, words[i].begin - words[i - 1].end).find('&') != std::string_view::npos;
    };
    if (at == 0 || at + 1 >= words.size()) return false;
    const bool fields = field.match(words, at - 1).last == at && field.match(words, at).last == at + 1 &&
                        field.match(words, at + 1).last == at + 2;
    if (fields && ampersand(at + 1)) return true;
    if (first == 0 || words[first - 1].low != "and") return false;
    for (std::size_t i = at; i < words.size() && words[i].capital; ++i) {
        if (i > at && words[i].before == ',') return false;
        if (i > at && ampersand(i)) return true;
    }
    return false;
}

/// Forms that are written with a dot of their own: "Inc.", "Ltd.".
bool shortened_form(std::string_view low) {
    return is_any(low, {"inc", "ltd", "corp", "co"});
}

/// A company's form as a word of the name: in lower case only where dots or the form itself leave no doubt ("a.s.",
/// "mbH", and not "as").
bool is_form(const Word& word) {
    if (!company_ending(word.low)) return false;
    const bool dotted = word.end - word.begin > word.low.size() && !word.possessive;
    return word.capital || dotted || is_any(word.low, {"mbh", "gmbh", "inc", "ltd", "llc", "plc", "corp", "spa"});
}

/// "Institute of Science and Technology": the "and" between two fields of work stands inside the name.
bool joins_fields(const std::vector<Word>& words, std::size_t first, std::size_t at) {
    static const PhraseTable field{
        {1,
         "technology; technologies; engineering; space; research; development; science; sciences; industry; trade; "
         "commerce; economics; astronautics; mechanics; materials; electronics; communications; security; services; "
         "telecommunications; information; defence; defense; metallurgy; mining; aviation; aeronautics; navigation; "
         "systems; machinery; medicine; physics; chemistry; energy; sensing"}};
    if (at + 1 >= words.size() || !words[at + 1].capital || field.match(words, at + 1).last == at + 1) return false;
    const std::size_t next = at + 2;
    const bool named = next < words.size() && words[next].capital && words[next].before == ' ';
    bool of = false;
    for (std::size_t i = first; i < at; ++i)
        of = of || is_any(words[i].low, {"of", "for"});
    return of && words[at - 1].capital && !named;
}

/// A nationality or a word that opens a sentence, behind a company's form.
bool opens_other_matter(const std::vector<Word>& words, std::size_t at) {
    return words[at].capital && !is_form(words[at]) &&
           (text::english::place_at(words, at).adjective || is_common(words, at));
}

/// "III-V Lab of France": whose the party is, unless it is called so ("University of Belgium", "Bank of China").
bool gives_home(const std::vector<Word>& words, std::size_t first, std::size_t at) {
    static const PhraseTable called{
        {1,
         "university; institute; academy; bank; college; school; association; federation; council; ministry; "
         "government; republic; kingdom; corporation; society; agency; army; navy; commonwealth; company; museum; "
         "centre; center; board; union; institution; office; foundation; technology; sciences; engineering"}};
    const auto place =
        text::english::place_at(words, words[std::min(at + 1, words.size() - 1)].low == "the" ? at + 2 : at + 1);
    if (place.code.empty() || place.adjective) return false;
    for (std::size_t i = first; i < at; ++i) {
        if (called.match(words, i).last > i) return false;
    }
    return true;
}

/// Reads one name at words[at]; the index after it, or `at` where there is none.
std::size_t name_end(std::string_view text, const std::vector<Word>& words, std::size_t at) {
    std::size_t end = at;
    for (std::size_t i = at; i < words.size(); ++i) {
        const Word& word = words[i];
        const char mark = word.before;
        if (i > at && mark == ',' && !is_form(word) && !goes_on_past_comma(text, words, at, i)) break;
        if (i > at && (mark == ';' || mark == ':' || mark == '"' || mark == '(' || (mark == '-' && word.spaced))) break;
        if (i > at && mark == '.' && !company_ending(words[i - 1].low) && words[i - 1].low.size() > 4) break;
        if (i > at + 1 && is_form(words[i - 1]) && opens_other_matter(words, i))
            break;  // "Acme B.V. Chinese exporters"
        if (is_chinese(word, text)) break;
        if (i > at && is_any(word.low, {"is", "are", "was", "were", "has", "have"})) break;  // "Acme Is Off the List"
        int number = 0;
        if (word.capital || text::english::is_number(word, number) || is_form(word)) {
            end = i + 1;
            if (word.possessive) break;
            continue;
        }
        if (i > at && is_form(words[i - 1]) && word.low != "de") break;  // "Acme Ltd of Aarhus"
        if (i > at && word.low == "spol" && i + 1 < words.size() && words[i + 1].low == "s") continue;
        if (word.low == "and" && i > at && joins_fields(words, at, i)) continue;
        if (word.low == "of" && i > at && gives_home(words, at, i)) break;
        const bool goes_on = inner_word(word.low) && word.low != "and" && i > at && i + 1 < words.size() &&
                             (words[i + 1].capital || is_form(words[i + 1]));
        if (!goes_on) break;
    }
    return end;
}

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

/// "the gene-sequencing firm Illumina", "rare earth miner MP Materials", "American anti-drone maker Dedrone": where the
/// name begins; `at` where no description stands. A description that opens a sentence has a capital of its own.
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
        if (kind.last > i && kind.last < words.size() && words[kind.last].capital && words[kind.last].before == ' ')
            return kind.last;
    }
    return at;
}

/// "Japan's Subaru": the name begins after the country that owns it.
std::size_t past_home(const std::vector<Word>& words, std::size_t at) {
    const auto place = text::english::place_at(words, at);
    const bool owns = !place.code.empty() && words[place.last - 1].possessive && place.last < words.size();
    return owns && (words[place.last].capital || past_description(words, place.last) > place.last) ? place.last : at;
}

/// True where a name may begin: "Besom", "and", "the drone firm Besom".
bool resumes_row(const std::vector<Word>& words, std::size_t at) {
    return words[at].low == "and" || words[at].capital || past_description(words, at) > at;
}

std::string_view gap_before(std::string_view text, const std::vector<Word>& words, std::size_t at) {
    return text.substr(words[at - 1].end, words[at].begin - words[at - 1].end);
}

/// A comma before words[at], also one right behind a bracket that closes: "(NYSE: MP), which".
bool comma_before(std::string_view text, const std::vector<Word>& words, std::size_t at) {
    if (at >= words.size() || at == 0) return false;
    if (words[at].before == ',') return true;
    return gap_before(text, words, at).starts_with("),");
}

/// "…, which owns Calvin Klein and Tommy Hilfiger, and", "…, the maker of the Lark glider, the drone firm": the word
/// after the aside, where the row goes on; `at` where there is no aside or nothing follows it. Asides that name brands
/// end only at an "and".
std::size_t past_aside(std::string_view text, const std::vector<Word>& words, std::size_t at) {
    constexpr std::size_t kLongest = 16;  // words of an aside
    if (!comma_before(text, words, at) || words[at].capital || past_description(words, at) > at) return at;
    if (!is_any(words[at].low,
                {"which", "who",   "whose",    "a",    "an",  "the", "known",         "based",  "owner", "parent",
                 "part",  "maker", "formerly", "both", "one", "its", "headquartered", "better", "also",  "among"}))
        return at;
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

/// "the San Diego company", "the Ottawa research firm": the words before words[at] say where a party sits.
bool says_where(const std::vector<Word>& words, std::size_t at) {
    static const PhraseTable one{
        {1,
         "company; firm; group; maker; startup; outfit; manufacturer; contractor; producer; supplier; giant; lender"}};
    static const PhraseTable middle{
        {1, "based; research; defence; defense; tech; technology; biotech; drone; software; aerospace; consulting"}};
    if (at >= words.size() || (words[at].before != ' ' && words[at].before != '-') || words[at].capital) return false;
    if (one.match(words, at).last > at) return true;
    return middle.match(words, at).last > at && one.match(words, at + 1).last > at + 1;
}

/// "(Belgium)", "(AVIC)", "(NYSE: MP)": the word after the bracket that opens before words[at].
std::size_t past_bracket(std::string_view text, const std::vector<Word>& words, std::size_t at) {
    if (at >= words.size() || at == 0 || words[at].before != '(') return at;
    const auto close = text.find(')', words[at].begin);
    while (close != std::string_view::npos && at < words.size() && words[at].begin < close)
        ++at;
    return at;
}

/// "Acme AG of Germany, Besom S.A. of Poland and": the word after the home that follows a name.
std::size_t past_home_behind(const std::vector<Word>& words, std::size_t at) {
    if (at + 1 >= words.size() || !is_any(words[at].low, {"of", "from", "in"}) || words[at].before != ' ') return at;
    const std::size_t from = words[at + 1].low == "the" ? at + 2 : at + 1;
    const auto place = text::english::place_at(words, from);
    return place.code.empty() || place.adjective ? at : place.last;
}

/// A Chinese form right after a name: " / 赫斯塔尔公司", " (赫斯塔尔公司)".
std::string_view chinese_form(std::string_view text, const std::vector<Word>& words, std::size_t at) {
    if (at >= words.size() || !is_chinese(words[at], text) || (words[at].before != '/' && words[at].before != '('))
        return {};
    return text.substr(words[at].begin, words[at].end - words[at].begin);
}

}  // namespace

std::vector<NameHit> names_from(std::string_view text, const std::vector<Word>& words, std::size_t at) {
    std::vector<NameHit> found;
    while (at < words.size()) {
        if (is_any(words[at].low, {"and", "the", "as", "well", "both"}) && !words[at].capital) {
            const std::size_t described = past_description(words, at);
            at = described > at ? described : at + 1;
            continue;
        }
        at = past_description(words, at);
        at = past_description(words, past_home(words, at));
        if (at >= words.size()) break;
        const std::size_t end = is_common(words, at) ? at : name_end(text, words, at);
        if (end == at || !words[at].capital || only_place(words, at, end)) break;
        if (end == at + 1 && company_ending(words[at].low)) break;  // "Inc." of a name before
        if (says_where(words, end)) break;
        if (end < words.size() && words[end].low == "based" &&
            words[end].before == '-') {  // "the New York-based group"
            const std::size_t described = past_description(words, end + 1);
            if (described == end + 1 && !(end + 1 < words.size() && words[end + 1].capital)) break;
            at = described;
            continue;
        }
        if (words[end - 1].possessive && past_description(words, end) > end) {  // "Acme's subsidiary Besom"
            at = past_description(words, end);
            continue;
        }
        NameHit hit;
        hit.begin = words[at].begin;
        hit.end = words[end - 1].end;
        if (words[end - 1].possessive) break;
        if (hit.end < text.size() && text[hit.end] == '.' && shortened_form(words[end - 1].low)) ++hit.end;
        hit.name.en = std::string(text.substr(hit.begin, hit.end - hit.begin));
        at = end;
        if (const auto chinese = chinese_form(text, words, at); !chinese.empty()) {
            hit.name.zh = std::string(chinese);
            hit.end = words[at].end;
            ++at;
        }
        at = past_home_behind(words, past_bracket(text, words, at));
        hit.after = at < words.size() ? words[at].begin : text.size();
        found.push_back(hit);
        at = past_aside(text, words, at);
        const bool goes_on =
            at < words.size() && (comma_before(text, words, at) || words[at].low == "and" || words[at].before == ';');
        if (!goes_on) break;
    }
    return found;
}

bool describes_name(const std::vector<Word>& words, std::size_t at) {
    return past_description(words, at) > at;
}

std::size_t word_after(const std::vector<NameHit>& names, const std::vector<Word>& words) {
    if (names.empty()) return words.size();
    const auto after = std::partition_point(words.begin(), words.end(),
                                            [&](const Word& word) { return word.begin < names.back().after; });
    return static_cast<std::size_t>(after - words.begin());
}

bool company_ending(std::string_view low) {
    return is_any(low, {"inc", "ltd",  "llc",  "corp", "co",   "plc", "ag",      "gmbh",         "kk",          "sa",
                        "as",  "lp",   "llp",  "nv",   "bv",   "pte", "limited", "incorporated", "corporation", "spa",
                        "srl", "sro",  "ro",   "oo",   "doo",  "mbh", "kg",      "kgaa",         "se",          "ab",
                        "asa", "aps",  "oy",   "oyj",  "ou",   "uab", "sia",     "kft",          "zrt",         "nyrt",
                        "sas", "sarl", "sl",   "slu",  "pty",  "bhd", "sdn",     "jsc",          "pjsc",        "ojsc",
                        "ooo", "cv",   "bvba", "ltda", "eood", "ead", "ad",      "ulc",          "gk"});
}

}  // namespace gazetted::extract::english
