#include "parsers/text/numerals.h"

#include <catch2/catch.hpp>

using namespace gazetted::text;

TEST_CASE("numbers in figures and numerals") {
    struct Row {
        const char* text;
        int value;
    };
    const Row rows[] = {{"28", 28},     {"二〇二五", 2025}, {"二○二五", 2025}, {"十", 10}, {"十二", 12},  {"二十", 20},
                        {"二十八", 28}, {"一百二十", 120},  {"一百零五", 105}, {"两", 2},  {"两千", 2000}};
    for (const Row& row : rows) {
        INFO(row.text);
        CHECK(number_of(row.text) == row.value);
    }
}

TEST_CASE("what is not a number and nothing else has no value") {
    for (const char* text : {"", "公告", "12家", "家12"})
        CHECK_FALSE(number_of(text).has_value());
    CHECK(number_at("共28家", 3)->length == 2);
    CHECK_FALSE(chinese_number_at("28", 0).has_value());
}
