// One request from start to answer, redirects included: an easy handle that is used again and again, and the response
// as it grows under its caps.
// Thread rule: the client's thread. Ownership: owns its handle; the client owns the transfers.
#pragma once

#include <array>
#include <chrono>
#include <functional>
#include <string>

#include "daemon/net/curl_handles.h"
#include "daemon/net/http.h"
#include "daemon/net/socket_watch.h"
#include "daemon/net/trust.h"

namespace gazetted::net {

class Transfer {
  public:
    /// `watch` is told of every socket, and outlives the connections.
    explicit Transfer(SocketWatch& watch) : handle_(make_easy_handle()), watch_(watch) {}
    Transfer(const Transfer&) = delete;  // libcurl holds our address
    Transfer& operator=(const Transfer&) = delete;

    /// Takes a request over and sets the handle up; false when it cannot be made (take() then gives the failure).
    bool begin(const model::RequestSpec& request, const RequestOptions& options, std::function<void(Response)> done,
               TrustStore& trust);
    /// Called when libcurl is finished: true when a redirect was set up on the handle and has to run.
    bool next_hop(CURLcode code);
    /// The answer or the failure; valid once after the end.
    Response take();
    std::function<void(Response)> take_callback() { return std::move(done_); }

    [[nodiscard]] CURL* handle() const { return handle_.get(); }

    // For libcurl's callbacks.
    bool accept_body(const char* data, std::size_t size);
    bool accept_header(std::string_view line);
    curl_socket_t open_socket(const curl_sockaddr& to);
    bool may_use(const char* primary_ip);

  private:
    void set_up();
    void set_request();
    void set_guards();
    [[nodiscard]] std::chrono::milliseconds time_left() const;
    bool fail(TransportError error, Failure failure);
    void fail_with(CURLcode code);

    EasyHandle handle_;
    SocketWatch& watch_;
    StringList headers_;
    StringList connect_to_;
    Pem pem_;
    model::RequestSpec request_;
    RequestOptions options_;
    std::function<void(Response)> done_;
    Response response_;
    std::string first_host_;
    std::chrono::steady_clock::time_point deadline_;
    int hops_ = 0;
    std::size_t header_bytes_ = 0;
    bool over_cap_ = false;
    bool address_refused_ = false;
    std::array<char, CURL_ERROR_SIZE> detail_{};
};

}  // namespace gazetted::net
