#include "daemon/settings/yaml_json.h"

#include "daemon/settings/section.h"

namespace gazetted::settings {

namespace {

using model::Json;

/// yaml-cpp tags quoted scalars "!" and plain ones "?".
Json scalar(const YAML::Node& node) {
    const std::string& text = node.Scalar();
    if (node.Tag() == "!") return text;
    if (text == "true") return true;
    if (text == "false") return false;
    const bool digits = !text.empty() && text.size() < 16 && text.find_first_not_of("0123456789") == std::string::npos;
    if (digits && (text.size() == 1 || text.front() != '0')) return std::stoll(text);
    return text;
}

Json converted(const YAML::Node& node) {
    switch (node.Type()) {
        case YAML::NodeType::Scalar:
            return scalar(node);
        case YAML::NodeType::Sequence: {
            Json list = Json::array();
            for (const YAML::Node& each : node)
                list.push_back(converted(each));
            return list;
        }
        case YAML::NodeType::Map: {
            Json map = Json::object();
            for (const auto& each : node)
                map[each.first.Scalar()] = converted(each.second);
            return map;
        }
        default:
            return nullptr;
    }
}

}  // namespace

Result<Json> yaml_to_json(const std::string& text, const std::string& file) {
    try {
        return converted(parse_yaml(text, file));
    } catch (const SettingsError& error) {
        return error.failure();
    }
}

}  // namespace gazetted::settings
