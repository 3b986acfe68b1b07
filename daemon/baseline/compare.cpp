#include "daemon/baseline/compare.h"

#include <algorithm>
#include <array>

#include "parsers/model/json.h"

namespace gazetted::baseline {

namespace {

using model::Json;
using model::Reading;

/// Keys whose values are plain codes and stand for themselves.
constexpr std::array kPlain{"control_codes",       "hs_codes",     "destinations", "end_user_categories",
                            "prohibited_end_uses", "case_by_case", "exceptions"};
constexpr std::array<std::string_view, 3> kAcrossLanguages{"effective_dates", "suspended_until", "control_codes"};

std::string date_form(const model::EffectiveDate& date, const Reading& reading) {
    const bool published = reading.published_on && reading.published_on->value == date.on && !date.time;
    if (date.basis == "on_publication" || published) return "on publication";
    return date.on.iso() + (date.time ? " " + date.time->iso() : "");
}

/// A party is the same under either name; spaces and brackets are spelling.
std::string party_form(const model::PartyName& party) {
    return party.zh.empty() ? party.en : party.zh;
}

/// Joint targets are cited by all issuers or by the first.
std::string relation_form(const model::Relation& relation) {
    std::string target = relation.target_title;
    if (relation.target)
        target = model::NoticeId{{relation.target->issuers.front()},
                                 relation.target->series,
                                 relation.target->year,
                                 relation.target->number}
                     .display();
    const bool dated = relation.until && !relation.until_from_term;
    return relation.type + " " + target + (relation.target_path.empty() ? "" : "/" + relation.target_path) +
           (dated ? " until " + relation.until->iso() : "");
}

bool ends_by_term(const Reading& reading) {
    return std::any_of(reading.relations.begin(), reading.relations.end(),
                       [](const auto& relation) { return relation.value.until_from_term; });
}

void add_limb_facts(Facts& facts, const Reading& reading) {
    for (const model::LimbReading& limb : reading.limbs) {
        if (limb.effective) facts["effective_date of " + limb.path].insert(date_form(limb.effective->value, reading));
        if (limb.suspended_until && !ends_by_term(reading))
            facts["suspended_until of " + limb.path].insert(limb.suspended_until->value.iso());
    }
}

std::vector<std::string> missing_in(const std::set<std::string>& values, const std::set<std::string>& other) {
    std::vector<std::string> out;
    std::set_difference(values.begin(), values.end(), other.begin(), other.end(), std::back_inserter(out));
    return out;
}

const std::set<std::string>& values_in(const Facts& facts, const std::string& field) {
    static const std::set<std::string> kNone;
    const auto found = facts.find(field);
    return found == facts.end() ? kNone : found->second;
}

std::vector<Difference> compare(const Facts& a, const Facts& b) {
    std::set<std::string> fields;
    for (const auto& [field, values] : a)
        fields.insert(field);
    for (const auto& [field, values] : b)
        fields.insert(field);
    std::vector<Difference> out;
    for (const std::string& field : fields) {
        const auto& first = values_in(a, field);
        const auto& second = values_in(b, field);
        if (first != second) out.push_back({field, missing_in(first, second), missing_in(second, first)});
    }
    return out;
}

}  // namespace

Facts facts_of(const Reading& reading) {
    Facts facts;
    const Json json = model::facts_json(reading);
    for (const char* key : kPlain)
        for (const Json& value : json.at(key))
            facts[key].insert(value.get<std::string>());
    for (const auto& date : reading.effective_dates)
        facts["effective_dates"].insert(date_form(date.value, reading));
    if (reading.suspended_until && !ends_by_term(reading))
        facts["suspended_until"].insert(reading.suspended_until->value.iso());
    for (const auto& party : reading.parties)
        facts["end_users_named"].insert(party_form(party.value));
    for (const auto& relation : reading.relations)
        facts["relations"].insert(relation_form(relation.value));
    add_limb_facts(facts, reading);
    return facts;
}

std::vector<Difference> disagreements(const Reading& a, const Reading& b) {
    const Facts first = facts_of(a);
    const Facts second = facts_of(b);
    const bool translated = a.language != b.language;
    std::vector<Difference> out = compare(first, second);
    std::erase_if(out, [&](const Difference& difference) {
        const bool one_is_silent =
            values_in(first, difference.field).empty() || values_in(second, difference.field).empty();
        const bool told =
            std::find(kAcrossLanguages.begin(), kAcrossLanguages.end(), difference.field) != kAcrossLanguages.end();
        return one_is_silent || (translated && !told);
    });
    return out;
}

std::vector<Difference> differences(const Reading& before, const Reading& after) {
    return compare(facts_of(before), facts_of(after));
}

}  // namespace gazetted::baseline
