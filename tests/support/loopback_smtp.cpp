#include "tests/support/loopback_smtp.h"

#include <array>
#include <optional>

#include <sys/socket.h>

namespace gazetted::test {

namespace {

/// The next line without its CRLF, reading as needed.
std::optional<std::string> next_line(int socket, std::string& buffer) {
    std::size_t end = 0;
    while ((end = buffer.find("\r\n")) == std::string::npos) {
        std::array<char, 4096> piece{};
        const ssize_t n = recv(socket, piece.data(), piece.size(), 0);
        if (n <= 0) return std::nullopt;
        buffer.append(piece.data(), static_cast<std::size_t>(n));
    }
    std::string line = buffer.substr(0, end);
    buffer.erase(0, end + 2);
    return line;
}

std::string usual_reply(const std::string& line) {
    if (line.empty()) return "220 test ESMTP";
    if (line.rfind("EHLO", 0) == 0) return "250-test\r\n250 AUTH PLAIN";
    if (line.rfind("AUTH", 0) == 0) return "334 ";
    if (line == "DATA") return "354 go on";
    if (line == "QUIT") return "221 bye";
    if (line != "." && line.find(' ') == std::string::npos) return "235 welcome";  // what answers the 334
    return "250 ok";
}

}  // namespace

LoopbackSmtp::LoopbackSmtp(Answers answers)
    : answers_(std::move(answers)), listener_([this](int socket, int) { serve(socket); }) {}

std::string LoopbackSmtp::reply_to(const std::string& line) const {
    for (const auto& [start, reply] : answers_)
        if (start.empty() ? line.empty() : line.rfind(start, 0) == 0) return reply;
    return usual_reply(line);
}

bool LoopbackSmtp::take_message(int socket, std::string& buffer) {
    std::string message;
    while (auto line = next_line(socket, buffer)) {
        if (*line == ".") {
            const std::lock_guard lock(mutex_);
            messages_.push_back(message);
            return true;
        }
        message += (line->rfind('.', 0) == 0 ? line->substr(1) : *line) + "\r\n";
    }
    return false;
}

void LoopbackSmtp::serve(int socket) {
    std::string buffer;
    for (std::optional<std::string> line = ""; line; line = next_line(socket, buffer)) {
        if (!line->empty()) {
            const std::lock_guard lock(mutex_);
            lines_.push_back(*line);
        }
        std::string reply = reply_to(*line);
        if (reply.empty() || !send_all(socket, reply + "\r\n")) return;
        if (*line != "DATA" || reply[0] != '3') continue;
        if (!take_message(socket, buffer)) return;
        reply = reply_to(".");
        if (reply.empty() || !send_all(socket, reply + "\r\n")) return;
    }
}

std::vector<std::string> LoopbackSmtp::lines() const {
    const std::lock_guard lock(mutex_);
    return lines_;
}

std::vector<std::string> LoopbackSmtp::messages() const {
    const std::lock_guard lock(mutex_);
    return messages_;
}

}  // namespace gazetted::test
