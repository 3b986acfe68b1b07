// Rows of what is remembered between polls: sources and candidates.
// Thread rule and ownership: as the Database they are given. Failures: kStorage; kInvalidInput for a row that does not
// parse.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "daemon/store/sqlite.h"
#include "daemon/store/store.h"

namespace gazetted::store {

Result<std::optional<SourceState>> read_source(const Database& database, const std::string& id);
Result<std::vector<SourceState>> read_sources(const Database& database);
Status write_sources(const Database& database, const std::vector<SourceState>& states);

Result<std::optional<CandidateState>> read_candidate(const Database& database, const std::string& source_id,
                                                     const std::string& identity);
Result<std::vector<CandidateState>> read_candidates(const Database& database, const std::string& source_id);
Status write_candidates(const Database& database, const std::vector<CandidateState>& states);

}  // namespace gazetted::store
