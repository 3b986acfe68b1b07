#include "daemon/net/socket_watch.h"

#include <array>

#include <catch2/catch.hpp>
#include <sys/socket.h>
#include <unistd.h>

using gazetted::net::SocketWatch;
using namespace std::chrono_literals;

namespace {

struct Pair {
    std::array<int, 2> ends{};
    Pair() { REQUIRE(socketpair(AF_UNIX, SOCK_STREAM, 0, ends.data()) == 0); }
    ~Pair() {
        for (const int end : ends)
            close(end);
    }
    void send() const { REQUIRE(write(ends[1], "x", 1) == 1); }
};

std::size_t events(SocketWatch& watch) {
    bool woken = false;
    return watch.wait(0ms, woken).size();
}

}  // namespace

TEST_CASE("a socket is told of while somebody waits for it") {
    const Pair pair;
    SocketWatch watch;
    REQUIRE(watch.want(pair.ends[0], true, false));
    CHECK(events(watch) == 0);
    pair.send();
    bool woken = false;
    const auto& told = watch.wait(1h, woken);
    REQUIRE(told.size() == 1);
    CHECK(told[0].socket == pair.ends[0]);
    CHECK(told[0].readable);
    CHECK_FALSE(told[0].writable);
    CHECK_FALSE(woken);
    REQUIRE(watch.want(pair.ends[0], false, true));
    CHECK(watch.wait(1h, woken)[0].writable);
    REQUIRE(watch.want(pair.ends[0], false, false));
    CHECK(events(watch) == 0);
}

TEST_CASE("a kept socket may speak while nobody waits, and is heard when somebody does again") {
    const Pair pair;
    SocketWatch watch;
    watch.opened(pair.ends[0]);
    REQUIRE(watch.want(pair.ends[0], true, false));
    REQUIRE(watch.want(pair.ends[0], false, false));
    pair.send();
    CHECK(events(watch) == 0);
    CHECK(events(watch) == 0);
    REQUIRE(watch.want(pair.ends[0], true, false));
    CHECK(events(watch) == 1);
}

TEST_CASE("a number that is used again is a new socket") {
    SocketWatch watch;
    int number = -1;
    {
        const Pair pair;
        number = pair.ends[0];
        watch.opened(number);
        REQUIRE(watch.want(number, true, false));
        watch.closing(number);
    }
    const Pair again;
    REQUIRE(again.ends[0] == number);
    watch.opened(number);
    REQUIRE(watch.want(number, true, false));
    again.send();
    CHECK(events(watch) == 1);
}

TEST_CASE("a wake ends one wait, also one that had not begun") {
    SocketWatch watch;
    watch.wake();
    watch.wake();
    bool woken = false;
    CHECK(watch.wait(1h, woken).empty());
    CHECK(woken);
    woken = false;
    CHECK(watch.wait(0ms, woken).empty());
    CHECK_FALSE(woken);
}

TEST_CASE("what is no socket is refused") {
    SocketWatch watch;
    CHECK_FALSE(watch.want(-1, true, false));
}
