// When a message that could not be delivered is tried again, and when it is given up: exponential waits with jitter, a
// greatest age, a dead letter at the end (kept, and sent again on an operator's word).
// Thread rule: pure; the randomness is an argument.
#pragma once

#include <chrono>
#include <optional>

#include "daemon/deliver/channel.h"

namespace gazetted::deliver {

struct RetryPolicy {
    std::chrono::seconds first_wait{30};               ///< doubled for each further attempt …
    std::chrono::seconds longest_wait{3600};           ///< … up to this
    std::chrono::seconds longest_retry_after{86'400};  ///< of what a receiver can ask for
    std::chrono::seconds max_age{3 * 86'400};          ///< of a message; the last attempt is made when it is reached
    int refused_attempts = 8;                          ///< about an hour, with the waits above
};

/// The instant of the next attempt, or nullopt where the message is dead. `attempts` counts those made, this one
/// included; `spread` in [0, 1) moves the wait by up to a fifth either way, never below what the receiver asked for.
std::optional<Instant> next_attempt(int attempts, Instant created_at, Instant now, const Outcome& outcome,
                                    const RetryPolicy& policy, double spread);

}  // namespace gazetted::deliver
