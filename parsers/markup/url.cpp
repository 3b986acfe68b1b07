#include "parsers/markup/url.h"

#include <algorithm>
#include <array>
#include <vector>

#include "parsers/base/ascii.h"

namespace gazetted::markup {
namespace {

// The five parts of RFC 3986, appendix B; `has_*` tells an empty part from a missing one.
struct UrlParts {
    std::string_view scheme, authority, path, query, fragment;
    bool has_authority = false;
    bool has_query = false;
};

std::size_t scheme_length(std::string_view url) {
    if (url.empty() || !is_ascii_letter(url[0])) return 0;
    for (std::size_t i = 1; i < url.size(); ++i) {
        const char c = url[i];
        if (c == ':') return i;
        if (!is_ascii_letter(c) && !is_ascii_digit(c) && c != '+' && c != '-' && c != '.') return 0;
    }
    return 0;
}

UrlParts split(std::string_view url) {
    UrlParts parts;
    if (const std::size_t length = scheme_length(url); length > 0) {
        parts.scheme = url.substr(0, length);
        url.remove_prefix(length + 1);
    }
    if (const std::size_t hash = url.find('#'); hash != std::string_view::npos) {
        parts.fragment = url.substr(hash + 1);
        url = url.substr(0, hash);
    }
    if (const std::size_t mark = url.find('?'); mark != std::string_view::npos) {
        parts.query = url.substr(mark + 1);
        parts.has_query = true;
        url = url.substr(0, mark);
    }
    if (url.starts_with("//")) {
        const std::size_t end = std::min(url.find('/', 2), url.size());
        parts.authority = url.substr(2, end - 2);
        parts.has_authority = true;
        url.remove_prefix(end);
    }
    parts.path = url;
    return parts;
}

// RFC 3986 section 5.2.4, segment by segment.
std::string without_dots(std::string_view path) {
    std::vector<std::string_view> kept;
    const bool rooted = path.starts_with('/');
    bool folder = false;
    for (std::size_t at = rooted ? 1 : 0; at <= path.size();) {
        const std::size_t end = std::min(path.find('/', at), path.size());
        const std::string_view segment = path.substr(at, end - at);
        folder = segment == "." || segment == "..";
        if (segment == ".." && !kept.empty()) kept.pop_back();
        if (!folder) kept.push_back(segment);
        at = end + 1;
    }
    std::string out = rooted ? "/" : "";
    for (std::size_t i = 0; i < kept.size(); ++i) {
        if (i > 0) out.push_back('/');
        out += kept[i];
    }
    if (folder && !out.ends_with('/')) out.push_back('/');
    return out;
}

std::string merged_path(const UrlParts& base, std::string_view path) {
    if (path.starts_with('/')) return without_dots(path);
    if (base.has_authority && base.path.empty()) return without_dots("/" + std::string(path));
    const std::size_t slash = base.path.rfind('/');
    const std::string_view folder =
        slash == std::string_view::npos ? std::string_view{} : base.path.substr(0, slash + 1);
    return without_dots(std::string(folder) + std::string(path));
}

std::string joined(std::string_view scheme, const UrlParts& where, const std::string& path, const UrlParts& rest) {
    std::string out;
    if (!scheme.empty()) out = ascii_lower(scheme) + ":";
    if (where.has_authority) out += "//" + std::string(where.authority);
    out += path;
    if (rest.has_query) out += "?" + std::string(rest.query);
    if (!rest.fragment.empty()) out += "#" + std::string(rest.fragment);
    return out;
}

// White space at the ends goes, line breaks and tabs inside too, other spaces are escaped: what browsers do.
std::string cleaned(std::string_view href) {
    std::string out;
    for (const char c : ascii_trim(href)) {
        if (c == ' ')
            out += "%20";
        else if (!is_ascii_space(c))
            out.push_back(c);
    }
    return out;
}

bool leads_nowhere(std::string_view scheme) {
    constexpr auto kSchemes = std::to_array<std::string_view>({"about", "data", "javascript", "mailto", "tel"});
    return std::find(kSchemes.begin(), kSchemes.end(), ascii_lower(scheme)) != kSchemes.end();
}

std::string_view without_default_port(std::string_view authority, std::string_view scheme) {
    const std::string_view port = equals_ignoring_case(scheme, "http") ? ":80" : ":443";
    if (authority.ends_with(port)) authority.remove_suffix(port.size());
    return authority;
}

std::string_view without_user(std::string_view authority) {
    const std::size_t sign = authority.rfind('@');
    return sign == std::string_view::npos ? authority : authority.substr(sign + 1);
}

std::string without_campaign(std::string_view query) {
    std::string out;
    for (std::size_t at = 0; at <= query.size();) {
        const std::size_t end = std::min(query.find('&', at), query.size());
        const std::string_view member = query.substr(at, end - at);
        if (!member.empty() && !ascii_lower(member).starts_with("utm_")) {
            if (!out.empty()) out.push_back('&');
            out += member;
        }
        at = end + 1;
    }
    return out;
}

}  // namespace

std::string resolve_url(std::string_view base, std::string_view href) {
    const std::string clean = cleaned(href);
    const UrlParts to = split(clean);
    if (clean.empty() || clean.starts_with('#') || leads_nowhere(to.scheme)) return {};
    if (!to.scheme.empty() && !to.has_authority) return clean;  // urn:, tag: and such have no path to merge
    if (!to.scheme.empty()) return joined(to.scheme, to, without_dots(to.path), to);
    const UrlParts from = split(base);
    if (from.scheme.empty() && !from.has_authority && from.path.empty()) return clean;
    if (to.has_authority) return joined(from.scheme, to, without_dots(to.path), to);
    if (to.path.empty()) return joined(from.scheme, from, std::string(from.path), to);
    return joined(from.scheme, from, merged_path(from, to.path), to);
}

std::string canonical_identity(std::string_view url) {
    const std::string clean = cleaned(url);
    const UrlParts parts = split(clean);
    if (!parts.has_authority) return clean;
    const std::string_view authority = without_default_port(without_user(parts.authority), parts.scheme);
    std::string out = ascii_lower(authority) + (parts.path.empty() ? "/" : std::string(parts.path));
    if (const std::string query = without_campaign(parts.query); !query.empty()) out += "?" + query;
    return out;
}

std::string host_of(std::string_view url) {
    const std::string clean = cleaned(url);
    std::string_view authority = without_user(split(clean).authority);
    const std::size_t colon = authority.rfind(':');
    if (colon != std::string_view::npos && authority.find(']', colon) == std::string_view::npos) {
        authority = authority.substr(0, colon);
    }
    return ascii_lower(authority);
}

std::string path_of(std::string_view url) {
    const std::string clean = cleaned(url);
    const std::string_view path = split(clean).path;
    return path.empty() ? "/" : std::string(path);
}

}  // namespace gazetted::markup
