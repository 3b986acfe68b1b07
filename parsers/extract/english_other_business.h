// What a document is about beside China's controls of exports: drafts, trade remedies, the Foreign Ministry's
// sanctions. Thread rule: pure functions. Failures: none.
#pragma once

#include <vector>

#include "parsers/extract/english_events.h"
#include "parsers/extract/english_genre.h"
#include "parsers/extract/english_text.h"

namespace gazetted::extract::english {

/// "published draft rules and is seeking public comment": nothing applies yet. `title` are the headline's own deeds.
bool seeks_comment(const EnglishText& text, const std::vector<Event>& title);

/// "decided to apply provisional anti-dumping measures to imports …": trade remedies control no exports.
bool remedies_trade(const EnglishText& text);

/// The Foreign Ministry's countermeasures are sanctions, no controls of exports.
bool is_foreign_ministry(const EnglishText& text, const Genre& genre);

}  // namespace gazetted::extract::english
