// A source with an index for each year is as healthy as the worse of the two.
#include "daemon/app/page_health.h"

#include <catch2/catch.hpp>

#include "daemon/app/engine.h"
#include "tests/support/failing_store.h"

using namespace gazetted;
using namespace gazetted::app;
using std::chrono::hours;

namespace {

const Failure kGone{FailureKind::kRefused, "404", false, ""};

Instant at(const char* iso) {
    return Instant::parse(iso).value();
}

settings::Settings yearly() {
    settings::Settings made;
    settings::Source source;
    source.id = "year";
    source.name = "Announcements of the year";
    source.request.url = "https://www.mofcom.gov.cn/gg/{year}/index.html";
    source.index_parser = "anchor_list";
    made.sources.push_back(source);
    made.stale_after = hours(6);
    return made;
}

const std::string kThisYear = "https://www.mofcom.gov.cn/gg/2025/index.html";
const std::string kLastYear = "https://www.mofcom.gov.cn/gg/2024/index.html";

struct House {
    explicit House(Instant now) { REQUIRE(engine.start(now)); }
    void read(const std::string& page, Instant when) {
        REQUIRE(engine.take_index_unchanged(settings.sources.front(), when, page));
    }
    void fail(const std::string& page, Instant when) {
        REQUIRE(engine.take_index_failure(settings.sources.front(), kGone, when, page));
    }
    std::size_t told() { return store.alerts({})->size(); }
    store::SourceState state() { return **store.source("year"); }
    settings::Settings settings = yearly();
    test::FailingStore store;
    Engine engine{settings, store};
};

}  // namespace

TEST_CASE("last year's good page does not hide that this year's cannot be read") {
    const Instant start = at("2025-09-25T00:00:00Z");
    House house(start);
    house.read(kThisYear, start);
    house.read(kLastYear, start);
    for (int hour = 1; hour <= 8; ++hour) {
        house.fail(kThisYear, start.plus(hours(hour)));
        house.read(kLastYear, start.plus(hours(hour)));
        CHECK(house.state().consecutive_failures == hour);
        CHECK(house.told() == (hour < 6 ? 0U : 1U));
    }
    CHECK(house.state().last_success_at == start);
    CHECK(house.state().last_failure == "refused: 404 (" + kThisYear + ")");
    const auto alert = model::parse_json(house.store.alerts({})->front().body, "alert");
    CHECK((*alert)["origin"]["url"] == kThisYear);
    house.read(kThisYear, start.plus(hours(9)));
    CHECK(house.state().last_failure.empty());
    house.fail(kThisYear, start.plus(hours(10)));
    house.fail(kThisYear, start.plus(hours(16)));
    CHECK(house.told() == 2);
}

TEST_CASE("what was told stays told after a restart, page by page") {
    const Instant start = at("2025-09-25T00:00:00Z");
    House house(start);
    house.read(kLastYear, start);
    house.fail(kThisYear, start);
    house.fail(kThisYear, start.plus(hours(6)));
    CHECK(house.told() == 1);
    Engine again(house.settings, house.store);
    REQUIRE(again.start(start.plus(hours(7))));
    REQUIRE(again.take_index_failure(house.settings.sources.front(), kGone, start.plus(hours(7)), kThisYear));
    CHECK(house.told() == 1);
    REQUIRE(again.take_index_failure(house.settings.sources.front(), kGone, start.plus(hours(7)), kLastYear));
    CHECK(house.told() == 2);
}

TEST_CASE("a page of the new year that is not there yet is shown and raises no alarm in January") {
    const Instant eve = at("2024-12-31T12:00:00Z");
    House house(eve);
    house.read(kLastYear, eve);
    const Instant january = at("2025-01-02T00:00:00Z");
    house.fail(kThisYear, january);
    house.read(kLastYear, january);
    house.fail(kThisYear, january.plus(hours(24 * 20)));
    CHECK(house.told() == 0);
    CHECK(house.state().consecutive_failures == 2);
    house.fail(kThisYear, at("2025-02-01T00:00:00Z"));
    CHECK(house.told() == 1);
}

TEST_CASE("a store from before pages had a state keeps what it knew of the source") {
    const Instant start = at("2025-09-25T00:00:00Z");
    House house(start);
    store::SourceState old;
    old.id = "year";
    old.first_contact_at = old.last_success_at = old.last_attempt_at = start.plus(-hours(10));
    old.stale_told_at = start.plus(-hours(2));
    old.consecutive_failures = 5;
    old.last_failure = "refused: 404";
    store::Commit commit;
    commit.sources = {old};
    REQUIRE(house.store.commit(commit));
    Engine engine(house.settings, house.store);
    REQUIRE(engine.start(start));
    REQUIRE(engine.take_index_failure(house.settings.sources.front(), kGone, start, kThisYear));
    CHECK(house.told() == 0);
    CHECK(house.state().consecutive_failures == 6);
    CHECK(house.state().last_success_at == old.last_success_at);
}
