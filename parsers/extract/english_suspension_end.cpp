#include "parsers/extract/english_periods.h"
#include "parsers/extract/english_reliefs.h"
#include "parsers/extract/english_reserves.h"
#include "parsers/extract/english_when.h"
#include "parsers/text/english_phrases.h"

namespace gazetted::extract::english {

using text::english::DateForm;
using text::english::DateSense;
using text::english::find_dates;
using text::english::FoundDate;
using text::english::PhraseTable;
using text::english::resolve;

bool speaks_of_suspension(const Sentence& sentence) {
    static const PhraseTable table{
        {1,
         "suspend+; suspension; pause+; ease+; halt+; shelve+; postpone+; waive+; delay+; truce; on hold|ice; on the? "
         "back burner; thaw+; "
         "lift+ *8 for *3 day|days|week|weeks|month|months|year|years; lift+ *16 until|till|through; "
         "hold|holds|held|holding off|fire; respite; off the? hook; "
         "freeze|freezes|froze|frozen|freezing; moratorium; reprieve; cease+ *16 until|till|through; "
         "stop++ *16 until|till|through; not to? be? enforced|applied|implemented; not enforce|apply|implement"}};
    return table.in(sentence.words);
}

namespace {

/// "the first in two years", "within 30 days": lengths of other things than a suspension.
bool is_other_length(const Sentence& sentence, const text::english::FoundTerm& term) {
    static const PhraseTable table{
        {1, "in; within; after; over; past; last; previous; every; per; than; recent; first; at least; up to"}};
    const std::size_t word = text::english::word_at(sentence.words, term.begin);
    for (std::size_t back = 1; back <= 2 && back <= word; ++back) {
        const auto hit = table.match(sentence.words, word - back);
        if (hit.last > hit.first && hit.last == word) return true;
    }
    return false;
}

}  // namespace

namespace {

/// "On November 7, 2025, China announced that it would suspend for one year": a term told later counts from then.
/// "China on Monday put on hold for one year": so does one told with its day right before the verb.
std::optional<CivilDate> day_of_announcing(const Sentence& sentence, std::optional<CivilDate> reference) {
    static const PhraseTable told{
        {1,
         "suspend+; pause+; put|puts|putting; halt+; shelve+; freeze|freezes|froze; waive+; announced|announces; "
         "hold|holds|held off|fire"}};
    const auto dates = find_dates(sentence.text);
    if (!reference || dates.empty()) return std::nullopt;
    const auto& date = dates.front();
    const bool opens = date.begin <= 4 && date.form <= DateForm::kYearless;
    const bool of_these_days = date.form == DateForm::kWeekday || date.form == DateForm::kRelative;
    const auto verb = told.find(sentence.words);
    const bool before = of_these_days && verb.last > verb.first && date.begin < sentence.words[verb.last - 1].end;
    const std::size_t next = text::english::word_at(sentence.words, date.end);
    if (!opens && !before && !(of_these_days && told.match(sentence.words, next).last > next)) return std::nullopt;
    const auto day = resolve(date, reference, DateSense::kPast);
    return day && day->days_since(*reference) <= 0 ? day : std::nullopt;
}

}  // namespace

std::optional<SuspensionEnd> period_end(std::string_view value, std::optional<CivilDate> reference) {
    std::optional<SuspensionEnd> found;
    for (const auto& date : find_dates(value)) {
        const auto day = resolve(date, reference, DateSense::kFuture);
        if (!day || (found && *day < found->until)) continue;
        found = SuspensionEnd{*day, false, std::nullopt, date.begin, date.end};
    }
    // "one year from 10 November 2026": a single day that opens the period.
    static const PhraseTable opens{{1, "from; starting; beginning; as of; since"}};
    if (found && (find_dates(value).size() > 1 || !opens.in(text::english::english_words(value)))) return found;
    const auto terms = text::english::find_terms(value);
    const auto start = found ? found->until : reference;
    if (terms.empty() || !start) return found;
    return SuspensionEnd{text::english::add_term(*start, terms.front()), true, std::nullopt, terms.front().begin,
                         terms.front().end};
}

std::optional<SuspensionEnd> suspension_end(const Sentence& sentence, std::optional<CivilDate> reference) {
    return suspension_end(sentence, reference, reference);
}

std::optional<SuspensionEnd> suspension_end(const Sentence& sentence, std::optional<CivilDate> reference,
                                            std::optional<CivilDate> counted_from) {
    if (!speaks_of_suspension(sentence) || moves_its_day(sentence.words) || ends_a_suspension(sentence.words))
        return std::nullopt;
    std::optional<CivilDate> start;
    std::optional<SuspensionEnd> end;
    for (const auto& date : find_dates(sentence.text)) {
        const auto day =
            resolve(date, reference, is_last_day(sentence, date) ? DateSense::kFuture : DateSense::kNearest);
        if (!day || names_a_notice(sentence, date)) continue;
        if (is_last_day(sentence, date)) {  // "which was to lapse on …, would be extended to …": the later
            if (!end || end->until < *day) end = SuspensionEnd{*day, false, start, date.begin, date.end};
            continue;
        }
        if (is_day_of_resuming(sentence, date)) continue;
        if (begins_on(sentence, date)) start = day;
    }
    if (end) return end;
    const auto told = start ? std::nullopt : day_of_announcing(sentence, reference);
    for (const auto& term : text::english::find_terms(sentence.text)) {
        const auto from = start ? start : told ? told : counted_from;
        if (!from || is_other_length(sentence, term)) continue;
        return SuspensionEnd{text::english::add_term(*from, term), true, start, term.begin, term.end};
    }
    return std::nullopt;
}

}  // namespace gazetted::extract::english
