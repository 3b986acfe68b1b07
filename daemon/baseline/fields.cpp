#include "daemon/baseline/fields.h"

#include <algorithm>

namespace gazetted::baseline {

Fields::Fields(const model::Json& json, std::string where) : json_(json), where_(std::move(where)) {
    if (!json.is_object()) failure_ = Failure{FailureKind::kInvalidInput, where_ + ": an object was expected"};
}

void Fields::reject(const std::string& key, const std::string& what) {
    if (ok()) failure_ = Failure{FailureKind::kInvalidInput, where_ + "." + key + ": " + what};
}

void Fields::take(const Failure& failure) {
    if (ok()) failure_ = failure;
}

const model::Json* Fields::member(const char* key) const {
    if (!json_.is_object()) return nullptr;
    const auto found = json_.find(key);
    return found == json_.end() || found->is_null() ? nullptr : &*found;
}

std::string Fields::text(const char* key) {
    if (member(key) == nullptr) reject(key, "missing");
    return text_or(key, "");
}

std::string Fields::text_or(const char* key, std::string fallback) {
    const model::Json* value = member(key);
    if (value == nullptr) return fallback;
    if (value->is_string()) return value->get<std::string>();
    reject(key, "text was expected");
    return fallback;
}

bool Fields::flag(const char* key) {
    if (member(key) == nullptr) reject(key, "missing");
    return flag_or(key, false);
}

bool Fields::flag_or(const char* key, bool fallback) {
    const model::Json* value = member(key);
    if (value == nullptr) return fallback;
    if (value->is_boolean()) return value->get<bool>();
    reject(key, "true or false was expected");
    return fallback;
}

int Fields::number_or(const char* key, int fallback) {
    const model::Json* value = member(key);
    if (value == nullptr) return fallback;
    if (const auto number = model::whole_number(*value)) return *number;
    reject(key, "a whole number was expected");
    return fallback;
}

Instant Fields::instant(const char* key) {
    const auto value = instant_or(key);
    if (!value) reject(key, "missing");
    return value.value_or(Instant{});
}

namespace {

/// Reads an optional member with the `parse` of its type.
template <class T>
std::optional<T> parsed(Fields& fields, const char* key, const char* form) {
    const std::string text = fields.text_or(key, "");
    if (text.empty()) return std::nullopt;
    const auto value = T::parse(text);
    if (!value) fields.reject(key, "'" + text + "' is not " + form);
    return value;
}

}  // namespace

std::optional<Instant> Fields::instant_or(const char* key) {
    return parsed<Instant>(*this, key, "an instant");
}

std::optional<CivilDate> Fields::date_or(const char* key) {
    return parsed<CivilDate>(*this, key, "a date (YYYY-MM-DD)");
}

std::optional<ClockTime> Fields::time_or(const char* key) {
    return parsed<ClockTime>(*this, key, "a time (HH:MM)");
}

const model::Json* Fields::list_or(const char* key) {
    const model::Json* value = member(key);
    if (value == nullptr || value->is_array()) return value;
    reject(key, "a list was expected");
    return nullptr;
}

std::vector<std::string> Fields::texts_or(const char* key) {
    std::vector<std::string> out;
    const model::Json* list = list_or(key);
    if (list == nullptr) return out;
    for (const model::Json& entry : *list) {
        if (!entry.is_string()) reject(key, "a list of texts was expected");
        if (entry.is_string()) out.push_back(entry.get<std::string>());
    }
    return out;
}

void Fields::only(std::initializer_list<std::string_view> known) {
    if (!json_.is_object()) return;
    for (const auto& [key, value] : json_.items())
        if (std::find(known.begin(), known.end(), key) == known.end()) reject(key, "unknown key");
}

}  // namespace gazetted::baseline
