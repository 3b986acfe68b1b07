// The two kinds of time the law and the daemon speak of: a civil date (what a ministry prints; always Beijing's
// calendar) and an instant (what a clock says). Names end in `_on` for the first and `_at` for the second. China has
// had one zone, +08:00, without summer time since 1991, so the offset is a constant and no zone database is used.
// Thread rule: plain values. Failures: parsers give std::nullopt for text that is not exactly of the form.
#pragma once

#include <chrono>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace gazetted {

/// A day of the Gregorian calendar, 1900 to 2199.
class CivilDate {
  public:
    CivilDate() = default;
    /// The date, or nullopt where no such day exists or the year is out of range.
    static std::optional<CivilDate> of(int year, int month, int day);
    /// Reads exactly `YYYY-MM-DD`.
    static std::optional<CivilDate> parse(std::string_view iso);

    [[nodiscard]] int year() const;
    [[nodiscard]] unsigned month() const;
    [[nodiscard]] unsigned day() const;
    /// `YYYY-MM-DD`.
    [[nodiscard]] std::string iso() const;
    [[nodiscard]] CivilDate plus_days(int days) const;
    /// The same day so many months later, clipped to that month's last day (31 Jan + 1 month = 28 or 29 Feb).
    [[nodiscard]] CivilDate plus_months(int months) const;
    /// Days from `other` to this; negative when this is earlier.
    [[nodiscard]] int days_since(CivilDate other) const;

    auto operator<=>(const CivilDate&) const = default;

  private:
    explicit CivilDate(std::chrono::sys_days days) : days_(days) {}
    friend class Instant;
    std::chrono::sys_days days_{};
};

/// A time of day as printed (`12:01`), minutes only.
struct ClockTime {
    int hour = 0;    ///< 0–23
    int minute = 0;  ///< 0–59
    /// `HH:MM`.
    [[nodiscard]] std::string iso() const;
    /// Reads exactly `HH:MM`.
    static std::optional<ClockTime> parse(std::string_view text);
    auto operator<=>(const ClockTime&) const = default;
};

/// A point in time, whole seconds since 1970-01-01T00:00:00Z.
class Instant {
  public:
    Instant() = default;
    static Instant from_unix(std::int64_t seconds) { return Instant(seconds); }
    /// Midnight, or `at`, in Beijing on that day.
    static Instant beijing(CivilDate date, ClockTime at = {});
    /// Reads `YYYY-MM-DDTHH:MM:SS[.fraction]` followed by `Z` or `±HH:MM`; or a bare `YYYY-MM-DD` as Beijing midnight.
    static std::optional<Instant> parse(std::string_view iso);

    [[nodiscard]] std::int64_t unix_seconds() const { return seconds_; }
    /// `YYYY-MM-DDTHH:MM:SSZ`.
    [[nodiscard]] std::string iso() const;
    /// `YYYY-MM-DDTHH:MM:SS+08:00`.
    [[nodiscard]] std::string beijing_iso() const;
    /// The day a Beijing calendar shows at this instant.
    [[nodiscard]] CivilDate beijing_date() const;
    /// The hour and minute a Beijing clock shows at this instant.
    [[nodiscard]] ClockTime beijing_time() const;
    [[nodiscard]] Instant plus(std::chrono::seconds d) const { return Instant(seconds_ + d.count()); }
    [[nodiscard]] std::chrono::seconds since(Instant other) const {
        return std::chrono::seconds(seconds_ - other.seconds_);
    }

    auto operator<=>(const Instant&) const = default;

  private:
    explicit Instant(std::int64_t seconds) : seconds_(seconds) {}
    std::int64_t seconds_ = 0;
};

}  // namespace gazetted
