#include "daemon/app/courier.h"

#include <utility>

#include "daemon/base/jitter.h"
#include "daemon/base/log.h"
#include "daemon/deliver/schedule.h"

namespace gazetted::app {

namespace {
constexpr std::size_t kBatch = 50;
constexpr std::chrono::seconds kLongestSleep{5};
constexpr std::chrono::hours kLongestWait{
    25};                                   ///< more than any retry waits: only a clock that was set back can do that
constexpr std::chrono::seconds kGrace{5};  ///< for the attempt under way when the daemon stops
}  // namespace

Courier::Courier(store::Store& store, Channels channels, std::chrono::seconds max_age, const Clock& clock)
    : store_(store), channels_(std::move(channels)), max_age_(max_age), clock_(clock) {}

deliver::Verdict Courier::attempt(store::OutboxRow& row) {
    const Instant now = clock_.now();
    ++row.attempts;
    const auto channel = channels_.find(channel_key(row));
    if (channel == channels_.end()) {
        row.state = store::DeliveryState::kDead;
        row.last_failure = "the settings have no channel " + row.channel + " of a receiver " + row.receiver +
                           " any more; `gazetted deliveries retry` sends it once that is there again";
        return deliver::Verdict::kGone;
    }
    const deliver::Outcome outcome =
        channel->second->deliver({row.id, row.alert_id, row.subject, row.body, row.created_at}, now);
    if (outcome.verdict == deliver::Verdict::kDelivered) {
        row.state = store::DeliveryState::kDelivered;
        row.delivered_at = clock_.now();
        row.last_failure.clear();
        log::info("delivery={} delivered ({})", row.id, outcome.receipt);
        return outcome.verdict;
    }
    row.last_failure = outcome.failure ? outcome.failure->message : "no answer";
    deliver::RetryPolicy policy;
    policy.max_age = max_age_;
    const auto next =
        deliver::next_attempt(row.attempts, row.created_at, now, outcome, policy, jitter(row.id, row.attempts));
    if (next)
        row.next_attempt_at = *next;
    else
        row.state = store::DeliveryState::kDead;
    log::warn("delivery={} attempt={} {}: {}", row.id, row.attempts, next ? "tried again " + next->iso() : "given up",
              row.last_failure);
    return outcome.verdict;
}

void Courier::attempt_or_wait(store::OutboxRow& row, Waits& waits, std::size_t& tried) {
    const std::string channel = channel_key(row);
    if (const auto wait = waits.find(channel); wait != waits.end()) {
        row.next_attempt_at = wait->second;
        return;
    }
    ++tried;
    if (attempt(row) != deliver::Verdict::kRetry) return;
    const bool given_up = row.state == store::DeliveryState::kDead;
    waits.emplace(channel, given_up ? clock_.now().plus(deliver::RetryPolicy().first_wait) : row.next_attempt_at);
}

/// Keeps what could not be written, unless the store says that there is nothing to write it to.
Status Courier::record(const store::OutboxRow& row) {
    Status kept = store_.record_attempt(row, clock_.now());
    if (!kept && kept.failure().kind == FailureKind::kStorage) held_ = row;
    return kept;
}

Status Courier::record_held() {
    if (!held_) return Done{};
    const store::OutboxRow row = *std::exchange(held_, std::nullopt);
    Status kept = record(row);
    return held_ ? kept : Status(Done{});
}

Result<std::size_t> Courier::deliver_due(const std::function<bool()>& go_on) {
    if (Status kept = record_held(); !kept) return kept.failure();
    std::size_t tried = 0;
    Waits waits;
    while (true) {
        const Instant now = clock_.now();
        auto rows = store_.due(now, now.plus(kLongestWait), kBatch);
        if (!rows) return rows.failure();
        for (store::OutboxRow& row : *rows) {
            if (!go_on()) return tried;
            attempt_or_wait(row, waits, tried);
            if (Status kept = record(row); !kept) return kept.failure();
        }
        if (rows->size() < kBatch) return tried;
    }
}

void Courier::while_waiting(const std::function<bool()>& may_wait) {
    for (auto& [key, channel] : channels_)
        channel->ask_whether_to_go_on(may_wait);
}

Result<std::unique_ptr<CourierThread>> CourierThread::start(const settings::Settings& settings, const Clock& clock) {
    auto channels = make_channels(settings);
    if (!channels) return channels.failure();
    auto store = store::open_store(settings.store_path());
    if (!store) return store.failure();
    return std::unique_ptr<CourierThread>(
        new CourierThread(std::move(*store), std::move(*channels), settings.delivery_max_age, clock));
}

CourierThread::CourierThread(std::unique_ptr<store::Store> store, Channels channels, std::chrono::seconds max_age,
                             const Clock& clock)
    : store_(std::move(store)), courier_(*store_, std::move(channels), max_age, clock), thread_([this] { work(); }) {}

bool CourierThread::may_wait() const {
    return std::chrono::steady_clock::now() < give_up_at_.load();
}

CourierThread::~CourierThread() {
    give_up_at_ = std::chrono::steady_clock::now() + kGrace;
    stopping_ = true;
    wake();
    thread_.join();
}

void CourierThread::wake() {
    const std::lock_guard lock(mutex_);
    woken_ = true;
    changed_.notify_one();
}

void CourierThread::work() {
    courier_.while_waiting([this] { return may_wait(); });
    while (!stopping_) {
        turned_ = true;
        const auto done = courier_.deliver_due([this] {
            turned_ = true;
            return !stopping_;
        });
        if (!done) log::error("outbox: {}", done.failure().message);
        std::unique_lock lock(mutex_);
        changed_.wait_for(lock, kLongestSleep, [this] { return woken_; });
        woken_ = false;
    }
}

}  // namespace gazetted::app
