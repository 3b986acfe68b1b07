// Collects what each numbered part does. One entry a path, one value a key; the order is that of the text.
// Thread rule: one object per document and thread. Failures: none.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "parsers/extract/zh_scope.h"
#include "parsers/extract/zh_text.h"
#include "parsers/model/reading.h"

namespace gazetted::extract::zh {

/// Adds a value with its words, unless the list has it.
void add_once(std::vector<model::Sourced<std::string>>& list, std::string_view value, const model::Evidence& evidence);

class Limbs {
  public:
    explicit Limbs(const Text& text) : text_(text) {}

    /// The entry of a path, made when it is first asked for.
    model::LimbReading& at(const std::string& path);
    [[nodiscard]] const model::LimbReading* find(const std::string& path) const;
    void add_act(const std::string& path, std::string_view act, const model::Evidence& evidence);
    void add_scope(const std::string& path, const Scope& scope, const model::Evidence& evidence);
    [[nodiscard]] bool has_act(const std::string& path, std::string_view act) const;

    [[nodiscard]] std::vector<model::LimbReading>& all() { return limbs_; }
    std::vector<model::LimbReading> take() { return std::move(limbs_); }

  private:
    const Text& text_;
    std::vector<model::LimbReading> limbs_;
};

}  // namespace gazetted::extract::zh
