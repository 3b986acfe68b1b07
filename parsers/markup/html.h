// The HTML of a page as a tree. libxml2 builds it, from UTF-8 only and inside limits that make its time linear.
// Thread rule: one thread at a time per tree. Ownership: the tree owns its nodes; it can be moved, not copied.
// Failures: kTooLarge beyond the caps of bytes and tags, kInvalidInput where nothing at all could be parsed.
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "parsers/base/result.h"
#include "parsers/markup/node.h"
#include "parsers/model/page_input.h"

struct _xmlDoc;

namespace gazetted::markup {

/// Frees a libxml2 document.
struct DocumentDeleter {
    void operator()(_xmlDoc* document) const;
};
using DocumentHandle = std::unique_ptr<_xmlDoc, DocumentDeleter>;

/// What a page may cost. Past max_depth start tags are dropped and their text kept; past max_attributes attributes are;
/// a page past max_tags is refused (the longest control list in HTML has about half of it).
struct HtmlLimits {
    std::size_t max_bytes = 32U << 20U;
    std::size_t max_depth = 256;
    std::size_t max_attributes = 256;
    std::size_t max_tags = 200000;
};

class HtmlTree {
  public:
    /// Parses UTF-8 text.
    static Result<HtmlTree> parse(std::string_view utf8, const HtmlLimits& limits = {});
    /// Sniffs the charset, decodes and parses.
    static Result<HtmlTree> of(const model::PageInput& input, const HtmlLimits& limits = {});

    /// The <html> element (made up where the page has none).
    [[nodiscard]] Node root() const;
    [[nodiscard]] std::vector<Node> select(std::string_view selector) const { return root().select(selector); }
    [[nodiscard]] Node first(std::string_view selector) const { return root().first(selector); }

    /// content of <meta name=… content=…> (name or property, any case); empty where there is none.
    [[nodiscard]] std::string meta(std::string_view name) const;
    /// Text of the <title> element.
    [[nodiscard]] std::string title() const;

  private:
    struct Meta {
        std::string name, content;
    };
    explicit HtmlTree(DocumentHandle document);
    DocumentHandle document_;
    std::vector<Meta> meta_;  ///< asked for by many names; collected once
};

}  // namespace gazetted::markup
