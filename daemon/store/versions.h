// Rows of the baseline: versions of notices and leads, the open ones kept in memory once they were read.
// Thread rule and ownership: as the Database they are given. Failures: kStorage; kInvalidInput for a row that does not
// parse.
#pragma once

#include <cstddef>
#include <cstdint>
#include <unordered_map>
#include <vector>

#include "daemon/baseline/baseline.h"
#include "daemon/store/sqlite.h"

namespace gazetted::store {

/// Adds versions; the open version of a key is closed when an open one is added. Marks the snapshots they name.
Status write_notices(const Database& database, const std::vector<baseline::Notice>& notices);
Status write_leads(const Database& database, const std::vector<baseline::Lead>& leads);

/// Grows by one with each version written.
Result<std::int64_t> baseline_mark(const Database& database);

/// Reads baselines. Rows never change but for their known_until, so a body once read holds; which rows there are is
/// asked of the file each time, and what another process wrote is seen. Open versions stay in memory, closed ones do
/// not.
class BaselineReader {
  public:
    Result<baseline::Baseline> open_versions(const Database& database);
    Result<baseline::Baseline> all_versions(const Database& database);
    Result<baseline::Baseline> known_at(const Database& database, Instant at);

  private:
    std::unordered_map<std::int64_t, baseline::Notice> notices_;
    std::unordered_map<std::int64_t, baseline::Lead> leads_;
};

}  // namespace gazetted::store
