#include "parsers/sites/annex_text.h"

#include <catch2/catch.hpp>

#include "parsers/sites/fingerprint.h"

using namespace gazetted;

namespace {

model::Document page() {
    model::Document document;
    document.title = "公告";
    document.blocks = {{model::BlockKind::kTitle, "公告"}, {model::BlockKind::kParagraph, "正文。"}};
    document.attachments = {{"https://www.mofcom.gov.cn/a.pdf", "附件1"},
                            {"https://www.mofcom.gov.cn/b.xlsx", "附件2"}};
    return document;
}

}  // namespace

TEST_CASE("an annex is blocks at the end of its document, and names its file") {
    model::Document document = page();
    document.attachments[1].snapshot = "digest";
    sites::append_annex(document, 1, "一览表\n\n 1 | 甲\n");
    REQUIRE(document.blocks.size() == 4);
    CHECK(document.blocks[2].text == "一览表");
    CHECK(document.blocks[2].kind == model::BlockKind::kParagraph);
    CHECK(document.blocks[3].text == "1 | 甲");
    CHECK(document.blocks[3].kind == model::BlockKind::kTableRow);
    CHECK(model::annex_of(document, 3) == "digest");
    CHECK(model::annex_of(document, 1).empty());
    CHECK(model::annex_of(document, 9).empty());
}

TEST_CASE("what is read of the files, and what is not, tells two readings of one page apart") {
    const std::string bare = sites::content_fingerprint_text(page());
    model::Document read = page();
    sites::append_annex(read, 0, "甲公司");
    CHECK(sites::content_fingerprint_text(read) != bare);
    model::Document other = page();
    sites::append_annex(other, 0, "乙公司");
    CHECK(sites::content_fingerprint_text(other) != sites::content_fingerprint_text(read));
    model::Document unread = page();
    unread.attachments[0].unread = "not fetched yet";
    CHECK(sites::content_fingerprint_text(unread) != bare);
}
