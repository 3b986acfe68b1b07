// The ways of a regular expression that are words and nothing else (管制|出口(?:许可|管制)|禁止[^。]*出口 has three):
// they are looked for in less time than the pattern needs to begin. Thread rule: immutable after construction.
// Failures: none; of syntax it does not know no way is plain.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "parsers/text/expression.h"
#include "parsers/text/marks.h"
#include "parsers/text/normal.h"

namespace gazetted::text {

class PlainWords {
  public:
    explicit PlainWords(const std::optional<std::vector<Way>>& shape);

    /// True where the expression has no other ways.
    [[nodiscard]] bool are_all() const { return all_; }
    /// True where one of the words stands in the text, whose marks are given where there are any.
    [[nodiscard]] bool stand_in(std::string_view text, const Marks* marks) const;
    /// The first of them at or after `from`; of two that begin together the one that the expression prefers.
    [[nodiscard]] std::optional<Range> first_in(std::string_view text, std::size_t from) const;

  private:
    struct Word {
        std::string characters;
        Mark mark = 0;  ///< of its last two characters, or of its only one
    };

    std::vector<Word> words_;  ///< in the order of preference
    bool all_ = false;
};

}  // namespace gazetted::text
