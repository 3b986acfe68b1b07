// Rows that scrolled off the first page of a list while nobody looked are found.
#include "daemon/app/pages_behind.h"

#include <algorithm>

#include <catch2/catch.hpp>

#include "daemon/app/engine.h"
#include "tests/support/failing_store.h"

using namespace gazetted;
using namespace gazetted::app;

namespace {

const Instant kNow = Instant::parse("2025-09-25T10:00:00Z").value();
constexpr std::chrono::minutes kEvery{20};
const std::string kUnit = "https://www.mofcom.gov.cn/unit?pageType=column&pageId=p";

settings::Settings watching() {
    settings::Settings made;
    settings::Source source;
    source.id = "column";
    source.name = "Column";
    source.request.url = kUnit;
    source.index_parser = "jpaas_unit";
    source.article_parser = "mofcom_article";
    source.every = kEvery;
    made.sources.push_back(source);
    return made;
}

/// A page of three rows, newest first, of a list in which `newest` documents stand.
model::Snapshot page(int newest, int number, const std::string& url, Instant at, int pinned = 0) {
    std::string rows;
    for (int i = 0; i < 3; ++i) {
        // A row pinned to the top takes a place of the first page.
        const bool pin = pinned > 0 && number == 1 && i == 0;
        const std::string n = std::to_string(pin ? pinned : newest - (number - 1) * 3 - i + (pinned > 0 ? 1 : 0));
        rows += "<li><a href='/art/" + n + ".html' title='公告 " + n + "'>公告</a><span>[2025-09-20]</span></li>";
    }
    model::Snapshot made;
    made.url = url;
    made.status = 200;
    made.headers["content-type"] = "application/json; charset=UTF-8";
    made.body = "{\"success\":true,\"code\":\"200\",\"data\":{\"html\":\"<ul>" + rows +
                "</ul><div class='pagination' rows='3' count='" + std::to_string(newest) + "' pageNo='" +
                std::to_string(number) + "'></div>\"}}";
    made.retrieved_at = at;
    made.digest = std::string(64, 'a');
    return made;
}

struct House {
    House() { REQUIRE(engine->start(kNow)); }
    /// Which page is wanted after that one was read; 0: none.
    int look(int newest, int number, Instant at, int pinned = 0) {
        const std::string url = number == 1 ? kUnit : asked;
        const auto wanted = engine->take_index(settings.sources.front(), IndexStage::kFirst,
                                               page(newest, number, url, at, pinned), kUnit, number);
        REQUIRE(wanted);
        if (!wanted->further) return 0;
        asked = wanted->further->request.url;
        CHECK(asked.find("%22pageNo%22%3A" + std::to_string(wanted->further->number)) != std::string::npos);
        return wanted->further->number;
    }
    void restart(Instant at) {
        engine = std::make_unique<Engine>(settings, store);
        REQUIRE(engine->start(at));
    }
    std::size_t gaps() {
        const auto alerts = store.alerts({});
        REQUIRE(alerts);
        return static_cast<std::size_t>(std::count_if(alerts->begin(), alerts->end(), [](const auto& alert) {
            return alert.body.find("source_failing") != std::string::npos;
        }));
    }
    bool knows(int row) {
        return engine->candidate_at("https://www.mofcom.gov.cn/art/" + std::to_string(row) + ".html") != nullptr;
    }
    settings::Settings settings = watching();
    test::FailingStore store;
    std::unique_ptr<Engine> engine = std::make_unique<Engine>(settings, store);
    std::string asked;
};

const Instant kSoon = kNow.plus(std::chrono::minutes(19));
const Instant kAfterAWeek = kNow.plus(std::chrono::hours(24 * 7));

}  // namespace

TEST_CASE("after a long stop the pages behind the first are followed until a row is known") {
    House house;
    CHECK(house.look(100, 1, kNow) == 0);  // a first contact reads page 1
    CHECK(house.look(108, 1, kAfterAWeek) == 2);
    CHECK(house.look(108, 2, kAfterAWeek) == 3);
    CHECK(house.look(108, 3, kAfterAWeek) == 0);  // 102 and 101 are new, 100 is known
    for (int row = 98; row <= 108; ++row)
        CHECK(house.knows(row));
    CHECK(house.look(108, 1, kAfterAWeek.plus(kEvery * 2)) == 0);
}

TEST_CASE("a page 1 that ends in a known row, or a look within the interval, and nothing is followed") {
    House house;
    CHECK(house.look(100, 1, kNow) == 0);
    CHECK(house.look(102, 1, kAfterAWeek) == 0);
    House other;
    CHECK(other.look(100, 1, kNow) == 0);
    CHECK(other.look(110, 1, kSoon) == 0);
}

TEST_CASE("it ends at the fifth page, and at the last there is") {
    House house;
    CHECK(house.look(100, 1, kNow) == 0);
    for (int number = 1; number < 5; ++number)
        CHECK(house.look(200, number, kAfterAWeek) == number + 1);
    CHECK(house.gaps() == 0);
    CHECK(house.look(200, 5, kAfterAWeek) == 0);
    CHECK(house.gaps() == 1);  // 185 to 101 were never seen
    House small;
    CHECK(small.look(3, 1, kNow) == 0);
    CHECK(small.look(9, 1, kAfterAWeek) == 2);
}

TEST_CASE("what was still to be asked for outlives a crash, and rows that could not be written come again") {
    House house;
    CHECK(house.look(100, 1, kNow) == 0);
    CHECK(house.look(108, 1, kAfterAWeek) == 2);
    house.restart(kAfterAWeek);
    CHECK(house.look(108, 1, kAfterAWeek.plus(kEvery * 2)) == 2);
    house.store.full = true;
    CHECK_FALSE(house.engine->take_index(house.settings.sources.front(), IndexStage::kFirst,
                                         page(108, 2, house.asked, kAfterAWeek), kUnit, 2));
    house.store.full = false;
    CHECK(house.look(108, 1, kAfterAWeek.plus(kEvery * 3)) == 2);
    CHECK(house.look(108, 2, kAfterAWeek.plus(kEvery * 3)) == 3);
}

TEST_CASE("a site that gives page 1 again is asked once, and its source is healthy") {
    House house;
    CHECK(house.look(100, 1, kNow) == 0);
    CHECK(house.look(108, 1, kAfterAWeek) == 2);
    const auto again = house.engine->take_index(house.settings.sources.front(), IndexStage::kFirst,
                                                page(108, 1, house.asked, kAfterAWeek), kUnit, 2);
    CHECK_FALSE(again);
    CHECK((*house.store.source("column"))->consecutive_failures == 0);
    CHECK(house.gaps() == 1);
    CHECK(house.look(108, 1, kAfterAWeek.plus(kEvery * 2)) == 0);
}

TEST_CASE("rows that the chain itself brought are not known ones when a page of it has to be asked for again") {
    House house;
    CHECK(house.look(100, 1, kNow) == 0);
    CHECK(house.look(108, 1, kAfterAWeek) == 2);
    // Page 2 does not come. One more row stands on page 1 by the next look, and 106 now opens page 2.
    const Instant later = kAfterAWeek.plus(kEvery * 2);
    CHECK(house.look(109, 1, later) == 2);
    CHECK(house.look(109, 2, later) == 3);
    CHECK(house.look(109, 3, later) == 4);
    CHECK(house.look(109, 4, later) == 0);
    for (int row = 98; row <= 109; ++row)
        CHECK(house.knows(row));
    CHECK(house.gaps() == 0);
}

TEST_CASE("a known row pinned to the top of page 1 hides no row behind it") {
    House house;
    CHECK(house.look(100, 1, kNow, 42) == 0);  // 42, 100, 99
    CHECK(house.look(107, 1, kAfterAWeek, 42) == 2);
    CHECK(house.look(107, 2, kAfterAWeek, 42) == 3);
    CHECK(house.look(107, 3, kAfterAWeek, 42) == 0);  // 102 to 100
    for (int row = 99; row <= 107; ++row)
        CHECK(house.knows(row));
}

TEST_CASE("a page that lists what the page before it lists is a failure of that page") {
    House house;
    CHECK(house.look(100, 1, kNow) == 0);
    CHECK(house.look(108, 1, kAfterAWeek) == 2);
    // The rows of page 1 under the number of page 2.
    const auto same = house.engine->take_index(house.settings.sources.front(), IndexStage::kFirst,
                                               page(111, 2, house.asked, kAfterAWeek), kUnit, 2);
    REQUIRE_FALSE(same);
    CHECK(same.failure().message.find("the page before it") != std::string::npos);
    CHECK(house.gaps() == 1);
    CHECK((*house.store.source("column"))->consecutive_failures == 0);
}
