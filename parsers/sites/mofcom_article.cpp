#include "parsers/sites/mofcom_article.h"

#include <algorithm>
#include <array>

#include <re2/re2.h>

#include "parsers/base/whitespace.h"
#include "parsers/markup/blocks.h"
#include "parsers/markup/page_meta.h"
#include "parsers/markup/url.h"
#include "parsers/sites/article_parts.h"
#include "parsers/sites/page_check.h"
#include "parsers/sites/page_parts.h"

namespace gazetted::sites {
namespace {

using markup::Node;
using model::Block;

constexpr std::string_view kReferenceOnly = "All information published on this website is authentic in Chinese";

/// Boxes that lie in no other one; they come in document order.
std::vector<Node> outermost(const std::vector<Node>& boxes) {
    std::vector<Node> outer;
    for (const Node box : boxes)
        if (outer.empty() || !lies_in(box, outer.back())) outer.push_back(box);
    return outer;
}

/// The boxes that hold the text: marked ones first, then by the site's class names.
std::vector<Node> text_boxes(const markup::HtmlTree& tree) {
    for (const char* selector : {"div.art-con[ergodic=article]", "[ergodic=article]", "div.art-con-bottonmLine"}) {
        std::vector<Node> found = tree.select(selector);
        if (!found.empty()) return found;
    }
    std::vector<Node> plain = tree.select("div.art-con");
    std::erase_if(plain, [](Node box) { return static_cast<bool>(box.first(".art-con-gonggao")); });
    return plain;
}

/// "来源：商务部新闻办公室 类型：原创 分类：新闻 2025-11-05 17:00"
struct SourceLine {
    std::string source, posted;
};

SourceLine source_line(std::string_view text) {
    constexpr std::string_view kMark = "来源";
    constexpr std::size_t kLongest = 2000, kMostMarks = 50;  // bytes with the markup's white space; a page has a few
    static const RE2 kLine(
        R"(来源[：:]\s*(\S+)\s+类型[：:]\s*\S*\s*(?:分类[：:]\s*\S*\s*)?(\d{4}-\d{1,2}-\d{1,2}(?:\s+\d{1,2}:\d{2})?))");
    SourceLine line;
    std::size_t at = text.find(kMark);
    for (std::size_t i = 0; i < kMostMarks && at != std::string_view::npos; ++i) {
        const std::string words = fold_whitespace(text.substr(at, kLongest));
        re2::StringPiece rest(words);
        if (RE2::Consume(&rest, kLine, &line.source, &line.posted)) break;
        at = text.find(kMark, at + kMark.size());
    }
    return line;
}

bool is_footer(const Block& block) {
    static const RE2 kAbout(R"(关于我们(?:[\s|｜].{0,80})?)");
    return block.text.starts_with("关于我们") && RE2::FullMatch(block.text, kAbout);
}

bool is_site_line(const Block& block) {
    constexpr auto kOpenings = std::to_array<std::string_view>({"当前位置", "您", "来源"});
    static const RE2 kSiteLine(R"((?:当前位置|您的位置|您现在的位置)[：:].*|来源[：:].*类型[：:].*)");
    return std::any_of(kOpenings.begin(), kOpenings.end(), [&](auto o) { return block.text.starts_with(o); }) &&
           RE2::FullMatch(block.text, kSiteLine);
}

/// What stands in the text's box and is the site's: breadcrumb, the source line, everything from the last 关于我们 on.
void drop_site_lines(std::vector<Block>& blocks) {
    const auto footer = std::find_if(blocks.rbegin(), blocks.rend(), is_footer);
    if (footer != blocks.rend()) blocks.erase(std::prev(footer.base()), blocks.end());
    std::erase_if(blocks, is_site_line);
}

std::vector<Block> body_of(const markup::HtmlTree& tree) {
    std::vector<Block> body;
    for (const Node box : outermost(text_boxes(tree)))
        for (Block& block : markup::blocks_of(box))
            body.push_back(std::move(block));
    drop_site_lines(body);
    return body;
}

/// Files linked in the boxes, and the one that a viewer shows instead of text.
void append_files(model::Document& document, const markup::HtmlTree& tree, const std::string& base) {
    for (const Node box : outermost(tree.select("div.art-con, [ergodic=article]")))
        append_attachments(document, box, base);
    for (const Node viewer : tree.select("#pdfshow[data-value]")) {
        const std::string url = markup::resolve_url(base, viewer.attribute("data-value"));
        const bool known = std::any_of(document.attachments.begin(), document.attachments.end(),
                                       [&](const model::Attachment& each) { return each.url == url; });
        if (!url.empty() && !known) document.attachments.push_back({url, viewer.text()});
    }
}

/// 【发布文号】… fields, several of which may share a line; an English box has one "Key: value" a line.
void append_header_box(model::Document& document, Node box) {
    if (!box) return;
    std::vector<Block> fields = header_fields(box.text());
    if (fields.empty())
        for (Block& line : markup::blocks_of(box))
            fields.push_back({model::BlockKind::kHeaderField, std::move(line.text), 0});
    for (Block& field : fields)
        document.blocks.push_back(std::move(field));
}

std::string title_of(const markup::HtmlTree& tree) {
    const std::string title = tree.meta("ArticleTitle");
    if (!title.empty()) return title;
    const std::string headline = tree.first("div.art-title").text();
    return headline.empty() ? markup::page_meta(tree).title : headline;
}

/// A page without any box of the template: why, as far as it can be told.
Failure no_article(const markup::HtmlTree& tree) {
    if (const auto why = why_unusable(tree)) return *why;
    return {FailureKind::kUnexpectedShape, "no article: neither div.art-con nor an element marked ergodic=article",
            false, "the template has changed, or the address leads to a list"};
}

}  // namespace

Result<model::Document> parse_mofcom_article(const markup::HtmlTree& tree, const model::PageInput& input) {
    if (!tree.first("div.art-con, [ergodic=article]")) return no_article(tree);
    model::Document document = begin_document(input, title_of(tree), model::Channel::kOfficial);
    const std::string source = tree.meta("ContentSource"), posted = tree.meta("PubDate");
    const bool told = !source.empty() && markup::read_posted_at(posted);  // most pages: no look at the whole text
    const SourceLine line = told ? SourceLine{} : source_line(tree.root().unfolded_text());
    document.source_name = source.empty() ? line.source : source;
    set_posted(document, posted, line.posted);
    append_header_box(document, tree.first(".art-con-gonggao"));
    append_body(document, body_of(tree));
    append_files(document, tree, base_of(tree, input));
    return finish_document(std::move(document), "the article's box");
}

Result<model::Document> parse_english_mofcom(const markup::HtmlTree& tree, const model::PageInput& input) {
    auto document = parse_mofcom_article(tree, input);
    if (!document.ok()) return document;
    for (Block& block : document->blocks) {
        const std::size_t at = block.text.find(kReferenceOnly);
        if (at == std::string::npos) continue;
        block.text.resize(at);
        while (!block.text.empty() && (block.text.back() == ' ' || block.text.back() == '('))
            block.text.pop_back();
    }
    std::erase_if(document->blocks, [](const Block& block) { return block.text.empty(); });
    return document;
}

}  // namespace gazetted::sites
