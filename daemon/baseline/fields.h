// Reads the members of one JSON object strictly: a missing or mistyped member becomes a failure that names it. Used by
// the JSON forms of this folder; not part of its face. Thread rule: plain values. Failures are collected: the first one
// wins and is given back by `failure()`.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "parsers/base/time.h"
#include "parsers/model/json.h"

namespace gazetted::baseline {

class Fields {
  public:
    /// `where` opens every message ("notice", "notice.copies[1]"). `json` must outlive this.
    Fields(const model::Json& json, std::string where);

    /// Required members.
    std::string text(const char* key);
    bool flag(const char* key);
    Instant instant(const char* key);
    /// Members that may be absent or null.
    std::string text_or(const char* key, std::string fallback);
    std::optional<Instant> instant_or(const char* key);
    std::optional<CivilDate> date_or(const char* key);
    std::optional<ClockTime> time_or(const char* key);
    int number_or(const char* key, int fallback);
    bool flag_or(const char* key, bool fallback);
    std::vector<std::string> texts_or(const char* key);
    /// The list under `key`; nullptr where absent or null. Anything but a list is a failure.
    const model::Json* list_or(const char* key);
    /// The member itself; nullptr where absent or null.
    [[nodiscard]] const model::Json* member(const char* key) const;

    /// Fails unless every member of the object is one of `known`.
    void only(std::initializer_list<std::string_view> known);
    /// Notes a failure about `key`, unless there is one already.
    void reject(const std::string& key, const std::string& what);
    /// Takes over the failure of a nested value.
    void take(const Failure& failure);

    [[nodiscard]] bool ok() const { return !failure_; }
    [[nodiscard]] const Failure& failure() const { return *failure_; }
    [[nodiscard]] const std::string& where() const { return where_; }

  private:
    const model::Json& json_;
    std::string where_;
    std::optional<Failure> failure_;
};

}  // namespace gazetted::baseline
