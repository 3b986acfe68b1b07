// What a Chinese document is about: materials and technologies, for matching the press to notices.
// Thread rule: pure functions. Failures: none.
#pragma once

#include <vector>

#include "parsers/extract/zh_outline.h"
#include "parsers/extract/zh_text.h"
#include "parsers/model/reading.h"

namespace gazetted::extract::zh {

std::vector<model::Sourced<std::string>> subjects_of(const Text& text, const Outline& outline);

}  // namespace gazetted::extract::zh
