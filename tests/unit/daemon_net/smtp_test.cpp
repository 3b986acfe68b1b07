#include "daemon/net/smtp.h"

#include <catch2/catch.hpp>

#include "daemon/base/digest.h"
#include "tests/support/loopback_smtp.h"

using namespace gazetted;
using namespace gazetted::net;
using gazetted::test::LoopbackSmtp;

namespace {

SmtpServer plain(const LoopbackSmtp& server) {
    SmtpServer settings;
    settings.host = "127.0.0.1";
    settings.port = server.port();
    settings.security = SmtpSecurity::kNone;
    settings.helo_name = "watch.example.org";
    settings.timeout = std::chrono::seconds(5);
    return settings;
}

const std::string kMessage = "Subject: x\r\n\r\n.a line that begins with a dot\r\n..\r\nend\r\n";

}  // namespace

TEST_CASE("a message arrives as it was handed over, for every recipient") {
    LoopbackSmtp server;
    const auto status = send_mail(plain(server), "from@a.test", {"one@b.test", "two@b.test"}, kMessage);
    REQUIRE(status.ok());
    CHECK(server.messages() == std::vector<std::string>{kMessage});
    const auto lines = server.lines();
    REQUIRE(lines.size() >= 5);
    CHECK(lines[0] == "EHLO watch.example.org");
    CHECK(lines[1].rfind("MAIL FROM:<from@a.test>", 0) == 0);
    CHECK(lines[2].rfind("RCPT TO:<one@b.test>", 0) == 0);
    CHECK(lines[3].rfind("RCPT TO:<two@b.test>", 0) == 0);
    CHECK(lines[4] == "DATA");
}

TEST_CASE("a login comes before the message") {
    LoopbackSmtp server;
    SmtpServer settings = plain(server);
    settings.username = "u";
    settings.password = "secret";
    REQUIRE(send_mail(settings, "from@a.test", {"one@b.test"}, kMessage).ok());
    CHECK(server.lines().at(2) == base64(std::string_view("\0u\0secret", 9)));
    CHECK(server.messages().size() == 1);
}

TEST_CASE("a server's answer decides whether a retry can help") {
    struct Case {
        const char* at;
        const char* reply;
        FailureKind kind;
        bool retry;
    };
    const auto c =
        GENERATE(Case{"", "421 too busy", FailureKind::kUnavailable, true},
                 Case{"", "554 go away", FailureKind::kRefused, false},
                 Case{"MAIL", "451 later", FailureKind::kUnavailable, true},
                 Case{"MAIL", "550 not you", FailureKind::kRefused, false},
                 Case{"RCPT TO:<two", "450 greylisted", FailureKind::kUnavailable, true},
                 Case{"RCPT TO:<two", "550 nobody", FailureKind::kRefused, false},
                 Case{"DATA", "451 later", FailureKind::kUnavailable, true},
                 Case{".", "452 full", FailureKind::kUnavailable, true},
                 Case{".", "552 too large", FailureKind::kRefused, false},
                 Case{".", "", FailureKind::kUnavailable, true}, Case{"EHLO", "", FailureKind::kUnavailable, true});
    INFO(c.at << " -> " << c.reply);
    LoopbackSmtp server(LoopbackSmtp::Answers{{c.at, c.reply}});
    const auto status = send_mail(plain(server), "from@a.test", {"one@b.test", "two@b.test"}, kMessage);
    REQUIRE_FALSE(status.ok());
    CHECK(status.failure().kind == c.kind);
    CHECK(status.failure().retry_can_help == c.retry);
}

TEST_CASE("one refused recipient keeps the message from all") {
    LoopbackSmtp server(LoopbackSmtp::Answers{{"RCPT TO:<two", "550 nobody"}});
    CHECK_FALSE(send_mail(plain(server), "from@a.test", {"one@b.test", "two@b.test"}, kMessage).ok());
    CHECK(server.messages().empty());
}

TEST_CASE("TLS that is wanted and not offered, and a refused login, are the operator's to mend") {
    SECTION("no STARTTLS: nothing is said in the clear") {
        LoopbackSmtp server;
        SmtpServer settings = plain(server);
        settings.security = SmtpSecurity::kStartTls;
        settings.username = "u";
        settings.password = "secret";
        const auto status = send_mail(settings, "from@a.test", {"one@b.test"}, kMessage);
        REQUIRE_FALSE(status.ok());
        CHECK(status.failure().kind == FailureKind::kConfiguration);
        for (const std::string& line : server.lines())
            CHECK(line.rfind("AUTH", 0) != 0);
    }
    SECTION("login refused") {
        LoopbackSmtp server(LoopbackSmtp::Answers{{"AUTH", "535 wrong"}});
        SmtpServer settings = plain(server);
        settings.username = "u";
        settings.password = "secret";
        const auto status = send_mail(settings, "from@a.test", {"one@b.test"}, kMessage);
        REQUIRE_FALSE(status.ok());
        CHECK(status.failure().kind == FailureKind::kConfiguration);
        CHECK(status.failure().message.find("secret") == std::string::npos);
    }
    SECTION("login put off") {
        LoopbackSmtp server(LoopbackSmtp::Answers{{"AUTH", "454 later"}});
        SmtpServer settings = plain(server);
        settings.username = "u";
        settings.password = "secret";
        const auto status = send_mail(settings, "from@a.test", {"one@b.test"}, kMessage);
        REQUIRE_FALSE(status.ok());
        CHECK(status.failure().kind == FailureKind::kUnavailable);
        CHECK(status.failure().retry_can_help);
    }
}

TEST_CASE("a server that is not there may be there later") {
    int port = 0;
    {
        LoopbackSmtp gone;
        port = gone.port();
    }
    SmtpServer settings;
    settings.host = "127.0.0.1";
    settings.port = port;
    const auto status = send_mail(settings, "from@a.test", {"one@b.test"}, kMessage);
    REQUIRE_FALSE(status.ok());
    CHECK(status.failure().kind == FailureKind::kUnavailable);
    CHECK(status.failure().retry_can_help);
}

TEST_CASE("what would break the dialogue is refused before a connection is made") {
    LoopbackSmtp server;
    SmtpServer settings = plain(server);
    const auto* bad =
        GENERATE("", "nobody", "a@b.test>\r\nRCPT TO:<c@d.test", "a b@c.test", "@b.test", "a@", "甲@b.test");
    INFO(bad);
    CHECK_FALSE(send_mail(settings, bad, {"one@b.test"}, kMessage).ok());
    CHECK_FALSE(send_mail(settings, "from@a.test", {"one@b.test", bad}, kMessage).ok());
    CHECK_FALSE(send_mail(settings, "from@a.test", {}, kMessage).ok());
    settings.helo_name = "a\r\nMAIL FROM:<x@y>";
    CHECK_FALSE(send_mail(settings, "from@a.test", {"one@b.test"}, kMessage).ok());
    CHECK(server.connections() == 0);
}
