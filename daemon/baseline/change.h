// A typed difference between two baselines, or a date that comes due: what alerts are made of.
// Thread rule: plain values.
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "parsers/base/time.h"
#include "parsers/model/evidence.h"
#include "parsers/model/json.h"
#include "parsers/model/reading.h"

namespace gazetted::baseline {

/// How sure the reader may be. kReread: a newer reader says so of an unchanged text; kCorrected: a person does.
enum class Standing { kOfficial, kAnswer, kUnconfirmedPress, kCalendar, kReread, kCorrected };
inline constexpr std::array kStandings{Standing::kOfficial, Standing::kAnswer, Standing::kUnconfirmedPress,
                                       Standing::kCalendar, Standing::kReread, Standing::kCorrected};
std::string_view name_of(Standing standing);

/// Kinds of change; the names are part of every output format and never change meaning.
///   measure_announced, parties_listed, suspended, suspension_continued, terminated, repealed, amended,
///   answer_published, extension_announced, text_edited, effective_date_changed, scope_changed, end_user_added,
///   end_user_removed, copies_disagree, lead_unconfirmed, lead_confirmed, lead_disputed, takes_effect_soon,
///   takes_effect, suspension_ends_soon, lapse_unconfirmed, reference_unresolved, source_failing, reread, corrected,
///   annex_read, number_corrected, act_unread, resumed
struct Change {
    std::string kind;
    Standing standing = Standing::kOfficial;
    std::string notice;         ///< key of the document that caused it (lead: its identity)
    std::string limb;           ///< LimbId::display() of what changed; the acting limb for a relation is `by_limb`
    std::string by_limb;        ///< LimbId::display() of the acting limb; empty for calendar changes
    std::string summary;        ///< one English sentence saying it all
    std::string before, after;  ///< values as shown to people; either may be empty
    std::optional<CivilDate> effective_from;
    std::optional<ClockTime> effective_time;
    std::optional<CivilDate> until;
    std::vector<model::Evidence> evidence;  ///< quotes, in the order of the text
    model::Json detail;  ///< kind-specific, machine-readable (claims, redline, offset_days, readings of a last day …)
    bool operator==(const Change&) const = default;
};

model::Json change_json(const Change& change);
Result<Change> change_from_json(const model::Json& json);

}  // namespace gazetted::baseline
