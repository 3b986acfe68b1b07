// The lines of printed pages: what stands in which column, and where a line ends only because the paper did.
// Pure; thread rule: none needed. Failures: none.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace gazetted::convert {

/// Words that stand apart from the others of their line.
struct Cell {
    std::size_t column = 0;  ///< where it begins, in characters
    std::string text;
};

/// Cells of a line or row; what comes after them stays with the last.
constexpr std::size_t kMostCells = 256;

struct PageLine {
    std::vector<Cell> cells;  ///< empty: a blank line
    std::size_t width = 0;    ///< where it ends, in half characters: a Chinese one is two wide
};

/// Pages are divided by form feeds, cells by two spaces or more.
std::vector<std::vector<PageLine>> pages_of(std::string_view layout);

/// "- 3 -", "第3页 共10页", "3/10", "Page 3 of 10", 3.
bool is_page_number(std::string_view line);

/// True where `line` goes on with the paragraph so far: that has an open bracket or comes to the edge of the page (its
/// last line is `last_width` wide, the widest is `page_width`) without an end, and `line` opens nothing of its own.
bool runs_on(std::string_view paragraph, std::size_t last_width, std::size_t page_width, std::string_view line);

/// Joins the two halves of what was divided: Latin words and figures by a space, Chinese by nothing.
void join_words(std::string& text, std::string_view more);

}  // namespace gazetted::convert
