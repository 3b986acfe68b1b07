#include "parsers/text/normal.h"

#include <optional>

#include <unicode/normalizer2.h>
#include <unicode/unistr.h>

#include "parsers/base/whitespace.h"
#include "parsers/text/traditional.h"

namespace gazetted::text {

namespace {

bool within(char32_t c, char32_t first, char32_t last) {
    return first <= c && c <= last;
}

/// Characters that stand for others and are spelt out: radicals, parenthesised numerals, compatibility ideographs.
bool is_stand_in(char32_t c) {
    return within(c, 0x2E80, 0x2FDF) || within(c, 0x3220, 0x3243) || within(c, 0xF900, 0xFAFF);
}

std::string spelt_out(char32_t c) {
    UErrorCode status = U_ZERO_ERROR;
    const auto* nfkc = icu::Normalizer2::getNFKCInstance(status);
    std::string out;
    if (U_FAILURE(status) != 0) {
        append_utf8(out, c);
        return out;
    }
    nfkc->normalize(icu::UnicodeString(static_cast<UChar32>(c)), status).toUTF8String(out);
    return out;
}

/// The ASCII (or one-character) form of a mark; 0 where it stays as it is.
char32_t plain_mark(char32_t c) {
    switch (c) {
        case 0x201C:
        case 0x201D:
        case 0x300C:
        case 0x300D:
        case 0x300E:
        case 0x300F:
        case 0x301D:
        case 0x301E:
            return '"';
        case 0x2018:
        case 0x2019:
            return '\'';
        case 0x3014:
        case 0xFF3B:
            return '[';
        case 0x3015:
        case 0xFF3D:
            return ']';
        case 0x2010:
        case 0x2011:
        case 0x2012:
        case 0x2013:
        case 0x2014:
        case 0x2015:
        case 0x2212:
        case 0xFF0D:
            return '-';
        case 0x2022:
        case 0x30FB:
        case 0x2027:
        case 0xFF65:
            return 0xB7;
        case 0xFF0C:
            return c;
        default:
            break;
    }
    return within(c, 0xFF01, 0xFF5E) ? c - 0xFEE0 : 0;
}

bool is_space(char32_t c) {
    return c == ' ' || c == '\t' || c == 0xA0 || c == 0x3000 || within(c, 0x2000, 0x200A);
}

/// Where the run of white space that holds `at` ends.
std::size_t past_spaces(std::string_view text, std::size_t at) {
    while (at < text.size()) {
        const DecodedChar c = decode_char(text, at);
        if (!is_space(c.value)) break;
        at += c.length;
    }
    return at;
}

char32_t char_at(std::string_view text, std::size_t at) {
    return at < text.size() ? decode_char(text, at).value : 0;
}

}  // namespace

bool is_chinese_type(char32_t c) {
    return is_han(c) || within(c, 0x3001, 0x301F) || within(c, 0xFF01, 0xFF60) || within(c, 0x2018, 0x201D) ||
           c == 0x2026;
}

NormalText::NormalText(std::string_view original) {
    text_.reserve(original.size());
    begins_.reserve(original.size());
    ends_.reserve(original.size());
    char32_t before = 0;  // the last character that is not a space
    for (std::size_t at = 0; at < original.size();) {
        const DecodedChar c = decode_char(original, at);
        std::size_t end = at + c.length;
        if (is_space(c.value)) {
            end = past_spaces(original, at);
            const char32_t after = char_at(original, end);
            const bool keep = before != 0 && after != 0 && !is_chinese_type(before) && !is_chinese_type(after);
            if (keep) put(" ", at, end);
        } else {
            put_character(original, c, at, before);
            before = c.value;
        }
        at = end;
    }
}

void NormalText::put_character(std::string_view original, DecodedChar c, std::size_t at, char32_t before) {
    const std::size_t end = at + c.length;
    if (within(c.value, 0x4E00, 0x9FFF) && simplified(c.value) == c.value)  // most of most texts
        return put(original.substr(at, c.length), at, end);
    const bool chinese_comma =
        c.value == ',' && (is_han(before) || is_han(char_at(original, past_spaces(original, end))));
    const char32_t mark = chinese_comma ? char32_t{0xFF0C} : plain_mark(c.value);
    const char32_t form = mark != 0 ? mark : simplified(c.value);
    if (form == c.value && !is_stand_in(c.value)) return put(original.substr(at, c.length), at, end);
    std::string piece;
    if (form != c.value) {
        append_utf8(piece, form);
    } else {
        piece = spelt_out(c.value);
    }
    put(piece, at, end);
}

void NormalText::put(std::string_view piece, std::size_t begin, std::size_t end) {
    text_ += piece;
    begins_.insert(begins_.end(), piece.size(), static_cast<std::uint32_t>(begin));
    ends_.insert(ends_.end(), piece.size(), static_cast<std::uint32_t>(end));
}

Range NormalText::original(Range normal) const {
    if (normal.empty() || normal.end > text_.size()) return {};
    return {begins_[normal.begin], ends_[normal.end - 1]};
}

}  // namespace gazetted::text
