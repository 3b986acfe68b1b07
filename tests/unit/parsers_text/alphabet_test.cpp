// Texts are run over spelled in the characters that an expression names: what is found must be what RE2 finds in the
// text as it is written.
#include "parsers/text/alphabet.h"

#include <array>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <catch2/catch.hpp>
#include <re2/re2.h>

#include "parsers/text/pattern.h"

using namespace gazetted::text;

namespace {

using Groups = std::vector<std::pair<std::size_t, std::size_t>>;

std::optional<Groups> found_as_written(const std::string& expression, const std::string& text) {
    const RE2 written(expression, RE2::Quiet);
    REQUIRE(written.ok());
    std::array<re2::StringPiece, 8> groups;
    const int count = written.NumberOfCapturingGroups() + 1;
    if (!written.Match(text, 0, text.size(), RE2::UNANCHORED, groups.data(), count)) return std::nullopt;
    Groups out;
    for (int i = 0; i < count; ++i) {
        const bool took_part = groups.at(i).data() != nullptr;
        const std::size_t begin = took_part ? groups.at(i).data() - text.data() : std::string::npos;
        out.emplace_back(begin, took_part ? begin + groups.at(i).size() : std::string::npos);
    }
    return out;
}

std::optional<Groups> found(const std::string& expression, const std::string& text) {
    const auto match = Pattern(expression).find(text);
    if (!match) return std::nullopt;
    Groups out;
    for (const Range& group : match->groups)
        out.emplace_back(group.begin, group.end);
    return out;
}

constexpr auto kExpressions = std::to_array<const char*>({
    "甲乙",
    "甲乙|甲丙",  // ways that share their beginning
    "(?:不得|不允许|不准)(?:[^。;，]*[^进。;，])?(?:出口|转移|转让)",
    "^(?:甲乙|甲丙)丁?",
    "^(甲|乙)[^丙]*",
    "(?:^|，)甲",
    "甲$|乙。$",
    "[甲乙]+?丙",
    "[^甲。]{2,4}",
    "[^甲。]{0,12}丙",
    "(甲)(乙)?(丙)",
    ".甲.",
    R"(\b[0-9]+号?)",
    R"(\s*甲\S)",
    R"(\W+)",
    R"(甲\(乙\)|\[甲\])",
    "[甲乙(-)]",
    "[一-丙]甲",  // a range between wide characters: run as written
    "(?i)kelvin|sign",
    "(?i)甲k",
    "[^a-z]k",
    "(?i:No)\\. [0-9]{1,9}",
    "·甲",
    "ſ",
    "[^ -~]+",
    R"([\p{Han}]+)",  // what an escape in a class means is not sure
    R"([^\pL甲])",
    R"([\x80-\xff]+)",
    R"([甲\x{4e59}])",
    R"([^\x{e9}]+)",
    R"([^\s\d甲\]-]+)",
    "[[:alpha:]甲]+",
    "[甲-]|[-乙]",
    "x*甲",
});

const std::vector<std::string> kTexts{
    "",
    "甲",
    "甲乙丙丁",
    "甲丙，甲乙。",
    "丙甲，甲乙丁。",
    "不得出口",
    "一般不得擅自将其转让。不准进出口",
    "，甲",
    "前前前前前前前前前前前前丙",
    "前前前前前前前前前前前前前丙",
    "第12号 甲x 号",
    "x甲\n甲y",
    "甲(乙)与[甲]",
    "A·甲B",
    "\u212Aelvin甲\u212A",  // the Kelvin sign is a k in another case
    "\u017Fign \u017F",     // the long s likewise
    "NO. 12 kelvin",
    "\U0001F600甲\U00020000乙",
    "é甲é ñ",
    std::string("甲\0乙", 7),
    "\xE7\x94",          // broken off
    "甲\xE7\x94乙甲乙",  // broken off in the middle
    "\xED\xA0\x80甲",    // a surrogate
    "甲\xFF乙",
    "(-)",
};

}  // namespace

TEST_CASE("what is found in a spelled text is what is found as it is written") {
    for (const char* expression : kExpressions) {
        for (const std::string& text : kTexts) {
            CAPTURE(expression, text);
            const auto wanted = found_as_written(expression, text);
            CHECK(found(expression, text) == wanted);
            CHECK(Pattern(expression).in(text) == wanted.has_value());
        }
    }
}

TEST_CASE("texts are spelled up to a length, and read alike on both sides of it") {
    const std::string expression = "甲([^。]{0,12}?)乙|丙$";
    for (const std::size_t size : {2994U, 2997U, 3000U, 3003U}) {
        for (const char* const ending : {"甲前乙", "前前丙", "甲。乙"}) {
            std::string text;
            while (text.size() + 9 < size)
                text += "前";
            text += ending;
            CAPTURE(size, ending);
            REQUIRE(text.size() == size);
            CHECK(found(expression, text) == found_as_written(expression, text));
        }
    }
}

TEST_CASE("from a place on, all, and at a place") {
    const std::string text = "甲一，甲二，乙，甲三";
    const Pattern pattern("甲(.)");
    CHECK(pattern.find(text, 1)->whole() == Range{9, 15});  // inside the first 甲
    CHECK(pattern.find(text, 9)->whole() == Range{9, 15});
    CHECK_FALSE(pattern.find(text, text.size()).has_value());
    CHECK_FALSE(pattern.find(text, text.size() + 1).has_value());
    CHECK(pattern.all(text).size() == 3);
    CHECK(pattern.all(Subject(text)).back().whole() == Range{24, 30});
    CHECK(pattern.at(text, 9)->groups[1] == Range{12, 15});
    CHECK_FALSE(pattern.at(text, 10).has_value());
    CHECK_FALSE(Pattern("[^。]丙").at("甲乙丙", 1).has_value());  // inside 甲, though 乙丙 follows
    CHECK(Pattern("(?:^|，)甲").all(text).size() == 3);
    CHECK(Pattern("y*").all("甲").size() == 2);  // nowhere inside 甲
    CHECK_FALSE(Pattern("甲").in(std::string_view()));
}

TEST_CASE("which expressions can be spelled") {
    CHECK(Alphabet::can_spell("甲[^。]{0,9}乙"));
    CHECK(Alphabet::can_spell("(?i)order"));
    CHECK_FALSE(Alphabet::can_spell("(?i)甲k"));
    CHECK_FALSE(Alphabet::can_spell("[一-丙]"));
    CHECK_FALSE(Alphabet::can_spell("\\p{Han}"));
    CHECK_FALSE(Alphabet::can_spell("\U0001F600"));
    CHECK_FALSE(Alphabet::can_spell("甲\xE7\x94"));
    CHECK_FALSE(Alphabet::can_spell("[甲\\x{4e59}]"));
    CHECK(Alphabet::can_spell("[^\\s\\d甲\\]-]"));
    std::string many;
    for (char32_t c = 0x4E00; c < 0x4E00 + 127; ++c)
        many +=
            {static_cast<char>(0xE4), static_cast<char>(0x80 | (c >> 6 & 0x3F)), static_cast<char>(0x80 | (c & 0x3F))};
    CHECK(Alphabet::can_spell(many));
    CHECK(found(many, many + "甲") == found_as_written(many, many + "甲"));
    CHECK_FALSE(Alphabet::can_spell(many + "甲"));
}

TEST_CASE("a character gets its number when an expression first names it, after texts were read") {
    const std::string text = "㑇與㑈";  // characters that nothing else names
    CHECK_FALSE(Pattern("[0-9]").in(text));
    CHECK(Pattern("㑈").find(text)->whole() == Range{6, 9});
    CHECK(Pattern("[^㑇]").find(text)->whole() == Range{3, 6});
}
