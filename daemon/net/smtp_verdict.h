// What the end of an SMTP dialogue means for the message: try again, never again, or ask the operator.
// Thread rule: pure.
#pragma once

#include <optional>
#include <string>

#include <curl/curl.h>

#include "parsers/base/result.h"

namespace gazetted::net {

/// nullopt where the server took the message. `reply` is the server's last three-digit code, 0 where there was none.
std::optional<Failure> smtp_failure(CURLcode code, long reply, const std::string& host);

/// Why an address must not go into a dialogue line, or nullopt. Only ASCII addresses are spoken.
std::optional<Failure> address_failure(const std::string& address);

}  // namespace gazetted::net
