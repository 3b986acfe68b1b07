#include "daemon/net/smtp_verdict.h"

#include <algorithm>

namespace gazetted::net {

namespace {

std::string reply_text(long reply) {
    return reply > 0 ? " (reply " + std::to_string(reply) + ")" : "";
}

bool is_permanent(long reply) {
    return reply >= 500 && reply < 600;
}

}  // namespace

std::optional<Failure> smtp_failure(CURLcode code, long reply, const std::string& host) {
    const std::string server = "SMTP " + host + ": ";
    switch (code) {
        case CURLE_OK:
            return std::nullopt;
        case CURLE_USE_SSL_FAILED:
            return Failure{FailureKind::kConfiguration, server + "offers no STARTTLS", false,
                           "use the TLS port (465), or security: none inside a trusted network"};
        case CURLE_PEER_FAILED_VERIFICATION:
            return Failure{FailureKind::kConfiguration, server + "its certificate is not trusted", true,
                           "give the server's CA as ca_file, or its certificate's name as host"};
        case CURLE_SSL_CACERT_BADFILE:
            return Failure{FailureKind::kConfiguration, server + "the CA bundle cannot be read", false, ""};
        case CURLE_LOGIN_DENIED:
            if (!is_permanent(reply) && reply != 0) break;
            return Failure{FailureKind::kConfiguration, server + "login refused" + reply_text(reply), false,
                           "check username and password"};
        case CURLE_ABORTED_BY_CALLBACK:
            return Failure{FailureKind::kUnavailable, server + "given up before it answered", true,
                           "it is tried again"};
        default:
            break;
    }
    if (is_permanent(reply))
        return Failure{FailureKind::kRefused, server + "refused the message" + reply_text(reply), false, ""};
    return Failure{FailureKind::kUnavailable, server + curl_easy_strerror(code) + reply_text(reply), true, ""};
}

std::optional<Failure> address_failure(const std::string& address) {
    const bool clean = std::all_of(address.begin(), address.end(), [](char c) { return c > ' ' && c < 0x7f; });
    const auto at = address.rfind('@');
    if (clean && at != std::string::npos && at > 0 && at + 1 < address.size() &&
        address.find_first_of("<>") == std::string::npos)
        return std::nullopt;
    return Failure{FailureKind::kConfiguration, "not a mail address: " + address, false,
                   "write it as name@example.org"};
}

}  // namespace gazetted::net
