// How often one host may be asked: the spacing between two requests, and a pause where the host asked for one.
// Thread rule: pure values; time is passed in. Grows by one entry per host asked.
#pragma once

#include <chrono>
#include <string>
#include <unordered_map>

namespace gazetted::fetch {

using Time = std::chrono::steady_clock::time_point;

class HostGate {
  public:
    /// When the next request to `host` may begin at the earliest: now, or `spacing` after the last began, or when the
    /// pause is over.
    [[nodiscard]] Time earliest_start(const std::string& host, Time now, std::chrono::milliseconds spacing) const;
    /// Until when the host wants to be left alone; a time in the past where it does not.
    [[nodiscard]] Time held_until(const std::string& host) const;

    void note_start(const std::string& host, Time now);
    /// Leaves the host alone until then; an earlier end never shortens a pause.
    void hold(const std::string& host, Time until);

  private:
    struct Entry {
        Time last_start = Time::min();
        Time held_until = Time::min();
    };
    std::unordered_map<std::string, Entry> hosts_;
};

}  // namespace gazetted::fetch
