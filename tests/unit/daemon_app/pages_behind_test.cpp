// Rows that scrolled off the first page of a list while nobody looked are found.
#include "daemon/app/pages_behind.h"

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
model::Snapshot page(int newest, int number, const std::string& url, Instant at) {
    std::string rows;
    for (int i = 0; i < 3; ++i) {
        const std::string n = std::to_string(newest - (number - 1) * 3 - i);
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
    int look(int newest, int number, Instant at) {
        const std::string url = number == 1 ? kUnit : asked;
        const auto wanted = engine->take_index(settings.sources.front(), IndexStage::kFirst,
                                               page(newest, number, url, at), kUnit, number);
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

TEST_CASE("one known row on page 1, or a look within the interval, and nothing is followed") {
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
    CHECK(house.look(200, 5, kAfterAWeek) == 0);
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
    CHECK(house.look(108, 1, kAfterAWeek.plus(kEvery * 2)) == 0);
}
