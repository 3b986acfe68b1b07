#include "daemon/baseline/edit_script.h"

#include <algorithm>
#include <optional>

namespace gazetted::baseline {

namespace {

using Tokens = std::vector<std::string>;

/// Furthest points reached on each diagonal, one row for each number of edits: what backtracking needs.
using Trace = std::vector<std::vector<std::ptrdiff_t>>;

struct Middle {
    const Tokens& a;
    const Tokens& b;
    std::ptrdiff_t begin;  ///< first differing element on both sides
    std::ptrdiff_t a_end;
    std::ptrdiff_t b_end;

    [[nodiscard]] std::ptrdiff_t n() const { return a_end - begin; }
    [[nodiscard]] std::ptrdiff_t m() const { return b_end - begin; }
    [[nodiscard]] bool same(std::ptrdiff_t x, std::ptrdiff_t y) const {
        return a[static_cast<std::size_t>(begin + x)] == b[static_cast<std::size_t>(begin + y)];
    }
};

Middle middle_of(const Tokens& a, const Tokens& b) {
    const auto n = std::ssize(a);
    const auto m = std::ssize(b);
    std::ptrdiff_t begin = 0;
    while (begin < n && begin < m && a[static_cast<std::size_t>(begin)] == b[static_cast<std::size_t>(begin)])
        ++begin;
    std::ptrdiff_t same_end = 0;
    while (same_end < n - begin && same_end < m - begin &&
           a[static_cast<std::size_t>(n - 1 - same_end)] == b[static_cast<std::size_t>(m - 1 - same_end)])
        ++same_end;
    return {a, b, begin, n - same_end, m - same_end};
}

/// Diagonal k of row d stands at index k + d; rows hold the diagonals -d … d.
std::ptrdiff_t reached(const Trace& trace, std::ptrdiff_t d, std::ptrdiff_t k) {
    return trace[static_cast<std::size_t>(d)][static_cast<std::size_t>(k + d)];
}

/// True where the best way to diagonal k with d edits ends with an addition (a step down).
bool comes_by_adding(const Trace& trace, std::ptrdiff_t d, std::ptrdiff_t k) {
    return k == -d || (k != d && reached(trace, d - 1, k - 1) < reached(trace, d - 1, k + 1));
}

/// The rows up to the one that reaches the end; nullopt past the cap.
std::optional<Trace> search(const Middle& middle, std::ptrdiff_t cap) {
    Trace trace;
    for (std::ptrdiff_t d = 0; d <= cap; ++d) {
        trace.emplace_back(static_cast<std::size_t>(2 * d + 1), 0);
        for (std::ptrdiff_t k = -d; k <= d; k += 2) {
            std::ptrdiff_t x = 0;
            if (d > 0)
                x = comes_by_adding(trace, d, k) ? reached(trace, d - 1, k + 1) : reached(trace, d - 1, k - 1) + 1;
            while (x < middle.n() && x - k < middle.m() && x - k >= 0 && middle.same(x, x - k))
                ++x;
            trace.back()[static_cast<std::size_t>(k + d)] = x;
            if (x >= middle.n() && x - k >= middle.m()) return trace;
        }
    }
    return std::nullopt;
}

void push(std::vector<Edit>& edits, Edit::Op op, std::ptrdiff_t before, std::ptrdiff_t after) {
    edits.push_back({op, static_cast<std::size_t>(before), static_cast<std::size_t>(after)});
}

/// Walks the trace back from the end.
std::vector<Edit> backtrack(const Middle& middle, const Trace& trace) {
    std::vector<Edit> edits;
    std::ptrdiff_t x = middle.n();
    std::ptrdiff_t y = middle.m();
    for (std::ptrdiff_t d = std::ssize(trace) - 1; d >= 0; --d) {
        const std::ptrdiff_t k = x - y;
        const bool added = d > 0 && comes_by_adding(trace, d, k);
        const std::ptrdiff_t from_k = added ? k + 1 : k - 1;
        const std::ptrdiff_t from_x = d > 0 ? reached(trace, d - 1, from_k) : 0;
        const std::ptrdiff_t from_y = d > 0 ? from_x - from_k : 0;
        while (x > from_x && y > from_y) {
            --x, --y;
            push(edits, Edit::Op::kKeep, middle.begin + x, middle.begin + y);
        }
        if (d == 0) break;
        if (added)
            push(edits, Edit::Op::kAdd, 0, middle.begin + --y);
        else
            push(edits, Edit::Op::kRemove, middle.begin + --x, 0);
    }
    std::reverse(edits.begin(), edits.end());
    return edits;
}

std::vector<Edit> replaced(const Middle& middle) {
    std::vector<Edit> edits;
    for (std::ptrdiff_t x = middle.begin; x < middle.a_end; ++x)
        push(edits, Edit::Op::kRemove, x, 0);
    for (std::ptrdiff_t y = middle.begin; y < middle.b_end; ++y)
        push(edits, Edit::Op::kAdd, 0, y);
    return edits;
}

/// Within a run of changes, removals first.
void removals_first(std::vector<Edit>& edits) {
    for (auto run = edits.begin(); run != edits.end();) {
        const auto changed = [](const Edit& edit) { return edit.op != Edit::Op::kKeep; };
        const auto begin = std::find_if(run, edits.end(), changed);
        run = std::find_if_not(begin, edits.end(), changed);
        std::stable_partition(begin, run, [](const Edit& edit) { return edit.op == Edit::Op::kRemove; });
    }
}

}  // namespace

std::vector<Edit> edit_script(const Tokens& before, const Tokens& after, std::size_t most_edits) {
    const Middle middle = middle_of(before, after);
    const auto cap = std::min(static_cast<std::ptrdiff_t>(most_edits), middle.n() + middle.m());
    const auto trace = search(middle, cap);
    std::vector<Edit> edits;
    for (std::ptrdiff_t i = 0; i < middle.begin; ++i)
        push(edits, Edit::Op::kKeep, i, i);
    std::vector<Edit> changed = trace ? backtrack(middle, *trace) : replaced(middle);
    removals_first(changed);
    edits.insert(edits.end(), changed.begin(), changed.end());
    for (std::ptrdiff_t x = middle.a_end, y = middle.b_end; x < std::ssize(before); ++x, ++y)
        push(edits, Edit::Op::kKeep, x, y);
    return edits;
}

}  // namespace gazetted::baseline
