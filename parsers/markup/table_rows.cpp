#include "parsers/markup/table_rows.h"

#include <algorithm>
#include <string_view>

#include "parsers/base/whitespace.h"
#include "parsers/markup/libxml.h"
#include "parsers/markup/tags.h"

namespace gazetted::markup {
namespace {

// A cell pasted from a word processor holds a few paragraphs (name, address, alias); an article holds many.
constexpr std::size_t kParagraphsOfAnArticle = 6;

bool is_cell(std::string_view tag) {
    return tag == "td" || tag == "th";
}

// What one walk over a table finds out.
struct TableShape {
    bool holds_page_parts = false;  // a table or heading inside
    std::size_t widest_row = 0;
    std::size_t longest_cell = 0;  // paragraphs
};

TableShape shape_of(Node table) {
    TableShape shape;
    std::vector<std::size_t> cells_of_row{0};
    std::vector<std::size_t> paragraphs_of_cell{0};
    const auto enter = [&](xmlNode* node) {
        if (node->type != XML_ELEMENT_NODE) return true;
        const std::string_view tag = view_of(node->name);
        if (tag == "table" || (heading_level(tag) > 0 && heading_level(tag) < 5)) shape.holds_page_parts = true;
        if (tag == "tr") cells_of_row.push_back(0);
        if (tag == "p" || tag == "br" || tag == "div") {
            shape.longest_cell = std::max(shape.longest_cell, ++paragraphs_of_cell.back());
        }
        if (is_cell(tag)) {
            shape.widest_row = std::max(shape.widest_row, ++cells_of_row.back());
            paragraphs_of_cell.push_back(0);
        }
        return !shape.holds_page_parts;
    };
    const auto leave = [&](xmlNode* node) {
        if (node->type != XML_ELEMENT_NODE) return;
        if (view_of(node->name) == "tr") cells_of_row.pop_back();
        if (is_cell(view_of(node->name))) paragraphs_of_cell.pop_back();
    };
    for_each_below(table.raw(), enter, leave);
    return shape;
}

void collect_rows(Node parent, std::vector<Node>& rows) {
    for (const Node child : parent.children()) {
        if (child.name() == "tr")
            rows.push_back(child);
        else
            collect_rows(child, rows);
    }
}

std::string row_text(Node row) {
    std::string out;
    bool first = true;
    bool any = false;
    for (const Node cell : row.children()) {
        if (!is_cell(cell.name())) continue;
        const std::string text = join_letter_spaced(cell.text());
        any = any || !text.empty();
        if (!first) out += " | ";
        out += text;
        first = false;
    }
    while (out.ends_with(" | "))
        out.resize(out.size() - 3);
    return any ? fold_whitespace(out) : std::string{};
}

}  // namespace

bool is_layout_table(Node table) {
    const TableShape shape = shape_of(table);
    return shape.holds_page_parts || shape.widest_row < 2 || shape.longest_cell >= kParagraphsOfAnArticle;
}

std::vector<std::string> table_rows(Node table) {
    std::vector<std::string> rows;
    if (std::string caption = table.first("caption").text(); !caption.empty()) rows.push_back(std::move(caption));
    std::vector<Node> parts;
    collect_rows(table, parts);
    for (const Node row : parts) {
        if (std::string text = row_text(row); !text.empty()) rows.push_back(std::move(text));
    }
    return rows;
}

}  // namespace gazetted::markup
