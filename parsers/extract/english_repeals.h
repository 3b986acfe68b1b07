// What is left of a report's kinds where the notice behind a control is repealed.
// Thread rule: pure functions. Failures: none.
#pragma once

#include <string>
#include <vector>

#include "parsers/extract/english_relevance.h"
#include "parsers/extract/english_text.h"
#include "parsers/model/evidence.h"

namespace gazetted::extract::english {

/// "drops export permit" over "Announcement No. 39 is abolished": one end, told twice, and the repeal is its kind; what
/// is put under licence in its place is told beside it. Nothing changes where no notice is repealed.
void settle_repeal(const EnglishText& text, const Relevance& relevance,
                   std::vector<model::Sourced<std::string>>& kinds);

}  // namespace gazetted::extract::english
