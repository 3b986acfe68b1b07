// Keeps hostile HTML inside limits before libxml2 sees it: libxml2 compares each attribute of a tag with those before
// it, searches its whole stack for each stray end tag, and writes an error message for each stray "&". What is bounded
// is written anew where libxml2 could read it otherwise than we did: comments and document types go, attributes are
// quoted, scripts are closed. Thread rule: pure functions. Failures: none.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace gazetted::markup {

struct HtmlBounds {
    std::size_t max_depth = 256;       ///< elements open at a time
    std::size_t max_attributes = 256;  ///< attributes of one tag, and of all <html> and <body> tags together
    std::size_t max_tags = 200000;     ///< start tags of the page
};

/// What had to go.
struct BoundedHtml {
    std::string text;
    std::size_t tags = 0;              ///< start tags kept; the scan ends when there are more than max_tags
    std::size_t dropped_tags = 0;      ///< start tags past max_depth
    std::size_t dropped_end_tags = 0;  ///< end tags of elements that were never opened
    std::size_t dropped_attributes = 0;
};

/// The same markup with character references resolved, inside the limits: what is too deep loses its tags and keeps its
/// text. Linear in the input.
BoundedHtml bound_html(std::string_view html, const HtmlBounds& bounds);

}  // namespace gazetted::markup
