#include "parsers/sites/row_date.h"

#include <catch2/catch.hpp>

using namespace gazetted;
using namespace gazetted::sites;

namespace {

std::string shown(std::optional<CivilDate> date) {
    return date ? date->iso() : "none";
}

}  // namespace

TEST_CASE("a row's day is read in every form lists use") {
    const auto [text, day] = GENERATE(table<std::string, std::string>({
        {"[2026-09-29]", "2026-09-29"},
        {"2026-9-2 17:00", "2026-09-02"},
        {"2026/09/29", "2026-09-29"},
        {"2026.09.29", "2026-09-29"},
        {"2026年9月29日", "2026-09-29"},
        {"发布时间： 2026 - 09 - 29", "2026-09-29"},
        {"2025-09-25 00:00:00.0", "2025-09-25"},
        {"2025-02-30 2025-03-01", "2025-03-01"},
        {"2025-02-30", "none"},
        {"20260929001", "none"},
        {"第2026-09号", "none"},
        {"12026-09-29", "none"},
        {"09-29", "none"},
        {"", "none"},
    }));
    CAPTURE(text);
    CHECK(shown(row_date(text)) == day);
}

TEST_CASE("a cell that says more than a day is none") {
    CHECK(shown(row_date_cell("发布时间：[2026-09-29 17:00:00]")) == "2026-09-29");
    CHECK(shown(row_date_cell("商务部公告2025年第22号 公布将12家美国实体列入管控名单（2025年4月9日）")) == "none");
}

TEST_CASE("the day goes from a link that holds title and day") {
    CHECK(without_row_date("公布管控名单 [2026-09-29]") == "公布管控名单");
    CHECK(without_row_date("2026-09-29 公布管控名单") == "公布管控名单");
    CHECK(without_row_date("公布管控名单 2026-09-29 17:00") == "公布管控名单");
    CHECK(without_row_date("调整2025年10月9日公告的决定") == "调整2025年10月9日公告的决定");
}
