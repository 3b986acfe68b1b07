#include "parsers/extract/english_names.h"

#include <algorithm>

#include "parsers/base/whitespace.h"
#include "parsers/text/english_authorities.h"
#include "parsers/text/english_phrases.h"
#include "parsers/text/english_places.h"

namespace gazetted::extract::english {

namespace {

using text::english::PhraseTable;
using text::english::Word;

bool is_any(std::string_view low, std::initializer_list<std::string_view> set) {
    return std::find(set.begin(), set.end(), low) != set.end();
}

/// Words in lower case that stand inside names.
bool inner_word(std::string_view low) {
    return is_any(low, {"of", "for", "the", "de", "by", "and", "on", "a", "s", "spol", "r", "o", "as", "du", "von",
                        "van", "der"});
}

/// Endings of companies that follow a comma ("Nacalai Tesque, Inc.").
bool company_ending(std::string_view low) {
    return is_any(low, {"inc", "ltd", "llc", "corp", "co", "plc", "ag", "gmbh", "kk", "sa", "as", "lp", "llp", "nv",
                        "bv", "pte", "limited", "incorporated", "corporation"});
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
         "chinese; monday; tuesday; wednesday; thursday; friday; saturday; sunday; january; "
         "february; march; april; may; "
         "june; july; august; september; october; november; december; president; trump; xi; "
         "people; republic; these; they; "
         "this; those; the export; foreign; beijing; washington; it; in; on; according; "
         "entities; companies; no; scope; key; some; both; many; several; another; further; more; parties; firms; all; "
         "exports; controls; items; goods; he; she; we; its; their; there; here; "
         "effective; exporters; exporter; prohibited; items; legal; core; special; other; others; certain; relevant"}};
    const auto hit = table.match(words, at);
    if (hit.last > hit.first) return true;
    const auto authority = text::english::chinese_authority_at(words, at);
    return authority.last > authority.first;
}

/// A country and nothing else, or a country before a generic noun ("US firms").
bool only_place(const std::vector<Word>& words, std::size_t first, std::size_t last) {
    const auto place = text::english::place_at(words, first);
    return !place.code.empty() && place.last >= last;
}

std::string_view trim(std::string_view text) {
    while (!text.empty() && (text.front() == ' ' || text.front() == '-' || text.front() == '*'))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == ',' || text.back() == ';' || text.back() == ':'))
        text.remove_suffix(1);
    return text;
}

/// Business units have commas inside their names: "Defense, Space & Security".
bool goes_on_past_comma(std::string_view text, const std::vector<Word>& words, std::size_t at) {
    static const PhraseTable field{
        {1,
         "defense; defence; space; aerospace; security; systems; communications; information; electronics; marine; "
         "intelligence; mission; services; technology; research; engineering; energy; materials; missiles; fire; "
         "control; solutions; surveillance; reconnaissance"}};
    if (at == 0 || at + 1 >= words.size()) return false;
    const bool fields = field.match(words, at - 1).last == at && field.match(words, at).last == at + 1 &&
                        field.match(words, at + 1).last == at + 2;
    const auto between = text.substr(words[at].end, words[at + 1].begin - words[at].end);
    return fields && between.find('&') != std::string_view::npos;
}

/// Reads one name at words[at]; the index after it, or `at` where there is none.
std::size_t name_end(std::string_view text, const std::vector<Word>& words, std::size_t at) {
    std::size_t end = at;
    for (std::size_t i = at; i < words.size(); ++i) {
        const Word& word = words[i];
        const char mark = word.before;
        if (i > at && mark == ',' && !company_ending(word.low) && !goes_on_past_comma(text, words, i)) break;
        if (i > at && (mark == ';' || mark == ':' || mark == '"' || mark == '(')) break;
        if (i > at && mark == '.' && !company_ending(words[i - 1].low) && words[i - 1].low.size() > 4) break;
        if (is_chinese(word, text)) break;
        int number = 0;
        if (word.capital || text::english::is_number(word, number) || company_ending(word.low)) {
            end = i + 1;
            if (word.possessive) break;
            continue;
        }
        const bool goes_on =
            inner_word(word.low) && word.low != "and" && i > at && i + 1 < words.size() && words[i + 1].capital;
        if (!goes_on) break;
    }
    return end;
}

/// What kind of party a name belongs to, said before it.
const PhraseTable& descriptors() {
    static const PhraseTable table{
        {1,
         "firm; company; maker; miner; group; producer; giant; startup; start up; contractor; manufacturer; supplier; "
         "specialist; developer; researcher; refiner; builder; chipmaker; conglomerate; institution; lender; bank; "
         "retailer; carmaker; subsidiary; outfit; consultancy; publisher; shipbuilder; planemaker; operator; "
         "business"}};
    return table;
}

/// "the gene-sequencing firm Illumina", "rare earth miner MP Materials", "American anti-drone maker Dedrone": where the
/// name begins; `at` where no description stands.
std::size_t past_description(const std::vector<Word>& words, std::size_t at) {
    constexpr std::size_t kLongest = 8;  // words of a description
    for (std::size_t i = at; i < std::min(words.size(), at + kLongest); ++i) {
        if (i > at && words[i].before != ' ' && words[i].before != '-') return at;
        const bool said = !words[i].capital || !text::english::place_at(words, i).code.empty() || words[i].all_caps;
        if (!said) return at;
        const auto kind = descriptors().match(words, i);
        if (kind.last > i && kind.last < words.size() && words[kind.last].capital && words[kind.last].before == ' ')
            return kind.last;
    }
    return at;
}

/// "…, which owns Calvin Klein and Tommy Hilfiger, and": the word after the aside, where the row goes on; `at` where
/// there is no aside or nothing follows it.
std::size_t past_aside(const std::vector<Word>& words, std::size_t at) {
    constexpr std::size_t kLongest = 16;  // words of an aside
    if (at >= words.size() || words[at].before != ',' || words[at].capital) return at;
    if (!is_any(words[at].low, {"which", "who", "whose", "a", "an", "the", "known", "based", "owner", "parent", "part",
                                "maker", "formerly"}))
        return at;
    for (std::size_t i = at + 1; i < std::min(words.size(), at + kLongest); ++i) {
        if (words[i].before == ';' || words[i].before == '.') return at;
        if (words[i].before == ',') return words[i].low == "and" ? i : at;
    }
    return at;
}

/// A Chinese form right after a name: " / 赫斯塔尔公司", " (赫斯塔尔公司)".
std::string_view chinese_form(std::string_view text, const std::vector<Word>& words, std::size_t at) {
    if (at >= words.size() || !is_chinese(words[at], text) || (words[at].before != '/' && words[at].before != '('))
        return {};
    return text.substr(words[at].begin, words[at].end - words[at].begin);
}

std::size_t digits_at(std::string_view line, std::size_t at) {
    std::size_t n = 0;
    while (at + n < line.size() && line[at + n] >= '0' && line[at + n] <= '9')
        ++n;
    return n;
}

/// Where a bracket opens in a line, of either width; npos where none does. `length` is the bracket's.
std::size_t bracket_at(std::string_view line, std::size_t from, std::size_t& length) {
    const auto narrow = line.find('(', from);
    const auto wide = line.find("（", from);
    length = wide < narrow ? 3 : 1;
    return std::min(narrow, wide);
}

bool has_chinese(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const auto c = decode_char(text, at);
        if (is_han(c.value)) return true;
        at += c.length;
    }
    return false;
}

bool has_latin(std::string_view text) {
    return std::any_of(text.begin(), text.end(),
                       [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); });
}

/// Where a description of the party begins: " — ", " – ", ": ", " - ", " | ".
std::size_t description_at(std::string_view line) {
    std::size_t at = line.size();
    for (const std::string_view mark : {" Address:", " Address：", " Alias:", " Aliases:", " Also known as", " a.k.a.",
                                        " — ", " – ", ": ", " - ", " | ", "—", "："})
        at = std::min(at, line.find(mark));
    return at;
}

bool is_country_note(std::string_view inner) {
    const auto words = text::english::english_words(inner);
    return !words.empty() && !text::english::place_at(words, 0).code.empty() && words.size() <= 4;
}

}  // namespace

std::size_t item_number(std::string_view line) {
    std::size_t at = 0;
    if (line.substr(0, 2) == "- " || line.substr(0, 2) == "* ") at = 2;
    const bool bracket = at < line.size() && line[at] == '(';
    const std::size_t begin = at + (bracket ? 1 : 0);
    const std::size_t digits = digits_at(line, begin);
    if (digits == 0 || digits > 3) return at;
    std::size_t end = begin + digits;
    if (end < line.size() && (line[end] == '.' || line[end] == ')'))
        ++end;
    else if (line.substr(end, 3) == "、" || line.substr(end, 3) == "．")
        end += 3;
    else
        return at;
    while (end < line.size() && line[end] == ' ')
        ++end;
    return end;
}

std::vector<NameHit> names_from(std::string_view text, const std::vector<Word>& words, std::size_t at) {
    std::vector<NameHit> found;
    while (at < words.size()) {
        if (is_any(words[at].low, {"and", "the", "as", "well", "both"}) && !words[at].capital) {
            const std::size_t described = past_description(words, at);
            at = described > at ? described : at + 1;
            continue;
        }
        at = past_description(words, at);
        const std::size_t end = is_common(words, at) ? at : name_end(text, words, at);
        if (end == at || !words[at].capital || only_place(words, at, end)) break;
        NameHit hit;
        hit.begin = words[at].begin;
        hit.end = words[end - 1].end;
        if (words[end - 1].possessive) break;
        if (hit.end < text.size() && text[hit.end] == '.' && company_ending(words[end - 1].low)) ++hit.end;
        hit.name.en = std::string(text.substr(hit.begin, hit.end - hit.begin));
        at = end;
        if (const auto chinese = chinese_form(text, words, at); !chinese.empty()) {
            hit.name.zh = std::string(chinese);
            hit.end = words[at].end;
            ++at;
        }
        found.push_back(hit);
        if (at < words.size() && words[at].before == '(') {  // "(Belgium)", "(AVIC)"
            while (at < words.size() && words[at].before != ',' && words[at].low != "and")
                ++at;
        }
        at = past_aside(words, at);
        const bool goes_on =
            at < words.size() && (words[at].before == ',' || words[at].low == "and" || words[at].before == ';');
        if (!goes_on) break;
    }
    return found;
}

std::size_t word_after(const std::vector<NameHit>& names, const std::vector<Word>& words) {
    if (names.empty()) return words.size();
    const auto after = std::partition_point(words.begin(), words.end(),
                                            [&](const Word& word) { return word.begin < names.back().end; });
    return static_cast<std::size_t>(after - words.begin());
}

std::optional<NameHit> name_of_line(std::string_view line) {
    const std::size_t begin = item_number(line);
    std::string_view rest = line.substr(begin);
    std::size_t length = 1;
    const std::size_t bracket = bracket_at(rest, 0, length);
    const std::size_t description = description_at(rest);
    std::string_view outer = trim(rest.substr(0, std::min(bracket, description)));
    std::string_view inner;
    if (bracket < description && bracket != std::string_view::npos) {
        const auto tail = rest.substr(bracket + length);
        const std::size_t close = std::min(tail.find(')'), tail.find("）"));
        inner = trim(tail.substr(0, close));
    }
    if (outer.empty() || outer.size() > 120 || (!has_latin(outer) && !has_chinese(outer))) return std::nullopt;
    NameHit hit;
    hit.begin = static_cast<std::size_t>(outer.data() - line.data());
    hit.end = hit.begin + outer.size();
    (has_chinese(outer) ? hit.name.zh : hit.name.en) = std::string(outer);
    if (has_chinese(outer) && has_latin(inner) && !has_chinese(inner)) hit.name.en = std::string(inner);
    if (!has_chinese(outer) && has_chinese(inner) && !is_country_note(inner)) hit.name.zh = std::string(inner);
    return hit;
}

}  // namespace gazetted::extract::english
