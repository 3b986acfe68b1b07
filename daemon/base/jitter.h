// Spreads points in time without a random device: the same name and salt give the same number on every machine, so a
// replay waits exactly as the first run did.
#pragma once

#include <cstdint>
#include <string_view>

namespace gazetted {

/// A number in [0, 1), evenly spread over names and salts (use the source or message id, and an attempt or a time).
double jitter(std::string_view name, std::int64_t salt);

}  // namespace gazetted
