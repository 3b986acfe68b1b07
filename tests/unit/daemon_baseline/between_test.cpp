// The baseline at two points of either clock.
#include "daemon/baseline/between.h"

#include <catch2/catch.hpp>

#include "tests/unit/daemon_baseline/samples.h"

using namespace gazetted;
using namespace gazetted::baseline;
using namespace gazetted::baseline::test;

namespace {

using Told = std::vector<std::string>;
constexpr const char* kLate = "2027-06-01T00:00:00Z";

model::Reading no_61() {
    model::Reading reading = announcement("mofcom:2025:61", "2025-10-09", {"item_licensing"});
    reading.limbs = {limb("1.1", {"licence_required"}, "2025-12-01"), limb("1.3", {"licence_required"}, "2025-10-09")};
    return reading;
}

model::Reading no_70() {
    model::Reading reading = announcement("mofcom+gac:2025:70", "2025-11-07", {"suspension"});
    reading.relations.push_back(relation("suspends", "mofcom:2025:61", "2026-11-10", "2025-11-07"));
    return reading;
}

Baseline autumn() {
    return {{stored(no_61(), "2025-10-09T01:00:00Z"), stored(no_70(), "2025-11-07T09:30:00Z")}, {}};
}

Told between_days(const Baseline& baseline, const char* first, const char* last, const char* known = kLate) {
    Told out;
    for (const Happening& each : happenings(baseline, day(first), day(last), at(known), LastDay::kIncluded))
        out.push_back(each.step.from->iso() + " " + each.limb + " " + each.step.event + ": " +
                      (each.before ? std::string(name_of(*each.before)) : "-") + " -> " +
                      std::string(name_of(each.step.state)));
    return out;
}

Told between_instants(const Baseline& baseline, const char* earlier, const char* later,
                      const char* as_of = "2026-01-01") {
    Told out;
    for (const Learned& each : learned(baseline, at(earlier), at(later), day(as_of), LastDay::kIncluded))
        out.push_back(std::string(name_of(each.news)) + " " + each.limb +
                      (each.step ? " " + each.step->event + " " + each.step->from->iso() : "") +
                      (each.meaning ? " " + meaning_words(*each.meaning) : ""));
    return out;
}

}  // namespace

TEST_CASE("between two days: every step of them, both days included") {
    CHECK(between_days(autumn(), "2025-10-01", "2025-10-31") ==
          Told{"2025-10-09 MOFCOM-2025-61/1.1 measure_announced: - -> announced",
               "2025-10-09 MOFCOM-2025-61/1.3 takes_effect: - -> in_force"});
    CHECK(between_days(autumn(), "2025-11-07", "2025-11-07") ==
          Told{"2025-11-07 MOFCOM-2025-61/1.1 suspended: announced -> suspended",
               "2025-11-07 MOFCOM-2025-61/1.3 suspended: in_force -> suspended"});
    CHECK(between_days(autumn(), "2026-11-11", "2026-12-01").size() == 2);
    CHECK(between_days(autumn(), "2025-11-08", "2026-11-10").empty());
}

TEST_CASE("between two days as known earlier") {
    CHECK(between_days(autumn(), "2025-11-01", "2025-12-31", "2025-11-01T00:00:00Z") ==
          Told{"2025-12-01 MOFCOM-2025-61/1.1 takes_effect: announced -> in_force"});
    CHECK(between_days(autumn(), "2025-01-01", "2025-12-31", "2025-10-01T00:00:00Z").empty());
}

TEST_CASE("between adjoining intervals nothing is lost or told twice") {
    Told parts = between_days(autumn(), "2025-10-01", "2025-11-06");
    for (const std::string& each : between_days(autumn(), "2025-11-07", "2026-12-31"))
        parts.push_back(each);
    CHECK(parts == between_days(autumn(), "2025-10-01", "2026-12-31"));
}

TEST_CASE("between two instants: new documents, new steps, and those that are no longer held") {
    CHECK(between_instants(autumn(), "2025-10-01T00:00:00Z", "2025-10-10T00:00:00Z") ==
          Told{"document_known MOFCOM-2025-61", "step_known MOFCOM-2025-61/1.1 measure_announced 2025-10-09",
               "step_known MOFCOM-2025-61/1.1 takes_effect 2025-12-01",
               "step_known MOFCOM-2025-61/1.3 takes_effect 2025-10-09"});
    CHECK(between_instants(autumn(), "2025-11-01T00:00:00Z", "2025-11-08T00:00:00Z") ==
          Told{"step_withdrawn MOFCOM-2025-61/1.1 takes_effect 2025-12-01",
               "step_known MOFCOM-2025-61/1.1 suspended 2025-11-07",
               "step_known MOFCOM-2025-61/1.3 suspended 2025-11-07", "document_known MOFCOM+GAC-2025-70"});
    CHECK(between_instants(autumn(), "2025-11-08T00:00:00Z", "2026-01-01T00:00:00Z").empty());
}

TEST_CASE("between two versions of a document: what its text says otherwise, and the steps that follow") {
    Baseline baseline = autumn();
    model::Reading edited = no_61();
    edited.limbs[0].effective = said(from("2025-12-08"), "自2025年12月8日起");
    edited.limbs[0].exceptions = codes({"basic_research"});
    Notice next = stored(edited, "2025-10-15T03:00:00Z");
    baseline.notices[0].known_until = next.known_since;
    baseline.notices.insert(baseline.notices.begin() + 1, next);
    CHECK(between_instants(baseline, "2025-10-10T00:00:00Z", "2025-10-16T00:00:00Z") ==
          Told{"meaning MOFCOM-2025-61/1.1 exception added: basic scientific research (narrows)",
               "meaning MOFCOM-2025-61/1.1 first day narrowed: 1 December 2025 → 8 December 2025",
               "step_withdrawn MOFCOM-2025-61/1.1 takes_effect 2025-12-01",
               "step_known MOFCOM-2025-61/1.1 takes_effect 2025-12-08"});
}

TEST_CASE("a document is known since its first version, and read since the first that is no curated fact") {
    Baseline baseline = autumn();
    Notice curated = stored(no_61(), "2025-10-08T01:00:00Z");
    curated.curated = true;
    curated.known_until = baseline.notices[0].known_since;
    Notice copy = stored(no_61(), "2025-10-10T02:00:00Z");
    baseline.notices[0].known_until = copy.known_since;
    baseline.notices.insert(baseline.notices.begin(), curated);
    baseline.notices.insert(baseline.notices.begin() + 2, copy);
    const auto first = [&](const char* earlier) {
        const Learned told =
            learned(baseline, at(earlier), at("2025-10-11T00:00:00Z"), day("2026-01-01"), LastDay::kIncluded).front();
        return std::string(name_of(told.news)) + " " + told.known_since.iso();
    };
    CHECK(first("2025-10-01T00:00:00Z") == "document_known 2025-10-08T01:00:00Z");
    CHECK(first("2025-10-08T12:00:00Z") == "document_read 2025-10-09T01:00:00Z");
}

TEST_CASE("a step is known since the version that gives it, not since its document is") {
    Baseline baseline = autumn();
    model::Reading edited = no_61();
    edited.limbs[0].effective = said(from("2025-12-08"), "自2025年12月8日起");
    const auto put = [&](const model::Reading& reading, const char* seen_at) {
        Notice next = stored(reading, seen_at);
        for (Notice& notice : baseline.notices)
            if (notice.key == next.key && !notice.known_until) notice.known_until = next.known_since;
        baseline.notices.push_back(next);
    };
    const auto since = [&](const char* event, const char* known) {
        for (const MeasureView& view : measures_on(baseline, day("2026-12-01"), at(known)))
            for (const Step& step : view.steps)
                if (view.limb == "MOFCOM-2025-61/1.1" && step.event == event) return step.known_since.iso();
        return std::string("never");
    };
    const std::string first = since("takes_effect", "2025-10-20T00:00:00Z");
    put(edited, "2025-10-15T03:00:00Z");
    put(edited, "2025-10-16T03:00:00Z");  // another copy: the same day still
    CHECK(since("takes_effect", "2025-10-20T00:00:00Z") == "2025-10-15T03:00:00Z");
    CHECK(since("takes_effect", "2025-10-14T00:00:00Z") == first);
    CHECK(since("measure_announced", "2025-10-20T00:00:00Z") == first);
    put(no_61(), "2025-10-18T03:00:00Z");  // put back
    CHECK(since("takes_effect", "2025-10-20T00:00:00Z") == "2025-10-18T03:00:00Z");
}

TEST_CASE("an act whose document got its right number is the same step, known since before") {
    model::Reading pause = no_70();
    pause.numbers = {said(id("mofcom:2025:70"), "70")};
    Notice wrong = stored(pause, "2025-11-07T09:30:00Z");
    pause.numbers = {said(id("mofcom:2025:71"), "71")};
    Notice right = stored(pause, "2025-11-08T01:00:00Z");
    right.formerly = {wrong.key};
    Notice superseded = wrong;
    superseded.superseded_by = right.key;
    superseded.known_since = right.known_since;
    wrong.known_until = right.known_since;
    const Baseline baseline{{stored(no_61(), "2025-10-09T01:00:00Z"), wrong, superseded, right}, {}};
    CHECK(between_instants(baseline, "2025-11-07T10:00:00Z", "2025-11-09T00:00:00Z") ==
          Told{"document_known MOFCOM-2025-71"});
    for (const MeasureView& view : measures_on(baseline, day("2025-12-01"), at(kLate)))
        CHECK(view.steps.back().known_since == at("2025-11-07T09:30:00Z"));
}

TEST_CASE("a curated fact that is read brings no steps but those that differ") {
    model::Reading fact = announcement("mofcom:2025:61", "2025-10-09", {"item_licensing"});
    fact.effective_dates = {said(from("2025-10-09", "on_publication"), "")};
    Notice curated = stored(fact, "2025-10-08T01:00:00Z");
    curated.curated = true;
    model::Reading text = no_61();
    text.limbs[0].effective = said(from("2025-10-09", "on_publication"), "自公布之日起");
    Notice read = stored(text, "2025-10-09T01:00:00Z");
    curated.known_until = read.known_since;
    CHECK(between_instants({{curated, read}, {}}, "2025-10-08T12:00:00Z", "2025-10-10T00:00:00Z") ==
          Told{"document_read MOFCOM-2025-61"});
}
