#include "parsers/extract/contradictions.h"

#include <algorithm>
#include <array>
#include <string>

namespace gazetted::extract {

namespace {

using model::Evidence;
using model::LimbReading;
using model::Reading;
using model::Relation;
using model::Sourced;

constexpr std::array kActsOnNotices{"suspend", "continue_suspension", "terminate", "repeal", "amend"};

void leave_unread(Reading& reading, const Evidence& words) {
    if (reading.document_class == model::DocumentClass::kPress) return;
    if (std::find(reading.unread.begin(), reading.unread.end(), words) == reading.unread.end())
        reading.unread.push_back(words);
}

bool acts_on_notices(const Sourced<std::string>& act) {
    return std::find(kActsOnNotices.begin(), kActsOnNotices.end(), act.value) != kActsOnNotices.end();
}

/// A part that acts on `key` no longer does; where that was all it did to notices, it does nothing to any. True where
/// nothing at all is left of it.
bool release(LimbReading& limb, const std::string& key) {
    const auto gone = std::remove_if(limb.targets.begin(), limb.targets.end(),
                                     [&key](const Sourced<std::string>& target) { return target.value == key; });
    if (gone == limb.targets.end()) return false;
    limb.targets.erase(gone, limb.targets.end());
    if (!limb.targets.empty()) return false;
    limb.acts.erase(std::remove_if(limb.acts.begin(), limb.acts.end(), acts_on_notices), limb.acts.end());
    return limb.acts.empty();
}

/// 本公告自…起移出…，停止…第13号: the number that is ended is another one, and was not found.
void spare_the_notice_itself(Reading& reading) {
    const auto itself = [&reading](const Sourced<Relation>& relation) {
        return relation.value.target &&
               std::any_of(reading.numbers.begin(), reading.numbers.end(),
                           [&relation](const auto& own) { return own.value.same_sequence(*relation.value.target); });
    };
    for (const auto& relation : reading.relations) {
        if (!itself(relation)) continue;
        leave_unread(reading, relation.evidence);
        auto& limbs = reading.limbs;
        limbs.erase(std::remove_if(limbs.begin(), limbs.end(),
                                   [&](LimbReading& limb) { return release(limb, relation.value.target_key()); }),
                    limbs.end());
    }
    reading.relations.erase(std::remove_if(reading.relations.begin(), reading.relations.end(), itself),
                            reading.relations.end());
}

/// A day read as the first of a pause that lies behind its last: it is the day after it, or another act's.
void begin_before_the_end(Reading& reading) {
    const auto drop_day = [&reading](CivilDate day) {
        auto& days = reading.effective_dates;
        for (const auto& told : days)
            if (told.value.on == day) leave_unread(reading, told.evidence);
        days.erase(std::remove_if(days.begin(), days.end(), [day](const auto& told) { return told.value.on == day; }),
                   days.end());
    };
    for (auto& relation : reading.relations) {
        Relation& told = relation.value;
        if (!told.from || !told.until || *told.from <= *told.until) continue;
        leave_unread(reading, relation.evidence);
        drop_day(*told.from);
        told.from.reset();
    }
    for (LimbReading& limb : reading.limbs) {
        if (!limb.effective || !limb.suspended_until) continue;
        if (limb.effective->value.on <= limb.suspended_until->value) continue;
        leave_unread(reading, limb.effective->evidence);
        drop_day(limb.effective->value.on);
        limb.effective.reset();
    }
}

bool ends(const Relation& relation) {
    return relation.type == "terminates" || relation.type == "repeals";
}

/// Each was limited to something that was not read. Which one holds nobody can say, so both stand, and both are named.
void name_fates_at_odds(Reading& reading) {
    for (const auto& pause : reading.relations) {
        if (!pause.value.pauses() || !pause.value.of_whole()) continue;
        for (const auto& end : reading.relations) {
            if (!ends(end.value) || !end.value.of_whole() || end.value.target_key() != pause.value.target_key())
                continue;
            leave_unread(reading, pause.evidence);
            leave_unread(reading, end.evidence);
        }
    }
}

}  // namespace

void take_back_contradictions(model::Reading& reading) {
    spare_the_notice_itself(reading);
    begin_before_the_end(reading);
    name_fates_at_odds(reading);
}

}  // namespace gazetted::extract
