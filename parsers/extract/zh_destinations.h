// The countries that a measure is aimed at, or that the parties it acts on are at home in: named in the title, in what
// does something, or in a column of the annex. Thread rule: pure functions. Failures: none.
#pragma once

#include <string>
#include <vector>

#include "parsers/extract/zh_measures.h"
#include "parsers/extract/zh_outline.h"
#include "parsers/extract/zh_text.h"
#include "parsers/model/reading.h"

namespace gazetted::extract::zh {

/// Of `reading` the kinds and parties are looked at; `measures` have been read.
std::vector<model::Sourced<std::string>> destinations_of(const Text& text, const Outline& outline,
                                                         const Measures& measures, const model::Reading& reading);

}  // namespace gazetted::extract::zh
