#include "parsers/extract/english_names.h"

#include <algorithm>

#include "parsers/base/whitespace.h"
#include "parsers/extract/english_descriptions.h"
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
