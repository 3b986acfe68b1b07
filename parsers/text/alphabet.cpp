#include "parsers/text/alphabet.h"

#include <algorithm>
#include <set>

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

/// True where a class has a range that begins or ends outside ASCII ([一-龥]).
bool has_wide_range(std::string_view written) {
    for (std::size_t at = written.find('-', 1); at < written.size() - 1; at = written.find('-', at + 1))
        if (!is_ascii(written[at - 1]) || !is_ascii(written[at + 1])) return true;
    return false;
}

bool has_wide_range_in_classes(std::string_view expression) {
    for (std::size_t at = 0; at < expression.size();) {
        const std::size_t end = expression[at] == '['    ? std::min(past_class(expression, at), expression.size())
                                : expression[at] == '\\' ? at + 2
                                                         : at + 1;
        if (expression[at] == '[' && has_wide_range(expression.substr(at, end - at))) return true;
        at = end;
    }
    return false;
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
    if (!shape_of(expression) || has_wide_range_in_classes(expression)) return false;
    bool utf8 = true;
    std::set<std::string_view> wide;
    for_each_wide(expression, [&](std::string_view character) {
        wide.insert(character);
        utf8 = utf8 && character.size() > 1 && character.size() < 4;
    });
    const bool folds = expression.find("(?i") != std::string_view::npos;
    return utf8 && wide.size() <= kMostNamed && (wide.empty() || !folds);
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
