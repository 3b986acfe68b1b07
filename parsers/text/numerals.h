// Numbers as Chinese texts write them: figures, counting numerals (二十八, 一百二十, 两) and digit by digit (二〇二五).
// Takes the normal form (normal.h). Thread rule: pure functions. Failures: std::nullopt where no number starts.
#pragma once

#include <optional>
#include <string_view>

namespace gazetted::text {

struct NumberAt {
    int value = 0;
    std::size_t length = 0;  ///< bytes taken
    bool digits = false;     ///< written in figures (28) rather than numerals (二十八)
};

/// The number that starts at `at`, at most 9 figures or 9999 in numerals.
std::optional<NumberAt> number_at(std::string_view normal, std::size_t at);

/// The same in Chinese numerals only.
std::optional<NumberAt> chinese_number_at(std::string_view normal, std::size_t at);

/// Value of a text that is a number and nothing else.
std::optional<int> number_of(std::string_view normal);

}  // namespace gazetted::text
