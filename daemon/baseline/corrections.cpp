#include "daemon/baseline/corrections.h"

#include <algorithm>

#include "daemon/baseline/correction_fields.h"
#include "daemon/baseline/describe.h"
#include "daemon/baseline/reread.h"
#include "daemon/baseline/told.h"
#include "daemon/baseline/words.h"

namespace gazetted::baseline {

namespace {

using model::Json;
using model::Reading;

std::string text_of(const Notice& notice) {
    return notice.copies.empty() ? "" : notice.copies.front().fingerprint;
}

Change corrected_change(const Notice& before, const Notice& after, const Correction& correction) {
    Change change = change_of(after, "corrected", correction.limb);
    change.standing = Standing::kCorrected;
    change.detail = correction_json(correction);
    change.detail["differences"] = Json::array();
    std::vector<std::string> words;
    for (const FieldDifference& difference : told_differences(field_differences(before.reading, after.reading))) {
        words.push_back(difference_words(difference));
        change.detail["differences"].push_back(field_difference_json(difference));
    }
    change.summary = "Corrected by hand by " + correction.by + ": " + document_words(after) +
                     path_words(correction.limb) + ", " + and_list(words, 6) + ". Reason: " + correction.reason + ".";
    return change;
}

}  // namespace

const Reading& as_read(const Notice& notice) {
    return notice.as_read ? *notice.as_read : notice.reading;
}

void take_reading(Notice& notice, const Reading& reading, int reader_version) {
    notice.reader_version = reader_version;
    notice.reading = reading;
    notice.as_read.reset();
    std::vector<Correction> kept;
    for (Correction& correction : notice.corrections)
        (correction.text == text_of(notice) ? kept : notice.lapsed).push_back(std::move(correction));
    notice.corrections = std::move(kept);
    for (const Correction& correction : notice.corrections)
        apply(correction, notice.reading);
    if (!notice.corrections.empty()) notice.as_read = reading;
}

Result<CorrectedNotice> correct(const Notice& held, const CorrectionRequest& request, Instant now) {
    auto correction = checked(held, request);
    if (!correction) return correction.failure();
    correction->at = now;
    correction->text = text_of(held);
    CorrectedNotice out{held, {}};
    Notice& next = out.notice;
    next.known_since = now;
    next.as_read = as_read(held);
    next.corrections.push_back(*correction);
    apply(*correction, next.reading);
    if (next.reading == held.reading)
        return Failure{FailureKind::kConfiguration,
                       correction_words(*correction) + ": " + document_words(held) + " says so already", false,
                       "gazetted review show prints what it says"};
    out.change = corrected_change(held, next, *correction);
    return out;
}

std::vector<const Correction*> corrections_of(const Notice& notice, const std::string& path) {
    std::vector<const Correction*> out;
    for (const Correction& correction : notice.corrections)
        if (correction.limb.empty() || correction.limb == path) out.push_back(&correction);
    return out;
}

bool is_corrected(const Notice& notice, const std::string& path, std::string_view field) {
    const auto corrections = corrections_of(notice, path);
    return std::any_of(corrections.begin(), corrections.end(),
                       [&](const Correction* each) { return each->field.starts_with(field); });
}

std::string correction_words(const Correction& correction) {
    const std::string values = correction.values.empty() ? "none" : and_list(correction.values);
    const char* verb = correction.mend == Mend::kAdd      ? ": added "
                       : correction.mend == Mend::kRemove ? ": taken away "
                                                          : ": set to ";
    return correction.field + (correction.limb.empty() ? "" : " of part " + correction.limb) + verb + values;
}

Change lapse_change(const Notice& notice, const Correction& lapsed) {
    Change change = change_of(notice, "correction_lapsed", lapsed.limb);
    change.standing = Standing::kCorrected;
    change.detail = correction_json(lapsed);
    change.summary = "The text of " + document_words(notice) +
                     " changed, so that a correction by hand no longer applies: " + correction_words(lapsed) + ", by " +
                     lapsed.by + " on " + date_words(lapsed.at.beijing_date()) + ". Reason then: " + lapsed.reason +
                     ".";
    return change;
}

}  // namespace gazetted::baseline
