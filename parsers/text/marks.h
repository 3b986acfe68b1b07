// Which characters, and which pairs of neighbours, a text holds: a small hashed set that says at once what the text
// cannot hold. ASCII letters count without their case. Thread rule: plain values. Failures: none; bytes that are not
// UTF-8 are characters of their own.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace gazetted::text {

/// The number of one character or pair in the set.
using Mark = std::uint16_t;

Mark mark_of(std::string_view character);
Mark mark_of(std::string_view character, std::string_view next);

/// The bytes of the character that starts at `at`.
std::string_view character_at(std::string_view text, std::size_t at);

/// What every text holds.
inline constexpr Mark kHeldByAll = 4096;

class Marks {
  public:
    explicit Marks(std::string_view text);
    /// False only where the text does not hold the character or pair.
    [[nodiscard]] bool has(Mark mark) const { return (bits_[mark >> 6U] >> (mark & 63U) & 1U) != 0; }

  private:
    void add(Mark mark) { bits_[mark >> 6U] |= std::uint64_t{1} << (mark & 63U); }
    std::array<std::uint64_t, 65> bits_{};
};

}  // namespace gazetted::text
