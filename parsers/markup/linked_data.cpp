#include "parsers/markup/linked_data.h"

#include "parsers/base/whitespace.h"
#include "parsers/model/json.h"

namespace gazetted::markup {
namespace {

using model::Json;

constexpr std::size_t kLargestScript = 1U << 20U;
constexpr int kDeepest = 4;

std::string text_of(const Json& object, const char* key) {
    const auto found = object.find(key);
    return found != object.end() && found->is_string() ? fold_whitespace(found->get<std::string>()) : std::string{};
}

void take(std::string& into, std::string value) {
    if (into.empty()) into = std::move(value);
}

void read(const Json& json, int depth, LinkedData& out) {
    if (depth > kDeepest) return;
    if (json.is_array()) {
        for (const Json& element : json)
            read(element, depth + 1, out);
        return;
    }
    if (!json.is_object()) return;
    if (json.contains("datePublished")) {
        take(out.published, text_of(json, "datePublished"));
        take(out.headline, text_of(json, "headline"));
        const auto publisher = json.find("publisher");
        if (publisher != json.end() && publisher->is_object()) take(out.publisher, text_of(*publisher, "name"));
    }
    for (const char* key : {"@graph", "mainEntity", "mainEntityOfPage"}) {
        if (const auto inner = json.find(key); inner != json.end()) read(*inner, depth + 1, out);
    }
}

}  // namespace

LinkedData linked_data(const HtmlTree& tree) {
    LinkedData out;
    for (const Node script : tree.select("script[type='application/ld+json']")) {
        const std::string text = script.raw_text();
        if (text.size() > kLargestScript) continue;
        if (const auto json = model::parse_json(text, "ld+json"); json.ok()) read(*json, 0, out);
    }
    return out;
}

}  // namespace gazetted::markup
