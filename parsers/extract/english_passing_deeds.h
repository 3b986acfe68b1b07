// Deeds that are told in passing, and those of a row or a point, which count beside what the headline tells.
// Thread rule: pure functions. Failures: none.
#pragma once

#include "parsers/extract/english_told.h"

namespace gazetted::extract::english {

/// "Announcement … on Measures against Acme": of parties listed earlier.
bool speaks_of_measures(const Sentence& title);

/// "The Export Control List … is updated at the same time": said of a list that follows from the measure.
bool updates_in_passing(const Told& told);

/// "Licences will not be granted where the recipient appears on the control list": whom a refusal meets.
bool says_who_is_refused(const Told& told);

/// "A companion announcement places others on the watch list and will be discussed in a separate alert."
bool left_to_another(const Sentence& sentence);

/// Rows of a table stand side by side.
bool in_row(const EnglishText& text, const Told& told);

/// "- Announcement No. 21 adds 16 companies to the list": one of the points that a note makes of several notices.
bool is_point(const Told& told);

}  // namespace gazetted::extract::english
