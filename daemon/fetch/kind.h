// What came back from a fetch, in one word. The kinds differ where the reader, the retry or the operator must act
// differently; nothing else is a reason for a new one.
#pragma once

#include <cstdint>
#include <string_view>

namespace gazetted::fetch {

enum class FetchKind : std::uint8_t {
    kNew,          ///< a body worth reading that we did not have
    kUnchanged,    ///< 304, or the very bytes we had
    kEmpty,        ///< a good status and nothing to read
    kPortalShell,  ///< the site's frame without the document
    kSoft404,      ///< says "not found" with status 200
    kChallenge,    ///< a script that wants to know whether we are a browser
    kMojibake,     ///< the server has replaced Chinese characters by question marks
    kNotFound,     ///< 404, 410
    kForbidden,    ///< 401, 403, 451
    kHttpError,    ///< any other status that is no answer
    kRateLimited,  ///< 429, or a host that asked us to wait
    kUnavailable,  ///< 5xx, 408, 425
    kOriginDown,   ///< 521 to 523: the front is there, the site behind it is not
    kTooLarge,
    kTls,
    kReset,
    kTimeout,
    kUnreachable,    ///< no such name, no route, nobody listens
    kNotAllowed,     ///< refused by us: redirect, scheme, private address
    kBroken,         ///< not HTTP, or a content encoding that does not decode
    kMisconfigured,  ///< the request cannot be made
};

/// The stable lower-case name ("soft_404"), for logs and tables.
std::string_view name_of(FetchKind kind);

/// True for kNew and kUnchanged.
bool is_good(FetchKind kind);

}  // namespace gazetted::fetch
