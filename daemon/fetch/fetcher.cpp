#include "daemon/fetch/fetcher.h"

#include <algorithm>
#include <cmath>
#include <string_view>

#include "daemon/base/jitter.h"

namespace gazetted::fetch {

namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;

/// Neighbouring polls of one source must not keep step with each other, nor with those of its neighbours.
milliseconds spread_spacing(const FetchJob& job, Instant now) {
    const double factor = 1.0 + 0.2 * jitter(job.source_id, now.unix_seconds());
    return milliseconds(std::llround(static_cast<double>(job.spacing.count()) * factor));
}

/// What the gate knows a host by. Read by eye and not by libcurl's parser, which costs more than all else here: a key
/// that is wrong would only space the requests wrongly.
std::string host_key(std::string_view url) {
    const auto scheme = url.find("://");
    if (scheme != std::string_view::npos) url.remove_prefix(scheme + 3);
    url = url.substr(0, url.find_first_of("/?#"));
    if (const auto user = url.rfind('@'); user != std::string_view::npos) url.remove_prefix(user + 1);
    if (const auto port = url.rfind(':'); port != std::string_view::npos && url.back() != ']')
        url = url.substr(0, port);
    std::string key(url);
    std::transform(key.begin(), key.end(), key.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return key;
}

bool is_conditional(const FetchJob& job) {
    return job.request.method == "GET" && !job.validators.empty();
}

FetchResult result_of(const FetchJob& job, net::Response response, Fetched fetched, Instant now) {
    FetchResult result;
    result.source_id = job.source_id;
    result.effective_url = response.effective_url.empty() ? job.request.url : std::move(response.effective_url);
    result.validators = job.validators;
    // A page that is not worth reading must be asked for again in full, so its validators are not kept.
    if (is_good(fetched.kind)) {
        const Validators given = Validators::of(response.headers);
        if (response.status != 304 || !given.empty()) result.validators = given;
    }
    model::Snapshot& snapshot = result.snapshot;
    snapshot.url = job.request.url;
    snapshot.method = job.request.method;
    snapshot.request_body = job.request.body;
    if (!response.failure) {
        snapshot.status = response.status;
        snapshot.headers = std::move(response.headers);
        snapshot.body = std::move(response.body);
    }
    snapshot.retrieved_at = now;
    snapshot.digest = fetched.digest;
    result.fetched = std::move(fetched);
    return result;
}

}  // namespace

Fetcher::Fetcher(net::HttpClient& http, const Clock& clock, FetcherLimits limits, std::function<Time()> ticks)
    : http_(http), clock_(clock), limits_(limits), ticks_(std::move(ticks)) {}

void Fetcher::start(FetchJob job, Callback done) {
    const Ticket ticket = ++last_ticket_;
    std::string host = host_key(job.request.url);
    const auto added = jobs_.emplace(ticket, Pending{std::move(job), std::move(done), std::move(host), 0});
    const Pending& pending = added.first->second;
    queue(ticket, pending, ticks_());
    refuse_waiting(pending.host);
}

void Fetcher::queue(Ticket ticket, const Pending& pending, Time not_before) {
    queue_.push(ticket, pending.host, spread_spacing(pending.job, clock_.now()), not_before);
}

void Fetcher::run_for(milliseconds budget) {
    begin_due();
    if (finished_.empty()) {
        const auto wake = in_flight_ < limits_.max_in_flight ? next_wake() : std::nullopt;
        http_.wait_for(wake ? std::min(budget, *wake) : budget);
    }
    hand_over();
    begin_due();
}

std::optional<milliseconds> Fetcher::next_wake() const {
    const auto start = queue_.next_start();
    if (!start) return std::nullopt;
    return std::max(milliseconds(0), std::chrono::ceil<milliseconds>(*start - ticks_()));
}

void Fetcher::begin_due() {
    while (in_flight_ < limits_.max_in_flight) {
        const auto ticket = queue_.pop(ticks_());
        if (!ticket) return;
        begin(*ticket);
    }
}

void Fetcher::begin(Ticket ticket) {
    Pending& pending = jobs_.at(ticket);
    ++pending.attempts;
    ++in_flight_;
    const auto taken = [this, ticket](net::Response response) { take(ticket, std::move(response)); };
    if (!is_conditional(pending.job)) return http_.start(pending.job.request, pending.job.options, taken);
    model::RequestSpec request = pending.job.request;
    pending.job.validators.ask_in(request.headers);
    pending.job.expectations.validators_sent = true;
    http_.start(request, pending.job.options, taken);
}

void Fetcher::take(Ticket ticket, net::Response response) {
    const Pending& pending = jobs_.at(ticket);
    --in_flight_;
    queue_.finished(pending.host);
    const Instant now = clock_.now();
    Fetched fetched = classify(response, pending.job.expectations, now);
    heed_pause(pending, fetched);
    const double spread = jitter(pending.job.source_id, now.unix_seconds() + pending.attempts);
    if (const auto wait = retry_wait(fetched, pending.attempts, pending.job.retry, spread))
        return queue(ticket, pending, ticks_() + *wait);
    finish(ticket, std::move(response), std::move(fetched));
}

/// A host that asked for patience is left alone by every job, not only by the one that was told.
void Fetcher::heed_pause(const Pending& pending, const Fetched& fetched) {
    if (!fetched.retry_after && fetched.kind != FetchKind::kRateLimited) return;
    const seconds asked = fetched.retry_after.value_or(limits_.pause_after_429);
    queue_.hold(pending.host, ticks_() + std::min(asked, limits_.longest_pause));
    refuse_waiting(pending.host);
}

void Fetcher::refuse_waiting(std::string host) {  // by value: the job that names it may end here
    const Time until = queue_.held_until(host);
    if (until <= ticks_() + limits_.patience) return;
    const auto left = std::chrono::ceil<seconds>(until - ticks_());
    for (const Ticket ticket : queue_.take_waiting(host)) {
        Fetched fetched;
        fetched.kind = FetchKind::kRateLimited;
        fetched.retry_after = left;
        fetched.failure = Failure{FailureKind::kUnavailable, host + ": asked not to be asked for a while", true, ""};
        finish(ticket, {}, std::move(fetched));
    }
}

void Fetcher::finish(Ticket ticket, net::Response response, Fetched fetched) {
    const auto found = jobs_.find(ticket);
    Pending& pending = found->second;
    FetchResult result = result_of(pending.job, std::move(response), std::move(fetched), clock_.now());
    result.attempts = pending.attempts;
    finished_.emplace_back(std::move(pending.done), std::move(result));
    jobs_.erase(found);
}

void Fetcher::hand_over() {
    while (!finished_.empty()) {
        auto [done, result] = std::move(finished_.front());
        finished_.pop_front();
        done(std::move(result));
    }
}

void Fetcher::abort_all() {
    http_.abort_all();
    queue_.clear();
    jobs_.clear();
    finished_.clear();
    in_flight_ = 0;
}

}  // namespace gazetted::fetch
