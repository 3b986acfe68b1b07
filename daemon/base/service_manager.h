// What systemd is told: ready, reloading, stopping, alive. Without systemd every call does nothing.
// Thread rule: any thread.
#pragma once

#include <chrono>
#include <optional>
#include <string>

namespace gazetted::service_manager {

void ready(const std::string& status);
void status(const std::string& text);
void reloading();
void stopping();
/// Says that real progress was made; to be called at least every `watchdog_interval()`.
void alive();
/// Half of what the unit's WatchdogSec= allows; nullopt where no watchdog is set.
std::optional<std::chrono::microseconds> watchdog_interval();

}  // namespace gazetted::service_manager
