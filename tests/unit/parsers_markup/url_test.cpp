#include "parsers/markup/url.h"

#include <catch2/catch.hpp>

namespace gazetted::markup {
namespace {

struct Case {
    const char* base;
    const char* href;
    const char* url;
};

TEST_CASE("links resolve as RFC 3986, section 5.4, has it") {
    const auto [base, href, url] = GENERATE(values<Case>({
        {"http://a/b/c/d;p?q", "g", "http://a/b/c/g"},
        {"http://a/b/c/d;p?q", "./g/", "http://a/b/c/g/"},
        {"http://a/b/c/d;p?q", "/g", "http://a/g"},
        {"http://a/b/c/d;p?q", "//g", "http://g"},
        {"http://a/b/c/d;p?q", "?y", "http://a/b/c/d;p?y"},
        {"http://a/b/c/d;p?q", "g?y#s", "http://a/b/c/g?y#s"},
        {"http://a/b/c/d;p?q", "..", "http://a/b/"},
        {"http://a/b/c/d;p?q", "../../g", "http://a/g"},
        {"http://a/b/c/d;p?q", "../../../g", "http://a/g"},
        {"http://a/b/c/d;p?q", "g;x=1/../y", "http://a/b/c/y"},
        {"http://a/b/c/d;p?q", "HTTPS://X/y", "https://X/y"},
        {"http://a", "x", "http://a/x"},
        {"https://www.mofcom.gov.cn/zwgk/zcfb/index.html", "/zwgk/zcfb/art/2025/art_1.html",
         "https://www.mofcom.gov.cn/zwgk/zcfb/art/2025/art_1.html"},
        {"http://a/b", " /x y\n.html ", "http://a/x%20y.html"},
        {"", "/x", "/x"},
        {"http://a/", "urn:isbn:1", "urn:isbn:1"},
        {"http://a/", "", ""},
        {"http://a/", "#top", ""},
        {"http://a/", "JavaScript:void(0)", ""},
        {"http://a/", "mailto:x@y", ""},
    }));
    CAPTURE(href);
    CHECK(resolve_url(base, href) == url);
}

TEST_CASE("the identity of an address leaves out what changes without meaning") {
    struct Identity {
        const char* url;
        const char* identity;
    };
    const auto [url, identity] = GENERATE(values<Identity>({
        {"https://Example.org:443/a?utm_source=x&b=1&UTM_medium=y#c", "example.org/a?b=1"},
        {"http://example.org:80/a?b=1", "example.org/a?b=1"},
        {"http://example.org", "example.org/"},
        {"http://example.org:8080/A", "example.org:8080/A"},
        {"http://user:pw@example.org/a", "example.org/a"},
        {"http://example.org/a?utm_campaign=x", "example.org/a"},
        {"urn:uuid:1", "urn:uuid:1"},
        {"tag:example.org,2026:1", "tag:example.org,2026:1"},
    }));
    CAPTURE(url);
    CHECK(canonical_identity(url) == identity);
}

TEST_CASE("host and path") {
    CHECK(host_of("https://WWW.Mofcom.gov.cn:8443/a?b") == "www.mofcom.gov.cn");
    CHECK(host_of("http://[2001:db8::1]/x") == "[2001:db8::1]");
    CHECK(host_of("/only/path").empty());
    CHECK(path_of("https://a/b/c?d#e") == "/b/c");
    CHECK(path_of("https://a") == "/");
}

}  // namespace
}  // namespace gazetted::markup
