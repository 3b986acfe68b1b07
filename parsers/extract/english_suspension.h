// Until when a suspension lasts, by the sentences and labelled lines of a document. Thread rule: pure functions.
// Failures: none; what no words give stays empty.
#pragma once

#include <optional>

#include "parsers/extract/english_text.h"
#include "parsers/model/reading.h"

namespace gazetted::extract::english {

/// The latest last day told. A term without a first day of its own counts from `reference`.
std::optional<model::Sourced<CivilDate>> suspended_until(const EnglishText& text, std::optional<CivilDate> reference);

}  // namespace gazetted::extract::english
