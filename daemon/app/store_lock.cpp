#include "daemon/app/store_lock.h"

#include <array>
#include <cerrno>
#include <system_error>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace gazetted::app {

namespace {

std::string holder(int fd) {
    std::array<char, 32> text{};
    const ssize_t size = pread(fd, text.data(), text.size(), 0);
    return size <= 0 ? "another process" : "process " + std::string(text.data(), static_cast<std::size_t>(size));
}

/// For the words of whoever comes second; the lock does not depend on it.
void sign(int fd) {
    const std::string pid = std::to_string(getpid());
    if (ftruncate(fd, 0) == 0) static_cast<void>(pwrite(fd, pid.data(), pid.size(), 0) > 0);
}

}  // namespace

Result<StoreLock> StoreLock::take(const std::string& store_path) {
    if (store_path == ":memory:") return StoreLock(-1);
    const std::string path = store_path + ".lock";
    const int fd = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0640);
    if (fd < 0)
        return Failure{FailureKind::kStorage, path + ": " + std::generic_category().message(errno), false,
                       "the directory must be there and writable by this user"};
    StoreLock lock(fd);
    if (flock(fd, LOCK_EX | LOCK_NB) != 0)
        return Failure{FailureKind::kStorage, store_path + ": " + holder(fd) + " watches with this store", true,
                       "stop it first, or use another --state-dir; `poll --dry-run` works beside it"};
    sign(fd);
    return lock;
}

StoreLock::~StoreLock() {
    if (fd_ >= 0) close(fd_);
}

}  // namespace gazetted::app
