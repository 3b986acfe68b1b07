// Collects what each numbered part does. One entry a path, one value a key; the order is that of the text.
// Thread rule: one object per document and thread. Failures: none.
#pragma once

#include <deque>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "parsers/extract/zh_scope.h"
#include "parsers/model/reading.h"

namespace gazetted::extract::zh {

/// Adds values to lists, each value once a list. Lists must stay where they are while this is used.
class Once {
  public:
    void add(std::vector<model::Sourced<std::string>>& list, std::string_view value, const model::Evidence& evidence);

  private:
    std::set<std::pair<const void*, std::string>> known_;
};

/// The same for short lists, without a memory.
void add_once(std::vector<model::Sourced<std::string>>& list, std::string_view value, const model::Evidence& evidence);

class Limbs {
  public:
    /// The entry of a path, made when it is first asked for; it stays where it is until take().
    model::LimbReading& at(const std::string& path);
    [[nodiscard]] model::LimbReading* find(const std::string& path);
    void add_act(const std::string& path, std::string_view act, const model::Evidence& evidence);
    void add_scope(const std::string& path, const Scope& scope, const model::Evidence& evidence);
    void add_codes(const std::string& path, const std::vector<model::Sourced<std::string>>& control_codes,
                   const std::vector<model::Sourced<std::string>>& hs_codes);
    void add_threshold(model::LimbReading& limb, const model::Evidence& words);

    [[nodiscard]] std::deque<model::LimbReading>& all() { return limbs_; }
    [[nodiscard]] const std::deque<model::LimbReading>& all() const { return limbs_; }
    std::vector<model::LimbReading> take();

  private:
    std::deque<model::LimbReading> limbs_;
    std::unordered_map<std::string, std::size_t> index_;
    Once once_;
};

}  // namespace gazetted::extract::zh
