#include "parsers/feeds/cdf.h"

#include "parsers/base/ascii.h"

namespace gazetted::feeds {
namespace {

// CDF is written in any case.
std::string attribute_in_any_case(markup::Node element, std::string_view lower, std::string_view upper) {
    return element.has_attribute(lower) ? element.attribute(lower) : element.attribute(upper);
}

FeedEntry read_item(markup::Node item, const ReadingContext& context) {
    FeedEntry entry;
    entry.link = absolute_url(item, attribute_in_any_case(item, "href", "HREF"), context);
    entry.updated = time_of(attribute_in_any_case(item, "lastmod", "LASTMOD"), context);
    for (const markup::Node child : item.children()) {
        const std::string name = ascii_lower(child.name());
        if (name == "title") entry.title = rss_text(child);
        if (name == "abstract") entry.summary = rss_text(child);
        if (name == "a" && entry.link.empty()) {
            entry.link = absolute_url(child, attribute_in_any_case(child, "href", "HREF"), context);
        }
    }
    return entry;
}

}  // namespace

bool is_cdf(markup::Node root) {
    if (ascii_lower(root.name()) != "channel") return false;
    if (!attribute_in_any_case(root, "href", "HREF").empty()) return true;
    for (const markup::Node child : root.children()) {
        if (ascii_lower(child.name()) == "item" && !attribute_in_any_case(child, "href", "HREF").empty()) return true;
    }
    return false;
}

Feed read_cdf(markup::Node root, const ReadingContext& context) {
    Feed feed;
    feed.version = "cdf";
    feed.link = absolute_url(root, attribute_in_any_case(root, "href", "HREF"), context);
    feed.updated = time_of(attribute_in_any_case(root, "lastmod", "LASTMOD"), context);
    for (const markup::Node child : root.children()) {
        const std::string name = ascii_lower(child.name());
        if (name == "title") feed.title = rss_text(child);
        if (name == "abstract") feed.subtitle = rss_text(child);
        if (name == "item") feed.entries.push_back(read_item(child, context));
    }
    return feed;
}

}  // namespace gazetted::feeds
