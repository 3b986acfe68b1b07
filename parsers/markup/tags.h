// What the HTML elements are to a reader of text: which end a block, which hold no text of the page.
// Thread rule: pure functions.
#pragma once

#include <string_view>

namespace gazetted::markup {

/// Starts and ends a block of text (p, div, li, h1 …, table parts, hr).
bool is_block_tag(std::string_view tag);

/// Its content is never text to read (script, style, template, form controls, embedded media).
bool is_unread_tag(std::string_view tag);

/// Has no content and no end tag (br, img, meta …).
bool is_void_tag(std::string_view tag);

/// 1 to 6 for h1 to h6, else 0.
int heading_level(std::string_view tag);

}  // namespace gazetted::markup
