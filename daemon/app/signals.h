// SIGTERM, SIGINT and SIGHUP as flags and a wake-up, taken by a thread of their own so that no handler runs anywhere.
// Make one before any other thread is started: it blocks the signals for all of them.
// Thread rule: the questions may be asked from any thread. Ownership: stops its thread when it goes.
#pragma once

#include <atomic>
#include <functional>
#include <thread>

namespace gazetted::app {

class Signals {
  public:
    /// `wake` is called in the signal thread whenever something arrived.
    explicit Signals(std::function<void()> wake);
    ~Signals();
    Signals(const Signals&) = delete;
    Signals& operator=(const Signals&) = delete;

    [[nodiscard]] bool stop() const { return stop_; }
    /// True once per SIGHUP.
    bool take_reload() { return reload_.exchange(false); }

  private:
    void watch();
    std::function<void()> wake_;
    std::atomic<bool> stop_{false}, reload_{false}, closing_{false};
    std::thread thread_;
};

}  // namespace gazetted::app
