// What every file that touches libxml2 needs: owning handles, string views on its strings, and a walk without
// recursion. Internal to parsers/markup. Thread rule: one thread per document.
#pragma once

#include <cstring>
#include <memory>
#include <string_view>

#include <libxml/parser.h>
#include <libxml/tree.h>

namespace gazetted::markup {

struct LibxmlFree {
    void operator()(void* memory) const { xmlFree(memory); }
};
using LibxmlString = std::unique_ptr<xmlChar, LibxmlFree>;

inline std::string_view view_of(const xmlChar* text) {
    return text == nullptr ? std::string_view{} : std::string_view(reinterpret_cast<const char*>(text));
}

/// view_of(text) == wanted, without a look at the whole of a longer one.
inline bool equals(const xmlChar* text, std::string_view wanted) {
    if (text == nullptr) return wanted.empty();
    const auto* bytes = reinterpret_cast<const char*>(text);
    return std::strncmp(bytes, wanted.data(), wanted.size()) == 0 && bytes[wanted.size()] == '\0';
}

inline bool is_character_data(const xmlNode* node) {
    return node->type == XML_TEXT_NODE || node->type == XML_CDATA_SECTION_NODE;
}

/// Visits every node below `scope` in document order. `enter` gives false to stop the walk; `leave` follows for each
/// entered node after those below it. A walk that is stopped leaves nothing.
template <class Enter, class Leave>
void for_each_below(xmlNode* scope, const Enter& enter, const Leave& leave) {
    xmlNode* node = scope->children;
    while (node != nullptr) {
        if (!enter(node)) return;
        if (node->type == XML_ELEMENT_NODE && node->children != nullptr) {
            node = node->children;
            continue;
        }
        leave(node);
        while (node != scope && node->next == nullptr) {
            node = node->parent;
            if (node == scope) return;
            leave(node);
        }
        node = node->next;
    }
}

}  // namespace gazetted::markup
