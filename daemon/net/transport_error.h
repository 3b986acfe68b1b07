// What libcurl's result codes mean to us: which part of the transfer broke, whether a retry can help, and words that
// are the same for the same fault (no port numbers, no milliseconds), so that a lasting fault reads as one. Thread
// rule: pure.
#pragma once

#include <string>

#include <curl/curl.h>

#include "daemon/net/http.h"

namespace gazetted::net {

/// What is known about a transfer that did not end well.
struct BrokenTransfer {
    CURLcode code = CURLE_OK;
    std::string host;              ///< for the message
    std::string detail;            ///< libcurl's error buffer; used for TLS only
    long os_errno = 0;             ///< of the connection attempt
    bool was_connected = false;    ///< the request could be sent
    bool address_refused = false;  ///< our guard closed the door
    bool over_cap = false;         ///< our callbacks stopped it
    RequestOptions options;
};

struct TypedFailure {
    TransportError error = TransportError::kNone;
    Failure failure;
};

TypedFailure typed_failure(const BrokenTransfer& broken);

}  // namespace gazetted::net
