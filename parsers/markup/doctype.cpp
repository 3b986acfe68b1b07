#include "parsers/markup/doctype.h"

#include <algorithm>

#include "parsers/base/ascii.h"

namespace gazetted::markup {
namespace {

constexpr std::size_t kMostEntities = 256;
constexpr std::size_t kLongestValue = 4096;

// <!ENTITY name "value">; `declaration` starts after "<!ENTITY".
void read_entity(std::string_view declaration, EntityTable& entities) {
    const std::size_t start = declaration.find_first_not_of(kAsciiSpace);
    if (start == std::string_view::npos || declaration[start] == '%') return;
    const std::size_t end = declaration.find_first_of(kAsciiSpace, start);
    if (end == std::string_view::npos) return;
    const std::size_t quote = declaration.find_first_not_of(kAsciiSpace, end);
    if (quote == std::string_view::npos || (declaration[quote] != '"' && declaration[quote] != '\'')) return;
    const std::size_t close = declaration.find(declaration[quote], quote + 1);
    if (close == std::string_view::npos || close - quote > kLongestValue || entities.size() >= kMostEntities) return;
    entities.emplace(declaration.substr(start, end - start), declaration.substr(quote + 1, close - quote - 1));
}

// The end of one declaration inside the subset: ">" outside quotes.
std::size_t end_of_declaration(std::string_view xml, std::size_t at) {
    char quote = '\0';
    for (; at < xml.size(); ++at) {
        const char c = xml[at];
        if (quote != '\0') {
            if (c == quote) quote = '\0';
        } else if (c == '"' || c == '\'') {
            quote = c;
        } else if (c == '>') {
            return at + 1;
        }
    }
    return at;
}

std::size_t read_subset(std::string_view xml, std::size_t at, EntityTable& entities) {
    while (at < xml.size() && xml[at] != ']') {
        if (xml.substr(at).starts_with("<!--")) {
            const std::size_t end = xml.find("-->", at + 4);
            at = end == std::string_view::npos ? xml.size() : end + 3;
        } else if (xml[at] == '<') {
            const std::size_t end = end_of_declaration(xml, at);
            if (xml.substr(at).starts_with("<!ENTITY")) read_entity(xml.substr(at + 8, end - at - 8), entities);
            at = end;
        } else {
            ++at;
        }
    }
    return at;
}

}  // namespace

std::size_t read_doctype(std::string_view xml, std::size_t at, EntityTable& entities) {
    char quote = '\0';
    for (at += 9; at < xml.size(); ++at) {
        const char c = xml[at];
        if (quote != '\0') {
            if (c == quote) quote = '\0';
        } else if (c == '"' || c == '\'') {
            quote = c;
        } else if (c == '[') {
            at = read_subset(xml, at + 1, entities);
        } else if (c == '>') {
            return at + 1;
        }
    }
    return xml.size();
}

}  // namespace gazetted::markup
