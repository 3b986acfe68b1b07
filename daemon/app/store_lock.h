// One process at a time may watch or replay into a store: the engine holds the baseline in memory, so two of them would
// each find the same news and tell it under two ids. Questions and `deliveries retry` need no lock.
// Thread rule: plain value. Ownership: holds a file beside the store, locked until the end of the process or the
// object. Failures: kStorage (held by another process: a retry can help; the file cannot be made: not).
#pragma once

#include <string>
#include <utility>

#include "parsers/base/result.h"

namespace gazetted::app {

class StoreLock {
  public:
    /// Takes the lock of that store at once or fails, naming the process that holds it. ":memory:" needs none.
    static Result<StoreLock> take(const std::string& store_path);
    StoreLock(StoreLock&& other) noexcept : fd_(std::exchange(other.fd_, -1)) {}
    StoreLock& operator=(StoreLock&&) = delete;
    StoreLock(const StoreLock&) = delete;
    StoreLock& operator=(const StoreLock&) = delete;
    ~StoreLock();

  private:
    explicit StoreLock(int fd) : fd_(fd) {}
    int fd_;
};

}  // namespace gazetted::app
