// probe: speaks the line protocols by which outside measuring scripts hold the parsers to cases.
//   probe feed     {"path", "content_type", "headers", "url"} a line -> the feed as JSON
//   probe decode   {"bytes_b64", "content_type"} a line -> {"encoding", "text"}
//   probe blocks FILE…   what open_file makes of a file, for reading by eye
#include <fstream>
#include <iostream>
#include <sstream>

#include "parsers/base/ascii.h"
#include "parsers/feeds/base64.h"
#include "parsers/feeds/feed.h"
#include "parsers/markup/charset.h"
#include "parsers/markup/html.h"
#include "parsers/markup/url.h"
#include "parsers/model/json.h"
#include "parsers/registry/registry.h"

namespace {

using namespace gazetted;
using model::Json;

std::string text_member(const Json& object, const char* key) {
    const auto found = object.find(key);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string{};
}

std::string slurp(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    std::ostringstream bytes;
    bytes << file.rdbuf();
    return std::move(bytes).str();
}

Json or_null(const std::string& text) {
    return text.empty() ? Json() : Json(text);
}

Json time_json(const feeds::FeedTime& time) {
    return time.at ? Json(time.at->iso()) : Json();
}

Json entry_json(const feeds::FeedEntry& entry) {
    Json content = Json::array();
    for (const feeds::FeedText& text : entry.content)
        content.push_back(text.value);
    // The scripts' cases take the content for the summary where an entry has no other.
    const bool content_only = entry.summary.empty() && !entry.content.empty();
    const std::string& summary = content_only ? entry.content.front().value : entry.summary.value;
    return {{"title", or_null(entry.title.value)},
            {"link", or_null(entry.link)},
            {"id", or_null(entry.id)},
            {"published_parsed", time_json(entry.published)},
            {"updated_parsed", time_json(entry.updated)},
            {"summary", or_null(summary)},
            {"content", content},
            {"author", or_null(entry.author)},
            {"author_name", or_null(entry.author_name)}};
}

Json feed_json(const feeds::Feed& feed) {
    Json entries = Json::array();
    for (const feeds::FeedEntry& entry : feed.entries)
        entries.push_back(entry_json(entry));
    return {{"encoding", feed.encoding},
            {"version", feed.version},
            {"bozo", feed.mended},
            {"feed",
             {{"title", or_null(feed.title.value)},
              {"link", or_null(feed.link)},
              {"id", or_null(feed.id)},
              {"subtitle", or_null(feed.subtitle.value)},
              {"updated_parsed", time_json(feed.updated)},
              {"published_parsed", time_json(feed.published)},
              {"author", or_null(feed.author)},
              {"language", or_null(feed.language)}}},
            {"entries", entries}};
}

// A Content-Location header is the base of what it delivers (RFC 9110, 8.7).
std::string base_of(const Json& request) {
    const std::string url = text_member(request, "url");
    const auto headers = request.find("headers");
    if (headers == request.end() || !headers->is_object()) return url;
    const std::string location = markup::resolve_url(url, text_member(*headers, "content-location"));
    return location.empty() ? url : location;
}

Json answer_feed(const Json& request) {
    const std::string bytes = slurp(text_member(request, "path"));
    const std::string content_type = text_member(request, "content_type");
    const auto feed = feeds::parse_feed({bytes, content_type, base_of(request), {}});
    return feed.ok() ? feed_json(*feed) : Json{{"error", feed.failure().message}};
}

Json answer_decode(const Json& request) {
    const std::string bytes = feeds::decode_base64(text_member(request, "bytes_b64")).value_or("");
    const std::string content_type = text_member(request, "content_type");
    const auto tree = markup::HtmlTree::of({bytes, content_type, {}, {}});
    return {{"encoding", markup::sniff_html(bytes, content_type).name},
            {"text", tree.ok() ? tree->first("body").raw_text() : std::string{}}};
}

int serve(Json (*answer)(const Json&)) {
    std::ios::sync_with_stdio(false);
    for (std::string line; std::getline(std::cin, line);) {
        const auto request = model::parse_json(line, "request");
        const Json reply = request.ok() ? answer(*request) : Json{{"error", request.failure().message}};
        std::cout << model::dump(reply) << '\n';
    }
    return 0;
}

const char* name_of(model::BlockKind kind) {
    switch (kind) {
        case model::BlockKind::kTitle:
            return "title";
        case model::BlockKind::kHeaderField:
            return "field";
        case model::BlockKind::kHeading:
            return "head";
        case model::BlockKind::kParagraph:
            return "para";
        case model::BlockKind::kListItem:
            return "item";
        case model::BlockKind::kTableRow:
            return "row";
    }
    return "?";
}

void show(const model::Document& document) {
    std::cout << "  url=" << document.url << " lang=" << static_cast<int>(document.language)
              << " channel=" << static_cast<int>(document.channel) << " source=" << document.source_name
              << " posted=" << (document.posted_on ? document.posted_on->iso() : "-") << ' '
              << (document.posted_time ? document.posted_time->iso() : "") << " files=" << document.attachments.size()
              << "\n  title=" << document.title << '\n';
    for (const model::Block& block : document.blocks) {
        std::cout << "  [" << name_of(block.kind) << ' ' << block.level << "] " << block.text << '\n';
    }
}

int show_blocks(int count, char** paths) {
    for (int i = 0; i < count; ++i) {
        const std::string bytes = slurp(paths[i]);
        std::cout << "=== " << paths[i] << '\n';
        const auto documents = registry::open_file({bytes, {}, {}, {}}, paths[i]);
        if (!documents.ok())
            std::cout << "  FAILURE " << documents.failure().message << '\n';
        else
            for (const model::Document& document : *documents)
                show(document);
    }
    return 0;
}

}  // namespace

int main(int argc, char** argv) {
    const std::string_view what = argc > 1 ? argv[1] : "";
    if (what == "feed") return serve(answer_feed);
    if (what == "decode") return serve(answer_decode);
    if (what == "blocks") return show_blocks(argc - 2, argv + 2);
    std::cerr << "usage: probe feed | decode | blocks FILE...\n";
    return 2;
}
