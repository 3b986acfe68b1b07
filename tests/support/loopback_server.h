// A web server for tests that answers as it is told, also in ways no decent server would: resets, silence, short
// bodies. Thread rule: the answer function runs on the server's threads, one call at a time. Ownership: see
// LoopbackListener.
#pragma once

#include <functional>
#include <map>
#include <mutex>
#include <string>
#include <vector>

#include "tests/support/loopback_listener.h"

namespace gazetted::test {

struct ServedRequest {
    int connection = 0;  ///< from 1, in the order of acceptance
    std::string method;
    std::string target;
    std::map<std::string, std::string> headers;  ///< names lower-case
    std::string body;
};

/// How an answer goes out.
enum class Manner {
    kWhole,        ///< as HTTP wants it, connection kept
    kClose,        ///< whole, then closed without saying so
    kResetBefore,  ///< reset before the first byte
    kResetInside,  ///< reset in the middle of the body
    kCloseBefore,  ///< closed without a byte
    kShort,        ///< closed in the middle of the body
    kSilent,       ///< not a byte until the client gives up
    kStall,        ///< half the body, then nothing until the client gives up
    kRaw,          ///< `body` is sent as it is, status line and all, then closed
};

struct Reply {
    int status = 200;
    std::string body;
    std::map<std::string, std::string> headers;
    Manner manner = Manner::kWhole;
};

class LoopbackServer {
  public:
    using Answer = std::function<Reply(const ServedRequest&)>;
    explicit LoopbackServer(Answer answer);
    /// Gives the replies in order, the last one again and again.
    explicit LoopbackServer(std::vector<Reply> script);

    [[nodiscard]] int port() const { return listener_.port(); }
    /// "http://127.0.0.1:<port><path>"
    [[nodiscard]] std::string url(const std::string& path) const;
    [[nodiscard]] std::vector<ServedRequest> requests() const;
    [[nodiscard]] int connections() const { return listener_.connections(); }
    [[nodiscard]] int most_open_at_once() const { return listener_.most_open_at_once(); }

  private:
    void serve(int socket, int number);
    Reply answer_to(const ServedRequest& request);

    Answer answer_;
    mutable std::mutex mutex_;
    std::vector<ServedRequest> requests_;
    LoopbackListener listener_;  // last: its threads use what is above
};

}  // namespace gazetted::test
