#include "parsers/sites/page_parts.h"

#include "parsers/markup/url.h"

namespace gazetted::sites {

std::string base_of(const markup::HtmlTree& tree, const model::PageInput& input) {
    const std::string href = tree.first("base[href]").attribute("href");
    const std::string base = markup::resolve_url(input.url, href);
    return base.empty() ? input.url : base;
}

bool lies_in(markup::Node inner, markup::Node outer) {
    for (markup::Node at = inner; at && outer; at = at.parent())
        if (at == outer) return true;
    return false;
}

}  // namespace gazetted::sites
