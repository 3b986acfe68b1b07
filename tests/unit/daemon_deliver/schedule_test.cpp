#include "daemon/deliver/schedule.h"

#include <catch2/catch.hpp>

using namespace gazetted;
using namespace gazetted::deliver;
using namespace std::chrono_literals;

namespace {

const Instant kBorn = Instant::from_unix(1'762'500'000);

Outcome failed(Verdict verdict, std::optional<std::chrono::seconds> retry_after = std::nullopt) {
    return {verdict, "", Failure{FailureKind::kUnavailable, "x", true, ""}, retry_after};
}

std::optional<std::chrono::seconds> wait(int attempts, const Outcome& outcome, double spread = 0.5,
                                         std::chrono::seconds age = 0s) {
    const Instant now = kBorn.plus(age);
    const auto next = next_attempt(attempts, kBorn, now, outcome, {}, spread);
    if (!next) return std::nullopt;
    return next->since(now);
}

}  // namespace

TEST_CASE("waits double from half a minute to an hour, a fifth more or less") {
    struct Case {
        int attempts;
        double spread;
        std::chrono::seconds wait;
    };
    const auto c = GENERATE(Case{1, 0.5, 30s}, Case{2, 0.5, 60s}, Case{3, 0.5, 120s}, Case{7, 0.5, 1920s},
                            Case{8, 0.5, 3600s}, Case{50, 0.5, 3600s}, Case{500, 0.5, 3600s}, Case{1, 0.0, 24s},
                            Case{1, 0.999999, 36s}, Case{9, 0.0, 2880s}, Case{9, 0.999999, 4320s});
    INFO(c.attempts << " " << c.spread);
    CHECK(wait(c.attempts, failed(Verdict::kRetry), c.spread) == c.wait);
}

TEST_CASE("what the receiver asks for is the least wait, up to a day") {
    CHECK(wait(1, failed(Verdict::kRetry, 600s)) == 600s);
    CHECK(wait(1, failed(Verdict::kRetry, 5s)) == 30s);
    CHECK(wait(1, failed(Verdict::kRetry, 1'000'000s)) == 86'400s);
}

TEST_CASE("the last attempt is made when the message reaches its greatest age, and then it is dead") {
    constexpr auto kDays = 3 * 86'400s;
    CHECK(wait(60, failed(Verdict::kRetry), 0.5, kDays - 100s) == 100s);
    CHECK(wait(60, failed(Verdict::kRetry, 86'400s), 0.5, kDays - 100s) == 100s);
    CHECK_FALSE(wait(61, failed(Verdict::kRetry), 0.5, kDays));
    CHECK_FALSE(wait(61, failed(Verdict::kRetry), 0.5, kDays + 1s));
}

TEST_CASE("a refusal is tried a few times, a farewell not once") {
    CHECK(wait(1, failed(Verdict::kRefused)) == 30s);
    CHECK(wait(7, failed(Verdict::kRefused)));
    CHECK_FALSE(wait(8, failed(Verdict::kRefused)));
    CHECK_FALSE(wait(1, failed(Verdict::kGone)));
}

TEST_CASE("a delivered message has no next attempt") {
    CHECK_THROWS_AS(wait(1, Outcome{}), std::logic_error);
}
