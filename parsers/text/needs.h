// What a text must hold for a regular expression to match in it: the literal characters and pairs without which no way
// through the expression is open. A quick "cannot match" before the real thing; never wrong, often decisive.
// Thread rule: immutable after construction. Failures: none; of syntax it does not know nothing is demanded.
#pragma once

#include <optional>
#include <vector>

#include "parsers/text/expression.h"
#include "parsers/text/marks.h"

namespace gazetted::text {

class Needs {
  public:
    explicit Needs(const std::optional<std::vector<Way>>& shape);

    /// True where nothing is demanded.
    [[nodiscard]] bool empty() const { return code_.empty(); }
    /// True where a match is possible.
    [[nodiscard]] bool met_by(const Marks& marks) const { return empty() || is_met(code_.data(), marks); }

  private:
    static bool is_met(const Mark* code, const Marks& marks);
    static bool is_one_met(const Mark* choice, const Marks& marks);

    /// One demand after the other, close together, since hundreds of patterns are asked about one sentence: the number
    /// of marks, the marks, the number of choices, the choices. A choice is its length, the number of its ways, the
    /// first mark of each, which closes most of them, and its ways; a way is its length and a demand.
    std::vector<Mark> code_;
};

}  // namespace gazetted::text
