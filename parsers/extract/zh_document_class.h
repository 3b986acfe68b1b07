// What kind of document a Chinese text is: an announcement, an official answer, a report, or something else, by its
// title, its first words and what was found of number, issuers and date. Thread rule: pure functions. Failures: none.
#pragma once

#include "parsers/extract/zh_outline.h"
#include "parsers/extract/zh_text.h"
#include "parsers/model/reading.h"

namespace gazetted::extract::zh {

/// What the title, the header and the signature gave.
struct Signs {
    bool numbered = false;        ///< a number with its issuers
    bool number_in_part = false;  ///< one whose issuers or year stand elsewhere
    bool dated_below = false;     ///< a date in the signature
    bool law = false;             ///< a statute or rule in articles
    bool has_issuers = false;
};

model::DocumentClass class_of(const Text& text, const Outline& outline, const Signs& signs);

}  // namespace gazetted::extract::zh
