#include "daemon/fetch/validators.h"

#include <catch2/catch.hpp>

using gazetted::fetch::Validators;

TEST_CASE("validators go out as they came in, and survive storage") {
    const Validators given =
        Validators::of({{"etag", "W/\"5f-a\""}, {"last-modified", "Fri, 07 Nov 2025 01:00:00 GMT"}});
    CHECK(Validators::from_stored(given.stored()) == given);
    std::map<std::string, std::string> headers{{"Accept", "*/*"}};
    given.ask_in(headers);
    CHECK(headers == std::map<std::string, std::string>{{"Accept", "*/*"},
                                                        {"If-None-Match", "W/\"5f-a\""},
                                                        {"If-Modified-Since", "Fri, 07 Nov 2025 01:00:00 GMT"}});
}

TEST_CASE("no validators ask nothing") {
    CHECK(Validators::of({}).empty());
    CHECK(Validators{}.stored().empty());
    CHECK(Validators::from_stored("").empty());
    CHECK(Validators::from_stored("nonsense").empty());
    CHECK(Validators::of({{"etag", std::string(5000, 'e')}}).empty());
    std::map<std::string, std::string> headers;
    Validators{}.ask_in(headers);
    CHECK(headers.empty());
    CHECK(Validators::from_stored(Validators{"\"a\"", ""}.stored()) == Validators{"\"a\"", ""});
}
