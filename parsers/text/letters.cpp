#include "parsers/text/letters.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <cassert>
#include <limits>

#include "parsers/base/whitespace.h"

namespace gazetted::text {

namespace {

constexpr std::size_t kPoints = 0x10000;  ///< what three bytes of UTF-8 can say

/// A code point's letter, 0 where it has none.
std::array<std::atomic<Letter>, kPoints> letter_numbers;
std::atomic<Letter> next_letter{kOtherLetter + 1U};
std::atomic<Naming> namings{0};

/// Characters outside ASCII that are cases of an ASCII letter: ſ and the Kelvin sign.
bool is_case_of_ascii(char32_t point) {
    return point == 0x017F || point == 0x212A;
}

}  // namespace

Letter named_letter(std::string_view character) {
    const char32_t point = decode_char(character, 0).value;
    if (point < kOtherLetter) return static_cast<Letter>(point);
    if (point >= kPoints) return kOtherLetter;
    std::atomic<Letter>& number = letter_numbers[point];
    if (const Letter known = number.load(); known != 0) return known;
    const Letter mine = next_letter.fetch_add(1);
    Letter another = 0;
    return number.compare_exchange_strong(another, mine) ? mine : another;
}

// Whoever sees the new count sees what was numbered before: by this thread, or by another that this one saw.
Naming end_naming() {
    return namings.fetch_add(1) + 1;
}

void LetterText::tell(std::string_view text) {
    assert(text.size() <= std::numeric_limits<std::uint16_t>::max());
    told_after_ = namings.load();
    const auto continued = std::count_if(text.begin(), text.end(), is_continuation);
    const std::size_t characters = text.size() - static_cast<std::size_t>(continued);
    letters_.resize(characters);
    bytes_.resize(characters + 1);
    told_ = read(text);
}

bool LetterText::read(std::string_view text) {
    std::size_t count = 0;
    for (std::size_t at = 0; at < text.size();) {
        const DecodedChar character = decode_char(text, at);
        Letter letter = kOtherLetter;
        if (character.value < kOtherLetter) {
            letter = static_cast<Letter>(character.value);
        } else if (character.value < kPoints) {
            const bool is_broken = character.length == 1;
            if (is_broken || is_case_of_ascii(character.value)) return false;
            const Letter number = letter_numbers[character.value].load(std::memory_order_relaxed);
            if (number > 0) letter = number;
        }
        letters_[count] = letter;
        bytes_[count] = static_cast<std::uint16_t>(at);
        ++count;
        at += character.length;
    }
    bytes_[count] = static_cast<std::uint16_t>(text.size());
    return true;
}

std::size_t LetterText::index_of(std::size_t byte) const {
    return static_cast<std::size_t>(std::lower_bound(bytes_.begin(), bytes_.end(), byte) - bytes_.begin());
}

}  // namespace gazetted::text
