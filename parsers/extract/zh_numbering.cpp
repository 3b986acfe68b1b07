#include "parsers/extract/zh_numbering.h"

#include <algorithm>
#include <optional>

namespace gazetted::extract::zh {

namespace {

constexpr int kLetterLevel = 5;

/// Half-open run of positions in the list of numbers.
struct Run {
    std::size_t begin = 0;
    std::size_t end = 0;
    [[nodiscard]] bool empty() const { return begin >= end; }
};

class Numbering {
  public:
    explicit Numbering(const std::vector<Numbered>& numbers) : numbers_(numbers), paths_(numbers.size()) {}

    std::vector<std::string> paths() {
        assign({0, numbers_.size()}, "");
        return std::move(paths_);
    }

  private:
    static std::string member(int level, int number) {
        return level == kLetterLevel && number <= 26 ? std::string(1, static_cast<char>('a' + number - 1))
                                                     : std::to_string(number);
    }

    static std::string below(const std::string& prefix, const std::string& last) {
        return prefix.empty() ? last : prefix + "." + last;
    }

    [[nodiscard]] int lowest_level(Run run) const {
        int level = numbers_[run.begin].level;
        for (std::size_t i = run.begin; i < run.end; ++i)
            level = std::min(level, numbers_[i].level);
        return level;
    }

    /// The rows of a run: a row ends where a number of its top level does not grow.
    [[nodiscard]] std::vector<Run> rows_of(Run run) const {
        std::vector<Run> rows;
        if (run.empty()) return rows;
        const int level = lowest_level(run);
        int last = 0;
        rows.push_back({run.begin, run.begin});
        for (std::size_t i = run.begin; i < run.end; ++i) {
            if (numbers_[i].level == level) {
                if (numbers_[i].number <= last) rows.push_back({i, i});
                last = numbers_[i].number;
            }
            rows.back().end = i + 1;
        }
        return rows;
    }

    [[nodiscard]] std::size_t next_head(std::size_t from, std::size_t end, int level) const {
        while (from < end && numbers_[from].level != level)
            ++from;
        return from;
    }

    /// Gives paths to one row: its heads at the row's top level, and what stands under each.
    void assign(Run row, const std::string& prefix) {
        if (row.empty()) return;
        const int level = lowest_level(row);
        std::size_t head = next_head(row.begin, row.end, level);
        assign_before({row.begin, head}, level, numbers_[head].number, prefix);
        while (head < row.end) {
            const std::size_t next = next_head(head + 1, row.end, level);
            paths_[head] = below(prefix, member(level, numbers_[head].number));
            std::optional<int> next_number;
            if (next < row.end) next_number = numbers_[next].number;
            assign_under({head + 1, next}, numbers_[head], next_number, prefix);
            head = next;
        }
    }

    /// Parts before the first head that was printed: it being 二、 proves a lost 一、.
    void assign_before(Run run, int level, int first, const std::string& prefix) {
        const std::vector<Run> rows = rows_of(run);
        int lost = std::max(1, first - static_cast<int>(rows.size()));
        if (first < 2) lost = 0;  // nothing was lost: the parts stand before the first head
        for (const Run& row : rows) {
            assign(row, below(prefix, member(level, std::min(lost, std::max(0, first - 1)))));
            ++lost;
        }
    }

    /// Parts under one head. Rows after the first had heads that were lost: at the head's own level where its row has
    /// room for them and no level lies between, else at the level between.
    void assign_under(Run run, const Numbered& head, std::optional<int> next, const std::string& prefix) {
        const std::vector<Run> rows = rows_of(run);
        if (rows.empty()) return;
        const int lost = next ? *next - head.number - 1 : 0;  // heads that are missing before the next
        const bool level_between = lowest_level(run) > head.level + 1;
        // A finished sentence leads into nothing: the first row is the first missing head's.
        const int shift = head.complete && !level_between && lost >= static_cast<int>(rows.size()) ? 1 : 0;
        const std::string own = below(prefix, member(head.level, head.number));
        if (rows.size() == 1 && shift == 0) return assign(rows[0], own);
        const bool room = !next || lost + 1 >= static_cast<int>(rows.size());
        const bool as_siblings = room && !level_between;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const int ordinal = static_cast<int>(i) + shift;
            assign(rows[i], as_siblings ? below(prefix, member(head.level, head.number + ordinal))
                                        : below(own, std::to_string(ordinal + 1)));
        }
    }

    const std::vector<Numbered>& numbers_;
    std::vector<std::string> paths_;
};

}  // namespace

std::vector<std::string> paths_of(const std::vector<Numbered>& numbers) {
    return Numbering(numbers).paths();
}

std::size_t depth_of(const std::string& path) {
    return path.empty() ? 0 : 1 + static_cast<std::size_t>(std::count(path.begin(), path.end(), '.'));
}

std::string truncated(const std::string& path, std::size_t depth) {
    std::size_t at = 0;
    for (std::size_t i = 0; i < depth; ++i) {
        at = path.find('.', at);
        if (at == std::string::npos) return path;
        ++at;
    }
    return at == 0 ? std::string() : path.substr(0, at - 1);
}

bool is_below(std::string_view path, std::string_view head) {
    return path.size() > head.size() && path.starts_with(head) && path[head.size()] == '.';
}

bool is_at_or_below(std::string_view path, std::string_view head) {
    return path == head || is_below(path, head);
}

}  // namespace gazetted::extract::zh
