#include "daemon/deliver/mime.h"

#include <regex>

#include <catch2/catch.hpp>

#include "daemon/base/digest.h"
#include "daemon/deliver/mime_encode.h"

using namespace gazetted;
using namespace gazetted::deliver;

namespace {

Mail sample() {
    Mail mail;
    mail.id = "ga-0123.desk.email1";
    mail.thread = "MOFCOM-2025-61";
    mail.from = {"gazetted", "watch@example.org"};
    mail.to = {{"", "one@example.org"}, {"合规组", "two@example.org"}};
    mail.subject = "No. 61 of 2025 binds from today";
    mail.text = "line\nsecond = line \n";
    mail.html = "<p>商务部公告2025年第61号</p>";
    mail.date = *Instant::parse("2025-11-07T01:00:00Z");
    mail.list_name = "gazetted";
    return mail;
}

std::size_t longest_line(const std::string& text) {
    std::size_t longest = 0;
    std::size_t at = 0;
    for (std::size_t end = text.find("\r\n"); end != std::string::npos; at = end + 2, end = text.find("\r\n", at))
        longest = std::max(longest, end - at);
    return longest;
}

/// What a reader makes of encoded words.
std::string decoded(std::string text) {
    std::string out;
    const std::regex word(R"(=\?UTF-8\?B\?([A-Za-z0-9+/=]*)\?=)");
    for (std::sregex_iterator it(text.begin(), text.end(), word), end; it != end; ++it)
        out += base64_decode((*it)[1].str()).value();
    return out;
}

}  // namespace

TEST_CASE("a mail is the same bytes for the same value, and this is what they are") {
    const std::string mail = build_mail(sample());
    CHECK(mail == build_mail(sample()));
    CHECK_THAT(mail, Catch::StartsWith("From: gazetted\r\n <watch@example.org>\r\n"
                                       "To: one@example.org,\r\n =?UTF-8?B?5ZCI6KeE57uE?=\r\n <two@example.org>\r\n"
                                       "Subject: No. 61 of 2025 binds from today\r\n"
                                       "Date: Fri, 07 Nov 2025 01:00:00 +0000\r\n"
                                       "Message-ID: <ga-0123.desk.email1@example.org>\r\n"
                                       "In-Reply-To: <thread."));
    CHECK_THAT(mail, Catch::Contains("\r\nList-Id: <gazetted.example.org>\r\nAuto-Submitted: auto-generated\r\n"
                                     "MIME-Version: 1.0\r\nContent-Type: multipart/alternative;\r\n boundary=\"=_"));
    CHECK_THAT(mail, Catch::Contains("Content-Type: text/plain; charset=utf-8\r\n"
                                     "Content-Transfer-Encoding: quoted-printable\r\n\r\n"
                                     "line\r\nsecond =3D line=20\r\n--=_"));
    CHECK_THAT(mail,
               Catch::Contains("Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n" +
                               base64("<p>商务部公告2025年第61号</p>") + "\r\n--=_"));
    CHECK_THAT(mail, Catch::EndsWith("--\r\n"));
    CHECK(longest_line(mail) <= 78);
}

TEST_CASE("the boundary stands where a part begins or ends and nowhere else") {
    Mail mail = sample();
    mail.text = "--=_\n=_ " + std::string(300, '=');
    const std::string built = build_mail(mail);
    const auto at = built.find("boundary=\"") + 10;
    const std::string boundary = built.substr(at, built.find('"', at) - at);
    std::size_t count = 0;
    for (auto found = built.find(boundary); found != std::string::npos; found = built.find(boundary, found + 1))
        ++count;
    CHECK(count == 4);
}

TEST_CASE("a mail without HTML is plain text alone") {
    Mail mail = sample();
    mail.html.clear();
    CHECK_THAT(build_mail(mail), Catch::Contains("\r\nContent-Type: text/plain; charset=utf-8\r\n"));
    CHECK_THAT(build_mail(mail), !Catch::Contains("multipart"));
}

TEST_CASE("mails on one thing share a thread, mails on others do not") {
    const auto root = [](const std::string& thread) {
        Mail mail = sample();
        mail.thread = thread;
        const std::string built = build_mail(mail);
        const auto at = built.find("References: ");
        return at == std::string::npos ? std::string() : built.substr(at, built.find("\r\n", at) - at);
    };
    CHECK(root("MOFCOM-2025-61") == root("MOFCOM-2025-61"));
    CHECK(root("MOFCOM-2025-61") != root("MOFCOM-2025-62"));
    CHECK(root("").empty());
}

TEST_CASE("no text can begin a header of its own") {
    const auto* evil = GENERATE("x\r\nBcc: evil@example.org", "x\nBcc: evil@example.org", "x\rBcc: evil@example.org",
                                "x\r\n\r\nbody", "公告\r\nBcc: evil@example.org");
    Mail mail = sample();
    mail.subject = evil;
    mail.thread = evil;
    mail.id = evil;
    mail.list_name = evil;
    mail.from.name = evil;
    mail.to[1].name = evil;
    const std::string built = build_mail(mail);
    const std::string head = built.substr(0, built.find("\r\n\r\n"));
    CHECK_THAT(head, !Catch::Contains("\r\nBcc:"));
    CHECK_THAT(head, Catch::Contains("\r\nMIME-Version: 1.0\r\n"));
    for (std::size_t at = 0; (at = head.find_first_of("\r\n", at)) != std::string::npos; at += 2)
        REQUIRE(head.substr(at, 2) == "\r\n");
}

TEST_CASE("header text travels plain while it is short ASCII, else as encoded words of whole characters") {
    CHECK(header_text("No. 61 of 2025", 9) == "No. 61 of 2025");
    CHECK(header_text("公告", 9) == "=?UTF-8?B?" + base64("公告") + "?=");
    CHECK(header_text("=?UTF-8?Q?trick?=", 9) == "=?UTF-8?B?" + base64("=?UTF-8?Q?trick?=") + "?=");
    const auto text =
        GENERATE(std::string(200, 'a'), std::string(67, 'a') + "é",
                 std::string("商务部 海关总署公告2025年第61号 对境外相关稀土物项实施出口管制，自公布之日起施行"));
    const std::string header = header_text(text, 9);
    CHECK(decoded(header) == text);
    CHECK(longest_line(header + "\r\n") <= 67);
    const std::regex word(R"(=\?UTF-8\?B\?([A-Za-z0-9+/=]*)\?=)");
    for (std::sregex_iterator it(header.begin(), header.end(), word), end; it != end; ++it)
        CHECK((static_cast<unsigned char>(base64_decode((*it)[1].str())->front()) & 0xc0U) != 0x80U);
}

TEST_CASE("display names are quoted where they must be") {
    CHECK(header_phrase("Trade desk", 6) == "Trade desk");
    CHECK(header_phrase("Desk, Trade", 6) == "\"Desk, Trade\"");
    CHECK(header_phrase(R"(the "desk" \)", 6) == R"("the \"desk\" \\")");
    CHECK(decoded(header_phrase("合规组", 6)) == "合规组");
}

TEST_CASE("quoted-printable keeps every byte and stays within its lines") {
    struct Case {
        std::string text;
        std::string encoded;
    };
    const auto c =
        GENERATE(Case{"", ""}, Case{"a\r\n", "a\r\n"}, Case{"a", "a\r\n"}, Case{"a=b", "a=3Db\r\n"},
                 Case{"end \r\nend\t", "end=20\r\nend=09\r\n"}, Case{"é", "=C3=A9\r\n"}, Case{"\r\n\r\n", "\r\n\r\n"},
                 Case{"a\rb", "a=0Db\r\n"}, Case{std::string(75, 'x'), std::string(75, 'x') + "\r\n"},
                 Case{std::string(76, 'x'), std::string(75, 'x') + "=\r\nx\r\n"},
                 Case{std::string(74, 'x') + "=", std::string(74, 'x') + "=\r\n=3D\r\n"});
    INFO(c.text);
    CHECK(quoted_printable(c.text) == c.encoded);
}

TEST_CASE("base64 lines are 76 characters long") {
    CHECK(base64_lines("").empty());
    CHECK(base64_lines(std::string(57, 'x')).size() == 78);
    CHECK(longest_line(base64_lines(std::string(1000, 'x'))) == 76);
}

TEST_CASE("every kind of line end becomes CRLF") {
    CHECK(with_crlf("a\nb\r\nc\rd\n\ne") == "a\r\nb\r\nc\r\nd\r\n\r\ne");
}

TEST_CASE("dates are written as RFC 5322 wants them") {
    struct Case {
        const char* instant;
        const char* date;
    };
    const auto c = GENERATE(Case{"1970-01-01T00:00:00Z", "Thu, 01 Jan 1970 00:00:00 +0000"},
                            Case{"2024-02-29T23:59:59Z", "Thu, 29 Feb 2024 23:59:59 +0000"},
                            Case{"2025-10-09T09:00:00+08:00", "Thu, 09 Oct 2025 01:00:00 +0000"},
                            Case{"2026-12-31T16:00:00Z", "Thu, 31 Dec 2026 16:00:00 +0000"},
                            Case{"1969-12-31T23:59:59Z", "Wed, 31 Dec 1969 23:59:59 +0000"});
    CHECK(mail_date(*Instant::parse(c.instant)) == c.date);
}

TEST_CASE("a mailbox is an address with or without a name") {
    struct Case {
        const char* text;
        Mailbox mailbox;
    };
    const auto c = GENERATE(Case{"a@b.test", {"", "a@b.test"}}, Case{" a@b.test ", {"", "a@b.test"}},
                            Case{"<a@b.test>", {"", "a@b.test"}}, Case{"Desk <a@b.test>", {"Desk", "a@b.test"}},
                            Case{R"("Desk, \"x\"" <a@b.test>)", {R"(Desk, "x")", "a@b.test"}},
                            Case{"合规组 <a+b@b.test>", {"合规组", "a+b@b.test"}});
    INFO(c.text);
    REQUIRE(parse_mailbox(c.text).ok());
    CHECK(*parse_mailbox(c.text) == c.mailbox);
    CHECK(domain_of(c.mailbox) == "b.test");
}

TEST_CASE("what is no mailbox is the operator's mistake") {
    const auto* text = GENERATE("", "a", "@b", "a@", "a b@c.test", "a@b@c.test", "Desk <a@b.test", "Desk a@b.test>",
                                "a@b.test, c@d.test", "甲@b.test", "x\r\nBcc: y <a@b.test>", "<a@b.test>\r\n");
    INFO(text);
    REQUIRE_FALSE(parse_mailbox(text).ok());
    CHECK(parse_mailbox(text).failure().kind == FailureKind::kConfiguration);
}
