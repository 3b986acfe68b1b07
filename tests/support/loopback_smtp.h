// A mail server for tests: speaks SMTP, takes every message, and gives the answers it is told to give instead.
// Thread rule and ownership: see LoopbackListener.
#pragma once

#include <map>
#include <mutex>
#include <string>
#include <vector>

#include "tests/support/loopback_listener.h"

namespace gazetted::test {

class LoopbackSmtp {
  public:
    /// The start of a command line ("RCPT TO:<b@", "DATA", "." for the message's end, "" for the greeting)
    /// -> the reply line to give. An empty reply closes the connection instead.
    using Answers = std::map<std::string, std::string>;
    explicit LoopbackSmtp(Answers answers = {});

    [[nodiscard]] int port() const { return listener_.port(); }
    [[nodiscard]] int connections() const { return listener_.connections(); }
    /// Every command line of every connection.
    [[nodiscard]] std::vector<std::string> lines() const;
    /// The messages that came whole, dots unstuffed.
    [[nodiscard]] std::vector<std::string> messages() const;

  private:
    void serve(int socket);
    std::string reply_to(const std::string& line) const;
    bool take_message(int socket, std::string& buffer);

    Answers answers_;
    mutable std::mutex mutex_;
    std::vector<std::string> lines_;
    std::vector<std::string> messages_;
    LoopbackListener listener_;  // last: its threads use what is above
};

}  // namespace gazetted::test
