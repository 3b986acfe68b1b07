// What the files of the engine share. Thread rule: the engine's.
#pragma once

#include <algorithm>
#include <chrono>
#include <string>
#include <vector>

#include "daemon/app/engine.h"

namespace gazetted::app {

/// Everything one retrieval leads to, gathered before anything is written.
struct Engine::Batch {
    store::Commit commit;
    std::vector<alert::Alert> alerts;
};

inline std::string words_of(const Failure& failure) {
    return std::string(name_of(failure.kind)) + ": " + failure.message;
}

inline constexpr std::chrono::hours kLongestRetry{24};

/// 10 minutes, doubled with every failure, a day at most: a vanished page is looked for, never hammered.
inline std::chrono::seconds wait_after(int failures) {
    constexpr std::chrono::minutes kFirst{10};
    return std::min<std::chrono::seconds>(kFirst * (1 << std::min(failures - 1, 8)), kLongestRetry);
}

}  // namespace gazetted::app
