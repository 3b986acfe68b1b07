#include "daemon/net/redirect.h"

#include <array>
#include <string_view>

#include <strings.h>

#include "daemon/net/url.h"

namespace gazetted::net {

namespace {

Failure refusal(const std::string& message, const std::string& hint) {
    return {FailureKind::kRefused, message, false, hint};
}

void drop_headers(std::map<std::string, std::string>& headers, std::initializer_list<const char*> names) {
    for (auto it = headers.begin(); it != headers.end();) {
        bool dropped = false;
        for (const char* name : names)
            dropped = dropped || strcasecmp(it->first.c_str(), name) == 0;
        it = dropped ? headers.erase(it) : std::next(it);
    }
}

bool same_origin(const std::string& a, const std::string& b) {
    const auto left = url_parts(a);
    const auto right = url_parts(b);
    return left && right && left->scheme == right->scheme && left->host == right->host && left->port == right->port;
}

}  // namespace

bool is_redirect(int status) {
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

std::optional<Failure> redirect_refusal(const std::string& from, const std::string& to, const std::string& first_host,
                                        const std::vector<std::string>& allowed_hosts) {
    const auto target = url_parts(to);
    if (!target) return refusal("redirect to what is no URL", "");
    if (target->scheme != "http" && target->scheme != "https")
        return refusal("redirect to scheme " + target->scheme, "only http and https are fetched");
    const auto origin = url_parts(from);
    if (origin && origin->scheme == "https" && target->scheme == "http")
        return refusal("redirect from https to http on " + target->host,
                       "if the site is only served unencrypted, write its http address into the source");
    if (target->host == first_host || host_allowed(target->host, allowed_hosts)) return std::nullopt;
    return refusal("redirect to " + target->host, "add the host to the source's allowed hosts if it belongs there");
}

model::RequestSpec redirected(model::RequestSpec request, int status, const std::string& to) {
    const bool becomes_get = status == 303 || ((status == 301 || status == 302) && request.method == "POST");
    if (becomes_get && request.method != "HEAD") {
        request.method = "GET";
        request.body.clear();
        drop_headers(request.headers, {"content-type", "content-length"});
    }
    if (!same_origin(request.url, to)) drop_headers(request.headers, {"authorization", "cookie"});
    request.url = to;
    return request;
}

}  // namespace gazetted::net
