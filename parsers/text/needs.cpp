#include "parsers/text/needs.h"

#include <algorithm>
#include <iterator>
#include <limits>
#include <string_view>
#include <utility>

namespace gazetted::text {

namespace {

/// All of `marks`, and of every choice one way at least.
struct Demand {
    std::vector<Mark> marks;
    std::vector<std::vector<Demand>> choices;
    [[nodiscard]] bool empty() const { return marks.empty() && choices.empty(); }
};

Demand demand_of(const std::vector<Way>& ways);

void add(Demand& demand, Demand more) {
    demand.marks.insert(demand.marks.end(), more.marks.begin(), more.marks.end());
    std::move(more.choices.begin(), more.choices.end(), std::back_inserter(demand.choices));
}

Demand demand_of(const Way& way) {
    Demand demand;
    std::string_view before;  // the literal character right before, where there is one
    for (const Part& part : way) {
        const bool literal =
            part.kind == Part::Kind::kCharacter && !part.may_miss && (!part.any_case || is_caseless(part.text));
        if (literal) demand.marks.push_back(mark_of(part.text));
        if (literal && !before.empty()) demand.marks.push_back(mark_of(before, part.text));
        before = literal ? part.text : std::string_view();
        if (part.kind == Part::Kind::kGroup && !part.may_miss) add(demand, demand_of(part.ways));
    }
    std::reverse(demand.marks.begin(), demand.marks.end());         // pairs first: they say more
    std::stable_sort(demand.choices.begin(), demand.choices.end(),  // and what is soonest answered
                     [](const auto& a, const auto& b) { return a.size() < b.size(); });
    return demand;
}

Demand demand_of(const std::vector<Way>& ways) {
    std::vector<Demand> demands;
    std::transform(ways.begin(), ways.end(), std::back_inserter(demands),
                   [](const Way& way) { return demand_of(way); });
    if (demands.size() == 1) return std::move(demands.front());
    const bool open = std::any_of(demands.begin(), demands.end(), [](const Demand& way) { return way.empty(); });
    return open ? Demand{} : Demand{{}, {std::move(demands)}};
}

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
            code.push_back(static_cast<Mark>(ways.size()));
            std::transform(ways.begin(), ways.end(), std::back_inserter(code),
                           [](const Demand& way) { return way.marks.empty() ? kHeldByAll : way.marks.front(); });
            for (const Demand& way : ways)
                with_length(code, [&] { append(code, way); });
        });
    }
}

}  // namespace

Needs::Needs(const std::optional<std::vector<Way>>& shape) {
    const Demand demand = shape ? demand_of(*shape) : Demand{};
    if (!demand.empty()) append(code_, demand);
    if (code_.size() > std::numeric_limits<Mark>::max()) code_.clear();  // lengths would not fit
}

bool Needs::is_met(const Mark* code, const Marks& marks) {
    for (Mark left = *code++; left > 0; --left) {
        if (!marks.has(*code++)) return false;
    }
    for (Mark left = *code++; left > 0; --left) {
        if (!is_one_met(code + 1, marks)) return false;
        code += *code + 1;
    }
    return true;
}

bool Needs::is_one_met(const Mark* choice, const Marks& marks) {
    const Mark* const firsts = choice + 1;
    const Mark* const ways = firsts + *choice;
    const Mark* way = ways;  // of the mark that `reached` points at
    const Mark* reached = firsts;
    for (const Mark* first = firsts; first != ways; ++first) {
        if (!marks.has(*first)) continue;
        for (; reached != first; ++reached)
            way += *way + 1;
        if (is_met(way + 1, marks)) return true;
    }
    return false;
}

}  // namespace gazetted::text
