// Where dates are written in Chinese text, by the marks they cannot do without: 月, and the strokes or dots of
// 2025-11-07. Whether the day exists is not asked here (dates.h). Takes the normal form (normal.h). Thread rule: plain
// values; the text must outlive the reader. Failures: none.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "parsers/text/normal.h"

namespace gazetted::text {

/// A date as written, and its parts: figures or numerals, 元 for the first month.
struct WrittenDate {
    Range whole, year, month, day;  ///< the year is empty where it is left out
};

class WrittenDates {
  public:
    explicit WrittenDates(std::string_view normal);

    /// The first date that stands at or after `from`, which never goes back. All calls together take linear time.
    std::optional<WrittenDate> next(std::size_t from);

  private:
    [[nodiscard]] std::optional<WrittenDate> around_month(std::size_t sign, std::size_t from) const;
    [[nodiscard]] std::optional<WrittenDate> around_stroke(std::size_t stroke, std::size_t from) const;

    std::string_view text_;
    std::size_t sign_ = 0;    ///< no 月 before this place is part of a date to come
    std::size_t stroke_ = 0;  ///< nor a stroke or dot before this one
};

}  // namespace gazetted::text
