// A handle on one element of a parsed HTML or XML tree, and the selectors that find others below it.
// Thread rule: a tree and its nodes belong to one thread at a time. Ownership: a Node borrows from its HtmlTree or
// XmlTree and must not outlive it. A selector that cannot be read is a programming error (std::invalid_argument).
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "parsers/base/result.h"

struct _xmlNode;

namespace gazetted::markup {

class Node {
  public:
    Node() = default;
    explicit Node(_xmlNode* node) : node_(node) {}

    /// False for the null handle that first() gives where nothing matches; every question to it gives an empty answer.
    explicit operator bool() const { return node_ != nullptr; }

    /// Local name: lower-case in HTML, as written in XML.
    [[nodiscard]] std::string_view name() const;
    /// Namespace URI; empty in HTML and where there is none.
    [[nodiscard]] std::string_view namespace_uri() const;
    /// Attribute value with entities resolved (HTML names are lower-case: `querydata`); empty where there is none.
    [[nodiscard]] std::string attribute(std::string_view name) const;
    [[nodiscard]] bool has_attribute(std::string_view name) const;
    /// True where the class attribute holds this word.
    [[nodiscard]] bool has_class(std::string_view word) const;

    /// All characters below, without script and style, <br> and block borders as spaces, white space folded.
    [[nodiscard]] std::string text() const;
    /// The same with its white space as it stands.
    [[nodiscard]] std::string unfolded_text() const;
    /// All characters below, exactly as they stand (script text too).
    [[nodiscard]] std::string raw_text() const;
    /// The markup of everything below, serialised.
    [[nodiscard]] std::string inner_markup() const;

    [[nodiscard]] Node parent() const;
    /// Child elements in order.
    [[nodiscard]] std::vector<Node> children() const;
    [[nodiscard]] Node next_element() const;
    [[nodiscard]] Node previous_element() const;

    /// Elements below this one (not itself) that match, in document order. The selector knows: tag, *, .class, #id,
    /// [attr], [attr=value], [attr^=value], [attr$=value], [attr*=value] (value bare or quoted), descendant " ", child
    /// ">" and lists ",". In XML a tag matches by local name. Cost: elements × parts of the selector.
    [[nodiscard]] std::vector<Node> select(std::string_view selector) const;
    /// The first of them, or a null Node.
    [[nodiscard]] Node first(std::string_view selector) const;

    bool operator==(const Node&) const = default;
    /// The libxml2 node, for parsers/markup only.
    [[nodiscard]] _xmlNode* raw() const { return node_; }

  private:
    _xmlNode* node_ = nullptr;
};

/// The one match; none or several is a kUnexpectedShape failure that names the selector and the count.
Result<Node> expect_one(Node scope, std::string_view selector);

/// At least `count` matches, or a kUnexpectedShape failure that names the selector and both counts.
Result<std::vector<Node>> expect_at_least(Node scope, std::string_view selector, std::size_t count);

}  // namespace gazetted::markup
