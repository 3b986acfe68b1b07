#include "parsers/markup/markdown.h"

#include <string>

#include <catch2/catch.hpp>

namespace gazetted::markup {
namespace {

using model::Block;
using model::BlockKind;

std::string shown(const std::vector<Block>& blocks) {
    const std::string letters = "TFHPLR";
    std::string out;
    for (const Block& block : blocks) {
        out += letters[static_cast<std::size_t>(block.kind)] + (block.level > 0 ? std::to_string(block.level) : "") +
               ":" + block.text + "\n";
    }
    return out;
}

struct Case {
    const char* text;
    const char* blocks;
};

TEST_CASE("Markdown becomes blocks") {
    const auto [text, blocks] = GENERATE(values<Case>({
        {"# Title\n\nOne\ntwo\n\nthree", "T:Title\nP:One two\nP:three\n"},
        {"# Title #\n## Part\n# Second", "T:Title\nH2:Part\nH1:Second\n"},
        {"Title\n=====\nPart\n---\ntext", "T:Title\nH2:Part\nP:text\n"},
        {"# T\n- **Date**: 2026-02-24\n- **URL:** http://x/\n\n## S\n- **Scope**: all",
         "T:T\nF:Date: 2026-02-24\nF:URL: http://x/\nH2:S\nL1:Scope: all\n"},
        {"# T\n**发布日期**：2026-02-24\n", "T:T\nF:发布日期: 2026-02-24\n"},
        {"[DRAFT]\n\n# T\nx", "T:T\nP:[DRAFT]\nP:x\n"},
        {"---\ntitle : \"A title\"\ndate: 2024-04-09\nlayout: post\n---\n\nBody",
         "T:A title\nF:date: 2024-04-09\nP:Body\n"},
        {"- a\n  - b\n- c\n  more", "L1:a\nL2:b\nL1:c more\n"},
        {"1. one\n2) two", "L1:1. one\nL1:2) two\n"},
        {"| A | B |\n|---|:-:|\n| 1 | **2** |\n|  |  |", "R:A | B\nR:1 | 2\n"},
        {"> quoted\n> on", "P:quoted on\n"},
        {"```\ncode  line\n# no heading\n```\nafter", "P:code line\nP:# no heading\nP:after\n"},
        {"根据有关规定，决定如下：\n一、甲。\n二、乙。", "P:根据有关规定，决定如下：\nP:一、甲。\nP:二、乙。\n"},
        {"1. 金属甲：\n2. 甲合金。\n(二)甲的化合物。", "L1:1. 金属甲：\nL1:2. 甲合金。\nP:(二)甲的化合物。\n"},
        {"Call us\nNov 9, 2025 - 04:26\nIn 2025\nChina", "P:Call us\nP:Nov 9, 2025 - 04:26\nP:In 2025 China\n"},
        {"a  \nb\\\nc", "P:a\nP:b\\\nP:c\n"},
        {"***\n\n* * *\ntext", "P:text\n"},
        {"公 告", "H2:公告\n"},
        {"a\r\nb", "P:a b\n"},
        {"", ""},
    }));
    CAPTURE(text);
    CHECK(shown(blocks_of_markdown(text)) == blocks);
}

TEST_CASE("marks inside a line go, and what only looks like one stays") {
    const auto [text, plain] = GENERATE(values<Case>({
        {"**bold** and *it* and __b__ and _i_", "bold and it and b and i"},
        {"`code` ~~gone~~", "code gone"},
        {"5 * 3 and snake_case_name", "5 * 3 and snake_case_name"},
        {"see [the *notice*](http://x/a) and ![alt](img.png) [ref][1]", "see the notice and ref"},
        {"<http://x/a> a<br>b <b>c</b>", "http://x/a a b c"},
        {"1 < 2 > 0 \\*kept\\* &amp; &nbsp;", "1 < 2 > 0 *kept* &"},
        {"[not a link] (x)", "[not a link] (x)"},
    }));
    CAPTURE(text);
    const auto blocks = blocks_of_markdown(text);
    REQUIRE(blocks.size() == 1);
    CHECK(blocks.front().text == plain);
}

TEST_CASE("Markdown is told from plain text by its marks") {
    CHECK(looks_like_markdown("# Title\ntext"));
    CHECK(looks_like_markdown("---\ntitle: x\n---\n"));
    CHECK(looks_like_markdown("text\n\n- **Date**: 2026-01-01\n"));
    CHECK(looks_like_markdown("|a|b|\n|-|-|\n"));
    CHECK_FALSE(looks_like_markdown("Announcement #61 - see 1. and 2.\n- a dash"));
    CHECK_FALSE(looks_like_markdown("一、甲\n二、乙"));
}

TEST_CASE("brackets without end cost no more than their length") {
    const std::string line(200000, '[');
    const auto blocks = blocks_of_markdown(line);
    REQUIRE(blocks.size() == 1);
    CHECK(blocks.front().text == line);
}

}  // namespace
}  // namespace gazetted::markup
