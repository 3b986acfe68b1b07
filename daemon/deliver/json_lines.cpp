#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <system_error>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "daemon/deliver/local.h"

namespace gazetted::deliver {

namespace {

class File {
  public:
    File(const std::string& path, int flags) : fd_(open(path.c_str(), flags | O_CLOEXEC, 0640)) {}
    ~File() {
        if (fd_ >= 0) close(fd_);
    }
    File(const File&) = delete;
    File& operator=(const File&) = delete;
    [[nodiscard]] int fd() const { return fd_; }
    explicit operator bool() const { return fd_ >= 0; }

  private:
    int fd_;
};

bool write_all(int fd, std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t n = write(fd, bytes.data(), bytes.size());
        if (n < 0 && errno == EINTR) continue;
        if (n <= 0) return false;
        bytes.remove_prefix(static_cast<std::size_t>(n));
    }
    return true;
}

/// JSON may only hold line ends between its tokens, where a space does as well.
std::string one_line(std::string body) {
    while (!body.empty() && (body.back() == '\n' || body.back() == '\r'))
        body.pop_back();
    std::replace_if(
        body.begin(), body.end(), [](char c) { return c == '\n' || c == '\r'; }, ' ');
    return body + "\n";
}

bool ends_torn(int fd, off_t size) {
    char last = '\n';
    return size > 0 && pread(fd, &last, 1, size - 1) == 1 && last != '\n';
}

/// A new file's name is on disk only when its folder is.
void sync_folder_of(const std::string& path) {
    const auto parent = std::filesystem::path(path).parent_path();
    const File folder(parent.empty() ? "." : parent.string(), O_RDONLY | O_DIRECTORY);
    if (folder) fsync(folder.fd());
}

class JsonLinesChannel final : public Channel {
  public:
    explicit JsonLinesChannel(std::string path) : path_(std::move(path)) {}

    Outcome deliver(const Message& message, Instant) override {
        if (auto failure = append(one_line(message.body))) return {Verdict::kRetry, "", *failure, std::nullopt};
        return {Verdict::kDelivered, path_, std::nullopt, std::nullopt};
    }

  private:
    std::optional<Failure> append(std::string line);
    [[nodiscard]] Failure storage_failure(const char* what) const {
        return {FailureKind::kStorage, path_ + ": " + what + ": " + std::generic_category().message(errno), true, ""};
    }

    std::string path_;
};

std::optional<Failure> JsonLinesChannel::append(std::string line) {
    const File file(path_, O_RDWR | O_APPEND | O_CREAT | O_NONBLOCK);
    if (!file) return storage_failure("cannot be opened");
    struct stat about {};
    // The lock keeps two processes from taking back each other's lines.
    if (flock(file.fd(), LOCK_EX) != 0 || fstat(file.fd(), &about) != 0) return storage_failure("cannot be locked");
    if (!S_ISREG(about.st_mode))
        return Failure{FailureKind::kConfiguration, path_ + ": is not a regular file", false, ""};
    if (ends_torn(file.fd(), about.st_size)) line.insert(line.begin(), '\n');
    if (!write_all(file.fd(), line)) {
        const Failure failure = storage_failure("cannot be written");
        if (ftruncate(file.fd(), about.st_size) != 0) return failure.within("torn line left behind");
        return failure;
    }
    if (fsync(file.fd()) != 0) return storage_failure("cannot be brought to disk");
    if (about.st_size == 0) sync_folder_of(path_);
    return std::nullopt;
}

}  // namespace

std::unique_ptr<Channel> make_json_lines_channel(const std::string& path) {
    return std::make_unique<JsonLinesChannel>(path);
}

}  // namespace gazetted::deliver
