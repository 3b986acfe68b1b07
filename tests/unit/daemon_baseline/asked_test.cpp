// What people type, what they mean by it, and why there may be no answer.
#include "daemon/baseline/asked.h"

#include <catch2/catch.hpp>

#include "tests/unit/daemon_baseline/samples.h"

using namespace gazetted;
using namespace gazetted::baseline;
using namespace gazetted::baseline::test;

namespace {

Baseline three() {
    model::Reading no_61 = announcement("mofcom:2025:61", "2025-10-09", {"item_licensing"});
    no_61.limbs = {limb("1", {"licence_required"}), limb("1.1", {"licence_required"}), limb("2", {"refused"}),
                   limb("10", {"effective"})};
    const model::Reading joint = announcement("mofcom+gac:2025:57", "2025-10-09", {"item_licensing"});
    const model::Reading told = answer("答", "2025-11-05", {"suspension"});
    return {{stored(no_61, "2025-10-09T01:00:00Z"), stored(joint, "2025-10-09T01:01:00Z"),
             stored(told, "2025-11-05T09:00:00Z")},
            {}};
}

std::string reply(const std::string& text, const char* as_of = "2026-01-01",
                  const char* known = "2026-01-01T00:00:00Z") {
    const Asked asked = asked_for(three(), text, day(as_of), at(known));
    const std::string why = why_not(asked, text, day(as_of), at(known));
    return why.empty() ? asked.key + (asked.path.empty() ? "" : " " + asked.path) : why;
}

}  // namespace

TEST_CASE("every form of a notice is understood; what is not there says why") {
    struct Row {
        const char* text;
        const char* reply;
    };
    const Row rows[] = {
        {"MOFCOM-2025-61", "mofcom:2025:61"},
        {"mofcom:2025:61/1.1", "mofcom:2025:61 1.1"},
        {"mofcom-2025-61/1", "mofcom:2025:61 1"},
        {"MOFCOM-2025-61/10", "mofcom:2025:61 10"},
        {"MOFCOM-2025-57", "mofcom+gac:2025:57"},
        {"MOFCOM+GAC-2025-57", "mofcom+gac:2025:57"},
        {"answer:2025-11-05:x", "answer:2025-11-05:x"},
        {"MOFCOM-2025-61/3", "MOFCOM-2025-61 has no part 3; its parts are 1, 1.1, 2 and 10"},
        {"MOFCOM-2025-61/1.1.1", "MOFCOM-2025-61 has no part 1.1.1; its parts are 1, 1.1, 2 and 10"},
        {"MOFCOM-2025-57/1", "MOFCOM+GAC-2025-57 has no part 1; it was not read part by part"},
        {"MOFCOM-2025-67",
         "MOFCOM-2025-67: no such notice is known; the nearest: MOFCOM-2025-61 and MOFCOM+GAC-2025-57"},
        {"GAC-2025-57", "GAC-2025-57: no such notice is known; the nearest: MOFCOM+GAC-2025-57"},
        {"answer:2025-11-06:x", "answer:2025-11-06:x: no such notice is known; the nearest: answer:2025-11-05:x"},
        {"the moon", "the moon: no such notice is known"},
        {"", ": no such notice is known"},
        {"/1", "/1: no such notice is known"},
    };
    for (const Row& row : rows)
        CHECK(reply(row.text) == row.reply);
}

TEST_CASE("a notice is not there before its publication, nor before we knew of it") {
    CHECK(reply("MOFCOM-2025-61", "2025-10-08") ==
          "MOFCOM-2025-61 was published on 2025-10-09; on 2025-10-08 there was none");
    CHECK(reply("MOFCOM-2025-61", "2025-10-09") == "mofcom:2025:61");
    CHECK(reply("MOFCOM-2025-61", "2026-01-01", "2025-10-09T00:59:59Z") ==
          "MOFCOM-2025-61 is known since 2025-10-09T09:00:00+08:00; at 2025-10-09T08:59:59+08:00 it was not known");
    CHECK(reply("MOFCOM-2025-61", "2026-01-01", "2025-10-09T01:00:00Z") == "mofcom:2025:61");
}

TEST_CASE("what is not known yet is not among the nearest") {
    CHECK(reply("MOFCOM-2025-62", "2026-01-01", "2025-10-09T01:00:30Z") ==
          "MOFCOM-2025-62: no such notice is known; the nearest: MOFCOM-2025-61");
}
