#include "parsers/markup/selector.h"

#include <algorithm>
#include <optional>
#include <stdexcept>

#include <libxml/tree.h>

#include "parsers/base/ascii.h"
#include "parsers/markup/libxml.h"

namespace gazetted::markup {
namespace {

constexpr std::size_t kMostCompounds = 32;

bool is_name_char(char c) {
    return is_ascii_letter(c) || is_ascii_digit(c) || c == '-' || c == '_' || static_cast<unsigned char>(c) >= 0x80;
}

class SelectorReader {
  public:
    explicit SelectorReader(std::string_view text) : text_(text) {}

    std::vector<CompoundChain> read() {
        std::vector<CompoundChain> chains(1);
        bool child = false;
        for (skip_space(); !over(); skip_space()) {
            if (take(',')) {
                demand(!chains.back().empty() && !child);
                chains.emplace_back();
            } else if (take('>')) {
                demand(!chains.back().empty() && !child);
                child = true;
            } else {
                chains.back().push_back(compound());
                chains.back().back().child_of_previous = child;
                demand(chains.back().size() <= kMostCompounds);
                child = false;
            }
        }
        demand(!chains.back().empty() && !child);
        return chains;
    }

  private:
    [[nodiscard]] bool over() const { return at_ >= text_.size(); }
    [[nodiscard]] char here() const { return over() ? '\0' : text_[at_]; }
    void skip_space() {
        while (!over() && is_ascii_space(text_[at_]))
            ++at_;
    }
    bool take(char c) {
        if (here() != c) return false;
        ++at_;
        return true;
    }
    void demand(bool good) const {
        if (!good) throw std::invalid_argument("selector cannot be read: " + std::string(text_));
    }
    std::string name() {
        const std::size_t start = at_;
        while (!over() && is_name_char(text_[at_]))
            ++at_;
        demand(at_ > start);
        return std::string(text_.substr(start, at_ - start));
    }

    Compound compound() {
        Compound out;
        if (!take('*') && is_name_char(here())) out.tag = name();
        for (;;) {
            if (take('.')) {
                out.conditions.push_back({"class", AttributeTest::kWord, name()});
            } else if (take('#')) {
                out.conditions.push_back({"id", AttributeTest::kEquals, name()});
            } else if (take('[')) {
                out.conditions.push_back(condition());
            } else {
                break;
            }
        }
        demand(at_ > 0 && (!out.tag.empty() || !out.conditions.empty() || text_[at_ - 1] == '*'));
        return out;
    }

    AttributeCondition condition() {
        AttributeCondition out{name(), AttributeTest::kExists, {}};
        if (take(']')) return out;
        out.test = operation();
        out.value = value();
        demand(take(']'));
        return out;
    }
    AttributeTest operation() {
        AttributeTest test = AttributeTest::kEquals;
        if (take('^'))
            test = AttributeTest::kPrefix;
        else if (take('$'))
            test = AttributeTest::kSuffix;
        else if (take('*'))
            test = AttributeTest::kContains;
        else if (take('~'))
            test = AttributeTest::kWord;
        demand(take('='));
        return test;
    }
    std::string value() {
        const char quote = here();
        const bool quoted = quote == '"' || quote == '\'';
        if (quoted) ++at_;
        const std::size_t end = text_.find(quoted ? quote : ']', at_);
        demand(end != std::string_view::npos);
        std::string out(text_.substr(at_, end - at_));
        at_ = quoted ? end + 1 : end;
        return out;
    }

    std::string_view text_;
    std::size_t at_ = 0;
};

bool holds_word(std::string_view list, std::string_view word) {
    for (std::size_t at = list.find(word); at != std::string_view::npos; at = list.find(word, at + 1)) {
        const bool starts = at == 0 || is_ascii_space(list[at - 1]);
        const std::size_t end = at + word.size();
        if (starts && (end == list.size() || is_ascii_space(list[end]))) return true;
    }
    return false;
}

bool fits(const AttributeCondition& condition, std::string_view value) {
    switch (condition.test) {
        case AttributeTest::kExists:
            return true;
        case AttributeTest::kEquals:
            return value == condition.value;
        case AttributeTest::kWord:
            return holds_word(value, condition.value);
        case AttributeTest::kPrefix:
            return value.starts_with(condition.value);
        case AttributeTest::kSuffix:
            return value.ends_with(condition.value);
        case AttributeTest::kContains:
            return value.find(condition.value) != std::string_view::npos;
    }
    return false;
}

const xmlAttr* find_attribute(const xmlNode* element, std::string_view name) {
    if (element == nullptr || element->type != XML_ELEMENT_NODE) return nullptr;
    const xmlAttr* attribute = element->properties;
    while (attribute != nullptr && !equals(attribute->name, name))
        attribute = attribute->next;
    return attribute;
}

// The value where it stands in one piece, which it nearly always does.
std::optional<std::string_view> plain_value(const xmlAttr* attribute) {
    const xmlNode* only = attribute->children;
    if (only == nullptr) return std::string_view{};
    if (only->next == nullptr && only->type == XML_TEXT_NODE) return view_of(only->content);
    return std::nullopt;
}

std::string full_value(const xmlAttr* attribute) {
    if (const auto plain = plain_value(attribute)) return std::string(*plain);
    const LibxmlString value(xmlNodeListGetString(attribute->doc, attribute->children, 1));
    return std::string(view_of(value.get()));
}

bool fits(const Compound& compound, const xmlNode* element) {
    if (!compound.tag.empty() && !equals(element->name, compound.tag)) return false;
    return std::all_of(compound.conditions.begin(), compound.conditions.end(), [&](const AttributeCondition& c) {
        const xmlAttr* attribute = find_attribute(element, c.name);
        if (attribute == nullptr) return false;
        if (const auto plain = plain_value(attribute)) return fits(c, *plain);
        return fits(c, full_value(attribute));
    });
}

// Bit i: the chain's first i+1 compounds match, the last of them at this element (`here`), or at it or above (`above`).
struct Progress {
    std::uint32_t here = 0;
    std::uint32_t above = 0;
};

Progress advance(const CompoundChain& chain, const Progress& parent, const xmlNode* element) {
    Progress out{0, parent.above};
    for (std::size_t i = 0; i < chain.size(); ++i) {
        const std::uint32_t before = chain[i].child_of_previous ? parent.here : parent.above;
        if (i > 0 && (before & (1U << (i - 1))) == 0) continue;
        if (fits(chain[i], element)) out.here |= 1U << i;
    }
    out.above |= out.here;
    return out;
}

}  // namespace

AttributeValue attribute_of(const xmlNode* element, std::string_view name) {
    const xmlAttr* attribute = find_attribute(element, name);
    return attribute == nullptr ? AttributeValue{} : AttributeValue{true, full_value(attribute)};
}

Selector::Selector(std::string_view text) : chains_(SelectorReader(text).read()) {}

std::vector<xmlNode*> Selector::matches(xmlNode* scope, std::size_t limit) const {
    std::vector<xmlNode*> found;
    if (scope == nullptr) return found;
    const std::size_t width = chains_.size();
    std::vector<Progress> open(width);  // one row of `width` for the scope and each open element
    for_each_below(
        scope,
        [&](xmlNode* node) {
            if (node->type != XML_ELEMENT_NODE) return true;
            const std::size_t parent = open.size() - width;
            bool match = false;
            for (std::size_t i = 0; i < width; ++i) {
                open.push_back(advance(chains_[i], open[parent + i], node));
                match = match || (open.back().here >> (chains_[i].size() - 1U)) != 0;
            }
            if (match) found.push_back(node);
            return found.size() < limit;
        },
        [&](const xmlNode* node) {
            if (node->type == XML_ELEMENT_NODE) open.resize(open.size() - width);
        });
    return found;
}

}  // namespace gazetted::markup
