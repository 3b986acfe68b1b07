// One canonical text for every kind of value a reading holds, and what such a value is about: two values of a list that
// speak of the same thing (a date of one part, an act on one target) are one value that changed. Pure.
#pragma once

#include <string>

#include "parsers/model/reading.h"

namespace gazetted::baseline {

std::string form_of(bool value);
std::string form_of(const std::string& value);
std::string form_of(CivilDate value);
std::string form_of(const model::NoticeId& value);
std::string form_of(const model::EffectiveDate& value);  ///< `2025-12-01 12:01 (fixed_date, 1.1)`
std::string form_of(const model::PartyName& value);      ///< `甲公司 / Alpha`
/// `suspends mofcom:2024:46/2 (第二款) from 2025-11-09 until 2026-11-27`; "by its term" where the day was computed.
std::string form_of(const model::Relation& value);
std::string form_of(const model::Statement& value);
std::string form_of(const model::LeadClaim& value);
std::string form_of(model::DocumentClass value);
std::string form_of(model::Language value);

std::string subject_of(const std::string& value);           ///< itself
std::string subject_of(const model::NoticeId& value);       ///< itself
std::string subject_of(const model::EffectiveDate& value);  ///< the parts it applies to
std::string subject_of(const model::PartyName& value);      ///< the Chinese name, the English one where there is none
std::string subject_of(const model::Relation& value);       ///< `suspends mofcom:2024:46/2`
std::string subject_of(const model::Statement& value);      ///< its kind
std::string subject_of(const model::LeadClaim& value);      ///< its kind

}  // namespace gazetted::baseline
