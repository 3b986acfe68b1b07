// What the asking commands share: the day and the knowledge a question is about, and the cells an answer is made of.
// A bare date stands for a whole day: knowledge as of a date is what was known when that day ended in Beijing.
// Thread rule: the main thread.
#pragma once

#include <string>
#include <vector>

#include "daemon/app/commands.h"
#include "daemon/app/opening.h"
#include "daemon/baseline/status.h"

namespace gazetted::app {

/// The day and the knowledge a question is about.
struct When {
    CivilDate as_of;
    Instant known_as_of;
};

/// Which end of a day a bare date means.
enum class DayEnd { kFirst, kLast };

/// The date an option gives; kConfiguration naming the option where it is none.
Result<CivilDate> date_option(const std::string& option, const std::string& text);
/// The instant an option gives: `2025-10-09T09:00:00+08:00`, or a bare date with the end that is meant.
Result<Instant> instant_option(const std::string& option, const std::string& text, DayEnd end);
/// --as-of (default: today in Beijing) and --known-as-of (default: now).
Result<When> when_of(const AskOptions& options);

baseline::LastDay last_day_rule(const settings::Settings& settings);

model::Json date_or_null(const std::optional<CivilDate>& date);
/// One step with its event, dates, document, words and when we knew of it.
model::Json step_json(const baseline::Step& step);
/// "X/1.1", "X/1.1, 1.3, 2", "X/0 to X/5.3 (16 parts)": the limbs of one notice that share a row.
std::string limbs_text(const std::vector<std::string>& limbs);
std::string joined_text(const std::vector<std::string>& items);
/// `[{"reading":"included","state":…,"suspended_through":…,"unconfirmed_from":…},{"reading":"excluded",…}]`, or null.
model::Json last_day_json(const std::optional<baseline::LastDayReadings>& readings);
/// "through 2026-11-10 if that day counts, else through 2026-11-09"; what would hold otherwise is added on the day
/// itself.
std::string last_day_note(const baseline::MeasureView& view);

}  // namespace gazetted::app
