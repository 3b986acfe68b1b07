#include "parsers/registry/json_documents.h"

#include <string>

#include "parsers/base/whitespace.h"
#include "parsers/feeds/feed.h"
#include "parsers/markup/blocks.h"
#include "parsers/markup/page_meta.h"
#include "parsers/markup/url.h"
#include "parsers/model/json.h"

namespace gazetted::registry {
namespace {

using model::Block;
using model::BlockKind;
using model::Json;

constexpr int kDeepest = 4;

// The first member with text among the names that services use for one thing.
std::string text_among(const Json& object, std::initializer_list<const char*> keys) {
    for (const char* key : keys) {
        const auto found = object.find(key);
        if (found == object.end() || !found->is_string()) continue;
        if (std::string text = found->get<std::string>(); !text.empty()) return text;
    }
    return {};
}

std::string body_of(const Json& object) {
    return text_among(object,
                      {"content_html", "content", "html", "body", "content_text", "text", "summary", "description"});
}

/// A title with an address and nothing more, as services that may not pass on texts give it.
bool is_headline(const Json& json) {
    return json.is_object() && !text_among(json, {"title", "headline"}).empty() &&
           !text_among(json, {"url", "link", "href"}).empty();
}

void set_posted(model::Document& document, const Json& object) {
    const std::string written =
        text_among(object, {"published", "date_published", "published_at", "publishTime", "publishedAt", "pubDate",
                            "pubtimeStr", "publish_time", "pubtime", "datetime", "date", "ctime", "time"});
    const auto posted = markup::read_posted_at(written);
    if (!posted) return;
    document.posted_on = posted->on;
    document.posted_time = posted->time;
}

model::Document document_of(const Json& object, const model::PageInput& input) {
    model::Document document;
    const std::string link = text_among(object, {"url", "link", "href"});
    document.url = link.empty() ? input.url : markup::resolve_url(input.url, link);
    document.title = feeds::FeedText{text_among(object, {"title", "headline", "name"}), true}.plain();
    document.source_name = fold_whitespace(text_among(object, {"source", "publisher", "author"}));
    set_posted(document, object);
    if (!document.title.empty()) document.blocks.push_back({BlockKind::kTitle, document.title, 0});
    const std::string body = body_of(object);
    const bool markup = body.find("</") != std::string::npos || body.find("<br") != std::string::npos ||
                        body.find("<p>") != std::string::npos;
    for (Block& block : markup ? markup::blocks_of_fragment(body) : markup::blocks_of_text(body)) {
        if (block.text != document.title) document.blocks.push_back(std::move(block));
    }
    document.language = markup::language_of(document.blocks);
    return document;
}

void collect(const Json& json, int depth, const model::PageInput& input, std::vector<model::Document>& out) {
    if (depth > kDeepest) return;
    if (json.is_object() && !body_of(json).empty()) {
        out.push_back(document_of(json, input));
        return;
    }
    if (!json.is_object() && !json.is_array()) return;
    const std::size_t before = out.size();
    for (const Json& inner : json)
        collect(inner, depth + 1, input, out);
    if (out.size() == before && is_headline(json)) out.push_back(document_of(json, input));
}

}  // namespace

Result<std::vector<model::Document>> documents_of_json(std::string_view utf8, const model::PageInput& input) {
    const auto json = model::parse_json(utf8, "JSON");
    if (!json.ok()) return json.failure();
    std::vector<model::Document> documents;
    collect(*json, 0, input, documents);
    std::erase_if(documents, [](const model::Document& document) { return document.blocks.empty(); });
    if (!documents.empty()) return documents;
    return Failure{FailureKind::kInvalidInput, "JSON without a title or a text", false, ""};
}

}  // namespace gazetted::registry
