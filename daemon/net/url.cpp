#include "daemon/net/url.h"

#include <algorithm>
#include <memory>

#include <curl/curl.h>

#include "parsers/base/ascii.h"

namespace gazetted::net {

namespace {

struct CurlFree {
    void operator()(char* text) const { curl_free(text); }
    void operator()(CURLU* url) const { curl_url_cleanup(url); }
};

std::string part(CURLU* url, CURLUPart which, unsigned flags = 0) {
    char* raw = nullptr;
    if (curl_url_get(url, which, &raw, flags) != CURLUE_OK) return {};
    const std::unique_ptr<char, CurlFree> text(raw);
    return ascii_lower(text.get());
}

bool is_unsafe(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte <= 0x20 || byte >= 0x7f || std::string_view("\"<>\\^`{|}").find(c) != std::string_view::npos;
}

}  // namespace

std::optional<UrlParts> url_parts(const std::string& url) {
    const std::unique_ptr<CURLU, CurlFree> parsed(curl_url());
    if (curl_url_set(parsed.get(), CURLUPART_URL, url.c_str(), CURLU_NON_SUPPORT_SCHEME) != CURLUE_OK)
        return std::nullopt;
    UrlParts parts{part(parsed.get(), CURLUPART_SCHEME), part(parsed.get(), CURLUPART_HOST),
                   part(parsed.get(), CURLUPART_PORT, CURLU_DEFAULT_PORT)};
    if (parts.host.size() > 1 && parts.host.back() == '.') parts.host.pop_back();
    if (parts.scheme.empty() || parts.host.empty()) return std::nullopt;
    return parts;
}

std::string host_of(const std::string& url) {
    const auto parts = url_parts(encode_unsafe(url));
    return parts ? parts->host : "?";
}

std::string encode_unsafe(std::string_view url) {
    const auto authority = url.find("://");
    const auto path = authority == std::string_view::npos ? 0 : url.find_first_of("/?#", authority + 3);
    if (path == std::string_view::npos) return std::string(url);
    std::string out(url.substr(0, path));
    for (const char c : url.substr(path)) {
        if (!is_unsafe(c)) {
            out += c;
            continue;
        }
        const auto byte = static_cast<unsigned char>(c);
        out += '%';
        out += "0123456789ABCDEF"[byte >> 4U];
        out += "0123456789ABCDEF"[byte & 15U];
    }
    return out;
}

bool host_allowed(std::string_view host, const std::vector<std::string>& allowed) {
    return std::any_of(allowed.begin(), allowed.end(), [&](const std::string& entry) {
        const std::string wanted = ascii_lower(entry);
        if (wanted.empty()) return false;
        if (wanted[0] != '.') return host == wanted;
        if (host == std::string_view(wanted).substr(1)) return true;
        return host.size() > wanted.size() && host.substr(host.size() - wanted.size()) == wanted;
    });
}

}  // namespace gazetted::net
