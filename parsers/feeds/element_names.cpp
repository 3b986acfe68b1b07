#include "parsers/feeds/element_names.h"

#include <algorithm>
#include <array>

#include "parsers/base/ascii.h"

namespace gazetted::feeds {
namespace {

struct KnownNamespace {
    std::string_view start;  ///< without scheme, lower-case; what follows may vary (versions, slashes)
    std::string_view prefix;
};

constexpr auto kNamespaces = std::to_array<KnownNamespace>({
    {"www.w3.org/2005/atom", "atom"},
    {"purl.org/atom/ns#", "atom"},
    {"purl.org/rss/1.0/modules/content", "content"},
    {"purl.org/rss/1.0/modules/", "?"},
    {"purl.org/rss/1.0", "rss"},
    {"my.netscape.com/rdf/simple/0.9", "rss"},
    {"channel.netscape.com/rdf/simple/0.9", "rss"},
    {"purl.org/net/rss1.1", "rss"},
    {"backend.userland.com/rss", "rss"},
    {"blogs.law.harvard.edu/tech/rss", "rss"},
    {"purl.org/dc/elements", "dc"},
    {"purl.org/dc/terms", "dcterms"},
    {"www.itunes.com/dtds/podcast", "itunes"},
    {"search.yahoo.com/mrss", "media"},
    {"www.w3.org/1999/xhtml", "xhtml"},
    {"www.w3.org/1999/02/22-rdf-syntax-ns", "rdf"},
});

std::string comparable(std::string_view uri) {
    const std::size_t scheme = uri.find("://");
    return ascii_lower(scheme == std::string_view::npos ? uri : uri.substr(scheme + 3));
}

std::string namespace_of_first_part(markup::Node root) {
    for (const markup::Node child : root.children()) {
        const std::string name = ascii_lower(child.name());
        if (name == "channel" || name == "item") return std::string(child.namespace_uri());
    }
    return {};
}

}  // namespace

std::string_view usual_prefix(std::string_view namespace_uri) {
    const std::string uri = comparable(namespace_uri);
    const auto* found = std::find_if(kNamespaces.begin(), kNamespaces.end(),
                                     [&](const KnownNamespace& known) { return uri.starts_with(known.start); });
    return found == kNamespaces.end() ? std::string_view{} : found->prefix;
}

ElementNames::ElementNames(markup::Node root)
    : core_namespace_(ascii_lower(root.name()) == "rdf" ? namespace_of_first_part(root)
                                                        : std::string(root.namespace_uri())) {}

std::string ElementNames::of(markup::Node element) const {
    const std::string local = ascii_lower(element.name());
    const std::string_view uri = element.namespace_uri();
    if (uri.empty() || uri == core_namespace_) return local;  // an undeclared prefix is part of the local name
    const std::string_view prefix = usual_prefix(uri);
    if (prefix == "rss") return local;
    return (prefix.empty() ? "?" : std::string(prefix)) + ":" + local;
}

}  // namespace gazetted::feeds
