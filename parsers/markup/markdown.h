// Markdown as blocks: headings, list items, tables, paragraphs; emphasis, links and code marks taken off.
// Thread rule: pure functions. Failures: none, every text is some Markdown.
#pragma once

#include <string_view>
#include <vector>

#include "parsers/model/document.h"

namespace gazetted::markup {

/// The first level-1 heading becomes the title block; "- **Key**: value" and "**Key**: value" lines before the body's
/// first heading or paragraph become kHeaderField blocks ("Key: value").
std::vector<model::Block> blocks_of_markdown(std::string_view utf8);

/// True where the text has marks that plain text would not have.
bool looks_like_markdown(std::string_view utf8);

}  // namespace gazetted::markup
