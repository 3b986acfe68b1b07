// Rows that several tables of the English reader's tests have in common, and how one row is checked.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "en_support.h"

namespace en {

/// A headline and, where it does not decide alone, the first sentence under it.
struct Headline {
    std::string_view title, lead;
};

/// Reads it as an item of 12 November 2025.
gazetted::model::Reading read(const Headline& item, gazetted::model::Channel channel);

/// A report and what it tells.
struct Report {
    std::string_view posted, text;
    std::string_view kinds;  ///< sorted; none where it is no measure
    std::string_view dates;  ///< sorted
};

void check(const Report& report);

/// A document and what en::fact() says of it, fact by fact.
struct Wording {
    std::string_view about, text, posted_on;
    std::vector<std::pair<std::string_view, std::string>> facts;
};

void check(const Wording& row, gazetted::model::Channel channel);

/// Every value and every date has the words that stand under its evidence.
void check_quotes(const Wording& row, gazetted::model::Channel channel);

}  // namespace en
