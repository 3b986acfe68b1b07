// Times as pages and feeds write them: ISO 8601 with gaps, RFC 822 with mistakes, Chinese dates, English month names.
// Thread rule: pure functions. Failures: std::nullopt where no full civil date can be read; nothing is guessed, a day
// or month out of range included.
#pragma once

#include <optional>
#include <string_view>

#include "parsers/base/time.h"

namespace gazetted {

/// What was written; what was not stays empty.
struct LooseTime {
    CivilDate on;
    std::optional<ClockTime> time;
    int second = 0;                     ///< 0–59; a leap second reads as 59
    std::optional<int> offset_minutes;  ///< east of UTC, −14 to +14 hours

    /// The instant; a missing time of day is midnight, a missing offset is `assumed_offset` minutes.
    [[nodiscard]] Instant instant(int assumed_offset) const;
};

/// Reads "2003-12-31T10:14:55.123+08:00", "20031231T101455Z", "2003-12", "Thu, 01 Jan 2004 19:48:21 GMT",
/// "Sun Jan 4 16:29:06 PST 2004", "January 4, 2004 4:29 PM", "2025年10月9日 9时5分", "2025/10/9 09:05", "10/27/2025
/// 9:05 AM EDT" and their kin; of "8/9/2025" it is not known which is the month. A year and month alone are the month's
/// first day, a year alone is its first day.
std::optional<LooseTime> read_loose_time(std::string_view text);

/// True where the text is a date or time and nothing else: "2024-10-10 17:00", "THURSDAY, OCTOBER 09, 2025",
/// "2025年10月9日".
bool is_time_only(std::string_view text);

}  // namespace gazetted
