// A closed list of names with what each stands for, looked up at a place of a text without trying them one by one.
// Thread rule: immutable after construction. Ownership: names and values are views, usually of string literals.
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace gazetted::text {

struct NamedValue {
    std::string_view name;
    std::string_view value;
};

class NameTable {
  public:
    /// Of two entries with one name the first counts. No name is less than a Chinese character. A name that stands for
    /// nothing (its value is empty) is there to be told from a shorter one that begins it: at() finds it, the
    /// expression leaves it out.
    explicit NameTable(std::vector<NamedValue> names);

    /// The longest name that stands exactly at `at`; null where none does.
    [[nodiscard]] const NamedValue* at(std::string_view text, std::size_t at) const;

    /// All names as an RE2 alternation; of those that begin alike the longest first.
    [[nodiscard]] const std::string& expression() const { return expression_; }

  private:
    [[nodiscard]] static std::size_t place_of(std::string_view text);
    static constexpr std::size_t kPlaces = 1024;
    /// By the first character; of those that begin alike the longest first.
    std::array<std::vector<NamedValue>, kPlaces> places_;
    std::string expression_;
};

}  // namespace gazetted::text
