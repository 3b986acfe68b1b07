// Whether a fetch that failed is tried again at once, and after which wait. Lasting faults are left to the source's own
// schedule; a site that said no, or asked for patience, is not asked again.
// Thread rule: pure; the randomness is an argument.
#pragma once

#include <chrono>
#include <optional>

#include "daemon/fetch/classify.h"

namespace gazetted::fetch {

struct RetryPolicy {
    int attempts = 3;                              ///< in all, the first included
    std::chrono::milliseconds first_wait{1000};    ///< doubled for each further attempt …
    std::chrono::milliseconds longest_wait{4000};  ///< … up to this
    std::chrono::seconds longest_retry_after{30};  ///< a longer one is not waited for here
};

/// The wait before the next attempt, or nullopt where there is none. `attempts` counts those made; `spread` is in [0,
/// 1) and moves the wait by up to a quarter either way (never below what Retry-After asks).
std::optional<std::chrono::milliseconds> retry_wait(const Fetched& fetched, int attempts, const RetryPolicy& policy,
                                                    double spread);

}  // namespace gazetted::fetch
