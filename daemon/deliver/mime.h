// An alert as a complete mail (RFC 5322, MIME): text and HTML side by side, built once and kept, so that every attempt
// sends the same bytes under the same Message-ID.
// Thread rule: pure; equal values give equal bytes. Failures: none; what could break a header is encoded or replaced.
#pragma once

#include <string>
#include <vector>

#include "daemon/deliver/mailbox.h"
#include "parsers/base/time.h"

namespace gazetted::deliver {

struct Mail {
    std::string id;      ///< of the message; with the sender's domain it makes the Message-ID
    std::string thread;  ///< what the mail is about: equal threads are shown as one conversation; may be empty
    Mailbox from;
    std::vector<Mailbox> to;
    std::string subject;
    std::string text;  ///< UTF-8
    std::string html;  ///< UTF-8; empty: the mail is text alone
    Instant date;
    std::string list_name;  ///< for List-Id, so that receivers can filter ("gazetted"); may be empty
};

/// The message with CRLF line ends, ready for net::send_mail.
std::string build_mail(const Mail& mail);

/// `Fri, 07 Nov 2025 01:00:00 +0000`.
std::string mail_date(Instant at);

}  // namespace gazetted::deliver
