#include "daemon/baseline/limbs.h"

#include <algorithm>
#include <array>

namespace gazetted::baseline {

namespace {

constexpr std::array<std::string_view, 7> kNotImposing{"effective", "liability", "suspend", "continue_suspension",
                                                       "terminate", "repeal",    "amend"};
constexpr std::array<std::string_view, 4> kRelationActs{"suspend", "continue_suspension", "terminate", "repeal"};
constexpr std::array<std::string_view, 4> kWaysOut{"application_route", "removal_route", "duty", "exempt"};
constexpr std::array<std::string_view, 3> kActsOnOthers{"suspension", "termination", "repeal"};

bool one_of(const auto& wanted, const auto& list) {
    return std::find(list.begin(), list.end(), wanted) != list.end();
}

std::vector<std::string_view> split(std::string_view text, char separator) {
    std::vector<std::string_view> parts;
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t end = std::min(text.find(separator, at), text.size());
        parts.push_back(text.substr(at, end - at));
        at = end + 1;
    }
    return parts;
}

bool is_number(std::string_view text) {
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool part_less(std::string_view a, std::string_view b) {
    if (is_number(a) && is_number(b) && a.size() != b.size()) return a.size() < b.size();
    return a < b;
}

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && text.front() == ' ')
        text.remove_prefix(1);
    while (!text.empty() && text.back() == ' ')
        text.remove_suffix(1);
    return text;
}

/// A document that was not read limb by limb is a measure of its own unless all it does is to act on others.
bool is_measure_as_a_whole(const model::Reading& reading) {
    if (!reading.is_control_measure || reading.document_class != model::DocumentClass::kAnnouncement) return false;
    if (!reading.limbs.empty()) return false;
    return reading.kinds.empty() ? reading.relations.empty()
                                 : std::any_of(reading.kinds.begin(), reading.kinds.end(),
                                               [](const auto& kind) { return !one_of(kind.value, kActsOnOthers); });
}

}  // namespace

bool has(const std::vector<model::Sourced<std::string>>& values, std::string_view wanted) {
    return std::any_of(values.begin(), values.end(), [&](const auto& each) { return each.value == wanted; });
}

std::vector<std::string> values_of(const std::vector<model::Sourced<std::string>>& values) {
    std::vector<std::string> out;
    for (const auto& each : values)
        if (!one_of(each.value, out)) out.push_back(each.value);
    return out;
}

bool intersects(const std::vector<std::string>& a, const std::vector<std::string>& b) {
    return std::any_of(a.begin(), a.end(), [&](const std::string& each) { return one_of(each, b); });
}

std::vector<std::string> specific_subjects(const std::vector<model::Sourced<std::string>>& subjects) {
    std::vector<std::string> out = values_of(subjects);
    if (out.size() > 1) std::erase(out, "dual_use_items");
    return out;
}

bool related_subjects(const std::vector<std::string>& a, const std::vector<std::string>& b) {
    const auto branch = [](const std::string& trunk, const std::string& other) {
        return other == trunk || (other.starts_with(trunk) && other[trunk.size()] == '_');
    };
    return std::any_of(a.begin(), a.end(), [&](const std::string& one) {
        return std::any_of(b.begin(), b.end(),
                           [&](const std::string& other) { return branch(one, other) || branch(other, one); });
    });
}

bool is_imposing(std::string_view act) {
    return !one_of(act, kNotImposing);
}

std::vector<std::string> imposing_acts(const model::LimbReading& limb) {
    std::vector<std::string> acts = values_of(limb.acts);
    std::erase_if(acts, [](const std::string& act) { return !is_imposing(act); });
    return acts;
}

bool is_measure(const model::LimbReading& limb) {
    const std::vector<std::string> acts = imposing_acts(limb);
    const bool relation = std::any_of(limb.acts.begin(), limb.acts.end(),
                                      [](const auto& act) { return one_of(act.value, kRelationActs); });
    const bool ways_out =
        std::all_of(acts.begin(), acts.end(), [](const std::string& act) { return one_of(act, kWaysOut); });
    return !acts.empty() && !(relation && ways_out);
}

bool is_item_row(const model::LimbReading& limb) {
    if (limb.control_codes.empty() && limb.hs_codes.empty()) return false;
    if (!limb.end_user_categories.empty() || !limb.prohibited_end_uses.empty() || !limb.case_by_case.empty())
        return false;
    const std::vector<std::string> acts = imposing_acts(limb);
    return std::all_of(acts.begin(), acts.end(),
                       [](const std::string& act) { return act == "licence_required" || act == "exempt"; });
}

bool covers(std::string_view outer, std::string_view inner) {
    return outer.empty() || inner == outer ||
           (inner.size() > outer.size() && inner.starts_with(outer) && inner[outer.size()] == '.');
}

bool path_less(const std::string& a, const std::string& b) {
    const auto left = split(a, '.');
    const auto right = split(b, '.');
    return std::lexicographical_compare(left.begin(), left.end(), right.begin(), right.end(), part_less);
}

bool applies_to(const model::EffectiveDate& date, const std::string& path) {
    const auto named = split(date.applies_to, ',');
    return std::any_of(named.begin(), named.end(), [&](std::string_view each) {
        const std::string_view part = trimmed(each);
        return part.empty() || part == "all" || covers(part, path);
    });
}

const model::LimbReading* find_limb(const model::Reading& reading, const std::string& path) {
    const auto found = std::find_if(reading.limbs.begin(), reading.limbs.end(),
                                    [&](const model::LimbReading& limb) { return limb.path == path; });
    return found == reading.limbs.end() ? nullptr : &*found;
}

const model::Sourced<model::EffectiveDate>* effective_of(const model::Reading& reading,
                                                         const model::LimbReading* limb) {
    if (limb != nullptr && limb->effective) return &*limb->effective;
    const std::string path = limb == nullptr ? "" : limb->path;
    for (const auto& date : reading.effective_dates)
        if (applies_to(date.value, path)) return &date;
    return nullptr;
}

std::vector<const model::LimbReading*> measures_in(const Notice& notice) {
    std::vector<const model::LimbReading*> out;
    if (!notice.reading.is_control_measure) return out;
    for (const model::LimbReading& limb : notice.reading.limbs)
        if (is_measure(limb)) out.push_back(&limb);
    std::sort(out.begin(), out.end(), [](const auto* a, const auto* b) { return path_less(a->path, b->path); });
    if (out.empty() && is_measure_as_a_whole(notice.reading)) out.push_back(nullptr);
    return out;
}

void add_evidence(std::vector<model::Evidence>& list, const model::Evidence& evidence) {
    if (!evidence.quote.empty() && !one_of(evidence, list)) list.push_back(evidence);
}

std::optional<CivilDate> dated(const Notice& notice) {
    if (notice.reading.published_on) return notice.reading.published_on->value;
    if (!notice.copies.empty()) return notice.copies.front().posted_on;
    return std::nullopt;
}

Instant first_known(const Notice& notice) {
    Instant first = notice.known_since;
    for (const Copy& copy : notice.copies)
        first = std::min(first, copy.first_seen_at);
    return first;
}

}  // namespace gazetted::baseline
