#include "daemon/app/annex_converter.h"

#include "daemon/app/annexes.h"

namespace gazetted::app {

AnnexConverter::~AnnexConverter() {
    {
        const std::lock_guard lock(mutex_);
        stopping_ = true;
    }
    changed_.notify_one();
    if (thread_.joinable()) thread_.join();
}

void AnnexConverter::start(Job job) {
    {
        const std::lock_guard lock(mutex_);
        jobs_.push_back(std::move(job));
    }
    ++pending_;
    changed_.notify_one();
    if (!thread_.joinable()) thread_ = std::thread([this] { work(); });
}

std::vector<AnnexConverter::Done> AnnexConverter::take() {
    std::vector<Done> done;
    {
        const std::lock_guard lock(mutex_);
        done.swap(done_);
    }
    pending_ -= done.size();
    return done;
}

void AnnexConverter::work() {
    convert::ChildLimits limits;
    limits.given_up = &stopping_;
    while (true) {
        std::unique_lock lock(mutex_);
        changed_.wait(lock, [this] { return stopping_ || !jobs_.empty(); });
        if (stopping_) return;
        Job job = std::move(jobs_.front());
        jobs_.pop_front();
        lock.unlock();
        auto text = text_of_file(job.snapshot.body, job.candidate.url, limits);
        lock.lock();
        if (stopping_) return;
        done_.push_back({std::move(job), std::move(text)});
        lock.unlock();
        wake_();
    }
}

}  // namespace gazetted::app
