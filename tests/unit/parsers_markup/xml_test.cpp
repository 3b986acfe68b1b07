#include "parsers/markup/xml.h"

#include <string>

#include <catch2/catch.hpp>

#include "parsers/markup/xml_mend.h"

namespace gazetted::markup {
namespace {

std::string repeated(std::string_view part, std::size_t times) {
    std::string out;
    for (std::size_t i = 0; i < times; ++i)
        out += part;
    return out;
}

struct Case {
    const char* in;
    const char* out;
    std::size_t mends;
};

TEST_CASE("what is not well-formed is written anew") {
    const auto c = GENERATE(values<Case>({
        {"<a><b>x</b></a>", "<a><b>x</b></a>", 0},
        {"<?xml version='1.0'?><!-- c --><a x='1'/>", "<a x=\"1\"/>", 0},
        {"<a>1 &amp; 2 &lt; 3</a>", "<a>1 &amp; 2 &lt; 3</a>", 0},
        {"<a><![CDATA[<b>&]]></a>", "<a>&lt;b&gt;&amp;</a>", 0},
        {"<a>R & D &nosuch;</a>", "<a>R &amp; D &amp;nosuch;</a>", 2},
        {"<a>&nbsp;&eacute;</a>", "<a>\u00A0é</a>", 2},
        {"<a><b><c>x</b></a>", "<a><b><c>x</c></b></a>", 1},
        {"<a></x>y</a>", "<a>y</a>", 1},
        {"<a><b>x", "<a><b>x</b></a>", 2},
        {"<a><T>x</t></a>", "<a><T>x</T></a>", 0},
        {"<a x=1 y>z</a>", "<a x=\"1\" y=\"\">z</a>", 2},
        {"<a x='1' x='2'/>", "<a x=\"1\"/>", 1},
        {"<a x='<&>'/>", "<a x=\"&lt;&amp;&gt;\"/>", 1},
        {"<a>1 < 2</a>", "<a>1 &lt; 2</a>", 1},
        {"<a>\x01\xEF\xBF\xBFx</a>", "<a>x</a>", 2},
        {"junk <a/> junk", "<a/>", 2},
        {"<a/><b/>", "<a/>", 1},
        {"<a>&#146;&#x2019;</a>", "<a>’’</a>", 0},
    }));
    CAPTURE(c.in);
    const MendedXml mended = mend_xml(c.in);
    CHECK(mended.text == c.out);
    CHECK(mended.mends == c.mends);
}

TEST_CASE("literal entities of the document type are replaced, once and inside a budget") {
    CHECK(mend_xml("<!DOCTYPE a [<!ENTITY id \"tag:&#120;\"><!ENTITY % p 'x'><!ENTITY e SYSTEM "
                   "'file:///etc/passwd'>]><a>&id;&e;</a>")
              .text == "<a>tag:x&amp;e;</a>");
    CHECK(mend_xml("<!DOCTYPE a [<!ENTITY x \"&y;&y;\"><!ENTITY y \"&x;&x;\">]><a>&x;</a>").text ==
          "<a>&amp;y;&amp;y;</a>");
    const std::string bomb =
        "<!DOCTYPE a [<!ENTITY x \"" + std::string(4000, 'x') + "\">]><a>" + repeated("&x;", 100000) + "</a>";
    CHECK(mend_xml(bomb).text.size() < (1U << 20U) + bomb.size() * 3);
}

TEST_CASE("a document type that is no declaration of XML is stepped over") {
    const auto tree = XmlTree::parse(
        "<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0//EN\" \"http://x.invalid/[>\"><rss><channel/></rss>");
    REQUIRE(tree.ok());
    CHECK(tree->root().name() == "rss");
}

TEST_CASE("depth, attributes and namespaces are bounded and text past the depth stays") {
    XmlBounds bounds;
    bounds.max_depth = 3;
    bounds.max_attributes = 2;
    bounds.max_namespaces = 1;
    CHECK(mend_xml("<a><b><c><d>x</d></c></b></a>", bounds).text == "<a><b><c>x</c></b></a>");
    CHECK(mend_xml("<a p='1' q='2' r='3'/>", bounds).text == "<a p=\"1\" q=\"2\"/>");
    CHECK(mend_xml("<a xmlns:p='1'><b xmlns:q='2'/></a>", bounds).text == "<a xmlns:p=\"1\"><b/></a>");
}

TEST_CASE("names come with their namespaces, an undeclared prefix stays in the name") {
    const auto tree =
        XmlTree::parse("<rss xmlns:dc='http://purl.org/dc/elements/1.1/'><dc:title>t</dc:title><x:y/></rss>");
    REQUIRE(tree.ok());
    const auto children = tree->root().children();
    REQUIRE(children.size() == 2);
    CHECK(children[0].name() == "title");
    CHECK(children[0].namespace_uri() == "http://purl.org/dc/elements/1.1/");
    CHECK(children[1].name() == "x:y");
}

TEST_CASE("markup inside comes back as markup") {
    const auto tree = XmlTree::parse("<a><div>1 &lt; 2 <b>x</b></div></a>");
    REQUIRE(tree.ok());
    CHECK(tree->root().inner_markup() == "<div>1 &lt; 2 <b>x</b></div>");
}

TEST_CASE("no element at all is a failure") {
    CHECK_FALSE(XmlTree::parse("nothing here").ok());
    CHECK_FALSE(XmlTree::parse("").ok());
    CHECK(XmlTree::parse("<a>12345</a>", 5).failure().kind == FailureKind::kTooLarge);
}

TEST_CASE("the work on hostile XML is a fixed multiple of its size") {
    const char* unit =
        GENERATE("<a>", "</x>", "<![CDATA[", "&", "<a b=", "<!DOCTYPE a>", "[", "<?", "<a xmlns:x='u'>", "<!-- ");
    CAPTURE(unit);
    const std::string xml = "<rss>" + repeated(unit, 20000);
    CHECK(mend_xml(xml).text.size() <= xml.size() * 6 + 4096);
}

}  // namespace
}  // namespace gazetted::markup
