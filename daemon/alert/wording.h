// The English words of change kinds, shared by headlines and renderings.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "daemon/alert/alert.h"

namespace gazetted::alert {

/// "new measure", "suspended", "press report disputed" …; the kind itself, underscores as spaces, where it is not
/// known.
std::string kind_words(std::string_view kind);

/// Every kind there is, in order of weight.
std::vector<std::string> known_kinds();

/// The words of one change: those of its kind, or, for an act that begins to hold, what begins ("ends soon").
std::string change_words(const baseline::Change& change);

/// Why a person should look; empty where nobody need. The label `review` says whether there is any.
std::vector<std::string> review_reasons(const Alert& alert);

/// What stands on an alert's band: how sure the reader may be, or that it is about a source.
std::string badge_words(const Alert& alert);

/// What a change is shown with besides its sentence, its dates and the words behind it, in order: name and value
/// ("control codes", "1C909.a, 1C909.b"; "was", "in force").
std::vector<std::pair<std::string, std::string>> rows_of(const baseline::Change& change);

/// How much a kind matters beside others in one alert; lower comes first in a headline.
int kind_rank(std::string_view kind);

/// "2025-10-09 09:00 Beijing".
std::string beijing_words(Instant at);

/// The notice part of a limb's display form: "MOFCOM-2025-61/1.3" -> "MOFCOM-2025-61".
std::string notice_of_limb(std::string_view limb);

/// "a", "a and b", "a, b and 3 more": at most `shown` items spelt out.
std::string enumerate(const std::vector<std::string>& items, std::size_t shown);

/// "MOFCOM-2025-61" for a key that is one, "official answer of 2025-11-05" for a document without a number, the text
/// itself otherwise.
std::string shown_key(std::string_view key);

/// The quoted words, with the annex they stand in where they do.
std::string words_behind(const Alert& alert, const model::Evidence& evidence);

/// One line for each annex that is not read: its name, why, and where it is.
std::vector<std::string> unread_annexes(const Alert& alert);

}  // namespace gazetted::alert
