#include "tests/golden/value_json.h"

#include <algorithm>

namespace gazetted::golden {
namespace {

using model::Json;

constexpr const char* kBlockNames[] = {"title", "header_field", "heading", "paragraph", "list_item", "table_row"};
constexpr const char* kLanguages[] = {"", "zh", "en"};
constexpr const char* kChannels[] = {"official", "press", ""};

void put(Json& json, const char* key, const std::string& value) {
    if (!value.empty()) json[key] = value;
}

Json candidate_json(const model::Candidate& row) {
    Json json;
    put(json, "url", row.url);
    put(json, "identity", row.identity);
    put(json, "title", row.title);
    put(json, "summary", row.summary);
    put(json, "listed_on", row.listed_on ? row.listed_on->iso() : "");
    put(json, "published_at", row.published_at ? row.published_at->iso() : "");
    return json;
}

/// "heading 2: words"
std::string block_line(const model::Block& block) {
    const std::string name = kBlockNames[static_cast<std::size_t>(block.kind)];
    return name + (block.level > 0 ? " " + std::to_string(block.level) : "") + ": " + block.text;
}

}  // namespace

Json to_json(const model::IndexPage& page) {
    Json json;
    json["candidates"] = Json::array();
    for (const model::Candidate& row : page.candidates)
        json["candidates"].push_back(candidate_json(row));
    if (page.follow_up) {
        Json& follow_up = json["follow_up"];
        follow_up["method"] = page.follow_up->method;
        follow_up["url"] = page.follow_up->url;
        for (const auto& [name, value] : page.follow_up->headers)
            follow_up["headers"][name] = value;
        put(follow_up, "body", page.follow_up->body);
    }
    for (const std::string& warning : page.warnings)
        json["warnings"].push_back(warning);
    return json;
}

Json to_json(const model::Document& document) {
    Json json;
    put(json, "url", document.url);
    put(json, "language", kLanguages[static_cast<std::size_t>(document.language)]);
    put(json, "channel", kChannels[static_cast<std::size_t>(document.channel)]);
    put(json, "title", document.title);
    put(json, "source_name", document.source_name);
    put(json, "posted_on", document.posted_on ? document.posted_on->iso() : "");
    put(json, "posted_time", document.posted_time ? document.posted_time->iso() : "");
    json["blocks"] = Json::array();
    for (const model::Block& block : document.blocks)
        json["blocks"].push_back(block_line(block));
    for (const model::Attachment& file : document.attachments)
        json["attachments"].push_back(Json{{"url", file.url}, {"text", file.text}});
    return json;
}

Json to_json(const Failure& failure) {
    Json json;
    Json& inner = json["failure"];
    inner["kind"] = std::string(name_of(failure.kind));
    inner["message"] = failure.message;
    inner["retry_can_help"] = failure.retry_can_help;
    put(inner, "hint", failure.hint);
    return json;
}

Json comparable_candidates(const model::IndexPage& page) {
    std::vector<std::string> rows;
    for (model::Candidate row : page.candidates) {
        row.url.clear();
        rows.push_back(model::dump(candidate_json(row)));
    }
    std::sort(rows.begin(), rows.end());
    if (page.follow_up) rows.push_back(page.follow_up->method + " " + page.follow_up->url);
    return rows;
}

}  // namespace gazetted::golden
