// The webhook channel, after the Standard Webhooks convention (https://www.standardwebhooks.com): a JSON body under a
// stable id, signed with the time of the attempt.
#pragma once

#include <chrono>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "daemon/deliver/channel.h"
#include "daemon/net/http.h"

namespace gazetted::deliver {

struct WebhookSettings {
    std::string url;
    /// Every one signs, so that a receiver can change over: raw bytes, or "whsec_" and base64. None: unsigned.
    std::vector<std::string> secrets;
    std::map<std::string, std::string> headers;  ///< of the operator's own; those of the convention win
    std::string ca_file;
    std::string user_agent;
    std::chrono::milliseconds timeout{20'000};
    std::vector<std::string> connect_to;  ///< as in net::RequestOptions
    bool allow_private_addresses = true;  ///< the operator wrote the address, and receivers are often in-house
};

/// Failure: kConfiguration where a secret is not what its prefix says, or the URL is not http or https.
Result<std::unique_ptr<Channel>> make_webhook_channel(const WebhookSettings& settings);

/// The bytes of a secret; kConfiguration where "whsec_" is not followed by base64.
Result<std::string> webhook_key(const std::string& secret);

/// webhook-id, webhook-timestamp and, where there are keys, webhook-signature.
std::map<std::string, std::string> webhook_headers(const Message& message, Instant now,
                                                   const std::vector<std::string>& keys);

/// What an answer means for the message: 2xx delivered; 410 gone; 408, 425, 429, 5xx and no answer retry; else refused.
Outcome webhook_outcome(const net::Response& response, Instant now);

}  // namespace gazetted::deliver
