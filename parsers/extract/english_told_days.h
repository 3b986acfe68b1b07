// The days that a text tells its own news by: of its dateline, of its announcement, told in a sentence.
// Ownership: the text, the genre and the relevance must outlive it. Thread rule: const after construction.
// Failures: none; a day that the text does not give is not made up.
#pragma once

#include <optional>

#include "parsers/extract/english_relevance.h"

namespace gazetted::extract::english {

class ToldDays {
  public:
    ToldDays(const EnglishText& text, const Genre& genre, const Relevance& relevance,
             std::optional<CivilDate> published);

    [[nodiscard]] bool press() const { return genre_.document_class == model::DocumentClass::kPress; }
    [[nodiscard]] std::optional<CivilDate> published() const { return published_; }

    /// The day that days without a year are near to.
    [[nodiscard]] std::optional<CivilDate> reference() const { return reference_; }

    /// The sentence tells, in its main clause, what the document is about.
    [[nodiscard]] bool tells(const Sentence& sentence) const;

    /// The first day of the sentence that is of these days, no end and no dateline.
    [[nodiscard]] std::optional<CivilDate> day_told(const Sentence& sentence) const;

    /// "Immediately" is the day of the announcement: the document's own, in the press the day its text names.
    [[nodiscard]] std::optional<CivilDate> publication_day(const Sentence& sentence) const;

  private:
    const EnglishText& text_;
    const Genre& genre_;
    const Relevance& relevance_;
    std::optional<CivilDate> published_;
    std::optional<CivilDate> reference_;
};

}  // namespace gazetted::extract::english
