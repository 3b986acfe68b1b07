// Mail, terminal and file, each against the real thing on this machine.
#include <filesystem>
#include <fstream>
#include <sstream>

#include <catch2/catch.hpp>
#include <sys/stat.h>
#include <unistd.h>

#include "daemon/deliver/email.h"
#include "daemon/deliver/local.h"
#include "tests/support/loopback_smtp.h"

using namespace gazetted;
using namespace gazetted::deliver;
using test::LoopbackSmtp;

namespace {

const Instant kNow = Instant::from_unix(1'762'500'000);

Message message(const std::string& body) {
    return {"ga-1.desk.email1", "ga-1", "subject", body, kNow};
}

EmailSettings mail_settings(const LoopbackSmtp& server) {
    EmailSettings made;
    made.server.host = "127.0.0.1";
    made.server.port = server.port();
    made.server.security = net::SmtpSecurity::kNone;
    made.from = "gazetted <watch@a.test>";
    made.to = {"Desk <desk@b.test>", "two@b.test"};
    return made;
}

class TemporaryFolder {
  public:
    TemporaryFolder() {
        std::string name = (std::filesystem::temp_directory_path() / "gazetted-XXXXXX").string();
        if (mkdtemp(name.data()) != nullptr) path_ = name;
    }
    ~TemporaryFolder() { std::filesystem::remove_all(path_); }
    [[nodiscard]] std::string file(const std::string& name) const { return path_ + "/" + name; }

  private:
    std::string path_;
};

std::string content(const std::string& path) {
    std::ostringstream text;
    text << std::ifstream(path).rdbuf();
    return text.str();
}

}  // namespace

TEST_CASE("a mail is handed over as it was frozen") {
    LoopbackSmtp server;
    const auto channel = make_email_channel(mail_settings(server));
    REQUIRE(channel.ok());
    const std::string body = "Subject: x\r\n\r\nbody\r\n";
    CHECK((*channel)->deliver(message(body), kNow).verdict == Verdict::kDelivered);
    CHECK(server.messages() == std::vector<std::string>{body});
    const auto lines = server.lines();
    CHECK(std::find(lines.begin(), lines.end(), "RCPT TO:<desk@b.test>") != lines.end());
}

TEST_CASE("a refused mail is tried a few times, everything else until it is too old") {
    struct Case {
        const char* at;
        const char* reply;
        Verdict verdict;
    };
    const auto c = GENERATE(Case{"RCPT", "550 nobody", Verdict::kRefused}, Case{"DATA", "554 no", Verdict::kRefused},
                            Case{"RCPT", "451 later", Verdict::kRetry}, Case{"AUTH", "535 wrong", Verdict::kRetry},
                            Case{"EHLO", "", Verdict::kRetry});
    INFO(c.at << " " << c.reply);
    LoopbackSmtp server(LoopbackSmtp::Answers{{c.at, c.reply}});
    EmailSettings made = mail_settings(server);
    made.server.username = "u";
    made.server.password = "p";
    const Outcome outcome = (*make_email_channel(made))->deliver(message("Subject: x\r\n\r\nbody\r\n"), kNow);
    CHECK(outcome.verdict == c.verdict);
    CHECK(outcome.failure);
}

TEST_CASE("mail settings without usable addresses are refused") {
    LoopbackSmtp server;
    EmailSettings made = mail_settings(server);
    made.to = GENERATE(std::vector<std::string>{}, std::vector<std::string>{"nobody"});
    CHECK_FALSE(make_email_channel(made).ok());
    made.to = {"one@b.test"};
    made.from = "gazetted";
    CHECK_FALSE(make_email_channel(made).ok());
}

TEST_CASE("a file gets one line per message, also when the last writer was torn away") {
    const TemporaryFolder folder;
    const std::string path = folder.file("alerts.jsonl");
    const auto channel = make_json_lines_channel(path);
    CHECK(channel->deliver(message("{\"id\":\n 1}\n"), kNow).verdict == Verdict::kDelivered);
    CHECK(content(path) == "{\"id\":  1}\n");
    std::ofstream(path, std::ios::app) << "{\"torn";
    CHECK(channel->deliver(message("{\"id\":2}"), kNow).receipt == path);
    CHECK(content(path) == "{\"id\":  1}\n{\"torn\n{\"id\":2}\n");
    std::filesystem::rename(path, path + ".1");
    CHECK(channel->deliver(message("{\"id\":3}"), kNow).verdict == Verdict::kDelivered);
    CHECK(content(path) == "{\"id\":3}\n");
}

TEST_CASE("a file that cannot be written keeps the message pending, and nothing of a half-written line stays") {
    const TemporaryFolder folder;
    const Outcome missing = make_json_lines_channel(folder.file("no/such/file"))->deliver(message("{}"), kNow);
    CHECK(missing.verdict == Verdict::kRetry);
    CHECK(missing.failure->kind == FailureKind::kStorage);
    CHECK(make_json_lines_channel("/dev/full")->deliver(message("{}"), kNow).failure->kind ==
          FailureKind::kConfiguration);
    const std::string pipe = folder.file("pipe");
    mkfifo(pipe.c_str(), 0600);
    CHECK(make_json_lines_channel(pipe)->deliver(message("{}"), kNow).failure->kind == FailureKind::kConfiguration);
}

TEST_CASE("the terminal gets text and colours, and no commands") {
    struct Case {
        const char* text;
        const char* printed;
    };
    const auto c = GENERATE(Case{"公告\ttext\n", "公告\ttext\n"}, Case{"\x1b[1;31mred\x1b[0m", "\x1b[1;31mred\x1b[0m"},
                            Case{"\x1b]0;title\x07x", "]0;titlex"}, Case{"\x1b[2Jx", "[2Jx"}, Case{"a\rb\bc", "abc"},
                            Case{"\x1b[31", "[31"},
                            Case{"\xc2\x9b"
                                 "2Jx",
                                 "2Jx"},
                            Case{"\x9b"
                                 "2Jx",
                                 "\xef\xbf\xbd"
                                 "2Jx"},
                            Case{"a\xe2\x80\xae"
                                 "b",
                                 "ab"},
                            Case{"", ""});
    CHECK(printable(c.text) == c.printed);
}

TEST_CASE("a terminal message ends its line, and a terminal that is gone is told") {
    const TemporaryFolder folder;
    const std::string path = folder.file("out");
    std::FILE* out = std::fopen(path.c_str(), "w");
    CHECK(make_terminal_channel(out)->deliver(message("alert"), kNow).verdict == Verdict::kDelivered);
    std::fclose(out);
    CHECK(content(path) == "alert\n");
    std::FILE* full = std::fopen("/dev/full", "w");
    const Outcome outcome = make_terminal_channel(full)->deliver(message("alert"), kNow);
    std::fclose(full);
    CHECK(outcome.verdict == Verdict::kRetry);
    CHECK(outcome.failure->kind == FailureKind::kStorage);
}
