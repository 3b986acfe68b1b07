// Which sentences may say from when a document's measure applies: not asides, and in the press only those that tell the
// measure or take it up. Ownership: the text and the days must outlive it. Thread rule: const after construction.
// Failures: none.
#pragma once

#include <vector>

#include "parsers/extract/english_told_days.h"

namespace gazetted::extract::english {

class DatedSentences {
  public:
    DatedSentences(const EnglishText& text, const ToldDays& days);

    /// `before` is the sentence before it, null where it is the first.
    [[nodiscard]] bool say_when(const Sentence& sentence, const Sentence* before) const {
        return speaks_here(sentence, before) || goes_on(sentence, before);
    }

  private:
    [[nodiscard]] bool speaks_here(const Sentence& sentence, const Sentence* before) const;
    [[nodiscard]] bool goes_on(const Sentence& sentence, const Sentence* before) const;
    [[nodiscard]] bool takes_it_up(const Sentence& sentence, const Sentence* before) const;
    [[nodiscard]] bool names_day_to_come(const Sentence& sentence) const;

    const EnglishText& text_;
    const ToldDays& days_;
    std::vector<bool> of_another_;  ///< sentences below the head of another country
};

}  // namespace gazetted::extract::english
