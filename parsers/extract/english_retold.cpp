#include "parsers/extract/english_retold.h"

#include <algorithm>

namespace gazetted::extract::english {

namespace {

using text::english::is_any;
using text::english::Word;

constexpr std::size_t kClause = 6;  // words from "which" to its verb

bool is_notice_word(const Word& word) {
    return is_any(word.low, {"announcement", "announcements", "notice", "order", "decision"});
}

/// "which added", "that has since placed": the word that opens the verb's relative clause; `verb` where none does.
std::size_t relative_before(const std::vector<Word>& words, std::size_t verb) {
    for (std::size_t back = 1; back <= kClause && back <= verb; ++back) {
        const std::size_t at = verb - back;
        if (is_any(words[at].low, {"which", "that", "who", "whereby"})) return at;
        const bool mark = words[at + 1].before != ' ' && words[at + 1].before != '-' && words[at + 1].before != '"';
        if (mark) break;
    }
    return verb;
}

/// A comma stands before it, or a mark that hides one.
bool parts(const Word& word) {
    return word.before == ',' || word.before == '"' || word.before == '(';
}

/// A number cited, "No. 21 of 2025", ends right before words[at].
bool cited_before(const std::vector<Word>& words, std::size_t at) {
    constexpr std::size_t kCitation = 12;
    int number = 0;
    if (at == 0 || !text::english::is_number(words[at - 1], number)) return false;
    for (std::size_t back = 1; back <= kCitation && back <= at; ++back)
        if (is_notice_word(words[at - back])) return true;
    return false;
}

/// The sentence opens with the notice it cites: "(The) MOFCOM (and GAC) Announcement No. …".
bool opens_with_notice(const std::vector<Word>& words, std::size_t before) {
    constexpr std::size_t kIssuers = 12;
    for (std::size_t at = 0; at < std::min(before, kIssuers); ++at)
        if (is_notice_word(words[at])) return !is_any(words[0].low, {"this", "in", "by"});
    return false;
}

}  // namespace

bool in_relative_clause(const std::vector<Word>& words, std::size_t verb) {
    const std::size_t opens = relative_before(words, verb);
    if (opens == verb || opens == 0 || !parts(words[opens])) return false;
    return std::any_of(words.begin() + static_cast<std::ptrdiff_t>(verb), words.end(), parts);
}

bool is_retold(const std::vector<Word>& words, std::size_t verb) {
    constexpr std::size_t kBracket = 3;
    for (std::size_t back = 0; back <= kBracket && back < verb; ++back) {
        const std::size_t at = verb - back;
        const bool glosses = words[at].low.ends_with("ing") || is_any(words[at].low, {"which", "on", "that"});
        if (words[at].before == '(' && glosses && cited_before(words, at)) return true;
    }
    const std::size_t opens = relative_before(words, verb);
    return opens != verb && cited_before(words, opens) && opens_with_notice(words, opens);
}

const text::english::PhraseTable& words_of_going_on() {
    static const text::english::PhraseTable table{
        {1,
         "remain|remains|stay|stays|continue|continues *2 in *1 force|effect|place; "
         "remain|remains|stay|stays *2 effective|valid|unchanged|unaffected|applicable; "
         "continue|continues to *2 apply|implemented|enforced|applied|observed|valid|effective"}};
    return table;
}

bool only_goes_on(const std::vector<Word>& words) {
    for (std::size_t at = 1; at < words.size(); ++at) {
        if (!is_any(words[at].low, {"which", "that"}) || !parts(words[at])) continue;
        const auto hit = words_of_going_on().find(words, at);
        if (hit.last == hit.first) return false;
        return std::any_of(words.begin() + static_cast<std::ptrdiff_t>(at) + 1,
                           words.begin() + static_cast<std::ptrdiff_t>(hit.first) + 1, parts);
    }
    return false;
}

}  // namespace gazetted::extract::english
