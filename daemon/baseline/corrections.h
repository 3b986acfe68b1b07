// Corrections by hand: what a person puts in place of what was read, with who, when and why. They are applied on top of
// the reading when a version is made, so that every projection (status, measures, calendar, alerts) sees them, and hold
// until the text of the document changes. Pure; docs/decisions/0014 says why they live in the versions.
#pragma once

#include <string>
#include <vector>

#include "daemon/baseline/baseline.h"
#include "daemon/baseline/change.h"

namespace gazetted::baseline {

/// What a person asks for, as typed.
struct CorrectionRequest {
    std::string field, limb;
    Mend mend = Mend::kSet;
    std::vector<std::string> values;  ///< "none" alone: nothing at all
    std::string by, reason;
};

/// The next version of a notice with the correction in it, and the change that tells of it. Failures: kConfiguration,
/// naming the field, value or part and the nearest spelling; where nothing would change; for a notice that was not read
/// by us.
struct CorrectedNotice {
    Notice notice;
    Change change;
};
Result<CorrectedNotice> correct(const Notice& held, const CorrectionRequest& request, Instant now);

/// The fields that can be corrected, in display order.
const std::vector<std::string>& correctable_fields();

/// Applies one checked correction.
void apply(const Correction& correction, model::Reading& reading);

/// The reading as the reader gave it, without corrections.
const model::Reading& as_read(const Notice& notice);

/// Gives a version another reading. Corrections made on the text that `notice` now reads stay on top of it; the others
/// move to `lapsed`. Call it when the copies are in their place.
void take_reading(Notice& notice, const model::Reading& reading, int reader_version);

/// The corrections that touch a part: its own, and those of the whole.
std::vector<const Correction*> corrections_of(const Notice& notice, const std::string& path);

/// True where a person put a field of that beginning right for a part; kByHand says so in notes.
bool is_corrected(const Notice& notice, const std::string& path, std::string_view field);
inline const std::string kByHand = "corrected by hand";

/// "effective_from of part 1.1: set to 2025-12-01".
std::string correction_words(const Correction& correction);
/// `correction_lapsed`: what no longer applies because the text changed.
Change lapse_change(const Notice& notice, const Correction& lapsed);

}  // namespace gazetted::baseline
