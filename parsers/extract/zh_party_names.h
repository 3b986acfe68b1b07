// Collects the names of parties as they are found: each once, with its words; a second form completes the first.
// Thread rule: one object per document and thread. Failures: none.
#pragma once

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "parsers/extract/zh_text.h"
#include "parsers/model/reading.h"
#include "parsers/text/party_names.h"

namespace gazetted::extract::zh {

class PartyNames {
  public:
    explicit PartyNames(const Text& text) : text_(text) {}

    /// A name in a block of the text.
    void add(std::uint32_t block, const text::PartyMention& found);
    /// The other form of the name added last, in brackets on the next line.
    void complete_last(const Place& latin);
    /// A name in the title.
    void add_from_title(const text::PartyMention& found);

    [[nodiscard]] bool empty() const { return names_.empty(); }
    [[nodiscard]] std::size_t size() const { return names_.size(); }
    [[nodiscard]] const std::vector<model::Sourced<model::PartyName>>& all() const { return names_; }
    std::vector<model::Sourced<model::PartyName>> take() { return std::move(names_); }

  private:
    [[nodiscard]] bool is_beside(std::uint32_t block, const text::PartyMention& name, const std::string& bare) const;
    bool completes(const model::PartyName& party, const model::Evidence& evidence);

    const Text& text_;
    std::vector<model::Sourced<model::PartyName>> names_;
    std::set<std::pair<std::string, std::string>> known_;
    std::set<std::string> known_zh_;
    std::map<std::string, Place> places_;  ///< where each Chinese name stands first
};

}  // namespace gazetted::extract::zh
