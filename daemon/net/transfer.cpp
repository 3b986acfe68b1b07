#include "daemon/net/transfer.h"

#include <algorithm>
#include <string_view>

#include <strings.h>
#include <sys/socket.h>
#include <unistd.h>

#include "daemon/net/address.h"
#include "daemon/net/redirect.h"
#include "daemon/net/transport_error.h"
#include "daemon/net/url.h"

namespace gazetted::net {

namespace {

constexpr std::size_t kMaxHeaderBytes = 128UL * 1024;  ///< of one answer; libcurl 7.88 caps a line, not their number

Transfer& transfer(void* user) {
    return *static_cast<Transfer*>(user);
}

std::size_t on_body(const char* data, std::size_t, std::size_t size, void* user) {
    return transfer(user).accept_body(data, size) ? size : 0;
}

std::size_t on_header(const char* data, std::size_t, std::size_t size, void* user) {
    return transfer(user).accept_header({data, size}) ? size : 0;
}

curl_socket_t on_open_socket(void* user, curlsocktype, curl_sockaddr* to) {
    return transfer(user).open_socket(*to);
}

int on_close_socket(void* watch, curl_socket_t socket) {
    static_cast<SocketWatch*>(watch)->closing(socket);
    return close(socket);
}

/// Runs before every request, on a connection that is used again as well: one that another source was allowed to open.
int on_before_request(void* user, char* primary_ip, char*, int, int) {
    return transfer(user).may_use(primary_ip) ? CURL_PREREQFUNC_OK : CURL_PREREQFUNC_ABORT;
}

bool is_web_address(const std::string& url) {
    return strncasecmp(url.c_str(), "http://", 7) == 0 || strncasecmp(url.c_str(), "https://", 8) == 0;
}

bool is_one_line(std::string_view text) {
    return text.find_first_of(std::string_view("\r\n\0", 3)) == text.npos;
}

std::string_view trimmed(std::string_view text) {
    const auto first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

}  // namespace

bool Transfer::begin(const model::RequestSpec& request, const RequestOptions& options,
                     std::function<void(Response)> done, TrustStore& trust) {
    request_ = request;
    request_.url = encode_unsafe(request.url);
    options_ = options;
    done_ = std::move(done);
    pem_.reset();
    first_host_.clear();
    hops_ = 0;
    response_ = {};
    deadline_ = std::chrono::steady_clock::now() + options.total_timeout;
    if (!is_web_address(request_.url))
        return fail(TransportError::kRefused, {FailureKind::kRefused, "only http and https are fetched", false, ""});
    for (const auto& [name, value] : request_.headers)
        if (name.empty() || !is_one_line(name) || !is_one_line(value) || name.find(':') != std::string::npos)
            return fail(TransportError::kSetup, {FailureKind::kConfiguration, "a header breaks its line", false, name});
    if (!options_.ca_file.empty()) {
        auto pem = trust.with(options_.ca_file);
        if (!pem) return fail(TransportError::kSetup, pem.failure());
        pem_ = *pem;
    }
    set_up();
    return true;
}

bool Transfer::fail(TransportError error, Failure failure) {
    response_.effective_url = request_.url;
    response_.error = error;
    response_.failure = std::move(failure);
    return false;
}

std::chrono::milliseconds Transfer::time_left() const {
    return std::chrono::duration_cast<std::chrono::milliseconds>(deadline_ - std::chrono::steady_clock::now());
}

void Transfer::set_up() {
    CURL* const h = handle_.get();
    curl_easy_reset(h);
    header_bytes_ = 0;
    over_cap_ = address_refused_ = false;
    detail_[0] = '\0';
    set(h, CURLOPT_PRIVATE, this);
    set(h, CURLOPT_NOSIGNAL, 1L);
    set(h, CURLOPT_QUICK_EXIT, 1L);  // an end does not wait for a name server that says nothing
    set(h, CURLOPT_ERRORBUFFER, detail_.data());
    set(h, CURLOPT_WRITEFUNCTION, &on_body);
    set(h, CURLOPT_WRITEDATA, this);
    set(h, CURLOPT_HEADERFUNCTION, &on_header);
    set(h, CURLOPT_HEADERDATA, this);
    set(h, CURLOPT_CONNECTTIMEOUT_MS, static_cast<long>(options_.connect_timeout.count()));
    set(h, CURLOPT_TIMEOUT_MS, std::max<long>(1, static_cast<long>(time_left().count())));
    set(h, CURLOPT_MAXFILESIZE_LARGE, static_cast<curl_off_t>(options_.max_bytes));
    set(h, CURLOPT_HTTP_VERSION, static_cast<long>(CURL_HTTP_VERSION_1_1));
    set(h, CURLOPT_ACCEPT_ENCODING, "gzip, deflate");
    if (options_.ipv4_only) set(h, CURLOPT_IPRESOLVE, static_cast<long>(CURL_IPRESOLVE_V4));
    use_trust(h, pem_);
    set_guards();
    set_request();
}

void Transfer::set_guards() {
    CURL* const h = handle_.get();
    set(h, CURLOPT_PROTOCOLS_STR, "http,https");
    set(h, CURLOPT_PROXY, "");  // the environment's proxy would hide the address from the guard
    set(h, CURLOPT_OPENSOCKETFUNCTION, &on_open_socket);  // always: child processes must not inherit sockets
    set(h, CURLOPT_OPENSOCKETDATA, this);
    set(h, CURLOPT_CLOSESOCKETFUNCTION, &on_close_socket);
    set(h, CURLOPT_CLOSESOCKETDATA, &watch_);
    if (options_.allow_private_addresses) return;
    set(h, CURLOPT_PREREQFUNCTION, &on_before_request);
    set(h, CURLOPT_PREREQDATA, this);
}

void Transfer::set_request() {
    CURL* const h = handle_.get();
    headers_.reset();
    connect_to_.reset();
    set(h, CURLOPT_URL, request_.url.c_str());
    if (!options_.user_agent.empty()) set(h, CURLOPT_USERAGENT, options_.user_agent.c_str());
    for (const auto& [name, value] : request_.headers)
        append(headers_, trimmed(value).empty() ? name + ";" : name + ": " + value);
    if (request_.method == "HEAD") {
        set(h, CURLOPT_NOBODY, 1L);
    } else if (request_.method != "GET" || !request_.body.empty()) {
        append(headers_, "Expect:");  // a server that does not know 100-continue would cost a second
        set(h, CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(request_.body.size()));
        set(h, CURLOPT_POSTFIELDS, request_.body.c_str());
        if (request_.method != "POST") set(h, CURLOPT_CUSTOMREQUEST, request_.method.c_str());
    }
    if (headers_) set(h, CURLOPT_HTTPHEADER, headers_.get());
    for (const std::string& entry : options_.connect_to)
        append(connect_to_, entry);
    if (connect_to_) set(h, CURLOPT_CONNECT_TO, connect_to_.get());
}

bool Transfer::accept_body(const char* data, std::size_t size) {
    if (size > options_.max_bytes - response_.body.size()) {
        over_cap_ = true;
        return false;
    }
    response_.body.append(data, size);
    return true;
}

bool Transfer::accept_header(std::string_view line) {
    header_bytes_ += line.size();
    if (header_bytes_ > kMaxHeaderBytes) {
        over_cap_ = true;
        return false;
    }
    if (line.substr(0, 5) == "HTTP/") {  // a new head after 1xx
        response_.headers.clear();
        return true;
    }
    const auto colon = line.find(':');
    if (colon == std::string_view::npos) return true;
    std::string name(trimmed(line.substr(0, colon)));
    std::transform(name.begin(), name.end(), name.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    const std::string_view value = trimmed(line.substr(colon + 1));
    std::string& held = response_.headers[name];
    if (!held.empty()) held += ", ";
    held += value;
    return true;
}

curl_socket_t Transfer::open_socket(const curl_sockaddr& to) {
    if (!options_.allow_private_addresses && !is_public_address(to.addr)) {
        address_refused_ = true;
        return CURL_SOCKET_BAD;
    }
    const int opened = socket(to.family, to.socktype | SOCK_CLOEXEC, to.protocol);
    if (opened >= 0) watch_.opened(opened);
    return opened;
}

bool Transfer::may_use(const char* primary_ip) {
    address_refused_ = !is_public_address(primary_ip);
    return !address_refused_;
}

bool Transfer::next_hop(CURLcode code) {
    long status = 0;
    curl_easy_getinfo(handle_.get(), CURLINFO_RESPONSE_CODE, &status);
    response_.status = static_cast<int>(status);
    response_.effective_url = request_.url;
    if (code != CURLE_OK) {
        fail_with(code);
        return false;
    }
    char* target = nullptr;
    curl_easy_getinfo(handle_.get(), CURLINFO_REDIRECT_URL, &target);
    if (target == nullptr || !is_redirect(response_.status)) return false;
    const std::string to = encode_unsafe(target);
    const std::string here = host_of(request_.url);
    if (first_host_.empty()) first_host_ = here;
    if (++hops_ > options_.max_redirects)
        return fail(TransportError::kRefused, {FailureKind::kRefused, here + ": too many redirects", false, ""});
    if (auto refusal = redirect_refusal(request_.url, to, first_host_, options_.allowed_hosts))
        return fail(TransportError::kRefused, refusal->within(here));
    if (time_left().count() <= 0) {
        fail_with(CURLE_OPERATION_TIMEDOUT);
        return false;
    }
    request_ = redirected(std::move(request_), response_.status, to);
    response_ = {};
    set_up();
    return true;
}

void Transfer::fail_with(CURLcode code) {
    BrokenTransfer broken{code, host_of(request_.url), detail_.data(), 0, false, address_refused_, over_cap_, options_};
    curl_easy_getinfo(handle_.get(), CURLINFO_OS_ERRNO, &broken.os_errno);
    curl_off_t sent_after = 0;
    curl_easy_getinfo(handle_.get(), CURLINFO_PRETRANSFER_TIME_T, &sent_after);
    broken.was_connected = sent_after > 0;
    TypedFailure typed = typed_failure(broken);
    fail(typed.error, std::move(typed.failure));
}

Response Transfer::take() {
    headers_.reset();
    connect_to_.reset();
    return std::move(response_);
}

}  // namespace gazetted::net
