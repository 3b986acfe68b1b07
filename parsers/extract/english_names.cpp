#include "parsers/extract/english_names.h"

#include <algorithm>

#include "parsers/base/whitespace.h"
#include "parsers/extract/english_common_words.h"
#include "parsers/extract/english_descriptions.h"
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

/// "van der Meer", "al-Noor", "de la Cruz": the first capital behind the small words that a name may open with; `at`
/// where no such name opens.
std::size_t past_particles(const std::vector<Word>& words, std::size_t at) {
    constexpr std::size_t kMost = 3;
    for (std::size_t i = at; i < std::min(words.size(), at + kMost); ++i) {
        if (words[i].capital) return i;
        if (!is_any(words[i].low, {"van", "von", "vom", "zu", "de", "der", "den", "della", "dalla", "di", "da", "du",
                                   "des", "ter", "te",  "al", "el", "la",  "le",  "los",   "las",   "af", "av"}))
            break;
    }
    return at;
}

/// A country and nothing else, or a country before a generic noun ("US firms").
bool only_place(const std::vector<Word>& words, std::size_t first, std::size_t last) {
    static const PhraseTable parties{
        {1,
         "entities|entity|companies|firms|institutions|organizations|organisations|enterprises|makers|groups|users"}};
    const auto place = text::english::place_at(words, first);
    return !place.code.empty() && (place.last >= last || parties.match(words, place.last).last >= last);
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
    return is_any(low, {"inc", "ltd", "corp", "co", "lda", "ltda", "kft", "bros"});
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

/// "Lockheed Martin Missiles and Fire Control", "Rotary and Mission Systems": the "and" between two branches of one
/// business, behind a name and at its end.
bool joins_branches(const std::vector<Word>& words, std::size_t first, std::size_t at) {
    static const PhraseTable before{
        {1, "missiles; rotary; space; intelligence; information; defense|defence; electronic; electronics; airborne"}};
    static const PhraseTable after{
        {1,
         "fire control; mission systems; airborne systems; space systems?; electronics; defense; defence; security; "
         "electronic systems; information systems; surveillance; launch; munitions"}};
    if (at < first + 2 || at + 1 >= words.size() || before.match(words, at - 1).last != at) return false;
    const std::size_t end = after.match(words, at + 1).last;
    static const PhraseTable house{{1, "defence|defense and space|security"}};  // "Acme Defence and Space Denmark A/S"
    if (words[at - 1].capital && words[at + 1].capital && house.match(words, at - 1).last == at + 2) return true;
    if (end == at + 1 || !words[at + 1].capital) return false;
    return end >= words.size() || !words[end].capital || words[end].before != ' ';
}

/// A nationality or a word that opens a sentence, behind a company's form.
bool opens_other_matter(const std::vector<Word>& words, std::size_t at) {
    return words[at].capital && !is_form(words[at]) &&
           (text::english::place_at(words, at).adjective || opens_no_name(words, at));
}

/// "III-V Lab of France": whose the party is, unless it is called so ("University of Belgium", "Bank of China").
bool gives_home(const std::vector<Word>& words, std::size_t first, std::size_t at) {
    static const PhraseTable called{
        {1,
         "university; institute; academy; bank; college; school; association; federation; council; ministry; "
         "government; republic; kingdom; corporation; society; agency; army; navy; commonwealth; company; museum; "
         "centre; center; board; union; institution; office; foundation"}};
    const auto place =
        text::english::place_at(words, words[std::min(at + 1, words.size() - 1)].low == "the" ? at + 2 : at + 1);
    if (place.code.empty() || place.adjective) return false;
    for (std::size_t i = first; i < at; ++i) {
        if (called.match(words, i).last > i) return false;
    }
    return true;
}

/// "Acme Photonics (2014) Ltd.", "Acme (Pte) Ltd": the form of the company behind a bracket that stands inside its
/// name; `at` where none does.
std::size_t form_behind_bracket(std::string_view text, const std::vector<Word>& words, std::size_t at) {
    const std::size_t behind = past_bracket(text, words, at);
    if (behind <= at || behind >= words.size() || behind - at > 3) return at;
    const auto gap = text.substr(words[behind - 1].end, words[behind].begin - words[behind - 1].end);
    return gap == ") " && is_form(words[behind]) ? behind : at;
}

/// "How Acme Will Meet the Ban": nothing but short words in small letters, so a capital makes no name of a word.
bool in_headline_case(const std::vector<Word>& words) {
    constexpr std::size_t kLongest = 40;  // words of a headline
    constexpr std::size_t kShort = 4;     // bytes of "with"
    return words.size() <= kLongest && std::none_of(words.begin(), words.end(), [](const Word& word) {
               return !word.capital && word.low.size() > kShort && word.low[0] >= 'a' && word.low[0] <= 'z';
           });
}

/// Reads one name at words[at]; the index after it, or `at` where there is none.
std::size_t name_end(std::string_view text, const std::vector<Word>& words, std::size_t at) {
    std::size_t end = at;
    for (std::size_t i = at; i < words.size(); ++i) {
        const Word& word = words[i];
        const char mark = word.before;
        if (i > at && mark != ' ' &&
            text.substr(words[i - 1].end, word.begin - words[i - 1].end).find('|') != text.npos)
            break;  // the next cell of a row
        if (i > at && mark == ',' && !is_form(word) && !goes_on_past_comma(text, words, at, i)) break;
        if (i > at && mark == '(') {
            const std::size_t form = form_behind_bracket(text, words, i);
            if (form == i) break;
            i = form;
            end = form + 1;
            continue;
        }
        if (i > at && (mark == ';' || mark == ':' || mark == '"' || (mark == '-' && word.spaced))) break;
        if (i > at && mark == '.' && !company_ending(words[i - 1].low) && words[i - 1].low.size() > 4) break;
        if (i > at + 1 && is_form(words[i - 1]) && opens_other_matter(words, i))
            break;  // "Acme B.V. Chinese exporters"
        if (is_chinese(word, text)) break;
        // "Acme Is Off the List", "Acme From Unreliable Entities List Ahead of Talks": a headline in capitals
        if (i > at && word.begin > 1 && is_any(word.low, {"how", "what", "why", "does", "will"}) &&
            (text[word.begin - 2] == '.' || in_headline_case(words)))
            break;  // "measures against the U.S. How will China …"
        if (i > at && is_any(word.low, {"is", "are", "was", "were", "has", "have", "from", "over", "amid", "ahead",
                                        "under", "after"}))
            break;
        int number = 0;
        if (word.capital || text::english::is_number(word, number) || is_form(word)) {
            end = i + 1;
            if (word.possessive) break;
            continue;
        }
        if (i > at && is_form(words[i - 1]) && word.low != "de") break;  // "Acme Ltd of Aarhus"
        if (i > at && word.low == "spol" && i + 1 < words.size() && words[i + 1].low == "s") continue;
        if (word.low == "and" && i > at && (joins_fields(words, at, i) || joins_branches(words, at, i))) continue;
        if (word.low == "of" && i > at && gives_home(words, at, i)) break;
        const bool goes_on = inner_word(word.low) && word.low != "and" && i > at && i + 1 < words.size() &&
                             (words[i + 1].capital || is_form(words[i + 1]));
        if (!goes_on) break;
    }
    return end;
}

/// A Chinese form right after a name: " / 赫斯塔尔公司", " (赫斯塔尔公司)", " (FNH, 赫斯塔尔公司)": where it
/// begins; words.size() where none stands there.
std::size_t chinese_form(std::string_view text, const std::vector<Word>& words, std::size_t at) {
    if (at >= words.size() || (words[at].before != '/' && words[at].before != '(')) return words.size();
    if (is_chinese(words[at], text)) return at;
    const bool shortened = words[at].before == '(' && words[at].all_caps && at + 1 < words.size();
    return shortened && words[at + 1].before == ',' && is_chinese(words[at + 1], text) ? at + 1 : words.size();
}

/// The words of it.
std::string_view chinese_name(std::string_view text, const std::vector<Word>& words, std::size_t at) {
    return text.substr(words[at].begin, words[at].end - words[at].begin);
}

/// "Analytics Firm", "Two Drone-Parts Makers": a headline in capitals tells what sort of party, and names none.
bool is_class(std::string_view low) {
    return is_any(low, {"firm", "firms", "maker", "makers", "startup", "startups", "giant", "giants", "contractors",
                        "suppliers", "manufacturers", "entities"});
}

/// "Calvin Klein Owner PVH": a headline in capitals says whose owner the party is; its name stands behind that.
std::size_t behind_owner(const std::vector<Word>& words, std::size_t at, std::size_t end) {
    for (std::size_t i = at + 1; i + 1 < end; ++i) {
        if (is_any(words[i].low, {"owner", "maker", "parent"}) && words[i].before == ' ' &&
            words[i + 1].before == ' ' && !is_form(words[i + 1]))
            return i + 1;
    }
    return at;
}

/// "…, and the Customs Tariff Commission announced tariffs": a name behind the last one that does something of its own.
bool acts_itself(const std::vector<Word>& words, std::size_t at, std::size_t end) {
    return at > 0 && words[at - 1].low == "the" && end < words.size() &&
           is_any(words[end].low, {"announced", "announces", "said", "says", "imposed", "imposes", "launched",
                                   "launches", "issued", "issues", "decided", "adopted", "published", "raised"});
}

/// "the Unreliable Entity List (UEL)": the short form of what is no party.
bool shortens_other(std::string_view text, const std::vector<Word>& words, std::size_t at) {
    return at > 0 && words[at].before == '(' && words[at].all_caps && text.substr(words[at].end, 1) == ")" &&
           is_any(words[at - 1].low, {"list", "lists", "law", "regulations", "mechanism", "bureau", "rule", "rules",
                                      "catalogue", "catalog", "agency", "administration"});
}

/// "Harbour CVD (HCVD) equipment", "Montana cotton": a name that says which goods are meant.
bool names_goods_only(std::string_view text, const std::vector<Word>& words, std::size_t end) {
    static const PhraseTable goods{
        {1,
         "equipment; product|products; technology; technologies; material|materials; item|items; goods; cotton; "
         "chip|chips; machinery; software; ore|ores; magnet|magnets"}};
    const std::size_t at = past_bracket(text, words, end);
    if (at >= words.size() || words[at].capital) return false;
    if (at == end && words[at].before == '-' && is_any(words[at].low, {"related", "linked", "made", "grown"}))
        return true;
    const bool beside = at > end ? text.substr(words[at - 1].end, words[at].begin - words[at - 1].end) == ") "
                                 : words[at].before == ' ';
    static const PhraseTable party{
        {1,
         "*3 company|firm|group|maker|unit|arm|supplier|services|producer|designer|developer|importer|manufacturer|"
         "distributor|business|subsidiary|trader|giant"}};
    const auto hit = goods.match(words, at);
    return beside && hit.last > at && party.match(words, hit.last).last == hit.last;  // "Acme chip maker": a party
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
        at = past_description(words, past_home(words, past_qualifier(words, at)));
        if (at >= words.size()) break;
        const std::size_t body = past_particles(words, at);
        const std::size_t end = opens_no_name(words, body) ? body : name_end(text, words, body);
        if (end > body && end < words.size() && words[end].low == "based" &&
            words[end].before == '-') {  // "the New York-based group"
            const std::size_t described = past_description(words, end + 1);
            if (described == end + 1 && !(end + 1 < words.size() && words[end + 1].capital)) break;
            at = described;
            continue;
        }
        if (end == body || !words[body].capital || only_place(words, at, end)) break;
        if (end == at + 1 && company_ending(words[at].low)) break;  // "Inc." of a name before
        if (is_class(words[end - 1].low) || shortens_other(text, words, at) || names_goods_only(text, words, end))
            break;
        if (!found.empty() && acts_itself(words, at, end)) break;
        at = behind_owner(words, at, end);
        if (!words[end - 1].possessive && says_where(words, end)) break;
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
        if (const auto chinese = chinese_form(text, words, at); chinese < words.size()) {
            hit.name.zh = std::string(chinese_name(text, words, chinese));
            hit.end = words[chinese].end;
            at = chinese + 1;
        }
        const std::size_t bracket = past_bracket(text, words, at);
        at = past_home_behind(words, bracket);
        if (at > bracket) at = past_bracket(text, words, at);  // "Acme A/S of Denmark (No. 3 in the Annex)"
        hit.after = at < words.size() ? words[at].begin : text.size();
        found.push_back(hit);
        at = past_aside(text, words, at);
        const bool goes_on =
            at < words.size() && (comma_before(text, words, at) || words[at].low == "and" || words[at].before == ';');
        if (!goes_on) break;
    }
    return found;
}

bool opens_small(const std::vector<Word>& words, std::size_t at) {
    return past_particles(words, at) > at;
}

bool describes_name(const std::vector<Word>& words, std::size_t at) {
    return past_description(words, at) > at;
}

std::size_t word_after(const std::vector<NameHit>& names, const std::vector<Word>& words) {
    return names.empty() ? words.size() : text::english::word_at(words, names.back().after);
}

bool company_ending(std::string_view low) {
    return is_any(low, {"inc",  "ltd", "llc",  "corp", "co",  "plc",  "ag",  "gmbh",    "kk",           "sa",
                        "as",   "lp",  "llp",  "nv",   "bv",  "pte",  "pty", "limited", "incorporated", "corporation",
                        "spa",  "srl", "sro",  "ro",   "oo",  "doo",  "mbh", "kg",      "kgaa",         "se",
                        "ab",   "asa", "aps",  "oy",   "oyj", "ou",   "uab", "sia",     "kft",          "zrt",
                        "nyrt", "sas", "sarl", "sl",   "slu", "bhd",  "sdn", "jsc",     "pjsc",         "ojsc",
                        "ooo",  "cv",  "bvba", "ltda", "lda", "eood", "ead", "ad",      "ulc",          "gk",
                        "tbk",  "sae", "dd",   "aş",   "aŞ",  "oü",   "oÜ",  "snc",     "sca",          "sasu",
                        "eurl", "wll", "fze",  "fzco", "scs", "hf",   "ehf", "gbr",     "vof"});
}

}  // namespace gazetted::extract::english
