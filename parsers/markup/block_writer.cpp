#include "parsers/markup/block_writer.h"

#include <algorithm>
#include <array>
#include <tuple>
#include <utility>

#include "parsers/base/ascii.h"
#include "parsers/base/whitespace.h"
#include "parsers/markup/libxml.h"
#include "parsers/markup/selector.h"
#include "parsers/markup/table_rows.h"
#include "parsers/markup/tags.h"

namespace gazetted::markup {
namespace {

using model::Block;
using model::BlockKind;

// 【发布文号】… and its kin: a bracketed label that names a field, then the value (official header boxes).
bool is_bracketed_field(std::string_view text) {
    constexpr auto kEndings = std::to_array<std::string_view>(
        {"单位", "文号", "日期", "机关", "机构", "类别", "编号", "分类", "来源", "时间", "主题", "名称", "索引"});
    const std::size_t end = text.starts_with("【") ? text.find("】") : std::string_view::npos;
    if (end == std::string_view::npos || end > 40) return false;
    const std::string_view label = text.substr(3, end - 3);
    return std::any_of(kEndings.begin(), kEndings.end(),
                       [&](std::string_view ending) { return label.ends_with(ending); });
}

// "来源：… 类型：… 2025-11-05 17:00": the line between title and text.
bool is_source_line(std::string_view text) {
    return text.starts_with("来源：") && text.size() < 200 &&
           (text.find("类型：") != std::string_view::npos || text.find("分类：") != std::string_view::npos);
}

// "公 告" alone on its line is a letterhead.
bool is_letter_spaced(std::string_view folded) {
    std::size_t single = 0;
    for (std::size_t at = 0; at < folded.size();) {
        const DecodedChar c = decode_char(folded, at);
        if (!is_han(c.value)) return false;
        ++single;
        at += c.length;
        if (at < folded.size() && folded[at] != ' ') return false;
        ++at;
    }
    return single > 1;
}

// A numbered list shows its numbers; they are part of the text unless the item writes its own.
bool numbers_itself(std::string_view folded) {
    return !folded.empty() && (is_ascii_digit(folded[0]) || folded[0] == '(' || folded.starts_with("（"));
}

// An advertisement beside the text: it has no text of its own and does not end the paragraph it stands in.
bool is_empty_float(Node node) {
    const std::string align = ascii_lower(node.attribute("align"));
    const bool floats =
        align == "left" || align == "right" || node.attribute("style").find("float") != std::string::npos;
    return floats && node.text().empty();
}

}  // namespace

bool is_hidden(Node node) {
    if (is_unread_tag(node.name())) return true;
    if (node.has_attribute("hidden")) return true;
    std::string style = ascii_lower(node.attribute("style"));
    std::erase_if(style, is_ascii_space);
    return style.find("display:none") != std::string::npos;
}

Block block_from(std::string_view raw, BlockKind kind, int level) {
    const std::string folded = fold_whitespace(raw);
    Block block{kind, join_letter_spaced(folded), level};
    if (kind != BlockKind::kParagraph) return block;
    if (is_bracketed_field(block.text) || is_source_line(block.text)) block.kind = BlockKind::kHeaderField;
    if (is_letter_spaced(folded)) block = {BlockKind::kHeading, std::move(block.text), 2};
    return block;
}

void BlockWriter::write(Node scope) {
    if (scope) write_children(scope.raw());
    flush();
}

std::vector<Block> BlockWriter::take() {
    flush();
    return std::exchange(blocks_, {});
}

void BlockWriter::flush() {
    constexpr std::size_t kLinksOfAMenu = 3;
    Block block = block_from(current_, kind_, level_);
    const bool menu = links_in_current_ >= kLinksOfAMenu && link_bytes_in_current_ * 4 > block.text.size() * 3;
    if (!block.text.empty() && !(drops_link_lines_ && menu)) blocks_.push_back(std::move(block));
    current_.clear();
    links_in_current_ = 0;
    link_bytes_in_current_ = 0;
}

void BlockWriter::write_children(xmlNode* parent) {
    for (xmlNode* child = parent->children; child != nullptr; child = child->next) {
        if (child->type == XML_ELEMENT_NODE) write_element(child);
        if (!is_character_data(child)) continue;
        if (!keeps_lines_) {
            current_ += view_of(child->content);
            continue;
        }
        for (const char c : view_of(child->content)) {
            current_.push_back(c);
            if (c == '\n') flush();
        }
    }
}

void BlockWriter::write_element(xmlNode* element) {
    const std::string_view tag = view_of(element->name);
    const Node node(element);
    if (is_hidden(node) || (skips_ && skips_(node))) return;
    if (tag == "br") {
        if (kind_ == BlockKind::kHeading)
            current_.push_back(' ');
        else
            flush();
        return;
    }
    if (tag == "table") return is_empty_float(node) ? void() : write_table(element);
    if (tag == "li") return write_list_item(element);
    if (tag == "a") return write_link(element);
    if (!is_block_tag(tag)) return write_children(element);
    if (is_empty_float(node)) return;
    flush();
    const auto outer = std::tuple(kind_, level_, keeps_lines_, list_depth_, next_number_);
    if (const int level = heading_level(tag); level > 0) {
        kind_ = BlockKind::kHeading;
        level_ = level;
    }
    keeps_lines_ = keeps_lines_ || tag == "pre";
    if (tag == "ul" || tag == "ol") {
        ++list_depth_;
        next_number_ = tag == "ol" ? 1 : 0;
    }
    write_children(element);
    flush();
    std::tie(kind_, level_, keeps_lines_, list_depth_, next_number_) = outer;
}

void BlockWriter::write_link(xmlNode* link) {
    const std::size_t before = current_.size();
    write_children(link);
    ++links_in_current_;
    if (current_.size() > before)
        link_bytes_in_current_ += fold_whitespace(std::string_view(current_).substr(before)).size();
}

void BlockWriter::write_list_item(xmlNode* item) {
    flush();
    const auto outer = std::pair(kind_, level_);
    kind_ = BlockKind::kListItem;
    level_ = std::max(1, list_depth_);
    const std::size_t first = blocks_.size();
    const int number = next_number_ > 0 ? next_number_++ : 0;
    write_children(item);
    flush();
    if (number > 0 && blocks_.size() > first && !numbers_itself(blocks_[first].text)) {
        blocks_[first].text.insert(0, std::to_string(number) + ". ");
    }
    std::tie(kind_, level_) = outer;
}

void BlockWriter::write_table(xmlNode* table) {
    flush();
    if (is_layout_table(Node(table))) {
        write_children(table);
        return flush();
    }
    for (std::string& row : table_rows(Node(table))) {
        blocks_.push_back({BlockKind::kTableRow, std::move(row), 0});
    }
}

}  // namespace gazetted::markup
