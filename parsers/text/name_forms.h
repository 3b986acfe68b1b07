// The forms of one name, Chinese and Latin, in a piece of text: 甲公司(A Inc.), A Inc.(甲公司), 甲公司 A Inc.
// Takes the normal form (normal.h); ranges point into it. Thread rule: pure functions. Failures: none; a form that is
// not there is an empty range.
#pragma once

#include <string_view>

#include "parsers/text/normal.h"

namespace gazetted::text {

/// One name; a form the text lacks is an empty range.
struct PartyMention {
    Range zh;
    Range en;
    [[nodiscard]] bool empty() const { return zh.empty() && en.empty(); }
};

/// How many Chinese characters (kana are counted with them) and how many Latin letters a text has.
struct Letters {
    std::size_t han = 0;
    std::size_t latin = 0;
    /// Mostly Latin; a Chinese character or two may stand among many letters.
    [[nodiscard]] bool are_latin() const { return latin >= 2 && latin > 3 * han; }
};
Letters letters_in(std::string_view text);

/// A name without the blanks and marks at both ends; marks that belong to it stay (台湾"中山科学研究院").
Range bare_name(std::string_view text, Range range);

/// The bracket that opens at `at`, both brackets included; open up to `end` where it never closes.
Range bracket_at(std::string_view text, std::size_t at, std::size_t end);

/// The name that a piece of text is: both forms where a bracket or the change of script tells them apart.
PartyMention name_in(std::string_view text, Range range);

}  // namespace gazetted::text
