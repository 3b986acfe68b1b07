#include "parsers/text/needs.h"

#include <algorithm>
#include <iterator>
#include <limits>
#include <string>
#include <utility>

#include "parsers/text/loosened.h"

namespace gazetted::text {

namespace {

/// All of `marks`, and of every choice one way at least.
struct Demand {
    std::vector<Mark> marks;
    std::vector<std::vector<Demand>> choices;
    [[nodiscard]] bool empty() const { return marks.empty() && choices.empty(); }
};

/// Walks an expression of RE2's syntax once. `known_` turns false at anything that is not surely understood.
class DemandReader {
  public:
    explicit DemandReader(std::string_view expression) : left_(expression) {}

    Demand read() {
        Demand demand = read_choice(false);
        return known_ && left_.empty() ? std::move(demand) : Demand{};
    }

  private:
    /// a|b|c up to the end of the group.
    Demand read_choice(bool any_case) {
        std::vector<Demand> ways{read_row(any_case)};
        while (known_ && take("|"))
            ways.push_back(read_row(any_case));
        if (ways.size() == 1) return std::move(ways.front());
        const bool open = std::any_of(ways.begin(), ways.end(), [](const Demand& way) { return way.empty(); });
        return open ? Demand{} : Demand{{}, {std::move(ways)}};
    }

    /// One thing after the other.
    Demand read_row(bool& any_case) {
        Demand row;
        std::string before;  // the literal character right before, where there is one
        while (known_ && !left_.empty() && left_.front() != '|' && left_.front() != ')') {
            if (read_flags(any_case)) continue;
            std::string literal;
            Demand part = read_part(any_case, literal);
            if (!read_repeat()) {
                before.clear();
                continue;
            }
            if (!literal.empty()) row.marks.push_back(mark_of(literal));
            if (!literal.empty() && !before.empty()) row.marks.push_back(mark_of(before, literal));
            before = literal;
            add(row, std::move(part));
        }
        std::reverse(row.marks.begin(), row.marks.end());         // pairs first: they say more
        std::stable_sort(row.choices.begin(), row.choices.end(),  // and what is soonest answered
                         [](const auto& a, const auto& b) { return a.size() < b.size(); });
        return row;
    }

    static void add(Demand& row, Demand part) {
        row.marks.insert(row.marks.end(), part.marks.begin(), part.marks.end());
        std::move(part.choices.begin(), part.choices.end(), std::back_inserter(row.choices));
    }

    /// (?i) and its like, which hold to the end of the group.
    bool read_flags(bool& any_case) {
        if (take("(?i)")) {
            any_case = true;
            return true;
        }
        return take("(?s)") || take("(?m)");
    }

    Demand read_part(bool any_case, std::string& literal) {
        const char c = left_.front();
        if (c == '(') return read_group(any_case);
        if (c == '[') {
            left_.remove_prefix(std::min(past_class(left_, 0), left_.size()));
        } else if (c == '\\') {
            literal = read_escape();
        } else if (c == '.' || c == '^' || c == '$') {
            left_.remove_prefix(1);
        } else if (c == '*' || c == '+' || c == '?') {
            known_ = false;
        } else {
            literal = std::string(character_at(left_, 0));
            left_.remove_prefix(literal.size());
        }
        if (any_case && !is_caseless(literal)) literal.clear();
        return {};
    }

    Demand read_group(bool any_case) {
        if (take("(?i:")) {
            any_case = true;
        } else if (!take("(?:")) {
            take("(");
            known_ = known_ && !left_.starts_with('?');
        }
        Demand inside = read_choice(any_case);
        known_ = take(")") && known_;
        return inside;
    }

    /// An escaped mark stands for itself; classes and anchors demand nothing; what takes arguments is not known.
    std::string read_escape() {
        if (left_.size() < 2) {
            known_ = false;
            return {};
        }
        const char c = left_[1];
        left_.remove_prefix(2);
        const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        const bool figure = c >= '0' && c <= '9';
        constexpr std::string_view kPlain = "bBdDsSwWAzntr";
        if (figure || (letter && kPlain.find(c) == std::string_view::npos)) known_ = false;
        return letter || figure ? std::string() : std::string(1, c);
    }

    /// Takes what may follow a part: * + ? {m,n}. False where the part may be missing.
    bool read_repeat() {
        bool at_least_once = true;
        if (take("*") || take("?")) {
            at_least_once = false;
        } else if (const std::size_t end = past_count(left_); end > 0) {
            at_least_once = left_[1] != '0';
            left_.remove_prefix(end);
        } else if (!take("+")) {
            return true;
        }
        take("?");  // as few as possible
        return at_least_once;
    }

    /// Where other cases of the character are its ASCII ones at most: not k and s, which have a third form.
    static bool is_caseless(std::string_view literal) {
        if (literal.size() != 1) return literal.size() == 3 && literal >= "\u2E80" && literal <= "\u9FFF";
        const char c = literal.front();
        return c != 'k' && c != 'K' && c != 's' && c != 'S';
    }

    bool take(std::string_view words) {
        if (!left_.starts_with(words)) return false;
        left_.remove_prefix(words.size());
        return true;
    }

    std::string_view left_;
    bool known_ = true;
};

using Code = std::vector<Mark>;

/// Appends what `write` appends, after its length.
template <class Write>
void with_length(Code& code, const Write& write) {
    const std::size_t at = code.size();
    code.push_back(0);
    write();
    code[at] = static_cast<Mark>(code.size() - at - 1);
}

void append(Code& code, const Demand& demand) {
    code.push_back(static_cast<Mark>(demand.marks.size()));
    code.insert(code.end(), demand.marks.begin(), demand.marks.end());
    code.push_back(static_cast<Mark>(demand.choices.size()));
    for (const auto& ways : demand.choices) {
        with_length(code, [&] {
            for (const Demand& way : ways)
                with_length(code, [&] { append(code, way); });
        });
    }
}

}  // namespace

Needs::Needs(std::string_view expression) {
    const Demand demand = DemandReader(expression).read();
    if (!demand.empty()) append(code_, demand);
    if (code_.size() > std::numeric_limits<Mark>::max()) code_.clear();  // lengths would not fit
}

bool Needs::is_met(const Mark* code, const Marks& marks) {
    for (Mark left = *code++; left > 0; --left) {
        if (!marks.has(*code++)) return false;
    }
    for (Mark left = *code++; left > 0; --left) {
        const Mark* const end = code + 1 + *code;
        if (!is_one_met(code + 1, end, marks)) return false;
        code = end;
    }
    return true;
}

bool Needs::is_one_met(const Mark* way, const Mark* end, const Marks& marks) {
    for (; way != end; way += *way + 1) {
        // Most ways are closed at their first mark: the number of marks stands in way[1], the first in way[2].
        const bool closed = way[1] > 0 && !marks.has(way[2]);
        if (!closed && is_met(way + 1, marks)) return true;
    }
    return false;
}

}  // namespace gazetted::text
