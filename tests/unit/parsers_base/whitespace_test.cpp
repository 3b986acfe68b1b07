#include "parsers/base/whitespace.h"

#include <catch2/catch.hpp>

namespace gazetted {
namespace {

struct Case {
    const char* in;
    const char* out;
};

TEST_CASE("white space of every kind folds to one space and none stays at the ends") {
    const auto [in, out] = GENERATE(values<Case>({{"  a  b\n", "a b"},
                                                  {"\u3000\u3000根据\u00A0\u2003有关规定\u3000", "根据 有关规定"},
                                                  {"\uFEFF第\u200B61\u200D号", "第61号"},
                                                  {"a\u2028b\u0085c", "a b c"},
                                                  {"soft\u00ADhyphen", "softhyphen"},
                                                  {"（１）全角不变", "（１）全角不变"},
                                                  {"a\x01\x02 b", "a b"},
                                                  {"", ""},
                                                  {" \u3000 ", ""}}));
    CHECK(fold_whitespace(in) == out);
}

TEST_CASE("bytes that are not UTF-8 pass through folding unchanged") {
    CHECK(fold_whitespace("a\xFF  \xE4\xB8") == "a\xFF \xE4\xB8");
}

TEST_CASE("lines are folded one by one and empty ones left out") {
    CHECK(fold_lines(" a \r\n\r\n\u3000b  c\rd") == "a\nb c\nd");
}

TEST_CASE("letter-spaced words close up and other spaces stay") {
    const auto [in, out] = GENERATE(values<Case>({{"公 告", "公告"},
                                                  {"不 可 靠 实 体 清 单 工 作 机 制", "不可靠实体清单工作机制"},
                                                  {"地 址：上海", "地址：上海"},
                                                  {"商务部 海关总署 公 告", "商务部 海关总署 公告"},
                                                  {"商务部 海关总署", "商务部 海关总署"},
                                                  {"附件 1", "附件 1"},
                                                  {"A 和 B", "A 和 B"},
                                                  {"a b c", "a b c"}}));
    CHECK(join_letter_spaced(in) == out);
}

TEST_CASE("code points decode and encode alike") {
    for (const char32_t c : {U'a', U'\u00E9', U'\u4E00', U'\U0002A6D6', U'\U0010FFFF'}) {
        std::string text;
        append_utf8(text, c);
        const DecodedChar back = decode_char(text, 0);
        CHECK(back.value == c);
        CHECK(back.length == text.size());
    }
}

TEST_CASE("overlong forms, surrogates and cut sequences are no UTF-8") {
    const char* bad =
        GENERATE("\xC0\x80", "\xE0\x80\xAF", "\xED\xA0\x80", "\xF4\x90\x80\x80", "\xE4\xB8", "\x80", "\xFE");
    CHECK_FALSE(is_valid_utf8(bad));
    CHECK(decode_char(bad, 0).value == 0xFFFD);
}

}  // namespace
}  // namespace gazetted
