#include "parsers/base/loose_time.h"

#include <catch2/catch.hpp>

namespace gazetted {
namespace {

struct Case {
    const char* text;
    const char* instant;  // with UTC assumed
};

TEST_CASE("times read as feeds and pages write them") {
    const auto [text, instant] = GENERATE(values<Case>({
        {"2003-12-31T10:14:55Z", "2003-12-31T10:14:55Z"},
        {"2003-12-31T10:14:55.123+08:00", "2003-12-31T02:14:55Z"},
        {"2003-12-31T10:14:55-0330", "2003-12-31T13:44:55Z"},
        {"2003-12-31 10:14", "2003-12-31T10:14:00Z"},
        {"20031231T101455Z", "2003-12-31T10:14:55Z"},
        {"20031231", "2003-12-31T00:00:00Z"},
        {"2003-12", "2003-12-01T00:00:00Z"},
        {"2003", "2003-01-01T00:00:00Z"},
        {"2003-12-31T24:00:00Z", "2004-01-01T00:00:00Z"},
        {"2003-12-31T23:59:60Z", "2003-12-31T23:59:59Z"},
        {"Thu, 01 Jan 2004 19:48:21 GMT", "2004-01-01T19:48:21Z"},
        {"Thu, 01 Jan 04 19:48:21 EST", "2004-01-02T00:48:21Z"},
        {"01 Jan 2004 19:48 +0800", "2004-01-01T11:48:00Z"},
        {"1-Jan-2004 19:48:21 GMT", "2004-01-01T19:48:21Z"},
        {"Sun Jan 4 16:29:06 PST 2004", "2004-01-05T00:29:06Z"},
        {"Sun Jan  4 16:29:06 2004", "2004-01-04T16:29:06Z"},
        {"January 4, 2004 4:29 PM", "2004-01-04T16:29:00Z"},
        {"Jan. 4, 2004 12:05 AM", "2004-01-04T00:05:00Z"},
        {"THURSDAY, OCTOBER 09, 2025", "2025-10-09T00:00:00Z"},
        {"2025年10月9日", "2025-10-09T00:00:00Z"},
        {"2025年10月09日 9时5分", "2025-10-09T09:05:00Z"},
        {"2025/10/9 09:05", "2025-10-09T09:05:00Z"},
        {"2025.10.09", "2025-10-09T00:00:00Z"},
        {"Wed Jul 08 2026 10:00:00 GMT+0800", "2026-07-08T02:00:00Z"},
        {"News desk | 16:42 November 10, 2025", "2025-11-10T00:00:00Z"},
        {"By Mark Janson, Oct. 9, 2025", "2025-10-09T00:00:00Z"},
        {"By Jane Marchetti and Mar Lopez | 9 October 2025", "2025-10-09T00:00:00Z"},
        {"BY A. AUTHOR | 08/27/2026 07:44 AM EDT", "2026-08-27T11:44:00Z"},
        {"Date of preparation: 27 July 2026", "2026-07-27T00:00:00Z"},
        {"08/09/2026 07:44 AM EDT", "2026-08-09T11:44:00Z"},
        {"27/08/2026 07:44", "2026-08-27T07:44:00Z"},
        {"09.08.2026", "2026-08-09T00:00:00Z"},
        {"Desk | Updated: 27-08-2026 10:19 IST", "2026-08-27T10:19:00Z"},
    }));
    CAPTURE(text);
    const auto read = read_loose_time(text);
    REQUIRE(read);
    CHECK(read->instant(0).iso() == instant);
}

TEST_CASE("what is no date gives nothing") {
    const char* text =
        GENERATE("", "soon", "12:30", "2003-13-01", "2003-02-30", "31 Foo 2003", "0000-00-00", "2025-10-09T25:00:00Z",
                 "1234 items", "Monday", "08/09/2026", "By Mark Janson", "13/13/2026");
    CAPTURE(text);
    CHECK_FALSE(read_loose_time(text));
}

TEST_CASE("an offset that is missing is the one assumed") {
    CHECK(read_loose_time("2025-10-09 09:00")->instant(480).iso() == "2025-10-09T01:00:00Z");
    CHECK(read_loose_time("2025-10-09 09:00 -0500")->instant(480).iso() == "2025-10-09T14:00:00Z");
}

TEST_CASE("a line is a time only when nothing else is on it") {
    CHECK(is_time_only("2024-10-10 17:00"));
    CHECK(is_time_only("THURSDAY, OCTOBER 09, 2025"));
    CHECK(is_time_only("2025年10月9日"));
    CHECK_FALSE(is_time_only("2025年10月9日公布"));
    CHECK_FALSE(is_time_only("Published October 9, 2025"));
    CHECK_FALSE(is_time_only("17"));
}

}  // namespace
}  // namespace gazetted
