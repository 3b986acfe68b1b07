#include "parsers/text/marks.h"

#include <bit>
#include <cstring>

#include "parsers/base/whitespace.h"

namespace gazetted::text {

namespace {

constexpr std::uint32_t kMarks = 4096;

std::size_t stated_length(char lead) {
    const auto byte = static_cast<unsigned char>(lead);
    return byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
}

/// The character as one number, its first byte lowest; ASCII letters without their case.
std::uint32_t folded(std::string_view character) {
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < character.size(); ++i)
        value |= std::uint32_t{static_cast<unsigned char>(character[i])} << (8U * i);
    return value >= 'A' && value <= 'Z' ? value + ('a' - 'A') : value;
}

struct Folded {
    std::uint32_t value = 0;
    std::size_t length = 1;
};

/// folded(character_at(text, at)), with the common cases first: three bytes with more text behind them, and ASCII.
Folded folded_at(std::string_view text, std::size_t at) {
    if (std::endian::native == std::endian::little && at + 4 <= text.size()) {
        std::uint32_t word = 0;
        std::memcpy(&word, text.data() + at, sizeof word);
        if ((word & 0x00C0C0F0U) == 0x008080E0U) return {word & 0x00FFFFFFU, 3};
    }
    const auto lead = static_cast<unsigned char>(text[at]);
    if (lead < 0x80) return {lead >= 'A' && lead <= 'Z' ? lead + std::uint32_t{'a' - 'A'} : lead, 1};
    const std::string_view character = character_at(text, at);
    return {folded(character), character.size()};
}

std::uint32_t spread(std::uint32_t value) {
    return value * 2654435761U;
}

Mark single_mark(std::uint32_t spread_value) {
    return static_cast<Mark>(spread_value >> 20U);
}
static_assert(kMarks == kHeldByAll && kMarks == 1U << 12U, "a mark has the upper twelve bits");

/// The first is turned, so that the order of the two counts.
Mark pair_mark(std::uint32_t first_spread, std::uint32_t second_spread) {
    return static_cast<Mark>((std::rotl(first_spread, 7) + second_spread) >> 20U);
}

}  // namespace

std::string_view character_at(std::string_view text, std::size_t at) {
    const std::size_t most = stated_length(text[at]);
    std::size_t length = 1;
    while (length < most && at + length < text.size() && is_continuation(text[at + length]))
        ++length;
    return text.substr(at, length);
}

Mark mark_of(std::string_view character) {
    return single_mark(spread(folded(character)));
}

Mark mark_of(std::string_view character, std::string_view next) {
    return pair_mark(spread(folded(character)), spread(folded(next)));
}

Marks::Marks(std::string_view text) {
    add(kHeldByAll);
    std::uint32_t before = 0;
    for (std::size_t at = 0; at < text.size();) {
        const Folded character = folded_at(text, at);
        const std::uint32_t here = spread(character.value);
        add(single_mark(here));
        if (at > 0) add(pair_mark(before, here));
        before = here;
        at += character.length;
    }
}

}  // namespace gazetted::text
