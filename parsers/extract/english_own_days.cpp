#include "parsers/extract/english_own_days.h"

#include <algorithm>
#include <string>

#include "parsers/extract/english_outline.h"
#include "parsers/text/english_notices.h"
#include "parsers/text/english_phrases.h"

namespace gazetted::extract::english {

namespace {

/// The words stand in a numbered part and speak of it alone.
bool is_of_a_part(const EnglishText& text, const TextSpan& span) {
    const auto& blocks = text.document().blocks;
    if (span.empty() || span.block >= blocks.size() || marker_of(blocks[span.block].text).length == 0) return false;
    return std::any_of(text.sentences().begin(), text.sentences().end(), [&](const Sentence& sentence) {
        return sentence.span.block == span.block && sentence.span.begin <= span.begin &&
               sentence.span.end >= span.end && !dates_the_whole(sentence);
    });
}

}  // namespace

bool dates_the_whole(const Sentence& sentence) {
    // "The suspension of Announcement No. 61 shall not be extended, and the said Announcement …": another notice.
    static const text::english::PhraseTable other{
        {1, "the? said|above|aforesaid|aforementioned *1 announcement|announcements|notice|decision|order"}};
    if (other.in(sentence.words) && !text::english::find_notices(sentence.text).empty()) return false;
    static const text::english::PhraseTable whole{
        {1,
         "this|the|these|present|said|above|aforesaid|aforementioned|following *1 "
         "announcement|announcements|notice|decision|order|document|provisions|regulations|catalogue|catalog; "
         "above|these measures|items|provisions|controls; all of the; it|they|which shall|will|is|are|takes|comes"}};
    return whole.in(sentence.words);
}

void name_limbs_of_days(const EnglishText& text, model::Reading& reading) {
    const auto& limbs = reading.limbs;
    for (auto& day : reading.effective_dates) {
        if (day.value.applies_to != "all" || !is_of_a_part(text, day.evidence.span)) continue;
        const auto starts = [&](const model::LimbReading& limb) {
            return limb.effective && limb.effective->value.on == day.value.on &&
                   limb.effective->value.basis == day.value.basis;
        };
        const bool some = std::any_of(limbs.begin(), limbs.end(), starts);
        const bool others = std::any_of(limbs.begin(), limbs.end(), [&](const model::LimbReading& limb) {
            return limb.effective && !starts(limb);
        });
        if (!some || !others) continue;
        std::string paths;
        for (const auto& limb : limbs)
            if (starts(limb) && limb.path != "0") paths += (paths.empty() ? "" : ",") + limb.path;
        if (!paths.empty()) day.value.applies_to = paths;
    }
}

}  // namespace gazetted::extract::english
