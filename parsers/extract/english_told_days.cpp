#include "parsers/extract/english_told_days.h"

#include <algorithm>
#include <cstdlib>

#include "parsers/extract/english_effect_words.h"
#include "parsers/extract/english_when.h"

namespace gazetted::extract::english {

namespace {

using model::DocumentClass;
using text::english::DateForm;
using text::english::DateSense;
using text::english::find_dates;
using text::english::resolve;

/// "BEIJING, Jan. 9, 2027 (Wire) - …", of a report that gives no other day of its own.
std::optional<CivilDate> day_of_dateline(const EnglishText& text) {
    for (const auto& sentence : text.sentences()) {
        if (sentence.part != Part::kLead) continue;
        for (const auto& date : find_dates(sentence.text)) {
            if (date.form == DateForm::kFull && is_dateline(sentence, date))
                return resolve(date, std::nullopt, DateSense::kNearest);
        }
        return std::nullopt;
    }
    return std::nullopt;
}

}  // namespace

ToldDays::ToldDays(const EnglishText& text, const Genre& genre, const Relevance& relevance,
                   std::optional<CivilDate> published)
    : text_(text),
      genre_(genre),
      relevance_(relevance),
      published_(published),
      reference_(text.document().posted_on ? text.document().posted_on : published) {
    if (!reference_) reference_ = day_of_dateline(text);
}

bool ToldDays::tells(const Sentence& sentence) const {
    return std::any_of(relevance_.told.begin(), relevance_.told.end(), [&](const Told& told) {
        return told.sentence->text.data() == sentence.text.data() && told.event.main;
    });
}

std::optional<CivilDate> ToldDays::day_told(const Sentence& sentence) const {
    for (const auto& date : find_dates(sentence.text)) {
        if (is_last_day(sentence, date) || is_dateline(sentence, date)) continue;
        const auto day = resolve(date, reference_, DateSense::kPast);
        if (day && (!reference_ || std::abs(day->days_since(*reference_)) <= 10)) return day;
    }
    return std::nullopt;
}

std::optional<CivilDate> ToldDays::publication_day(const Sentence& sentence) const {
    if (genre_.document_class == DocumentClass::kAnswer) {  // "On July 10 it issued …, from the date of issue"
        if (const auto opened = day_of_issue(sentence, reference_)) return opened;
    }
    if (!press()) return published_;
    if (sentence.told_on) return sentence.told_on;
    if (const auto dated = day_of_notice(sentence, reference_)) return dated;
    if (const auto told = day_told(sentence)) return told;
    if (const auto opened = day_of_issue(sentence, reference_)) return opened;
    for (const auto& other : text_.sentences()) {
        if (other.part != Part::kLead && other.part != Part::kBody && other.part != Part::kList) continue;
        if (tells(other) || names_the_announcement(other)) {
            if (const auto told = day_told(other)) return told;
        }
    }
    // "Hours after …  on Friday, China reached for …": the day of the first sentences.
    for (const auto& other : text_.sentences()) {
        if (other.part != Part::kLead) continue;
        if (first_actor_is_foreign(other) && !china_acts_after_day(other)) continue;
        if (const auto told = day_told(other)) return told;
    }
    return published_;
}

}  // namespace gazetted::extract::english
