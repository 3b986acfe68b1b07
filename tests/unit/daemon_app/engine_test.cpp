// What the engine owes whatever page, disk and clock do to it.
#include "daemon/app/engine.h"

#include <fstream>
#include <sstream>

#include <catch2/catch.hpp>

#include "tests/support/failing_store.h"
#include "tests/support/source_dir.h"

using namespace gazetted;
using namespace gazetted::app;

namespace {

const Instant kNow = Instant::parse("2025-09-25T10:00:00Z").value();
const std::string kArticle = "https://www.mofcom.gov.cn/zwgk/zcfb/art/2025/art_113cfe1ef91740c9a0e92a5a91e779d9.html";

settings::Settings watching() {
    settings::Settings made;
    settings::Source source;
    source.id = "column";
    source.name = "Column";
    source.request.url = "https://www.mofcom.gov.cn/list.html";
    source.index_parser = "anchor_list";
    source.index_options["path_contains"] = "/art/";
    source.article_parser = "mofcom_article";
    source.allowed_hosts = {"aqygzj.mofcom.gov.cn"};
    made.sources.push_back(source);
    return made;
}

model::Snapshot snapshot(const std::string& url, const std::string& body, Instant at) {
    model::Snapshot made;
    made.url = url;
    made.status = 200;
    made.headers["content-type"] = "text/html; charset=utf-8";
    made.body = body;
    made.retrieved_at = at;
    made.digest = std::string(64, 'a');
    return made;
}

std::string list_of(const std::vector<std::string>& addresses) {
    std::string out = "<html><body><ul>";
    for (const std::string& address : addresses)
        out += "<li><a href=\"" + address + "\">公告 " + address + "</a> <span>2025-09-25</span></li>";
    return out + "</ul></body></html>";
}

std::string announcement() {
    std::ostringstream text;
    text << std::ifstream(test::source_dir() + "/fixtures/sources/mofcom_zcfb/article/page.html").rdbuf();
    return text.str();
}

struct House {
    House() { REQUIRE(engine.start(kNow)); }
    Result<Wanted> list(const std::vector<std::string>& addresses, Instant at = kNow) {
        return engine.take_index(settings.sources.front(), IndexStage::kFirst,
                                 snapshot(settings.sources.front().request.url, list_of(addresses), at));
    }
    settings::Settings settings = watching();
    test::FailingStore store;
    Engine engine{settings, store};
};

std::vector<std::string> addresses(const Result<Wanted>& wanted) {
    REQUIRE(wanted);
    std::vector<std::string> out;
    for (const store::CandidateState& each : wanted->articles)
        out.push_back(each.url);
    return out;
}

}  // namespace

TEST_CASE("a row that leads to another site is shown as a failure and never read as this source's word") {
    House house;
    const std::string elsewhere = "https://news.example.com/art/1.html";
    const auto wanted = house.list({kArticle, elsewhere, "https://aqygzj.mofcom.gov.cn/art/2.html",
                                    "https://www.mofcom.gov.cn.example.com/art/3.html", "javascript:void('/art/')"});
    CHECK(addresses(wanted) == std::vector<std::string>{"https://aqygzj.mofcom.gov.cn/art/2.html", kArticle});
    const auto* refused = house.engine.candidate_at(elsewhere);
    REQUIRE(refused != nullptr);
    CHECK(refused->last_failure.find("news.example.com is not among") != std::string::npos);
    const Instant later = kNow.plus(std::chrono::hours(48));
    for (const std::string& url : addresses(house.engine.take_index_unchanged(house.settings.sources.front(), later)))
        CHECK(url.find("example.com") == std::string::npos);
}

TEST_CASE("a notice whose commit failed is news again, even where the baseline could not be read back") {
    House house;
    const auto wanted = house.list({kArticle});
    REQUIRE(wanted->articles.size() == 1);
    std::vector<std::string> told;
    house.engine.on_alert([&](const alert::Alert& alert) { told.push_back(alert.headline); });
    const auto take = [&] {
        return house.engine.take_article(house.settings.sources.front(), wanted->articles.front(),
                                         snapshot(kArticle, announcement(), kNow));
    };
    house.store.full = house.store.unreadable = true;
    CHECK(take().failure().kind == FailureKind::kStorage);
    CHECK(take().failure().kind == FailureKind::kStorage);
    CHECK(told.empty());
    house.store.full = house.store.unreadable = false;
    REQUIRE(take());
    CHECK(told.size() == 1);
    CHECK(house.engine.baseline().find("mofcom:2025:51") != nullptr);
}

TEST_CASE("a first start by a clock that was years ahead does not make today's notices old") {
    House house;
    Engine ahead(house.settings, house.store);
    const Instant today = kNow.plus(-std::chrono::hours(24 * 365 * 3));
    ahead.heed_clock(today);  // today is 2022, the store was begun in "2025"
    REQUIRE(ahead.start(today));
    ahead.heed_clock(today);
    std::vector<std::string> told;
    ahead.on_alert([&](const alert::Alert& alert) { told.push_back(alert.headline); });
    std::string page = announcement();
    for (std::size_t at = page.find("2025"); at != std::string::npos; at = page.find("2025", at))
        page.replace(at, 4, "2022");
    store::CandidateState row;
    row.source_id = "column";
    row.identity = row.url = kArticle;
    row.first_seen_at = today;
    REQUIRE(ahead.take_article(house.settings.sources.front(), row, snapshot(kArticle, page, today)));
    CHECK(told.size() == 1);
}
