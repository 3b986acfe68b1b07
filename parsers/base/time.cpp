#include "parsers/base/time.h"

#include <array>
#include <cstdio>

namespace gazetted {

namespace {

using std::chrono::sys_days;
using std::chrono::year_month_day;

constexpr std::int64_t kBeijingOffset = 8 * 3600;
constexpr std::int64_t kDay = 86400;

year_month_day civil(sys_days days) {
    return year_month_day(days);
}

/// The number in text[at, at+width), digits only.
std::optional<int> digits(std::string_view text, std::size_t at, std::size_t width) {
    if (at + width > text.size()) return std::nullopt;
    int value = 0;
    for (char c : text.substr(at, width)) {
        if (c < '0' || c > '9') return std::nullopt;
        value = value * 10 + (c - '0');
    }
    return value;
}

std::int64_t floor_div(std::int64_t a, std::int64_t b) {
    return a / b - (a % b < 0 ? 1 : 0);
}

std::string clock_text(std::int64_t shifted) {
    const std::int64_t day = floor_div(shifted, kDay);
    const auto second = static_cast<int>(shifted - day * kDay);
    const year_month_day ymd{sys_days{std::chrono::days(day)}};
    std::array<char, 64> buffer{};
    std::snprintf(buffer.data(), buffer.size(), "%04d-%02u-%02uT%02d:%02d:%02d", static_cast<int>(ymd.year()),
                  static_cast<unsigned>(ymd.month()), static_cast<unsigned>(ymd.day()), second / 3600, second / 60 % 60,
                  second % 60);
    return buffer.data();
}

/// Seconds east of UTC for `Z` or `±HH:MM`.
std::optional<std::int64_t> zone_offset(std::string_view zone) {
    if (zone == "Z") return 0;
    if (zone.size() != 6 || zone[3] != ':' || (zone[0] != '+' && zone[0] != '-')) return std::nullopt;
    const auto hour = digits(zone, 1, 2);
    const auto minute = digits(zone, 4, 2);
    if (!hour || !minute || *hour > 14 || *minute > 59) return std::nullopt;
    const std::int64_t offset = *hour * 3600 + *minute * 60;
    return zone[0] == '-' ? -offset : offset;
}

}  // namespace

std::optional<CivilDate> CivilDate::of(int year, int month, int day) {
    if (year < 1900 || year > 2199 || month < 1 || day < 1) return std::nullopt;
    const year_month_day ymd(std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
                             std::chrono::day(static_cast<unsigned>(day)));
    if (!ymd.ok()) return std::nullopt;
    return CivilDate(sys_days(ymd));
}

std::optional<CivilDate> CivilDate::parse(std::string_view iso) {
    if (iso.size() != 10 || iso[4] != '-' || iso[7] != '-') return std::nullopt;
    const auto y = digits(iso, 0, 4);
    const auto m = digits(iso, 5, 2);
    const auto d = digits(iso, 8, 2);
    if (!y || !m || !d) return std::nullopt;
    return of(*y, *m, *d);
}

int CivilDate::year() const {
    return static_cast<int>(civil(days_).year());
}
unsigned CivilDate::month() const {
    return static_cast<unsigned>(civil(days_).month());
}
unsigned CivilDate::day() const {
    return static_cast<unsigned>(civil(days_).day());
}

std::string CivilDate::iso() const {
    return clock_text(days_.time_since_epoch().count() * kDay).substr(0, 10);
}

CivilDate CivilDate::plus_days(int days) const {
    return CivilDate(days_ + std::chrono::days(days));
}

CivilDate CivilDate::plus_months(int months) const {
    const year_month_day moved = civil(days_) + std::chrono::months(months);
    if (moved.ok()) return CivilDate(sys_days(moved));
    return CivilDate(sys_days(moved.year() / moved.month() / std::chrono::last));
}

int CivilDate::days_since(CivilDate other) const {
    return static_cast<int>((days_ - other.days_).count());
}

std::string ClockTime::iso() const {
    std::array<char, 32> buffer{};
    std::snprintf(buffer.data(), buffer.size(), "%02d:%02d", hour, minute);
    return buffer.data();
}

std::optional<ClockTime> ClockTime::parse(std::string_view text) {
    if (text.size() != 5 || text[2] != ':') return std::nullopt;
    const auto h = digits(text, 0, 2);
    const auto m = digits(text, 3, 2);
    if (!h || !m || *h > 23 || *m > 59) return std::nullopt;
    return ClockTime{*h, *m};
}

Instant Instant::beijing(CivilDate date, ClockTime at) {
    return Instant(date.days_.time_since_epoch().count() * kDay + at.hour * 3600 + at.minute * 60 - kBeijingOffset);
}

std::optional<Instant> Instant::parse(std::string_view iso) {
    const auto date = CivilDate::parse(iso.substr(0, 10));
    if (!date) return std::nullopt;
    if (iso.size() == 10) return beijing(*date);
    if (iso.size() < 20 || (iso[10] != 'T' && iso[10] != ' ') || iso[13] != ':' || iso[16] != ':') return std::nullopt;
    const auto h = digits(iso, 11, 2);
    const auto m = digits(iso, 14, 2);
    const auto s = digits(iso, 17, 2);
    if (!h || !m || !s || *h > 23 || *m > 59 || *s > 60) return std::nullopt;
    std::size_t zone = 19;
    if (iso[zone] == '.') do
            ++zone;
        while (zone < iso.size() && iso[zone] >= '0' && iso[zone] <= '9');
    const auto offset = zone_offset(iso.substr(zone));
    if (!offset) return std::nullopt;
    return Instant(date->days_.time_since_epoch().count() * kDay + *h * 3600 + *m * 60 + *s - *offset);
}

std::string Instant::iso() const {
    return clock_text(seconds_) + "Z";
}
std::string Instant::beijing_iso() const {
    return clock_text(seconds_ + kBeijingOffset) + "+08:00";
}

CivilDate Instant::beijing_date() const {
    return CivilDate(sys_days{std::chrono::days(floor_div(seconds_ + kBeijingOffset, kDay))});
}

ClockTime Instant::beijing_time() const {
    const std::int64_t shifted = seconds_ + kBeijingOffset;
    const std::int64_t second = shifted - floor_div(shifted, kDay) * kDay;
    return {static_cast<int>(second / 3600), static_cast<int>(second / 60 % 60)};
}

}  // namespace gazetted
