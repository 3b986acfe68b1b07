// How commands print: data on stdout as a table, one JSON array, or JSON Lines; talk on stderr.
// Thread rule: the main thread.
#pragma once

#include <string>
#include <vector>

#include "parsers/base/result.h"
#include "parsers/model/json.h"

namespace gazetted::app {

enum class Format { kTable, kJson, kJsonl };

/// Exit codes of every command.
enum ExitCode : int { kOk = 0, kFailed = 1, kUsage = 2, kNothing = 3, kPartly = 4 };

/// Rows of named text or JSON cells, printed once complete.
class Table {
  public:
    explicit Table(std::vector<std::string> columns) : columns_(std::move(columns)) {}
    /// One cell per column; objects and arrays are shown as compact JSON in the table form.
    void add(std::vector<model::Json> cells) { rows_.push_back(std::move(cells)); }
    [[nodiscard]] bool empty() const { return rows_.empty(); }
    /// The text of the whole; columns are padded with Chinese characters counted as two.
    [[nodiscard]] std::string render(Format format) const;

  private:
    [[nodiscard]] std::string as_table() const;
    [[nodiscard]] model::Json object(const std::vector<model::Json>& row) const;
    std::vector<std::string> columns_;
    std::vector<std::vector<model::Json>> rows_;
};

void print(const std::string& text);  ///< to stdout, as it is
bool all_printed();                   ///< false once stdout took less than it was given: a full disk
void talk(const std::string& text);   ///< to stderr, one line

/// Says what failed (and its hint) on stderr; the exit code that goes with its kind.
int report(const Failure& failure);

/// Whether to colour what goes to stdout: a terminal, and NO_COLOR not set.
bool colour_wanted();

/// A progress line on stderr that is redrawn in place; silent where stderr is no terminal.
class Progress {
  public:
    explicit Progress(std::string what);
    ~Progress();
    Progress(const Progress&) = delete;
    Progress& operator=(const Progress&) = delete;
    void at(std::size_t done, const std::string& detail);

  private:
    std::string what_;
    bool shown_;
};

}  // namespace gazetted::app
