// Until when a suspension lasts, by the sentences and labelled lines of a document. Thread rule: pure functions.
// Failures: none; what no words give stays empty.
#pragma once

#include <optional>

#include "parsers/extract/english_text.h"
#include "parsers/model/reading.h"

namespace gazetted::extract::english {

/// The latest last day told. Days without a year are those near `reference`; a term without a first day of its own
/// counts from `counted_from`, and tells no last day where there is none.
std::optional<model::Sourced<CivilDate>> suspended_until(const EnglishText& text, std::optional<CivilDate> reference,
                                                         std::optional<CivilDate> counted_from);

}  // namespace gazetted::extract::english
