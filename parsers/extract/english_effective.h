// From when the parts of a document apply.
// Thread rule: pure functions. Failures: none; a day that the text does not give is not made up.
#pragma once

#include <optional>
#include <vector>

#include "parsers/extract/english_relevance.h"
#include "parsers/model/reading.h"

namespace gazetted::extract::english {

std::vector<model::Sourced<model::EffectiveDate>> effective_dates(const EnglishText& text, const Genre& genre,
                                                                  const Relevance& relevance,
                                                                  std::optional<CivilDate> published);

}  // namespace gazetted::extract::english
