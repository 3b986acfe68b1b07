// Known measures as curated facts: the form of config/baseline/, turned into notices that resolve references from the
// first minute. A curated notice is marked so until an official document read by us carries it.
#pragma once

#include <string>
#include <vector>

#include "daemon/baseline/baseline.h"

namespace gazetted::baseline {

/// Notices from the JSON form of config/baseline/*.yaml (settings turns YAML into JSON), ordered by key; the form is
/// explained at the head of config/baseline/measures.yaml. Entries dated on the Beijing day of `known_since` or later
/// are left out: they could not be known then, and a replay of the past must not know the future. Fails naming entry
/// and key (kInvalidInput): unknown member, code outside its vocabulary, broken date, key there twice.
Result<std::vector<Notice>> curated_notices(const model::Json& facts, Instant known_since);

/// Of curated facts, those that a store does not have yet, and newer wordings of those that it knows as curated facts
/// only. What an official document read by us carries, under this key or another, stands as it is.
std::vector<Notice> curated_news(const Baseline& held, const std::vector<Notice>& facts);

}  // namespace gazetted::baseline
