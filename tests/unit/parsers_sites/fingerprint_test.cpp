#include "parsers/sites/fingerprint.h"

#include <catch2/catch.hpp>

using namespace gazetted;
using namespace gazetted::model;
using namespace gazetted::sites;

namespace {

Document notice() {
    Document document;
    document.url = "https://www.mofcom.gov.cn/zwgk/zcfb/art/2025/art_1.html";
    document.title = "商务部公告2025年第51号";
    document.source_name = "安全与管制局";
    document.posted_on = CivilDate::parse("2025-09-25");
    document.blocks = {{BlockKind::kTitle, document.title, 0},
                       {BlockKind::kHeaderField, "【发布文号】商务部公告2025年第51号", 0},
                       {BlockKind::kParagraph, "一、禁止向3家实体出口两用物项；1. 甲公司（A Co., Ltd.）", 0}};
    document.attachments = {{"https://www.mofcom.gov.cn/cms_files/filemanager/1/attach/20259/0a.pdf", "附件1.pdf"}};
    return document;
}

std::string fingerprint(const Document& document) {
    return content_fingerprint_text(document);
}

}  // namespace

TEST_CASE("what sites alter when they rebuild a page is no change of content") {
    const std::string before = fingerprint(notice());
    Document after = notice();
    SECTION("address, posting time, source line, channel") {
        after.url = "http://aqygzj.mofcom.gov.cn/flzc/gzjgfxwj/art/2025/art_2.html";
        after.posted_on = CivilDate::parse("2025-09-26");
        after.posted_time = ClockTime{9, 0};
        after.source_name = "商务部";
        after.channel = Channel::kOfficial;
    }
    SECTION("full and half width, middle dots, kinds of white space") {
        after.title = "商务部公告２０２５年第５１号";
        after.blocks[2].text = "一、禁止向３家实体出口两用物项;１.\u00a0甲公司(A\u3000Co.,\u00a0Ltd.)";
    }
    SECTION("letter spacing") {
        after.title = "商 务 部 公 告 2025年 第51号";
    }
    SECTION("borders and kinds of blocks") {
        after.blocks[2] = {BlockKind::kListItem, "一、禁止向3家实体出口两用物项；", 1};
        after.blocks.push_back({BlockKind::kHeading, "1. 甲公司（A Co., Ltd.）", 3});
    }
    SECTION("scheme and folder of a file, order of files, a gateway before it") {
        after.attachments[0].url =
            "http://www.mofcom.gov.cn/api-gateway/jpaas-web-server/front/document/file-download?fileUrl=%2Fcms_files%2F"
            "oldfile%2F%2Ffms%2F202509%2F0a.pdf&x=1";
    }
    CHECK(fingerprint(after) == before);
}

TEST_CASE("what a notice says is content: one character more, less or other is a change") {
    const std::string before = fingerprint(notice());
    Document after = notice();
    SECTION("the title") {
        after.title = "商务部公告2025年第52号";
    }
    SECTION("a header field") {
        after.blocks[1].text = "【发布文号】商务部公告2025年第52号";
    }
    SECTION("a digit in the body") {
        after.blocks[2].text = "一、禁止向4家实体出口两用物项；1. 甲公司（A Co., Ltd.）";
    }
    SECTION("words that grow together") {
        after.blocks[2].text = "一、禁止向3家实体出口两用物项；1. 甲公司（ACo., Ltd.）";
    }
    SECTION("an entity more") {
        after.blocks.push_back({BlockKind::kParagraph, "2. 乙公司（B Co.）", 0});
    }
    SECTION("a header field that moves into the body") {
        after.blocks[1].kind = BlockKind::kParagraph;
    }
    SECTION("a file less") {
        after.attachments.clear();
    }
    SECTION("a file of another name: its bytes may differ") {
        after.attachments[0].url = "https://www.mofcom.gov.cn/cms_files/filemanager/1/attach/20259/0b.pdf";
    }
    SECTION("a file with another label") {
        after.attachments[0].text = "附件2.pdf";
    }
    CHECK(fingerprint(after) != before);
}

TEST_CASE("white space stays where it keeps two Latin words or numbers apart") {
    CHECK(normalised_for_comparison("A  B　C 1 2 甲 乙 x") == "A B C 1 2甲乙x");
}
