// A selector compiled for one pass over a subtree: each element learns from its parent which prefixes of the selector
// already match, so the cost is elements × parts whatever the nesting.
// Thread rule: plain values. Failures: std::invalid_argument for a selector that cannot be read (a programming error).
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

struct _xmlNode;

namespace gazetted::markup {

enum class AttributeTest : std::uint8_t { kExists, kEquals, kWord, kPrefix, kSuffix, kContains };

/// One condition on an attribute; .class and #id are such conditions too.
struct AttributeCondition {
    std::string name;
    AttributeTest test = AttributeTest::kExists;
    std::string value;
};

/// What stands between two combinators: a tag (empty: any) and conditions.
struct Compound {
    std::string tag;
    std::vector<AttributeCondition> conditions;
    bool child_of_previous = false;  ///< ">" before it; otherwise any depth
};

/// One comma-separated part; at most 32 compounds.
using CompoundChain = std::vector<Compound>;

class Selector {
  public:
    explicit Selector(std::string_view text);
    /// Elements below `scope` that match, in document order; at most `limit`.
    [[nodiscard]] std::vector<_xmlNode*> matches(_xmlNode* scope, std::size_t limit) const;

  private:
    std::vector<CompoundChain> chains_;
};

/// The attribute's value, or an empty string with `found` false.
struct AttributeValue {
    bool found = false;
    std::string value;
};
AttributeValue attribute_of(const _xmlNode* element, std::string_view name);

}  // namespace gazetted::markup
