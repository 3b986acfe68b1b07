#include "parsers/base/whitespace.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>
#include <vector>

namespace gazetted {
namespace {

enum class CharClass { kPlain, kSpace, kDropped };

CharClass class_of(char32_t c) {
    if (c == ' ' || (c >= 0x09 && c <= 0x0D) || c == 0x85) return CharClass::kSpace;
    if (c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0xAD) return CharClass::kDropped;
    if (c == 0xA0 || c == 0x3000 || c == 0x1680 || c == 0x202F || c == 0x205F) return CharClass::kSpace;
    if ((c >= 0x2000 && c <= 0x200A) || c == 0x2028 || c == 0x2029) return CharClass::kSpace;
    if ((c >= 0x200B && c <= 0x200F) || c == 0x2060 || c == 0xFEFF) return CharClass::kDropped;
    return CharClass::kPlain;
}

// One token of a letter-spaced run: a single Chinese character, possibly with what follows a colon ("址：北京").
enum class TokenShape { kOther, kSingleHan, kHanThenColon };

TokenShape shape_of(std::string_view token) {
    const DecodedChar first = decode_char(token, 0);
    if (!is_han(first.value)) return TokenShape::kOther;
    if (first.length == token.size()) return TokenShape::kSingleHan;
    const char32_t next = decode_char(token, first.length).value;
    return next == ':' || next == U'：' ? TokenShape::kHanThenColon : TokenShape::kOther;
}

std::vector<std::string_view> words_of(std::string_view folded) {
    std::vector<std::string_view> words;
    for (std::size_t at = 0; at <= folded.size();) {
        const std::size_t end = std::min(folded.find(' ', at), folded.size());
        words.push_back(folded.substr(at, end - at));
        at = end + 1;
    }
    return words;
}

// U+3001 to U+9FFF, nearly all of a Chinese text, and with U+F000 and up its full-width marks; but U+FEFF is dropped.
bool is_plain_three(std::string_view utf8, std::size_t at) {
    if (at + 2 >= utf8.size()) return false;
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(utf8[at + i]); };
    const bool block = (byte(0) >= 0xE3 && byte(0) <= 0xE9) || byte(0) == 0xEF;
    if (!block || !is_continuation(utf8[at + 1]) || !is_continuation(utf8[at + 2])) return false;
    const bool wide_space = byte(0) == 0xE3 && byte(1) == 0x80 && byte(2) == 0x80;
    const bool mark_of_order = byte(0) == 0xEF && byte(1) == 0xBB && byte(2) == 0xBF;
    return !wide_space && !mark_of_order;
}

// Where the run of plain characters that starts at `at` ends.
std::size_t plain_run(std::string_view utf8, std::size_t at) {
    while (at < utf8.size()) {
        const auto byte = static_cast<unsigned char>(utf8[at]);
        if (byte > 0x20 && byte < 0x7F) {
            ++at;
            continue;
        }
        if (byte < 0x80) break;
        if (is_plain_three(utf8, at)) {
            at += 3;
            continue;
        }
        const DecodedChar c = decode_char(utf8, at);
        if (class_of(c.value) != CharClass::kPlain) break;
        at += c.length;
    }
    return at;
}

// Where the run of ASCII that starts at `at` ends; eight bytes at a time, since most of most texts is ASCII or markup.
std::size_t ascii_run(std::string_view bytes, std::size_t at) {
    constexpr std::uint64_t kHighBits = 0x8080808080808080U;
    std::uint64_t word = 0;
    while (at + sizeof word <= bytes.size()) {
        std::memcpy(&word, bytes.data() + at, sizeof word);
        if ((word & kHighBits) != 0) break;
        at += sizeof word;
    }
    while (at < bytes.size() && static_cast<unsigned char>(bytes[at]) < 0x80)
        ++at;
    return at;
}

}  // namespace

DecodedChar decode_long_char(std::string_view utf8, std::size_t at) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(utf8[i]); };
    const unsigned char lead = byte(at);
    if (lead < 0x80) return {lead, 1};
    const std::size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4 || at + length > utf8.size()) return {0xFFFD, 1};
    char32_t value = lead & (0xFFU >> (length + 1));
    for (std::size_t i = 1; i < length; ++i) {
        if (!is_continuation(utf8[at + i])) return {0xFFFD, 1};
        value = (value << 6U) | (byte(at + i) & 0x3FU);
    }
    constexpr std::array<char32_t, 5> kSmallest{0, 0, 0x80, 0x800, 0x10000};
    const bool surrogate = value >= 0xD800 && value <= 0xDFFF;
    if (value < kSmallest.at(length) || value > 0x10FFFF || surrogate) return {0xFFFD, 1};
    return {value, length};
}

void append_utf8(std::string& out, char32_t c) {
    if (c > 0x10FFFF || (c >= 0xD800 && c <= 0xDFFF)) c = 0xFFFD;
    const auto put = [&](char32_t bits) { out.push_back(static_cast<char>(static_cast<unsigned char>(bits))); };
    if (c < 0x80) return put(c);
    if (c < 0x800) {
        put(0xC0U | (c >> 6U));
    } else {
        if (c < 0x10000) {
            put(0xE0U | (c >> 12U));
        } else {
            put(0xF0U | (c >> 18U));
            put(0x80U | ((c >> 12U) & 0x3FU));
        }
        put(0x80U | ((c >> 6U) & 0x3FU));
    }
    put(0x80U | (c & 0x3FU));
}

bool is_valid_utf8(std::string_view bytes) {
    for (std::size_t at = 0; at < bytes.size();) {
        if (static_cast<unsigned char>(bytes[at]) < 0x80) {
            at = ascii_run(bytes, at + 1);
            continue;
        }
        const DecodedChar c = decode_char(bytes, at);
        if (c.value == 0xFFFD && c.length == 1) return false;
        at += c.length;
    }
    return true;
}

std::string fold_whitespace(std::string_view utf8) {
    std::string out;
    out.reserve(utf8.size());
    bool space_due = false;
    for (std::size_t at = 0; at < utf8.size();) {
        const std::size_t end = plain_run(utf8, at);
        if (end > at) {
            if (space_due) out.push_back(' ');
            space_due = false;
            out.append(utf8, at, end - at);
            at = end;
        } else {
            const DecodedChar c = decode_char(utf8, at);
            if (class_of(c.value) == CharClass::kSpace) space_due = !out.empty();
            at += c.length;
        }
    }
    return out;
}

std::string fold_lines(std::string_view utf8) {
    std::string out;
    for (std::size_t at = 0; at < utf8.size();) {
        const std::size_t end = std::min(utf8.find_first_of("\r\n", at), utf8.size());
        const std::string line = fold_whitespace(utf8.substr(at, end - at));
        if (!line.empty()) {
            if (!out.empty()) out.push_back('\n');
            out += line;
        }
        at = end + 1;
    }
    return out;
}

std::string join_letter_spaced(std::string_view folded) {
    if (folded.find(' ') == std::string_view::npos) return std::string(folded);
    std::string out;
    out.reserve(folded.size());
    bool previous_single = false;
    bool first = true;
    for (const std::string_view word : words_of(folded)) {
        const TokenShape shape = word.empty() ? TokenShape::kOther : shape_of(word);
        const bool joins = previous_single && shape != TokenShape::kOther;
        if (!first && !joins) out.push_back(' ');
        out += word;
        previous_single = shape == TokenShape::kSingleHan;
        first = false;
    }
    return out;
}

}  // namespace gazetted
