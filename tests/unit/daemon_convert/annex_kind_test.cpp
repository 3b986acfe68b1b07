#include "daemon/convert/annex_kind.h"

#include <fstream>
#include <iterator>
#include <set>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "tests/support/source_dir.h"

using namespace gazetted::convert;

namespace {

const std::string kCompound = "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";

std::string wide(const std::string& name) {
    std::string out;
    for (const char c : name)
        out += {c, '\0'};
    return out;
}

std::string fixture(const std::string& name) {
    std::ifstream file(gazetted::test::source_dir() + "/fixtures/annexes/" + name, std::ios::binary);
    REQUIRE(file);
    return {std::istreambuf_iterator<char>(file), {}};
}

}  // namespace

TEST_CASE("the bytes say what an annex is") {
    struct Case {
        std::string bytes, name;
        AnnexKind kind;
    };
    const std::vector<Case> cases{
        {"%PDF-1.7\n", "", AnnexKind::kPdf},
        {"%PDF-1.7\n", "a.doc", AnnexKind::kPdf},
        {"\r\njunk%PDF-1.4", "", AnnexKind::kPdf},
        {kCompound + wide("WordDocument"), "", AnnexKind::kDoc},
        {kCompound + wide("Workbook"), "", AnnexKind::kXls},
        {kCompound + wide("Book"), "", AnnexKind::kXls},
        {kCompound + wide("WordDocument"), "http://a.cn/1.WPS", AnnexKind::kWps},
        {kCompound + wide("WordDocument"), "http://a.cn/get?fileName=1.wps&x=1", AnnexKind::kWps},
        {kCompound + wide("Workbook"), "list.et", AnnexKind::kWps},
        {kCompound + wide("Workbook"), "list.etc.xls", AnnexKind::kXls},
        {kCompound, "", AnnexKind::kUnknown},
        {"PK\x03\x04 word/document.xml", "a.zip", AnnexKind::kDocx},
        {"PK\x03\x04 xl/worksheets/sheet1.xml", "", AnnexKind::kXlsx},
        {"PK\x03\x04 OFD.xml Doc_0/", "", AnnexKind::kOfd},
        {"PK\x03\x04 one.pdf two.pdf", "", AnnexKind::kZip},
        {"Rar!\x1a\x07\x01", "", AnnexKind::kRar},
        {"7z\xbc\xaf\x27\x1c", "", AnnexKind::kSevenZip},
        {"{\\rtf1 a}", "a.doc", AnnexKind::kRtf},
        {"<html><body>404</body></html>", "a.pdf", AnnexKind::kText},
        {"公告", "", AnnexKind::kText},
        {"", "a.pdf", AnnexKind::kUnknown},
        {std::string("\x01\x00\x02", 3), "a.pdf", AnnexKind::kUnknown},
    };
    for (const auto& c : cases) {
        INFO(c.name << ": " << c.bytes);
        CHECK(name_of(kind_of(c.bytes, c.name)) == name_of(c.kind));
    }
}

TEST_CASE("real files are what their extension says") {
    for (const auto& [name, kind] : std::vector<std::pair<std::string, AnnexKind>>{{"list.pdf", AnnexKind::kPdf},
                                                                                   {"list.doc", AnnexKind::kDoc},
                                                                                   {"list.docx", AnnexKind::kDocx},
                                                                                   {"list.xls", AnnexKind::kXls},
                                                                                   {"list.xlsx", AnnexKind::kXlsx}}) {
        INFO(name);
        CHECK(kind_of(fixture(name)) == kind);
        CHECK(can_convert(kind));
    }
}
