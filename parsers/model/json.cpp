#include "parsers/model/json.h"

#include <cstdint>
#include <limits>
#include <vector>

namespace gazetted::model {
namespace {

// Json keeps members in a list, so n of them cost n² to read, and everything that walks a value calls itself by depth.
constexpr std::size_t kMostMembers = 1000;
constexpr std::size_t kMostDepth = 200;

/// Where a string that starts at `at` (its quote) ends: at the closing quote, or at the end of the text.
std::size_t end_of_string(std::string_view text, std::size_t at) {
    for (++at; at < text.size() && text[at] != '"'; ++at)
        if (text[at] == '\\') ++at;
    return at;
}

/// Counts depth and members without reading values; what is not JSON passes and fails in the parser.
bool within_limits(std::string_view text) {
    std::vector<std::size_t> members{0};
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char c = text[at];
        if (c == '"') at = end_of_string(text, at);
        if (c == '{' || c == '[') members.push_back(0);
        if ((c == '}' || c == ']') && members.size() > 1) members.pop_back();
        if (c == ':' && ++members.back() > kMostMembers) return false;
        if (members.size() > kMostDepth) return false;
    }
    return true;
}

}  // namespace

Result<Json> parse_json(std::string_view text, std::string_view name) {
    if (!within_limits(text))
        return Failure{FailureKind::kTooLarge,
                       std::string(name) + ": JSON nested too deep or with too many members in one object", false, ""};
    try {
        return Json::parse(text);
    } catch (const Json::parse_error& error) {
        return Failure{FailureKind::kInvalidInput,
                       std::string(name) + ": not JSON (byte " + std::to_string(error.byte) + ")", false, ""};
    } catch (const Json::exception& error) {
        return Failure{FailureKind::kInvalidInput, std::string(name) + ": not JSON: " + error.what(), false, ""};
    }
}

std::string dump(const Json& json) {
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Json evidence_json(const Evidence& evidence) {
    Json out{{"block", evidence.span.block},
             {"begin", evidence.span.begin},
             {"end", evidence.span.end},
             {"quote", evidence.quote}};
    if (!evidence.annex.empty()) out["annex"] = evidence.annex;
    return out;
}

std::optional<int> whole_number(const Json& json) {
    if (!json.is_number_integer()) return std::nullopt;
    if (json.is_number_unsigned() && json.get<std::uint64_t>() > std::numeric_limits<int>::max()) return std::nullopt;
    const auto number = json.get<std::int64_t>();
    if (number < std::numeric_limits<int>::min() || number > std::numeric_limits<int>::max()) return std::nullopt;
    return static_cast<int>(number);
}

Evidence evidence_from_json(const Json& json) {
    Evidence out;
    if (!json.is_object()) return out;
    const auto number = [&json](const char* key) {
        const auto found = json.find(key);
        return found != json.end() && found->is_number_unsigned() ? found->get<std::uint32_t>() : 0U;
    };
    out.span = {number("block"), number("begin"), number("end")};
    const auto words = [&json](const char* key) {
        const auto found = json.find(key);
        return found != json.end() && found->is_string() ? found->get<std::string>() : std::string();
    };
    out.quote = words("quote");
    out.annex = words("annex");
    return out;
}

}  // namespace gazetted::model
