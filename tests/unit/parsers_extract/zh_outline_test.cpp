#include "parsers/extract/zh_outline.h"

#include <catch2/catch.hpp>

#include "zh_support.h"

using namespace gazetted;
using namespace gazetted::extract::zh;

namespace {

/// "path|first characters" of every sentence that is not asked.
std::string paths(std::initializer_list<const char*> lines) {
    const model::Document document = testing::document("某公告", "", lines);
    const Text text(document);
    std::string out;
    for (const Sentence& sentence : outline_of(text).sentences) {
        if (sentence.question) continue;
        const std::string words(text.at(sentence.place));
        out += (out.empty() ? "" : " ") + sentence.path + "|" + words.substr(0, 6);
    }
    return out;
}

std::string zones(std::initializer_list<const char*> lines) {
    static const char* names[] = {"title", "header", "question", "body", "signature", "attachments", "annex", "site"};
    const model::Document document = testing::document("某公告", "", lines);
    const Text text(document);
    std::string out;
    for (const Line& line : lay_out(text)) {
        if (line.zone != Zone::kTitle)
            out += (out.empty() ? "" : " ") + std::string(names[static_cast<int>(line.zone)]);
    }
    return out;
}

}  // namespace

TEST_CASE("what each line is") {
    CHECK(
        zones({"【发文日期】2031年1月2日", "来源：某局", "公 告", "2031年 第4号", "决定如下：", "一、甲。",
               "附件：1.甲.pdf", "2.乙.pdf", "商 务 部", "（商务部代章）", "2031年1月2日", "附件1", "名单",
               "1. 甲公司（A Inc.）", "打印 分享"}) ==
        "header header header header body body attachments attachments signature signature signature annex annex annex "
        "site");
    CHECK(zones({"问：有何考虑？", "答：决定如下。", "又一段。"}) == "question body body");
    CHECK(zones({"问：有何考虑？ 答：决定如下。"}) == "question body");
    CHECK(zones({"现公布某决定。", "部长　某某", "2031年1月2日", "关于某事的决定", "决定如下。"}) ==
          "body body signature body body");
}

TEST_CASE("an unnumbered paragraph belongs to the part before it, at the depth of the part behind it") {
    CHECK(paths({"开头。", "一、甲：", "（一）子。", "又段。", "（二）丑。", "再段。", "二、乙。"}) ==
          "0|开头 1|甲: 1.1|子。 1.1|又段 1.2|丑。 1|再段 2|乙。");
}

TEST_CASE("an item's text below its bare heading is that item's") {
    CHECK(paths({"一、下列物项：", "（一）子。", "（二）丑纤维物项。", "丑纤维（参考海关商品编号：5402491010）。",
                 "二、乙。"}) == "1|下列 1.1|子。 1.2|丑纤 1.2|丑纤 2|乙。");
    CHECK(paths({"一、甲：", "1. 子。", "凡出口上述物项，应当申请许可。"}) == "1|甲: 1.1|子。 0|凡出");
}

TEST_CASE("a closing paragraph about the whole, and what follows it, belongs to no part") {
    CHECK(paths({"一、甲。", "二、乙。", "另段。", "本公告自即日起实施。", "尾段。"}) ==
          "1|甲。 2|乙。 2|另段 0|本公 0|尾段");
    CHECK(paths({"一、甲。", "说明：附注。", "上述物项应当许可。"}) == "1|甲。 1|说明 0|上述");
}

TEST_CASE("a note that names an item's code is that item's, below its properties too") {
    CHECK(paths({"一、甲：", "（一）1C950.a．管材：", "a．外径；", "b．强度。", "说明：1C950.a项不管制制品。",
                 "（二）1C950.b．粉末。", "a．粒径。", "说明：附注。"}) ==
          "1|甲: 1.1|1C950. 1.1.a|外径 1.1.b|强度 1.1|说明 1.2|1C950. 1.2.a|粒径 1.2.a|说明");
}

TEST_CASE("parts that a capture ran together are parted again") {
    CHECK(paths({"采取措施：一、甲；二、乙。"}) == "0|采取 1|甲; 2|乙。");
}
