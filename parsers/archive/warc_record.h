// One record of a WARC file (ISO 28500, versions 1.0 and 1.1): its named fields and its block, as they stand in the
// file. Thread rule: plain values.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "parsers/base/time.h"

namespace gazetted::archive {

/// What a record of ours says that only the clock moved: a `metadata` record of this type with WARC-Date and no block.
inline constexpr std::string_view kTickType = "application/x-gazetted-tick";

struct WarcRecord {
    std::string version;                                      ///< "1.0", "1.1"
    std::vector<std::pair<std::string, std::string>> fields;  ///< in order, names as written, folded lines joined
    std::string block;                                        ///< empty where `left_out`
    std::uint64_t offset = 0;                                 ///< of the record in the uncompressed stream, bytes
    std::uint64_t length = 0;                                 ///< Content-Length, bytes
    bool left_out = false;  ///< the block is beyond the reader's cap and was passed over
    std::string broken;     ///< why there is no record here that can be read; all but `offset` is empty then

    /// The first field of that name (any case); empty where there is none.
    [[nodiscard]] std::string_view field(std::string_view name) const;
    [[nodiscard]] std::vector<std::string_view> all(std::string_view name) const;

    [[nodiscard]] std::string type() const;          ///< WARC-Type, lower-case
    [[nodiscard]] std::string content_type() const;  ///< media type without parameters, lower-case
    /// WARC-Target-URI, without the angle brackets older writers put around it.
    [[nodiscard]] std::string target_uri() const;
    /// WARC-Date; 1.1 allows it to be cut short ("2025-10", "2025-10-09T01:00Z"): what is missing is the earliest.
    [[nodiscard]] std::optional<Instant> date() const;
    /// "response record at byte 1234": for messages.
    [[nodiscard]] std::string display() const;
};

}  // namespace gazetted::archive
