// The mail channel: hands a frozen message to an SMTP server.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "daemon/deliver/channel.h"
#include "daemon/net/smtp.h"

namespace gazetted::deliver {

struct EmailSettings {
    net::SmtpServer server;
    std::string from;             ///< with or without a name; its address is the envelope's sender
    std::vector<std::string> to;  ///< with or without names
};

/// Failure: kConfiguration where an address is none, or nobody is written to.
Result<std::unique_ptr<Channel>> make_email_channel(const EmailSettings& settings);

}  // namespace gazetted::deliver
