#include "daemon/baseline/meaning_rules.h"

#include <algorithm>
#include <array>

#include "daemon/baseline/limbs.h"

namespace gazetted::baseline {

namespace {

constexpr std::array<std::string_view, 8> kFreeing{"exempt",    "delist", "suspend",           "continue_suspension",
                                                   "terminate", "repeal", "application_route", "removal_route"};
/// Neither binds nor frees by itself.
constexpr std::array<std::string_view, 3> kIdle{"effective", "liability", "amend"};
constexpr std::array<std::string_view, 4> kFreeingKinds{"suspension", "termination", "repeal", "exemption"};

struct Ranked {
    std::string_view act;
    int strictness;
};
/// Acts that answer one question: may it be exported?
constexpr std::array kStrictness{Ranked{"exempt", 0},          Ranked{"case_by_case", 1}, Ranked{"licence_required", 1},
                                 Ranked{"stricter_review", 2}, Ranked{"refused", 3},      Ranked{"prohibited", 4}};

template <class List>
bool is_in(std::string_view value, const List& list) {
    return std::find(list.begin(), list.end(), value) != list.end();
}

int strictness_of(std::string_view act) {
    const auto found =
        std::find_if(kStrictness.begin(), kStrictness.end(), [&](const Ranked& each) { return each.act == act; });
    return found == kStrictness.end() ? -1 : found->strictness;
}

Reach opposite(Reach reach) {
    if (reach == Reach::kNarrowed) return Reach::kWidened;
    return reach == Reach::kWidened ? Reach::kNarrowed : reach;
}

/// Days from where a term is counted, as far as the text gives it, to its end.
std::optional<int> term_of(const model::Relation& relation, const model::Reading& reading) {
    const auto from = relation.from          ? relation.from
                      : reading.published_on ? std::optional(reading.published_on->value)
                                             : std::nullopt;
    return from && relation.until ? std::optional(relation.until->days_since(*from)) : std::nullopt;
}

}  // namespace

Bearing bearing_of(const model::LimbReading& limb, Bearing document) {
    bool binds = false;
    bool frees = false;
    for (const auto& act : limb.acts) {
        if (is_in(act.value, kIdle)) continue;
        (is_in(act.value, kFreeing) ? frees : binds) = true;
    }
    if (binds && frees) return Bearing::kBoth;
    return binds ? Bearing::kBinds : frees ? Bearing::kFrees : document;
}

Bearing bearing_of(const model::Reading& reading) {
    const auto freeing = [](const auto& kind) { return is_in(kind.value, kFreeingKinds); };
    const bool all = !reading.kinds.empty() && std::all_of(reading.kinds.begin(), reading.kinds.end(), freeing);
    return all ? Bearing::kFrees : Bearing::kBinds;
}

Reach turned(Reach reach, Bearing bearing) {
    if (bearing == Bearing::kBoth && reach != Reach::kSame) return Reach::kUnclear;
    return bearing == Bearing::kFrees ? opposite(reach) : reach;
}

Reach turned_if_only_freeing(Reach reach, Bearing bearing) {
    return bearing == Bearing::kFrees ? opposite(reach) : reach;
}

Reach reach_of_acts(const std::string& before, const std::string& after) {
    const int earlier = strictness_of(before);
    const int later = strictness_of(after);
    if (earlier < 0 || later < 0 || earlier == later) return Reach::kUnclear;
    return later > earlier ? Reach::kWidened : Reach::kNarrowed;
}

Reach reach_of_added_act(const std::string& act) {
    if (is_in(act, kIdle)) return Reach::kUnclear;
    return is_in(act, kFreeing) ? Reach::kNarrowed : Reach::kWidened;
}

Reach reach_of_first_day(const model::EffectiveDate& before, const model::EffectiveDate& after) {
    const auto rank = [](const model::EffectiveDate& date) {
        return std::pair(date.on, date.time.value_or(ClockTime{}));
    };
    if (rank(before) == rank(after)) return Reach::kSame;
    return rank(after) > rank(before) ? Reach::kNarrowed : Reach::kWidened;
}

Reach reach_of_suspension(const std::optional<CivilDate>& before, const std::optional<CivilDate>& after) {
    if (before == after) return Reach::kSame;
    const bool longer = !after || (before && *after > *before);
    return longer ? Reach::kNarrowed : Reach::kWidened;
}

Reach reach_of_added_relation(const model::Relation& relation) {
    static constexpr std::array<std::string_view, 4> kFreeingRelations{"suspends", "continues_suspension", "terminates",
                                                                       "repeals"};
    return is_in(relation.type, kFreeingRelations) ? Reach::kNarrowed : Reach::kUnclear;
}

Reach reach_of_relations(const model::Relation& before, const model::Relation& after) {
    std::vector<Reach> moves;
    if (before.pauses()) moves.push_back(reach_of_suspension(before.until, after.until));
    if (before.from && after.from && before.from != after.from)
        moves.push_back(*after.from > *before.from ? Reach::kWidened : Reach::kNarrowed);
    if (before.target_path != after.target_path) {
        const bool more = covers(after.target_path, before.target_path);
        const bool less = covers(before.target_path, after.target_path);
        moves.push_back(more ? Reach::kNarrowed : less ? Reach::kWidened : Reach::kUnclear);
    }
    if (before.parties != after.parties) moves.push_back(Reach::kUnclear);
    std::erase(moves, Reach::kSame);
    if (moves.empty()) return Reach::kSame;
    const bool agree = std::all_of(moves.begin(), moves.end(), [&](Reach each) { return each == moves.front(); });
    return agree ? moves.front() : Reach::kUnclear;
}

bool same_in_words(const model::EffectiveDate& before, const model::Reading& earlier, const model::EffectiveDate& after,
                   const model::Reading& later) {
    const auto on_publication = [](const model::EffectiveDate& date, const model::Reading& reading) {
        const bool that_day = reading.published_on && reading.published_on->value == date.on && !date.time;
        return date.basis == "on_publication" || that_day;
    };
    return on_publication(before, earlier) && on_publication(after, later);
}

bool same_term(const model::Relation& before, const model::Reading& earlier, const model::Relation& after,
               const model::Reading& later) {
    if (!before.until_from_term || !after.until_from_term || before.type != after.type) return false;
    if (before.target_path != after.target_path || before.parties != after.parties) return false;
    return term_of(before, earlier) == term_of(after, later);
}

}  // namespace gazetted::baseline
