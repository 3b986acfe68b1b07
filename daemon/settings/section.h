// A YAML mapping read strictly: every key is asked for by name and type, and what nobody asked for is an error that
// names file, line, key and the nearest spelling. The only users of yaml-cpp are this folder's files. Failures are
// thrown as SettingsError inside the folder and leave it as Failure (kConfiguration).
#pragma once

#include <chrono>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include <yaml-cpp/yaml.h>

#include "parsers/base/result.h"

namespace gazetted::settings {

/// What is wrong with a file, where, and what to do.
class SettingsError : public std::exception {
  public:
    explicit SettingsError(Failure failure) : failure_(std::move(failure)) {}
    [[nodiscard]] const Failure& failure() const { return failure_; }
    [[nodiscard]] const char* what() const noexcept override { return failure_.message.c_str(); }

  private:
    Failure failure_;
};

/// Text of a YAML file as a node; a syntax error names file and line.
YAML::Node parse_yaml(const std::string& text, const std::string& file);

class Section {
  public:
    /// `path` is how the section is called in messages ("receivers[0].email").
    Section(YAML::Node node, std::string file, std::string path);

    [[nodiscard]] bool has(const std::string& key) const;
    std::string text(const std::string& key, const std::string& fallback);
    std::string required_text(const std::string& key);
    bool flag(const std::string& key, bool fallback);
    std::int64_t integer(const std::string& key, std::int64_t fallback, std::int64_t low, std::int64_t high);
    /// `30s`, `5m`, `4h`, `1d`.
    std::chrono::seconds duration(const std::string& key, std::chrono::seconds fallback);
    /// `8 MB`, `512 kB`, or a number of bytes.
    std::size_t bytes(const std::string& key, std::size_t fallback);
    std::vector<std::string> texts(const std::string& key);
    std::map<std::string, std::string> text_map(const std::string& key);
    /// One of the names; anything else lists them.
    std::string one_of(const std::string& key, const std::vector<std::string>& names, const std::string& fallback);
    std::optional<Section> section(const std::string& key);
    std::vector<Section> sections(const std::string& key);

    /// To be called last: a key that nobody asked for is an error.
    void finish() const;
    /// Throws for a value of this section.
    [[noreturn]] void reject(const std::string& key, const std::string& why, const std::string& hint = "") const;
    [[nodiscard]] const std::string& file() const { return file_; }
    /// "file:line" of a key, or of the section.
    [[nodiscard]] std::string where(const std::string& key = "") const;

  private:
    YAML::Node take(const std::string& key);
    [[nodiscard]] std::string named(const std::string& key) const;

    YAML::Node node_;
    std::string file_, path_;
    std::set<std::string> known_;
};

/// `30s`, `5m`, `4h`, `1d` (whole numbers); nullopt for anything else.
std::optional<std::chrono::seconds> parse_duration(const std::string& text);

}  // namespace gazetted::settings
