// Kinds of a text whose deeds say nothing of what is controlled, told by the letters of the control codes it lists.
// Thread rule: pure functions. Failures: none.
#pragma once

#include <string>
#include <vector>

#include "parsers/extract/english_text.h"

namespace gazetted::extract::english {

void settle_by_codes(const EnglishText& text, std::vector<model::Sourced<std::string>>& kinds);

}  // namespace gazetted::extract::english
