#include "daemon/deliver/webhook.h"

#include "daemon/base/digest.h"
#include "daemon/net/retry_after.h"
#include "daemon/net/url.h"

namespace gazetted::deliver {

namespace {

constexpr std::size_t kMaxAnswer = 64UL * 1024;  ///< nobody reads it

/// So that an operator's "Webhook-Id" and ours are one header.
std::map<std::string, std::string> lower_names(const std::map<std::string, std::string>& headers) {
    std::map<std::string, std::string> lowered;
    for (const auto& [name, value] : headers) {
        std::string lower = name;
        for (char& c : lower)
            if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
        lowered[lower] = value;
    }
    return lowered;
}

class WebhookChannel final : public Channel {
  public:
    WebhookChannel(const WebhookSettings& settings, std::vector<std::string> keys)
        : request_{"POST", settings.url, lower_names(settings.headers), ""}, keys_(std::move(keys)) {
        request_.headers.emplace("content-type", "application/json");
        options_.connect_timeout = std::min(options_.connect_timeout, settings.timeout);
        options_.total_timeout = settings.timeout;
        options_.max_bytes = kMaxAnswer;
        options_.max_redirects = 0;  // a signed body is for the address that was agreed on
        options_.user_agent = settings.user_agent;
        options_.ca_file = settings.ca_file;
        options_.connect_to = settings.connect_to;
        options_.allow_private_addresses = settings.allow_private_addresses;
    }

    Outcome deliver(const Message& message, Instant now) override {
        if (!client_) client_ = net::make_http_client();
        model::RequestSpec request = request_;
        request.body = message.body;
        for (auto& [name, value] : webhook_headers(message, now, keys_))
            request.headers[name] = value;
        return webhook_outcome(net::perform(*client_, request, options_, go_on_), now);
    }

    void ask_whether_to_go_on(std::function<bool()> go_on) override { go_on_ = std::move(go_on); }

  private:
    model::RequestSpec request_;
    std::vector<std::string> keys_;
    net::RequestOptions options_;
    std::function<bool()> go_on_;
    std::unique_ptr<net::HttpClient> client_;  ///< made by the thread that delivers; keeps its connection
};

Verdict verdict_on(int status) {
    if (status >= 200 && status < 300) return Verdict::kDelivered;
    if (status == 410) return Verdict::kGone;
    if (status == 408 || status == 425 || status == 429 || status >= 500) return Verdict::kRetry;
    return Verdict::kRefused;
}

}  // namespace

Result<std::string> webhook_key(const std::string& secret) {
    constexpr std::string_view kPrefix = "whsec_";
    if (secret.rfind(kPrefix, 0) != 0) return secret;
    const auto key = base64_decode(std::string_view(secret).substr(kPrefix.size()));
    if (key && !key->empty()) return *key;
    return Failure{FailureKind::kConfiguration, "a webhook secret begins with whsec_ but is not base64", false, ""};
}

std::map<std::string, std::string> webhook_headers(const Message& message, Instant now,
                                                   const std::vector<std::string>& keys) {
    const std::string timestamp = std::to_string(now.unix_seconds());
    std::map<std::string, std::string> headers{{"webhook-id", message.id}, {"webhook-timestamp", timestamp}};
    const std::string content = message.id + "." + timestamp + "." + message.body;
    std::string signatures;
    for (const std::string& key : keys)
        signatures += (signatures.empty() ? "v1," : " v1,") + base64(hmac_sha256(key, content));
    if (!signatures.empty()) headers["webhook-signature"] = signatures;
    return headers;
}

Outcome webhook_outcome(const net::Response& response, Instant now) {
    const bool answered = !response.failure || response.error == net::TransportError::kTooLarge ||
                          (response.error == net::TransportError::kRefused && response.status != 0);
    if (!answered) return {Verdict::kRetry, "", response.failure, std::nullopt};
    Outcome outcome{verdict_on(response.status), std::to_string(response.status), std::nullopt, std::nullopt};
    if (outcome.verdict == Verdict::kDelivered) return outcome;
    const bool later = outcome.verdict == Verdict::kRetry;
    outcome.failure =
        Failure{later ? FailureKind::kUnavailable : FailureKind::kRefused,
                "webhook " + net::host_of(response.effective_url) + " answered " + outcome.receipt, later,
                outcome.verdict == Verdict::kGone ? "the receiver wants no more of these; remove it" : ""};
    outcome.retry_after = net::retry_after(response, now);
    return outcome;
}

Result<std::unique_ptr<Channel>> make_webhook_channel(const WebhookSettings& settings) {
    const auto parts = net::url_parts(settings.url);
    if (!parts || (parts->scheme != "http" && parts->scheme != "https"))
        return Failure{FailureKind::kConfiguration, "a webhook's url must begin with https:// or http://", false, ""};
    std::vector<std::string> keys;
    for (const std::string& secret : settings.secrets) {
        auto key = webhook_key(secret);
        if (!key) return key.failure().within(parts->host);
        keys.push_back(std::move(*key));
    }
    return std::unique_ptr<Channel>(std::make_unique<WebhookChannel>(settings, std::move(keys)));
}

}  // namespace gazetted::deliver
