// Turns a subtree into blocks: the one walk behind blocks_of and blocks_of_main_text. Internal to parsers/markup.
// Thread rule: one writer per call.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "parsers/markup/node.h"
#include "parsers/model/document.h"

namespace gazetted::markup {

class BlockWriter {
  public:
    /// Elements for which `skips` is true are left out with all below them; `drops_link_lines` leaves out blocks that
    /// are little else than links.
    explicit BlockWriter(std::function<bool(Node)> skips, bool drops_link_lines = false)
        : skips_(std::move(skips)), drops_link_lines_(drops_link_lines) {}

    /// Appends the blocks of everything below `scope`.
    void write(Node scope);
    [[nodiscard]] std::vector<model::Block> take();

  private:
    void write_children(_xmlNode* parent);
    void write_element(_xmlNode* element);
    void write_link(_xmlNode* link);
    void write_list_item(_xmlNode* item);
    void write_table(_xmlNode* table);
    void flush();

    std::function<bool(Node)> skips_;
    bool drops_link_lines_ = false;
    std::vector<model::Block> blocks_;
    std::string current_;
    std::size_t links_in_current_ = 0;
    std::size_t link_bytes_in_current_ = 0;
    model::BlockKind kind_ = model::BlockKind::kParagraph;
    int level_ = 0;
    int list_depth_ = 0;
    int next_number_ = 0;       ///< of the innermost list's next item; 0 where it does not number
    bool keeps_lines_ = false;  ///< inside <pre>
};

/// A block from raw text: folded, letter-spaced runs closed up, header lines and letterheads told from paragraphs.
/// An empty text means that nothing was there.
model::Block block_from(std::string_view raw, model::BlockKind kind, int level);

/// True for what no reader sees: script and the like, the hidden attribute, display:none.
bool is_hidden(Node node);

}  // namespace gazetted::markup
