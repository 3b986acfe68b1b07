#include "daemon/fetch/classify.h"

#include <stdexcept>

#include "daemon/base/digest.h"
#include "daemon/fetch/signatures.h"
#include "daemon/net/retry_after.h"
#include "daemon/net/url.h"

namespace gazetted::fetch {

namespace {

FetchKind kind_of(net::TransportError error) {
    using net::TransportError;
    switch (error) {
        case TransportError::kDns:
        case TransportError::kConnect:
            return FetchKind::kUnreachable;
        case TransportError::kTls:
            return FetchKind::kTls;
        case TransportError::kReset:
            return FetchKind::kReset;
        case TransportError::kTimeout:
            return FetchKind::kTimeout;
        case TransportError::kTooLarge:
            return FetchKind::kTooLarge;
        case TransportError::kRefused:
            return FetchKind::kNotAllowed;
        case TransportError::kProtocol:
            return FetchKind::kBroken;
        case TransportError::kSetup:
            return FetchKind::kMisconfigured;
        case TransportError::kNone:
            break;
    }
    throw std::logic_error("net::Response: a failure without an error");
}

/// The kind of a status that is not 200, 203 or 304. Challenges come with 202, 403, 412, 503 and 521 alike.
FetchKind kind_of_status(int status, std::string_view body, bool marked_challenge) {
    if (marked_challenge || is_challenge(body, status == 202 || status == 412 || status == 521))
        return FetchKind::kChallenge;
    switch (status) {
        case 204:
        case 205:
            return FetchKind::kEmpty;
        case 401:
        case 403:
        case 451:
            return FetchKind::kForbidden;
        case 404:
        case 410:
            return FetchKind::kNotFound;
        case 408:
        case 425:
            return FetchKind::kUnavailable;
        case 429:
            return FetchKind::kRateLimited;
        case 521:
        case 522:
        case 523:
            return FetchKind::kOriginDown;
        default:
            return status >= 500 && status < 600 ? FetchKind::kUnavailable : FetchKind::kHttpError;
    }
}

struct Words {
    FailureKind kind;
    std::string message;
    bool retry_can_help;
    std::string hint;
};

Words words_for(FetchKind kind, int status) {
    const std::string with_status = "answered with status " + std::to_string(status);
    switch (kind) {
        case FetchKind::kEmpty:
            return {FailureKind::kUnexpectedShape, "sent nothing to read", true, ""};
        case FetchKind::kReset:
            return {FailureKind::kUnreachable, "the answer ended early", true, ""};
        case FetchKind::kPortalShell:
            return {FailureKind::kUnexpectedShape, "sent the portal's frame without the document", true,
                    "documents that were withdrawn look like this; it does not end a measure"};
        case FetchKind::kSoft404:
            return {FailureKind::kUnexpectedShape, "says that the page does not exist, with status 200", false, ""};
        case FetchKind::kChallenge:
            return {FailureKind::kUnavailable, "sent a challenge page instead of the document", false,
                    "this host does not serve plain clients now; use another copy of the document"};
        case FetchKind::kMojibake:
            return {FailureKind::kUnexpectedShape, "sent question marks for every Chinese character", false,
                    "the source's request needs the Accept and X-Requested-With headers of the site's own pages"};
        case FetchKind::kNotFound:
        case FetchKind::kForbidden:
        case FetchKind::kHttpError:
            return {FailureKind::kRefused, with_status, false, ""};
        default:
            return {FailureKind::kUnavailable, with_status, true, ""};
    }
}

Failure failure_for(FetchKind kind, int status, const std::string& url) {
    Words words = words_for(kind, status);
    return {words.kind, net::host_of(url) + ": " + words.message, words.retry_can_help, std::move(words.hint)};
}

bool has_page(int status) {
    return status == 200 || status == 203 || status == 0;
}

/// nullopt where the answer is worth reading.
std::optional<FetchKind> fault_of(int status, const std::map<std::string, std::string>& headers, std::string_view body,
                                  bool may_be_empty) {
    const auto mitigated = headers.find("cf-mitigated");
    const bool marked_challenge = mitigated != headers.end() && mitigated->second == "challenge";
    if (!has_page(status)) return kind_of_status(status, body, marked_challenge);
    const auto fault = disguised_failure(body);
    if (fault == FetchKind::kEmpty && may_be_empty) return std::nullopt;
    return fault;
}

/// Without a length or chunks, a body ends where the connection does, be it whole or not.
bool was_cut(const net::Response& response) {
    if (response.headers.contains("content-length") || response.headers.contains("transfer-encoding")) return false;
    return lacks_its_end(response.body);
}

}  // namespace

Fetched classify(const net::Response& response, const Expectations& expectations, Instant now) {
    Fetched fetched;
    if (response.failure) {
        fetched.kind = kind_of(response.error);
        fetched.failure = response.failure;
        return fetched;
    }
    if (response.status == 304 && expectations.validators_sent) {
        fetched.kind = FetchKind::kUnchanged;
        return fetched;
    }
    fetched.digest = sha256_hex(response.body);
    if (has_page(response.status) && fetched.digest == expectations.known_digest) {
        fetched.kind = FetchKind::kUnchanged;
        return fetched;
    }
    auto fault = fault_of(response.status, response.headers, response.body, expectations.may_be_empty);
    if (!fault && was_cut(response)) fault = FetchKind::kReset;
    if (!fault) return fetched;
    fetched.kind = *fault;
    fetched.failure = failure_for(*fault, response.status, response.effective_url);
    if (response.status == 429 || response.status >= 500) fetched.retry_after = net::retry_after(response, now);
    return fetched;
}

std::optional<Failure> failure_of(const model::Snapshot& snapshot) {
    if (snapshot.status == 304) return std::nullopt;
    const auto fault = fault_of(snapshot.status, snapshot.headers, snapshot.body, false);
    if (!fault) return std::nullopt;
    return failure_for(*fault, snapshot.status, snapshot.url);
}

}  // namespace gazetted::fetch
