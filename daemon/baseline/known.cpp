#include "daemon/baseline/known.h"

#include <algorithm>
#include <array>
#include <tuple>

#include "daemon/baseline/annexes.h"
#include "daemon/baseline/identity.h"
#include "daemon/baseline/limbs.h"
#include "daemon/baseline/unread_day.h"
#include "parsers/base/whitespace.h"

namespace gazetted::baseline {

namespace {

using model::Relation;

constexpr std::array<std::pair<std::string_view, std::string_view>, 5> kActOfRelation{
    {{"suspends", "suspend"},
     {"continues_suspension", "continue_suspension"},
     {"terminates", "terminate"},
     {"repeals", "repeal"},
     {"amends", "amend"}}};

std::string_view act_of(const std::string& relation_type) {
    for (const auto& [type, act] : kActOfRelation)
        if (type == relation_type) return act;
    return "";
}

/// Joint notices are numbered in their first issuer's sequence.
std::string sequence_of(const model::NoticeId& id) {
    return model::NoticeId{{id.issuers.front()}, id.series, id.year, id.number}.key();
}

/// The one notice under a name; nullptr when none or several.
const Notice* only_one(const std::map<std::string, std::vector<const Notice*>>& index, const std::string& name) {
    const auto found = index.find(name);
    return found == index.end() || found->second.size() != 1 ? nullptr : found->second.front();
}

/// The names by which a title may be cited: itself, and what follows its number ("商务部公告2031年第5号 公布…的决定").
/// White space and punctuation do not count.
std::vector<std::string> names_in(const std::string& title) {
    constexpr std::string_view kOrdinal = "第", kNumber = "号";
    std::vector<std::string> names{normalised_title(title)};
    const std::size_t ordinal = title.find(kOrdinal);
    const std::size_t number = ordinal == std::string::npos ? ordinal : title.find(kNumber, ordinal);
    if (number != std::string::npos) names.push_back(normalised_title(title.substr(number + kNumber.size())));
    std::erase(names, "");
    return names;
}

void add_unique(std::vector<const Notice*>& list, const Notice* notice) {
    if (std::find(list.begin(), list.end(), notice) == list.end()) list.push_back(notice);
}

/// A named target that we do not know still has one key, whichever issuers the text gives it.
std::string key_as_named(const Relation& relation) {
    return relation.target ? relation.target->key() : fold_whitespace(relation.target_title);
}

/// The day the relation names, else that of its limb, else the document's, unless a clause that may name it is unread.
void date(Act& act) {
    const Notice& by = *act.by;
    const auto* limb_day = effective_of(by.reading, find_limb(by.reading, act.by_path));
    act.from = act.relation->value.from;
    if (!act.from && limb_day != nullptr) act.from = limb_day->value.on;
    act.day_unread = !act.from && unread_day(by.reading) != nullptr;
    if (!act.from && !act.day_unread) act.from = dated(by);
}

}  // namespace

std::string acting_path(const model::Reading& reading, const Relation& relation) {
    const std::string_view act = act_of(relation.type);
    for (const model::LimbReading& limb : reading.limbs)
        if (has(limb.acts, act) && has(limb.targets, relation.target_key())) return limb.path;
    return "";
}

std::string Act::target_display() const {
    return model::LimbId{target_key, target_path()}.display();
}

std::string Act::by_display() const {
    return model::LimbId{by->key, by_path}.display();
}

bool names_no_part(const Act& act) {
    if (act.target == nullptr || act.target->curated || act.target_path().empty()) return false;
    const std::vector<model::LimbReading>& limbs = act.target->reading.limbs;
    const auto& copies = act.target->copies;
    const bool open = !copies.empty() && has_unread(copies.front().annexes);
    if (limbs.empty() || (open && act.target_path().starts_with("annex"))) return false;
    return std::none_of(limbs.begin(), limbs.end(),
                        [&](const model::LimbReading& limb) { return covers(act.target_path(), limb.path); });
}

bool ruled_earlier(const Act& a, const Act& b) {
    const auto rank = [](const Act& act) { return std::tuple(act.from, dated(*act.by), act.by->key); };
    return rank(a) < rank(b);
}

Known::Known(const Baseline& baseline) {
    for (const Notice& notice : baseline.notices)
        if (!notice.known_until && notice.superseded_by.empty()) notices_.push_back(&notice);
    index();
}

Known::Known(const Baseline& all_versions, Instant at) {
    for (const Notice& notice : all_versions.notices)
        if (notice.known_since <= at && (!notice.known_until || at < *notice.known_until) &&
            notice.superseded_by.empty())
            notices_.push_back(&notice);
    index();
}

Known::Known(std::vector<const Notice*> notices) : notices_(std::move(notices)) {
    index();
}

Known Known::with(const Notice& notice) const {
    std::vector<const Notice*> next = notices_;
    std::erase_if(next, [&](const Notice* each) { return each->key == notice.key; });
    next.push_back(&notice);
    return Known(std::move(next));
}

Known Known::without(const std::string& key) const {
    std::vector<const Notice*> next = notices_;
    std::erase_if(next, [&](const Notice* each) { return each->key == key; });
    return Known(std::move(next));
}

void Known::index() {
    for (const Notice* notice : notices_) {
        by_key_[notice->key] = notice;
        for (const auto& number : notice->reading.numbers)
            add_unique(by_sequence_[sequence_of(number.value)], notice);
        for (const std::string& name : names_in(notice->reading.title))
            add_unique(by_name_[name], notice);
        for (const std::string& key : notice->formerly)
            add_unique(by_former_key_[key], notice);
        for (const std::string& name : notice->cited_as)
            add_unique(by_name_[normalised_title(name)], notice);
    }
    for (const Notice* notice : notices_)
        for (Act& act : acts_of(*notice))
            acts_[act.target_key].push_back(std::move(act));
    for (auto& [key, acts] : acts_)
        std::stable_sort(acts.begin(), acts.end(), ruled_earlier);
}

const Notice* Known::find(const std::string& key) const {
    const auto found = by_key_.find(key);
    return found == by_key_.end() ? nullptr : found->second;
}

const Notice* Known::in_sequence(const model::NoticeId& id) const {
    return only_one(by_sequence_, sequence_of(id));
}

const Notice* Known::known_as(const model::NoticeId& id) const {
    if (const Notice* exact = find(id.key())) return exact;
    const Notice* same = in_sequence(id);
    return same != nullptr ? same : only_one(by_former_key_, id.key());
}

const Notice* Known::resolve(const Relation& relation) const {
    if (relation.target) return known_as(*relation.target);
    const std::string title = normalised_title(relation.target_title);
    return title.empty() ? nullptr : only_one(by_name_, title);
}

std::vector<Act> Known::acts_of(const Notice& notice) const {
    std::vector<Act> out;
    for (const auto& relation : notice.reading.relations) {
        if (act_of(relation.value.type).empty()) continue;
        Act act{&notice, &relation, resolve(relation.value), "", acting_path(notice.reading, relation.value),
                {},      false};
        act.target_key = act.target != nullptr ? act.target->key : key_as_named(relation.value);
        date(act);
        out.push_back(std::move(act));
    }
    return out;
}

const std::vector<Act>& Known::acts_on(const std::string& target_key) const {
    static const std::vector<Act> kNone;
    const auto found = acts_.find(target_key);
    return found == acts_.end() ? kNone : found->second;
}

}  // namespace gazetted::baseline
