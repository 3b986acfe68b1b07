#include "parsers/text/marks.h"

#include <cstring>
#include <string>
#include <vector>

namespace gazetted::text {

namespace {

constexpr std::uint32_t kMarks = 4096;

bool is_continuation(char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

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

Mark hashed(std::uint32_t value) {
    return static_cast<Mark>((value * 2654435761U) >> 20U);
}
static_assert(kMarks == 1U << 12U, "hashed() keeps twelve bits");

Mark pair_mark(std::uint32_t first, std::uint32_t second) {
    return hashed(first * 31U + second * 0x9E3779B9U + 1U);
}

/// Enough for the sentences and lines of most documents.
constexpr std::size_t kRemembered = 512;

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
        std::uint32_t value = 0;
        const std::size_t start = at;
        const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[start + i]); };
        // The common cases of folded(character_at(text, at)), without the loops.
        if (byte(0) < 0xC0) {
            value = byte(0) >= 'A' && byte(0) <= 'Z' ? byte(0) + ('a' - 'A') : byte(0);
            at += 1;
        } else if (byte(0) >= 0xE0 && byte(0) < 0xF0 && start + 2 < text.size() && is_continuation(text[start + 1]) &&
                   is_continuation(text[start + 2])) {
            value = static_cast<std::uint32_t>(byte(0)) << 16U | static_cast<std::uint32_t>(byte(1)) << 8U | byte(2);
            at += 3;
        } else {
            const std::string_view character = character_at(text, at);
            value = folded(character);
            at += character.size();
        }
        add(hashed(value));
        if (start > 0) add(pair_mark(before, value));
        before = value;
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
        entry.marks = Marks(text);
    }
    return &entry.marks;
}

}  // namespace gazetted::text
