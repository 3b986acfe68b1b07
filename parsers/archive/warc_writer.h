// Writes WARC/1.1 records: what was retrieved, and when the clock moved without a retrieval. Equal values give equal
// bytes, record ids included, so that two exports of one store are the same file. Thread rule: pure functions.
// Failures: none; characters that would break a head are percent-encoded or become spaces.
#pragma once

#include <string>
#include <string_view>

#include "parsers/base/time.h"
#include "parsers/model/snapshot.h"

namespace gazetted::archive {

/// The record a file opens with. `software` is what wrote it, "gazetted/0.1.0".
std::string warcinfo_record(Instant at, std::string_view software, bool gzip);

/// A request and its response (a status outside 100–999: one `resource` record). Each record is a gzip member of its
/// own where `gzip`. As the body is stored decoded, headers that speak of its encoding or of another length are kept
/// under kWireHeader names; reading the records gives the same snapshot again.
std::string snapshot_records(const model::Snapshot& snapshot, bool gzip);

/// A step of the clock with no retrieval.
std::string tick_record(Instant at, bool gzip);

}  // namespace gazetted::archive
