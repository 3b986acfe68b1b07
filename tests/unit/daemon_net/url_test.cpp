#include "daemon/net/url.h"

#include <catch2/catch.hpp>

using namespace gazetted::net;

TEST_CASE("the host is read as the connection will read it") {
    struct Case {
        const char* url;
        const char* scheme;
        const char* host;
        const char* port;
    };
    const auto c = GENERATE(
        Case{"https://WWW.MOFCOM.gov.cn/a", "https", "www.mofcom.gov.cn", "443"},
        Case{"http://www.mofcom.gov.cn./", "http", "www.mofcom.gov.cn", "80"},
        Case{"http://www.mofcom.gov.cn@evil.test/", "http", "evil.test", "80"},
        Case{"http://127.1/", "http", "127.0.0.1", "80"}, Case{"http://0x7f000001:8080/", "http", "127.0.0.1", "8080"},
        Case{"https://[::1]:8443/x", "https", "[::1]", "8443"}, Case{"gopher://a.test/", "gopher", "a.test", "70"});
    INFO(c.url);
    const auto parts = url_parts(c.url);
    REQUIRE(parts);
    CHECK(parts->scheme == c.scheme);
    CHECK(parts->host == c.host);
    CHECK(parts->port == c.port);
}

TEST_CASE("what is no absolute URL has no parts") {
    const auto* url =
        GENERATE("", "/zwgk/index.html", "www.mofcom.gov.cn/x", "http://", "http://a b/", "http://a:99999/");
    INFO(url);
    CHECK_FALSE(url_parts(url));
    CHECK(host_of(url) == "?");
}

TEST_CASE("bytes that must not stand in a request line are encoded behind the host") {
    CHECK(encode_unsafe("https://a.test/公告?tagId=分 页") ==
          "https://a.test/%E5%85%AC%E5%91%8A?tagId=%E5%88%86%20%E9%A1%B5");
    CHECK(encode_unsafe("https://a.test/x\r\nHost: b") == "https://a.test/x%0D%0AHost:%20b");
    CHECK(encode_unsafe("https://a.test/%E5%85?q=1&x={1}") == "https://a.test/%E5%85?q=1&x=%7B1%7D");
    CHECK(encode_unsafe("https://a.test") == "https://a.test");
    CHECK(encode_unsafe("https://a.test?q=\"") == "https://a.test?q=%22");
}

TEST_CASE("a host is allowed by name, or by a suffix that begins with a dot") {
    const std::vector<std::string> allowed{"www.gov.cn", ".Mofcom.gov.cn", ""};
    CHECK(host_allowed("www.gov.cn", allowed));
    CHECK(host_allowed("mofcom.gov.cn", allowed));
    CHECK(host_allowed("english.mofcom.gov.cn", allowed));
    CHECK_FALSE(host_allowed("gov.cn", allowed));
    CHECK_FALSE(host_allowed("a.www.gov.cn", allowed));
    CHECK_FALSE(host_allowed("notmofcom.gov.cn", allowed));
    CHECK_FALSE(host_allowed("mofcom.gov.cn.evil.test", allowed));
    CHECK_FALSE(host_allowed("", allowed));
}
