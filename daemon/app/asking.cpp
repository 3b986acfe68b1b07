#include "daemon/app/asking.h"

#include <algorithm>

#include "daemon/base/clock.h"

namespace gazetted::app {

namespace {

using baseline::LastDay;
using baseline::LastDayReadings;
using model::Json;

Failure not_understood(const std::string& option, const std::string& text, const std::string& form) {
    return {FailureKind::kConfiguration, option + ": \"" + text + "\" is not understood", false, "write " + form};
}

Json reading_of_last_day(const char* reading, baseline::State state, CivilDate through) {
    return Json{{"reading", reading},
                {"state", baseline::name_of(state)},
                {"suspended_through", through.iso()},
                {"unconfirmed_from", through.plus_days(1).iso()}};
}

}  // namespace

Result<CivilDate> date_option(const std::string& option, const std::string& text) {
    const auto date = CivilDate::parse(text);
    if (!date) return not_understood(option, text, "a date from 1900-01-01 to 2199-12-31, as in 2025-12-01");
    return *date;
}

Result<Instant> instant_option(const std::string& option, const std::string& text, DayEnd end) {
    if (const auto date = CivilDate::parse(text)) {
        const Instant midnight = Instant::beijing(*date);
        return end == DayEnd::kFirst ? midnight : midnight.plus(std::chrono::hours(24) - std::chrono::seconds(1));
    }
    const auto at = Instant::parse(text);
    if (!at) return not_understood(option, text, "2025-10-09 or 2025-10-09T09:00:00+08:00");
    return *at;
}

Result<When> when_of(const AskOptions& options) {
    const Instant now = SystemClock().now();
    When when{now.beijing_date(), now};
    if (!options.as_of.empty()) {
        auto date = date_option("--as-of", options.as_of);
        if (!date) return date.failure();
        when.as_of = *date;
    }
    if (!options.known_as_of.empty()) {
        auto at = instant_option("--known-as-of", options.known_as_of, DayEnd::kLast);
        if (!at) return at.failure();
        when.known_as_of = *at;
    }
    return when;
}

LastDay last_day_rule(const settings::Settings& settings) {
    return settings.last_day_included ? LastDay::kIncluded : LastDay::kExcluded;
}

Json date_or_null(const std::optional<CivilDate>& date) {
    return date ? Json(date->iso()) : Json(nullptr);
}

Json step_json(const baseline::Step& step) {
    return Json{{"event", step.event},
                {"state", baseline::name_of(step.state)},
                {"from", date_or_null(step.from)},
                {"until", date_or_null(step.until)},
                {"by", step.by},
                {"by_limb", step.by_limb},
                {"known_since", step.known_since.iso()},
                {"quote", step.evidence.quote},
                {"note", step.note}};
}

std::string limbs_text(const std::vector<std::string>& limbs) {
    constexpr std::size_t kSpeltOut = 6;
    if (limbs.size() > kSpeltOut)
        return limbs.front() + " to " + limbs.back() + " (" + std::to_string(limbs.size()) + " parts)";
    std::string out = limbs.front();
    for (std::size_t i = 1; i < limbs.size(); ++i)
        out += ", " + limbs[i].substr(std::min(limbs[i].find('/') + 1, limbs[i].size()));
    return out;
}

std::string joined_text(const std::vector<std::string>& items) {
    std::string out;
    for (const std::string& item : items)
        out += (out.empty() ? "" : ", ") + item;
    return out;
}

Json last_day_json(const std::optional<LastDayReadings>& readings) {
    if (!readings) return nullptr;
    return Json::array({reading_of_last_day("included", readings->if_included, readings->until),
                        reading_of_last_day("excluded", readings->if_excluded, readings->until.plus_days(-1))});
}

std::string last_day_note(const baseline::MeasureView& view) {
    if (!view.last_day) return "";
    const LastDayReadings& readings = *view.last_day;
    std::string note =
        "through " + readings.until.iso() + " if that day counts, else through " + readings.until.plus_days(-1).iso();
    const baseline::State other = readings.if_included == view.state ? readings.if_excluded : readings.if_included;
    if (other != view.state) note += " (and then " + std::string(baseline::name_of(other)) + " on the day asked)";
    return note;
}

}  // namespace gazetted::app
