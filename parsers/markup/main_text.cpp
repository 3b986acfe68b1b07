#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

#include "parsers/markup/blocks.h"
#include "parsers/markup/chrome.h"

namespace gazetted::markup {
namespace {

// Elements that may hold a whole article; a paragraph or list never does, however long.
bool can_hold_article(std::string_view tag) {
    constexpr auto kTags = std::to_array<std::string_view>(
        {"article", "body", "center", "div", "form", "main", "section", "table", "tbody", "td", "tr"});
    return std::binary_search(kTags.begin(), kTags.end(), tag);
}

bool is_marked_article(Node node) {
    return node.name() == "article" || node.attribute("itemprop") == "articleBody";
}

// A table with heads holds figures, whatever sentences stand in its cells.
bool is_table_of_figures(Node node) {
    return node.name() == "table" && node.first("th");
}

// The child that holds three quarters of its parent's sentences, or null.
Node heir_of(Node parent, const Chrome& chrome) {
    const std::size_t whole = chrome.weight(parent).sentences;
    for (const Node child : parent.children()) {
        const bool most = can_hold_article(child.name()) && chrome.weight(child).sentences * 4 >= whole * 3;
        if (most) return is_table_of_figures(child) ? Node{} : child;
    }
    return {};
}

// For a page without sentences: the marked article, else the body.
Node marked_part(const HtmlTree& tree) {
    for (const std::string_view selector : {"article", "main", "body"}) {
        if (const Node found = tree.first(selector)) return found;
    }
    return tree.root();
}

}  // namespace

Node main_text(const HtmlTree& tree) {
    Node here = tree.first("body");
    if (!here) here = tree.root();
    const Chrome chrome(here);
    if (chrome.weight(here).all == 0) return {};
    if (chrome.weight(here).sentences == 0) return marked_part(tree);
    while (!is_marked_article(here)) {
        const Node heir = heir_of(here, chrome);
        if (!heir) break;
        here = heir;
    }
    return here;
}

}  // namespace gazetted::markup
