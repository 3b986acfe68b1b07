#include "daemon/fetch/retry.h"

#include <catch2/catch.hpp>

using namespace gazetted::fetch;
using namespace std::chrono_literals;

namespace {

Fetched of(FetchKind kind, std::optional<std::chrono::seconds> retry_after = std::nullopt,
           bool retry_can_help = false) {
    Fetched fetched;
    fetched.kind = kind;
    fetched.retry_after = retry_after;
    fetched.failure = gazetted::Failure{gazetted::FailureKind::kUnreachable, "x", retry_can_help, ""};
    return fetched;
}

}  // namespace

TEST_CASE("faults of a moment are tried again, answers are not") {
    struct Case {
        FetchKind kind;
        bool retried;
    };
    const auto c = GENERATE(
        Case{FetchKind::kReset, true}, Case{FetchKind::kTimeout, true}, Case{FetchKind::kUnreachable, true},
        Case{FetchKind::kBroken, true}, Case{FetchKind::kUnavailable, true}, Case{FetchKind::kNew, false},
        Case{FetchKind::kUnchanged, false}, Case{FetchKind::kEmpty, false}, Case{FetchKind::kPortalShell, false},
        Case{FetchKind::kSoft404, false}, Case{FetchKind::kChallenge, false}, Case{FetchKind::kMojibake, false},
        Case{FetchKind::kNotFound, false}, Case{FetchKind::kForbidden, false}, Case{FetchKind::kHttpError, false},
        Case{FetchKind::kRateLimited, false}, Case{FetchKind::kOriginDown, false}, Case{FetchKind::kTooLarge, false},
        Case{FetchKind::kTls, false}, Case{FetchKind::kNotAllowed, false}, Case{FetchKind::kMisconfigured, false});
    INFO(name_of(c.kind));
    CHECK(retry_wait(of(c.kind), 1, {}, 0.5).has_value() == c.retried);
    CHECK_FALSE(retry_wait(of(c.kind), 3, {}, 0.5));
}

TEST_CASE("a failed handshake is tried again, a bad certificate is not") {
    CHECK(retry_wait(of(FetchKind::kTls, std::nullopt, true), 1, {}, 0.5));
    CHECK_FALSE(retry_wait(of(FetchKind::kTls, std::nullopt, false), 1, {}, 0.5));
}

TEST_CASE("the wait doubles from one second to four, a quarter more or less") {
    struct Case {
        int attempts;
        double spread;
        std::chrono::milliseconds wait;
    };
    const auto c =
        GENERATE(Case{1, 0.0, 750ms}, Case{1, 0.5, 1000ms}, Case{1, 0.999999, 1250ms}, Case{2, 0.5, 2000ms},
                 Case{3, 0.5, 4000ms}, Case{3, 0.999999, 4000ms}, Case{4, 0.0, 3000ms}, Case{60, 0.5, 4000ms});
    RetryPolicy patient;
    patient.attempts = 100;
    CHECK(retry_wait(of(FetchKind::kReset), c.attempts, patient, c.spread) == c.wait);
}

TEST_CASE("what the server asks for is waited in full, or left to the schedule") {
    const RetryPolicy policy;
    CHECK(retry_wait(of(FetchKind::kRateLimited, 10s), 1, policy, 0.0) == 10s);
    CHECK(retry_wait(of(FetchKind::kRateLimited, 10s), 1, policy, 0.4) == 11s);
    CHECK(retry_wait(of(FetchKind::kUnavailable, 30s), 2, policy, 0.0) == 30s);
    CHECK(retry_wait(of(FetchKind::kUnavailable, 0s), 1, policy, 0.0) == 1s);
    CHECK_FALSE(retry_wait(of(FetchKind::kUnavailable, 31s), 1, policy, 0.0));
    CHECK_FALSE(retry_wait(of(FetchKind::kRateLimited, 3600s), 1, policy, 0.0));
}
