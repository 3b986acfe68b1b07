// Tables whose columns say what a day in them is: "Effective", "Until", "Period", "Before"; and what their cells say of
// a notice: "Suspended until …", "Terminated as of …". Thread rule: pure functions; rows point into the document, which
// must outlive them. Failures: none; a table with other columns has no rows here.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "parsers/extract/english_events.h"
#include "parsers/extract/english_text.h"

namespace gazetted::extract::english {

enum class Column : std::uint8_t {
    kOther,
    kIssued,     ///< "Issued", "Published", "Date"
    kEffective,  ///< "Effective", "Applies from"
    kUntil,      ///< "Until", "Ends"
    kPeriod,     ///< "Period", "Suspension period"
    kPast,       ///< "Before", "Previously": what is no more
    kPaused,     ///< "Suspended announcement", "What is suspended"
};

struct Cell {
    Column column = Column::kOther;
    std::size_t begin = 0;  ///< byte range in the row's block
    std::size_t end = 0;
};

struct Row {
    std::uint32_t block = 0;
    std::string_view text;  ///< of the block
    std::vector<Cell> cells;
    std::optional<Deed> state;  ///< what the row says of its notice now: kSuspend, kEnd
    std::size_t state_at = 0;   ///< where the words that say so begin

    [[nodiscard]] std::string_view words_of(const Cell& cell) const {
        return text.substr(cell.begin, cell.end - cell.begin);
    }
};

/// The rows of such tables that speak of China's notices, in order.
std::vector<Row> told_rows(const EnglishText& text);

/// The cell of that column; null where the row has none.
const Cell* cell_of(const Row& row, Column column);

}  // namespace gazetted::extract::english
