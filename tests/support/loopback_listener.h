// Accepts connections on a port of 127.0.0.1 (or another loopback address) and gives each its own thread; the ground of
// the test servers. Thread rule: `serve` runs on many threads. Ownership: closes every socket and joins every thread
// when it dies; a thread that waits in recv() is woken by the shutdown of its socket.
#pragma once

#include <atomic>
#include <functional>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace gazetted::test {

class LoopbackListener {
  public:
    /// `serve` gets the connected socket (closed for it afterwards) and the number of the connection, from 1.
    /// Port 0 takes any that is free; `host` is the last byte of 127.0.0.x.
    explicit LoopbackListener(std::function<void(int, int)> serve, int host = 1, int port = 0);
    ~LoopbackListener();
    LoopbackListener(const LoopbackListener&) = delete;
    LoopbackListener& operator=(const LoopbackListener&) = delete;

    [[nodiscard]] int port() const { return port_; }
    [[nodiscard]] int connections() const { return connections_; }
    [[nodiscard]] int most_open_at_once() const { return most_open_; }
    /// Refuses new connections and ends those there are; called by the destructor.
    void stop();

  private:
    void accept_all();
    void run(int socket, int number);

    std::function<void(int, int)> serve_;
    int listening_ = -1;
    int port_ = 0;
    std::atomic<bool> stopping_{false};
    std::atomic<int> connections_{0};
    std::atomic<int> most_open_{0};
    std::mutex mutex_;
    std::vector<int> open_;
    std::vector<std::thread> threads_;
    std::thread acceptor_;
};

/// Sends all of `bytes`; false when the other side is gone.
bool send_all(int socket, const std::string& bytes);
/// Waits until the other side closes (or the listener stops).
void wait_for_close(int socket);
/// Makes the close that follows a reset (RST) instead of an orderly end.
void reset_on_close(int socket);

}  // namespace gazetted::test
