// Which countries a part is aimed at. A reading names the countries of the whole text; told of a part, a country that
// only another part names would be an invention. Pure.
#pragma once

#include <vector>

#include "daemon/baseline/baseline.h"

namespace gazetted::baseline {

/// Of the notice's destinations those of these parts: what the title or a sentence outside of all parts names, what
/// they or the parts above them name, and all where they say "the countries above". One without words (a known fact, a
/// correction by hand) is everybody's.
std::vector<model::Sourced<std::string>> aimed_at(const model::Reading& reading,
                                                  const std::vector<const model::LimbReading*>& limbs);

}  // namespace gazetted::baseline
