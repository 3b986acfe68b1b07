#include "daemon/convert/page_text.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <vector>

#include "daemon/convert/page_lines.h"

namespace gazetted::convert {

namespace {

using Lines = std::vector<PageLine>;

/// Lines between two blank ones.
std::vector<Lines> groups_of(const Lines& lines) {
    std::vector<Lines> groups(1);
    for (const PageLine& line : lines) {
        if (!line.cells.empty())
            groups.back().push_back(line);
        else if (!groups.back().empty())
            groups.emplace_back();
    }
    if (groups.back().empty()) groups.pop_back();
    return groups;
}

bool is_row(const PageLine& line) {
    return line.cells.size() > 1;
}

/// Puts the cells of a row's further line under those they stand below.
void add_cells(std::vector<Cell>& row, const PageLine& line) {
    constexpr std::size_t kNear = 1;
    for (const Cell& cell : line.cells) {
        const auto next = std::partition_point(row.begin(), row.end(),
                                               [&](const Cell& each) { return each.column + kNear < cell.column; });
        if (next != row.end() && next->column <= cell.column + kNear)
            join_words(next->text, cell.text);
        else if (row.size() < kMostCells)
            row.insert(next, cell);
        else
            join_words(row.back().text, cell.text);
    }
}

std::string line_of(const std::vector<Cell>& row) {
    std::string line;
    for (const Cell& cell : row)
        line += (line.empty() ? "" : " | ") + cell.text;
    return line;
}

/// Writes the lines of a document, holding back the last row and the last paragraph until it is clear that they end.
class Writer {
  public:
    explicit Writer(std::size_t width) : width_(width) {}

    void add(const Lines& group) {
        const bool table = std::any_of(group.begin(), group.end(), is_row);
        if (!table) {
            end_row();
            first_column_.reset();
            for (const PageLine& line : group)
                add_paragraph_line(line);
            return;
        }
        end_paragraph();
        end_row();
        for (const PageLine& line : group)
            first_column_ = std::min(first_column_.value_or(line.cells.front().column), line.cells.front().column);
        const auto opens = [this](const PageLine& line) { return line.cells.front().column <= *first_column_ + 1; };
        const bool one_row = std::count_if(group.begin(), group.end(), opens) == 1;
        for (const PageLine& line : group) {
            if (opens(line) && !one_row) end_row();
            add_cells(row_, line);
        }
    }

    std::string take() {
        end_row();
        end_paragraph();
        return std::move(out_);
    }

  private:
    void end_row() {
        if (!row_.empty()) out_ += line_of(row_) + "\n";
        row_.clear();
    }

    void end_paragraph() {
        if (!paragraph_.empty()) out_ += paragraph_ + "\n";
        paragraph_.clear();
    }

    void add_paragraph_line(const PageLine& line) {
        const std::string& text = line.cells.front().text;
        if (!paragraph_.empty() && runs_on(paragraph_, last_width_, width_, text)) {
            join_words(paragraph_, text);
        } else {
            end_paragraph();
            paragraph_ = text;
        }
        last_width_ = line.width;
    }

    std::size_t width_;
    std::optional<std::size_t> first_column_;  ///< of the table that is being written
    std::vector<Cell> row_;
    std::string paragraph_;
    std::size_t last_width_ = 0;
    std::string out_;
};

bool is_filled(const PageLine& line) {
    return !line.cells.empty();
}

/// First lines that stand on three pages or more: running heads.
std::map<std::string, int> heads_of(const std::vector<Lines>& pages) {
    std::map<std::string, int> heads;
    for (const Lines& page : pages)
        if (const auto first = std::find_if(page.begin(), page.end(), is_filled); first != page.end())
            ++heads[line_of(first->cells)];
    std::erase_if(heads, [](const auto& head) { return head.second < 3; });
    return heads;
}

void clear_furniture(std::vector<Lines>& pages) {
    const auto heads = heads_of(pages);
    std::set<std::string> kept;  // the first of a running head may be the title
    for (Lines& page : pages) {
        const auto last = std::find_if(page.rbegin(), page.rend(), is_filled);
        if (last != page.rend() && is_page_number(line_of(last->cells))) last->cells.clear();
        const auto first = std::find_if(page.begin(), page.end(), is_filled);
        if (first == page.end()) continue;
        const std::string head = line_of(first->cells);
        const bool again = heads.contains(head) && !kept.insert(head).second;
        if (is_page_number(head) || again) first->cells.clear();
    }
}

}  // namespace

std::string page_text(std::string_view layout) {
    std::vector<Lines> pages = pages_of(layout);
    clear_furniture(pages);
    Lines all;
    std::size_t width = 0;
    for (const Lines& page : pages) {
        all.insert(all.end(), page.begin(), page.end());
        for (const PageLine& line : page)
            if (!is_row(line)) width = std::max(width, line.width);
    }
    Writer writer(width);
    for (const Lines& group : groups_of(all))
        writer.add(group);
    return writer.take();
}

}  // namespace gazetted::convert
