#include "daemon/fetch/job_queue.h"

#include <catch2/catch.hpp>

using namespace gazetted::fetch;
using namespace std::chrono_literals;

namespace {
const Time kStart = Time{} + 1000s;
}

TEST_CASE("a host is asked again only after the spacing, and not while it pauses") {
    HostGate gate;
    CHECK(gate.earliest_start("a", kStart, 5s) == kStart);
    gate.note_start("a", kStart);
    CHECK(gate.earliest_start("a", kStart + 1s, 5s) == kStart + 5s);
    CHECK(gate.earliest_start("a", kStart + 1s, 0s) == kStart + 1s);
    CHECK(gate.earliest_start("a", kStart + 9s, 5s) == kStart + 9s);
    CHECK(gate.earliest_start("b", kStart + 1s, 5s) == kStart + 1s);
    gate.hold("a", kStart + 60s);
    gate.hold("a", kStart + 30s);
    CHECK(gate.earliest_start("a", kStart + 1s, 5s) == kStart + 60s);
    gate.hold("c", kStart + 10s);
    CHECK(gate.earliest_start("c", kStart, 5s) == kStart + 10s);
}

TEST_CASE("jobs of one host begin one at a time, in order, spaced") {
    JobQueue queue;
    queue.push(1, "a", 5s, kStart);
    queue.push(2, "a", 5s, kStart);
    queue.push(3, "b", 5s, kStart);
    CHECK(queue.waiting() == 3);
    CHECK(queue.pop(kStart) == 1);
    CHECK(queue.pop(kStart) == 3);
    CHECK_FALSE(queue.pop(kStart + 60s));  // both hosts are busy
    CHECK_FALSE(queue.next_start());
    queue.finished("a");
    CHECK(queue.next_start() == kStart + 5s);
    CHECK_FALSE(queue.pop(kStart + 4999ms));
    CHECK(queue.pop(kStart + 5s) == 2);
    CHECK(queue.waiting() == 0);
}

TEST_CASE("a job that must wait lets others of its host pass") {
    JobQueue queue;
    queue.push(1, "a", 0s, kStart + 10s);
    queue.push(2, "a", 0s, kStart);
    CHECK(queue.pop(kStart) == 2);
    queue.finished("a");
    CHECK(queue.next_start() == kStart + 10s);
    CHECK(queue.pop(kStart + 10s) == 1);
}

TEST_CASE("a paused host starts nothing, and its line can be taken away") {
    JobQueue queue;
    queue.push(1, "a", 0s, kStart);
    queue.push(2, "a", 0s, kStart);
    queue.hold("a", kStart + 100s);
    CHECK_FALSE(queue.pop(kStart + 99s));
    CHECK(queue.take_waiting("a") == std::vector<JobQueue::Ticket>{1, 2});
    CHECK(queue.waiting() == 0);
    CHECK_FALSE(queue.next_start());
    queue.push(3, "a", 0s, kStart);
    CHECK(queue.pop(kStart + 100s) == 3);
}

TEST_CASE("clearing drops the jobs and keeps the hosts' spacing") {
    JobQueue queue;
    queue.push(1, "a", 5s, kStart);
    queue.pop(kStart);
    queue.push(2, "a", 5s, kStart);
    queue.clear();
    CHECK(queue.waiting() == 0);
    CHECK_FALSE(queue.pop(kStart + 60s));
    queue.push(3, "a", 5s, kStart + 1s);
    CHECK(queue.next_start() == kStart + 5s);
}

TEST_CASE("among many hosts the one that waited longest goes first") {
    JobQueue queue;
    for (JobQueue::Ticket i = 0; i < 1000; ++i)
        queue.push(i, "h" + std::to_string(i), 5s, kStart - std::chrono::seconds(i));
    for (JobQueue::Ticket i = 1000; i-- > 0;)
        CHECK(queue.pop(kStart) == i);
}
