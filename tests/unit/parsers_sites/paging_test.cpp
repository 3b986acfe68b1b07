// The second page of a list is asked for as its shape pages.
#include "parsers/sites/paging.h"

#include <catch2/catch.hpp>

using namespace gazetted;
using sites::page_request;

namespace {

struct Case {
    const char* name;
    const char* parser;
    model::RequestSpec first;
    int page, size;
    const char* url;   ///< wanted; null: this shape pages in no way that is known
    const char* body;  ///< wanted
};

}  // namespace

TEST_CASE("a further page is asked for in the way of the shape") {
    const Case cases[] = {
        {"a jpaas unit is given paramJson, and editType goes",
         "jpaas_unit",
         {"GET", "https://x.cn/unit?pageType=column&tagId=a&editType=null&pageId=p", {}, ""},
         2,
         15,
         "https://x.cn/unit?pageType=column&tagId=a&pageId=p&paramJson=%7B%22pageNo%22%3A2%2C%22pageSize%22%3A15%7D",
         ""},
        {"one that has it already is given another",
         "jpaas_unit",
         {"GET", "https://x.cn/unit?paramJson=%7B%22pageNo%22%3A1%2C%22pageSize%22%3A15%7D&pageId=p", {}, ""},
         3,
         20,
         "https://x.cn/unit?paramJson=%7B%22pageNo%22%3A3%2C%22pageSize%22%3A20%7D&pageId=p",
         ""},
        {"a unit whose rows per page are not known",
         "jpaas_unit",
         {"GET", "https://x.cn/unit?a=b", {}, ""},
         2,
         0,
         nullptr,
         ""},
        {"the export-control site numbers the page in its form",
         "ecms_list",
         {"POST", "https://e.cn/getColumnList", {}, "pageNumber=1&columnID=9&title="},
         2,
         0,
         "https://e.cn/getColumnList",
         "pageNumber=2&columnID=9&title="},
        {"a member that only ends so is another",
         "ecms_list",
         {"POST", "https://e.cn/", {}, "xpageNumber=1"},
         2,
         0,
         nullptr,
         ""},
        {"a feed", "feed", {"GET", "https://f.cn/feed", {}, ""}, 2, 15, nullptr, ""},
    };
    for (const Case& each : cases) {
        INFO(each.name);
        const auto next = page_request(each.parser, each.first, each.page, each.size);
        CHECK(next.has_value() == (each.url != nullptr));
        if (!next || each.url == nullptr) continue;
        CHECK(next->url == each.url);
        CHECK(next->body == each.body);
        CHECK(next->method == each.first.method);
    }
}
