// Fetches many pages politely: one request at a time per host, spaced, conditional, retried where that helps, each
// answer judged before it is handed on. Everything it waits for, it waits for in run_for(), so that it fits a loop.
// Thread rule: one thread. Ownership: borrows the client (whose other transfers abort_all() would end too) and the
// clock; both outlive it. Failures: in FetchResult::fetched; nothing throws but broken invariants.
#pragma once

#include <chrono>
#include <cstdint>
#include <deque>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <unordered_map>

#include "daemon/base/clock.h"
#include "daemon/fetch/classify.h"
#include "daemon/fetch/job_queue.h"
#include "daemon/fetch/retry.h"
#include "daemon/fetch/validators.h"
#include "daemon/net/http.h"

namespace gazetted::fetch {

/// One page to fetch.
struct FetchJob {
    std::string source_id;
    model::RequestSpec request;
    net::RequestOptions options;
    Validators validators;                    ///< of the last good answer; not sent with POST
    Expectations expectations;                ///< `validators_sent` is set by the fetcher
    std::chrono::milliseconds spacing{5000};  ///< between two requests to the host; lengthened by up to a fifth
    RetryPolicy retry;
};

struct FetchResult {
    std::string source_id;
    model::Snapshot snapshot;   ///< status 0 and no body where the transfer failed; no body with 304
    std::string effective_url;  ///< after redirects: what relative links on the page are relative to
    Fetched fetched;
    Validators validators;  ///< to send next time: the new ones of a good answer, else those of the job
    int attempts = 0;       ///< 0 where the host's wish to be left alone kept us from asking
};

struct FetcherLimits {
    std::size_t max_in_flight = 64;
    std::chrono::seconds pause_after_429{300};     ///< where the answer names no time
    std::chrono::seconds longest_pause{6 * 3600};  ///< of what Retry-After can ask for
    std::chrono::seconds patience{60};             ///< jobs of a host that pauses longer fail at once (kRateLimited)
};

class Fetcher {
  public:
    using Callback = std::function<void(FetchResult)>;

    Fetcher(net::HttpClient& http, const Clock& clock, FetcherLimits limits = {},
            std::function<Time()> ticks = &std::chrono::steady_clock::now);

    /// Puts a job in line. `done` runs once, inside run_for(), and may start further jobs.
    void start(FetchJob job, Callback done);
    /// Begins what may begin, moves transfers on, sleeps when there is nothing to do. Returns after `budget`, or
    /// earlier: when a job is finished, when one may begin, or on HttpClient::wake().
    void run_for(std::chrono::milliseconds budget);
    /// How long until a waiting job may begin; nullopt while none waits (or all wait for a busy host).
    [[nodiscard]] std::optional<std::chrono::milliseconds> next_wake() const;
    /// Jobs handed in whose callback has not run.
    [[nodiscard]] std::size_t pending() const { return jobs_.size() + finished_.size(); }
    /// Drops every job; no callback runs.
    void abort_all();

  private:
    using Ticket = JobQueue::Ticket;
    struct Pending {
        FetchJob job;
        Callback done;
        std::string host;
        int attempts = 0;
    };

    void begin_due();
    void begin(Ticket ticket);
    void take(Ticket ticket, net::Response response);
    void queue(Ticket ticket, const Pending& pending, Time not_before);
    void heed_pause(const Pending& pending, const Fetched& fetched);
    void refuse_waiting(std::string host);
    void finish(Ticket ticket, net::Response response, Fetched fetched);
    void hand_over();

    net::HttpClient& http_;
    const Clock& clock_;
    FetcherLimits limits_;
    std::function<Time()> ticks_;
    JobQueue queue_;
    std::unordered_map<Ticket, Pending> jobs_;
    std::deque<std::pair<Callback, FetchResult>> finished_;
    Ticket last_ticket_ = 0;
    std::size_t in_flight_ = 0;
};

}  // namespace gazetted::fetch
