// Tells a page's text from its chrome by what each element holds: text to read, text of links, sentences.
// Internal to parsers/markup. Thread rule: plain values. Ownership: borrows the tree's nodes.
#pragma once

#include <cstddef>
#include <unordered_map>

#include "parsers/markup/node.h"

namespace gazetted::markup {

/// Weights of the characters below an element: a Chinese character counts as four letters.
struct TextWeight {
    std::size_t all = 0;
    std::size_t in_links = 0;
    std::size_t links = 0;      ///< number of <a>
    std::size_t sentences = 0;  ///< in blocks long enough and with few links, outside chrome
};

class Chrome {
  public:
    /// Counts everything below `page`, each node twice.
    explicit Chrome(Node page);

    [[nodiscard]] const TextWeight& weight(Node node) const;
    /// True for navigation, footers and such by their name, unless they hold much of the page; and for lists of links,
    /// unless the page has nothing else.
    [[nodiscard]] bool is_chrome(Node node) const;

  private:
    struct Own;
    TextWeight count(_xmlNode* element, bool in_link);
    Own count_sentences(_xmlNode* element);
    [[nodiscard]] bool is_link_list(Node node) const;

    std::unordered_map<const _xmlNode*, TextWeight> weights_;
    std::size_t total_ = 0;
    bool has_sentences_ = false;
};

/// True where the element says by itself (tag, role, class, id) that it is not the page's text.
bool is_named_chrome(Node node);

}  // namespace gazetted::markup
