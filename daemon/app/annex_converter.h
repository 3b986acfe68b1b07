// Turns annex files into text beside the loop, one after the other: a file that takes its converter a minute keeps no
// article and no alert waiting. Thread rule: start(), take() and pending() are for one thread; `wake` is called from
// the converter's own. Ownership: the thread lives as long as this, from the first job on. Failures: in Done::text.
#pragma once

#include <atomic>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

#include "daemon/store/store.h"

namespace gazetted::app {

class AnnexConverter {
  public:
    struct Job {
        std::string source_id;
        store::CandidateState candidate;
        model::Snapshot snapshot;
    };
    struct Done {
        Job job;
        Result<std::string> text;
    };

    explicit AnnexConverter(std::function<void()> wake) : wake_(std::move(wake)) {}
    /// Ends the conversion under way; the file is converted again when it is next looked at.
    ~AnnexConverter();
    AnnexConverter(const AnnexConverter&) = delete;
    AnnexConverter& operator=(const AnnexConverter&) = delete;

    void start(Job job);
    /// What has been converted since the last call, in the order of start().
    std::vector<Done> take();
    /// Jobs started and not yet taken back.
    [[nodiscard]] std::size_t pending() const { return pending_; }

  private:
    void work();
    std::function<void()> wake_;
    std::mutex mutex_;
    std::condition_variable changed_;
    std::deque<Job> jobs_;
    std::vector<Done> done_;
    std::size_t pending_ = 0;
    std::atomic<bool> stopping_{false};
    std::thread thread_;
};

}  // namespace gazetted::app
