// Countries and regions by their Chinese names, as ISO 3166 two-letter codes (EU included).
// Takes the normal form (normal.h). Thread rule: pure functions. Failures: none; unknown names are not found.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "parsers/text/normal.h"

namespace gazetted::text {

struct CountryMention {
    Range range;
    std::string_view code;
};

/// The country whose name starts at `at`; an empty code where none does. 台湾地区, 台湾 and 中国台湾 are TW.
CountryMention country_at(std::string_view normal, std::size_t at);

/// Every country named in a text, in order. China itself is none.
std::vector<CountryMention> find_countries(std::string_view normal);

/// An RE2 alternation of all names, of those that begin alike the longest first, for use inside larger patterns. It
/// cannot look behind a name: where 马里 of 马里兰 would matter, ask find_countries, too.
const std::string& country_expression();

/// What stands for a country's name in MarkedCountries: one character of the private use area.
inline constexpr std::string_view kCountryMark = "\uE000";

/// A text with each country's name drawn together into kCountryMark, so that a pattern that asks for any country is
/// small and quick.
class MarkedCountries {
  public:
    explicit MarkedCountries(std::string_view normal);
    [[nodiscard]] const std::string& text() const { return text_; }
    [[nodiscard]] bool empty() const { return mentions_.empty(); }
    /// The countries within a range of text(), by their place in the text that was given.
    [[nodiscard]] std::vector<CountryMention> within(Range marked) const;

  private:
    std::string text_;
    std::vector<CountryMention> mentions_;  ///< in the text that was given
    std::vector<std::size_t> marks_;        ///< where their marks stand in text_
};

}  // namespace gazetted::text
