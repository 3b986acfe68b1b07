#include "daemon/fetch/job_queue.h"

namespace gazetted::fetch {

void JobQueue::relist(const std::string& name, Host& host) {
    if (host.listed_at) starts_.erase({*host.listed_at, name});
    host.listed_at.reset();
    if (host.busy || host.line.empty()) return;
    const auto& [key, first] = *host.line.begin();
    host.listed_at = gate_.earliest_start(name, key.first, first.spacing);
    starts_.insert({*host.listed_at, name});
}

void JobQueue::push(Ticket ticket, const std::string& host, std::chrono::milliseconds spacing, Time not_before) {
    Host& entry = hosts_[host];
    entry.line.emplace(std::make_pair(not_before, ++arrivals_), Waiting{ticket, spacing});
    ++waiting_;
    relist(host, entry);
}

std::optional<JobQueue::Ticket> JobQueue::pop(Time now) {
    if (starts_.empty() || starts_.begin()->first > now) return std::nullopt;
    const std::string name = starts_.begin()->second;
    Host& host = hosts_.at(name);
    const Ticket ticket = host.line.begin()->second.ticket;
    host.line.erase(host.line.begin());
    --waiting_;
    host.busy = true;
    gate_.note_start(name, now);
    relist(name, host);
    return ticket;
}

void JobQueue::finished(const std::string& host) {
    Host& entry = hosts_[host];
    entry.busy = false;
    relist(host, entry);
}

void JobQueue::hold(const std::string& host, Time until) {
    gate_.hold(host, until);
    relist(host, hosts_[host]);
}

std::vector<JobQueue::Ticket> JobQueue::take_waiting(const std::string& host) {
    std::vector<Ticket> taken;
    Host& entry = hosts_[host];
    for (const auto& [key, waiting] : entry.line)
        taken.push_back(waiting.ticket);
    waiting_ -= entry.line.size();
    entry.line.clear();
    relist(host, entry);
    return taken;
}

std::optional<Time> JobQueue::next_start() const {
    if (starts_.empty()) return std::nullopt;
    return starts_.begin()->first;
}

void JobQueue::clear() {
    hosts_.clear();
    starts_.clear();
    waiting_ = 0;
}

}  // namespace gazetted::fetch
