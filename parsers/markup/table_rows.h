// Tables of data as rows of text, told from tables that only lay out a page. Internal to parsers/markup.
// Thread rule: pure functions.
#pragma once

#include <string>
#include <vector>

#include "parsers/markup/node.h"

namespace gazetted::markup {

/// True where the table holds the page rather than data: tables or headings inside it, one column only, or a cell of
/// many paragraphs.
bool is_layout_table(Node table);

/// Its rows, cells joined by " | "; rows without text are left out. A caption comes first as a row of one cell.
std::vector<std::string> table_rows(Node table);

}  // namespace gazetted::markup
