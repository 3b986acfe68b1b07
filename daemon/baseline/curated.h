// Known measures as curated facts: the form of config/baseline/, turned into notices that resolve references from the
// first minute. A curated notice is marked so until an official document read by us carries it.
#pragma once

#include <string>
#include <vector>

#include "daemon/baseline/baseline.h"

namespace gazetted::baseline {

/// Notices from the JSON form of config/baseline/*.yaml (settings turns YAML into JSON). Fails naming entry and key.
Result<std::vector<Notice>> curated_notices(const model::Json& facts, Instant known_since);

}  // namespace gazetted::baseline
