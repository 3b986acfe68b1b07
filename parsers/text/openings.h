// With which characters a match of a regular expression can begin: one look at a character instead of a run of the
// pattern, where it is asked about one place. Never wrong, often decisive.
// Thread rule: immutable after construction. Failures: none; of syntax it does not know every character opens a match.
#pragma once

#include <bitset>
#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "parsers/text/expression.h"

namespace gazetted::text {

class Openings {
  public:
    explicit Openings(const std::optional<std::vector<Way>>& shape);

    /// False where no match can begin at `at`.
    [[nodiscard]] bool admit(std::string_view text, std::size_t at) const;
    /// True where every match stands at the beginning of its text (^…).
    [[nodiscard]] bool only_first() const { return only_first_; }

  private:
    static constexpr std::size_t kPlaces = 256;

    bool take(const std::vector<Way>& ways);
    bool take(const Part& part);
    void take_class(std::string_view written);
    void add(std::string_view character);

    bool any_ = false;
    bool only_first_ = false;
    std::bitset<kPlaces> characters_;  ///< by their marks, which several share
};

}  // namespace gazetted::text
