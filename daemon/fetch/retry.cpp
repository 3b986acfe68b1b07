#include "daemon/fetch/retry.h"

#include <algorithm>
#include <cmath>

namespace gazetted::fetch {

namespace {

using std::chrono::milliseconds;

/// Faults of a moment: a connection lost, a gateway out of breath. First connections to these hosts from abroad are
/// reset now and then and the second is served.
bool may_pass(const Fetched& fetched) {
    switch (fetched.kind) {
        case FetchKind::kReset:
        case FetchKind::kTimeout:
        case FetchKind::kUnreachable:
        case FetchKind::kBroken:
        case FetchKind::kUnavailable:
            return true;
        case FetchKind::kTls:
            return fetched.failure && fetched.failure->retry_can_help;  // handshake, not certificate
        case FetchKind::kRateLimited:
            return fetched.retry_after.has_value();
        default:
            return false;
    }
}

milliseconds scaled(milliseconds wait, double factor) {
    return milliseconds(std::llround(static_cast<double>(wait.count()) * factor));
}

}  // namespace

std::optional<milliseconds> retry_wait(const Fetched& fetched, int attempts, const RetryPolicy& policy, double spread) {
    if (attempts >= policy.attempts || !may_pass(fetched)) return std::nullopt;
    if (fetched.retry_after) {
        if (*fetched.retry_after > policy.longest_retry_after) return std::nullopt;
        return std::max(policy.first_wait, scaled(*fetched.retry_after, 1.0 + spread / 4));
    }
    const milliseconds doubled = policy.first_wait * (1LL << std::min(attempts - 1, 20));
    return std::min(policy.longest_wait, scaled(std::min(doubled, policy.longest_wait), 0.75 + spread / 2));
}

}  // namespace gazetted::fetch
