#include "daemon/deliver/mime.h"

#include <algorithm>
#include <array>

#include "daemon/deliver/mime_encode.h"
#include "parsers/base/name_hash.h"

namespace gazetted::deliver {

namespace {

/// `id` where it may stand in a Message-ID or List-Id as it is, else a stable name for it.
std::string as_id(const std::string& id) {
    const bool plain = !id.empty() && id.size() <= 128 && id.front() != '.' && id.back() != '.' &&
                       id.find("..") == std::string::npos && std::all_of(id.begin(), id.end(), [](char c) {
                           return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                                  c == '.' || c == '-' || c == '_';
                       });
    return plain ? id : name_hash(id);
}

std::string header(const std::string& name, const std::string& value) {
    return name + ": " + value + "\r\n";
}

std::string mailbox_text(const Mailbox& mailbox, std::size_t used) {
    if (mailbox.name.empty()) return mailbox.address;
    return header_phrase(mailbox.name, used) + "\r\n <" + mailbox.address + ">";
}

std::string mailbox_list(const std::vector<Mailbox>& mailboxes, std::size_t used) {
    std::string list;
    for (const Mailbox& mailbox : mailboxes) {
        if (!list.empty()) list += ",\r\n ";
        list += mailbox_text(mailbox, used);
    }
    return list;
}

/// Whichever encoding is shorter: quoted-printable is readable in the raw, and three times as long for Chinese.
std::string part(const std::string& type, const std::string& content) {
    const std::string text = with_crlf(content);
    const std::string quoted = quoted_printable(text);
    const std::string packed = base64_lines(text);
    const bool quote = quoted.size() <= packed.size();
    return header("Content-Type", type + "; charset=utf-8") +
           header("Content-Transfer-Encoding", quote ? "quoted-printable" : "base64") + "\r\n" +
           (quote ? quoted : packed);
}

/// "=_" can stand in neither of the two encodings, so no part can hold the boundary.
std::string body_of(const Mail& mail) {
    if (mail.html.empty()) return part("text/plain", mail.text);
    const std::string boundary = "=_" + name_hash("boundary " + mail.id);
    const std::string line = "--" + boundary;
    return header("Content-Type", "multipart/alternative;\r\n boundary=\"" + boundary + "\"") + "\r\n" + line + "\r\n" +
           part("text/plain", mail.text) + line + "\r\n" + part("text/html", mail.html) + line + "--\r\n";
}

std::string thread_headers(const Mail& mail, const std::string& domain) {
    if (mail.thread.empty()) return {};
    // The first mail of a thread is not known to later ones, so all of them answer one that was never sent.
    const std::string root = "<thread." + name_hash(mail.thread) + "@" + domain + ">";
    return header("In-Reply-To", root) + header("References", root);
}

}  // namespace

std::string mail_date(Instant at) {
    constexpr std::array<const char*, 7> kDays{"Thu", "Fri", "Sat", "Sun",
                                               "Mon", "Tue", "Wed"};  // 1970 began on Thursday
    constexpr std::array<const char*, 12> kMonths{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                  "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const std::string iso = at.iso();
    const std::int64_t seconds = at.unix_seconds();
    const std::int64_t days = seconds / 86'400 - (seconds % 86'400 < 0 ? 1 : 0);
    const auto weekday = static_cast<std::size_t>((days % 7 + 7) % 7);
    const auto month = static_cast<std::size_t>((iso[5] - '0') * 10 + (iso[6] - '0') - 1);
    return std::string(kDays[weekday]) + ", " + iso.substr(8, 2) + " " + kMonths[month] + " " + iso.substr(0, 4) + " " +
           iso.substr(11, 8) + " +0000";
}

std::string build_mail(const Mail& mail) {
    const std::string domain = domain_of(mail.from);
    std::string message = header("From", mailbox_text(mail.from, 6)) + header("To", mailbox_list(mail.to, 4)) +
                          header("Subject", header_text(mail.subject, 9)) + header("Date", mail_date(mail.date)) +
                          header("Message-ID", "<" + as_id(mail.id) + "@" + domain + ">") +
                          thread_headers(mail, domain);
    if (!mail.list_name.empty()) message += header("List-Id", "<" + as_id(mail.list_name) + "." + domain + ">");
    // RFC 3834: robots must not answer, and absence notes must not come back.
    message += header("Auto-Submitted", "auto-generated") + header("MIME-Version", "1.0");
    return message + body_of(mail);
}

}  // namespace gazetted::deliver
