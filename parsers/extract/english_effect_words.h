// The words by which one sentence says that it speaks of a measure, of its announcement, of history or of something
// else: what the collector of effective dates asks. Thread rule: pure functions. Failures: none.
#pragma once

#include <optional>
#include <string_view>

#include "parsers/extract/english_text.h"
#include "parsers/text/english_dates.h"

namespace gazetted::extract::english {

bool names_the_measure(const Sentence& sentence);

/// "… controls that took effect in April", "imposed in 2023 …": told as history.
bool is_history(const Sentence& sentence, std::optional<CivilDate> reference);

/// "China enacted its Export Control Law in October (effective December 1)", "Since its implementation on 1 December":
/// the law that a measure rests on, told of as background.
bool tells_of_law(const Sentence& sentence);

/// A headline that is about a law: its days are the document's.
bool headlines_law(const Sentence& title);

/// "China's new export control framework", "Exporting dual-use items": what is in force by now is its matter.
bool headlines_regime(const Sentence& title);

/// "The pause was announced on Sunday", "On October 9 the ministry released two announcements".
bool names_the_announcement(const Sentence& sentence);

bool first_actor_is_foreign(const Sentence& sentence);

/// "BEIJING, Jan 7 (Wire) - …": when the report was filed.
bool is_dateline(const Sentence& sentence, const text::english::FoundDate& date);

/// "not stated in the answer": of an answer, whose text may still give the day of the announcement.
bool says_not_stated(std::string_view value);

/// "It will also impose 34% tariffs on all US goods from April 10".
bool speaks_of_tariffs(const Sentence& sentence);

/// "For two decades … meant leafing through ten lists. That changes on 1 December."
bool changes_then(const Sentence& sentence);

/// "Organisations in China are barred from any transaction with them, effective immediately."
bool binds_at_once(const Sentence& sentence);

/// "N/A (… issued 2026-04-26)": said not to apply.
bool after_reason(std::string_view value, const text::english::FoundDate& date);

/// "Hours after matching Washington's tariff on Friday, China reached for …"
bool china_acts_after_day(const Sentence& sentence);

/// "Announcement No. 70 of 7 November 2025 suspends, with immediate effect": the notice's own day;
/// one without a year counts where it is of the fortnight before `reference`.
std::optional<CivilDate> day_of_notice(const Sentence& sentence, std::optional<CivilDate> reference);

/// "On October 9, 2025, MOFCOM issued Announcement No. 61, which requires … (effective immediately)", however old.
std::optional<CivilDate> day_of_issue(const Sentence& sentence, std::optional<CivilDate> reference);

}  // namespace gazetted::extract::english
