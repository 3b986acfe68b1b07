// Addresses as text: what a link points to, and what makes two addresses the same row.
// Thread rule: pure functions. Failures: none; what is not an address comes back as it is.
#pragma once

#include <string>
#include <string_view>

namespace gazetted::markup {

/// `href` made absolute against `base` (RFC 3986 section 5, white space around and inside removed as browsers do).
/// Empty for an empty href and for javascript:, mailto:, tel:, data: and bare fragments.
std::string resolve_url(std::string_view base, std::string_view href);

/// The identity of an address: without scheme, user, default port, utm_* members and fragment; host in lower case.
/// "https://Example.org:443/a?utm_source=x&b=1#c" -> "example.org/a?b=1"
std::string canonical_identity(std::string_view url);

/// Host in lower case without port; empty where there is none.
std::string host_of(std::string_view url);

/// Path, starting with "/"; "/" where the address has none.
std::string path_of(std::string_view url);

}  // namespace gazetted::markup
