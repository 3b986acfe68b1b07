// Rewrites any text with tags into XML that libxml2 takes without complaint, at a cost linear in its length and with
// nothing left that could expand: no document type, no entity but the five, balanced tags, quoted and unique
// attributes, bounded depth and attributes. Thread rule: pure functions. Failures: none.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace gazetted::markup {

struct XmlBounds {
    std::size_t max_depth = 256;       ///< open elements; deeper tags go, their text stays
    std::size_t max_attributes = 64;   ///< of one tag
    std::size_t max_namespaces = 256;  ///< declared by open elements
};

struct MendedXml {
    std::string text;
    std::size_t mends = 0;  ///< faults met; 0 for well-formed input inside the bounds
};

MendedXml mend_xml(std::string_view xml, const XmlBounds& bounds = {});

}  // namespace gazetted::markup
