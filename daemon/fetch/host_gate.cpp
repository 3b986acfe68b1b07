#include "daemon/fetch/host_gate.h"

#include <algorithm>

namespace gazetted::fetch {

Time HostGate::earliest_start(const std::string& host, Time now, std::chrono::milliseconds spacing) const {
    const auto found = hosts_.find(host);
    if (found == hosts_.end()) return now;
    const Entry& entry = found->second;
    const Time spaced = entry.last_start == Time::min() ? now : entry.last_start + spacing;
    return std::max({now, spaced, entry.held_until});
}

Time HostGate::held_until(const std::string& host) const {
    const auto found = hosts_.find(host);
    return found == hosts_.end() ? Time::min() : found->second.held_until;
}

void HostGate::note_start(const std::string& host, Time now) {
    hosts_[host].last_start = now;
}

void HostGate::hold(const std::string& host, Time until) {
    Time& held = hosts_[host].held_until;
    held = std::max(held, until);
}

}  // namespace gazetted::fetch
