#include "tests/support/loopback_server.h"

#include <algorithm>
#include <array>
#include <optional>

#include <sys/socket.h>

namespace gazetted::test {

namespace {

std::string lower(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(), [](unsigned char c) { return std::tolower(c); });
    return text;
}

/// Reads more from the socket; false at its end.
bool read_more(int socket, std::string& buffer) {
    std::array<char, 8192> piece{};
    const ssize_t n = recv(socket, piece.data(), piece.size(), 0);
    if (n <= 0) return false;
    buffer.append(piece.data(), static_cast<std::size_t>(n));
    return true;
}

void parse_head(const std::string& head, ServedRequest& request) {
    const auto line_end = head.find("\r\n");
    const std::string first = head.substr(0, line_end);
    const auto space = first.find(' ');
    request.method = first.substr(0, space);
    request.target = first.substr(space + 1, first.rfind(' ') - space - 1);
    for (std::size_t at = line_end + 2; at < head.size();) {
        const auto end = head.find("\r\n", at);
        const std::string line = head.substr(at, end - at);
        const auto colon = line.find(':');
        const auto value = line.find_first_not_of(' ', colon + 1);
        request.headers[lower(line.substr(0, colon))] = value == std::string::npos ? "" : line.substr(value);
        at = end + 2;
    }
}

/// Takes one request out of `buffer`, reading as needed.
std::optional<ServedRequest> next_request(int socket, std::string& buffer) {
    std::size_t end = 0;
    while ((end = buffer.find("\r\n\r\n")) == std::string::npos)
        if (!read_more(socket, buffer)) return std::nullopt;
    ServedRequest request;
    parse_head(buffer.substr(0, end + 2), request);
    buffer.erase(0, end + 4);
    const auto length = request.headers.find("content-length");
    const std::size_t size = length == request.headers.end() ? 0 : std::stoul(length->second);
    while (buffer.size() < size)
        if (!read_more(socket, buffer)) return std::nullopt;
    request.body = buffer.substr(0, size);
    buffer.erase(0, size);
    return request;
}

std::string head_of(const Reply& reply) {
    std::string head = "HTTP/1.1 " + std::to_string(reply.status) + " Test\r\n";
    for (const auto& [name, value] : reply.headers)
        head += name + ": " + value + "\r\n";
    if (reply.status != 304 && reply.headers.count("Transfer-Encoding") == 0)
        head += "Content-Length: " + std::to_string(reply.body.size()) + "\r\n";
    return head + "\r\n";
}

/// Sends the reply; false when the connection is to be closed now.
bool send_reply(int socket, const Reply& reply, bool head_only) {
    switch (reply.manner) {
        case Manner::kResetBefore:
            reset_on_close(socket);
            return false;
        case Manner::kCloseBefore:
            return false;
        case Manner::kSilent:
            wait_for_close(socket);
            return false;
        case Manner::kRaw:
            send_all(socket, reply.body);
            return false;
        default:
            break;
    }
    const std::string head = head_of(reply);
    if (reply.manner == Manner::kWhole || reply.manner == Manner::kClose)
        return send_all(socket, head + (head_only ? "" : reply.body)) && reply.manner == Manner::kWhole;
    send_all(socket, head + reply.body.substr(0, reply.body.size() / 2));
    if (reply.manner == Manner::kStall) wait_for_close(socket);
    if (reply.manner == Manner::kResetInside) reset_on_close(socket);
    return false;
}

}  // namespace

LoopbackServer::LoopbackServer(Answer answer)
    : answer_(std::move(answer)), listener_([this](int socket, int number) { serve(socket, number); }) {}

LoopbackServer::LoopbackServer(std::vector<Reply> script)
    : LoopbackServer([script = std::move(script), next = std::size_t{0}](const ServedRequest&) mutable {
          return script[std::min(next++, script.size() - 1)];
      }) {}

std::string LoopbackServer::url(const std::string& path) const {
    return "http://127.0.0.1:" + std::to_string(port()) + path;
}

std::vector<ServedRequest> LoopbackServer::requests() const {
    const std::lock_guard lock(mutex_);
    return requests_;
}

Reply LoopbackServer::answer_to(const ServedRequest& request) {
    const std::lock_guard lock(mutex_);
    requests_.push_back(request);
    return answer_(request);
}

void LoopbackServer::serve(int socket, int number) {
    std::string buffer;
    while (auto request = next_request(socket, buffer)) {
        request->connection = number;
        if (!send_reply(socket, answer_to(*request), request->method == "HEAD")) return;
    }
}

}  // namespace gazetted::test
