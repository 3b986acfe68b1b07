// The characters of a text as small numbers, so that what patterns say of characters can be looked up in a table: ASCII
// as it is, every other character that some expression names by a number of its own, the rest by one.
// Thread rule: the functions may be called from any thread; a number once given stays for the life of the process, and
// nothing waits. Failures: none; of bytes that are not UTF-8 no letters are made.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace gazetted::text {

using Letter = std::uint16_t;

/// What no expression names.
inline constexpr Letter kOtherLetter = 0x80;

/// The number of a character that an expression names, given now where it has none; kOtherLetter where it can have
/// none (it is past U+FFFF).
Letter named_letter(std::string_view character);

/// How often letters have been named so far.
using Naming = std::uint64_t;

/// Ends a naming: texts told from then on tell what was named before.
Naming end_naming();

/// A text as letters, of at most 65535 bytes.
class LetterText {
  public:
    /// Tells another text, in the memory of the one before.
    void tell(std::string_view text);
    /// False where the text cannot be told in letters: not UTF-8, or with one of the two characters outside ASCII that
    /// are cases of an ASCII letter (ſ, the Kelvin sign).
    [[nodiscard]] bool are_told() const { return told_; }
    /// False where nothing was told since that naming ended.
    [[nodiscard]] bool know(Naming naming) const { return naming <= told_after_; }
    /// Tells nothing from now on.
    void forget() { told_after_ = 0, told_ = false; }
    [[nodiscard]] const std::vector<Letter>& all() const { return letters_; }

    /// The byte at which letter `index` stands; the text's size for the one past the last.
    [[nodiscard]] std::size_t byte_of(std::size_t index) const { return bytes_[index]; }
    /// The first letter at or after the byte `byte`.
    [[nodiscard]] std::size_t index_of(std::size_t byte) const;

  private:
    bool read(std::string_view text);

    std::vector<Letter> letters_;
    std::vector<std::uint16_t> bytes_;
    Naming told_after_ = 0;  ///< namings that had ended when the text was told; 0 where there is none
    bool told_ = false;
};

}  // namespace gazetted::text
