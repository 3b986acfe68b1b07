#include "parsers/text/name_table.h"

#include <catch2/catch.hpp>

using namespace gazetted::text;

TEST_CASE("the longest name that stands at a place") {
    const NameTable table({{"中国", "cn"}, {"中国台湾", "tw"}, {"刚果(金)", "cd"}, {"中国", "other"}});
    REQUIRE(table.at("在中国台湾省", 3) != nullptr);
    CHECK(table.at("在中国台湾省", 3)->value == "tw");
    CHECK(table.at("中国人", 0)->value == "cn");
    CHECK(table.at("中", 0) == nullptr);
    CHECK(table.at("中国", 6) == nullptr);
    CHECK(table.at("刚果(金)", 0)->value == "cd");
    CHECK(table.at("国中", 0) == nullptr);
}

TEST_CASE("the expression lists what begins alike together, the longest first, with marks escaped") {
    CHECK(NameTable({{"甲", "1"}, {"乙", "2"}, {"乙丙", "3"}, {"丁(戊)", "4"}, {"乙丙己", "5"}}).expression() ==
          "甲|乙丙己|乙丙|乙|丁\\(戊\\)");
}

TEST_CASE("a name that stands for nothing stops a shorter one, and is none of the expression's") {
    const NameTable table({{"马里", "ML"}, {"马里兰", ""}});
    REQUIRE(table.at("马里兰州", 0) != nullptr);
    CHECK(table.at("马里兰州", 0)->value.empty());
    CHECK(table.at("马里人", 0)->value == "ML");
    CHECK(table.expression() == "马里");
}
