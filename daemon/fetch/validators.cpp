#include "daemon/fetch/validators.h"

namespace gazetted::fetch {

namespace {

constexpr std::size_t kLongest = 1024;  ///< servers drop requests with larger headers; better to fetch the page again

std::string value_of(const std::map<std::string, std::string>& headers, const char* name) {
    const auto found = headers.find(name);
    return found == headers.end() || found->second.size() > kLongest ? std::string() : found->second;
}

}  // namespace

std::string Validators::stored() const {
    return empty() ? std::string() : etag + "\n" + last_modified;
}

Validators Validators::from_stored(std::string_view text) {
    const auto line = text.find('\n');
    if (line == std::string_view::npos) return {};
    return {std::string(text.substr(0, line)), std::string(text.substr(line + 1))};
}

Validators Validators::of(const std::map<std::string, std::string>& headers) {
    return {value_of(headers, "etag"), value_of(headers, "last-modified")};
}

void Validators::ask_in(std::map<std::string, std::string>& request_headers) const {
    if (!etag.empty()) request_headers["If-None-Match"] = etag;
    if (!last_modified.empty()) request_headers["If-Modified-Since"] = last_modified;
}

}  // namespace gazetted::fetch
