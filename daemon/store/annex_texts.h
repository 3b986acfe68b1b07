// The texts that converters made of annex files, by the file's digest and the converter's version: reading again needs
// no converter. Thread rule: that of the database handle. Failures: those of the database.
#pragma once

#include "daemon/store/sqlite.h"
#include "daemon/store/store.h"

namespace gazetted::store {

Status put_annex_text(const Database& database, const AnnexText& text);
/// Of that version, or with 0 of the newest there is.
Result<std::optional<AnnexText>> annex_text(const Database& database, const std::string& digest, int converter);

}  // namespace gazetted::store
