// The reader: a document in, everything it says out. Pure and total: any document gives a Reading; one that is not
// about Chinese export control gives `is_control_measure == false`.
#pragma once

#include "parsers/model/document.h"
#include "parsers/model/reading.h"

namespace gazetted::extract {

/// Bumped whenever a change of rules can change a reading; stored with every reading.
inline constexpr int kReaderVersion = 10;

/// Reads one document: dispatches on its language (and, where unknown, on its share of Chinese characters).
model::Reading read_document(const model::Document& document);

/// Documents whose text is Chinese (read_chinese.cpp).
model::Reading read_chinese(const model::Document& document);

/// Documents whose text is English, official translations, press and summaries (read_english.cpp).
model::Reading read_english(const model::Document& document);

}  // namespace gazetted::extract
