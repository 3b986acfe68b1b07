#include "parsers/extract/english_tables.h"

#include <algorithm>

#include "parsers/extract/english_lexicon.h"
#include "parsers/text/english_authorities.h"
#include "parsers/text/english_phrases.h"
#include "parsers/text/english_places.h"

namespace gazetted::extract::english {

namespace {

using model::BlockKind;
using text::english::english_words;
using text::english::PhraseTable;

std::vector<Cell> cells_of(std::string_view row) {
    constexpr std::string_view kMark = " | ";
    std::vector<Cell> cells;
    for (std::size_t at = 0; at <= row.size();) {
        const auto end = std::min(row.find(kMark, at), row.size());
        cells.push_back({Column::kOther, at, end});
        at = end + kMark.size();
    }
    return cells;
}

/// What a column's head makes of the days below it.
Column column_of(std::string_view head) {
    static const PhraseTable table{
        {static_cast<int>(Column::kIssued),
         "issued; published; date of issue|issuance|publication; announced; date; date issued|published|announced"},
        {static_cast<int>(Column::kEffective),
         "effective date?; in force; effective from; effective as of; entry into force; into force; applies from; "
         "applicable "
         "from; "
         "start date; starts; date of effect; in force from|since; takes effect"},
        {static_cast<int>(Column::kUntil),
         "until; suspended until; paused until; ends; end date; expires; expiry date?; suspension ends"},
        {static_cast<int>(Column::kPeriod), "period; suspension period; period of suspension; duration"},
        {static_cast<int>(Column::kPast),
         "before; previously; previous; original; originally; old; then; earlier; past"},
        {static_cast<int>(Column::kPaused),
         "suspended announcement%; suspended notice%; suspended measure%; what is suspended|paused; "
         "measure%|announcement%|notice% suspended|paused"}};
    constexpr std::size_t kLongest = 4;  // words
    const auto words = english_words(head);
    if (words.empty() || words.size() > kLongest) return Column::kOther;
    const auto hit = table.match(words, 0);
    return hit.last > 0 ? static_cast<Column>(hit.tag) : Column::kOther;
}

std::optional<Deed> state_of(std::string_view cell) {
    static const PhraseTable table{
        {static_cast<int>(Deed::kSuspend),
         "no? suspended; no? paused; suspension extended|prolonged|continued; on hold"},
        {static_cast<int>(Deed::kEnd), "no? terminated; no? lifted; no? ended; cancelled; no longer applied|in"}};
    static const PhraseTable earlier{{1, "suspended|paused|terminated|lifted in|on|from|between *6 then|again"}};
    const auto words = english_words(cell);
    const auto hit = table.match(words, 0);
    if (hit.last == 0 || earlier.in(words)) return std::nullopt;
    return static_cast<Deed>(hit.tag);
}

/// "No. 21 of 2025", "Announcement 57/2025": a notice cited in some way.
bool cites_number(const std::vector<text::english::Word>& words) {
    for (std::size_t at = 0; at + 1 < words.size(); ++at) {
        int number = 0;
        if (text::english::is_any(words[at].low, {"no", "nos", "announcement", "announcements"}) &&
            text::english::is_number(words[at + 1], number))
            return true;
    }
    return false;
}

/// "US 50% rule | …", "EU | …": a row on what somebody else controls.
bool is_of_another_country(const std::vector<text::english::Word>& words) {
    if (!text::english::chinese_authorities(words).empty()) return false;
    const auto first =
        words.front().low == "the" ? text::english::place_at(words, 1) : text::english::place_at(words, 0);
    return !first.code.empty() && first.code != "CN";
}

}  // namespace

const Cell* cell_of(const Row& row, Column column) {
    const auto found =
        std::find_if(row.cells.begin(), row.cells.end(), [&](const Cell& cell) { return cell.column == column; });
    return found == row.cells.end() ? nullptr : &*found;
}

std::vector<Row> told_rows(const EnglishText& text) {
    std::vector<Row> rows;
    std::vector<Column> head;
    const auto& blocks = text.document().blocks;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        if (blocks[i].kind != BlockKind::kTableRow) {
            head.clear();
            continue;
        }
        Row row{static_cast<std::uint32_t>(i), blocks[i].text, cells_of(blocks[i].text), std::nullopt, 0};
        if (head.empty()) {
            for (const auto& cell : row.cells)
                head.push_back(column_of(row.words_of(cell)));
            continue;
        }
        if (row.cells.size() != head.size() || row.cells.size() < 2) continue;
        const auto words = english_words(row.text);
        if (words.empty() || is_of_another_country(words)) continue;
        const bool cites = cites_number(words) || !text::english::chinese_authorities(words).empty();
        for (std::size_t at = 0; at < head.size(); ++at) {
            auto& cell = row.cells[at];
            cell.column = head[at];
            if (!cites || row.state || cell.column == Column::kPast) continue;
            row.state = cell.column == Column::kPaused ? Deed::kSuspend : state_of(row.words_of(cell));
            row.state_at = cell.begin;
        }
        const bool told = row.state || std::any_of(row.cells.begin(), row.cells.end(),
                                                   [](const Cell& cell) { return cell.column != Column::kOther; });
        if (told && cites) rows.push_back(std::move(row));
    }
    return rows;
}

}  // namespace gazetted::extract::english
