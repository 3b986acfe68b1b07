// What a correction does to a reading. A document's own lists repeat what its parts say, so both are kept in step.
#include <algorithm>

#include "daemon/baseline/corrections.h"
#include "daemon/baseline/known.h"
#include "daemon/baseline/limbs.h"

namespace gazetted::baseline {

namespace {

using model::EffectiveDate;
using model::LimbReading;
using model::PartyName;
using model::Reading;
using model::Sourced;
using Codes = std::vector<Sourced<std::string>>;

template <class Holder>
Codes* codes_in(Holder& holder, const std::string& field) {
    if (field == "control_codes") return &holder.control_codes;
    if (field == "hs_codes") return &holder.hs_codes;
    if (field == "end_user_categories") return &holder.end_user_categories;
    if (field == "prohibited_end_uses") return &holder.prohibited_end_uses;
    if (field == "case_by_case") return &holder.case_by_case;
    if (field == "exceptions") return &holder.exceptions;
    if constexpr (requires { holder.kinds; }) {
        if (field == "kinds") return &holder.kinds;
        if (field == "destinations") return &holder.destinations;
    } else if (field == "acts") {
        return &holder.acts;
    }
    return nullptr;
}

bool any_part_has(const Reading& reading, const std::string& field, const std::string& value) {
    return std::any_of(reading.limbs.begin(), reading.limbs.end(), [&](const LimbReading& limb) {
        LimbReading copy = limb;
        const Codes* codes = codes_in(copy, field);
        return codes != nullptr && has(*codes, value);
    });
}

/// Adds, takes away or replaces; what stays keeps its words.
void mend_codes(Codes& list, const Correction& correction) {
    const auto named = [&](const Sourced<std::string>& each) {
        return std::find(correction.values.begin(), correction.values.end(), each.value) != correction.values.end();
    };
    if (correction.mend == Mend::kRemove) {
        std::erase_if(list, named);
        return;
    }
    if (correction.mend == Mend::kSet) std::erase_if(list, [&](const auto& each) { return !named(each); });
    for (const std::string& value : correction.values)
        if (!has(list, value)) list.push_back({value, {}});
}

/// A correction of the whole reaches into the parts, but for what is added: nobody said to which part it belongs.
void mend_part_of_whole(Codes& list, const Correction& correction) {
    if (correction.mend == Mend::kAdd) return;
    const bool gone_if_named = correction.mend == Mend::kRemove;
    std::erase_if(list, [&](const Sourced<std::string>& each) {
        const auto& values = correction.values;
        return (std::find(values.begin(), values.end(), each.value) != values.end()) == gone_if_named;
    });
}

/// A correction of a part reaches into the document's list: what is new there, and what only this part said.
void follow_part(Codes& whole, const Codes& before, const Codes& after, const std::string& field,
                 const Reading& reading) {
    for (const auto& each : after)
        if (!has(whole, each.value)) whole.push_back(each);
    std::erase_if(whole, [&](const auto& each) {
        return has(before, each.value) && !has(after, each.value) && !any_part_has(reading, field, each.value);
    });
}

void apply_to_codes(const Correction& correction, Reading& reading) {
    Codes* whole = codes_in(reading, correction.field);
    if (correction.limb.empty() && whole != nullptr) mend_codes(*whole, correction);
    for (LimbReading& limb : reading.limbs) {
        Codes* part = codes_in(limb, correction.field);
        if (part == nullptr) continue;
        if (correction.limb.empty()) {
            mend_part_of_whole(*part, correction);
        } else if (limb.path == correction.limb) {
            const Codes before = *part;
            mend_codes(*part, correction);
            if (whole != nullptr) follow_part(*whole, before, *part, correction.field, reading);
        }
    }
}

PartyName party_of(const std::string& text) {
    const auto cut = text.find(" / ");
    const bool latin = std::all_of(text.begin(), text.end(), [](unsigned char c) { return c < 0x80; });
    if (cut != std::string::npos) return {text.substr(0, cut), text.substr(cut + 3)};
    return latin ? PartyName{"", text} : PartyName{text, ""};
}

bool same_party(const PartyName& held, const PartyName& named) {
    return (!named.zh.empty() && held.zh == named.zh) || (!named.en.empty() && held.en == named.en);
}

void apply_to_parties(const Correction& correction, Reading& reading) {
    auto& parties = reading.parties;
    const auto named = [&](const Sourced<PartyName>& each) {
        return std::any_of(correction.values.begin(), correction.values.end(),
                           [&](const std::string& text) { return same_party(each.value, party_of(text)); });
    };
    if (correction.mend == Mend::kRemove) std::erase_if(parties, named);
    if (correction.mend == Mend::kSet) std::erase_if(parties, [&](const auto& each) { return !named(each); });
    if (correction.mend != Mend::kRemove)
        for (const std::string& text : correction.values)
            if (const PartyName party = party_of(text); std::none_of(
                    parties.begin(), parties.end(), [&](const auto& each) { return same_party(each.value, party); }))
                parties.push_back({party, {}});
    for (model::CountCheck& count : reading.counts)
        if (count.what == "parties") count.parsed = static_cast<int>(parties.size());
}

std::vector<LimbReading*> parts_meant(const Correction& correction, Reading& reading) {
    std::vector<LimbReading*> out;
    for (LimbReading& limb : reading.limbs)
        if (correction.limb.empty() || limb.path == correction.limb) out.push_back(&limb);
    return out;
}

/// The day that held for a part before, for the time of day or the clean-up of the document's list.
std::optional<EffectiveDate> effect_before(const Reading& reading, const Correction& correction) {
    const auto* held = effective_of(reading, find_limb(reading, correction.limb));
    return held != nullptr ? std::optional(held->value) : std::nullopt;
}

void apply_to_effect(const Correction& correction, Reading& reading) {
    const auto before = effect_before(reading, correction);
    std::optional<EffectiveDate> after = before;
    if (correction.field == "effective_time") {
        if (after) after->time = correction.values.empty() ? std::nullopt : ClockTime::parse(correction.values.front());
    } else if (correction.values.empty()) {
        after.reset();
    } else {
        after = EffectiveDate{CivilDate::parse(correction.values.front()).value_or(CivilDate{}), {}, "fixed_date", ""};
    }
    if (after) after->applies_to = correction.limb.empty() ? "all" : correction.limb;
    const auto sourced = after ? std::optional(Sourced<EffectiveDate>{*after, {}}) : std::nullopt;
    for (LimbReading* limb : parts_meant(correction, reading))
        if (correction.limb.empty() ? limb->effective.has_value() : true) limb->effective = sourced;
    auto& dates = reading.effective_dates;
    std::erase_if(dates, [&](const Sourced<EffectiveDate>& date) {
        if (correction.limb.empty() || date.value.applies_to == correction.limb) return true;
        const bool carried = std::any_of(reading.limbs.begin(), reading.limbs.end(), [&](const LimbReading& limb) {
            return limb.effective && limb.effective->value.on == date.value.on;
        });
        return before && date.value.on == before->on && !carried;
    });
    if (sourced) dates.push_back(*sourced);
}

void apply_to_suspension(const Correction& correction, Reading& reading) {
    const auto until = correction.values.empty() ? std::nullopt : CivilDate::parse(correction.values.front());
    const auto sourced = until ? std::optional(Sourced<CivilDate>{*until, {}}) : std::nullopt;
    for (LimbReading* limb : parts_meant(correction, reading))
        if (!correction.limb.empty() || limb->suspended_until) limb->suspended_until = sourced;
    for (auto& relation : reading.relations) {
        const bool suspends = relation.value.pauses();
        if (!suspends) continue;
        if (!correction.limb.empty() && acting_path(reading, relation.value) != correction.limb) continue;
        relation.value.until = until;
        relation.value.until_from_term = false;
    }
    if (correction.limb.empty() || !reading.suspended_until || !sourced ||
        reading.suspended_until->value < sourced->value)
        reading.suspended_until = sourced;
}

}  // namespace

void apply(const Correction& correction, Reading& reading) {
    const std::string& field = correction.field;
    const auto day = correction.values.empty() ? std::nullopt : CivilDate::parse(correction.values.front());
    if (field == "effective_from" || field == "effective_time")
        apply_to_effect(correction, reading);
    else if (field == "suspended_until")
        apply_to_suspension(correction, reading);
    else if (field == "parties")
        apply_to_parties(correction, reading);
    else if (field == "published_on")
        reading.published_on = day ? std::optional(Sourced<CivilDate>{*day, {}}) : std::nullopt;
    else if (field == "is_control_measure")
        reading.is_control_measure = correction.values.front() == "true";
    else
        apply_to_codes(correction, reading);
}

}  // namespace gazetted::baseline
