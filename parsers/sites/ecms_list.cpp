#include "parsers/sites/ecms_list.h"

#include "parsers/sites/json_answer.h"
#include "parsers/sites/row_date.h"
#include "parsers/sites/rows.h"

namespace gazetted::sites {
namespace {

constexpr std::string_view kWhat = "getColumnList";
constexpr std::string_view kMojibake = "???";  // three literal question marks: no title of ours has them

constexpr std::int64_t kMostPages = 1'000'000;  // more is no count

bool is_mojibake(std::string_view title) {
    return title.find(kMojibake) != std::string_view::npos;
}

Failure refused(std::string message, std::string hint) {
    return {FailureKind::kUnexpectedShape, std::string(kWhat) + ": " + std::move(message), false, std::move(hint)};
}

std::string address_of(const model::Json& row) {
    const std::string url = text_member(row, "url");
    return url.empty() ? text_member(row, "htmlUrl") : url;
}

Failure all_mojibake(std::size_t rows) {
    return refused("mojibake: all " + std::to_string(rows) + " titles have question marks for Chinese characters",
                   "send Accept: application/json;charset=utf-8, X-Requested-With: XMLHttpRequest and the form content "
                   "type");
}

}  // namespace

Result<model::IndexPage> parse_ecms_list(const model::PageInput& input) {
    const auto json = json_answer(input, kWhat);
    if (!json.ok()) return json.failure();
    const model::Json& info = member(*json, "pageInfo");
    const model::Json& array = member(info, "rows");
    if (!array.is_array()) return refused("the answer has no pageInfo.rows", "the service has changed its shape");
    const model::Json& total = member(info, "total");
    if (array.empty() && total.is_number() && total.get<double>() > 0)
        return refused("the total is above zero and no row came", "ask for page 1");
    RowList rows(input, input.url);
    std::size_t refusals = 0;
    for (const model::Json& row : array) {
        const std::string title = text_member(row, "title");
        if (is_mojibake(title)) {
            ++refusals;
            rows.warn("row refused, its title is mojibake: " + address_of(row));
        } else {
            rows.add(address_of(row), title, row_date(text_member(row, "publishTimeStr")));
        }
    }
    if (rows.empty() && refusals > 0) return all_mojibake(refusals);
    auto page = rows.finish(kWhat);
    const model::Json& pages = member(info, "maxPageNum");
    if (page && pages.is_number_integer() && pages.get<std::int64_t>() < kMostPages) page->pages = pages.get<int>();
    return page;
}

}  // namespace gazetted::sites
