// A page without a date is dated by its list, and reads the same from the archive.
#include <catch2/catch.hpp>

#include "daemon/app/archived.h"
#include "daemon/app/engine.h"
#include "tests/support/failing_store.h"

using namespace gazetted;
using namespace gazetted::app;

namespace {

const Instant kNow = Instant::parse("2025-09-25T10:00:00Z").value();
const std::string kList = "https://www.mofcom.gov.cn/list.html";
const std::string kPage = "https://www.mofcom.gov.cn/art/1.html";

settings::Settings watching() {
    settings::Settings made;
    settings::Source source;
    source.id = "column";
    source.name = "Column";
    source.request.url = kList;
    source.index_parser = "anchor_list";
    source.index_options["path_contains"] = "/art/";
    source.article_parser = "mofcom_article";
    made.sources.push_back(source);
    return made;
}

/// An announcement with `posted` in its head and no date in its text.
std::string page(const std::string& posted) {
    return "<html><head><meta charset=\"utf-8\"><meta name=\"ArticleTitle\" content=\"商务部公告2025年第901号 "
           "公布对部分物项实施出口管制\">" +
           (posted.empty() ? std::string() : "<meta name=\"PubDate\" content=\"" + posted + " 09:00\">") +
           "</head><body><div class=\"art-title\">商务部公告2025年第901号 公布对部分物项实施出口管制</div>"
           "<div class=\"art-con art-con-bottonmLine\"><p>经国务院批准，决定对下列物项实施出口管制。</p>"
           "<p>一、出口以下物项应当向国务院商务主管部门申请许可：（一）试验用合金（参考海关商品编号：81129290）。</p>"
           "<p>二、本公告自公布之日起正式实施。</p></div></body></html>";
}

model::Snapshot snapshot(store::Store& store, const std::string& url, const std::string& body) {
    model::Snapshot made;
    made.url = url;
    made.status = 200;
    made.headers["content-type"] = "text/html; charset=utf-8";
    made.body = body;
    made.retrieved_at = kNow;
    made.digest = store.put_snapshot(made).value();
    return made;
}

struct Case {
    const char* name;
    const char* listed;  ///< beside the row; may be empty
    const char* posted;  ///< in the page's head
    const char* dated;   ///< what the notice is dated
};

}  // namespace

TEST_CASE("a page without a date of its own has its list's") {
    const Case cases[] = {
        {"the list alone gives a day", "2025-09-20", "", "2025-09-20"},
        {"the page's own day rules", "2025-09-20", "2025-09-19", "2025-09-19"},
        {"neither gives one", "", "", ""},
    };
    for (const Case& each : cases) {
        INFO(each.name);
        const settings::Settings settings = watching();
        const settings::Source& source = settings.sources.front();
        test::FailingStore store;
        Engine engine(settings, store);
        REQUIRE(engine.start(kNow));
        const std::string list = "<html><body><ul><li><a href=\"" + kPage + "\">商务部公告2025年第901号</a> <span>" +
                                 each.listed + "</span></li></ul></body></html>";
        const auto wanted = engine.take_index(source, IndexStage::kFirst, snapshot(store, kList, list));
        REQUIRE(wanted);
        REQUIRE(wanted->articles.size() == 1);
        // Remembered, as the page may be fetched by a later process.
        Engine later(settings, store);
        REQUIRE(later.start(kNow));
        const store::CandidateState row = *later.candidate("column", wanted->articles.front().identity);
        REQUIRE(later.take_article(source, row, snapshot(store, kPage, page(each.posted))));
        const baseline::Notice* notice = later.baseline().find("mofcom:2025:901");
        REQUIRE(notice != nullptr);
        const auto& published = notice->reading.published_on;
        CHECK((published ? published->value.iso() : "") == each.dated);
        const auto again = Archive(settings, store).read(place_of(*notice));
        REQUIRE(again);
        CHECK(again->reading == notice->reading);
    }
}
