#include <string>

#include <catch2/catch.hpp>

#include "parsers/feeds/feed.h"

namespace gazetted::feeds {
namespace {

Feed read(const std::string& bytes, const std::string& url = "http://host.test/dir/feed.xml") {
    auto feed = parse_feed({bytes, "", url, {}});
    REQUIRE(feed.ok());
    return std::move(*feed);
}

FeedEntry only_entry(const std::string& fields, const std::string& attributes = "") {
    Feed feed = read(
        "<rss version='2.0' xmlns:dc='http://purl.org/dc/elements/1.1/' "
        "xmlns:content='http://purl.org/rss/1.0/modules/content/' "
        "xmlns:media='http://search.yahoo.com/mrss/' xmlns:x='http://other.test/'><channel><item" +
        attributes + ">" + fields + "</item></channel></rss>");
    REQUIRE(feed.entries.size() == 1);
    return std::move(feed.entries.front());
}

struct Field {
    const char* xml;
    const char* value;
};

TEST_CASE("RSS item: link") {
    const auto [xml, link] = GENERATE(values<Field>({
        {"<link>http://a.test/1</link>", "http://a.test/1"},
        {"<link> /rel?a=1&amp;b=2 </link>", "http://host.test/rel?a=1&b=2"},
        {"<guid>http://a.test/g</guid>", "http://a.test/g"},
        {"<guid isPermaLink='false'>http://a.test/g</guid>", ""},
        {"<guid>http://a.test/g</guid><link>http://a.test/1</link>", "http://a.test/1"},
        {"<image><link>http://a.test/i</link></image><link>http://a.test/1</link>", "http://a.test/1"},
        {"<link href='http://a.test/atom'/>", "http://a.test/atom"},
        {"<link>http://a.test/1?x=1&y=2</link>", "http://a.test/1?x=1&y=2"},
    }));
    CAPTURE(xml);
    CHECK(only_entry(xml).link == link);
}

TEST_CASE("RSS item: title, plain") {
    const auto [xml, title] = GENERATE(values<Field>({
        {"<title>1 &lt; 2 &amp; 3</title>", "1 < 2 & 3"},
        {"<title><![CDATA[A <b>bold</b> &amp; word]]></title>", "A bold & word"},
        {"<title>A &lt;i&gt;word&lt;/i&gt;&amp;nbsp;x</title>", "A word x"},
        {"<title>A <b>naked</b> word</title>", "A naked word"},
        {"<dc:title>from dc</dc:title>", "from dc"},
        {"<media:title>m</media:title><title>own</title>", "own"},
        {"<x:title>not ours</x:title>", ""},
        {"<TITLE>upper</TITLE>", "upper"},
        {"<title>  公\n  告 </title>", "公 告"},
    }));
    CAPTURE(xml);
    CHECK(only_entry(xml).title.plain() == title);
}

TEST_CASE("RSS item: summary before content, a second text is content") {
    const FeedEntry both =
        only_entry("<description>short</description><content:encoded>&lt;p&gt;long&lt;/p&gt;</content:encoded>");
    CHECK(both.summary.value == "short");
    REQUIRE(both.content.size() == 1);
    CHECK(both.content[0].plain() == "long");
    const FeedEntry two = only_entry("<summary>s</summary><description>d</description>");
    CHECK(two.summary.value == "s");
    CHECK(two.content.at(0).value == "d");
}

TEST_CASE("RSS item: author") {
    struct Row {
        const char* xml;
        const char* shown;
        const char* name;
    };
    const auto [xml, shown, name] = GENERATE(values<Row>({
        {"<author>me@a.test (A Person)</author>", "me@a.test (A Person)", "A Person"},
        {"<dc:creator>A Person</dc:creator>", "A Person", "A Person"},
        {"<author>A Person &lt;me@a.test&gt;</author>", "A Person <me@a.test>", "A Person"},
        {"<author>me@a.test</author>", "me@a.test", ""},
    }));
    CAPTURE(xml);
    const FeedEntry entry = only_entry(xml);
    CHECK(entry.author == shown);
    CHECK(entry.author_name == name);
}

TEST_CASE("RSS item: times") {
    const FeedEntry entry =
        only_entry("<pubDate>Thu, 01 Jan 2004 19:48:21 GMT</pubDate><dc:date>2004-01-02T00:00:00Z</dc:date>");
    CHECK(entry.published.at->iso() == "2004-01-01T19:48:21Z");
    CHECK(entry.updated.at->iso() == "2004-01-02T00:00:00Z");
    const FeedEntry odd = only_entry("<pubDate>yesterday</pubDate>");
    CHECK(odd.published.raw == "yesterday");
    CHECK_FALSE(odd.published.at);
}

TEST_CASE("times without offset take the source's") {
    const auto feed = parse_feed({"<rss><item><title>x</title><pubDate>2025-10-09 09:00:00</pubDate></item></rss>",
                                  "",
                                  "",
                                  {{"local_offset", "+08:00"}}});
    REQUIRE(feed.ok());
    CHECK(feed->entries.at(0).published.at->iso() == "2025-10-09T01:00:00Z");
}

TEST_CASE("RSS 1.0 items stand beside the channel and may carry nothing but title and link") {
    const Feed feed = read(
        "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns='http://purl.org/rss/1.0/'>"
        "<channel rdf:about='http://a.test/'><title>C</title><link>http://a.test/</link><items><rdf:Seq><rdf:li "
        "rdf:resource='x'/>"
        "</rdf:Seq></items></channel><item "
        "rdf:about='http://a.test/1'><title>One</title><link>http://a.test/1</link></item>"
        "<item rdf:about='http://a.test/2'><title>Two</title></item></rdf:RDF>");
    CHECK(feed.version == "rss10");
    CHECK(feed.title.plain() == "C");
    REQUIRE(feed.entries.size() == 2);
    CHECK(feed.entries[0].id == "http://a.test/1");
    CHECK(feed.entries[1].link == "http://a.test/2");
    CHECK_FALSE(feed.entries[0].published.at);
}

TEST_CASE("a channel's own fields are not those of its image or text input") {
    const Feed feed = read(
        "<rss><channel><image><title>I</title><link>http://i.test/</link></image><textInput><description>t</"
        "description></textInput>"
        "<title>C</title><link>http://c.test/</link><description>D</description><language>zh-cn</language></channel></"
        "rss>");
    CHECK(feed.title.value == "C");
    CHECK(feed.link == "http://c.test/");
    CHECK(feed.subtitle.value == "D");
    CHECK(feed.language == "zh-cn");
}

TEST_CASE("an Atom entry") {
    const Feed feed = read(
        R"(<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en" xml:base="http://a.test/b/"><title type="text">F &lt;b&gt;</title><id>urn:f</id>
      <link rel="self" href="feed.xml"/><link href="/"/><updated>2003-12-13T18:30:02Z</updated>
      <entry xml:base="c/"><title type="html">A &lt;b&gt;bold&lt;/b&gt;</title><link rel="enclosure" href="e.mp3"/><link rel="alternate" type="application/json" href="j"/>
      <link rel="alternate" type="text/html" href="h.html"/><id>urn:1</id><updated>2003-12-13T18:30:02Z</updated><published>2003-12-12T00:00:00+01:00</published>
      <author><name>A</name><email>a@a.test</email></author><summary>s</summary><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>c</p></div></content></entry></feed>)");
    CHECK(feed.version == "atom10");
    CHECK(feed.title.plain() == "F <b>");
    CHECK(feed.link == "http://a.test/");
    const FeedEntry& entry = feed.entries.at(0);
    CHECK(entry.title.plain() == "A bold");
    CHECK(entry.link == "http://a.test/b/c/h.html");
    CHECK(entry.id == "urn:1");
    CHECK(entry.author == "A (a@a.test)");
    CHECK(entry.published.at->iso() == "2003-12-11T23:00:00Z");
    CHECK(entry.content.at(0).plain() == "c");
    CHECK(entry.language == "en");
}

TEST_CASE("Atom 0.3 modes") {
    const Feed feed = read(
        "<feed version='0.3' xmlns='http://purl.org/atom/ns#'><entry><title "
        "mode='base64'>\nRXhhbXBsZSA8Yj5BdG9tPC9iPg==\n</title>"
        "<summary type='text/html' "
        "mode='escaped'>&lt;b&gt;x&lt;/b&gt;</summary><issued>2004-01-01T00:00:00Z</"
        "issued><modified>2004-01-02T00:00:00Z"
        "</modified></entry></feed>");
    CHECK(feed.version == "atom03");
    const FeedEntry& entry = feed.entries.at(0);
    CHECK(entry.title.plain() == "Example Atom");
    CHECK(entry.summary.plain() == "x");
    CHECK(entry.published.at->iso() == "2004-01-01T00:00:00Z");
    CHECK(entry.updated.at->iso() == "2004-01-02T00:00:00Z");
}

TEST_CASE("a feed that is not well-formed is read as far as it goes") {
    struct Row {
        const char* xml;
        std::size_t entries;
        const char* last_title;
    };
    const auto [xml, entries, last] = GENERATE(values<Row>({
        {"<rss><channel><item><title>a & b</title></item><item><title>c&nbsp;d</title></item></channel></rss>", 2,
         "c d"},
        {"<rss><channel><item><title>a</title></item><item><title>b", 2, "b"},
        {"<rss><channel><item><title>a</b></title></item><item><title>b</title></item></channel></rss>", 2, "b"},
        {"<rss><channel><item><title>a</title><item><title>b</title></channel></rss>", 2, "b"},
        {"\n<?xml version='1.0'?><rss><item><title>a</title></item></rss>", 1, "a"},
        {"<rss><channel><item><title>a\x08</title></item></channel></rss>junk<x>", 1, "a"},
        {"<!DOCTYPE html PUBLIC '-//W3C//DTD' 'http://x.invalid/'><rss><item><title>a</title></item></rss>", 1, "a"},
    }));
    CAPTURE(xml);
    const Feed feed = read(xml);
    REQUIRE(feed.entries.size() == entries);
    CHECK(feed.entries.back().title.plain() == last);
}

TEST_CASE("CDF") {
    const Feed feed = read(
        "<CHANNEL HREF='http://a.test/' LASTMOD='2004-01-01T00:00:00Z'><TITLE>C</TITLE><ABSTRACT>A</ABSTRACT>"
        "<ITEM HREF='/1'><TITLE>One</TITLE></ITEM></CHANNEL>");
    CHECK(feed.version == "cdf");
    CHECK(feed.title.value == "C");
    CHECK(feed.entries.at(0).link == "http://host.test/1");
}

TEST_CASE("characters that old writers broke are mended") {
    CHECK(only_entry("<title>don\u0092t</title>").title.value == "don’t");
    CHECK(only_entry("<title>&#226;&#128;&#166;</title>").title.value == "…");
    CHECK(only_entry("<title>Ã©tat·é</title>").title.value == "Ã©tat·é");  // not UTF-8 read as Latin-1: it stays
}

TEST_CASE("the encoding is what the bytes are, whatever they are called") {
    struct Row {
        std::string bytes;
        const char* content_type;
        const char* encoding;
        const char* title;
    };
    const auto c = GENERATE(values<Row>({
        {"<?xml version='1.0' encoding='gb2312'?><rss><item><title>\xB9\xAB\xB8\xE6</title></item></rss>", "",
         "gb18030", "公告"},
        {"<rss><item><title>\xB9\xAB\xB8\xE6</title></item></rss>", "text/xml; charset=gbk", "gb18030", "公告"},
        {"<?xml version='1.0' encoding='utf-8'?><rss><item><title>\xE5\x85\xAC</title></item></rss>",
         "text/xml; charset=UTF-8", "utf-8", "公"},
    }));
    const auto feed = parse_feed({c.bytes, c.content_type, "", {}});
    REQUIRE(feed.ok());
    CHECK(feed->encoding == c.encoding);
    CHECK(feed->entries.at(0).title.value == c.title);
}

TEST_CASE("what is no feed is told by its first element") {
    CHECK(looks_like_feed({"<?xml version='1.0'?><!-- c --><rss/>", "", "", {}}));
    CHECK(looks_like_feed({"<rdf:RDF xmlns:rdf='x'/>", "", "", {}}));
    CHECK(looks_like_feed({"\xEF\xBB\xBF<feed>", "", "", {}}));
    CHECK_FALSE(looks_like_feed({"<!DOCTYPE html><html><rss></rss></html>", "", "", {}}));
    CHECK_FALSE(looks_like_feed({"# rss", "", "", {}}));
    CHECK_FALSE(parse_feed({"<html><body>x</body></html>", "", "", {}}).ok());
    CHECK_FALSE(parse_feed({"", "", "", {}}).ok());
}

}  // namespace
}  // namespace gazetted::feeds
