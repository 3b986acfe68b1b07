// Annexes that are files of their own, read with the notice that hangs them on.
#include <algorithm>

#include <catch2/catch.hpp>

#include "zh_support.h"

using namespace gazetted;
using namespace gazetted::extract::zh::testing;

namespace {

/// Puts the lines behind the document as text of one more file.
void hang_on(model::Document& document, const std::string& name, std::initializer_list<const char*> lines) {
    document.attachments.push_back({"https://www.mofcom.gov.cn/" + name, name, "digest of " + name});
    for (const std::string line : lines) {
        const bool row = line.find(" | ") != std::string::npos;
        document.blocks.push_back({row ? model::BlockKind::kTableRow : model::BlockKind::kParagraph, line, 0,
                                   static_cast<int>(document.attachments.size())});
    }
}

model::Document listing() {
    return document("商务部公告2031年第11号 公布将样品航空公司等4家样品国实体列入出口管制管控名单", "2031-03-10",
                    {"决定将样品航空公司等4家样品国实体（见附件）列入出口管制管控名单，并采取以下措施：",
                     "一、禁止出口经营者向上述实体出口两用物项。", "本公告自公布之日起正式实施。",
                     "附件：出口管制管控名单.docx", "商务部", "2031年3月10日"});
}

model::Document items() {
    return document(
        "商务部公告2031年第12号 公布对样品相关物项实施出口管制的决定", "2031-03-10",
        {"经国务院批准，决定对样品相关物项实施出口管制。", "一、出口经营者出口附件1所列物项，应当向商务部申请许可。",
         "本公告自2031年4月1日起正式实施。", "附件：1.样品物项清单.xlsx", "商务部", "2031年3月10日"});
}

}  // namespace

TEST_CASE("a list of parties in a file is the notice's list, with the file behind each name") {
    model::Document notice = listing();
    hang_on(notice, "出口管制管控名单.docx",
            {"附件", "出口管制管控名单实体", "1. 样品航空公司（Specimen Aero, Inc.）",
             "地址：样品国甲市（1 Specimen Road）", "2. 样品防务、空间与安全集团（Specimen Defense, Space & Security）",
             "-样品防务丙市分公司（Specimen Defense C）", "3. 第三样品研究所", "4. Specimen Optics LLC"});
    const model::Reading reading = extract::read_document(notice);
    CHECK(parties(reading) ==
          "样品航空公司=Specimen Aero, Inc.; 样品防务、空间与安全集团=Specimen Defense, Space & Security; "
          "第三样品研究所=; "
          "=Specimen Optics LLC");
    REQUIRE(reading.counts.size() == 1);
    CHECK(reading.counts[0].stated.value == 4);
    CHECK_FALSE(reading.incomplete());
    CHECK(evidence_is_exact(notice, reading));
    CHECK(reading.parties.at(0).evidence.annex == "digest of 出口管制管控名单.docx");
    CHECK(reading.published_on->evidence.annex.empty());
}

TEST_CASE("without its annex a counted list is incomplete, never complete by silence") {
    model::Document notice = listing();
    notice.attachments.push_back({"https://www.mofcom.gov.cn/a.rar", "附件.rar"});
    const model::Reading reading = extract::read_document(notice);
    CHECK(reading.incomplete());
}

TEST_CASE("a form to fill in names nobody") {
    model::Document notice = listing();
    hang_on(notice, "附件2.申请表.docx", {"附件2", "申请表", "1. 申请企业名称", "2. 联系人及地址", "3. 拟出口物项"});
    CHECK(parties(extract::read_document(notice)) == "样品航空公司=");  // of the sentence
}

TEST_CASE("a table of items gives its codes to the annex it stands in, with commodity codes of eight digits") {
    model::Document notice = items();
    hang_on(notice, "附件1.样品物项清单.xlsx",
            {"序号 | 管制编码 | 物项名称 | 参考海关商品编号",
             "1 | 1C952.a | 样品甲粉末。纯度见说明 | 2846901100、2846901200", "2 | 1C952.b | 样品乙靶材 | 84869091",
             "3 | 1E952 | 生产1C952项的技术"});
    const model::Reading reading = extract::read_document(notice);
    CHECK(values(reading.control_codes) == "1C952.a 1C952.b 1E952");
    CHECK(values(reading.hs_codes) == "2846901100 2846901200 84869091");
    const auto limb =
        std::find_if(reading.limbs.begin(), reading.limbs.end(), [](const auto& l) { return l.path == "annex1"; });
    REQUIRE(limb != reading.limbs.end());
    CHECK(limb->control_codes.at(0).evidence.annex == "digest of 附件1.样品物项清单.xlsx");
    CHECK(evidence_is_exact(notice, reading));
}

TEST_CASE("the name of a file numbers the annex where its text does not") {
    model::Document notice = items();
    hang_on(notice, "附件2.样品物项清单.xlsx", {"1 | 1C952.a | 样品甲粉末 | 2846901100"});
    const model::Reading reading = extract::read_document(notice);
    CHECK(std::any_of(reading.limbs.begin(), reading.limbs.end(),
                      [](const auto& limb) { return limb.path == "annex2"; }));
}

TEST_CASE("branches numbered below a party are no parties") {
    const auto reading = read("商务部公告2031年第11号 公布将2家实体列入出口管制管控名单", "",
                              {"决定将甲公司等2家实体列入出口管制管控名单（见附件）。", "附件：管控名单", "商务部",
                               "2031年10月9日", "附件", "1. 甲公司及其分支机构（A Inc.）",
                               "（1）甲日本株式会社（A Japan）", "（2）甲韩国公司（A Korea）", "2. 乙论坛（B Forum）"});
    CHECK(parties(reading) == "甲公司=A Inc.; 乙论坛=B Forum");
}
