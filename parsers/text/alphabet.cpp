#include "parsers/text/alphabet.h"

#include <algorithm>
#include <set>

#include "parsers/base/ascii.h"
#include "parsers/base/whitespace.h"
#include "parsers/text/expression.h"
#include "parsers/text/loosened.h"
#include "parsers/text/marks.h"

namespace gazetted::text {

namespace {

constexpr std::size_t kAscii = 0x80;
constexpr std::size_t kMostNamed = 0x7F;  ///< bytes outside ASCII but for the one that all others share

bool is_ascii(char c) {
    return static_cast<unsigned char>(c) < kAscii;
}

/// True where a class [甲乙0-9] means the same in every alphabet: nothing outside ASCII beside a dash, and no escape
/// but of marks and of the classes that are ASCII.
bool is_spelled_class(std::string_view written) {
    constexpr std::string_view kAsciiClasses = "dDsSwWntr";
    for (std::size_t at = 1; at + 1 < written.size(); ++at) {
        const char next = written[at + 1];
        if (written[at] == '-' && (!is_ascii(written[at - 1]) || !is_ascii(next))) return false;
        if (written[at] != '\\') continue;
        const bool names = is_ascii_letter(next) || is_ascii_digit(next);
        if (names && kAsciiClasses.find(next) == std::string_view::npos) return false;
        ++at;
    }
    return true;
}

bool are_classes_spelled(std::string_view expression) {
    for (std::size_t at = 0; at < expression.size();) {
        const std::size_t end = expression[at] == '['    ? std::min(past_class(expression, at), expression.size())
                                : expression[at] == '\\' ? at + 2
                                                         : at + 1;
        if (expression[at] == '[' && !is_spelled_class(expression.substr(at, end - at))) return false;
        at = end;
    }
    return true;
}

/// Calls `take` with each character outside ASCII.
template <class Take>
void for_each_wide(std::string_view expression, const Take& take) {
    for (std::size_t at = 0; at < expression.size();) {
        const std::string_view character = character_at(expression, at);
        if (!is_ascii(character.front())) take(character);
        at += character.size();
    }
}

}  // namespace

bool Alphabet::can_spell(std::string_view expression) {
    if (!is_valid_utf8(expression) || !shape_of(expression) || !are_classes_spelled(expression)) return false;
    bool told = true;
    std::set<std::string_view> wide;
    for_each_wide(expression, [&](std::string_view character) {
        wide.insert(character);
        told = told && character.size() < 4;
    });
    const bool folds = expression.find("(?i") != std::string_view::npos;
    return told && wide.size() <= kMostNamed && (wide.empty() || !folds);
}

Alphabet::Alphabet(std::string_view expression) {
    for (std::size_t c = 0; c < kAscii; ++c)
        codes_.push_back(static_cast<char>(c));
    codes_.push_back(kOther);
    char next = '\x80';
    for_each_wide(expression, [&](std::string_view character) {
        const Letter letter = named_letter(character);
        if (letter >= codes_.size()) codes_.resize(letter + std::size_t{1}, kOther);
        if (codes_[letter] == kOther) codes_[letter] = next++;
    });
    naming_ = end_naming();
}

std::string Alphabet::spelled(std::string_view expression) const {
    std::string out;
    for (std::size_t at = 0; at < expression.size();) {
        const std::string_view character = character_at(expression, at);
        out += is_ascii(character.front()) ? character.front() : code_of(named_letter(character));
        at += character.size();
    }
    return out;
}

void Alphabet::write(const LetterText& letters, char* out) const {
    const char* const codes = codes_.data();
    const std::size_t known = codes_.size();
    for (const Letter letter : letters.all())
        *out++ = letter < known ? codes[letter] : kOther;
}

}  // namespace gazetted::text
