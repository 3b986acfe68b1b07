#include "daemon/store/rows.h"

#include "parsers/model/json.h"

namespace gazetted::store {

std::string texts_json(const std::map<std::string, std::string>& texts) {
    auto json = model::Json::object();
    for (const auto& [name, value] : texts)
        json[name] = value;
    return model::dump(json);
}

Result<std::map<std::string, std::string>> texts_from_json(const std::string& json, const std::string& name) {
    const auto parsed = model::parse_json(json, name);
    if (!parsed) return parsed.failure();
    std::map<std::string, std::string> texts;
    for (const auto& [key, value] : parsed->items()) {
        if (!value.is_string()) return Failure{FailureKind::kInvalidInput, name + ": \"" + key + "\" is not a text"};
        texts[key] = value.get<std::string>();
    }
    return texts;
}

}  // namespace gazetted::store
