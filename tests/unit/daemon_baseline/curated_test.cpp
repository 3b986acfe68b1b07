// The form of config/baseline/, and the facts that are shipped in it.
#include <algorithm>
#include <fstream>
#include <set>
#include <sstream>

#include <catch2/catch.hpp>

#include "daemon/baseline/known.h"
#include "daemon/baseline/status.h"
#include "daemon/settings/yaml_json.h"
#include "tests/support/source_dir.h"
#include "tests/unit/daemon_baseline/samples.h"

namespace gazetted::baseline::test {

std::vector<Notice> shipped(const char* known_since) {
    std::ifstream file(gazetted::test::source_dir() + "/config/baseline/measures.yaml");
    std::stringstream text;
    text << file.rdbuf();
    const auto json = settings::yaml_to_json(text.str(), "measures.yaml");
    REQUIRE(json);
    auto notices = curated_notices(*json, at(known_since));
    if (!notices) FAIL(notices.failure().message);
    return *notices;
}

}  // namespace gazetted::baseline::test

using namespace gazetted;
using namespace gazetted::baseline;
using namespace gazetted::baseline::test;

namespace {

constexpr const char* kToday = "2026-11-23T12:00:00+08:00";

std::map<std::string, const MeasureView*> by_limb(const std::vector<MeasureView>& views) {
    std::map<std::string, const MeasureView*> out;
    for (const MeasureView& view : views)
        out[view.limb] = &view;
    return out;
}

model::Json minimal() {
    return model::Json{{"key", "mofcom:2025:62"}, {"title", "t"}, {"published", "2025-10-09"}};
}

}  // namespace

TEST_CASE("all shipped facts load, each with an issuer, ordered by key") {
    const auto notices = shipped(kToday);
    CHECK(notices.size() == 81);
    CHECK(std::is_sorted(notices.begin(), notices.end(), [](const auto& a, const auto& b) { return a.key < b.key; }));
    for (const Notice& notice : notices) {
        INFO(notice.key);
        CHECK(notice.curated);
        CHECK(notice.reading.issuers.size() >= 1);
        CHECK(notice_from_json(notice_json(notice)).value() == notice);
    }
}

TEST_CASE("every shipped relation resolves, but for the few old texts that are not shipped") {
    const Baseline baseline{shipped(kToday), {}};
    std::set<std::string> outside;
    for (const Notice& notice : baseline.notices)
        for (const auto& relation : notice.reading.relations)
            if (baseline.resolve(relation.value) == nullptr) outside.insert(relation.value.target_key());
    CHECK(outside == std::set<std::string>{"mofcom+gac:2020:75", "mofcom+costind+gac:2006:50", "mofcom+gac:2003:5",
                                           "中华人民共和国核两用品及相关技术出口管制条例",
                                           "中华人民共和国导弹及相关物项和技术出口管制条例",
                                           "中华人民共和国生物两用品及相关设备和技术出口管制条例",
                                           "有关化学品及相关设备和技术出口管制办法"});
}

TEST_CASE("what the shipped facts say of 23 November 2026") {
    const Baseline baseline{shipped(kToday), {}};
    const auto views = measures_on(baseline, day("2026-11-23"), at(kToday));
    const auto found = by_limb(views);
    struct Row {
        const char* limb;
        const char* state;
        const char* until;
    };
    const Row rows[] = {
        {"MOFCOM+GAC-2025-18", "in_force", ""},
        {"MOFCOM+GAC-2025-55", "lapse_unconfirmed", "2026-11-10"},
        {"MOFCOM+GAC-2025-58", "lapse_unconfirmed", "2026-11-10"},
        {"MOFCOM-2025-61/1.1", "lapse_unconfirmed", "2026-11-10"},
        {"MOFCOM-2025-61/1.3", "lapse_unconfirmed", "2026-11-10"},
        {"MOFCOM-2025-61/2", "lapse_unconfirmed", "2026-11-10"},
        {"MOFCOM-2025-62", "lapse_unconfirmed", "2026-11-10"},
        {"MOFCOM-2024-46/1", "in_force", ""},
        {"MOFCOM-2024-46/2", "suspended", "2026-11-27"},
        {"MOFCOM-2025-13", "ended", ""},
        {"MOFCOM-2025-21", "lapse_unconfirmed", "2026-11-10"},
        {"MOFCOM-2025-22", "ended", ""},
        {"UEL-2025-5", "ended", ""},
        {"UEL-2025-7", "lapse_unconfirmed", "2026-11-10"},
        {"UEL-2025-8", "ended", ""},
        {"UEL-2025-10", "in_force", ""},
        {"MOFCOM-ORDER-2025-5", "ended", ""},
        {"MOFCOM-ORDER-2025-6", "lapse_unconfirmed", "2026-11-10"},
        {"MOFCOM+GAC+SASTIND+CMC-EDD-2023-27", "ended", ""},
        {"MOFCOM+GAC-2024-67", "ended", ""},
        {"MOFCOM-2026-30", "in_force", ""},
        {"MOFCOM+GAC-2026-29/0", "in_force", ""},
    };
    for (const Row& row : rows) {
        INFO(row.limb);
        REQUIRE(found.contains(row.limb));
        const MeasureView& view = *found.at(row.limb);
        CHECK(std::string(name_of(view.state)) == row.state);
        CHECK(view.until == CivilDate::parse(row.until));
        CHECK(view.curated);
    }
    CHECK_FALSE(found.contains("MOFCOM+GAC-2025-70"));  // it only acts on others
    CHECK_FALSE(found.contains("MOFCOM-2025-72"));
    CHECK(found.at("MOFCOM-2025-61/1.1")->announced_extension ==
          "the MOFCOM answer of 28 September 2026 speaks of an extension to 10 January 2027 and names no notice");
    CHECK(found.at("MOFCOM-2024-46/1")->announced_extension.empty());
}

TEST_CASE("facts of the day of the first start or later are left out: a replay must not know the future") {
    const auto then = shipped("2025-10-09T08:00:00+08:00");
    const auto knows = [&](const char* key) {
        return std::any_of(then.begin(), then.end(), [&](const Notice& notice) { return notice.key == key; });
    };
    CHECK(knows("uel:2025:9"));
    CHECK_FALSE(knows("mofcom:2025:61"));
    CHECK_FALSE(knows("mofcom+gac:2025:70"));
    CHECK(knows("mofcom+gac:2024:67"));  // no date known: by its year
}

TEST_CASE("a broken fact is refused by entry and key") {
    struct Row {
        model::Json patch;
        const char* message;
    };
    const Row rows[] = {
        {{{"colour", "red"}}, "mofcom:2025:62.colour: unknown key"},
        {{{"kinds", {"tariff"}}}, "mofcom:2025:62.kinds: 'tariff' is not a known code"},
        {{{"published", "9 October"}}, "mofcom:2025:62.published: '9 October' is not a date (YYYY-MM-DD)"},
        {{{"relations", {{{"does", "undoes"}, {"target", "mofcom:2025:1"}}}}},
         "mofcom:2025:62.relations[0].does: 'undoes' is not a known code"},
        {{{"relations", {{{"does", "repeals"}}}}}, "mofcom:2025:62.relations[0].target: missing"},
        {{{"effective", {{{"basis", "fixed_date"}}}}}, "mofcom:2025:62.effective[0].from: missing"},
        {{{"limbs", {{{"path", "1"}, {"acts", {"dance"}}}}}},
         "mofcom:2025:62.limbs[0].acts: 'dance' is not a known code"},
        {{{"parties", {{{"zh", ""}}}}}, "mofcom:2025:62.parties[0].zh: a party needs a name"},
        {{{"title", nullptr}}, "mofcom:2025:62.title: missing"},
    };
    for (const Row& row : rows) {
        model::Json entry = minimal();
        entry.update(row.patch);
        const auto read = curated_notices({{"notices", {entry}}}, at(kToday));
        REQUIRE_FALSE(read);
        CHECK(read.failure().message == row.message);
    }
    CHECK(curated_notices({{"notices", {minimal(), minimal()}}}, at(kToday)).failure().message ==
          "mofcom:2025:62.key: 'mofcom:2025:62' is there twice");
    CHECK(curated_notices(model::Json::object(), at(kToday)).failure().message == "baseline.notices: missing");
    CHECK(curated_notices({{"notices", {minimal()}}}, at(kToday)));
}
