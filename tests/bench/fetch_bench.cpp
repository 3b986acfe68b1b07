// What an unchanged poll costs through the Fetcher, against plain libcurl doing no more than it must: a bare multi loop
// with kept connections and conditional requests (and a digest where the server always sends the page).
// usage: fetch_bench [SOURCES [ROUNDS]]
// The server is a child process on loopback addresses, so that its CPU time is not counted. The two take turns, round
// by round; what is printed is the median over the rounds.
#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <memory>
#include <stdexcept>
#include <string>
#include <vector>

#include <curl/curl.h>
#include <signal.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include "daemon/base/digest.h"
#include "daemon/fetch/fetcher.h"
#include "tests/support/loopback_listener.h"

namespace {

using namespace gazetted;

constexpr int kHosts = 32;
const std::string kTag = "\"v1\"";

std::string page() {
    std::string text = "<html><head><title>list</title></head><body>";
    for (int i = 0; i < 200; ++i)
        text += "<li><a href=\"/art/" + std::to_string(i) + "\">an announcement</a></li>\n";
    return text + "</body></html>";
}

/// Answers 304 to "/304…" and the whole page to everything else, on kHosts addresses with one port, until it is killed.
[[noreturn]] void serve(int report) {
    const std::string body = page();
    const std::string not_modified = "HTTP/1.1 304 Not Modified\r\nETag: " + kTag + "\r\n\r\n";
    const std::string whole =
        "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=UTF-8\r\nContent-Length: " + std::to_string(body.size()) +
        "\r\n\r\n" + body;
    const auto answer = [&](int socket, int) {
        std::array<char, 4096> request{};
        for (;;) {
            const ssize_t n = recv(socket, request.data(), request.size(), 0);
            if (n <= 0) return;
            const bool conditional = std::string_view(request.data(), 8) == "GET /304";
            if (!test::send_all(socket, conditional ? not_modified : whole)) return;
        }
    };
    std::vector<std::unique_ptr<test::LoopbackListener>> listeners;
    int port = 0;
    for (int host = 1; host <= kHosts; ++host) {
        listeners.push_back(std::make_unique<test::LoopbackListener>(answer, host, port));
        port = listeners.back()->port();
    }
    if (write(report, &port, sizeof port) != sizeof port) _exit(1);
    for (;;)
        pause();
}

class ServerProcess {
  public:
    ServerProcess() {
        std::array<int, 2> ends{};
        if (pipe(ends.data()) != 0) throw std::runtime_error("pipe");
        child_ = fork();
        if (child_ == 0) serve(ends[1]);
        const bool told = read(ends[0], &port_, sizeof port_) == sizeof port_;
        close(ends[0]);
        close(ends[1]);
        if (!told) throw std::runtime_error("the server did not start");
    }
    ~ServerProcess() {
        kill(child_, SIGKILL);
        waitpid(child_, nullptr, 0);
    }
    [[nodiscard]] std::string url(int source, const char* kind) const {
        return "http://127.0.0." + std::to_string(source % kHosts + 1) + ":" + std::to_string(port_) + "/" + kind +
               "/" + std::to_string(source);
    }

  private:
    pid_t child_ = -1;
    int port_ = 0;
};

struct Cost {
    double cpu = 0;  ///< microseconds for one poll
    double wall = 0;
};

double cpu_seconds() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval& t) {
        return static_cast<double>(t.tv_sec) + static_cast<double>(t.tv_usec) * 1e-6;
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

template <class Work>
Cost measured(std::size_t polls, const Work& work) {
    const auto wall = std::chrono::steady_clock::now();
    const double cpu = cpu_seconds();
    work();
    const std::chrono::duration<double> spent = std::chrono::steady_clock::now() - wall;
    const double each = 1e6 / static_cast<double>(polls);
    return {(cpu_seconds() - cpu) * each, spent.count() * each};
}

/// Plain libcurl: the floor.
class Plain {
  public:
    explicit Plain(std::vector<std::string> urls) : urls_(std::move(urls)), transfers_(kHosts) {
        curl_multi_setopt(multi_, CURLMOPT_MAXCONNECTS, 256L);
        conditional_ = curl_slist_append(nullptr, ("If-None-Match: " + kTag).c_str());
        for (Transfer& transfer : transfers_)
            transfer.handle = curl_easy_init();
    }
    ~Plain() {
        for (const Transfer& transfer : transfers_)
            curl_easy_cleanup(transfer.handle);
        curl_multi_cleanup(multi_);
        curl_slist_free_all(conditional_);
    }
    Plain(const Plain&) = delete;
    Plain& operator=(const Plain&) = delete;

    /// Polls every URL once; gives the number of unchanged ones.
    std::size_t poll(const std::string& known_digest) {
        std::size_t next = 0;
        std::size_t unchanged = 0;
        std::vector<Transfer*> idle;
        for (Transfer& transfer : transfers_)
            idle.push_back(&transfer);
        for (;;) {
            for (; !idle.empty() && next < urls_.size(); idle.pop_back())
                start(*idle.back(), urls_[next++]);
            if (idle.size() == transfers_.size()) return unchanged;
            int running = 0;
            curl_multi_perform(multi_, &running);
            const std::size_t before = idle.size();
            for (int left = 0; const CURLMsg* message = curl_multi_info_read(multi_, &left);) {
                Transfer* transfer = nullptr;
                curl_easy_getinfo(message->easy_handle, CURLINFO_PRIVATE, &transfer);
                unchanged += is_unchanged(*transfer, known_digest) ? 1 : 0;
                curl_multi_remove_handle(multi_, transfer->handle);
                idle.push_back(transfer);
            }
            if (idle.size() == before) curl_multi_poll(multi_, nullptr, 0, 1000, nullptr);
        }
    }

  private:
    struct Transfer {
        CURL* handle = nullptr;
        std::string body;
    };

    static std::size_t on_body(const char* data, std::size_t, std::size_t size, void* body) {
        static_cast<std::string*>(body)->append(data, size);
        return size;
    }

    static bool is_unchanged(const Transfer& transfer, const std::string& known_digest) {
        long status = 0;
        curl_easy_getinfo(transfer.handle, CURLINFO_RESPONSE_CODE, &status);
        return status == 304 || (status == 200 && sha256_hex(transfer.body) == known_digest);
    }

    void start(Transfer& transfer, const std::string& url) {
        curl_easy_reset(transfer.handle);
        transfer.body.clear();
        curl_easy_setopt(transfer.handle, CURLOPT_PRIVATE, &transfer);
        curl_easy_setopt(transfer.handle, CURLOPT_URL, url.c_str());
        curl_easy_setopt(transfer.handle, CURLOPT_NOSIGNAL, 1L);
        curl_easy_setopt(transfer.handle, CURLOPT_PROXY, "");
        curl_easy_setopt(transfer.handle, CURLOPT_TIMEOUT, 30L);
        curl_easy_setopt(transfer.handle, CURLOPT_ACCEPT_ENCODING, "gzip");
        curl_easy_setopt(transfer.handle, CURLOPT_HTTPHEADER, conditional_);
        curl_easy_setopt(transfer.handle, CURLOPT_WRITEFUNCTION, &on_body);
        curl_easy_setopt(transfer.handle, CURLOPT_WRITEDATA, &transfer.body);
        curl_multi_add_handle(multi_, transfer.handle);
    }

    std::vector<std::string> urls_;
    std::vector<Transfer> transfers_;
    CURLM* multi_ = curl_multi_init();
    curl_slist* conditional_ = nullptr;
};

/// The same through the Fetcher, as the daemon uses it.
class Ours {
  public:
    explicit Ours(std::vector<std::string> urls) : urls_(std::move(urls)) {}

    std::size_t poll(const std::string& known_digest) {
        std::size_t unchanged = 0;
        for (const std::string& url : urls_)
            fetcher_.start(job_for(url, known_digest), [&](const fetch::FetchResult& result) {
                unchanged += result.fetched.kind == fetch::FetchKind::kUnchanged ? 1 : 0;
            });
        while (fetcher_.pending() > 0)
            fetcher_.run_for(std::chrono::seconds(1));
        return unchanged;
    }

  private:
    static fetch::FetchJob job_for(const std::string& url, const std::string& known_digest) {
        fetch::FetchJob job;
        job.source_id = "bench";
        job.request.url = url;
        job.options.user_agent = "gazetted-bench";
        job.options.allow_private_addresses = true;
        job.validators.etag = kTag;
        job.expectations.known_digest = known_digest;
        job.spacing = std::chrono::milliseconds(0);
        return job;
    }

    std::vector<std::string> urls_;
    SystemClock clock_;
    std::unique_ptr<net::HttpClient> client_ = net::make_http_client();
    fetch::Fetcher fetcher_{*client_, clock_};
};

double median(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

void compare(const char* title, const std::vector<std::string>& urls, int rounds) {
    const std::string digest = sha256_hex(page());
    Plain plain(urls);
    Ours ours(urls);
    std::vector<double> plain_cpu, plain_wall, our_cpu, our_wall, cpu_ratio, wall_ratio;
    for (int round = -1; round < rounds; ++round) {  // the first opens the connections and is not counted
        std::size_t unchanged = 0;
        const Cost floor = measured(urls.size(), [&] { unchanged += plain.poll(digest); });
        const Cost cost = measured(urls.size(), [&] { unchanged += ours.poll(digest); });
        if (unchanged != 2 * urls.size()) throw std::runtime_error("a poll was not seen as unchanged");
        if (round < 0) continue;
        plain_cpu.push_back(floor.cpu);
        plain_wall.push_back(floor.wall);
        our_cpu.push_back(cost.cpu);
        our_wall.push_back(cost.wall);
        cpu_ratio.push_back(cost.cpu / floor.cpu);
        wall_ratio.push_back(cost.wall / floor.wall);
    }
    std::printf(
        "%-22s cpu %6.1f us plain %6.1f us fetcher  ratio %.2f   wall %6.1f us plain %6.1f us fetcher  ratio %.2f\n",
        title, median(plain_cpu), median(our_cpu), median(cpu_ratio), median(plain_wall), median(our_wall),
        median(wall_ratio));
}

}  // namespace

int main(int argc, char** argv) {
    const int sources = argc > 1 ? std::stoi(argv[1]) : 2000;
    const int rounds = argc > 2 ? std::stoi(argv[2]) : 9;
    const ServerProcess server;
    for (const auto& [kind, title] : {std::pair("304", "not modified (304)"), std::pair("200", "same bytes (200)")}) {
        std::vector<std::string> urls;
        for (int i = 0; i < sources; ++i)
            urls.push_back(server.url(i, kind));
        compare(title, urls, rounds);
    }
    return 0;
}
