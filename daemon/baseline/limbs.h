// What a reading's limbs mean for the baseline: which of them impose something, from when, and how paths relate.
// Pure functions on plain values.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "daemon/baseline/baseline.h"
#include "parsers/model/reading.h"

namespace gazetted::baseline {

bool has(const std::vector<model::Sourced<std::string>>& values, std::string_view wanted);
/// The values of a sourced list, each once, in order.
std::vector<std::string> values_of(const std::vector<model::Sourced<std::string>>& values);
bool intersects(const std::vector<std::string>& a, const std::vector<std::string>& b);

/// Subjects without `dual_use_items`, which nearly every text mentions, unless it is all there is.
std::vector<std::string> specific_subjects(const std::vector<model::Sourced<std::string>>& subjects);
/// True where two lists of subjects share one: the same code, or one a branch of the other (rare_earth and
/// rare_earth_technology).
bool related_subjects(const std::vector<std::string>& a, const std::vector<std::string>& b);

/// True for an act that binds or frees somebody by itself: not a relation to another document, not a mere date, and not
/// the general remark that breaches are prosecuted.
bool is_imposing(std::string_view act);
/// True for a limb that is a measure: it imposes something, and not only a way out of what it does to another document
/// ("suspended; dealings may be applied for").
bool is_measure(const model::LimbReading& limb);
/// The imposing acts of a limb, each once, in the order of the text.
std::vector<std::string> imposing_acts(const model::LimbReading& limb);
/// True for a row of an items notice: it only says that a licence is needed (or not) for codes.
bool is_item_row(const model::LimbReading& limb);

/// True where `outer` is `inner` or a part above it; the empty path is the whole notice.
bool covers(std::string_view outer, std::string_view inner);
/// Order of the text: numbers by value, so "2" comes before "10".
bool path_less(const std::string& a, const std::string& b);
/// "1.1, 1.2" and "all" as EffectiveDate::applies_to has them.
bool applies_to(const model::EffectiveDate& date, const std::string& path);

const model::LimbReading* find_limb(const model::Reading& reading, const std::string& path);
/// The date from which a limb applies: its own, else the one of the document that names it or says "all". Null where
/// the text gives none. `limb` null means the whole notice.
const model::Sourced<model::EffectiveDate>* effective_of(const model::Reading& reading, const model::LimbReading* limb);

/// Every limb that imposes something, in order; a null entry stands for a whole notice whose limbs were not read.
/// Empty for what only acts on other documents or explains them.
std::vector<const model::LimbReading*> measures_in(const Notice& notice);

/// Appends the words behind something, unless there are none (a curated fact) or they are there already.
void add_evidence(std::vector<model::Evidence>& list, const model::Evidence& evidence);

/// The document's own date; for a copy without one, the site's posting date.
std::optional<CivilDate> dated(const Notice& notice);
/// The instant from which we knew of it, whatever happened to its versions since.
Instant first_known(const Notice& notice);

}  // namespace gazetted::baseline
