#include "parsers/text/marks.h"

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

std::uint32_t folded(std::string_view character) {
    std::uint32_t value = 0;
    for (const char byte : character)
        value = value << 8U | static_cast<unsigned char>(byte);
    return value >= 'A' && value <= 'Z' ? value + ('a' - 'A') : value;
}

struct Folded {
    std::uint32_t value = 0;
    std::size_t length = 1;
};

/// folded(character_at(text, at)), with the common cases first: ASCII, and three bytes with more text behind them.
Folded folded_at(std::string_view text, std::size_t at) {
    const auto byte = [&](std::size_t i) { return std::uint32_t{static_cast<unsigned char>(text[at + i])}; };
    const std::uint32_t lead = byte(0);
    if (lead < 0x80) return {lead >= 'A' && lead <= 'Z' ? lead + ('a' - 'A') : lead, 1};
    if (lead >= 0xE0 && lead < 0xF0 && at + 2 < text.size() && is_continuation(text[at + 1]) &&
        is_continuation(text[at + 2]))
        return {lead << 16U | byte(1) << 8U | byte(2), 3};
    const std::string_view character = character_at(text, at);
    return {folded(character), character.size()};
}

Mark hashed(std::uint32_t value) {
    return static_cast<Mark>((value * 2654435761U) >> 20U);
}
static_assert(kMarks == 1U << 12U, "hashed() keeps twelve bits");

Mark pair_mark(std::uint32_t first, std::uint32_t second) {
    return hashed(first * 31U + second * 0x9E3779B9U + 1U);
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

std::vector<Remembered>& remembered() {
    thread_local std::vector<Remembered> memory;
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
    return hashed(folded(character));
}

Mark mark_of(std::string_view character, std::string_view next) {
    return pair_mark(folded(character), folded(next));
}

Marks::Marks(std::string_view text) {
    std::uint32_t before = 0;
    for (std::size_t at = 0; at < text.size();) {
        const Folded character = folded_at(text, at);
        add(hashed(character.value));
        if (at > 0) add(pair_mark(before, character.value));
        before = character.value;
        at += character.length;
    }
}

void forget_marks() {
    std::vector<Remembered>().swap(remembered());
}

const Marks* marks_of(std::string_view text) {
    if (text.size() > Marks::kLongest) return nullptr;
    std::vector<Remembered>& memory = remembered();
    if (memory.empty()) memory.resize(kRemembered);
    Remembered& entry = memory[place_of(text)];
    if (entry.text != text) {
        entry.text = text;
        std::construct_at(&entry.marks, text);
    }
    return &entry.marks;
}

}  // namespace gazetted::text
