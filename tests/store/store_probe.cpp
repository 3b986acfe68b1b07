// Works on a store so that a test can watch it die: writes numbered commits and says each number once it is durable, or
// holds a store against what such a writer must have left.
// usage: store_probe write FILE COUNT | check FILE | read FILE
//   write  commits the next COUNT numbers; prints each after its commit. After a failure it says so on stderr, lifts
//   its own
//          soft limits and goes on once; a second failure ends it with 1.
//   check  prints the last number, or what is wrong and ends with 1.
//   read   prints the last number without a right to write.
#include <cstdlib>
#include <iostream>
#include <set>
#include <string>

#include <sys/resource.h>
#include <unistd.h>

#include "daemon/store/store.h"

namespace {

using namespace gazetted;
using namespace gazetted::store;

constexpr int kKeys = 50;  // so that most commits close a version as well

Instant at(int number) {
    return Instant::from_unix(1'760'000'000 + number);
}

/// A commit all of whose parts carry the number.
Commit numbered(int number, const std::string& digest) {
    const std::string name = std::to_string(number);
    Commit commit;
    baseline::Notice notice;
    notice.key = "mofcom:2025:" + std::to_string(number % kKeys + 1);
    notice.reading.title = name;
    notice.copies.push_back({"http://a.cn/" + name, "s", digest, "", {std::string(2000, 'p')}, {}, at(number)});
    notice.known_since = at(number);
    commit.notices.push_back(std::move(notice));
    baseline::Lead lead;
    lead.identity = name;
    lead.known_since = at(number);
    commit.leads.push_back(std::move(lead));
    commit.alerts.push_back({name, at(number), "{}"});
    OutboxRow message;
    message.id = message.alert_id = name;
    commit.outbox.push_back(std::move(message));
    CandidateState candidate;
    candidate.source_id = "s";
    candidate.identity = candidate.title = name;
    commit.candidates.push_back(std::move(candidate));
    commit.settings["last"] = name;
    return commit;
}

int last_of(Store& store) {
    auto last = store.setting("last");
    return last && *last ? std::stoi(**last) : 0;
}

int tell(const Failure& failure) {
    std::cerr << name_of(failure.kind) << ": " << failure.message << " (" << failure.hint << ")\n";
    return 1;
}

Status put_and_commit(Store& store, int number) {
    model::Snapshot snapshot;
    snapshot.url = "http://a.cn/" + std::to_string(number);
    snapshot.status = 200;
    snapshot.body = "page " + std::to_string(number) + std::string(3000, static_cast<char>('a' + number % 26));
    snapshot.retrieved_at = at(number);
    auto digest = store.put_snapshot(snapshot);
    if (!digest) return digest.failure();
    return store.commit(numbered(number, *digest));
}

void lift_limits() {
    rlimit limit{};
    if (getrlimit(RLIMIT_FSIZE, &limit) != 0) return;
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_FSIZE, &limit);
}

int write(Store& store, int count) {
    bool failed = false;
    for (int number = last_of(store) + 1; count > 0; ++number, --count) {
        auto done = put_and_commit(store, number);
        if (!done) {
            const int code = tell(done.failure());
            if (failed) return code;
            failed = true;
            lift_limits();
            done = put_and_commit(store, number);
        }
        if (!done) return tell(done.failure());
        const std::string line = std::to_string(number) + "\n";
        if (::write(STDOUT_FILENO, line.data(), line.size()) < 0) return 1;
    }
    return 0;
}

/// Counts `number` in; false where it came before or is none of 1 to `last`.
bool fits(std::set<int>& seen, const std::string& number, int last) {
    const int value = std::atoi(number.c_str());
    return value >= 1 && value <= last && seen.insert(value).second;
}

template <class Rows, class NumberOf>
bool all_there(const char* what, const Rows& rows, int last, NumberOf number_of) {
    std::set<int> seen;
    for (const auto& row : rows) {
        if (fits(seen, number_of(row), last)) continue;
        std::cerr << what << ": unexpected " << number_of(row) << ", last is " << last << '\n';
        return false;
    }
    if (seen.size() == static_cast<std::size_t>(last)) return true;
    std::cerr << what << ": " << seen.size() << " of " << last << '\n';
    return false;
}

int check(Store& store) {
    const auto report = store.check();
    if (!report) return tell(report.failure());
    for (const auto& problem : report->problems)
        std::cerr << problem << '\n';
    const int last = last_of(store);
    const auto all = store.baseline(true).value();
    const bool whole =
        report->problems.empty() &&
        all_there("notice", all.notices, last, [](const auto& row) { return row.reading.title; }) &&
        all_there("lead", all.leads, last, [](const auto& row) { return row.identity; }) &&
        all_there("alert", store.alerts({}).value(), last, [](const auto& row) { return row.id; }) &&
        all_there("message", store.outbox({}).value(), last, [](const auto& row) { return row.id; }) &&
        all_there("candidate", store.candidates("s").value(), last, [](const auto& row) { return row.identity; });
    for (const auto& notice : all.notices)
        if (!store.snapshot(notice.copies.front().snapshot))
            return tell({FailureKind::kNotFound, "snapshot of " + notice.reading.title, false, {}});
    if (whole) std::cout << last << '\n';
    return whole ? 0 : 1;
}

}  // namespace

int main(int argc, char** argv) {
    const std::string mode = argc > 2 ? argv[1] : "";
    if (mode.empty() || (mode == "write") != (argc == 4)) return 2;
    auto opened = open_store(argv[2], mode == "read" ? Access::kReadOnly : Access::kReadWrite);
    if (!opened) return tell(opened.failure());
    if (mode == "write") return write(**opened, std::atoi(argv[3]));
    if (mode == "check") return check(**opened);
    std::cout << last_of(**opened) << '\n';
    return 0;
}
