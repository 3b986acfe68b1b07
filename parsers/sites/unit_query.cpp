#include "parsers/sites/unit_query.h"

#include <algorithm>
#include <array>

#include "parsers/markup/url.h"
#include "parsers/model/json.h"

namespace gazetted::sites {
namespace {

bool is_unreserved(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.' ||
           c == '_' || c == '~';
}

int hex_value(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

// The attribute is JSON with single quotes.
std::optional<UnitQuery> query_of(markup::Node script) {
    std::string text = script.attribute("querydata");
    std::replace(text.begin(), text.end(), '\'', '"');
    const auto json = model::parse_json(text, "queryData");
    UnitQuery query{script.attribute("url"), {}};
    if (!json.ok() || !json->is_object() || query.endpoint.empty()) return std::nullopt;
    for (const auto& [name, value] : json->items())
        query.fields.emplace_back(name, value.is_string() ? value.get<std::string>() : model::dump(value));
    return query;
}

}  // namespace

std::string UnitQuery::field(std::string_view name) const {
    const auto found = std::find_if(fields.begin(), fields.end(), [&](const auto& each) { return each.first == name; });
    return found == fields.end() ? std::string() : found->second;
}

std::vector<UnitQuery> unit_queries(const markup::HtmlTree& tree) {
    std::vector<UnitQuery> queries;
    for (const markup::Node script : tree.select("script[querydata]"))
        if (auto query = query_of(script)) queries.push_back(std::move(*query));
    return queries;
}

Result<std::optional<UnitQuery>> unit_query_for(const markup::HtmlTree& tree, std::string_view tag_id) {
    std::optional<UnitQuery> chosen;
    for (UnitQuery& query : unit_queries(tree)) {
        if (query.field("tagId") != tag_id) continue;
        if (chosen && *chosen != query)
            return Failure{FailureKind::kUnexpectedShape,
                           "several list scripts with tagId " + std::string(tag_id) + " that ask for different lists",
                           false, "look at the page: the column may have been split"};
        chosen = std::move(query);
    }
    return chosen;
}

model::RequestSpec unit_request(const UnitQuery& query, const std::string& page_url) {
    model::RequestSpec request;
    request.url = markup::resolve_url(page_url, query.endpoint);
    char separator = request.url.find('?') == std::string::npos ? '?' : '&';
    for (const auto& [name, value] : query.fields) {
        request.url += separator + percent_encode(name) + "=" + percent_encode(value);
        separator = '&';
    }
    if (!page_url.empty()) request.headers["Referer"] = page_url;
    return request;
}

std::string percent_encode(std::string_view text) {
    constexpr std::string_view kHex = "0123456789ABCDEF";
    std::string out;
    for (const char c : text) {
        if (is_unreserved(c)) {
            out.push_back(c);
            continue;
        }
        const auto byte = static_cast<unsigned char>(c);
        out += {'%', kHex[byte >> 4U], kHex[byte & 15U]};
    }
    return out;
}

std::string percent_decode(std::string_view text) {
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool coded =
            text[i] == '%' && i + 2 < text.size() && hex_value(text[i + 1]) >= 0 && hex_value(text[i + 2]) >= 0;
        if (coded) {
            out.push_back(static_cast<char>(hex_value(text[i + 1]) * 16 + hex_value(text[i + 2])));
            i += 2;
        } else {
            out.push_back(text[i]);
        }
    }
    return out;
}

}  // namespace gazetted::sites
