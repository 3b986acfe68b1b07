// What `extract --facts` prints and the scorers of tests/quality compare: every key of a reading that can be measured,
// whether or not anything was read for it. Keys keep their names; the order below is the order printed.
#include <algorithm>
#include <set>

#include "parsers/model/json.h"

namespace gazetted::model {

namespace {

/// The values of a sourced list, each once, in order.
Json codes(const std::vector<Sourced<std::string>>& list) {
    Json out = Json::array();
    std::set<std::string> seen;
    for (const auto& entry : list) {
        if (seen.insert(entry.value).second) out.push_back(entry.value);
    }
    return out;
}

Json text_or_null(const std::string& text) {
    return text.empty() ? Json(nullptr) : Json(text);
}

Json date_or_null(const std::optional<CivilDate>& date) {
    return date ? Json(date->iso()) : Json(nullptr);
}

Json date_or_null(const std::optional<Sourced<CivilDate>>& date) {
    return date ? Json(date->value.iso()) : Json(nullptr);
}

Json effective_json(const EffectiveDate& date) {
    return Json{{"date", date.on.iso()},
                {"applies_to", date.applies_to},
                {"basis", date.basis},
                {"time", date.time ? Json(date.time->iso()) : Json(nullptr)}};
}

Json party_json(const PartyName& name) {
    return Json{{"zh", text_or_null(name.zh)}, {"en", text_or_null(name.en)}};
}

/// Two parts of one notice are two relations in a reading, and may be one in the contract.
Json once(const Json& list) {
    Json out = Json::array();
    for (const Json& entry : list)
        if (std::find(out.begin(), out.end(), entry) == out.end()) out.push_back(entry);
    return out;
}

Json relation_json(const Relation& relation) {
    return Json{{"type", relation.type},
                {"target", relation.target_key()},
                {"scope", text_or_null(relation.scope)},
                {"until", date_or_null(relation.until)}};
}

Json limb_json(const LimbReading& limb) {
    Json out{{"limb", limb.path}, {"acts", codes(limb.acts)}};
    out["effective_from"] = limb.effective ? Json(limb.effective->value.on.iso()) : Json(nullptr);
    const bool timed = limb.effective && limb.effective->value.time;
    out["effective_time"] = timed ? Json(limb.effective->value.time->iso()) : Json(nullptr);
    out["suspended_until"] = date_or_null(limb.suspended_until);
    out["control_codes"] = codes(limb.control_codes);
    out["hs_codes"] = codes(limb.hs_codes);
    out["end_user_categories"] = codes(limb.end_user_categories);
    out["prohibited_end_uses"] = codes(limb.prohibited_end_uses);
    out["case_by_case"] = codes(limb.case_by_case);
    out["exceptions"] = codes(limb.exceptions);
    out["targets"] = codes(limb.targets);
    return out;
}

/// One JSON value for each entry of a sourced list.
template <class T, class Form>
Json each(const std::vector<Sourced<T>>& list, Form form) {
    Json out = Json::array();
    for (const auto& entry : list)
        out.push_back(form(entry.value));
    return out;
}

}  // namespace

Json facts_json(const Reading& reading) {
    Json out;
    out["is_control_measure"] = reading.is_control_measure;
    out["is_new_measure"] = reading.is_new_measure;
    out["document_numbers"] = each(reading.numbers, [](const NoticeId& id) { return Json(id.key()); });
    out["issuers"] = codes(reading.issuers);
    out["kinds"] = codes(reading.kinds);
    out["published"] = date_or_null(reading.published_on);
    out["effective_dates"] = each(reading.effective_dates, effective_json);
    out["suspended_until"] = date_or_null(reading.suspended_until);
    out["control_codes"] = codes(reading.control_codes);
    out["hs_codes"] = codes(reading.hs_codes);
    out["destinations"] = codes(reading.destinations);
    out["end_users_named"] = each(reading.parties, party_json);
    out["end_user_categories"] = codes(reading.end_user_categories);
    out["prohibited_end_uses"] = codes(reading.prohibited_end_uses);
    out["case_by_case"] = codes(reading.case_by_case);
    out["exceptions"] = codes(reading.exceptions);
    out["relations"] = once(each(reading.relations, relation_json));
    out["limbs"] = Json::array();
    for (const LimbReading& limb : reading.limbs)
        out["limbs"].push_back(limb_json(limb));
    return out;
}

Json feed_facts_json(const Reading& reading) {
    Json out{{"title", reading.title}};
    out.update(facts_json(reading));
    return out;
}

}  // namespace gazetted::model
