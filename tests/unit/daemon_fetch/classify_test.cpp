#include "daemon/fetch/classify.h"

#include <catch2/catch.hpp>

#include "daemon/base/digest.h"
#include "daemon/fetch/signatures.h"

using namespace gazetted;
using namespace gazetted::fetch;

namespace {

const Instant kNow = Instant::from_unix(1'762'500'000);

net::Response answer(int status, std::string body, std::map<std::string, std::string> headers = {}) {
    net::Response response;
    response.status = status;
    response.effective_url = "https://www.mofcom.gov.cn/zcfb/index.html";
    response.body = std::move(body);
    response.headers = std::move(headers);
    return response;
}

const std::string kScript = "<html><head><script>var a=1;document.cookie='x';</script></head><body></body></html>";

/// A page with enough text to be one.
std::string page(const std::string& inside) {
    std::string text = "<html><head><title>公告</title></head><body>" + inside;
    for (int i = 0; i < 100; ++i)
        text += "<p>本公告自公布之日起实施，第" + std::to_string(i) + "号。</p>";
    return text + "</body></html>";
}

}  // namespace

TEST_CASE("the status alone decides where there is no page") {
    struct Case {
        int status;
        FetchKind kind;
        FailureKind failure;
        bool retry;
    };
    const auto c = GENERATE(Case{204, FetchKind::kEmpty, FailureKind::kUnexpectedShape, true},
                            Case{206, FetchKind::kHttpError, FailureKind::kRefused, false},
                            Case{301, FetchKind::kHttpError, FailureKind::kRefused, false},
                            Case{304, FetchKind::kHttpError, FailureKind::kRefused, false},
                            Case{400, FetchKind::kHttpError, FailureKind::kRefused, false},
                            Case{401, FetchKind::kForbidden, FailureKind::kRefused, false},
                            Case{403, FetchKind::kForbidden, FailureKind::kRefused, false},
                            Case{404, FetchKind::kNotFound, FailureKind::kRefused, false},
                            Case{408, FetchKind::kUnavailable, FailureKind::kUnavailable, true},
                            Case{410, FetchKind::kNotFound, FailureKind::kRefused, false},
                            Case{412, FetchKind::kHttpError, FailureKind::kRefused, false},
                            Case{425, FetchKind::kUnavailable, FailureKind::kUnavailable, true},
                            Case{429, FetchKind::kRateLimited, FailureKind::kUnavailable, true},
                            Case{451, FetchKind::kForbidden, FailureKind::kRefused, false},
                            Case{500, FetchKind::kUnavailable, FailureKind::kUnavailable, true},
                            Case{502, FetchKind::kUnavailable, FailureKind::kUnavailable, true},
                            Case{503, FetchKind::kUnavailable, FailureKind::kUnavailable, true},
                            Case{521, FetchKind::kOriginDown, FailureKind::kUnavailable, true});
    INFO(c.status);
    const Fetched fetched = classify(answer(c.status, "no"), {}, kNow);
    CHECK(fetched.kind == c.kind);
    REQUIRE(fetched.failure);
    CHECK(fetched.failure->kind == c.failure);
    CHECK(fetched.failure->retry_can_help == c.retry);
    CHECK(fetched.failure->message.rfind("www.mofcom.gov.cn: ", 0) == 0);
}

TEST_CASE("status 200 is not success") {
    struct Case {
        const char* what;
        std::string body;
        FetchKind kind;
    };
    const std::string bom = "\xef\xbb\xbf";
    const auto c = GENERATE_COPY(
        Case{"a page", page(""), FetchKind::kNew},
        Case{"JSON", R"({"success":true,"data":{"html":""}})", FetchKind::kNew},
        Case{"plain text", "ok", FetchKind::kNew},
        Case{"feed after a byte order mark", bom + "<rss/>", FetchKind::kNew}, Case{"nothing", "", FetchKind::kEmpty},
        Case{"white space", " \r\n\t ", FetchKind::kEmpty}, Case{"a byte order mark alone", bom, FetchKind::kEmpty},
        Case{"Jiasule", "<script>document.cookie='__jsl_clearance=1'</script>", FetchKind::kChallenge},
        Case{"Ruishu", "<html><script>$_ts=window['$_ts'];</script></html>", FetchKind::kChallenge},
        Case{"Cloudflare", "<!DOCTYPE html><title>Just a moment...</title><p>wait</p>", FetchKind::kChallenge},
        Case{"an article that names a challenge", page("<p>acw_sc__v2</p>"), FetchKind::kNew},
        Case{"a short page with a script", kScript, FetchKind::kNew},
        Case{"soft 404", "<html><body>抱歉，您访问的页面不存在！</body></html>", FetchKind::kSoft404},
        Case{"soft 404 among navigation", page("抱歉，您访问的页面不存在！"), FetchKind::kSoft404},
        Case{"soft 404 in GB18030",
             "<html>\xb1\xa7\xc7\xb8\xa3\xac\xc4\xfa\xb7\xc3\xce\xca\xb5\xc4\xd2\xb3\xc3\xe6\xb2\xbb\xb4\xe6\xd4\xda</"
             "html>",
             FetchKind::kSoft404},
        Case{"soft 404 by its heading", "<html><h1>404 Error</h1></html>", FetchKind::kSoft404},
        Case{"an article that mentions one", page("404 Error"), FetchKind::kNew},
        Case{"shell with a failed include", "<html>[an error occurred while processing this directive]</html>",
             FetchKind::kPortalShell},
        Case{"article with a failed include in its footer", page("[an error occurred while processing this directive]"),
             FetchKind::kNew},
        Case{"list that lost everything", R"({"rows":[{"title":"????????2026??11?"},{"title":"????????????"}]})",
             FetchKind::kMojibake},
        Case{"list that lost its titles only",
             R"({"rows":[{"title":"????????2026??11?","source":"商务部"},{"title":"????????????"}]})", FetchKind::kNew},
        Case{"list with escaped Chinese",
             R"({"rows":[{"title":"????????2026??11?","source":"\u5546"},{"title":"????"}]})", FetchKind::kNew},
        Case{"list with a row of doubt", R"({"rows":[{"title":"Really???"},{"title":"商务部公告"}]})", FetchKind::kNew},
        Case{"page that lost everything", "<html><p>????????1</p><p>?????????2</p></html>", FetchKind::kMojibake},
        Case{"Chinese page with question marks in it", page("????????1????????2"), FetchKind::kNew});
    INFO(c.what);
    const Fetched fetched = classify(answer(200, c.body), {}, kNow);
    CHECK(name_of(fetched.kind) == name_of(c.kind));
    CHECK(fetched.failure.has_value() != is_good(c.kind));
    CHECK(fetched.digest == sha256_hex(c.body));

    model::Snapshot stored;
    stored.url = "https://www.mofcom.gov.cn/";
    stored.status = 200;
    stored.body = c.body;
    CHECK(failure_of(stored).has_value() == fetched.failure.has_value());
}

TEST_CASE("challenges come under many statuses") {
    const auto status = GENERATE(202, 412, 521);
    CHECK(classify(answer(status, kScript), {}, kNow).kind == FetchKind::kChallenge);
    const auto marked = GENERATE(200, 403, 503);
    CHECK(classify(answer(marked, "<p>x</p>", {{"cf-mitigated", "challenge"}}), {}, kNow).kind ==
          (marked == 200 ? FetchKind::kNew : FetchKind::kChallenge));
    CHECK(classify(answer(403, kScript), {}, kNow).kind == FetchKind::kForbidden);
}

TEST_CASE("unchanged is 304 to a question that was asked, or the bytes we had") {
    Expectations known;
    known.known_digest = sha256_hex("<html>same</html>");
    CHECK(classify(answer(200, "<html>same</html>"), known, kNow).kind == FetchKind::kUnchanged);
    CHECK(classify(answer(200, "<html>other</html>"), known, kNow).kind == FetchKind::kNew);
    CHECK(classify(answer(404, "<html>same</html>"), known, kNow).kind == FetchKind::kNotFound);
    CHECK(classify(answer(304, ""), known, kNow).kind == FetchKind::kHttpError);
    known.validators_sent = true;
    CHECK(classify(answer(304, ""), known, kNow).kind == FetchKind::kUnchanged);
}

TEST_CASE("a page without its end is whole only where the transfer says so") {
    net::Response response;
    response.status = 200;
    response.body = "<html><body><p>" + std::string(4000, 'a') + "</p><p>the rest";
    const Fetched cut = classify(response, {}, Instant());
    CHECK(cut.kind == FetchKind::kReset);
    REQUIRE(cut.failure);
    CHECK(cut.failure->retry_can_help);
    for (const char* header : {"content-length", "transfer-encoding"}) {
        net::Response framed = response;
        framed.headers[header] = "x";
        CHECK(classify(framed, {}, Instant()).kind == FetchKind::kNew);
    }
    response.body += " of it</p></body></html>";
    CHECK(classify(response, {}, Instant()).kind == FetchKind::kNew);
    response.body = R"({"data":"no page"})";
    CHECK(classify(response, {}, Instant()).kind == FetchKind::kNew);
}

TEST_CASE("an empty body is fine where the source says so") {
    Expectations expectations;
    expectations.may_be_empty = true;
    CHECK(classify(answer(200, ""), expectations, kNow).kind == FetchKind::kNew);
    CHECK(classify(answer(404, ""), expectations, kNow).kind == FetchKind::kNotFound);
}

TEST_CASE("a transfer that broke keeps its failure and gets its kind") {
    using net::TransportError;
    struct Case {
        TransportError error;
        FetchKind kind;
    };
    const auto c = GENERATE(
        Case{TransportError::kDns, FetchKind::kUnreachable}, Case{TransportError::kConnect, FetchKind::kUnreachable},
        Case{TransportError::kTls, FetchKind::kTls}, Case{TransportError::kReset, FetchKind::kReset},
        Case{TransportError::kTimeout, FetchKind::kTimeout}, Case{TransportError::kTooLarge, FetchKind::kTooLarge},
        Case{TransportError::kRefused, FetchKind::kNotAllowed}, Case{TransportError::kProtocol, FetchKind::kBroken},
        Case{TransportError::kSetup, FetchKind::kMisconfigured});
    net::Response response = answer(200, "half a page");
    response.error = c.error;
    response.failure = Failure{FailureKind::kUnreachable, "host: broke", true, ""};
    const Fetched fetched = classify(response, {}, kNow);
    CHECK(name_of(fetched.kind) == name_of(c.kind));
    CHECK(fetched.failure->message == "host: broke");
    CHECK(fetched.digest.empty());
}

TEST_CASE("Retry-After is heard with 429 and 5xx only") {
    const std::map<std::string, std::string> headers{{"retry-after", "90"}};
    CHECK(classify(answer(429, "", headers), {}, kNow).retry_after == std::chrono::seconds(90));
    CHECK(classify(answer(503, "", headers), {}, kNow).retry_after == std::chrono::seconds(90));
    CHECK_FALSE(classify(answer(403, "", headers), {}, kNow).retry_after);
    CHECK_FALSE(classify(answer(200, "x", headers), {}, kNow).retry_after);
}

TEST_CASE("a stored retrieval is judged like a fresh one") {
    model::Snapshot stored;
    stored.url = "https://www.mofcom.gov.cn/x";
    stored.body = "text of a file";
    CHECK_FALSE(failure_of(stored));
    stored.status = 304;
    stored.body.clear();
    CHECK_FALSE(failure_of(stored));
    stored.status = 404;
    CHECK(failure_of(stored)->kind == FailureKind::kRefused);
    stored.status = 200;
    CHECK(failure_of(stored)->kind == FailureKind::kUnexpectedShape);
}

TEST_CASE("visible text is what stands outside tags, scripts, styles and comments") {
    struct Case {
        const char* body;
        std::size_t visible;
    };
    const auto c = GENERATE(Case{"", 0}, Case{"abc", 3}, Case{"<p>a b</p>\n", 2}, Case{"<script>x<y</script>ab", 2},
                            Case{"<STYLE>p{}</STYLE>ab", 2}, Case{"<!-- hidden <b> -->ab", 2}, Case{"<script>x", 0},
                            Case{"ab<p", 2}, Case{"<p>0123456789</p>0123456789", 12});
    INFO(c.body);
    CHECK(visible_bytes(c.body, 12) == c.visible);
}
