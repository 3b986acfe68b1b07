// What changed between two texts, as a lawyer would mark it.
#include "daemon/baseline/redline.h"

#include <catch2/catch.hpp>

#include "daemon/baseline/edit_script.h"

using namespace gazetted::baseline;

namespace {

/// "…在不晚于出口后[-10-]{+15+}个工作日…"
std::string marked(const std::vector<RedlineHunk>& hunks) {
    std::string out;
    for (const RedlineHunk& hunk : hunks) {
        out += (out.empty() ? "" : " | ") + std::to_string(hunk.paragraph) + ": ";
        for (const RedlinePiece& piece : hunk.pieces) {
            if (piece.op == RedlineOp::kKept) out += piece.text;
            if (piece.op == RedlineOp::kRemoved) out += "[-" + piece.text + "-]";
            if (piece.op == RedlineOp::kAdded) out += "{+" + piece.text + "+}";
        }
    }
    return out;
}

std::string times(const std::string& text, int count) {
    std::string out;
    for (int i = 0; i < count; ++i)
        out += text;
    return out;
}

}  // namespace

TEST_CASE("numbers change as numbers, Chinese by the character, English by the word") {
    struct Row {
        std::vector<std::string> before, after;
        const char* marked;
    };
    const Row rows[] = {
        {{"一", "二"}, {"一", "二"}, ""},
        {{"应在10个工作日内报告。"}, {"应在15个工作日内报告。"}, "0: 应在[-10-]{+15+}个工作日内报告。"},
        {{"标题", "自2025年12月1日起实施"},
         {"标题", "自2026年1月1日起实施"},
         "1: 自[-2025年12-]{+2026年1+}月1日起实施"},
        {{"exports are refused in principle"},
         {"exports are allowed in principle"},
         "0: exports are [-refused-]{+allowed+} in principle"},
        {{"甲", "乙"}, {"甲", "丙丁", "乙"}, "1: {+丙丁+}"},
        {{"甲", "丙丁", "乙"}, {"甲", "乙"}, "1: [-丙丁-]"},
        {{"１０个 工作日"}, {"10个  工作日"}, ""},
        {{}, {"甲"}, "0: {+甲+}"},
    };
    for (const Row& row : rows)
        CHECK(marked(redline(row.before, row.after)) == row.marked);
}

TEST_CASE("changes far apart are two passages, with a little of what stands around") {
    const std::string filler = times("稀土", 60);
    const auto hunks = redline({"甲" + filler + "乙" + filler}, {"子" + filler + "丑" + filler});
    REQUIRE(hunks.size() == 2);
    CHECK(hunks[0].before() == "甲" + times("稀土", 12) + "…");
    CHECK(hunks[0].after() == "子" + times("稀土", 12) + "…");
    CHECK(hunks[1].after() == "…" + times("稀土", 12) + "丑" + times("稀土", 12) + "…");
}

TEST_CASE("a few unchanged characters between two changes are no passage of their own") {
    CHECK(marked(redline({"甲乙丙丁"}, {"子乙丑丁"})) == "0: [-甲乙丙-]{+子乙丑+}丁");
}

TEST_CASE("past the cap the passage counts as replaced, and time stays bounded") {
    std::vector<std::string> before, after;
    for (int i = 0; i < 5000; ++i) {
        before.push_back("old " + std::to_string(i));
        after.push_back("new " + std::to_string(i));
    }
    before.insert(before.begin(), "same");
    after.insert(after.begin(), "same");
    const auto edits = edit_script(before, after, 50);
    REQUIRE(edits.size() == 10001);
    CHECK(edits.front().op == Edit::Op::kKeep);
    CHECK(edits[1].op == Edit::Op::kRemove);
    CHECK(edits.back().op == Edit::Op::kAdd);
}

TEST_CASE("an edit script is the shortest and turns one sequence into the other") {
    const std::vector<std::string> a{"a", "b", "c", "a", "b", "b", "a"};
    const std::vector<std::string> b{"c", "b", "a", "b", "a", "c"};
    const auto edits = edit_script(a, b, 100);
    std::vector<std::string> rebuilt;
    int changes = 0;
    for (const Edit& edit : edits) {
        if (edit.op == Edit::Op::kKeep) CHECK(a[edit.before] == b[edit.after]);
        if (edit.op != Edit::Op::kRemove) rebuilt.push_back(b[edit.after]);
        changes += edit.op != Edit::Op::kKeep;
    }
    CHECK(rebuilt == b);
    CHECK(changes == 5);
}

TEST_CASE("the JSON form names each piece") {
    CHECK(gazetted::model::dump(redline_json(redline({"10 days"}, {"15 days"}))) ==
          R"([{"paragraph":0,"pieces":[{"op":"removed","text":"10"},{"op":"added","text":"15"},)"
          R"({"op":"kept","text":" days"}]}])");
}
