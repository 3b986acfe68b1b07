// Labelled lines: "Issuing Authority: …", "[Issuing Date] …", "| Effective date | …".
// Thread rule: pure functions. Failures: none.
#pragma once

#include <cstddef>
#include <string_view>

namespace gazetted::extract::english {

/// Where a label stands and where its value begins, in bytes of the line.
struct LabelEnd {
    std::size_t label_begin = 0, label_end = 0, value = 0;
};

/// All zero where the text opens with no label.
LabelEnd label_of(std::string_view text);

/// Labels of lines that say one thing about the document.
bool is_label(std::string_view label);

/// "Question:", "Spokesperson:": who speaks, and what follows is the text itself.
bool names_speaker(std::string_view label);

/// What somebody says ("Kyodo News: The ministry announced … Does this cover …?"): no value of a field.
bool is_prose(std::string_view value);

}  // namespace gazetted::extract::english
