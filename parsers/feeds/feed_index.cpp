#include <string>

#include "parsers/feeds/feed.h"
#include "parsers/markup/url.h"

namespace gazetted::feeds {
namespace {

model::Candidate candidate_of(const FeedEntry& entry, const std::string& base) {
    model::Candidate row;
    row.url = base.empty() ? entry.link : markup::resolve_url(base, entry.link);
    row.identity = markup::canonical_identity(row.url.empty() ? entry.id : row.url);
    row.title = entry.title.plain();
    row.summary = entry.summary.plain();
    if (row.summary.empty() && !entry.content.empty()) row.summary = entry.content.front().plain();
    row.published_at = entry.published.at ? entry.published.at : entry.updated.at;
    if (row.published_at) row.listed_on = row.published_at->beijing_date();
    return row;
}

bool may_be_empty(const model::PageInput& input) {
    const auto found = input.options.find("may_be_empty");
    return found != input.options.end() && found->second == "true";
}

}  // namespace

Result<model::IndexPage> index_page_of(const Feed& feed, const model::PageInput& input) {
    model::IndexPage page;
    std::size_t number = 0;
    for (const FeedEntry& entry : feed.entries) {
        ++number;
        model::Candidate row = candidate_of(entry, input.url);
        if (row.title.empty() && row.url.empty()) {
            page.warnings.push_back("entry " + std::to_string(number) + " has neither title nor link");
        } else if (row.identity.empty()) {
            page.warnings.push_back("entry " + std::to_string(number) + " has no link and no id: " + row.title);
        } else {
            page.candidates.push_back(std::move(row));
        }
    }
    if (!page.candidates.empty() || may_be_empty(input)) return page;
    return Failure{FailureKind::kUnexpectedShape,
                   "feed without usable entries (" + std::to_string(feed.entries.size()) + " in all)"};
}

Result<model::IndexPage> parse_feed_index(const model::PageInput& input) {
    const auto feed = parse_feed(input);
    if (!feed.ok()) return feed.failure();
    return index_page_of(*feed, input);
}

}  // namespace gazetted::feeds
