#include "daemon/net/retry_after.h"

#include <catch2/catch.hpp>

using namespace gazetted::net;
using gazetted::Instant;

TEST_CASE("Retry-After is a number of seconds or any form of an HTTP date") {
    struct Case {
        const char* text;
        std::optional<long> seconds;
    };
    const auto c = GENERATE(Case{"0", 0}, Case{"120", 120}, Case{"99999999999999999999", 366L * 86400},
                            Case{"Fri, 07 Nov 2025 01:02:00 GMT", 120}, Case{"Friday, 07-Nov-25 01:02:00 GMT", 120},
                            Case{"Fri Nov  7 01:02:00 2025", 120}, Case{"Fri, 07 Nov 2025 00:00:00 GMT", 0},
                            Case{"-5", std::nullopt}, Case{"soon", std::nullopt}, Case{"", std::nullopt},
                            Case{"1.5", std::nullopt});
    INFO(c.text);
    Response response;
    response.headers["retry-after"] = c.text;
    const auto now = *Instant::parse("2025-11-07T01:00:00Z");
    const auto wait = retry_after(response, now);
    REQUIRE(wait.has_value() == c.seconds.has_value());
    if (wait) CHECK(wait->count() == *c.seconds);
}

TEST_CASE("without the header there is no wait to honour") {
    CHECK_FALSE(retry_after(Response{}, Instant::from_unix(0)));
}
