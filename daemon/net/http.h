// The only door to HTTP: many transfers at a time over libcurl's multi interface, each bounded in time and size.
// Thread rule: one HttpClient per thread. Ownership: the client owns its connections.
// Failures (in Response::failure): kUnreachable (DNS, connect, reset, TLS, time-out), kTooLarge (cap passed), kRefused
// (redirect out of the allowed hosts or from https to http, scheme other than http/https, private address where
// forbidden), kInvalidInput (an answer that is not HTTP, a URL that is none), kConfiguration (CA file, header).
// Messages name the host only: the rest of a URL may hold a receiver's secret. Proxies of the environment, cookies and
// .netrc are never used; only HTTP/1.1 is spoken.
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "parsers/base/result.h"
#include "parsers/model/index_page.h"

namespace gazetted::net {

/// How to make one request.
struct RequestOptions {
    std::chrono::milliseconds connect_timeout{10'000};
    std::chrono::milliseconds total_timeout{30'000};
    std::size_t max_bytes = 8'000'000;  ///< of the decoded body
    int max_redirects = 3;
    std::vector<std::string> allowed_hosts;  ///< for redirects; exact or ".suffix"; the first URL's host always is
    std::string user_agent;
    bool ipv4_only = false;
    std::string ca_file;                   ///< extra CA bundle for this source; empty: the system's
    std::vector<std::string> connect_to;   ///< libcurl CONNECT_TO entries "host:port:target:port" (tests, proxies)
    bool allow_private_addresses = false;  ///< loopback and RFC 1918 targets
};

/// Where in its life a transfer broke; finer than FailureKind, for who decides about a retry.
enum class TransportError : std::uint8_t {
    kNone,
    kDns,
    kConnect,  ///< refused, no route
    kTls,      ///< handshake or certificate
    kReset,    ///< connection lost, or closed before the answer was complete
    kTimeout,
    kTooLarge,  ///< body or headers beyond the cap
    kRefused,   ///< by us: redirect, scheme, private address
    kProtocol,  ///< not HTTP, broken content encoding
    kSetup,     ///< the request cannot be made: CA file, header, URL
};

struct Response {
    int status = 0;
    std::string effective_url;
    std::map<std::string, std::string> headers;  ///< names lower-case; repeated ones joined by ", "
    std::string body;                            ///< content encodings undone
    std::optional<Failure> failure;              ///< set where no complete answer came; status and body may be partial
    TransportError error = TransportError::kNone;  ///< other than kNone exactly where `failure` is set
};

class HttpClient {
  public:
    virtual ~HttpClient() = default;
    /// Begins a transfer; `done` runs once, inside run_for(), never inside start().
    virtual void start(const model::RequestSpec& request, const RequestOptions& options,
                       std::function<void(Response)> done) = 0;
    /// Moves transfers on for at most `budget`; returns at once when none is under way, early after any was finished.
    virtual void run_for(std::chrono::milliseconds budget) = 0;
    [[nodiscard]] virtual std::size_t in_flight() const = 0;
    /// Aborts every transfer under way; their `done` never runs.
    virtual void abort_all() = 0;
    /// Like run_for(), but sleeps when nothing is under way, until `budget` is over or wake() was called.
    virtual void wait_for(std::chrono::milliseconds budget) { run_for(budget); }
    /// Makes run_for() return soon; the only call that other threads and signal loops may make.
    virtual void wake() = 0;
};

/// libcurl behind the face above. CURLOPT_CAPATH is switched off (reading the folder costs 30 ms a connection).
std::unique_ptr<HttpClient> make_http_client();

/// One blocking request. `go_on`, where given, is asked several times a second; false aborts it, which counts as a
/// time-out.
Response perform(HttpClient& client, const model::RequestSpec& request, const RequestOptions& options,
                 const std::function<bool()>& go_on = {});

}  // namespace gazetted::net
