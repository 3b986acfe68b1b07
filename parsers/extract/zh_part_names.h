// Parts of a document by what they are called: “甲相关物项” is the part under that heading, （二） the one item of that
// number. Thread rule: pure functions. Failures: nothing where no part is called so, or several are.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "parsers/extract/zh_outline.h"
#include "parsers/extract/zh_text.h"

namespace gazetted::extract::zh {

/// The part whose heading or opening words say the name.
std::optional<std::string> part_called(const Text& text, const Outline& outline, std::string_view name);

/// The one numbered part that （number） can mean: an item below an article, or a part of the first level.
std::optional<std::string> item_numbered(const Outline& outline, std::string_view number);

}  // namespace gazetted::extract::zh
