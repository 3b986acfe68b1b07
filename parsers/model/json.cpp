#include "parsers/model/json.h"

namespace gazetted::model {

Result<Json> parse_json(std::string_view text, std::string_view name) {
    try {
        return Json::parse(text);
    } catch (const Json::exception& error) {
        return Failure{FailureKind::kInvalidInput, std::string(name) + ": not JSON: " + error.what(), false, ""};
    }
}

std::string dump(const Json& json) {
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Json evidence_json(const Evidence& evidence) {
    return Json{{"block", evidence.span.block},
                {"begin", evidence.span.begin},
                {"end", evidence.span.end},
                {"quote", evidence.quote}};
}

Evidence evidence_from_json(const Json& json) {
    Evidence out;
    if (!json.is_object()) return out;
    const auto number = [&json](const char* key) {
        const auto found = json.find(key);
        return found != json.end() && found->is_number_unsigned() ? found->get<std::uint32_t>() : 0U;
    };
    out.span = {number("block"), number("begin"), number("end")};
    if (const auto quote = json.find("quote"); quote != json.end() && quote->is_string()) {
        out.quote = quote->get<std::string>();
    }
    return out;
}

}  // namespace gazetted::model
