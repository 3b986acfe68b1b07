#include "parsers/feeds/json_feed.h"

#include "parsers/feeds/authors.h"
#include "parsers/markup/url.h"

namespace gazetted::feeds {
namespace {

using model::Json;

std::string text_of(const Json& object, const char* key) {
    const auto found = object.find(key);
    if (found == object.end()) return {};
    if (found->is_string()) return found->get<std::string>();
    return found->is_number() ? found->dump() : std::string{};  // some writers give ids as numbers
}

const Json* list_of(const Json& object, const char* key) {
    const auto found = object.find(key);
    return found != object.end() && found->is_array() ? &*found : nullptr;
}

// "authors" (1.1) or "author" (1.0).
Author author_in(const Json& object) {
    if (const Json* authors = list_of(object, "authors"); authors != nullptr && !authors->empty()) {
        if (authors->front().is_object()) return author_of(text_of(authors->front(), "name"), {});
    }
    const auto author = object.find("author");
    if (author != object.end() && author->is_object()) return author_of(text_of(*author, "name"), {});
    return {};
}

std::string absolute(const std::string& address, const ReadingContext& context) {
    return context.base_url.empty() ? address : markup::resolve_url(context.base_url, address);
}

FeedEntry read_item(const Json& item, const ReadingContext& context) {
    FeedEntry entry;
    entry.title = {text_of(item, "title"), false};
    entry.link = absolute(text_of(item, item.contains("url") ? "url" : "external_url"), context);
    entry.id = text_of(item, "id");
    entry.summary = {text_of(item, "summary"), false};
    if (std::string html = text_of(item, "content_html"); !html.empty())
        entry.content.push_back({std::move(html), true});
    if (std::string text = text_of(item, "content_text"); !text.empty())
        entry.content.push_back({std::move(text), false});
    entry.published = time_of(text_of(item, "date_published"), context);
    entry.updated = time_of(text_of(item, "date_modified"), context);
    const Author author = author_in(item);
    entry.author = author.shown;
    entry.author_name = author.name;
    entry.language = text_of(item, "language");
    return entry;
}

}  // namespace

bool is_json_feed(const Json& json) {
    if (!json.is_object()) return false;
    if (text_of(json, "version").find("jsonfeed.org/version/") != std::string::npos) return true;
    return json.contains("title") && list_of(json, "items") != nullptr && json.contains("home_page_url");
}

Feed read_json_feed(const Json& json, const ReadingContext& context) {
    Feed feed;
    feed.version = text_of(json, "version").ends_with("/1") ? "json1" : "json11";
    feed.title = {text_of(json, "title"), false};
    feed.link = absolute(text_of(json, "home_page_url"), context);
    feed.id = text_of(json, "feed_url");
    feed.subtitle = {text_of(json, "description"), false};
    feed.author = author_in(json).shown;
    feed.language = text_of(json, "language");
    if (const Json* items = list_of(json, "items")) {
        for (const Json& item : *items) {
            if (item.is_object()) feed.entries.push_back(read_item(item, context));
        }
    }
    return feed;
}

}  // namespace gazetted::feeds
