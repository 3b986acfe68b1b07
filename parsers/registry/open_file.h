// How open_file tells files apart; declared for its tests. registry.h has the entry points.
// Thread rule: pure functions.
#pragma once

#include <cstdint>
#include <string_view>

#include "parsers/model/page_input.h"

namespace gazetted::registry {

enum class FileKind : std::uint8_t { kFeed, kHtml, kJson, kMarkdown, kText };

/// By the bytes; `file_name` decides only between Markdown and plain text, and for markup without a usual first tag.
FileKind kind_of_file(const model::PageInput& input, std::string_view file_name);

}  // namespace gazetted::registry
