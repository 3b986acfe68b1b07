#include "parsers/text/normal.h"

#include <algorithm>
#include <iterator>

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

/// ASCII that stays as it is whatever stands beside it.
bool is_plain_ascii(char byte) {
    return byte > ' ' && byte != ',';
}

/// Marks of Chinese typesetting that stay as they are.
bool is_plain_mark(char32_t c) {
    return within(c, 0x3001, 0x3002) || within(c, 0x300A, 0x300B) || c == 0xFF0C;
}

struct PlainRun {
    std::size_t end = 0;
    char32_t last = 0;  ///< its last character
};

/// The run of characters from `at` on that stay as they are: most of most texts.
PlainRun plain_run(std::string_view text, std::size_t at) {
    PlainRun run{at, 0};
    while (run.end < text.size()) {
        if (is_plain_ascii(text[run.end])) {
            run.last = static_cast<unsigned char>(text[run.end++]);
            continue;
        }
        const DecodedChar c = decode_char(text, run.end);
        const bool stays = within(c.value, 0x4E00, 0x9FFF) ? simplified(c.value) == c.value : is_plain_mark(c.value);
        if (!stays) break;
        run.last = c.value;
        run.end += c.length;
    }
    return run;
}

/// Where the character that holds the byte at `at` begins.
std::size_t character_begin(std::string_view text, std::size_t at) {
    while (is_continuation(text[at]))
        --at;
    return at;
}

}  // namespace

bool is_chinese_type(char32_t c) {
    return is_han(c) || within(c, 0x3001, 0x301F) || within(c, 0xFF01, 0xFF60) || within(c, 0x2018, 0x201D) ||
           c == 0x2026;
}

NormalText::NormalText(std::string_view original) {
    text_.reserve(original.size());
    char32_t before = 0;  // the last character that is not a space
    for (std::size_t at = 0; at < original.size();) {
        const PlainRun plain = plain_run(original, at);
        if (plain.end > at) {
            copy(original, at, plain.end);
            before = plain.last;
            at = plain.end;
            continue;
        }
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
    const bool chinese_comma =
        c.value == ',' && (is_han(before) || is_han(char_at(original, past_spaces(original, end))));
    const char32_t mark = chinese_comma ? char32_t{0xFF0C} : plain_mark(c.value);
    const char32_t form = mark != 0 ? mark : simplified(c.value);
    const bool broken = c.value == 0xFFFD && c.length == 1;
    if (broken) return put(original.substr(at, 1), at, end);
    if (form == c.value && !is_stand_in(c.value)) return copy(original, at, end);
    std::string piece;
    if (form != c.value) {
        append_utf8(piece, form);
    } else {
        piece = spelt_out(c.value);
    }
    put(piece, at, end);
}

void NormalText::copy(std::string_view original, std::size_t begin, std::size_t end) {
    const bool goes_on = !stretches_.empty() && stretches_.back().made_from == 0 &&
                         stretches_.back().original + (text_.size() - stretches_.back().begin) == begin;
    if (!goes_on)
        stretches_.push_back({static_cast<std::uint32_t>(text_.size()), static_cast<std::uint32_t>(begin), 0});
    text_.append(original, begin, end - begin);
}

void NormalText::put(std::string_view form, std::size_t begin, std::size_t end) {
    stretches_.push_back({static_cast<std::uint32_t>(text_.size()), static_cast<std::uint32_t>(begin),
                          static_cast<std::uint32_t>(end - begin)});
    text_ += form;
}

Range NormalText::source_of(std::size_t at) const {
    const auto after = std::upper_bound(stretches_.begin(), stretches_.end(), at,
                                        [](std::size_t place, const Stretch& each) { return place < each.begin; });
    const Stretch& stretch = *std::prev(after);
    if (stretch.made_from != 0) return {stretch.original, stretch.original + stretch.made_from};
    const std::size_t character = character_begin(text_, at);
    const std::size_t begin = stretch.original + (character - stretch.begin);
    return {begin, begin + decode_char(text_, character).length};
}

Range NormalText::original(Range normal) const {
    if (normal.empty() || normal.end > text_.size()) return {};
    return {source_of(normal.begin).begin, source_of(normal.end - 1).end};
}

}  // namespace gazetted::text
