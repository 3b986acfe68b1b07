#include "parsers/text/english_dates.h"

#include <catch2/catch.hpp>

using namespace gazetted;
using namespace gazetted::text::english;

TEST_CASE("English dates: what is written resolves to the day that is meant") {
    struct Row {
        std::string_view text, reference;
        DateSense sense;
        std::string want;
    };
    const auto row = GENERATE(values<Row>({
        {"published on October 9, 2025.", "2025-10-12", DateSense::kPast, "2025-10-09"},
        {"on 9 October 2025", "2025-10-12", DateSense::kPast, "2025-10-09"},
        {"as of the 8th day of November 2025", "2025-10-12", DateSense::kPast, "2025-11-08"},
        {"Announcement No. 8 of November 7, 2025", "", DateSense::kPast, "2025-11-07"},
        {"By Announcement No. 70 of November 7, it", "2025-11-14", DateSense::kPast, "2025-11-07"},
        {"on the 7 of November 2025", "", DateSense::kPast, "2025-11-07"},
        {"on the 7th of November it", "2025-11-14", DateSense::kPast, "2025-11-07"},
        {"2025-07-15", "", DateSense::kPast, "2025-07-15"},
        {"自2025年7月20日起", "", DateSense::kPast, "2025-07-20"},
        {"from Dec. 1", "2025-10-09", DateSense::kFuture, "2025-12-01"},
        {"from January 1", "2025-12-31", DateSense::kFuture, "2026-01-01"},
        {"announced on Dec 3", "2025-02-04", DateSense::kPast, "2024-12-03"},
        {"announced on October 9", "2025-10-09", DateSense::kPast, "2025-10-09"},
        {"around Nov 10", "2025-10-30", DateSense::kNearest, "2025-11-10"},
        {"on Tuesday", "2026-01-07", DateSense::kPast, "2026-01-06"},
        {"on Tuesday", "2026-01-06", DateSense::kPast, "2026-01-06"},
        {"from Thursday", "2025-04-09", DateSense::kFuture, "2025-04-10"},
        {"said yesterday", "2025-10-10", DateSense::kPast, "2025-10-09"},
        {"on Monday", "", DateSense::kPast, ""},
        {"February 30, 2025", "", DateSense::kPast, ""},
        {"until November 27 next year", "2025-11-10", DateSense::kFuture, "2026-11-27"},
        {"to 10 November of the following year", "2025-11-10", DateSense::kFuture, "2026-11-10"},
        {"on March 4 this year", "2025-01-10", DateSense::kPast, "2025-03-04"},
        {"on December 30 last year", "2025-01-10", DateSense::kNearest, "2024-12-30"},
        {"until the end of 2027", "", DateSense::kFuture, "2027-12-31"},
        {"through the end of February 2028", "", DateSense::kFuture, "2028-02-29"},
    }));
    CAPTURE(row.text);
    const auto dates = find_dates(row.text);
    REQUIRE(dates.size() == 1);
    const auto day = resolve(dates[0], CivilDate::parse(row.reference), row.sense);
    CHECK((day ? day->iso() : "") == row.want);
}

TEST_CASE("English dates: numbers, articles and the verb may are none") {
    const auto text =
        GENERATE(as<std::string_view>{}, "Article 12 of the law", "No. 61 of 2025", "firms may 10 times apply",
                 "in October 2025", "sold 25 marches", "0.1 per cent or more");
    CAPTURE(text);
    CHECK(find_dates(text).empty());
}

TEST_CASE("English dates: a time of day beside the date is kept") {
    struct Row {
        std::string_view text, time;
    };
    const auto row = GENERATE(values<Row>({
        {"from 12:01 p.m. on April 10, 2025", "12:01"},
        {"effective April 10, 2025 at 12:01", "12:01"},
        {"as of 0:01 a.m., May 14, 2025", "00:01"},
        {"as of May 14, 2025", ""},
        {"at 12.01pm on April 10, 2025", "12:01"},
        {"version 2.15 of April 10, 2025", ""},
    }));
    CAPTURE(row.text);
    const auto dates = find_dates(row.text);
    REQUIRE(dates.size() == 1);
    CHECK((dates[0].time ? dates[0].time->iso() : "") == row.time);
}

TEST_CASE("terms: an age or a distance back is none") {
    const auto text = GENERATE(as<std::string_view>{}, "two years ago", "a 90-year-old mine", "six months earlier",
                               "the second year", "year after year");
    CAPTURE(text);
    CHECK(find_terms(text).empty());
}

TEST_CASE("terms: counted from the first day") {
    struct Row {
        std::string_view text, from, want;
    };
    const auto row = GENERATE(values<Row>({
        {"suspended for 90 days", "2025-05-14", "2025-08-12"},
        {"a 90-day pause", "2025-05-14", "2025-08-12"},
        {"for one year", "2025-11-10", "2026-11-10"},
        {"for a year", "2025-11-10", "2026-11-10"},
        {"a period of twenty-four months", "2025-11-10", "2027-11-10"},
        {"for another year", "2025-11-10", "2026-11-10"},
        {"for another 90 days", "2025-05-14", "2025-08-12"},
        {"by a further year", "2025-11-10", "2026-11-10"},
        {"for twelve more months", "2025-11-10", "2026-11-10"},
        {"for six calendar months", "2025-11-10", "2026-05-10"},
        {"for half a year", "2025-11-10", "2026-05-10"},
        {"a half-year stay", "2025-11-10", "2026-05-10"},
        {"a year-long suspension", "2025-11-10", "2026-11-10"},
        {"its yearlong truce", "2025-11-10", "2026-11-10"},
    }));
    CAPTURE(row.text);
    const auto terms = find_terms(row.text);
    REQUIRE(terms.size() == 1);
    CHECK(add_term(*CivilDate::parse(row.from), terms[0]).iso() == row.want);
}
