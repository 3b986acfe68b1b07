#include "daemon/net/retry_after.h"

#include <algorithm>
#include <charconv>

#include <curl/curl.h>

namespace gazetted::net {

namespace {

constexpr std::int64_t kLongest = 366LL * 86'400;  ///< beyond a year a number is a mistake, and must not overflow

bool is_digits(const std::string& text) {
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

}  // namespace

std::optional<Instant> parse_http_date(const std::string& text) {
    if (text.find_first_of("0123456789") == std::string::npos || is_digits(text)) return std::nullopt;
    const std::time_t seconds = curl_getdate(text.c_str(), nullptr);
    if (seconds == -1) return std::nullopt;
    return Instant::from_unix(seconds);
}

std::optional<std::chrono::seconds> retry_after(const Response& response, Instant now) {
    const auto header = response.headers.find("retry-after");
    if (header == response.headers.end()) return std::nullopt;
    const std::string& text = header->second;
    if (is_digits(text)) {
        std::int64_t seconds = kLongest;
        std::from_chars(text.data(), text.data() + text.size(), seconds);
        return std::chrono::seconds(std::min(seconds, kLongest));
    }
    const auto at = parse_http_date(text);
    if (!at) return std::nullopt;
    return std::clamp(at->since(now), std::chrono::seconds(0), std::chrono::seconds(kLongest));
}

}  // namespace gazetted::net
