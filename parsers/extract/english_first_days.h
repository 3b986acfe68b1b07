// The first days found of a document, each day once, with the words behind it.
// Ownership: the text must outlive it. Thread rule: one list, one thread. Failures: none; what is no day is not added.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "parsers/extract/english_text.h"
#include "parsers/model/reading.h"
#include "parsers/text/english_dates.h"

namespace gazetted::extract::english {

class FirstDays {
  public:
    /// `reference` is what a day without a year is near to; a report's day is that of publication wherever a sentence
    /// says so.
    FirstDays(const EnglishText& text, std::optional<CivilDate> reference, bool press)
        : text_(text), reference_(reference), press_(press) {}

    /// A day written in the text of `base`.
    void add(const text::english::FoundDate& date, text::english::DateSense sense, const char* basis,
             const std::string& applies_to, TextSpan base);
    void add_day(std::optional<CivilDate> day, std::optional<ClockTime> time, const char* basis,
                 const std::string& applies_to, TextSpan span);

    [[nodiscard]] bool empty() const { return found_.empty(); }
    std::vector<model::Sourced<model::EffectiveDate>> take() { return std::move(found_); }

  private:
    const EnglishText& text_;
    std::optional<CivilDate> reference_;
    bool press_;
    std::vector<model::Sourced<model::EffectiveDate>> found_;
};

}  // namespace gazetted::extract::english
