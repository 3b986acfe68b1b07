#include "daemon/net/redirect.h"

#include <catch2/catch.hpp>

using namespace gazetted::net;
using gazetted::FailureKind;
using gazetted::model::RequestSpec;

TEST_CASE("a redirect stays within the allowed hosts, the web, and encryption") {
    struct Case {
        const char* from;
        const char* to;
        const char* refused;  ///< part of the message; empty: followed
    };
    const auto c = GENERATE(
        Case{"http://www.a.test/", "http://www.a.test/x", ""}, Case{"http://www.a.test/", "https://www.a.test/", ""},
        Case{"http://www.a.test/", "http://en.b.test/", ""}, Case{"http://en.b.test/", "http://www.a.test/", ""},
        Case{"http://www.a.test/", "http://c.test/", "to c.test"},
        Case{"http://www.a.test/", "http://www.a.test@c.test/", "to c.test"},
        Case{"http://www.a.test/", "http://169.254.169.254/latest", "169.254.169.254"},
        Case{"https://www.a.test/", "http://www.a.test/", "https to http"},
        Case{"http://www.a.test/", "ftp://www.a.test/", "scheme ftp"},
        Case{"http://www.a.test/", "file:///etc/passwd", "redirect to"},
        Case{"http://www.a.test/", "javascript:alert(1)", "redirect to"});
    INFO(c.from << " -> " << c.to);
    const auto refusal = redirect_refusal(c.from, c.to, "www.a.test", {".b.test"});
    REQUIRE(refusal.has_value() == (*c.refused != '\0'));
    if (!refusal) return;
    CHECK(refusal->kind == FailureKind::kRefused);
    CHECK_FALSE(refusal->retry_can_help);
    CHECK_THAT(refusal->message, Catch::Contains(c.refused));
}

TEST_CASE("the method and body after a redirect follow the status") {
    struct Case {
        const char* method;
        int status;
        const char* becomes;
    };
    const auto c = GENERATE(Case{"POST", 301, "GET"}, Case{"POST", 302, "GET"}, Case{"POST", 303, "GET"},
                            Case{"PUT", 303, "GET"}, Case{"POST", 307, "POST"}, Case{"POST", 308, "POST"},
                            Case{"PUT", 302, "PUT"}, Case{"HEAD", 303, "HEAD"}, Case{"GET", 302, "GET"});
    INFO(c.method << " " << c.status);
    const RequestSpec request{c.method, "http://a.test/", {{"Content-Type", "text/plain"}, {"Accept", "*/*"}}, "x=1"};
    const RequestSpec next = redirected(request, c.status, "http://a.test/2");
    CHECK(next.url == "http://a.test/2");
    CHECK(next.method == c.becomes);
    const bool keeps_body = std::string(c.becomes) == c.method && std::string(c.method) != "GET" && c.status != 303;
    if (keeps_body) CHECK(next.body == "x=1");
    if (std::string(c.becomes) == "GET" && std::string(c.method) != "GET") {
        CHECK(next.body.empty());
        CHECK(next.headers.count("Content-Type") == 0);
    }
    CHECK(next.headers.count("Accept") == 1);
}

TEST_CASE("credentials stay with their own origin") {
    const RequestSpec request{"GET", "https://a.test/", {{"Authorization", "t"}, {"cookie", "c"}, {"X-A", "1"}}, ""};
    CHECK(redirected(request, 302, "https://a.test/2").headers.size() == 3);
    for (const auto* to : {"https://b.test/", "https://a.test:8443/", "http://a.test/"})
        CHECK(redirected(request, 302, to).headers == std::map<std::string, std::string>{{"X-A", "1"}});
}
