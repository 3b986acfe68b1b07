#include "parsers/text/pattern.h"

#include <atomic>
#include <string>
#include <thread>
#include <vector>

#include <catch2/catch.hpp>

#include "parsers/text/expression.h"
#include "parsers/text/loosened.h"
#include "parsers/text/needs.h"
#include "parsers/text/openings.h"
#include "parsers/text/plain_words.h"

using namespace gazetted::text;

namespace {

std::string repeated(const std::string& unit, int times) {
    std::string out;
    for (int i = 0; i < times; ++i)
        out += unit;
    return out;
}

}  // namespace

TEST_CASE("the counted repeats of single characters and classes are let go, of groups and small ones they stay") {
    struct Case {
        const char* expression;
        const char* loose;
    };
    const std::vector<Case> cases{
        {"甲[^。;]{0,60}乙", "甲[^。;]{0,}乙"},
        {"甲[^。;]{0,60}?乙", "甲[^。;]{0,}?乙"},
        {"甲.{2,30}乙", "甲.{2,}乙"},
        {"[0-9]{1,4}号", "[0-9]{1,4}号"},
        {"(?:甲乙){1,40}", "(?:甲乙){1,40}"},
        {"x{40}", "x{40}"},
        {"x{4,}", "x{4,}"},
        {"[]x{0,90}]{0,90}", "[]x{0,90}]{0,}"},
        {"[[:alpha:]{0,90}]{0,90}", "[[:alpha:]{0,90}]{0,}"},
        {R"(\{0,90}\[{0,90})", R"(\{0,90}\[{0,})"},
        {"[^甲", "[^甲"},
    };
    for (const Case& c : cases) {
        CAPTURE(c.expression);
        CHECK(loosened(c.expression, 0) == c.loose);
    }
}

TEST_CASE("counts from a bound on are let go, and the bounds are told once each") {
    CHECK(repeat_bounds("a[x]{0,60}b[y]{0,12}c[z]{0,60}") == std::vector<std::size_t>{12, 60});
    CHECK(loosened("a[x]{0,60}b[y]{0,12}c[z]{0,60}", 60) == "a[x]{0,}b[y]{0,12}c[z]{0,}");
}

TEST_CASE("a count binds in every length of text") {
    const Pattern pattern("甲[^。]{0,40}乙[^。]{0,8}丙");
    for (const int gap : {0, 8, 39, 40, 41, 90}) {
        for (const int tail : {0, 8, 9}) {
            for (const int rest : {0, 30, 300, 2000}) {
                CAPTURE(gap, tail, rest);
                const std::string text =
                    repeated("前", rest) + "甲" + repeated("中", gap) + "乙" + repeated("x", tail) + "丙";
                const bool wanted = gap <= 40 && tail <= 8;
                CHECK(pattern.in(text) == wanted);
                CHECK(pattern.find(text).has_value() == wanted);
                CHECK(pattern.all(text + "。" + text).size() == (wanted ? 2 : 0));
            }
        }
    }
}

TEST_CASE("groups are told by their ranges, those that took no part by npos") {
    const auto match = Pattern("(甲)|([0-9]{1,9})号").find("第12号");
    REQUIRE(match.has_value());
    CHECK_FALSE(match->has(1));
    CHECK(match->groups[2] == Range{3, 5});
    CHECK(match->whole() == Range{3, 8});
    CHECK(match->text("第12号", 1).empty());
}

TEST_CASE("at asks for a match there and nowhere else") {
    const Pattern number("[0-9]+");
    CHECK(number.at("a12", 1)->whole() == Range{1, 3});
    CHECK_FALSE(number.at("a12", 0).has_value());
    CHECK_FALSE(number.at("a12", 9).has_value());
}

TEST_CASE("programs that were let go come back when asked for") {
    const Pattern gap("甲[^。]{0,40}乙");
    CHECK(gap.in("甲、丙、乙。"));
    forget_programs();
    CHECK(forget_programs() == 0);  // nothing was asked in between
    CHECK(gap.find("先甲后乙。")->whole() == Range{3, 12});
    CHECK(forget_programs() >= 1);
    CHECK_FALSE(gap.in("甲。乙"));
}

TEST_CASE("programs may be let go while other threads use them") {
    const std::vector<Pattern> patterns{"甲[^。]{0,40}乙", "[0-9]{4}年[^。]{0,30}起", "(?i)order no\\. [0-9]+",
                                        "丙+丁"};
    const std::string text = "2025年10月9日起,甲与丙丙丁及乙。Order No. 12";
    std::atomic<std::size_t> found{0};
    std::vector<std::thread> readers;
    for (int reader = 0; reader < 3; ++reader)
        readers.emplace_back([&] {
            for (int round = 0; round < 400; ++round)
                for (const Pattern& pattern : patterns)
                    found += pattern.all(text).size();
        });
    for (int round = 0; round < 400; ++round)
        forget_programs();
    for (std::thread& reader : readers)
        reader.join();
    CHECK(found == 3U * 400U * patterns.size());
}

TEST_CASE("what a text must hold for a match") {
    struct Case {
        const char* expression;
        const char* text;
        bool met;
    };
    const std::vector<Case> cases{
        {"管控名单", "列入管控名单", true},
        {"管控名单", "管制名单", false},
        {"管控名单", "单名控管", false},             // the characters, but not in a row
        {"列入[^，。]{0,9}名单", "名单列入", true},  // order is for the pattern itself
        {"列入[^，。]{0,9}名单", "列入清单", false},
        {"(?:甲|乙丙)丁", "乙丁", false},
        {"(?:甲|乙丙)丁", "乙丙丁", true},
        {"(?:甲|乙?)丁", "丁", true},
        {"甲?丁", "丁", true},
        {"(?:甲乙)*丁", "丁", true},
        {"甲{0,3}丁", "丁", true},
        {"甲{1,3}丁", "丁", false},
        {"甲+丁", "丁", false},
        {"甲??丁", "丁", true},
        {"[甲乙]丁", "丁", true},
        {"^甲$", "乙", false},
        {"\\(甲\\)", "甲", false},
        {"\\(甲\\)", "(甲)", true},
        {"\\d甲", "甲", true},
        {"(?i)Order", "ORDER", true},
        {"(?i)Order", "odd", false},
        {"(?i)kelvin", "\u212Aelvin", true},  // the Kelvin sign is a k in another case
        {"(?i:No)\\. [0-9]", "NO. 1", true},
        {"\\p{Han}甲", "x", true},  // not understood: nothing is demanded
        {"(?P<n>甲)", "x", true},
        {"甲|", "x", true},
        {"[[:alpha:]]甲", "乙", false},
    };
    for (const Case& c : cases) {
        CAPTURE(c.expression, c.text);
        CHECK(Needs(shape_of(c.expression)).met_by(Marks(c.text)) == c.met);
    }
}

TEST_CASE("with what a match can begin") {
    struct Case {
        const char* expression;
        const char* text;
        bool admitted;
    };
    const std::vector<Case> cases{
        {"甲乙", "甲", true},
        {"甲乙", "乙", false},
        {"甲乙", "", false},
        {"(?:甲|乙丙)丁", "乙", true},
        {"(?:甲|乙丙)丁", "丁", false},
        {"(?:甲|乙)?丁", "丁", true},
        {"(?:甲?|乙)丁", "丁", true},
        {"甲*", "丁", true},
        {"(?:$|甲)乙?", "丁", true},
        {"^甲", "甲", true},
        {"^甲", "乙", false},
        {"\\b[0-9A-C]+甲", "B", true},
        {"\\b[0-9A-C]+甲", "D", false},
        {"[甲-丁]", "x", true},  // which characters lie between is not asked
        {"[^甲]", "甲", true},
        {"[〇一-]甲", "-", true},
        {"[〇一-]甲", "甲", false},
        {"\\(甲", "(", true},
        {"\\s甲", "甲", true},
        {"(?i)order", "O", true},
        {"(?i)[a-z]", "\u212A", true},
        {"(?i)kelvin", "\u212A", true},
        {"\\p{Han}", "x", true},
    };
    for (const Case& c : cases) {
        CAPTURE(c.expression, c.text);
        CHECK(Openings(shape_of(c.expression)).admit(c.text, 0) == c.admitted);
    }
    CHECK(Openings(shape_of("^甲|^乙")).only_first());
    CHECK_FALSE(Openings(shape_of("^甲|乙")).only_first());
    CHECK_FALSE(Openings(shape_of("(?m)^甲")).only_first());
}

TEST_CASE("words and nothing else") {
    struct Case {
        const char* expression;
        bool all;
        const char* text;
        bool stands;
    };
    const std::vector<Case> cases{
        {"管制|管控", true, "实施管控", true},
        {"管制|管控", true, "管理控制", false},
        {"出口(?:许可|管制)证?", true, "出口管制证", true},
        {"禁止[^。]*出口|管制", false, "管制", true},
        {"禁止[^。]*出口|管制", false, "禁止出口", false},  // for the pattern itself
        {"(管制)", false, "管制", false},
        {"^管制", false, "管制", false},
        {"管[制控]", false, "管制", false},
        {"管制?", true, "管", true},
        {"管制|", false, "管制", true},
        {"(?:管制)?", false, "管制", false},
        {"管制+", false, "管制", false},
        {"(?i)Order", false, "Order", false},
        {"H\\.S\\.", true, "H.S.", true},
    };
    for (const Case& c : cases) {
        CAPTURE(c.expression, c.text);
        const PlainWords words(shape_of(c.expression));
        const Marks marks(c.text);
        CHECK(words.are_all() == c.all);
        CHECK(words.stand_in(c.text, &marks) == c.stands);
        CHECK(words.stand_in(c.text, nullptr) == c.stands);
    }
}

TEST_CASE("plain words are found where the expression finds them") {
    const std::vector<const char*> expressions{
        "管制|出口管制", "出口(?:管制)?(?:证|品)?", "甲乙|甲", "甲|甲乙", "乙丙|甲乙", "甲甲"};
    const std::vector<std::string> texts{"对出口管制品实施管制，出口证", "甲乙丙甲", "甲甲甲甲甲", "\xE7\x94甲乙\xB2",
                                         ""};
    for (const char* expression : expressions) {
        const RE2 plain(std::string("(") + expression + ")");
        for (const std::string& text : texts) {
            CAPTURE(expression, text);
            std::vector<std::string> wanted, found;
            re2::StringPiece rest(text), word;
            while (RE2::FindAndConsume(&rest, plain, &word))
                wanted.push_back(word.as_string());
            for (const Match& match : Pattern(expression).all(text))
                found.emplace_back(match.text(text, 0));
            CHECK(found == wanted);
        }
    }
}

TEST_CASE("whatever matches has what it needs, in broken text as well") {
    const std::vector<const char*> expressions{
        "甲乙", "(?:甲|乙)丙?丁", "(?i)order",          "[^。]{0,20}不(?:管制|控制)",
        "a.c",  "^(?:甲|乙)",     "不(?:管制|控制)|a.c"};
    const std::vector<std::string> texts{"\xE7甲乙",  "甲\xE4\xB8乙丁", "\xF0\x9F丁甲丁", "an OrDeR",
                                         "x不控制。", "abc\xFF",        "丙丁乙丁"};
    for (const char* expression : expressions) {
        const RE2 plain(expression);
        for (const std::string& text : texts) {
            CAPTURE(expression, text);
            CHECK(Pattern(expression).in(text) == RE2::PartialMatch(text, plain));
        }
    }
}
