#include "parsers/sites/jpaas_unit.h"

#include <algorithm>
#include <charconv>

#include <re2/re2.h>

#include "parsers/markup/html.h"
#include "parsers/markup/url.h"
#include "parsers/sites/json_answer.h"
#include "parsers/sites/options.h"
#include "parsers/sites/row_date.h"
#include "parsers/sites/rows.h"
#include "parsers/sites/unit_query.h"

namespace gazetted::sites {
namespace {

using markup::Node;

constexpr std::string_view kWhat = "list service";

Failure refused(std::string message, std::string hint) {
    return {FailureKind::kUnexpectedShape, std::string(kWhat) + ": " + std::move(message), false, std::move(hint)};
}

/// The site sends code as the text "200", a sister site as a number.
bool code_is_200(const model::Json& json) {
    const model::Json& code = member(json, "code");
    if (code.is_null()) return true;
    return (code.is_number_integer() && code.get<int>() == 200) ||
           (code.is_string() && code.get<std::string>() == "200");
}

std::optional<Failure> refusal_of(const model::Json& json) {
    const model::Json& success = member(json, "success");
    if (success.is_boolean() && success.get<bool>() && code_is_200(json)) return std::nullopt;
    const std::string message = text_member(json, "message");
    const bool said_no = success.is_boolean() && !success.get<bool>();
    return refused(said_no ? "it answered success:false" + (message.empty() ? "" : " (" + message + ")")
                           : "the answer has another shape than {success, code, data}",
                   "ids of the query that changed, or a tagId that was not encoded as UTF-8, are answered like this");
}

int number_of(Node node, std::string_view attribute) {
    const std::string text = node.attribute(attribute);
    int value = -1;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size() ? value : -1;
}

/// The page number the request asked for in paramJson; -1 where it asked for none.
int page_asked_for(const std::string& url) {
    static const RE2 kPage(R"re("pageNo"\s*:\s*"?(\d{1,6}))re");
    int page = -1;
    return RE2::PartialMatch(percent_decode(url), kPage, &page) ? page : -1;
}

/// The row's link: the first that has a title attribute, else the first.
Node link_of(Node row) {
    const Node titled = row.first("a[href][title]");
    return titled ? titled : row.first("a[href]");
}

std::optional<CivilDate> listed_on(Node row) {
    for (const Node cell : row.select("span, td, em, i"))
        if (const auto date = row_date_cell(cell.text()); date && !cell.first("a")) return date;
    return std::nullopt;
}

/// False for what is no row: spacers (li.listline), table heads, links of the pager.
bool add_row(RowList& rows, const model::PageInput& input, Node row) {
    const Node link = link_of(row);
    const std::string href = link.attribute("href"), title = link.attribute("title");
    if (markup::resolve_url(input.url, href).empty()) return false;
    rows.add(href, title.empty() ? link.text() : title, listed_on(row));
    return true;
}

Result<model::IndexPage> rows_of(const model::PageInput& input, const markup::HtmlTree& fragment) {
    const Node pager = fragment.first(".pagination");
    const int asked = page_asked_for(input.url), got = number_of(pager, "pageno");
    if (asked > 0 && got > 0 && asked != got)
        return refused("page " + std::to_string(asked) + " was asked for and page " + std::to_string(got) + " came",
                       "this site ignores the paging parameter");
    RowList rows(input, input.url);
    std::size_t seen = 0;
    for (const Node row : fragment.select("li, tr"))
        seen += add_row(rows, input, row) ? 1U : 0U;
    const int count = number_of(pager, "count"), size = number_of(pager, "rows");
    if (seen == 0 && count > 0)
        return refused("the pager counts " + std::to_string(count) + " rows and none came",
                       "the row markup has changed");
    if (count > size && size > 0 && got <= 1 && static_cast<int>(seen) < size)
        rows.warn("a full page has " + std::to_string(size) + " rows; " + std::to_string(seen) + " came");
    auto page = rows.finish("the list service's answer");
    if (page && count > 0 && size > 0) {
        page->page = std::max(got, 1);
        page->pages = count / size + (count % size == 0 ? 0 : 1);
        page->page_size = size;
    }
    return page;
}

}  // namespace

Result<model::IndexPage> parse_jpaas_unit(const model::PageInput& input) {
    const auto json = json_answer(input, kWhat);
    if (!json.ok()) return json.failure();
    if (const auto refusal = refusal_of(*json)) return *refusal;
    const std::string html = text_member(member(*json, "data"), "html");
    const auto fragment = markup::HtmlTree::parse(html);
    if (!fragment.ok()) {
        if (fragment.failure().kind == FailureKind::kTooLarge) return fragment.failure();
        return RowList(input, input.url).finish("the list service's answer: data.html is empty");
    }
    return rows_of(input, *fragment);
}

}  // namespace gazetted::sites
