#include "daemon/settings/section.h"

#include <algorithm>
#include <numeric>

#include "parsers/base/spelling.h"

namespace gazetted::settings {

namespace {

std::string line_of(const std::string& file, const YAML::Mark& mark) {
    return mark.is_null() ? file : file + ":" + std::to_string(mark.line + 1);
}

std::string joined(const std::vector<std::string>& names) {
    std::string out;
    for (const std::string& name : names)
        out += (out.empty() ? "" : ", ") + name;
    return out;
}

[[noreturn]] void fail(const std::string& where, const std::string& what, const std::string& hint) {
    throw SettingsError({FailureKind::kConfiguration, where + ": " + what, false, hint});
}

}  // namespace

YAML::Node parse_yaml(const std::string& text, const std::string& file) {
    try {
        return YAML::Load(text);
    } catch (const YAML::Exception& error) {
        fail(line_of(file, error.mark), error.msg, "");
    }
}

std::optional<std::chrono::seconds> parse_duration(const std::string& text) {
    if (text.size() < 2 || text.size() > 8) return std::nullopt;
    std::int64_t value = 0;
    for (std::size_t i = 0; i + 1 < text.size(); ++i) {
        if (text[i] < '0' || text[i] > '9') return std::nullopt;
        value = value * 10 + (text[i] - '0');
    }
    switch (text.back()) {
        case 's':
            return std::chrono::seconds(value);
        case 'm':
            return std::chrono::minutes(value);
        case 'h':
            return std::chrono::hours(value);
        case 'd':
            return std::chrono::hours(24 * value);
        default:
            return std::nullopt;
    }
}

Section::Section(YAML::Node node, std::string file, std::string path)
    : node_(std::move(node)), file_(std::move(file)), path_(std::move(path)) {
    if (node_.IsDefined() && !node_.IsNull() && !node_.IsMap())
        fail(line_of(file_, node_.Mark()),
             (path_.empty() ? "the file" : path_) + " must be a mapping of keys to values", "");
    // Of two values under one key the parser gives the first and hides the other.
    std::set<std::string> seen;
    if (node_.IsMap())
        for (const auto& each : node_)
            if (each.first.IsScalar() && !seen.insert(each.first.Scalar()).second)
                fail(line_of(file_, each.first.Mark()),
                     "the key \"" + named(each.first.Scalar()) + "\" stands there twice", "keep one of them");
}

std::string Section::named(const std::string& key) const {
    return path_.empty() ? key : path_ + "." + key;
}

std::string Section::where(const std::string& key) const {
    if (!key.empty() && node_.IsMap() && node_[key].IsDefined()) return line_of(file_, node_[key].Mark());
    return line_of(file_, node_.IsDefined() ? node_.Mark() : YAML::Mark::null_mark());
}

void Section::reject(const std::string& key, const std::string& why, const std::string& hint) const {
    fail(where(key), named(key) + ": " + why, hint);
}

bool Section::has(const std::string& key) const {
    return node_.IsMap() && node_[key].IsDefined() && !node_[key].IsNull();
}

YAML::Node Section::take(const std::string& key) {
    known_.insert(key);
    return node_.IsMap() ? node_[key] : YAML::Node(YAML::NodeType::Undefined);
}

std::string Section::text(const std::string& key, const std::string& fallback) {
    const YAML::Node value = take(key);
    if (!value.IsDefined() || value.IsNull()) return fallback;
    if (!value.IsScalar()) reject(key, "must be one value, not a list or mapping");
    return value.Scalar();
}

std::string Section::required_text(const std::string& key) {
    if (!has(key)) reject(key, "is required");
    return text(key, "");
}

bool Section::flag(const std::string& key, bool fallback) {
    const std::string value = text(key, fallback ? "true" : "false");
    if (value == "true") return true;
    if (value == "false") return false;
    reject(key, "\"" + value + "\" is neither true nor false");
}

std::int64_t Section::integer(const std::string& key, std::int64_t fallback, std::int64_t low, std::int64_t high) {
    const std::string value = text(key, std::to_string(fallback));
    std::size_t used = 0;
    std::int64_t number = 0;
    try {
        number = std::stoll(value, &used);
    } catch (const std::exception&) {
        used = 0;
    }
    if (used == 0 || used != value.size()) reject(key, "\"" + value + "\" is not a whole number");
    if (number < low || number > high)
        reject(key, value + " is not between " + std::to_string(low) + " and " + std::to_string(high));
    return number;
}

std::chrono::seconds Section::duration(const std::string& key, std::chrono::seconds fallback) {
    if (!has(key)) {
        known_.insert(key);
        return fallback;
    }
    const std::string value = text(key, "");
    const auto parsed = parse_duration(value);
    if (!parsed)
        reject(key, "\"" + value + "\" is not a duration", "write a whole number and a unit: 30s, 5m, 4h or 1d");
    return *parsed;
}

std::size_t Section::bytes(const std::string& key, std::size_t fallback) {
    std::string value = text(key, std::to_string(fallback));
    std::size_t unit = 1;
    for (const auto& [suffix, factor] :
         {std::pair<std::string, std::size_t>{"kB", 1000}, {"MB", 1000000}, {"GB", 1000000000}})
        if (value.ends_with(suffix)) {
            unit = factor;
            value.resize(value.size() - suffix.size());
            while (!value.empty() && value.back() == ' ')
                value.pop_back();
        }
    if (value.empty() || value.size() > 12 || value.find_first_not_of("0123456789") != std::string::npos)
        reject(key, "is not a size", "write 512 kB, 8 MB or a number of bytes");
    return static_cast<std::size_t>(std::stoull(value)) * unit;
}

std::vector<std::string> Section::texts(const std::string& key) {
    const YAML::Node value = take(key);
    std::vector<std::string> out;
    if (!value.IsDefined() || value.IsNull()) return out;
    if (value.IsScalar()) return {value.Scalar()};
    if (!value.IsSequence()) reject(key, "must be a list");
    for (const YAML::Node& each : value) {
        if (!each.IsScalar()) reject(key, "must be a list of plain values");
        out.push_back(each.Scalar());
    }
    return out;
}

std::map<std::string, std::string> Section::text_map(const std::string& key) {
    const YAML::Node value = take(key);
    std::map<std::string, std::string> out;
    if (!value.IsDefined() || value.IsNull()) return out;
    if (!value.IsMap()) reject(key, "must be a mapping");
    for (const auto& each : value) {
        if (!each.first.IsScalar() || !each.second.IsScalar()) reject(key, "must map names to plain values");
        out[each.first.Scalar()] = each.second.Scalar();
    }
    return out;
}

std::string Section::one_of(const std::string& key, const std::vector<std::string>& names,
                            const std::string& fallback) {
    const std::string value = text(key, fallback);
    if (std::find(names.begin(), names.end(), value) != names.end()) return value;
    const std::string near = nearest_spelling(value, names);
    reject(key, "\"" + value + "\" is none of " + joined(names), near.empty() ? "" : "did you mean \"" + near + "\"?");
}

std::optional<Section> Section::section(const std::string& key) {
    const YAML::Node value = take(key);
    if (!value.IsDefined() || value.IsNull()) return std::nullopt;
    return Section(value, file_, named(key));
}

std::vector<Section> Section::sections(const std::string& key) {
    const YAML::Node value = take(key);
    std::vector<Section> out;
    if (!value.IsDefined() || value.IsNull()) return out;
    if (!value.IsSequence()) reject(key, "must be a list");
    for (std::size_t i = 0; i < value.size(); ++i)
        out.emplace_back(value[i], file_, named(key) + "[" + std::to_string(i) + "]");
    return out;
}

void Section::finish() const {
    if (!node_.IsMap()) return;
    for (const auto& each : node_) {
        const std::string key = each.first.Scalar();
        if (known_.contains(key)) continue;
        const std::string near = nearest_spelling(key, {known_.begin(), known_.end()});
        fail(line_of(file_, each.first.Mark()), "unknown key \"" + named(key) + "\"",
             near.empty() ? "known keys: " + joined({known_.begin(), known_.end()}) : "did you mean \"" + near + "\"?");
    }
}

}  // namespace gazetted::settings
