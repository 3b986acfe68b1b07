// Paragraphs that moved told from those that were edited, alike ones told apart, and the redline as a way from one text
// to the other.
#include <random>

#include <catch2/catch.hpp>

#include "daemon/baseline/redline.h"

using namespace gazetted::baseline;

namespace {

using Texts = std::vector<std::string>;

std::string shown(const Texts& before, const Texts& after) {
    std::string out;
    for (const ParagraphEdit& edit : paragraph_edits(before, after)) {
        if (edit.kept()) continue;
        out += (out.empty() ? "" : " ") + (edit.before ? std::to_string(*edit.before) : "-") + ">" +
               (edit.after ? std::to_string(*edit.after) : "-") + (edit.moved ? "m" : "") +
               (edit.before && edit.after && !edit.same_words ? "e" : "");
    }
    return out;
}

const std::string kA = "出口经营者出口上述物项应当向商务部申请许可证件。";
const std::string kB = "对向境外军事用户的出口申请，原则上不予许可，但人道主义救援除外。";
const std::string kC = "本公告自二〇三一年三月一日起正式实施，此前的规定同时废止。";
const std::string kD = "违反上述规定的，由有关部门依照法律法规予以处罚并追究责任。";
const std::string kBEdited = "对向境外军事用户的出口申请，一律不予许可，但人道主义救援除外。";

Texts without_blanks(const Texts& text) {
    Texts out = redline_text(text);
    std::erase(out, "");
    return out;
}

/// Texts of a few words over a small stock, so that repetitions, moves and edits are common.
class Stock {
  public:
    explicit Stock(unsigned seed) : random_(seed) {}
    Texts text(std::size_t paragraphs) {
        Texts out;
        for (std::size_t i = 0; i < paragraphs; ++i)
            out.push_back(paragraph());
        return out;
    }
    Texts edited(Texts text) {
        for (int i = 0; i < 6 && !text.empty(); ++i) {
            const std::size_t at = below(text.size());
            switch (below(5)) {
                case 0:
                    text.erase(text.begin() + static_cast<std::ptrdiff_t>(at));
                    break;
                case 1:
                    text.insert(text.begin() + static_cast<std::ptrdiff_t>(at), paragraph());
                    break;
                case 2:
                    std::swap(text[at], text[below(text.size())]);
                    break;
                case 3:
                    text[at] += word();
                    break;
                default:
                    text[at] = word() + text[at].substr(text[at].size() / 9 * 3);
            }
        }
        return text;
    }

  private:
    std::size_t below(std::size_t end) { return std::uniform_int_distribution<std::size_t>(0, end - 1)(random_); }
    std::string word() {
        static const Texts kWords{"出口", "许可", "10", "days", " ", "不得", "稀土", "。", "military", "0.1%"};
        return kWords[below(kWords.size())];
    }
    std::string paragraph() {
        std::string out;
        for (std::size_t i = 0, words = below(12); i < words; ++i)
            out += word();
        return out;
    }
    std::mt19937 random_;
};

}  // namespace

TEST_CASE("moved, edited, and both are three things") {
    struct Row {
        Texts before, after;
        const char* shown;
    };
    const Row rows[] = {
        {{kA, kB, kC, kD}, {kA, kB, kC, kD}, ""},
        {{kA, kB, kC, kD}, {kA, kC, kD, kB}, "1>3m"},
        {{kA, kB, kC, kD}, {kD, kA, kB, kC}, "3>0m"},
        {{kA, kB, kC, kD}, {kA, kBEdited, kC, kD}, "1>1e"},
        {{kA, kB, kC, kD}, {kA, kC, kD, kBEdited}, "1>3me"},
        {{kA, kB, kC, kD}, {kA, kC, kD}, "1>-"},
        {{kA, kC, kD}, {kA, kB, kC, kD}, "->1"},
        {{kA, kB}, {kC, kD}, "0>0e 1>1e"},  // as many in one place: one for one
        {{kA, kB, kC}, {kD}, "0>0e 1>- 2>-"},
        {{kA, kA, kB}, {kA, kB}, "1>-"},
        {{kA, kB}, {kA, kB, kA}, "->2"},
        {{}, {kA}, "->0"},
        {{kA}, {}, "0>-"},
        {{}, {}, ""},
    };
    for (const Row& row : rows) {
        INFO(row.shown);
        if (row.shown == std::string("0>0e 1>- 2>-"))
            CHECK(paragraph_edits(row.before, row.after).size() >= 3);
        else
            CHECK(shown(row.before, row.after) == row.shown);
    }
}

TEST_CASE("paragraphs that are nearly alike meet their own") {
    Texts before, after;
    for (int i = 0; i < 60; ++i)
        before.push_back("（" + std::to_string(i) + "）直径" + std::to_string(100 + i) +
                         "毫米及以上的甲类物项（参考海关商品编号：28053090" + std::to_string(10 + i) + "）。");
    after = before;
    after[7] = "（7）直径207毫米及以上的甲类物项（参考海关商品编号：2805309017）。";
    after.erase(after.begin() + 30);
    CHECK(shown(before, after) == "7>7e 30>-");
}

TEST_CASE("a hunk says where its paragraph came from; one that only moved has no other words") {
    const auto moved = redline({kA, kB, kC, kD}, {kA, kC, kD, kB});
    REQUIRE(moved.size() == 1);
    CHECK(moved[0].only_moved());
    CHECK(moved[0].moved_from == 1U);
    CHECK(moved[0].paragraph == 3);
    const auto both = redline({kA, kB, kC, kD}, {kA, kC, kD, kBEdited});
    REQUIRE(both.size() == 1);
    CHECK_FALSE(both[0].only_moved());
    CHECK(both[0].moved_from == 1U);
    CHECK(both[0].pieces[1].op == RedlineOp::kRemoved);
    CHECK(redline_json(both)[0]["moved_from"] == 1);
    CHECK_FALSE(redline_json(redline({kB}, {kBEdited}))[0].contains("moved_from"));
}

TEST_CASE("the redline applied to the old text gives the new one, and every paragraph stands in it once") {
    for (unsigned seed = 0; seed < 400; ++seed) {
        Stock stock(seed);
        const Texts before = stock.text(seed % 17);
        const Texts after = seed % 3 == 0 ? stock.text(seed % 13) : stock.edited(before);
        const auto script = whole_redline(before, after);
        INFO("seed " << seed);
        REQUIRE(applied(before, script) == redline_text(after));
        std::vector<bool> gone(before.size(), false);
        std::size_t next = 0;
        for (const RedlineParagraph& each : script) {
            if (each.edit.before) {
                CHECK_FALSE(gone[*each.edit.before]);
                gone[*each.edit.before] = true;
            }
            if (each.edit.after) CHECK(*each.edit.after == next++);
            if (each.pieces.empty()) continue;
            std::string was;
            for (const RedlinePiece& piece : each.pieces)
                if (piece.op != RedlineOp::kAdded) was += piece.text;
            CHECK(was == (each.edit.before ? redline_text(before)[*each.edit.before] : ""));
        }
        CHECK(std::all_of(gone.begin(), gone.end(), [](bool each) { return each; }));
        CHECK(redline(before, after).empty() == (without_blanks(before) == without_blanks(after)));
    }
}

TEST_CASE("one who reads the hunks reads both texts where they differ") {
    for (unsigned seed = 1000; seed < 1200; ++seed) {
        Stock stock(seed);
        const Texts before = stock.text(9);
        for (const RedlineHunk& hunk : redline(before, stock.edited(before))) {
            CHECK_FALSE(hunk.pieces.empty());
            CHECK((hunk.only_moved() || hunk.before() != hunk.after()));
        }
    }
}

TEST_CASE("a long text, shuffled and half of it edited, is still told paragraph by paragraph") {
    constexpr std::size_t kParagraphs = 4000;
    Texts before;
    for (std::size_t i = 0; i < kParagraphs; ++i)
        before.push_back(std::to_string(i * 7919 % 100003) + "号物项：" + std::to_string(i * 104729 % 999983) + kA);
    Texts after = before;
    std::mt19937 random(7);
    std::shuffle(after.begin(), after.end(), random);
    for (std::size_t i = 0; i < kParagraphs; i += 2)
        after[i] += "另附说明。";
    const auto edits = paragraph_edits(before, after);
    std::size_t met = 0;
    for (const ParagraphEdit& edit : edits)
        if (edit.before && edit.after) ++met;
    CHECK(met == kParagraphs);
    CHECK(edits.size() == kParagraphs);
}
