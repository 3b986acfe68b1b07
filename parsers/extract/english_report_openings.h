// What the first sentences of a report say China did, below a headline that does not tell it.
// Thread rule: pure functions. Failures: none.
#pragma once

#include "parsers/extract/english_genre.h"
#include "parsers/extract/english_text.h"

namespace gazetted::extract::english {

/// "China probes Acme over Xinjiang cotton": what its lists of parties are used for, whatever the quarrel is about.
bool lead_names_list(const EnglishText& text, const Genre& genre);

/// "Acme confirms Chinese listing" over "Acme said it had been placed on China's export control list by the ministry":
/// its own word of what China did.
bool listed_party_speaks(const EnglishText& text, const Genre& genre);

/// "Probe into Acme underway" above "An investigation into it, led by the unreliable entity list mechanism, is
/// advancing".
bool investigation_goes_on(const EnglishText& text);

/// "China retaliates by listing seven EU entities", whatever stands before it in the headline.
bool lists_today(const EnglishText& text, const Genre& genre);

/// "On 29 June 2031 MOFCOM added …", "MOFCOM Announcement No. 46 prohibits …": a note that opens with a deed of China's
/// authority, dated in full or by its notice, is about it, whatever its headline says.
bool opens_with_deed(const EnglishText& text, const Genre& genre);

}  // namespace gazetted::extract::english
