#include "daemon/net/socket_watch.h"

#include <algorithm>
#include <stdexcept>

#include <sys/eventfd.h>
#include <unistd.h>

namespace gazetted::net {

namespace {

constexpr std::uint32_t kBroken = EPOLLERR | EPOLLHUP;

}  // namespace

SocketWatch::SocketWatch() : epoll_(epoll_create1(EPOLL_CLOEXEC)), wake_(eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)) {
    epoll_event event{};
    event.events = EPOLLIN;
    event.data.fd = wake_;
    if (epoll_ < 0 || wake_ < 0 || epoll_ctl(epoll_, EPOLL_CTL_ADD, wake_, &event) != 0)
        throw std::runtime_error("epoll is not available");
}

SocketWatch::~SocketWatch() {
    close(wake_);
    close(epoll_);
}

bool SocketWatch::enlist(int socket, Socket& state, std::uint32_t events) {
    if (state.registered == events) return true;
    epoll_event event{};
    event.events = events;
    event.data.fd = socket;
    const int operation = events == 0 ? EPOLL_CTL_DEL : state.registered == 0 ? EPOLL_CTL_ADD : EPOLL_CTL_MOD;
    if (epoll_ctl(epoll_, operation, socket, &event) != 0 && events != 0) return false;
    state.registered = events;
    return true;
}

bool SocketWatch::want(int socket, bool to_read, bool to_write) {
    Socket& state = sockets_[socket];
    state.wanted = (to_read ? EPOLLIN : 0U) | (to_write ? EPOLLOUT : 0U);
    if (state.wanted == 0 && state.announces_end) return true;
    const bool enlisted = enlist(socket, state, state.wanted);
    if (state.wanted == 0) sockets_.erase(socket);
    return enlisted;
}

/// Something on a socket that nobody waits for (its server has closed it, as a rule) is not asked about again.
void SocketWatch::take(const epoll_event& event, bool& woken) {
    const int socket = event.data.fd;
    if (socket == wake_) {
        std::uint64_t count = 0;
        woken = read(wake_, &count, sizeof count) == sizeof count;
        return;
    }
    const auto found = sockets_.find(socket);
    if (found == sockets_.end()) return;
    if (found->second.wanted == 0) {
        enlist(socket, found->second, 0);
        return;
    }
    const std::uint32_t bits = event.events;
    events_.push_back({socket, (bits & EPOLLIN) != 0, (bits & EPOLLOUT) != 0, (bits & kBroken) != 0});
}

const std::vector<SocketWatch::Event>& SocketWatch::wait(std::chrono::milliseconds limit, bool& woken) {
    events_.clear();
    const auto ms = std::clamp<std::int64_t>(limit.count(), 0, 3'600'000);
    const int count = epoll_wait(epoll_, ready_.data(), static_cast<int>(ready_.size()), static_cast<int>(ms));
    for (int i = 0; i < count; ++i)
        take(ready_[static_cast<std::size_t>(i)], woken);
    return events_;
}

void SocketWatch::wake() {
    const std::uint64_t one = 1;
    // Fails only where the counter is full, and then the wait ends as well.
    static_cast<void>(write(wake_, &one, sizeof one) == sizeof one);
}

}  // namespace gazetted::net
