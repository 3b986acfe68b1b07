#include "parsers/markup/charset.h"

#include <catch2/catch.hpp>

#include "parsers/base/whitespace.h"
#include "parsers/markup/charset_labels.h"

using namespace std::string_literals;

namespace gazetted::markup {
namespace {

struct Sniffed {
    std::string bytes;
    std::string content_type;
    std::string name;
};

TEST_CASE("an HTML page's encoding: mark, then header, then declaration, then content") {
    const auto c = GENERATE(values<Sniffed>({
        {"\xEF\xBB\xBF<p>", "text/html; charset=gb2312", "utf-8"},
        {"\xFF\xFE<\0p\0"s, "", "utf-16le"},
        {"<meta charset=big5>", "text/html; charset=GB2312", "gb18030"},
        {"<meta charset=big5>", "text/html; charset=nonsense", "big5"},
        {"<meta charset='GBK'>", "text/html", "gb18030"},
        {"<meta http-equiv=Content-Type content=\"text/html; charset=x-gbk\">", "", "gb18030"},
        {"<meta content='text/html; charset=euc-jp' HTTP-EQUIV=content-type>", "", "euc-jp"},
        {"<meta name=x content='text/html; charset=euc-jp'>", "", "windows-1252"},
        {"<!-- <meta charset=big5> --><meta charset=euc-kr>", "", "euc-kr"},
        {"<meta charset=utf-16le><p>", "", "utf-8"},
        {"<meta charset=big5", "", "windows-1252"},
        {"<p title='<meta charset=big5>'>", "", "windows-1252"},
        {"\xE5\x85\xAC\xE5\x91\x8A", "", "utf-8"},
        {"\xB9\xAB\xB8\xE6", "", "gb18030"},
        {"caf\xE9 na\xEFve", "", "windows-1252"},
        {"plain", "", "windows-1252"},
    }));
    CAPTURE(c.bytes, c.content_type);
    CHECK(sniff_html(c.bytes, c.content_type).name == c.name);
}

TEST_CASE("UTF-8 cut inside its last character is still UTF-8") {
    CHECK(sniff_html("\xE5\x85\xAC\xE5\x91", "").name == "utf-8");
}

TEST_CASE("an XML document's encoding") {
    const auto c = GENERATE(values<Sniffed>({
        {"<?xml version='1.0' encoding='gb2312'?><a/>", "", "gb18030"},
        {"<?xml version='1.0' encoding='gb2312'?><a/>", "application/xml; charset=utf-8", "utf-8"},
        {"\0<\0?\0x"s, "", "utf-16be"},
        {"<\0\0\0?\0\0\0"s, "", "utf-32le"},
        {"\0\0\xFE\xFF\0\0\0<"s, "", "utf-32be"},
        {"<?xml version='1.0' encoding='utf-16'?><a/>", "", "utf-8"},
        {"<a/>", "", "utf-8"},
    }));
    CAPTURE(c.bytes);
    CHECK(sniff_xml(c.bytes, c.content_type).name == c.name);
}

struct Decoded {
    std::string bytes;
    std::string encoding;
    std::string text;
};

TEST_CASE("bytes decode with the widest member of their family") {
    const auto c = GENERATE(values<Decoded>({
        {"\xB9\xAB\xB8\xE6", "gb2312", "公告"},
        {"\xEF\xBF", "gb2312", "锟"},
        {"\x81\x40", "gb2312", "丂"},           // GBK only
        {"\x82\x35\x8F\x33", "gbk", "\u9FA6"},  // four bytes
        {"\x80", "latin1", "€"},
        {"\xA4\xA4\xA4\xE5", "big5", "中文"},
        {"\x88\x62", "big5", "\u00CA\u0304"},  // HKSCS pair of code points
        {"\xA3\xC0", "big5", "\u2400"},
        {"\x87\x40", "shift_jis", "①"},
        {"<\0p\0"s, "utf-16le", "<p"},
        {"\x3D\xD8\x00\xDE"s, "utf-16le", "\U0001F600"},
        {"\xEF\xBB\xBFx", "utf-8", "x"},
        {"a\xFFz", "utf-8", "a\uFFFDz"},
        {"x", "no such label", "x"},
    }));
    CAPTURE(c.encoding, c.text);
    CHECK(decode(c.bytes, c.encoding) == c.text);
}

TEST_CASE("a few broken characters do not make UTF-8 something else") {
    const std::string text = "两用物项出口管制清单";
    CHECK(sniff_html(text + "\xFF" + text, "").name == "utf-8");
    CHECK(sniff_xml("<a>" + text + "\xE4\xB8<" + text, "").name == "utf-8");
    CHECK_FALSE(is_mostly_utf8("\xC1\xBD\xD3\xC3\xCE\xEF\xCF\xEE\xB3\xF6\xBF\xDA\xB9\xDC\xD6\xC6"));  // the same in GBK
}

TEST_CASE("a guess names an encoding that can hold markup") {
    for (const char* bytes : {"<a>\xE2\x80\x99<>\xE2\x80\x9D\xA9</a>", "\xFF\xFF\xFF\xFF", "<a>\xA1</a>"}) {
        const std::string name = guess_charset(bytes).name;
        CHECK_FALSE(name.starts_with("utf"));
        CHECK_FALSE(encoding_of_label(name).empty());
    }
}

TEST_CASE("a page converted to UTF-8 with its old declaration left in is read as UTF-8") {
    const std::string converted = "<meta charset=gb2312><p>两用物项出口管制清单";
    CHECK(sniff_html(converted, "").name == "gb18030");
    CHECK(html_to_utf8(converted, "") == converted);
    CHECK(html_to_utf8("<meta charset=gb2312>\xB9\xAB\xB8\xE6", "").ends_with("公告"));
    CHECK(html_to_utf8("\xE5\x85\xAC", "text/html; charset=gbk") != "公");
}

TEST_CASE("a stray lead byte never swallows the ASCII byte after it") {
    const char* encoding = GENERATE("gb18030", "big5", "shift_jis", "euc-kr", "euc-jp");
    CAPTURE(encoding);
    CHECK(decode("\xFD<b>", encoding).find("<b>") != std::string::npos);
}

TEST_CASE("every encoding there is can be decoded, ASCII and all") {
    for (const std::string_view name : all_encodings()) {
        CAPTURE(name);
        const bool wide = name.starts_with("utf-16") || name.starts_with("utf-32");
        CHECK((wide || decode("<p>Aa1", name) == "<p>Aa1"));
        CHECK(is_valid_utf8(decode("\xA4\xC8\xFF\x80z", name)));
        CHECK(encoding_of_label(name) == name);
    }
    CHECK(decode("\xA4\xBA\xE3", "iso-8859-16") == "€șă");
}

TEST_CASE("a character that spans the converter's buffer is not broken") {
    std::string bytes(16383, 'a');
    bytes += "\x94\x39\xDA\x33";  // U+1F4A9, a surrogate pair in UTF-16
    CHECK(decode(bytes, "gb18030") == std::string(16383, 'a') + "\U0001F4A9");
}

TEST_CASE("labels are read in any case and with space around") {
    CHECK(encoding_of_label(" GB2312 ") == "gb18030");
    CHECK(encoding_of_label("UTF8") == "utf-8");
    CHECK(encoding_of_label("iso-8859-9") == "windows-1254");
    CHECK(encoding_of_label("").empty());
    CHECK(encoding_of_label("utf-8 gbk").empty());
    CHECK(charset_parameter("text/html; Charset=\"big5\"") == "big5");
    CHECK(charset_parameter("text/html").empty());
}

}  // namespace
}  // namespace gazetted::markup
