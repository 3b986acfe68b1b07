#include "daemon/convert/page_text.h"

#include <algorithm>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "daemon/convert/page_lines.h"

using namespace gazetted::convert;

TEST_CASE("what the page shows becomes lines that mean something") {
    struct Row {
        std::string rule, layout, text;
    };
    const std::string wide(60, 'x');
    const std::vector<Row> rows{
        {"cells stand apart by two spaces", "序号   名称\n1    样品甲\n", "序号 | 名称\n1 | 样品甲\n"},
        {"a wrapped cell goes under its column", "1     样品甲、     99.9%\n      样品乙\n2     样品丙      5%\n",
         "1 | 样品甲、样品乙 | 99.9%\n2 | 样品丙 | 5%\n"},
        {"a row between blank lines is one row, wherever its number stands",
         "      样品甲的      28469011\n7     任何形状      00\n\n8     样品乙       1\n",
         "7 | 样品甲的任何形状 | 28469011 00\n8 | 样品乙 | 1\n"},
        {"page numbers go", "甲\n\n   - 1 -\n\f乙\n   第2页 共3页\n\f丙\n  3/3\n", "甲\n乙\n丙\n"},
        {"a year is no page number", "甲\n2031年\n", "甲\n2031年\n"},
        {"running heads go but for the first", "样品清单\n甲\n\f样品清单\n乙\n\f样品清单\n丙\n",
         "样品清单\n甲\n乙\n丙\n"},
        {"an open bracket goes on", "1. 样品甲公司（Specimen\nA Inc.）\n2. 样品乙公司\n",
         "1. 样品甲公司（Specimen A Inc.）\n2. 样品乙公司\n"},
        {"a bracket that is never closed swallows no numbered line", "1. 样品甲公司（Specimen A\n2. 样品乙公司\n",
         "1. 样品甲公司（Specimen A\n2. 样品乙公司\n"},
        {"a line at the edge of the page goes on", wide + "\nyz\n" + wide + "）\n丙\n",
         wide + " yz\n" + wide + "）\n丙\n"},
        {"a bracket that fell into the next line comes back", "（A\n\n）\n", "（A）\n"},
    };
    for (const Row& row : rows) {
        INFO(row.rule);
        CHECK(page_text(row.layout) == row.text);
    }
}

TEST_CASE("more cells than a table has stay with its last, and none is lost") {
    std::string line, lines;
    for (int i = 0; i < 2000; ++i)
        line += "a  ";
    CHECK(pages_of(line).front().front().cells.size() == kMostCells);
    for (int i = 0; i < 2000; ++i)
        lines += std::string(static_cast<std::size_t>(i) % 700, ' ') + "  b   c\n";
    const std::string text = page_text(line + "\n" + lines);
    CHECK(std::count(text.begin(), text.end(), 'a') == 2000);
    CHECK(std::count(text.begin(), text.end(), 'b') == 2000);
    CHECK(std::count(text.begin(), text.end(), 'c') == 2000);
}

TEST_CASE("what is a page number and what is not") {
    for (const char* number : {"1", "— 12 —", "- 3 -", "第 3 页", "第3页 共10页", "3/10", "Page 3 of 10"}) {
        INFO(number);
        CHECK(is_page_number(number));
    }
    for (const char* text : {"", "—", "1.", "2031年", "1C902.a", "2846901100", "附件1"}) {
        INFO(text);
        CHECK_FALSE(is_page_number(text));
    }
}
