#include "parsers/extract/english_suspension.h"

#include <algorithm>

#include "parsers/extract/english_effect_words.h"
#include "parsers/extract/english_tables.h"
#include "parsers/extract/english_when.h"
#include "parsers/text/english_dates.h"
#include "parsers/text/english_phrases.h"

namespace gazetted::extract::english {

namespace {

using text::english::PhraseTable;
using LastDay = std::optional<model::Sourced<CivilDate>>;

/// "Suspended until: 2027-11-10", "Suspension period: 10 November 2026 to 10 November 2027".
LastDay in_field(const EnglishText& text, std::optional<CivilDate> reference) {
    const Field* field = text.field({"suspended", "suspension", "paused", "pause", "on hold"});
    if (field == nullptr) return std::nullopt;
    const auto end = period_end(field->value, reference);
    if (!end) return std::nullopt;
    const TextSpan span{field->span.block, field->span.begin + static_cast<std::uint32_t>(end->begin),
                        field->span.begin + static_cast<std::uint32_t>(end->end)};
    return model::Sourced<CivilDate>{end->until, text.evidence(span)};
}

/// "It will run from Nov. 10 to Jan. 10", "The new end date is 10 January": said of the suspension in the sentence
/// before.
std::optional<SuspensionEnd> end_told_apart(const Sentence& before, const Sentence& sentence,
                                            std::optional<CivilDate> reference) {
    static const PhraseTable length{
        {1,
         "it|this|they|these|which *3 run|runs|last|lasts|expire|expires|end|ends; "
         "the *3 suspension|pause|extension|freeze|reprieve|truce|moratorium|waiver|term|period|exemption *18 "
         "run|runs|last|lasts|apply|applies|expire|expires|end|ends|is; "
         "the *2 end|expiry|expiration|last date|day"}};
    if (!speaks_of_suspension(before) || length.match(sentence.words, 0).last == 0) return std::nullopt;
    return period_end(sentence.text, reference);
}

/// "suspended until 10 November, and prolonged it for another year": the term is added to the day.
void add_prolongation(const Sentence& sentence, SuspensionEnd& end) {
    static const PhraseTable further{
        {1,
         "prolong|prolongs|prolonged|prolonging|extend|extends|extended|extending|renew|renews|renewed "
         "it|this|that|them|which *4 another|further|additional; "
         "prolong|prolongs|prolonged|prolonging|extend|extends|extended|extending|renew|renews|renewed the|that|this "
         "suspension|pause|exemption|waiver|freeze|reprieve|measure|measures *4 another|further|additional"}};
    const auto hit = further.find(sentence.words);
    if (end.from_term || hit.last == hit.first || sentence.words[hit.first].begin < end.end) return;
    for (const auto& term : text::english::find_terms(sentence.text)) {
        if (term.begin < sentence.words[hit.first].begin) continue;
        end.until = text::english::add_term(end.until, term);
        end.end = term.end;
        return;
    }
}

/// "On May 14 it paused them for 90 days. Now the pause runs on for another 90 days": the later term counts.
bool adds_term(const Sentence& sentence) {
    static const PhraseTable table{
        {1,
         "suspension|pause|freeze|moratorium|reprieve|suspensions *6 another|further|additional|extra *2 "
         "day|days|week|weeks|month|months|year|years; "
         "extend|extends|extended|prolong|prolongs|prolonged|renewed|renews "
         "*8 another|further|additional|extra *2 day|days|week|weeks|month|months|year|years"}};
    static const PhraseTable open{{1,
                                   "may; might; could; would; if; whether; unless; not; never; no; refuse+; reject+; "
                                   "expect+; hope+; fear+; want+; "
                                   "urge+; ask+; consider+; analyst%; tariff%"}};
    return table.in(sentence.words) && !open.in(sentence.words);
}

/// Some sentence says until when China suspends.
bool tells_end_of_chinas(const EnglishText& text, std::optional<CivilDate> reference) {
    const auto& sentences = text.sentences();
    return std::any_of(sentences.begin(), sentences.end(), [&](const Sentence& sentence) {
        return sentence.part != Part::kAside && !first_actor_is_foreign(sentence) &&
               suspension_end(sentence, reference);
    });
}

/// "| Announcement 57 | No, suspended | 10 November 2032 |" below "Until"; a period's last day.
LastDay in_tables(const EnglishText& text, std::optional<CivilDate> reference) {
    LastDay latest;
    for (const auto& row : told_rows(text)) {
        if (row.state != Deed::kSuspend) continue;
        for (const auto& cell : row.cells) {
            if (cell.column != Column::kUntil && cell.column != Column::kPeriod) continue;
            const auto dates = text::english::find_dates(row.words_of(cell));
            if (dates.empty() || (cell.column == Column::kPeriod && dates.size() != 2)) continue;
            const auto day = text::english::resolve(dates.back(), reference, text::english::DateSense::kFuture);
            if (!day || (latest && *day <= latest->value)) continue;
            const TextSpan span{row.block, static_cast<std::uint32_t>(cell.begin + dates.back().begin),
                                static_cast<std::uint32_t>(cell.begin + dates.back().end)};
            latest = {*day, text.evidence(span)};
        }
    }
    return latest;
}

bool is_day_before(const CivilDate& day, const CivilDate& next) {
    return next.days_since(day) == 1;
}

}  // namespace

LastDay suspended_until(const EnglishText& text, std::optional<CivilDate> reference,
                        std::optional<CivilDate> counted_from) {
    if (auto field = in_field(text, reference)) return field;
    LastDay latest = in_tables(text, reference);
    const Sentence* before = nullptr;
    const bool chinas = tells_end_of_chinas(text, reference);
    bool computed = false;  // the latest so far is a term added to a day
    for (const auto& sentence : text.sentences()) {
        if (sentence.part == Part::kAside || sentence.asked) continue;
        auto end = suspension_end(sentence, reference, counted_from);
        if (!end && before != nullptr) end = end_told_apart(*before, sentence, reference);
        before = &sentence;
        if (!end || (chinas && first_actor_is_foreign(sentence))) continue;
        add_prolongation(sentence, *end);
        // "prolonged by one year … to November 10": a day that is written says the last day, a term only about when.
        const bool further = computed && end->from_term && adds_term(sentence) && latest->value < end->until;
        const bool later =
            !latest || further ||
            (!end->from_term && (latest->value < end->until || (computed && is_day_before(end->until, latest->value))));
        if (!later) continue;
        latest = {end->until, text.evidence(sentence, end->begin, end->end)};
        computed = end->from_term;
    }
    return latest;
}

}  // namespace gazetted::extract::english
