// The characters that an expression names, each as one byte: ASCII as it is, the others from 0x80 on, and 0xFF for all
// that it does not name. Spelled like this a Chinese expression makes a program a tenth as large, since it need not
// know how characters are made of bytes, and a text a third as long. What matches, and where, is the same, but that
// nothing is found inside a character. Thread rule: immutable after construction. Failures: none; what cannot be
// spelled is told by can_spell().
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "parsers/text/letters.h"

namespace gazetted::text {

class Alphabet {
  public:
    /// False where an expression has to be run over texts as they are written: it names more than 127 characters
    /// outside ASCII, or one past U+FFFF, or either case of one; a class of it has one beside a dash, or an escape that
    /// is not sure to mean ASCII; it is not UTF-8, or its syntax is not surely understood.
    static bool can_spell(std::string_view expression);

    /// The alphabet of an expression that can be spelled.
    explicit Alphabet(std::string_view expression);

    /// The expression for RE2 in Latin-1.
    [[nodiscard]] std::string spelled(std::string_view expression) const;
    /// False where the letters were made before this alphabet's characters had their numbers.
    [[nodiscard]] bool is_known_to(const LetterText& letters) const { return letters.know(naming_); }
    /// Writes letters in this alphabet, a byte each.
    void write(const LetterText& letters, char* out) const;

  private:
    [[nodiscard]] char code_of(Letter letter) const { return letter < codes_.size() ? codes_[letter] : kOther; }

    static constexpr char kOther = '\xFF';

    std::vector<char> codes_;  ///< by letter, up to the last that the expression names
    Naming naming_ = 0;
};

}  // namespace gazetted::text
