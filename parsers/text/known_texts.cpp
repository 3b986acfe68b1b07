#include "parsers/text/known_texts.h"

#include <cstdint>
#include <cstring>
#include <memory>
#include <string>
#include <vector>

#include "parsers/text/alphabet.h"

namespace gazetted::text {

namespace {

/// Enough for the sentences and lines of most documents, and little beside a core's cache.
constexpr std::size_t kRemembered = 256;

/// A few bytes from the beginning, the middle and the end of a text, mixed.
std::uint64_t sample(std::string_view text) {
    std::uint64_t head = 0;
    if (text.size() < sizeof head) {
        if (!text.empty()) std::memcpy(&head, text.data(), text.size());  // an empty one may be nowhere
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

struct KnownText {
    std::string text;
    Marks marks{""};
    LetterText letters;  ///< once asked for
};

struct Memory {
    std::vector<KnownText> texts;
    KnownText* last = nullptr;  ///< asked for; one text is asked about again and again
};

Memory& memory_of_thread() {
    thread_local Memory memory;
    return memory;
}

KnownText& known(std::string_view text) {
    Memory& memory = memory_of_thread();
    if (memory.last != nullptr && memory.last->text == text) return *memory.last;
    if (memory.texts.empty()) memory.texts.resize(kRemembered);
    KnownText& entry = memory.texts[place_of(text)];
    if (entry.text != text) {
        entry.text = text;
        std::construct_at(&entry.marks, text);
        entry.letters.forget();
    }
    memory.last = &entry;
    return entry;
}

}  // namespace

const Marks* marks_of(std::string_view text) {
    return text.size() > kLongestKnown ? nullptr : &known(text).marks;
}

const LetterText* letters_of(std::string_view text, const Alphabet& alphabet) {
    if (text.size() > kLongestKnown) return nullptr;
    KnownText& entry = known(text);
    if (!alphabet.is_known_to(entry.letters)) entry.letters.tell(text);
    return entry.letters.are_told() ? &entry.letters : nullptr;
}

void forget_texts() {
    memory_of_thread() = {};
}

}  // namespace gazetted::text
