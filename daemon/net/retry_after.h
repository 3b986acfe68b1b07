// When the other side says to come back: HTTP dates and the Retry-After header (RFC 9110, sections 5.6.7 and 10.2.3).
// Thread rule: pure. Failures: nullopt for text of another form.
#pragma once

#include <chrono>
#include <optional>
#include <string>

#include "daemon/net/http.h"
#include "parsers/base/time.h"

namespace gazetted::net {

/// Reads all three forms of an HTTP date.
std::optional<Instant> parse_http_date(const std::string& text);

/// The wait that `response` asks for, from `now` on; 0 for a date that has passed.
std::optional<std::chrono::seconds> retry_after(const Response& response, Instant now);

}  // namespace gazetted::net
