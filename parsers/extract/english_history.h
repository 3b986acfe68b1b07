// Whether a sentence tells what happened before the document's own news: an earlier round, another year.
// Thread rule: pure functions. Failures: none.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "parsers/base/time.h"
#include "parsers/extract/english_text.h"

namespace gazetted::extract::english {

/// True for "… an earlier round of curbs", "In October 2024 …", and for a sentence whose only days lie more than a
/// fortnight before `reference`.
bool tells_history(const Sentence& sentence, std::optional<CivilDate> reference);

/// Where "in 2029", "in late 2029", "since May 2029" begin, told in a later year than they name; without a day to go by
/// only "since".
std::vector<std::size_t> past_years(const Sentence& sentence, std::optional<CivilDate> reference);

/// "…, which the ministry put on its list on March 3", told in May: the day right after the verb lies weeks before.
bool done_on_old_day(const Sentence& sentence, std::size_t verb, std::optional<CivilDate> reference);

/// "last year", "in 2029" below a dateline of 2031: done before the days of the report.
bool recalls(const EnglishText& text, const Sentence& sentence);

/// "… were included in the catalogue as early as 2029", told in a later year: no change of these days.
bool is_long_known(const Sentence& sentence, std::optional<CivilDate> reference);

}  // namespace gazetted::extract::english
