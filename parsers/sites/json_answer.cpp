#include "parsers/sites/json_answer.h"

#include "parsers/markup/charset.h"
#include "parsers/sites/page_check.h"

namespace gazetted::sites {
namespace {

Failure page_instead(const model::PageInput& input, std::string_view what) {
    if (const auto tree = markup::HtmlTree::of(input); tree.ok())
        if (const auto why = why_unusable(*tree)) return why->within(what);
    return {FailureKind::kUnexpectedShape, std::string(what) + ": a page came where JSON was expected", true,
            "an error page with status 200, or the service has moved"};
}

}  // namespace

Result<model::Json> json_answer(const model::PageInput& input, std::string_view what) {
    std::string_view bytes = input.bytes;
    if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
    const std::size_t start = bytes.find_first_not_of(" \t\r\n");
    if (start == std::string_view::npos)
        return Failure{FailureKind::kInvalidInput, std::string(what) + ": empty answer", true, ""};
    if (bytes[start] == '<') return page_instead(input, what);
    auto json = model::parse_json(bytes, what);
    if (json.ok()) return json;
    Failure failure = json.failure();
    failure.retry_can_help = true;
    failure.hint = "the answer was cut short or is not from the list service";
    return failure;
}

const model::Json& member(const model::Json& json, std::string_view key) {
    static const model::Json kNone;
    if (!json.is_object()) return kNone;
    const auto found = json.find(std::string(key));
    return found == json.end() ? kNone : *found;
}

std::string text_member(const model::Json& json, std::string_view key) {
    const model::Json& value = member(json, key);
    return value.is_string() ? value.get<std::string>() : std::string();
}

}  // namespace gazetted::sites
