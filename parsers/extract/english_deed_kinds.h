// The kind of measure that one deed stands for by itself ("adds … to the unreliable entity list": a listing).
// Thread rule: pure functions. Failures: none.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "parsers/extract/english_told.h"

namespace gazetted::extract::english {

/// The kind one deed stands for by itself; empty where it needs the sentence (controls on goods or on technology).
std::string_view kind_of(const Told& told);

bool has_kind(const std::vector<model::Sourced<std::string>>& kinds, std::string_view code);

}  // namespace gazetted::extract::english
