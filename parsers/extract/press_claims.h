// What a press item claims, taken apart so that each claim can be held against the official texts on its own: one claim
// for each kind of measure it tells of, one for whom licences are refused to, one for what is decided case by case.
// Pure; right or wrong, a claim is what the item says.
#pragma once

#include <vector>

#include "parsers/model/document.h"
#include "parsers/model/reading.h"

namespace gazetted::extract {

/// The claims of an item that was read as press about Chinese controls; works from a title alone.
std::vector<model::Sourced<model::LeadClaim>> press_claims(const model::Document& document,
                                                           const model::Reading& reading);

}  // namespace gazetted::extract
