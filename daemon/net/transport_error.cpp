#include "daemon/net/transport_error.h"

#include <system_error>

namespace gazetted::net {

namespace {

TypedFailure made(TransportError error, FailureKind kind, const BrokenTransfer& broken, const std::string& what,
                  bool retry_can_help, const std::string& hint = "") {
    return {error, Failure{kind, broken.host + ": " + what, retry_can_help, hint}};
}

std::string seconds(std::chrono::milliseconds span) {
    const auto ms = span.count();
    return ms % 1000 == 0 ? std::to_string(ms / 1000) + " s" : std::to_string(ms) + " ms";
}

TypedFailure timed_out(const BrokenTransfer& broken) {
    const std::string what = broken.was_connected ? "no complete answer within " + seconds(broken.options.total_timeout)
                                                  : "no connection within " + seconds(broken.options.connect_timeout);
    return made(TransportError::kTimeout, FailureKind::kUnreachable, broken, what, true);
}

TypedFailure not_connected(const BrokenTransfer& broken) {
    if (broken.address_refused)
        return made(TransportError::kRefused, FailureKind::kRefused, broken, "its address is private or reserved",
                    false, "set allow_private_addresses for this source if that is meant");
    const std::string why =
        broken.os_errno == 0 ? "cannot connect" : std::generic_category().message(static_cast<int>(broken.os_errno));
    return made(TransportError::kConnect, FailureKind::kUnreachable, broken, why, true);
}

TypedFailure bad_certificate(const BrokenTransfer& broken) {
    const std::string what = broken.detail.empty() ? curl_easy_strerror(broken.code) : broken.detail;
    return made(TransportError::kTls, FailureKind::kUnreachable, broken, what, false,
                "if the server leaves out an intermediate certificate, give it as ca_file");
}

TypedFailure lost(const BrokenTransfer& broken, const std::string& what) {
    return made(TransportError::kReset, FailureKind::kUnreachable, broken, what, true);
}

}  // namespace

TypedFailure typed_failure(const BrokenTransfer& broken) {
    switch (broken.code) {
        case CURLE_COULDNT_RESOLVE_HOST:
            return made(TransportError::kDns, FailureKind::kUnreachable, broken, "the name cannot be resolved", true);
        case CURLE_ABORTED_BY_CALLBACK:
        case CURLE_COULDNT_CONNECT:
            return not_connected(broken);
        case CURLE_OPERATION_TIMEDOUT:
            return timed_out(broken);
        case CURLE_PEER_FAILED_VERIFICATION:
        case CURLE_SSL_ISSUER_ERROR:
        case CURLE_SSL_CERTPROBLEM:
            return bad_certificate(broken);
        case CURLE_SSL_CONNECT_ERROR:
            return made(TransportError::kTls, FailureKind::kUnreachable, broken, "the TLS handshake failed", true);
        case CURLE_SSL_CACERT_BADFILE:
            return made(TransportError::kSetup, FailureKind::kConfiguration, broken, "the CA bundle cannot be read",
                        false, "is ca-certificates installed?");
        case CURLE_RECV_ERROR:
        case CURLE_SEND_ERROR:
            return lost(broken, "the connection was reset");
        case CURLE_GOT_NOTHING:
            return lost(broken, "the connection was closed without an answer");
        case CURLE_PARTIAL_FILE:
            return lost(broken, "the answer ended early");
        case CURLE_FILESIZE_EXCEEDED:
            return made(TransportError::kTooLarge, FailureKind::kTooLarge, broken,
                        "more than " + std::to_string(broken.options.max_bytes) + " bytes announced", false);
        case CURLE_WRITE_ERROR:
            if (broken.over_cap)
                return made(TransportError::kTooLarge, FailureKind::kTooLarge, broken,
                            "headers or body passed the cap of " + std::to_string(broken.options.max_bytes) + " bytes",
                            false);
            [[fallthrough]];  // zlib and its kin report broken data as a failed write
        default:
            return made(TransportError::kProtocol, FailureKind::kInvalidInput, broken, curl_easy_strerror(broken.code),
                        true);
    }
}

}  // namespace gazetted::net
