// Which waiting fetch begins next: one at a time per host, hosts as far apart in time as their gate wants, first come
// first served within a host. Thousands of hosts cost a logarithm each.
// Thread rule: pure values; time is passed in.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "daemon/fetch/host_gate.h"

namespace gazetted::fetch {

class JobQueue {
  public:
    using Ticket = std::uint64_t;

    /// Puts a job in line, not to begin before `not_before`. A ticket may come again for a retry.
    void push(Ticket ticket, const std::string& host, std::chrono::milliseconds spacing, Time not_before);
    /// The job that may begin now; its host is busy until finished().
    std::optional<Ticket> pop(Time now);
    void finished(const std::string& host);

    /// Keeps the host free of requests until then.
    void hold(const std::string& host, Time until);
    [[nodiscard]] Time held_until(const std::string& host) const { return gate_.held_until(host); }
    /// Takes every job that waits for this host out of the line.
    std::vector<Ticket> take_waiting(const std::string& host);

    /// When pop() can give a job at the earliest, if no busy host becomes free before; nullopt where it cannot.
    [[nodiscard]] std::optional<Time> next_start() const;
    [[nodiscard]] std::size_t waiting() const { return waiting_; }
    /// Forgets the jobs and keeps what is known of the hosts.
    void clear();

  private:
    struct Waiting {
        Ticket ticket;
        std::chrono::milliseconds spacing;
    };
    struct Host {
        std::map<std::pair<Time, std::uint64_t>, Waiting> line;  ///< by not_before, then order of arrival
        bool busy = false;
        std::optional<Time> listed_at;  ///< its key in starts_
    };
    void relist(const std::string& name, Host& host);

    HostGate gate_;
    std::unordered_map<std::string, Host> hosts_;
    std::set<std::pair<Time, std::string>> starts_;  ///< free hosts with a line, by when their first job may begin
    std::uint64_t arrivals_ = 0;
    std::size_t waiting_ = 0;
};

}  // namespace gazetted::fetch
