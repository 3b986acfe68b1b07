#include <algorithm>
#include <deque>
#include <optional>
#include <stdexcept>
#include <unordered_map>
#include <utility>

#include <curl/curl.h>
#include <sys/resource.h>

#include "daemon/net/http.h"
#include "daemon/net/transfer.h"
#include "daemon/net/url.h"

namespace gazetted::net {

namespace {

using Clock = std::chrono::steady_clock;
using std::chrono::milliseconds;

constexpr milliseconds kLook{200};  ///< how often perform() asks whether to go on

struct MultiDeleter {
    void operator()(CURLM* multi) const { curl_multi_cleanup(multi); }
};

/// How many idle connections are kept: half of what the process may open, because snapshots and the store need files
/// too.
long idle_connections() {
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0) return 64;
    return static_cast<long>(std::clamp<rlim_t>(limit.rlim_cur / 2, 64, 4096));
}

milliseconds until(Clock::time_point deadline) {
    return std::chrono::ceil<milliseconds>(deadline - Clock::now());
}

/// libcurl says which sockets it waits for …
int on_socket(CURL*, curl_socket_t socket, int what, void* watch, void*) {
    const bool to_read = what == CURL_POLL_IN || what == CURL_POLL_INOUT;
    const bool to_write = what == CURL_POLL_OUT || what == CURL_POLL_INOUT;
    return static_cast<SocketWatch*>(watch)->want(socket, to_read, to_write) ? 0 : -1;
}

/// … and when it wants to be called at the latest.
int on_timer(CURLM*, long ms, void* timer) {
    auto& due = *static_cast<std::optional<Clock::time_point>*>(timer);
    if (ms < 0) {
        due.reset();
    } else {
        due = Clock::now() + milliseconds(ms);
    }
    return 0;
}

class CurlHttpClient final : public HttpClient {
  public:
    CurlHttpClient();

    ~CurlHttpClient() override { abort_all(); }

    void start(const model::RequestSpec& request, const RequestOptions& options,
               std::function<void(Response)> done) override;
    void run_for(milliseconds budget) override;
    [[nodiscard]] std::size_t in_flight() const override { return running_.size() + finished_.size(); }
    void abort_all() override;
    void wait_for(milliseconds budget) override;

    void wake() override { watch_.wake(); }

  private:
    using Done = std::pair<std::function<void(Response)>, Response>;

    std::unique_ptr<Transfer> idle_transfer();
    bool move_on(milliseconds limit);
    void collect();
    void end(CURL* handle, CURLcode code);
    void add(CURL* handle);
    bool hand_over();

    SocketWatch watch_;                       // before the multi handle, whose end closes the kept connections
    std::optional<Clock::time_point> timer_;  ///< when libcurl wants to be called
    std::unique_ptr<CURLM, MultiDeleter> multi_;
    std::unordered_map<CURL*, std::unique_ptr<Transfer>> running_;
    std::vector<std::unique_ptr<Transfer>> idle_;
    std::deque<Done> finished_;
    TrustStore trust_;
};

CurlHttpClient::CurlHttpClient() {
    idle_.push_back(std::make_unique<Transfer>(watch_));  // initialises the library before the first multi handle
    multi_.reset(curl_multi_init());
    if (!multi_) throw std::bad_alloc();
    curl_multi_setopt(multi_.get(), CURLMOPT_MAXCONNECTS, idle_connections());
    curl_multi_setopt(multi_.get(), CURLMOPT_SOCKETFUNCTION, &on_socket);
    curl_multi_setopt(multi_.get(), CURLMOPT_SOCKETDATA, &watch_);
    curl_multi_setopt(multi_.get(), CURLMOPT_TIMERFUNCTION, &on_timer);
    curl_multi_setopt(multi_.get(), CURLMOPT_TIMERDATA, &timer_);
}

std::unique_ptr<Transfer> CurlHttpClient::idle_transfer() {
    if (idle_.empty()) return std::make_unique<Transfer>(watch_);
    auto transfer = std::move(idle_.back());
    idle_.pop_back();
    return transfer;
}

void CurlHttpClient::add(CURL* handle) {
    const CURLMcode code = curl_multi_add_handle(multi_.get(), handle);
    if (code != CURLM_OK) throw std::runtime_error(std::string("libcurl: ") + curl_multi_strerror(code));
}

void CurlHttpClient::start(const model::RequestSpec& request, const RequestOptions& options,
                           std::function<void(Response)> done) {
    auto transfer = idle_transfer();
    if (!transfer->begin(request, options, std::move(done), trust_)) {
        finished_.emplace_back(transfer->take_callback(), transfer->take());
        idle_.push_back(std::move(transfer));
        return;
    }
    CURL* const handle = transfer->handle();
    add(handle);
    running_.emplace(handle, std::move(transfer));
}

/// Waits for sockets or the timer, at most `limit`, and lets libcurl work on them; true when wake() was called.
bool CurlHttpClient::move_on(milliseconds limit) {
    bool woken = false;
    int still_running = 0;
    if (timer_) limit = std::min(limit, until(*timer_));
    for (const SocketWatch::Event& event : watch_.wait(limit, woken)) {
        const int bits = (event.readable ? CURL_CSELECT_IN : 0) | (event.writable ? CURL_CSELECT_OUT : 0) |
                         (event.broken ? CURL_CSELECT_ERR : 0);
        curl_multi_socket_action(multi_.get(), event.socket, bits, &still_running);
    }
    if (timer_ && until(*timer_).count() <= 0) {
        timer_.reset();
        curl_multi_socket_action(multi_.get(), CURL_SOCKET_TIMEOUT, 0, &still_running);
    }
    return woken;
}

void CurlHttpClient::run_for(milliseconds budget) {
    if (in_flight() > 0) wait_for(budget);
}

void CurlHttpClient::wait_for(milliseconds budget) {
    const auto deadline = Clock::now() + budget;
    for (milliseconds left = budget;; left = until(deadline)) {
        const bool woken = move_on(finished_.empty() ? left : milliseconds(0));
        collect();
        if (hand_over() || woken || until(deadline).count() <= 0) return;
    }
}

/// Takes what libcurl has finished out of the multi handle; redirects go back in.
void CurlHttpClient::collect() {
    int left = 0;
    while (const CURLMsg* message = curl_multi_info_read(multi_.get(), &left))
        if (message->msg == CURLMSG_DONE) end(message->easy_handle, message->data.result);
}

void CurlHttpClient::end(CURL* handle, CURLcode code) {
    curl_multi_remove_handle(multi_.get(), handle);
    const auto found = running_.find(handle);
    if (found->second->next_hop(code)) return add(handle);
    auto transfer = std::move(found->second);
    running_.erase(found);
    finished_.emplace_back(transfer->take_callback(), transfer->take());
    idle_.push_back(std::move(transfer));
}

/// Runs the callbacks; each may start or abort transfers.
bool CurlHttpClient::hand_over() {
    bool any = false;
    while (!finished_.empty()) {
        Done done = std::move(finished_.front());
        finished_.pop_front();
        any = true;
        done.first(std::move(done.second));
    }
    return any;
}

void CurlHttpClient::abort_all() {
    finished_.clear();
    for (auto& [handle, transfer] : running_) {
        curl_multi_remove_handle(multi_.get(), handle);
        transfer->take_callback();  // what it captured must not live on in the pool
        idle_.push_back(std::move(transfer));
    }
    running_.clear();
}

}  // namespace

std::unique_ptr<HttpClient> make_http_client() {
    return std::make_unique<CurlHttpClient>();
}

Response perform(HttpClient& client, const model::RequestSpec& request, const RequestOptions& options,
                 const std::function<bool()>& go_on) {
    std::optional<Response> answer;
    client.start(request, options, [&](Response response) { answer = std::move(response); });
    while (!answer && client.in_flight() > 0) {
        client.run_for(go_on ? kLook : options.total_timeout);
        if (answer || !go_on || go_on()) continue;
        client.abort_all();
        answer.emplace();
        answer->effective_url = request.url;
        answer->error = TransportError::kTimeout;
        answer->failure = Failure{FailureKind::kUnreachable, host_of(request.url) + ": given up before it answered",
                                  true, "it is tried again"};
    }
    if (!answer) throw std::logic_error("perform: the transfer was aborted");
    return std::move(*answer);
}

}  // namespace gazetted::net
