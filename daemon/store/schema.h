// The shape of the file and how older shapes become it: numbered steps, forward only, all in one transaction.
// Thread rule: one connection. Failures: kStorage; for a schema newer than the program (not to be retried: the program
// is too old) and for a database that is not ours.
#pragma once

#include <span>

#include "daemon/store/sqlite.h"

namespace gazetted::store {

/// One step; its version is its place in the list, counted from 1. A step that was released is never edited.
struct Migration {
    const char* name;
    const char* script;
};

/// The steps this program knows.
std::span<const Migration> migrations();

/// The version of the file; 0 for a new one.
Result<int> schema_version(const Database& database);

/// The same, or a failure where it is newer than the last step.
Result<int> known_schema_version(const Database& database, std::span<const Migration> steps);

/// Takes the steps that the file has not taken yet.
Status migrate(const Database& database, std::span<const Migration> steps);

/// Fails where the file is not exactly of the last step's version.
Status expect_schema(const Database& database, std::span<const Migration> steps);

}  // namespace gazetted::store
