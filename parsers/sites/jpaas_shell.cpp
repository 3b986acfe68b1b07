#include "parsers/sites/jpaas_shell.h"

#include "parsers/markup/html.h"
#include "parsers/sites/options.h"
#include "parsers/sites/page_check.h"
#include "parsers/sites/unit_query.h"

namespace gazetted::sites {
namespace {

constexpr const char* kEndpoint = "/api-gateway/jpaas-publish-server/front/page/build/unit";

// The members and their order are those a browser sends. "bulidstatic" is the site's own spelling.
std::optional<UnitQuery> configured_query(const model::PageInput& input, const std::string& tag_id) {
    const std::string web = option(input, "web_id"), set = option(input, "tpl_set_id"), page = option(input, "page_id");
    if (web.empty() || set.empty() || page.empty()) return std::nullopt;
    const std::string endpoint = option(input, "endpoint");
    return UnitQuery{endpoint.empty() ? kEndpoint : endpoint,
                     {{"parseType", "bulidstatic"},
                      {"webId", web},
                      {"tplSetId", set},
                      {"pageType", "column"},
                      {"tagId", tag_id},
                      {"editType", "null"},
                      {"pageId", page}}};
}

std::string missing_script(const markup::HtmlTree& tree, const std::string& tag_id) {
    std::string others;
    for (const UnitQuery& query : unit_queries(tree))
        others += (others.empty() ? "" : ", ") + query.field("tagId");
    return "the page has no list script with tagId " + tag_id +
           (others.empty() ? " (and no other)" : " (there are: " + others + ")");
}

}  // namespace

Result<model::IndexPage> parse_jpaas_shell(const model::PageInput& input) {
    const auto tree = markup::HtmlTree::of(input);
    if (!tree.ok()) return tree.failure();
    const std::string tag_id = option(input, "tag_id");
    auto query = unit_query_for(*tree, tag_id);
    if (!query.ok()) return query.failure();
    model::IndexPage page;
    if (!*query) {
        if (const auto why = why_unusable(*tree); why && !tree->first("script[querydata]")) return *why;
        const std::string missing = missing_script(*tree, tag_id);
        *query = configured_query(input, tag_id);
        if (!*query)
            return Failure{FailureKind::kUnexpectedShape, missing, false,
                           "the column was rebuilt, or tag_id is not the list's name"};
        page.warnings.push_back(missing + "; the configured ids were used");
    }
    page.follow_up = unit_request(**query, input.url);
    return page;
}

}  // namespace gazetted::sites
