// The log: one line an event, text for people or JSON for machines, to stderr (which journald keeps).
// Thread rule: any thread. Never hand it a secret.
#pragma once

#include <string>

#include <spdlog/spdlog.h>

namespace gazetted::log {

/// Sets level ("trace" … "error") and format ("text" or "json"). Call once at start, again after a reload.
void configure(const std::string& level, const std::string& format);

template <class... Args>
void debug(fmt::format_string<Args...> format, Args&&... args) {
    spdlog::debug(format, std::forward<Args>(args)...);
}
template <class... Args>
void info(fmt::format_string<Args...> format, Args&&... args) {
    spdlog::info(format, std::forward<Args>(args)...);
}
template <class... Args>
void warn(fmt::format_string<Args...> format, Args&&... args) {
    spdlog::warn(format, std::forward<Args>(args)...);
}
template <class... Args>
void error(fmt::format_string<Args...> format, Args&&... args) {
    spdlog::error(format, std::forward<Args>(args)...);
}

}  // namespace gazetted::log
