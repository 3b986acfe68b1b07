#include "daemon/convert/bounded_child.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <system_error>
#include <utility>

#include <fcntl.h>
#include <poll.h>
#include <sched.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

namespace gazetted::convert {

namespace {

constexpr int kNotFound = 127;  // as a shell says it
constexpr std::size_t kErrorWords = 2048;

class Descriptor {
  public:
    Descriptor() = default;
    explicit Descriptor(int fd) : fd_(fd) {}
    Descriptor(Descriptor&& other) noexcept : fd_(std::exchange(other.fd_, -1)) {}
    Descriptor& operator=(Descriptor&& other) noexcept {
        std::swap(fd_, other.fd_);
        return *this;
    }
    ~Descriptor() { close(); }
    void close() {
        if (fd_ >= 0) ::close(fd_);
        fd_ = -1;
    }
    [[nodiscard]] int get() const { return fd_; }

  private:
    int fd_ = -1;
};

struct Pipe {
    Descriptor read, write;
};

Failure no_means(const char* what) {
    return {FailureKind::kStorage, std::string("converter: ") + what + ": " + std::generic_category().message(errno),
            true, "the daemon's limits on memory, processes and open files may be too tight"};
}

Result<Pipe> make_pipe() {
    std::array<int, 2> ends{};
    if (pipe2(ends.data(), O_CLOEXEC) != 0) return no_means("pipe");
    return Pipe{Descriptor(ends[0]), Descriptor(ends[1])};
}

Result<Descriptor> file_of(std::string_view bytes) {
    Descriptor file(memfd_create("annex", MFD_CLOEXEC));
    if (file.get() < 0) return no_means("memory for the input");
    while (!bytes.empty()) {
        const auto written = ::write(file.get(), bytes.data(), bytes.size());
        if (written <= 0) return no_means("memory for the input");
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    lseek(file.get(), 0, SEEK_SET);
    return file;
}

/// Everything the child needs, made before the fork: after it only system calls are safe.
struct Start {
    std::array<std::string, 2> paths;
    std::vector<char*> arguments;
    std::array<const char*, 4> environment{"PATH=/usr/bin:/bin", "LC_ALL=C.UTF-8", "HOME=/nonexistent", nullptr};
    const std::function<Result<std::string>(std::string_view)>* work = nullptr;  ///< in place of a program
    std::string_view bytes;                                                      ///< its input
    rlimit cpu{}, memory{};
    int input = -1, output = -1, errors = -1;
    pid_t parent = 0;
};

void limit(__rlimit_resource what, rlim_t most) {
    const rlimit both{most, most};
    setrlimit(what, &both);
}

constexpr int kFailed = 10;  // and what kind of failure it was

void write_all(int fd, std::string_view bytes) {
    while (!bytes.empty()) {
        const auto written = ::write(fd, bytes.data(), bytes.size());
        if (written <= 0) _exit(kNotFound);
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
}

[[noreturn]] void do_work(const Start& start) {
    try {
        const auto text = (*start.work)(start.bytes);
        write_all(text ? STDOUT_FILENO : STDERR_FILENO, text ? *text : text.failure().message);
        _exit(text ? 0 : kFailed + static_cast<int>(text.failure().kind));
    } catch (...) {
        _exit(kFailed + static_cast<int>(FailureKind::kTooLarge));
    }
}

/// In the child: gives up what it does not need and becomes the program. What a kernel refuses of the extras
/// (namespaces inside a sandbox) is done without; the resource limits always hold.
[[noreturn]] void become(const Start& start) {
    setpgid(0, 0);
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (getppid() != start.parent) _exit(kNotFound);
    prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    if (start.input >= 0) dup2(start.input, STDIN_FILENO);
    dup2(start.output, STDOUT_FILENO);
    dup2(start.errors, STDERR_FILENO);
    close_range(STDERR_FILENO + 1, ~0U, 0);
    if (unshare(CLONE_NEWUSER | CLONE_NEWNET | CLONE_NEWIPC) != 0) unshare(CLONE_NEWNET);
    if (chdir("/") != 0) _exit(kNotFound);
    setrlimit(RLIMIT_CPU, &start.cpu);
    if (start.work == nullptr) setrlimit(RLIMIT_AS, &start.memory);
    limit(RLIMIT_FSIZE, 0);
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_NOFILE, 64);
    limit(RLIMIT_NPROC, 0);
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, nullptr);
    if (start.work != nullptr) do_work(start);
    for (const auto& path : start.paths)
        execve(path.c_str(), start.arguments.data(), const_cast<char* const*>(start.environment.data()));
    _exit(kNotFound);
}

int milliseconds_to(std::chrono::steady_clock::time_point deadline) {
    const auto left =
        std::chrono::duration_cast<std::chrono::milliseconds>(deadline - std::chrono::steady_clock::now()).count();
    return static_cast<int>(std::clamp<long long>(left, 0, 60'000));
}

/// The child and everything it may have started; killed and reaped at the latest when this goes.
class Child {
  public:
    explicit Child(pid_t pid) : pid_(pid) {}
    Child(const Child&) = delete;
    Child& operator=(const Child&) = delete;
    ~Child() { kill_and_wait(); }
    /// The wait status.
    int kill_and_wait() {
        if (pid_ <= 0) return status_;
        ::kill(-pid_, SIGKILL);
        ::kill(pid_, SIGKILL);  // it may not have got to its own group yet
        while (waitpid(pid_, &status_, 0) < 0 && errno == EINTR) {
        }
        pid_ = 0;
        return status_;
    }
    /// Waits until it is gone by itself or the time is over; false then.
    bool gone_by(std::chrono::steady_clock::time_point deadline) {
        const Descriptor end(static_cast<int>(syscall(SYS_pidfd_open, pid_, 0)));
        pollfd wait{end.get(), POLLIN, 0};
        while (poll(&wait, 1, milliseconds_to(deadline)) < 0 && errno == EINTR) {
        }
        if (waitpid(pid_, &status_, WNOHANG) == pid_) pid_ = 0;
        return pid_ == 0;
    }

  private:
    pid_t pid_;
    int status_ = 0;
};

/// One end that is being read to its end.
struct Stream {
    Descriptor end;
    std::string text;
};

/// Takes what is there; false when the other side has closed.
bool take(Stream& stream) {
    std::array<char, 65536> piece{};
    const auto got = read(stream.end.get(), piece.data(), piece.size());
    if (got < 0 && errno == EINTR) return true;
    if (got > 0) stream.text.append(piece.data(), static_cast<std::size_t>(got));
    if (got <= 0) stream.end.close();
    return got > 0;
}

enum class End { kClosed, kTime, kOutput, kGivenUp };

/// Reads both streams until the child has closed them, the time is over or there is too much.
End read_streams(Stream& output, Stream& errors, const ChildLimits& limits,
                 std::chrono::steady_clock::time_point deadline) {
    constexpr int kLook = 200;  // milliseconds between two looks at whether anybody still wants it
    while (output.end.get() >= 0 || errors.end.get() >= 0) {
        std::array<pollfd, 2> wait{
            {{output.end.get(), POLLIN, 0}, {errors.end.get(), POLLIN, 0}}};  // poll passes over -1
        const int ready = poll(wait.data(), wait.size(), std::min(kLook, milliseconds_to(deadline)));
        if (limits.given_up != nullptr && *limits.given_up) return End::kGivenUp;
        if (ready <= 0 && std::chrono::steady_clock::now() >= deadline) return End::kTime;
        if (wait[0].revents != 0) take(output);
        if (wait[1].revents != 0) take(errors);
        if (output.text.size() > limits.output_bytes) return End::kOutput;
        if (errors.text.size() > kErrorWords) errors.text.resize(kErrorWords);
    }
    return End::kClosed;
}

Failure beyond(const std::string& program, const std::string& what) {
    return {FailureKind::kTooLarge, program + ": " + what, false, "read the file by hand"};
}

std::string first_line(const std::string& text) {
    return text.substr(0, std::min(text.find('\n'), std::size_t{200}));
}

Result<std::string> verdict(const std::string& program, int status, Stream& output, const Stream& errors,
                            const ChildLimits& limits) {
    if (WIFSIGNALED(status) && (WTERMSIG(status) == SIGXCPU || WTERMSIG(status) == SIGKILL))
        return beyond(program, "took more than " + std::to_string(limits.cpu_for.count()) +
                                   " s of processor time, or was killed");
    if (WIFEXITED(status) && WEXITSTATUS(status) == kNotFound)
        return Failure{FailureKind::kConfiguration, program + ": cannot be started", false,
                       "install poppler-utils, libarchive-tools and catdoc"};
    if (WIFEXITED(status) && WEXITSTATUS(status) >= kFailed && WEXITSTATUS(status) < kFailed + 20 && program.empty())
        return Failure{static_cast<FailureKind>(WEXITSTATUS(status) - kFailed), errors.text, false,
                       "read the file by hand"};
    if (WIFEXITED(status) && WEXITSTATUS(status) == 0) return std::move(output.text);
    const std::string words = errors.text.empty() ? "failed without a word" : first_line(errors.text);
    const std::string how = WIFSIGNALED(status) ? "signal " + std::to_string(WTERMSIG(status)) : words;
    return Failure{FailureKind::kInvalidInput, program + ": " + how, false, "the file may be damaged or protected"};
}

/// Starts the child, reads what it says, and judges how it ended. `program` names it in failures; empty for our own
/// work.
Result<std::string> run(Start& start, const std::string& program, const ChildLimits& limits) {
    const auto deadline = std::chrono::steady_clock::now() + limits.time_for;
    auto out = make_pipe();
    auto err = make_pipe();
    if (!out || !err) return (out ? err : out).failure();
    const auto cpu = static_cast<rlim_t>(limits.cpu_for.count());
    start.cpu = {cpu, cpu + 1};
    start.memory = {limits.memory_bytes, limits.memory_bytes};
    start.output = out->write.get();
    start.errors = err->write.get();
    start.parent = getpid();
    const std::string name = program.empty() ? "converter" : program;
    const pid_t pid = fork();
    if (pid < 0) return no_means("fork");
    if (pid == 0) become(start);
    Child child(pid);
    out->write.close();
    err->write.close();
    Stream output{std::move(out->read), {}};
    Stream errors{std::move(err->read), {}};
    const End end = read_streams(output, errors, limits, deadline);
    if (end == End::kGivenUp) return Failure{FailureKind::kStorage, name + ": the program is stopping", true, ""};
    if (end == End::kOutput) return beyond(name, "gave more than " + std::to_string(limits.output_bytes) + " bytes");
    if (end == End::kTime || !child.gone_by(deadline))
        return beyond(name, "took more than " + std::to_string(limits.time_for.count()) + " ms");
    return verdict(program, child.kill_and_wait(), output, errors, limits);
}

}  // namespace

Result<std::string> run_bounded(const std::vector<std::string>& arguments, std::string_view input,
                                const ChildLimits& limits) {
    auto file = file_of(input);
    if (!file) return file.failure();
    Start start;
    start.paths = {"/usr/bin/" + arguments.at(0), "/bin/" + arguments.at(0)};
    start.input = file->get();
    for (const auto& argument : arguments)
        start.arguments.push_back(const_cast<char*>(argument.c_str()));
    start.arguments.push_back(nullptr);
    return run(start, arguments[0], limits);
}

Result<std::string> run_bounded(const std::function<Result<std::string>(std::string_view)>& work,
                                std::string_view input, const ChildLimits& limits) {
    Start start;
    start.work = &work;
    start.bytes = input;
    return run(start, "", limits);
}

}  // namespace gazetted::convert
