// What an answer is worth: 200 is not success, and 304 is one. Decides from status, headers and cheap marks in the
// bytes; what a page means is left to its parser. Thread rule: pure. Failures: Fetched::failure is set for every kind
// but kNew and kUnchanged; its kind is kRefused, kUnavailable, kUnexpectedShape, kTooLarge or what the transfer gave,
// its message begins with the host.
#pragma once

#include <chrono>
#include <optional>
#include <string>

#include "daemon/fetch/kind.h"
#include "daemon/net/http.h"
#include "parsers/model/snapshot.h"

namespace gazetted::fetch {

/// What we know before the answer comes.
struct Expectations {
    std::string known_digest;      ///< hex SHA-256 of the last good body; empty before the first
    bool validators_sent = false;  ///< only then is 304 an answer
    bool may_be_empty = false;     ///< a body without a character is fine
};

struct Fetched {
    FetchKind kind = FetchKind::kNew;
    std::string digest;  ///< hex SHA-256 of the body; empty where the transfer failed, and for 304
    std::optional<Failure> failure;
    std::optional<std::chrono::seconds> retry_after;  ///< what the server asked for, with 429 and 5xx
};

Fetched classify(const net::Response& response, const Expectations& expectations, Instant now);

/// The same for a retrieval that was stored: the failure it stands for, or nullopt where it is worth reading (status 0,
/// of an archive without HTTP, counts as 200; 304 is no failure and has nothing to read).
std::optional<Failure> failure_of(const model::Snapshot& snapshot);

}  // namespace gazetted::fetch
