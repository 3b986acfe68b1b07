#include "parsers/sites/anchor_list.h"

#include <algorithm>

#include "parsers/markup/html.h"
#include "parsers/markup/url.h"
#include "parsers/sites/options.h"
#include "parsers/sites/page_check.h"
#include "parsers/sites/page_parts.h"
#include "parsers/sites/row_date.h"
#include "parsers/sites/rows.h"
#include "parsers/sites/unit_query.h"

namespace gazetted::sites {
namespace {

using markup::Node;

// A row is the link and at most so many levels around it, as long as no other row's link lies inside.
constexpr int kRowLevels = 4;

// A hostile page must not cost more than a long list.
constexpr std::size_t kMostLinks = 20'000;

struct Row {
    Node link;
    std::string href, title;
    std::optional<CivilDate> inside, before, after, around;
};

std::optional<CivilDate> date_inside(Node link) {
    constexpr std::size_t kMostParts = 8;
    const std::vector<Node> parts = link.select("span, em, i, time, div, p");
    for (std::size_t i = 0; i < std::min(parts.size(), kMostParts); ++i)
        if (const auto date = row_date_cell(parts[i].text())) return date;
    return std::nullopt;
}

Row row_of(Node link, std::string href) {
    Row row{link, std::move(href), link.attribute("title"), date_inside(link), {}, {}, {}};
    if (row.title.empty()) row.title = row.inside ? without_row_date(link.text()) : link.text();
    return row;
}

/// The page's fitting links; of several in a row to one address (a picture, then the words) the one that says most.
std::vector<Row> fitting_links(const markup::HtmlTree& tree, const std::string& base, const PathFilter& filter) {
    std::vector<Row> rows;
    for (const Node link : tree.select("a[href]")) {
        std::string href = link.attribute("href");
        const std::string url = markup::resolve_url(base, href);
        if (url.empty() || !filter.takes(url)) continue;
        Row row = row_of(link, std::move(href));
        if (rows.empty() || rows.back().href != row.href)
            rows.push_back(std::move(row));
        else if (row.title.size() > rows.back().title.size())
            rows.back() = std::move(row);
        if (rows.size() == kMostLinks) break;
    }
    return rows;
}

/// True where `scope` holds another row's link; links are in document order, so only the neighbours need to be asked.
bool is_shared(Node scope, const std::vector<Row>& rows, std::size_t row) {
    return (row > 0 && lies_in(rows[row - 1].link, scope)) ||
           (row + 1 < rows.size() && lies_in(rows[row + 1].link, scope));
}

std::optional<CivilDate> neighbour_date(Node neighbour) {
    if (!neighbour || neighbour.name() == "a" || neighbour.first("a")) return std::nullopt;
    return row_date_cell(neighbour.text());
}

/// The day in a row's text outside its link: the link's own words may name another.
std::optional<CivilDate> date_around(Node scope, const std::string& link_text) {
    std::string text = scope.text();
    if (const std::size_t at = text.find(link_text); at != std::string::npos) text.replace(at, link_text.size(), " ");
    return row_date(text);
}

/// Looks in the link, beside it, then in and beside each element around it that is this row's alone.
void find_dates(std::vector<Row>& rows, std::size_t index) {
    Row& row = rows[index];
    const std::string link_text = row.link.text();
    Node scope = row.link;
    for (int level = 0; level < kRowLevels && scope && !row.inside; ++level, scope = scope.parent()) {
        if (scope.name() == "body" || (level > 0 && is_shared(scope, rows, index))) return;
        if (level > 0) row.around = date_around(scope, link_text);
        row.before = neighbour_date(scope.previous_element());
        row.after = neighbour_date(scope.next_element());
        if (row.around || row.before || row.after) return;
    }
}

/// Where links and days alternate without rows around them, both neighbours have a day; the ends tell which is whose.
bool dates_come_first(const std::vector<Row>& rows) {
    const auto only_before = [](const Row& row) { return row.before && !row.after; };
    const auto only_after = [](const Row& row) { return row.after && !row.before; };
    return std::any_of(rows.begin(), rows.end(), only_before) && std::none_of(rows.begin(), rows.end(), only_after);
}

std::optional<CivilDate> date_of(const Row& row, bool before_first) {
    for (const auto& date : {row.inside, row.around, before_first ? row.before : row.after})
        if (date) return date;
    return before_first ? row.after : row.before;
}

/// Nothing fits: the reason, the list script of a page that became a shell, or an empty page where that is allowed.
Result<model::IndexPage> without_rows(const model::PageInput& input, const markup::HtmlTree& tree, RowList& rows) {
    const std::string tag_id = option(input, "tag_id");
    auto query = unit_query_for(tree, tag_id);
    if (!query.ok()) return query.failure();
    if (!*query) {
        if (const auto why = why_unusable(tree)) return *why;
        return rows.finish("the page: no link fits path_contains " + option(input, "path_contains"));
    }
    model::IndexPage page;
    page.warnings.push_back("no link fits; the list script with tagId " + tag_id + " is followed");
    page.follow_up = unit_request(**query, input.url);
    return page;
}

}  // namespace

Result<model::IndexPage> parse_anchor_list(const model::PageInput& input) {
    const auto tree = markup::HtmlTree::of(input);
    if (!tree.ok()) return tree.failure();
    const std::string base = base_of(*tree, input);
    RowList list(input, base);
    std::vector<Row> rows = fitting_links(*tree, base, PathFilter(input));
    if (rows.empty()) return without_rows(input, *tree, list);
    for (std::size_t i = 0; i < rows.size(); ++i)
        find_dates(rows, i);
    const bool before_first = dates_come_first(rows);
    for (const Row& row : rows)
        list.add(row.href, row.title, date_of(row, before_first));
    if (rows.size() == kMostLinks)
        list.warn("more than " + std::to_string(kMostLinks) + " links fit; the rest was left out");
    return list.finish("the page");
}

}  // namespace gazetted::sites
