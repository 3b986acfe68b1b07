#include "daemon/deliver/schedule.h"

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace gazetted::deliver {

namespace {

using std::chrono::seconds;

seconds backoff(int attempts, const RetryPolicy& policy, double spread) {
    const seconds doubled = policy.first_wait * (1LL << std::clamp(attempts - 1, 0, 30));
    const auto wait = static_cast<double>(std::min(doubled, policy.longest_wait).count());
    return seconds(std::llround(wait * (0.8 + 0.4 * spread)));
}

}  // namespace

std::optional<Instant> next_attempt(int attempts, Instant created_at, Instant now, const Outcome& outcome,
                                    const RetryPolicy& policy, double spread) {
    if (outcome.verdict == Verdict::kDelivered) throw std::logic_error("next_attempt: the message was delivered");
    if (outcome.verdict == Verdict::kGone) return std::nullopt;
    if (outcome.verdict == Verdict::kRefused && attempts >= policy.refused_attempts) return std::nullopt;
    const Instant deadline = created_at.plus(policy.max_age);
    if (now >= deadline) return std::nullopt;
    const seconds asked = std::min(outcome.retry_after.value_or(seconds(0)), policy.longest_retry_after);
    return std::min(now.plus(std::max(backoff(attempts, policy, spread), asked)), deadline);
}

}  // namespace gazetted::deliver
