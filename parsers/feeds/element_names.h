// One name for an element wherever its namespace comes from: "title", "dc:creator", "content:encoded".
// Thread rule: pure functions.
#pragma once

#include <string>
#include <string_view>

#include "parsers/markup/node.h"

namespace gazetted::feeds {

/// The vocabulary of a document: elements in `core_namespace`, in any namespace of RSS, or in none have a bare name.
class ElementNames {
  public:
    /// The core is the root's namespace, or in RDF that of the first channel or item.
    explicit ElementNames(markup::Node root);

    /// Lower-case; the usual prefix for a known namespace (or an undeclared prefix), "?:" for an unknown one.
    [[nodiscard]] std::string of(markup::Node element) const;

  private:
    std::string core_namespace_;
};

/// The usual prefix of a namespace: atom rss dc dcterms content itunes media xhtml rdf; empty where unknown.
std::string_view usual_prefix(std::string_view namespace_uri);

}  // namespace gazetted::feeds
