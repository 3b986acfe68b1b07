#include "tests/support/loopback_listener.h"

#include <algorithm>
#include <array>
#include <csignal>
#include <stdexcept>
#include <string>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

namespace gazetted::test {

LoopbackListener::LoopbackListener(std::function<void(int, int)> serve, int host, int port) : serve_(std::move(serve)) {
    std::signal(SIGPIPE, SIG_IGN);  // a client that hangs up is part of many a test
    listening_ = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(0x7f000000U + static_cast<unsigned>(host));
    address.sin_port = htons(static_cast<in_port_t>(port));
    socklen_t size = sizeof address;
    auto* const any = reinterpret_cast<sockaddr*>(&address);
    if (listening_ < 0 || bind(listening_, any, size) != 0 || listen(listening_, 128) != 0 ||
        getsockname(listening_, any, &size) != 0)
        throw std::runtime_error("loopback: cannot listen");
    port_ = ntohs(address.sin_port);
    acceptor_ = std::thread([this] { accept_all(); });
}

LoopbackListener::~LoopbackListener() {
    stop();
}

void LoopbackListener::stop() {
    if (stopping_.exchange(true)) return;
    shutdown(listening_, SHUT_RDWR);
    acceptor_.join();
    close(listening_);
    {
        const std::lock_guard lock(mutex_);
        for (const int socket : open_)
            shutdown(socket, SHUT_RDWR);
    }
    for (std::thread& thread : threads_)
        thread.join();
}

void LoopbackListener::accept_all() {
    for (;;) {
        const int socket = accept4(listening_, nullptr, nullptr, SOCK_CLOEXEC);
        if (socket < 0) return;
        const int one = 1;
        setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
        const int number = ++connections_;
        const std::lock_guard lock(mutex_);
        open_.push_back(socket);
        most_open_ = std::max<int>(most_open_, static_cast<int>(open_.size()));
        threads_.emplace_back([this, socket, number] { run(socket, number); });
    }
}

void LoopbackListener::run(int socket, int number) {
    serve_(socket, number);
    const std::lock_guard lock(mutex_);
    open_.erase(std::find(open_.begin(), open_.end(), socket));
    close(socket);
}

bool send_all(int socket, const std::string& bytes) {
    std::size_t sent = 0;
    while (sent < bytes.size()) {
        const ssize_t n = send(socket, bytes.data() + sent, bytes.size() - sent, MSG_NOSIGNAL);
        if (n <= 0) return false;
        sent += static_cast<std::size_t>(n);
    }
    return true;
}

void wait_for_close(int socket) {
    std::array<char, 512> dropped{};
    while (recv(socket, dropped.data(), dropped.size(), 0) > 0) {
    }
}

void reset_on_close(int socket) {
    const linger hard{1, 0};
    setsockopt(socket, SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
}

}  // namespace gazetted::test
