#include "daemon/fetch/kind.h"

#include <stdexcept>

namespace gazetted::fetch {

std::string_view name_of(FetchKind kind) {
    switch (kind) {
        case FetchKind::kNew:
            return "new";
        case FetchKind::kUnchanged:
            return "unchanged";
        case FetchKind::kEmpty:
            return "empty";
        case FetchKind::kPortalShell:
            return "portal_shell";
        case FetchKind::kSoft404:
            return "soft_404";
        case FetchKind::kChallenge:
            return "challenge";
        case FetchKind::kMojibake:
            return "mojibake";
        case FetchKind::kNotFound:
            return "not_found";
        case FetchKind::kForbidden:
            return "forbidden";
        case FetchKind::kHttpError:
            return "http_error";
        case FetchKind::kRateLimited:
            return "rate_limited";
        case FetchKind::kUnavailable:
            return "unavailable";
        case FetchKind::kOriginDown:
            return "origin_down";
        case FetchKind::kTooLarge:
            return "too_large";
        case FetchKind::kTls:
            return "tls";
        case FetchKind::kReset:
            return "reset";
        case FetchKind::kTimeout:
            return "timeout";
        case FetchKind::kUnreachable:
            return "unreachable";
        case FetchKind::kNotAllowed:
            return "not_allowed";
        case FetchKind::kBroken:
            return "broken";
        case FetchKind::kMisconfigured:
            return "misconfigured";
    }
    throw std::logic_error("FetchKind: no such kind");
}

bool is_good(FetchKind kind) {
    return kind == FetchKind::kNew || kind == FetchKind::kUnchanged;
}

}  // namespace gazetted::fetch
