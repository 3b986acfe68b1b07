#include "daemon/convert/convert.h"

#include <fstream>
#include <iterator>

#include <catch2/catch.hpp>

#include "tests/support/source_dir.h"

using namespace gazetted;
using namespace gazetted::convert;

namespace {

std::string fixture(const std::string& name) {
    std::ifstream file(gazetted::test::source_dir() + "/fixtures/annexes/" + name, std::ios::binary);
    REQUIRE(file);
    return {std::istreambuf_iterator<char>(file), {}};
}

Result<std::string> text_of(const std::string& name) {
    const std::string bytes = fixture(name);
    return convert_to_text(bytes, kind_of(bytes, name));
}

}  // namespace

TEST_CASE("tables keep their rows: DOCX, XLSX, XLS") {
    const std::string rows = "编号 | 名称\n1C902.a | 样品甲\n2 | 样品乙 & 丙";
    CHECK(text_of("list.docx").value() == "样张：物项清单\n" + rows + "\n一 二 三");
    CHECK(text_of("list.xlsx").value() == rows + "\n45939 | 行内 | | 算出 | 1\n10");
    CHECK(text_of("list.xls").value() == rows);
}

TEST_CASE("text comes out of DOC and PDF in the order of the page") {
    CHECK(text_of("list.doc").value() == "样张：物项清单\n编号 名称\n1C902.a 样品甲\n2 样品乙 & 丙");
    const auto pdf = text_of("list.pdf");
    REQUIRE(pdf);
    CHECK_THAT(*pdf,
               Catch::StartsWith("样张：物项清单\n") && Catch::Contains("1C902.a") && Catch::Contains("样品乙 & 丙"));
}

TEST_CASE("a list of parties is the same lines from DOCX, DOC and PDF") {
    const auto docx = text_of("parties.docx");
    REQUIRE(docx);
    CHECK_THAT(*docx, Catch::Contains("\n2. 样品防务、空间与安全集团（Specimen Defense, Space & Security Group）\n") &&
                          Catch::Contains("\n5. Specimen Optics LLC\n"));
    CHECK(text_of("parties.doc").value() == *docx);
    CHECK(text_of("parties.pdf").value() == *docx);  // wrapped lines, two numbered pages
}

TEST_CASE("a table of items keeps its columns: DOCX, XLSX, XLS, PDF") {
    for (const std::string name : {"items.docx", "items.xlsx", "items.xls", "items.pdf"}) {
        INFO(name);
        const auto text = text_of(name);
        REQUIRE(text);
        CHECK_THAT(*text,
                   Catch::Contains("序号 | 管制编码 | 物项名称 | 技术参数 | 参考海关商品编号\n") &&
                       Catch::Contains("1 | 1C952.a | 样品甲粉末 | 纯度不低于99.9% | 2846901100、2846901200\n") &&
                       Catch::Contains("2 | 1C952.b | 样品乙靶材，含样品乙的任何形状的烧结体和铸锭 | "
                                       "相对密度大于95%且直径大于等于100毫米 | 8486909110\n") &&
                       Catch::Contains("3 | 1E952 | 生产1C952项的技术"));
    }
}

TEST_CASE("kinds that are recognised and not converted say so, and what to do") {
    for (const auto kind : {AnnexKind::kWps, AnnexKind::kOfd, AnnexKind::kRar, AnnexKind::kZip, AnnexKind::kSevenZip,
                            AnnexKind::kRtf, AnnexKind::kText, AnnexKind::kUnknown}) {
        const auto text = convert_to_text("x", kind);
        REQUIRE_FALSE(text);
        CHECK(text.failure().kind == FailureKind::kUnexpectedShape);
        CHECK_THAT(text.failure().message, Catch::StartsWith(std::string(name_of(kind))));
        CHECK_FALSE(text.failure().hint.empty());
        CHECK_FALSE(can_convert(kind));
    }
}

TEST_CASE("damaged files are failures, never text") {
    for (const std::string name : {"list.pdf", "list.docx", "list.xlsx", "list.xls", "items.xls"}) {
        INFO(name);
        const std::string bytes = fixture(name);
        const auto cut = convert_to_text(bytes.substr(0, bytes.size() / 3), kind_of(bytes));
        REQUIRE_FALSE(cut);
        CHECK(
            (cut.failure().kind == FailureKind::kInvalidInput || cut.failure().kind == FailureKind::kUnexpectedShape));
    }
    CHECK_FALSE(convert_to_text("", AnnexKind::kPdf));
}

TEST_CASE("limits hold for the file, its sheets and its text") {
    Limits limits;
    limits.input_bytes = 100;
    CHECK(convert_to_text(fixture("list.pdf"), AnnexKind::kPdf, limits).failure().kind == FailureKind::kTooLarge);
    limits = {};
    limits.sheets = 2;
    CHECK(convert_to_text(fixture("list.xlsx"), AnnexKind::kXlsx, limits).failure().kind == FailureKind::kTooLarge);
    limits = {};
    limits.child.output_bytes = 20;
    CHECK(convert_to_text(fixture("list.doc"), AnnexKind::kDoc, limits).failure().kind == FailureKind::kTooLarge);
}

TEST_CASE("a page without text is a scan, not an empty annex") {
    std::string pdf = fixture("list.pdf");
    for (auto at = pdf.find(" Tj"); at != std::string::npos; at = pdf.find(" Tj", at))
        pdf.replace(at, 3, " n ");
    const auto text = convert_to_text(pdf, AnnexKind::kPdf);
    REQUIRE_FALSE(text);
    CHECK(text.failure().kind == FailureKind::kUnexpectedShape);
    CHECK_THAT(text.failure().message, Catch::Contains("scan"));
}
