#include "daemon/convert/bounded_child.h"

#include <fstream>

#include <catch2/catch.hpp>
#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include "tests/support/temp_dir.h"

using namespace gazetted;
using namespace gazetted::convert;

namespace {

Result<std::string> shell(const std::string& script, const std::string& input = "", const ChildLimits& limits = {}) {
    return run_bounded({"sh", "-c", script}, input, limits);
}

}  // namespace

TEST_CASE("the child gets its input as a file and gives its output") {
    const std::string bytes("one\0two\n", 8);
    CHECK(run_bounded({"cat"}, bytes).value() == bytes);
    CHECK(run_bounded({"cat", "/dev/stdin"}, bytes).value() == bytes);
    CHECK(run_bounded({"cat"}, "").value().empty());
    const std::string large(5'000'000, 'x');
    CHECK(run_bounded({"cat"}, large).value() == large);
    CHECK(run_bounded({"tail", "-c", "3"}, large).value() == "xxx");
}

TEST_CASE("what the child cannot do") {
    const gazetted::test::TempDir directory;
    struct Case {
        std::string what, script, want;
    };
    const std::vector<Case> cases{
        {"write files",
         "trap '' XFSZ; echo x 2>/dev/null > " + (directory / "file") + "; test -s " + (directory / "file") +
             " && echo wrote || echo not",
         "not\n"},
        {"see our environment", "echo ${GAZETTED_SECRET-none}", "none\n"},
        {"see our open files", "test -e /proc/self/fd/9 && echo sees || echo not", "not\n"},
        {"gain rights", "grep -q '^NoNewPrivs:.*1' /proc/self/status && echo not", "not\n"},
        {"stand in our directory", "pwd", "/\n"},
    };
    setenv("GAZETTED_SECRET", "s", 1);
    const int open_file = open("/dev/null", O_RDONLY);
    dup2(open_file, 9);
    for (const auto& c : cases) {
        INFO(c.what);
        // exec so that the one process there is does the work: it may not make others
        const auto said = c.what == "gain rights"
                              ? run_bounded({"grep", "-c", "^NoNewPrivs:.*1", "/proc/self/status"}, "")
                              : shell(c.script);
        REQUIRE(said);
        CHECK(*said == (c.what == "gain rights" ? "1\n" : c.want));
    }
    close(9);
    close(open_file);
    unsetenv("GAZETTED_SECRET");
}

TEST_CASE("a child beyond a limit is ended, and the failure says which") {
    ChildLimits limits;
    limits.cpu_for = std::chrono::seconds(1);
    limits.time_for = std::chrono::milliseconds(300'000);
    const auto busy = shell("while :; do :; done", "", limits);
    CHECK(busy.failure().kind == FailureKind::kTooLarge);
    CHECK_THAT(busy.failure().message, Catch::Contains("processor time"));

    limits = {};
    limits.time_for = std::chrono::milliseconds(50);
    const auto slow = run_bounded({"sleep", "600"}, "", limits);
    CHECK(slow.failure().kind == FailureKind::kTooLarge);
    CHECK_THAT(slow.failure().message, Catch::Contains("50 ms"));
    const auto silent = shell("exec >&- 2>&-; exec sleep 600", "", limits);
    CHECK(silent.failure().kind == FailureKind::kTooLarge);

    limits = {};
    limits.output_bytes = 1000;
    const auto loud = run_bounded({"cat", "/dev/zero"}, "", limits);
    CHECK(loud.failure().kind == FailureKind::kTooLarge);
    CHECK_THAT(loud.failure().message, Catch::Contains("1000 bytes"));
    CHECK(run_bounded({"head", "-c", "1000", "/dev/zero"}, "", limits).value().size() == 1000);

    limits = {};
    limits.memory_bytes = 64U << 20U;
    const auto hungry = run_bounded({"sort"}, std::string(100'000'000, 'x'), limits);
    CHECK(hungry.failure().kind == FailureKind::kInvalidInput);
    CHECK_THAT(hungry.failure().message, Catch::Contains("memory exhausted"));
}

TEST_CASE("a child that says no is quoted; one that is not there is a matter of installation") {
    const auto no = shell("echo 'Syntax Error: damaged' >&2; echo more >&2; exit 3");
    CHECK(no.failure().kind == FailureKind::kInvalidInput);
    CHECK(no.failure().message == "sh: Syntax Error: damaged");
    CHECK_THAT(shell("exit 1").failure().message, Catch::Contains("without a word"));
    CHECK_THAT(shell("kill -SEGV $$").failure().message, Catch::Contains("signal 11"));
    const auto missing = run_bounded({"gazetted-no-such-program"}, "");
    CHECK(missing.failure().kind == FailureKind::kConfiguration);
    CHECK_THAT(missing.failure().hint, Catch::Contains("install"));
}

TEST_CASE("words on the error stream do not fill memory and do not stop the child") {
    const auto said = shell(
        "i=0; while [ $i -lt 20000 ]; do echo 'a warning that comes again and again' >&2; i=$((i+1)); done; echo done");
    REQUIRE(said);
    CHECK(*said == "done\n");
}

TEST_CASE("no child is left behind") {
    ChildLimits limits;
    limits.time_for = std::chrono::milliseconds(20);
    for (int i = 0; i < 5; ++i)
        static_cast<void>(run_bounded({"sleep", "600"}, "", limits));
    CHECK(waitpid(-1, nullptr, WNOHANG) == -1);
    CHECK(errno == ECHILD);
}
