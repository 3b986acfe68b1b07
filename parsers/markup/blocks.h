// Markup as the ordered blocks of parsers/model/document.h.
// Block elements and <br> end a block; table rows become "cell | cell"; script, style, nav and hidden parts are left
// out; white space is folded and letter-spaced headings closed up. Thread rule: pure functions. Failures: none; nothing
// readable gives no blocks.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "parsers/markup/html.h"
#include "parsers/markup/node.h"
#include "parsers/model/document.h"

namespace gazetted::markup {

/// Blocks of a subtree, all of it.
std::vector<model::Block> blocks_of(Node scope);

/// Blocks of an HTML fragment (a feed's content, a JSON member).
std::vector<model::Block> blocks_of_fragment(std::string_view html);

/// Blocks of plain text: a blank line or a line break ends a block, unless a fixed width broke the line.
std::vector<model::Block> blocks_of_text(std::string_view utf8);

/// Blocks of the page's main text: the densest subtree, without navigation, footer, comments and lists of links.
std::vector<model::Block> blocks_of_main_text(const HtmlTree& tree);

/// The element blocks_of_main_text reads; null where the page has no text.
Node main_text(const HtmlTree& tree);

/// Files linked below `scope` (pdf, doc(x), xls(x), wps, et, ofd, zip, rar, 7z, csv, txt by path, or a download query).
std::vector<model::Attachment> attachments_of(Node scope, std::string_view base_url);

}  // namespace gazetted::markup
