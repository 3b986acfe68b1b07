#include "daemon/base/service_manager.h"

#include <ctime>

#include <systemd/sd-daemon.h>

namespace gazetted::service_manager {

namespace {
void notify(const std::string& state) {
    sd_notify(0, state.c_str());
}
}  // namespace

void ready(const std::string& status) {
    notify("READY=1\nSTATUS=" + status);
}
void status(const std::string& text) {
    notify("STATUS=" + text);
}
void stopping() {
    notify("STOPPING=1\nSTATUS=finishing what is under way");
}
void alive() {
    notify("WATCHDOG=1");
}

void reloading() {
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    notify("RELOADING=1\nMONOTONIC_USEC=" +
           std::to_string(static_cast<long long>(now.tv_sec) * 1000000 + now.tv_nsec / 1000));
}

std::optional<std::chrono::microseconds> watchdog_interval() {
    std::uint64_t microseconds = 0;
    if (sd_watchdog_enabled(0, &microseconds) <= 0) return std::nullopt;
    return std::chrono::microseconds(microseconds / 2);
}

}  // namespace gazetted::service_manager
