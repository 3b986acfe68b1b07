// Waits for many sockets at once (epoll). Cheaper than asking each in turn, which is what curl_multi_perform does: with
// sixty transfers under way that is sixty system calls for every packet that arrives.
// Thread rule: one thread; wake() alone may be called from any. Ownership: owns no socket. Failures: the constructor
// throws std::runtime_error where the kernel has no descriptor left.
#pragma once

#include <array>
#include <chrono>
#include <cstdint>
#include <unordered_map>
#include <utility>
#include <vector>

#include <sys/epoll.h>

namespace gazetted::net {

class SocketWatch {
  public:
    struct Event {
        int socket;
        bool readable;
        bool writable;
        bool broken;
    };

    SocketWatch();
    ~SocketWatch();
    SocketWatch(const SocketWatch&) = delete;
    SocketWatch& operator=(const SocketWatch&) = delete;

    /// A socket whose end closing() will tell: it may stay registered while nobody waits for it, which saves two system
    /// calls for each request on a kept connection.
    void opened(int socket) { sockets_[socket].announces_end = true; }
    void closing(int socket) { sockets_.erase(socket); }

    /// Watches for these; neither means not at all. False where the kernel refuses.
    bool want(int socket, bool to_read, bool to_write);

    /// Waits for at most `limit`; gives what happened, `woken` among it.
    const std::vector<Event>& wait(std::chrono::milliseconds limit, bool& woken);
    void wake();

  private:
    struct Socket {
        std::uint32_t wanted = 0;
        std::uint32_t registered = 0;
        bool announces_end = false;
    };
    bool enlist(int socket, Socket& state, std::uint32_t events);
    void take(const epoll_event& event, bool& woken);

    int epoll_ = -1;
    int wake_ = -1;
    std::unordered_map<int, Socket> sockets_;
    std::array<epoll_event, 64> ready_{};
    std::vector<Event> events_;
};

}  // namespace gazetted::net
