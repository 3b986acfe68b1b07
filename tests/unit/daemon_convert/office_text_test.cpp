#include "daemon/convert/office_text.h"

#include <catch2/catch.hpp>

using namespace gazetted;
using namespace gazetted::convert;

namespace {

constexpr std::size_t kPlenty = 1U << 20U;

std::string word(const std::string& body) {
    return "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>" + body +
           "</w:body></w:document>";
}

std::string p(const std::string& text) {
    return "<w:p><w:pPr/><w:r><w:t>" + text + "</w:t></w:r></w:p>";
}

std::string sheet(const std::string& rows) {
    return "<worksheet><sheetData>" + rows + "</sheetData></worksheet>";
}

}  // namespace

TEST_CASE("paragraphs and table rows of a word document are lines") {
    struct Case {
        std::string what, body, want;
    };
    const std::vector<Case> cases{
        {"runs of one sentence",
         "<w:p><w:r><w:t>第</w:t></w:r><w:r><w:t xml:space=\"preserve\">61 </w:t></w:r><w:r><w:t>号</w:t></w:r></w:p>",
         "第61 号\n"},
        {"tab and break", "<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t></w:r></w:p>", "a b c\n"},
        {"empty paragraphs", p("a") + "<w:p/>" + p(" ") + p("b"), "a\nb\n"},
        {"entities", p("甲 &amp; 乙 &lt;1&gt;"), "甲 & 乙 <1>\n"},
        {"link and insertion",
         "<w:p><w:hyperlink><w:r><w:t>a</w:t></w:r></w:hyperlink><w:ins><w:r><w:t>b</w:t></w:r></w:ins></w:p>", "ab\n"},
        {"deletion", "<w:p><w:r><w:t>a</w:t></w:r><w:del><w:r><w:delText>b</w:delText></w:r></w:del></w:p>", "a\n"},
        {"table",
         "<w:tbl><w:tr><w:tc>" + p("1") + "</w:tc><w:tc>" + p("甲") + p("乙") + "</w:tc></w:tr><w:tr><w:tc>" + p("") +
             "</w:tc><w:tc>" + p("丙") + "</w:tc></w:tr></w:tbl>" + p("end"),
         "1 | 甲 乙\n | 丙\nend\n"},
        {"content control", "<w:sdt><w:sdtContent>" + p("a") + "</w:sdtContent></w:sdt>", "a\n"},
    };
    for (const auto& c : cases) {
        INFO(c.what);
        const auto text = word_text(word(c.body));
        REQUIRE(text);
        CHECK(*text == c.want);
    }
    CHECK(word_text(word("<w:p/>")).failure().kind == FailureKind::kUnexpectedShape);
    CHECK_FALSE(word_text(""));
}

TEST_CASE("shared strings are joined from their runs, empty ones keep their number") {
    const auto texts = shared_strings(
        "<sst><si><t>a</t></si><si/><si><r><t>b</t></r><r><t xml:space=\"preserve\"> c</t></r></si></sst>");
    REQUIRE(texts);
    CHECK(*texts == std::vector<std::string>{"a", "", "b c"});
}

TEST_CASE("cells of a sheet stand in their columns") {
    const std::vector<std::string> shared{"甲", "乙"};
    struct Case {
        std::string what, rows, want;
    };
    const std::vector<Case> cases{
        {"shared, number, text of a formula",
         "<row><c r=\"A1\" t=\"s\"><v>1</v></c><c r=\"B1\"><v>2.5</v></c><c r=\"C1\" "
         "t=\"str\"><f>A1</f><v>x</v></c></row>",
         "乙 | 2.5 | x\n"},
        {"a gap", "<row><c r=\"A1\"><v>1</v></c><c r=\"D1\"><v>2</v></c></row>", "1 |  |  | 2\n"},
        {"no places", "<row><c><v>1</v></c><c><v>2</v></c></row>", "1 | 2\n"},
        {"empty cells at the end", "<row><c r=\"A1\"><v>1</v></c><c r=\"B1\"/><c r=\"C1\"><v></v></c></row>", "1\n"},
        {"empty rows", "<row/><row><c r=\"B2\"/></row>", ""},
        {"inline", "<row><c t=\"inlineStr\"><is><r><t>a</t></r><r><t>b</t></r></is></c></row>", "ab\n"},
        {"numbers that lead nowhere",
         "<row><c t=\"s\"><v>2</v></c><c t=\"s\"><v>-1</v></c><c t=\"s\"><v>x</v></c><c t=\"s\"><v>0</v></c></row>",
         "甲\n"},
        {"far to the right", "<row><c r=\"XFD1\"><v>1</v></c></row>",
         std::string() + " |  |  |  |  |  |  |  |  |  |  |  |  |  |  |  | 1\n"},
    };
    for (const auto& c : cases) {
        INFO(c.what);
        const auto text = sheet_text(sheet(c.rows), shared, kPlenty);
        REQUIRE(text);
        CHECK(*text == c.want);
    }
}

TEST_CASE("a small sheet that refers to a large text again and again is too large") {
    const std::vector<std::string> shared{std::string(1000, 'x')};
    std::string cells, rows;
    for (int i = 0; i < 10; ++i) {
        cells += "<c t=\"s\"><v>0</v></c>";
        rows += "<row><c t=\"s\"><v>0</v></c></row>";
    }
    CHECK(sheet_text(sheet("<row>" + cells + "</row>"), shared, 20'000));
    CHECK(sheet_text(sheet("<row>" + cells + "</row>"), shared, 9'000).failure().kind == FailureKind::kTooLarge);
    CHECK(sheet_text(sheet(rows), shared, 9'000).failure().kind == FailureKind::kTooLarge);
}
