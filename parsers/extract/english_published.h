// The document's own date.
// Thread rule: pure functions. Failures: none; a day that the text does not give is not made up.
#pragma once

#include <optional>

#include "parsers/extract/english_genre.h"
#include "parsers/extract/english_text.h"
#include "parsers/model/reading.h"

namespace gazetted::extract::english {

/// The date of the document: what its text says, else the site's posting date.
std::optional<model::Sourced<CivilDate>> published_on(const EnglishText& text, const Genre& genre);

/// "BEIJING, Jan. 9, 2027 (Wire) - …": the day of a report that gives no other of its own. Nothing is counted from it.
std::optional<model::Sourced<CivilDate>> date_of_dateline(const EnglishText& text);

}  // namespace gazetted::extract::english
