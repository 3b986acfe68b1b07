#include "parsers/markup/blocks.h"

#include <string>

#include <catch2/catch.hpp>

namespace gazetted::markup {
namespace {

using model::Block;
using model::BlockKind;

const char* letter_of(BlockKind kind) {
    switch (kind) {
        case BlockKind::kTitle:
            return "T";
        case BlockKind::kHeaderField:
            return "F";
        case BlockKind::kHeading:
            return "H";
        case BlockKind::kParagraph:
            return "P";
        case BlockKind::kListItem:
            return "L";
        case BlockKind::kTableRow:
            return "R";
    }
    return "?";
}

std::string shown(const std::vector<Block>& blocks) {
    std::string out;
    for (const Block& block : blocks) {
        out += letter_of(block.kind) + (block.level > 0 ? std::to_string(block.level) : "") + ":" + block.text + "\n";
    }
    return out;
}

struct Case {
    const char* html;
    const char* blocks;
};

TEST_CASE("markup becomes blocks") {
    const auto [html, blocks] = GENERATE(values<Case>({
        {"<p>一、甲。</p><p>二、乙。</p>", "P:一、甲。\nP:二、乙。\n"},
        {"一、甲。<br>二、乙。<br/><br>三、丙。", "P:一、甲。\nP:二、乙。\nP:三、丙。\n"},
        {"<p><p>nested</p></p>", "P:nested\n"},
        {"<p>\u3000\u3000本公告自\u00A0公布之日起<b>实施</b>。</p>", "P:本公告自 公布之日起实施。\n"},
        {"<h1>Title<br>two lines</h1><h3>Part</h3>", "H1:Title two lines\nH3:Part\n"},
        {"<p>公&nbsp;&nbsp;&ensp;告</p>", "H2:公告\n"},
        {"<p>不 可 靠 实 体 清 单</p>", "H2:不可靠实体清单\n"},
        {"<p>【发布文号】商务部公告2026年第11号</p>", "F:【发布文号】商务部公告2026年第11号\n"},
        {"<p>【环球网】报道</p>", "P:【环球网】报道\n"},
        {"<p>来源：新闻办公室 类型：原创 2025-11-05 17:00</p>", "F:来源：新闻办公室 类型：原创 2025-11-05 17:00\n"},
        {"<ul><li>a<ul><li>b</li></ul></li><li><p>c</p></li></ul>", "L1:a\nL2:b\nL1:c\n"},
        {"<ol><li>a</li><li>2) b</li></ol>", "L1:1. a\nL1:2) b\n"},
        {"<table><tr><th>编码</th><th>物项</th></tr><tr><td>1C902.a</td><td><p>钐</p></td></tr></table>",
         "R:编码 | 物项\nR:1C902.a | 钐\n"},
        {"<table><tr><td></td><td>x</td><td></td></tr><tr><td> </td></tr></table>", "R:| x\n"},
        {"<table><tr><td><p>甲</p><p>乙</p></td></tr></table>", "P:甲\nP:乙\n"},
        {"<table><tr><td>menu</td><td><h1>T</h1><p>x</p></td></tr></table>", "P:menu\nH1:T\nP:x\n"},
        {"<table><tr><td>a</td><td><table><tr><td>b</td><td>c</td></tr></table></td></tr></table>", "P:a\nR:b | c\n"},
        {"<script>x</script><style>y</style><p>z</p><nav>n</nav><p style='DISPLAY : none'>h</p><p hidden>i</p>",
         "P:z\n"},
        {"<p>a<!-- c -->b</p>", "P:ab\n"},
        {"<pre>one\n two\n</pre>", "P:one\nP:two\n"},
        {"before<div>in</div>after", "P:before\nP:in\nP:after\n"},
        {"<div>a<table align=left><tr><td><img></td></tr></table>b</div>", "P:ab\n"},
        {"<dl><dt>问：</dt><dd>甲</dd></dl>", "P:问：\nP:甲\n"},
        {"<p></p><p>&nbsp;</p>", ""},
    }));
    CAPTURE(html);
    CHECK(shown(blocks_of_fragment(html)) == blocks);
}

TEST_CASE("plain text becomes one block a line") {
    CHECK(shown(blocks_of_text("一、甲。\r\n\n  二、乙。\r三")) == "P:一、甲。\nP:二、乙。\nP:三\n");
    CHECK(blocks_of_text("").empty());
}

TEST_CASE("Chinese text broken at a fixed width is put together again, and only that") {
    CHECK(shown(blocks_of_text("商务部公告\n    "
                               "根据有关法律和行政法规的规定，为维护\n国家安全和利益，决定对下列物项实施出口管\n制：\n"
                               "一、甲金属及其合金、化合物和相关产品（参\n考海关商品编号：2805301500、3606909031）\n，"
                               "未经许可，不得出口。\n二、本公告自公布之日起实施。\n")) ==
          "P:商务部公告\nP:根据有关法律和行政法规的规定，为维护国家安全和利益，决定对下列物项实施出口管制：\nP:"
          "一、甲金属及其合金、化合物和相关产品（参考海关商品编号：2805301500、3606909031），未经许可，不得出口。\nP:"
          "二、本公告自公布之日起实施。\n");
    // names of a list, one a line
    CHECK(shown(blocks_of_text("甲机器制造株式会社东京工厂总部\n乙电子\n丙重工业株式会社横滨造船工厂\n丁公司\n")) ==
          "P:甲机器制造株式会社东京工厂总部\nP:乙电子\nP:丙重工业株式会社横滨造船工厂\nP:丁公司\n");
}

TEST_CASE("English text broken at a fixed width is put together again, and only that") {
    CHECK(shown(blocks_of_text("Announcement of the Ministry of Commerce\nNo. 4 of 2031\n\n"
                               "In order to safeguard national security, and in accordance with the law,\n"
                               "the Ministry has decided to include the three companies Harrow Analytics,\n"
                               "Besom Unmanned Systems and TriPoint Corporation in the export control\n"
                               "list and to take the following measures:\n\n"
                               "1. Exports of dual-use items to the companies are prohibited, whoever the\n"
                               "   exporter may be.\n\nMinistry of Commerce\nMay 6, 2031\n")) ==
          "P:Announcement of the Ministry of Commerce\nP:No. 4 of 2031\nP:In order to safeguard national security, and "
          "in accordance with the law, the Ministry has decided to include the three companies Harrow Analytics, Besom "
          "Unmanned Systems and TriPoint Corporation in the export control list and to take the following measures:\n"
          "P:1. Exports of dual-use items to the companies are prohibited, whoever the exporter may be.\n"
          "P:Ministry of Commerce\nP:May 6, 2031\n");
    // headlines, one a line
    CHECK(
        shown(blocks_of_text("*CHINA ADDS TWELVE ENTITIES TO ITS EXPORT CONTROL LIST\n*CHINA: BAN ON DUAL-USE EXPORTS "
                             "FROM APRIL\n*CHINA PUTS SIX COMPANIES ON ITS UNRELIABLE ENTITY LIST\n")) ==
        "P:*CHINA ADDS TWELVE ENTITIES TO ITS EXPORT CONTROL LIST\nP:*CHINA: BAN ON DUAL-USE EXPORTS FROM APRIL\nP:"
        "*CHINA PUTS SIX COMPANIES ON ITS UNRELIABLE ENTITY LIST\n");
}

TEST_CASE("a table row inside a row is read once") {
    const auto blocks =
        blocks_of_fragment("<table><tr><td>a</td><td><b><tr><td>b</td><td>c</td></tr></b></td></tr></table>");
    std::size_t seen = 0;
    for (const Block& block : blocks) {
        for (std::size_t at = block.text.find('b'); at != std::string::npos; at = block.text.find('b', at + 1))
            ++seen;
    }
    CHECK(seen == 1);
}

TEST_CASE("files are found by their ending or the download service, once each") {
    const auto tree = HtmlTree::parse(
        "<a href='/cms_files/filemanager/1/attach/20248/ab.PDF'>附件1.pdf</a> <a href='/art/1.html'>x</a>"
        "<a href='/cms_files/filemanager/1/attach/20248/ab.PDF'>again</a> <a href='list.xlsx?x=1'>附件2</a>"
        "<a href='/front/document/file-download?fileUrl=/cms_files/1'>附件3</a> <a href='javascript:go(a.pdf)'>js</a>");
    REQUIRE(tree.ok());
    const auto files = attachments_of(tree->root(), "https://www.mofcom.gov.cn/zwgk/zcfb/art/2025/art_1.html");
    REQUIRE(files.size() == 3);
    CHECK(files[0].url == "https://www.mofcom.gov.cn/cms_files/filemanager/1/attach/20248/ab.PDF");
    CHECK(files[0].text == "附件1.pdf");
    CHECK(files[1].url == "https://www.mofcom.gov.cn/zwgk/zcfb/art/2025/list.xlsx?x=1");
}

}  // namespace
}  // namespace gazetted::markup
