// Chinese text in one comparable form, with the way back: rules are written once, against this form, and evidence is
// still quoted from the text as published.
//
// The form: full-width letters, digits and marks become ASCII (，stays, and a half-width comma beside a Chinese
// character becomes ，); 〔〕［］ become [ ]; all double quotation marks become "; radicals and enclosed numerals (⽤,
// ㈠) become the characters they stand for and traditional characters the simplified ones; dashes become -; middle dots
// become ·; white space goes unless Latin text or figures stand on both sides. Superscripts stay. Thread rule: plain
// values. Failures: none; bytes that are not UTF-8 pass through.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "parsers/base/whitespace.h"

namespace gazetted::text {

/// A byte range of some text, half-open.
struct Range {
    std::size_t begin = 0;
    std::size_t end = 0;
    [[nodiscard]] bool empty() const { return begin >= end; }
    [[nodiscard]] bool holds(std::size_t at) const { return begin <= at && at < end; }
    /// The words that stand there in `text`.
    [[nodiscard]] std::string_view of(std::string_view text) const { return text.substr(begin, end - begin); }
    bool operator==(const Range&) const = default;
};

class NormalText {
  public:
    NormalText() = default;
    explicit NormalText(std::string_view original);

    [[nodiscard]] std::string_view view() const { return text_; }
    /// The bytes of the original that a range of the normal form was made from (dropped space inside it included).
    [[nodiscard]] Range original(Range normal) const;

  private:
    /// Part of text_ up to the next one's beginning: copied from the original as it is, or one character's other form.
    struct Stretch {
        std::uint32_t begin = 0;      ///< in text_
        std::uint32_t original = 0;   ///< where what it was made from begins
        std::uint32_t made_from = 0;  ///< bytes that other form was made from; 0 for a copy
    };

    void put_character(std::string_view original, DecodedChar c, std::size_t at, char32_t before);
    void copy(std::string_view original, std::size_t begin, std::size_t end);
    void put(std::string_view form, std::size_t begin, std::size_t end);
    /// The bytes of the original that the character at a place of text_ was made from.
    [[nodiscard]] Range source_of(std::size_t at) const;

    std::string text_;
    std::vector<Stretch> stretches_;  ///< in order; most of most texts is copied, so there are few
};

/// True for Chinese characters and the marks of Chinese typesetting (、。《》 …): no space is kept beside them.
bool is_chinese_type(char32_t c);

}  // namespace gazetted::text
