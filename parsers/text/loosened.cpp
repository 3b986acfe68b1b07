#include "parsers/text/loosened.h"

#include <algorithm>
#include <charconv>

namespace gazetted::text {

namespace {

constexpr std::size_t kSmallBound = 6;

/// A repeat "{m,n}" of a single character or class: where it begins, its comma and its end.
struct Repeat {
    std::size_t begin = 0, comma = 0, end = 0;
    std::size_t most = 0;
};

bool is_figure(char c) {
    return c >= '0' && c <= '9';
}

std::size_t past_figures(std::string_view expression, std::size_t at) {
    while (at < expression.size() && is_figure(expression[at]))
        ++at;
    return at;
}

/// Past one class, escape or byte of the expression.
std::size_t past_unit(std::string_view expression, std::size_t at) {
    if (expression[at] == '[') return past_class(expression, at);
    return at + (expression[at] == '\\' ? 2 : 1);
}

/// The repeat that begins exactly at `at`; its end is 0 where there is none.
Repeat repeat_at(std::string_view expression, std::size_t at) {
    if (at >= expression.size() || expression[at] != '{') return {};
    const std::size_t comma = past_figures(expression, at + 1);
    const std::size_t close = past_figures(expression, comma + 1);
    const bool counted = comma > at + 1 && close > comma + 1 && close < expression.size();
    if (!counted || expression[comma] != ',' || expression[close] != '}') return {};
    Repeat repeat{at, comma, close + 1, 0};
    std::from_chars(expression.data() + comma + 1, expression.data() + close, repeat.most);
    return repeat;
}

std::vector<Repeat> repeats_in(std::string_view expression) {
    std::vector<Repeat> out;
    for (std::size_t at = 0; at < expression.size();) {
        const bool group_ends = expression[at] == ')';
        at = past_unit(expression, at);
        const Repeat repeat = repeat_at(expression, at);
        if (repeat.end == 0) continue;
        if (!group_ends && repeat.most > kSmallBound) out.push_back(repeat);
        at = repeat.end;
    }
    return out;
}

}  // namespace

std::size_t past_class(std::string_view expression, std::size_t at) {
    ++at;
    if (at < expression.size() && expression[at] == '^') ++at;
    if (at < expression.size() && expression[at] == ']') ++at;
    while (at < expression.size() && expression[at] != ']') {
        const bool named = expression.substr(at).starts_with("[:");  // [[:alpha:]]
        at = named ? std::min(expression.find(":]", at), expression.size()) : at;
        at += named || expression[at] == '\\' ? 2 : 1;
    }
    return at + 1;
}

std::size_t past_count(std::string_view expression) {
    if (!expression.starts_with('{')) return 0;
    std::size_t at = past_figures(expression, 1);
    if (at == 1) return 0;
    if (at < expression.size() && expression[at] == ',') at = past_figures(expression, at + 1);
    return at < expression.size() && expression[at] == '}' ? at + 1 : 0;
}

std::vector<std::size_t> repeat_bounds(std::string_view expression) {
    std::vector<std::size_t> bounds;
    for (const Repeat& repeat : repeats_in(expression))
        bounds.push_back(repeat.most);
    std::sort(bounds.begin(), bounds.end());
    bounds.erase(std::unique(bounds.begin(), bounds.end()), bounds.end());
    return bounds;
}

std::string loosened(std::string_view expression, std::size_t from) {
    std::string out;
    std::size_t copied = 0;
    for (const Repeat& repeat : repeats_in(expression)) {
        if (repeat.most < from) continue;
        out.append(expression.substr(copied, repeat.comma + 1 - copied)).append("}");
        copied = repeat.end;
    }
    return out.append(expression.substr(copied));
}

}  // namespace gazetted::text
