#include "daemon/deliver/webhook.h"

#include <catch2/catch.hpp>

#include "daemon/base/digest.h"
#include "tests/support/loopback_server.h"

using namespace gazetted;
using namespace gazetted::deliver;
using test::LoopbackServer;
using test::Manner;
using test::Reply;

namespace {

const Instant kNow = Instant::from_unix(1'674'087'231);

Message message() {
    return {"ga-1.desk.webhook1", "ga-1", "subject", R"({"type":"gazetted.alert.v1"})", kNow};
}

WebhookSettings settings(const LoopbackServer& server) {
    WebhookSettings made;
    made.url = server.url("/hook/secret-token");
    made.secrets = {"whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"};
    made.headers = {{"X-Team", "desk"}, {"Webhook-Id", "forged"}};
    made.user_agent = "gazetted-test";
    return made;
}

}  // namespace

TEST_CASE("the signature is that of the convention's own example") {
    // https://github.com/standard-webhooks/standard-webhooks, libraries' test vector.
    const Message example{"msg_p5jXN8AQM9LWM0D4loKWxJek", "", "", R"({"test": 2432232314})", kNow};
    const auto key = webhook_key("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
    REQUIRE(key.ok());
    const auto headers = webhook_headers(example, Instant::from_unix(1'614'265'330), {*key});
    CHECK(headers ==
          std::map<std::string, std::string>{{"webhook-id", "msg_p5jXN8AQM9LWM0D4loKWxJek"},
                                             {"webhook-timestamp", "1614265330"},
                                             {"webhook-signature", "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="}});
}

TEST_CASE("every secret signs, and none is no signature") {
    const auto headers = webhook_headers(message(), kNow, {"new", "old"});
    const std::string content = "ga-1.desk.webhook1.1674087231." + message().body;
    CHECK(headers.at("webhook-signature") ==
          "v1," + base64(hmac_sha256("new", content)) + " v1," + base64(hmac_sha256("old", content)));
    CHECK(webhook_headers(message(), kNow, {}).count("webhook-signature") == 0);
}

TEST_CASE("a secret is raw bytes or whsec_ and base64") {
    CHECK(*webhook_key("raw secret") == "raw secret");
    CHECK(*webhook_key("whsec_aGVsbG8=") == "hello");
    CHECK(*webhook_key("whsec_aGVsbG8") == "hello");
    for (const auto* bad : {"whsec_", "whsec_no!", "whsec_a"})
        CHECK_FALSE(webhook_key(bad).ok());
}

TEST_CASE("the answer decides what becomes of the message") {
    struct Case {
        int status;
        Verdict verdict;
    };
    const auto c = GENERATE(Case{200, Verdict::kDelivered}, Case{202, Verdict::kDelivered},
                            Case{204, Verdict::kDelivered}, Case{301, Verdict::kRefused}, Case{304, Verdict::kRefused},
                            Case{400, Verdict::kRefused}, Case{401, Verdict::kRefused}, Case{404, Verdict::kRefused},
                            Case{408, Verdict::kRetry}, Case{410, Verdict::kGone}, Case{425, Verdict::kRetry},
                            Case{429, Verdict::kRetry}, Case{500, Verdict::kRetry}, Case{503, Verdict::kRetry});
    INFO(c.status);
    net::Response response;
    response.status = c.status;
    response.effective_url = "https://hooks.test/secret-token";
    response.headers["retry-after"] = "77";
    const Outcome outcome = webhook_outcome(response, kNow);
    CHECK(outcome.verdict == c.verdict);
    CHECK(outcome.failure.has_value() == (c.verdict != Verdict::kDelivered));
    if (!outcome.failure) return;
    CHECK(outcome.failure->message == "webhook hooks.test answered " + std::to_string(c.status));
    CHECK(outcome.retry_after == std::chrono::seconds(77));
}

TEST_CASE("the body goes out as it was frozen, under its id, signed for this attempt") {
    LoopbackServer server({Reply{204, "", {}}});
    auto channel = make_webhook_channel(settings(server));
    REQUIRE(channel.ok());
    const Outcome outcome = (*channel)->deliver(message(), kNow);
    CHECK(outcome.verdict == Verdict::kDelivered);
    CHECK(outcome.receipt == "204");
    const auto request = server.requests().at(0);
    CHECK(request.method == "POST");
    CHECK(request.target == "/hook/secret-token");
    CHECK(request.body == message().body);
    CHECK(request.headers.at("content-type") == "application/json");
    CHECK(request.headers.at("x-team") == "desk");
    CHECK(request.headers.at("webhook-id") == message().id);
    CHECK(request.headers.at("webhook-timestamp") == "1674087231");
    CHECK(request.headers.at("webhook-signature").rfind("v1,", 0) == 0);
    (*channel)->deliver(message(), kNow);
    CHECK(server.connections() == 1);
}

TEST_CASE("a receiver that breaks off or sends elsewhere keeps the message pending") {
    struct Case {
        Reply reply;
        Verdict verdict;
    };
    const auto c = GENERATE(Case{Reply{200, "", {}, Manner::kResetBefore}, Verdict::kRetry},
                            Case{Reply{200, "", {}, Manner::kSilent}, Verdict::kRetry},
                            Case{Reply{302, "", {{"Location", "/elsewhere"}}}, Verdict::kRefused},
                            Case{Reply{200, std::string(200'000, 'x'), {}}, Verdict::kDelivered},
                            Case{Reply{500, std::string(200'000, 'x'), {}}, Verdict::kRetry});
    LoopbackServer server({c.reply});
    WebhookSettings made = settings(server);
    if (c.reply.manner == Manner::kSilent) made.timeout = std::chrono::milliseconds(80);
    const auto channel = make_webhook_channel(made);
    const Outcome outcome = (*channel)->deliver(message(), kNow);
    CHECK(outcome.verdict == c.verdict);
    CHECK(server.requests().size() == 1);
    if (outcome.failure) CHECK(outcome.failure->message.find("secret-token") == std::string::npos);
}

TEST_CASE("private receivers can be forbidden") {
    LoopbackServer server({Reply{}});
    WebhookSettings made = settings(server);
    made.allow_private_addresses = false;
    CHECK((*make_webhook_channel(made))->deliver(message(), kNow).verdict == Verdict::kRetry);
    CHECK(server.connections() == 0);
}

TEST_CASE("settings that cannot work are refused before anything is sent") {
    WebhookSettings made;
    made.url = GENERATE("", "hooks.test/x", "ftp://hooks.test/");
    CHECK_FALSE(make_webhook_channel(made).ok());
    made.url = "https://hooks.test/secret-token";
    made.secrets = {"whsec_!"};
    const auto channel = make_webhook_channel(made);
    REQUIRE_FALSE(channel.ok());
    CHECK(channel.failure().message.find("!") == std::string::npos);
    CHECK(channel.failure().message.find("secret-token") == std::string::npos);
}
