#include "daemon/app/output.h"

#include <algorithm>
#include <cstdlib>
#include <iostream>

#include <unistd.h>

#include "daemon/alert/wrap.h"
#include "daemon/deliver/local.h"
#include "parsers/base/whitespace.h"

namespace gazetted::app {

namespace {

std::string cell_text(const model::Json& cell) {
    if (cell.is_null()) return "-";
    // Titles and failures hold words of pages: a cell is one line, and steers no terminal.
    return fold_whitespace(cell.is_string() ? cell.get<std::string>() : model::dump(cell));
}

}  // namespace

std::string Table::as_table() const {
    std::vector<std::vector<std::string>> lines{{}};
    for (const std::string& column : columns_) {
        std::string head = column;
        std::transform(head.begin(), head.end(), head.begin(),
                       [](unsigned char c) { return c == '_' ? ' ' : std::toupper(c); });
        lines.front().push_back(head);
    }
    for (const auto& row : rows_) {
        lines.emplace_back();
        for (const model::Json& cell : row)
            lines.back().push_back(cell_text(cell));
    }
    std::vector<std::size_t> widths(columns_.size());
    for (const auto& line : lines)
        for (std::size_t i = 0; i < line.size(); ++i)
            widths[i] = std::max(widths[i], alert::columns_of(line[i]));
    std::string out;
    for (const auto& line : lines) {
        for (std::size_t i = 0; i < line.size(); ++i) {
            out += line[i];
            if (i + 1 < line.size()) out.append(widths[i] - alert::columns_of(line[i]) + 2, ' ');
        }
        out += "\n";
    }
    return out;
}

model::Json Table::object(const std::vector<model::Json>& row) const {
    model::Json json = model::Json::object();
    for (std::size_t i = 0; i < row.size(); ++i)
        json[columns_[i]] = row[i];
    return json;
}

std::string Table::render(Format format) const {
    if (format == Format::kTable) return rows_.empty() ? "" : as_table();
    model::Json all = model::Json::array();
    std::string lines;
    for (const auto& row : rows_) {
        if (format == Format::kJsonl)
            lines += model::dump(object(row)) + "\n";
        else
            all.push_back(object(row));
    }
    return format == Format::kJsonl ? lines : model::dump(all) + "\n";
}

void print(const std::string& text) {
    std::cout << text << std::flush;
}
bool all_printed() {
    return static_cast<bool>(std::cout);
}
void talk(const std::string& text) {
    std::cerr << deliver::printable(text) << "\n";
}

int report(const Failure& failure) {
    talk("gazetted: " + failure.message);
    if (!failure.hint.empty()) talk("  " + failure.hint);
    if (failure.kind == FailureKind::kConfiguration) return kUsage;
    return failure.kind == FailureKind::kNotFound ? kNothing : kFailed;
}

bool colour_wanted() {
    return std::getenv("NO_COLOR") == nullptr && isatty(STDOUT_FILENO) == 1;
}

Progress::Progress(std::string what) : what_(std::move(what)), shown_(isatty(STDERR_FILENO) == 1) {}

Progress::~Progress() {
    if (shown_) std::cerr << "\r\033[K" << std::flush;
}

void Progress::at(std::size_t done, const std::string& detail) {
    if (shown_) std::cerr << "\r\033[K" << what_ << " " << done << "  " << detail << std::flush;
}

}  // namespace gazetted::app
