// Runs one program on untrusted bytes in a child process that can do little: bounded in time, memory and output,
// without network where the kernel allows that, without files of its own, gone when we are. Thread rule: any thread;
// blocks until the child is gone. Ownership: nothing outlives the call. Failures: kConfiguration (the program is not
// there), kTooLarge (beyond a limit), kInvalidInput (it said no: its words), kStorage (no memory, process or descriptor
// to be had; retry can help).
#pragma once

#include <atomic>
#include <chrono>
#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "parsers/base/result.h"

namespace gazetted::convert {

struct ChildLimits {
    std::chrono::seconds cpu_for{20};
    std::chrono::milliseconds time_for{60'000};  ///< by the wall clock
    std::size_t memory_bytes = 1U << 30U;
    std::size_t output_bytes = 32U << 20U;
    const std::atomic<bool>* given_up = nullptr;  ///< where true the child is ended at once: the caller is stopping
};

/// What the program prints. `arguments[0]` is looked for in /usr/bin and /bin. Its input is a file in memory that it
/// may seek: standard input, or /dev/stdin for a program that wants a name.
Result<std::string> run_bounded(const std::vector<std::string>& arguments, std::string_view input,
                                const ChildLimits& limits = {});

/// The same for work of our own on the bytes, in a child that is a copy of this program: a fault in it ends the child
/// alone. What it fails with is given back; it must keep its own memory bounded, and use no lock that a thread may
/// hold.
Result<std::string> run_bounded(const std::function<Result<std::string>(std::string_view)>& work,
                                std::string_view input, const ChildLimits& limits = {});

}  // namespace gazetted::convert
