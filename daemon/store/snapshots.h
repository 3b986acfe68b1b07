// Rows of retrievals and their bytes. See store.h for what each operation promises.
// Thread rule and ownership: as the Database they are given. Failures: kStorage, and those named in store.h.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "daemon/store/sqlite.h"
#include "daemon/store/store.h"

namespace gazetted::store {

Result<std::string> put_snapshot(const Database& database, const model::Snapshot& snapshot);
Result<model::Snapshot> first_snapshot(const Database& database, const std::string& digest);
Status each_snapshot(const Database& database, const std::function<bool(const model::Snapshot&)>& visit);
Result<std::vector<Retrieval>> retrievals_of(const Database& database, const std::string& url);
Status seen_again(const Database& database, const std::string& url, Instant at);
Result<Pruned> prune_retrievals(const Database& database, const std::vector<std::string>& urls,
                                Instant last_seen_before);

}  // namespace gazetted::store
