// Empties the outbox: takes what is due, hands it to its channel, records what came of it. A crash between the two
// sends the same bytes under the same id again, which a receiver drops by that id. Thread rule: deliver_due() is for
// one thread; CourierThread runs it in a thread of its own with a store of its own. Failures: a delivery's are kept in
// its row; kStorage ends deliver_due() and is tried again later: first what came of the last attempt is written down,
// and nothing is sent before it is, so that a full disk does not send one message over and over.
#pragma once

#include <atomic>
#include <condition_variable>
#include <map>
#include <mutex>
#include <optional>
#include <thread>

#include "daemon/app/messages.h"
#include "daemon/base/clock.h"
#include "daemon/settings/settings.h"
#include "daemon/store/store.h"

namespace gazetted::app {

class Courier {
  public:
    Courier(store::Store& store, Channels channels, std::chrono::seconds max_age, const Clock& clock);
    /// One attempt for each message that is due; gives how many were tried. `go_on` is asked before each. A channel
    /// that does not answer is asked once: its other messages wait as long as that one, and keep nobody else waiting.
    Result<std::size_t> deliver_due(const std::function<bool()>& go_on);
    /// `may_wait` is asked while an attempt waits for its receiver; false ends it, to be tried again.
    void while_waiting(const std::function<bool()>& may_wait);

  private:
    using Waits = std::map<std::string, Instant>;  ///< channel that gave no answer -> when it is asked again
    deliver::Verdict attempt(store::OutboxRow& row);
    void attempt_or_wait(store::OutboxRow& row, Waits& waits, std::size_t& tried);
    Status record(const store::OutboxRow& row);
    Status record_held();
    store::Store& store_;
    Channels channels_;
    std::chrono::seconds max_age_;
    const Clock& clock_;
    std::optional<store::OutboxRow> held_;  ///< an attempt whose end could not be written
};

class CourierThread {
  public:
    /// Opens the store again for its own use.
    static Result<std::unique_ptr<CourierThread>> start(const settings::Settings& settings, const Clock& clock);
    /// Gives the attempt under way five seconds more, then ends it: the message stays in the outbox.
    ~CourierThread();
    CourierThread(const CourierThread&) = delete;
    CourierThread& operator=(const CourierThread&) = delete;

    /// Something new is in the outbox.
    void wake();
    /// True when the thread has turned round since the last call: what the watchdog wants to know.
    bool took_a_turn() { return turned_.exchange(false); }

  private:
    CourierThread(std::unique_ptr<store::Store> store, Channels channels, std::chrono::seconds max_age,
                  const Clock& clock);
    void work();
    [[nodiscard]] bool may_wait() const;
    std::unique_ptr<store::Store> store_;
    Courier courier_;
    std::mutex mutex_;
    std::condition_variable changed_;
    bool woken_ = false;
    std::atomic<bool> stopping_{false}, turned_{true};
    std::atomic<std::chrono::steady_clock::time_point> give_up_at_{std::chrono::steady_clock::time_point::max()};
    std::thread thread_;
};

}  // namespace gazetted::app
