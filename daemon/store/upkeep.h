// Care for the whole file: how much there is, whether it is sound, a copy of it.
// Thread rule and ownership: as the Database they are given. Failures: kStorage.
#pragma once

#include <string>

#include "daemon/store/sqlite.h"
#include "daemon/store/store.h"

namespace gazetted::store {

Result<Counts> count_rows(const Database& database);
Result<CheckReport> check_file(const Database& database);
Status copy_file(const Database& database, const std::string& path);

/// Makes an empty file with mode 0640 less the umask; one that is there already is left as it is. SQLite gives its
/// side files the mode of the main one.
Status make_file(const std::string& path);

}  // namespace gazetted::store
