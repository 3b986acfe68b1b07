#include "parsers/extract/english_others_days.h"

#include <algorithm>

#include "parsers/extract/english_events.h"
#include "parsers/extract/english_unrealised.h"

namespace gazetted::extract::english {

namespace {

using text::english::DateSense;
using text::english::FoundDate;

constexpr int kLookBack = 14;  // days within which a report looks back on the announcement

/// A day on which measures "were to be licensed" never came where the document tells one of these.
bool rests_or_ends(const Relevance& relevance) {
    return std::any_of(relevance.told.begin(), relevance.told.end(), [](const Told& told) {
        const auto deed = told.event.deed;
        return deed == Deed::kSuspend || deed == Deed::kProlong || deed == Deed::kEnd || deed == Deed::kRepeal;
    });
}

bool is_long_past(const Sentence& sentence, const FoundDate& date, std::optional<CivilDate> reference) {
    if (sentence.told_on || !reference) return false;
    const auto day = text::english::resolve(date, reference, DateSense::kFuture);
    return day && day->days_since(*reference) < -kLookBack;
}

}  // namespace

OthersDays::OthersDays(const EnglishText& text, const Genre& genre, const Relevance& relevance)
    : genre_(genre), rows_(told_rows(text)), pauses_(rests_or_ends(relevance)) {}

bool OthersDays::in_told_row(const Sentence& sentence) const {
    return std::any_of(rows_.begin(), rows_.end(), [&](const Row& row) {
        return row.block == block_of(sentence) && cell_of(row, Column::kEffective) != nullptr;
    });
}

bool OthersDays::is_told_by_table(const Sentence& sentence, const FoundDate& date) const {
    const std::size_t at = sentence.span.begin + date.begin;
    return std::any_of(rows_.begin(), rows_.end(), [&](const Row& row) {
        if (row.block != block_of(sentence)) return false;
        return std::any_of(row.cells.begin(), row.cells.end(), [&](const Cell& cell) {
            return at >= cell.begin && at < cell.end && cell.column != Column::kOther;
        });
    });
}

bool OthersDays::is_anothers(const Sentence& sentence, const FoundDate& date,
                             std::optional<CivilDate> reference) const {
    if (never_came(sentence, date, pauses_) || is_day_of_another(sentence, date)) return true;
    if (genre_.document_class != model::DocumentClass::kPress) return false;
    if (another_acts_alone(sentence.words)) return true;
    const bool old = !genre_.law && is_long_past(sentence, date, reference);
    return is_told_by_table(sentence, date) || is_day_of_law(sentence, date, old) ||
           is_day_of_tariffs(sentence, date) || (pauses_ && tells_what_stays(sentence));
}

}  // namespace gazetted::extract::english
