#include "daemon/convert/office_text.h"

#include <algorithm>
#include <charconv>
#include <cstddef>
#include <optional>
#include <utility>

#include "parsers/base/whitespace.h"
#include "parsers/markup/xml.h"

namespace gazetted::convert {

namespace {

using markup::Node;

/// The characters of runs below, with tabs and breaks as blanks; deleted text lies in other elements (delText).
void add_run_text(Node node, std::string& out) {
    for (const Node child : node.children()) {
        const auto name = child.name();
        if (name == "t") {
            out += child.raw_text();
        } else if (name == "tab" || name == "br" || name == "cr") {
            out += ' ';
        } else {
            add_run_text(child, out);
        }
    }
}

std::string line_of(Node node) {
    std::string text;
    add_run_text(node, text);
    return fold_whitespace(text);
}

void add_line(const std::string& line, std::string& out) {
    if (!line.empty()) out.append(line).append("\n");
}

std::string joined(const std::vector<std::string>& cells) {
    std::string line;
    bool any = false;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        any = any || !cells[i].empty();
        line += (i == 0 ? "" : " | ") + cells[i];
    }
    return any ? line : std::string{};
}

std::string row_of_word(Node row) {
    std::vector<std::string> cells;
    for (const Node cell : row.children()) {
        if (cell.name() != "tc") continue;
        std::string text;
        for (const Node part : cell.children())
            text += ' ' + line_of(part);
        cells.push_back(fold_whitespace(text));
    }
    return joined(cells);
}

void add_word_lines(Node node, std::string& out) {
    for (const Node child : node.children()) {
        if (child.name() == "p") {
            add_line(line_of(child), out);
        } else if (child.name() == "tr") {
            add_line(row_of_word(child), out);
        } else {
            add_word_lines(child, out);
        }
    }
}

/// "C7" -> 2; as far as it is of the form.
std::size_t column_of(const std::string& place) {
    constexpr std::size_t kMostColumns = 16384;
    std::size_t column = 0;
    for (const char c : place) {
        if (c < 'A' || c > 'Z' || column > kMostColumns) break;
        column = column * 26 + static_cast<std::size_t>(c - 'A') + 1;
    }
    return column == 0 || column > kMostColumns ? 0 : column - 1;
}

std::string cell_text(Node cell, const std::vector<std::string>& shared) {
    if (const Node text = cell.first("is")) return line_of(text);
    const std::string value = fold_whitespace(cell.first("v").raw_text());
    if (cell.attribute("t") != "s") return value;
    std::size_t index = 0;
    const auto read = std::from_chars(value.data(), value.data() + value.size(), index);
    return read.ec == std::errc{} && index < shared.size() ? shared[index] : std::string{};
}

/// The cells of one row, at most `most` bytes of them; nullopt beyond. Empty cells between others are kept, so that
/// columns stay apart, but a cell far to the right does not make thousands.
std::optional<std::vector<std::string>> cells_of(Node row, const std::vector<std::string>& shared, std::size_t most) {
    constexpr std::size_t kMostEmpty = 16;
    std::vector<std::string> cells;
    for (const Node cell : row.children()) {
        if (cell.name() != "c") continue;
        std::string text = cell_text(cell, shared);
        if (text.empty()) continue;
        if (text.size() > most) return std::nullopt;
        most -= text.size();
        const std::size_t column = std::clamp(column_of(cell.attribute("r")), cells.size(), cells.size() + kMostEmpty);
        cells.resize(column + 1);
        cells[column] = std::move(text);
    }
    return cells;
}

Failure no_text(const char* what) {
    return {FailureKind::kUnexpectedShape, std::string(what) + ": no text inside", false, "read the file by hand"};
}

}  // namespace

Result<std::string> word_text(std::string_view document_xml) {
    const auto tree = markup::XmlTree::parse(document_xml);
    if (!tree) return tree.failure();
    std::string out;
    add_word_lines(tree->root(), out);
    if (out.empty()) return no_text("DOCX");
    return out;
}

Result<std::vector<std::string>> shared_strings(std::string_view xml) {
    const auto tree = markup::XmlTree::parse(xml);
    if (!tree) return tree.failure();
    std::vector<std::string> texts;
    for (const Node item : tree->root().children())
        if (item.name() == "si") texts.push_back(line_of(item));
    return texts;
}

Result<std::string> sheet_text(std::string_view sheet_xml, const std::vector<std::string>& shared,
                               std::size_t most_bytes) {
    const auto tree = markup::XmlTree::parse(sheet_xml);
    if (!tree) return tree.failure();
    std::string out;
    for (const Node row : tree->root().select("row")) {
        const auto cells = out.size() > most_bytes ? std::nullopt : cells_of(row, shared, most_bytes - out.size());
        if (!cells)
            return Failure{FailureKind::kTooLarge, "XLSX: more than " + std::to_string(most_bytes) + " bytes of text",
                           false, "read the file by hand"};
        add_line(joined(*cells), out);
    }
    return out;
}

}  // namespace gazetted::convert
