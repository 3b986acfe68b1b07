#include "parsers/text/sentences.h"

#include <array>

namespace gazetted::text {

namespace {

struct Bracket {
    std::string_view open;
    std::string_view close;
};

constexpr std::array kBrackets{Bracket{"(", ")"}, Bracket{"《", "》"}, Bracket{"[", "]"}, Bracket{"\"", "\""}};
constexpr std::array<std::string_view, 4> kEndMarks{"。", "!", "?", ";"};
constexpr std::size_t kLongestSentence = 8000;  // bytes; a text without marks is cut here, so that rules stay cheap
constexpr std::size_t kLongestBracket = 900;    // bytes; a bracket left open must not swallow the text

/// One past the closing bracket of the bracket that opens at `at`; `at` where none opens or it does not close in time.
std::size_t past_bracket(std::string_view text, std::size_t at, std::size_t end) {
    for (const Bracket& bracket : kBrackets) {
        if (text.substr(at, bracket.open.size()) != bracket.open) continue;
        const std::size_t from = at + bracket.open.size();
        const std::string_view inside = text.substr(from, std::min(end - from, kLongestBracket));
        const std::size_t close = inside.find(bracket.close);
        if (close != std::string_view::npos) return from + close + bracket.close.size();
    }
    return at;
}

/// False for a byte that begins neither a bracket nor a mark.
bool may_begin_mark(char byte) {
    switch (byte) {
        case '(':
        case '[':
        case '"':
        case '!':
        case '?':
        case ';':
        case '\xE3':
            return true;
        default:
            return false;
    }
}

std::size_t mark_length(std::string_view text, std::size_t at) {
    for (const std::string_view mark : kEndMarks) {
        if (text.substr(at, mark.size()) == mark) return mark.size();
    }
    return 0;
}

}  // namespace

std::vector<Range> sentences_in(std::string_view normal, Range range) {
    std::vector<Range> out;
    std::size_t begin = range.begin;
    for (std::size_t at = range.begin; at < range.end;) {
        if (at - begin >= kLongestSentence && !is_continuation(normal[at])) {
            out.push_back({begin, at});
            begin = at;
        }
        if (!may_begin_mark(normal[at])) {
            ++at;
            continue;
        }
        const std::size_t past = past_bracket(normal, at, range.end);
        if (past > at) {
            at = past;
            continue;
        }
        const std::size_t length = mark_length(normal, at);
        if (length > 0) {
            at += length;
            if (at - begin > length) out.push_back({begin, at});
            begin = at;
        } else {
            ++at;
        }
    }
    if (begin < range.end) out.push_back({begin, range.end});
    return out;
}

}  // namespace gazetted::text
