#include "parsers/text/marks.h"

#include <bit>
#include <cstring>
#include <memory>
#include <string>
#include <vector>

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
static_assert(kMarks == 1U << 12U, "a mark has the upper twelve bits");

/// The first is turned, so that the order of the two counts.
Mark pair_mark(std::uint32_t first_spread, std::uint32_t second_spread) {
    return static_cast<Mark>((std::rotl(first_spread, 7) + second_spread) >> 20U);
}

/// Enough for the sentences and lines of most documents, and little beside a core's cache.
constexpr std::size_t kRemembered = 256;

/// A few bytes from the beginning, the middle and the end of a text, mixed.
std::uint64_t sample(std::string_view text) {
    std::uint64_t head = 0;
    if (text.size() < sizeof head) {
        std::memcpy(&head, text.data(), text.size());
        return head;
    }
    std::uint64_t middle = 0;
    std::uint64_t tail = 0;
    const std::size_t last = text.size() - sizeof tail;
    std::memcpy(&head, text.data(), sizeof head);
    std::memcpy(&middle, text.data() + last / 2, sizeof middle);
    std::memcpy(&tail, text.data() + last, sizeof tail);
    return (head * 31 + middle) * 31 + tail;
}

std::size_t place_of(std::string_view text) {
    const std::uint64_t mixed = sample(text) + text.size();
    return static_cast<std::size_t>((mixed * 0x9E3779B97F4A7C15U) >> 32U) % kRemembered;
}

struct Remembered {
    std::string text;
    Marks marks{""};
};

struct Memory {
    std::vector<Remembered> entries;
    const Remembered* last = nullptr;  ///< asked for; one text is asked about again and again
};

Memory& remembered() {
    thread_local Memory memory;
    return memory;
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

void forget_marks() {
    remembered() = {};
}

const Marks* marks_of(std::string_view text) {
    if (text.size() > Marks::kLongest) return nullptr;
    Memory& memory = remembered();
    if (memory.last != nullptr && memory.last->text == text) return &memory.last->marks;
    if (memory.entries.empty()) memory.entries.resize(kRemembered);
    Remembered& entry = memory.entries[place_of(text)];
    if (entry.text != text) {
        entry.text = text;
        std::construct_at(&entry.marks, text);
    }
    memory.last = &entry;
    return &entry.marks;
}

}  // namespace gazetted::text
