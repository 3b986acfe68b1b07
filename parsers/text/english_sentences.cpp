#include "parsers/text/english_sentences.h"

#include <algorithm>
#include <array>
#include <string>

#include "parsers/base/whitespace.h"

namespace gazetted::text::english {

namespace {

using std::string_view_literals::operator""sv;

/// Abbreviations after which a dot ends no sentence, lower case.
constexpr std::array kAbbreviations{"apr"sv,  "art"sv,  "aug"sv,    "bhd"sv,   "bros"sv, "cf"sv,  "cie"sv, "co"sv,
                                    "corp"sv, "dec"sv,  "dr"sv,     "feb"sv,   "gen"sv,  "gov"sv, "inc"sv, "jan"sv,
                                    "jr"sv,   "ltd"sv,  "messrs"sv, "mr"sv,    "mrs"sv,  "ms"sv,  "no"sv,  "nos"sv,
                                    "nov"sv,  "oct"sv,  "para"sv,   "paras"sv, "pte"sv,  "pty"sv, "rep"sv, "sdn"sv,
                                    "sen"sv,  "sept"sv, "sep"sv,    "spol"sv,  "st"sv,   "viz"sv, "vs"sv};

constexpr std::size_t kLongestSentence = 8000;  // bytes; a text without marks is cut here, so that rules stay cheap

bool is_alpha(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
bool is_upper(char c) {
    return c >= 'A' && c <= 'Z';
}
bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

/// The letters right before `dot`.
std::string word_before(std::string_view text, std::size_t dot) {
    std::size_t begin = dot;
    while (begin > 0 && is_alpha(text[begin - 1]))
        --begin;
    std::string word(text.substr(begin, dot - begin));
    for (char& c : word)
        c = is_upper(c) ? static_cast<char>(c + 32) : c;
    return word;
}

/// After an abbreviation only a word that opens sentences says that the dot closes one too ("… Co., Ltd. The
/// ministry").
bool opener_follows(std::string_view text, std::size_t dot) {
    const auto rest = text.substr(std::min(dot + 1, text.size()));
    for (const auto word : {" The "sv, " This "sv, " It "sv, " In "sv, " These "sv, " China "sv, " Beijing "sv}) {
        if (rest.substr(0, word.size()) == word) return true;
    }
    return false;
}

/// "1", "(a)", "iv": what numbers an item before its dot.
bool is_item_mark(std::string_view text) {
    if (text.size() > 4 || text.find(' ') != std::string_view::npos) return false;
    return text.size() == 1 || text.find_first_of("(0123456789") != std::string_view::npos ||
           text.find_first_not_of("ivxIVX") == std::string_view::npos;
}

/// A dot that closes an abbreviation, an initial ("J.", "U.S.") or an item number at the very start ("1.", "(a).").
bool dot_is_inner(std::string_view text, std::size_t dot, std::size_t sentence_begin) {
    auto sentence = text.substr(sentence_begin, dot - sentence_begin);
    while (!sentence.empty() && sentence.front() == ' ')
        sentence.remove_prefix(1);
    if (is_item_mark(sentence)) return true;
    const std::string word = word_before(text, dot);
    if (word == "etc") return dot + 2 < text.size() && is_digit(text[dot + 2]);  // "Acme etc. 4 entities"
    const bool dotted = word.size() == 1 && dot >= 2 && text[dot - 2] == '.';
    const bool initial = word.size() == 1 && is_upper(text[dot - 1]);
    if (!dotted && !initial && std::find(kAbbreviations.begin(), kAbbreviations.end(), word) == kAbbreviations.end())
        return false;
    if (word == "no" || word == "nos")
        return text.substr(dot + 1).starts_with(" |") ||  // the head of a column
               (dot + 2 < text.size() && (is_digit(text[dot + 1]) || is_digit(text[dot + 2])));
    return !opener_follows(text, dot);
}

/// Length of the quotation marks and brackets that still belong to the sentence after its end mark.
std::size_t closing_marks(std::string_view text, std::size_t at) {
    std::size_t length = 0;
    for (bool again = true; again && at + length < text.size();) {
        const auto rest = text.substr(at + length);
        again = false;
        for (const auto mark : {"\""sv, "'"sv, ")"sv, "]"sv, "”"sv, "’"sv, "）"sv, "」"sv}) {
            if (rest.substr(0, mark.size()) != mark) continue;
            length += mark.size();
            again = true;
            break;
        }
    }
    return length;
}

/// True where what follows an end mark can open a sentence.
bool opens_sentence(std::string_view text, std::size_t at) {
    if (at >= text.size()) return true;
    if (text[at] != ' ') return false;
    const char c = at + 1 < text.size() ? text[at + 1] : ' ';
    return !(c >= 'a' && c <= 'z');
}

/// Length of an end mark at `at` (. ! ? ; 。 ；), 0 where there is none.
std::size_t end_mark(std::string_view text, std::size_t at) {
    if (text[at] == '.' || text[at] == '!' || text[at] == '?') return 1;
    const auto three = text.substr(at, 3);
    return three == "。"sv || three == "；"sv || three == "！"sv || three == "？"sv ? 3 : 0;
}

bool ends_sentence(std::string_view text, std::size_t at, std::size_t length, std::size_t sentence_begin) {
    if (length == 3) return true;
    const std::size_t after = at + 1 + closing_marks(text, at + 1);
    if (!opens_sentence(text, after)) return false;
    if (text[at] != '.') return true;
    if (at > 0 && is_digit(text[at - 1]) && after < text.size() && is_digit(text[std::min(after + 1, text.size() - 1)]))
        return false;
    return !dot_is_inner(text, at, sentence_begin);
}

/// True where a sentence that finds no end is cut: between words, or at least between characters.
bool is_far_too_long(std::string_view text, std::size_t begin, std::size_t at) {
    const bool between_characters = !is_continuation(text[at]);
    const std::size_t length = at - begin;
    return length >= kLongestSentence && between_characters && (text[at] == ' ' || length >= 2 * kLongestSentence);
}

void push_trimmed(std::vector<SentenceRange>& out, std::string_view text, std::size_t begin, std::size_t end) {
    while (begin < end && text[begin] == ' ')
        ++begin;
    while (end > begin && text[end - 1] == ' ')
        --end;
    if (begin < end) out.push_back({begin, end});
}

}  // namespace

std::vector<SentenceRange> english_sentences(std::string_view utf8) {
    std::vector<SentenceRange> sentences;
    std::size_t begin = 0;
    for (std::size_t at = 0; at < utf8.size(); ++at) {
        if (is_far_too_long(utf8, begin, at)) {
            push_trimmed(sentences, utf8, begin, at);
            begin = at;
        }
        const std::size_t length = end_mark(utf8, at);
        if (length == 0 || !ends_sentence(utf8, at, length, begin)) continue;
        const std::size_t end = at + length + closing_marks(utf8, at + length);
        push_trimmed(sentences, utf8, begin, end);
        begin = end;
        at = end - 1;
    }
    push_trimmed(sentences, utf8, begin, utf8.size());
    return sentences;
}

}  // namespace gazetted::text::english
