// Sends one RFC 5322 message through an SMTP server (libcurl): STARTTLS or TLS, AUTH, bounded in time.
// Thread rule: any thread, one call at a time per object. Blocking; bounded by the time-out.
// Failures: kUnavailable with retry (4xx, connection lost, time-out), kRefused without (5xx), kConfiguration (TLS
// wanted and not offered, login refused).
#pragma once

#include <chrono>
#include <functional>
#include <string>
#include <vector>

#include "parsers/base/result.h"

namespace gazetted::net {

enum class SmtpSecurity { kNone, kStartTls, kTls };

struct SmtpServer {
    std::string host;
    int port = 587;
    SmtpSecurity security = SmtpSecurity::kStartTls;
    std::string username;  ///< empty: no AUTH
    std::string password;  ///< never logged
    std::string ca_file;
    std::string helo_name;
    std::chrono::milliseconds timeout{30'000};
    std::function<bool()> go_on;  ///< asked about once a second; false ends the attempt (kUnavailable, retry)
};

/// Hands `message` (CRLF lines, headers and body) over for all recipients, or for none.
Status send_mail(const SmtpServer& server, const std::string& envelope_from, const std::vector<std::string>& recipients,
                 const std::string& message);

}  // namespace gazetted::net
