// What an official English text says will happen without doing it: a readout that an arrangement is extended and names
// no notice. Not an act; the daemon keeps it apart from the legal state. Thread rule: pure functions. Failures: none.
#pragma once

#include <vector>

#include "parsers/extract/english_genre.h"
#include "parsers/model/reading.h"

namespace gazetted::extract::english {

/// Announced extensions of an official document; a press item has none. Sentences that `relations` already read as acts
/// are left out.
std::vector<model::Sourced<model::Statement>> statements_of(
    const EnglishText& text, const Genre& genre, const std::vector<model::Sourced<model::Relation>>& relations);

}  // namespace gazetted::extract::english
