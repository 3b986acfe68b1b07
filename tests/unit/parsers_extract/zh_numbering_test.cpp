#include "parsers/extract/zh_numbering.h"

#include <catch2/catch.hpp>

#include "parsers/extract/zh_marker.h"

using namespace gazetted::extract::zh;

namespace {

std::string paths(std::initializer_list<const char*> printed) {
    std::vector<Numbered> numbers;
    for (const char* mark : printed) {
        const Marker marker = marker_at(mark);
        REQUIRE(marker.level != 0);
        numbers.push_back({marker.level, marker.number, std::string_view(mark).ends_with("。")});
    }
    std::string out;
    for (const std::string& path : paths_of(numbers))
        out += (out.empty() ? "" : " ") + path;
    return out;
}

}  // namespace

TEST_CASE("the text's own numbers, joined") {
    CHECK(paths({"一、", "(一)", "(二)", "1.", "2.", "(1)", "二、", "(一)"}) == "1 1.1 1.2 1.2.1 1.2.2 1.2.2.1 2 2.1");
    CHECK(paths({"一、", "(二)", "1.", "a.", "b."}) == "1 1.2 1.2.1 1.2.1.a 1.2.1.b");
}

TEST_CASE("a level that the text skips is skipped") {
    CHECK(paths({"(一)", "(二)", "(三)"}) == "1 2 3");
    CHECK(paths({"一、", "1.", "2.", "二、"}) == "1 1.1 1.2 2");
    CHECK(paths({"(三)", "a.", "b."}) == "3 3.a 3.b");
}

TEST_CASE("a head that the numbers prove counts although it was dropped") {
    SECTION("（一） before 二、 with no 一、") {
        CHECK(paths({"(一)", "(二)", "二、", "三、"}) == "1.1 1.2 2 3");
    }
    SECTION("a row that starts anew, with room for a head between") {
        CHECK(paths({"一、", "(一)", "(二)", "(一)", "(二)", "三、"}) == "1 1.1 1.2 2.1 2.2 3");
    }
    SECTION("a row that starts anew under 一、 directly before 二、: the level between was dropped") {
        CHECK(paths({"一、", "1.", "2.", "3.", "1.", "2.", "二、", "(一)"}) == "1 1.1.1 1.1.2 1.1.3 1.2.1 1.2.2 2 2.1");
    }
    SECTION("（一） after a finished 二、 with 四、 next is under the lost 三、") {
        CHECK(paths({"一、", "二、不予许可。", "(一)", "(二)", "四、"}) == "1 2 3.1 3.2 4");
        CHECK(paths({"一、", "二、提交文件:", "(一)", "(二)", "四、"}) == "1 2 2.1 2.2 4");
    }
    SECTION("1. before （二） under 一、") {
        CHECK(paths({"一、", "1.", "2.", "(二)", "1."}) == "1 1.1.1 1.1.2 1.2 1.2.1");
    }
}

TEST_CASE("a number left out inside a row proves nothing") {
    CHECK(paths({"三、", "(一)", "(五)", "四、"}) == "3 3.1 3.5 4");
    CHECK(paths({"三、", "2.", "四、", "2."}) == "3 3.2 4 4.2");
}

TEST_CASE("numbers as they are printed") {
    struct Row {
        const char* line;
        int level;
        int number;
    };
    const Row rows[] = {{"一、禁止", 1, 1},   {"十二、其他", 1, 12}, {"(三)措施", 2, 3},    {"2.氧化钨", 3, 2},
                        {"2、氧化钨", 3, 2},  {"(4)直径", 4, 4},     {"a.密度", 5, 1},      {"(b)长度", 5, 2},
                        {"①甲", 6, 1},        {"第三条国家", 1, 3},  {"1. (二)违反", 2, 2}, {"1.5倍以上", 0, 0},
                        {"2025年11月", 0, 0}, {"本公告", 0, 0},      {"e.g. this", 0, 0},   {"一般情况", 0, 0}};
    for (const Row& row : rows) {
        INFO(row.line);
        CHECK(marker_at(row.line).level == row.level);
        CHECK(marker_at(row.line).number == row.number);
    }
}

TEST_CASE("parts that were run together in one paragraph are found where a row continues") {
    CHECK(run_in_parts("采取以下措施:一、禁止出口;二、停止活动。").size() == 2);
    CHECK(run_in_parts("二、措施如下:(一)甲;(二)乙。三、其他").size() == 3);
    CHECK(run_in_parts("依据第二条第(一)项规定,\"一、(一)\"部分").empty());
    CHECK(run_in_parts("具有以下特征:(1)直径;(2)透过率").empty());
}
