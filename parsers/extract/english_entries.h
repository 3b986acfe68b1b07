// Chronologies: documents whose blocks open with a day each ("6 January 2026 - …", "FEB 4: …", "2026-08-04 | …"). What
// an entry tells was news on its own day. Thread rule: pure functions. Failures: none; other documents have no entries.
#pragma once

#include <vector>

#include "parsers/base/time.h"
#include "parsers/extract/english_text.h"

namespace gazetted::extract::english {

struct Entry {
    std::uint32_t block = 0;
    CivilDate day;
};

/// The entries of a chronology in order; none where fewer than two blocks open with a day.
std::vector<Entry> dated_entries(const model::Document& document, const std::vector<Sentence>& sentences);

/// True where the text is a row of dated entries.
bool is_chronology(const EnglishText& text);

/// "6 January 2026 - Announcement No. 1: ban on …": the word behind the day and its mark; 0 where the block opens with
/// no day.
std::size_t word_after_day(const Sentence& sentence);

}  // namespace gazetted::extract::english
