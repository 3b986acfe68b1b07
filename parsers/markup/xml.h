// XML as a tree, read as far as it goes: feeds in the wild are often not well-formed.
// A document type declaration never reaches libxml2: entities are replaced before (HTML names, and literal ones the
// internal subset declares, one level deep and bounded), so nothing expands, and nothing is ever loaded. Thread rule
// and ownership as in html.h. Failures: kTooLarge beyond the cap, kInvalidInput where no root element was found.
#pragma once

#include <cstddef>
#include <string_view>

#include "parsers/base/result.h"
#include "parsers/markup/html.h"
#include "parsers/markup/node.h"

namespace gazetted::markup {

class XmlTree {
  public:
    /// Parses UTF-8 text (any encoding declaration in it is ignored).
    static Result<XmlTree> parse(std::string_view utf8, std::size_t max_bytes = 32U << 20U);
    /// Sniffs the charset as XML, decodes and parses.
    static Result<XmlTree> of(const model::PageInput& input);

    [[nodiscard]] Node root() const;
    /// True where something had to be mended (unknown entity, bare "&", unbalanced tag): feedparser's "bozo".
    [[nodiscard]] bool mended() const { return mended_; }

  private:
    XmlTree(DocumentHandle document, bool mended) : document_(std::move(document)), mended_(mended) {}
    DocumentHandle document_;
    bool mended_ = false;
};

}  // namespace gazetted::markup
