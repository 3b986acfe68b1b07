// The parts of a web address as libcurl itself will read them, so that a check and the connection that follows can
// never disagree about the host. Thread rule: pure. Failures: nullopt for what is not an absolute URL.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace gazetted::net {

struct UrlParts {
    std::string scheme;  ///< lower case
    std::string host;    ///< lower case, without a trailing dot, IPv6 in brackets
    std::string port;    ///< decimal; the scheme's own where none is written
};

std::optional<UrlParts> url_parts(const std::string& url);

/// The host of `url` for a message or a key; "?" where there is none.
std::string host_of(const std::string& url);

/// `url` with every byte that must not stand in a request line (controls, space, quotes, non-ASCII) percent-encoded
/// behind the host; what is encoded already stays.
std::string encode_unsafe(std::string_view url);

/// True where `host` is in `allowed`: equal to an entry, or below (or equal to) an entry that begins with a dot.
bool host_allowed(std::string_view host, const std::vector<std::string>& allowed);

}  // namespace gazetted::net
