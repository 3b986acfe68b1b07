// "Ninety days after the date of its promulgation": a day counted from the publication, not the publication itself.
// Thread rule: pure functions. Failures: none; a count that cannot be told for certain has no term.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "parsers/text/english_dates.h"
#include "parsers/text/english_words.h"

namespace gazetted::extract::english {

/// Words [first, last): a count of days, weeks, months or years up to the publication they are counted from.
struct Deferral {
    std::size_t first = 0;
    std::size_t last = 0;
    std::optional<text::english::FoundTerm> term;  ///< none: "30 working days", "within 30 days", "the second month"
};

/// All of them, in order. A length ("for one year from the date of publication") is none.
std::vector<Deferral> deferrals(const std::vector<text::english::Word>& words);

}  // namespace gazetted::extract::english
