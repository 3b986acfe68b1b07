#include "parsers/sites/govcn_article.h"

#include <algorithm>

#include "parsers/base/whitespace.h"
#include "parsers/markup/blocks.h"
#include "parsers/markup/page_meta.h"
#include "parsers/sites/article_parts.h"
#include "parsers/sites/page_check.h"
#include "parsers/sites/page_parts.h"

namespace gazetted::sites {
namespace {

using markup::Node;
using model::Block;

/// "发 文 机 关 ：" -> "发文机关"; empty for a cell that is no key.
std::string key_of(Node cell) {
    std::string key = cell.text();
    std::erase(key, ' ');
    constexpr std::string_view kColon = "：";
    if (!key.ends_with(kColon)) return "";
    key.resize(key.size() - kColon.size());
    return key.size() <= 36 ? key : "";
}

/// Key and value cells alternate in the rows of the table.
void append_fields(model::Document& document, Node table) {
    for (const Node row : table.select("tr")) {
        const std::vector<Node> cells = row.select("td, th");
        for (std::size_t i = 0; i + 1 < cells.size(); ++i) {
            const std::string key = key_of(cells[i]), value = cells[i + 1].text();
            if (!key.empty() && !value.empty() && key_of(cells[i + 1]).empty())
                document.blocks.push_back({model::BlockKind::kHeaderField, key + "：" + value, 0});
        }
    }
}

/// The page's own table, not one of the text.
Node field_table(const markup::HtmlTree& tree, Node text) {
    for (const Node table : tree.select("table")) {
        if (lies_in(table, text) || table.first("table")) continue;
        std::string words = table.text();
        std::erase(words, ' ');
        if (words.find("发文机关") != std::string::npos) return table;
    }
    return {};
}

std::string title_of(const markup::HtmlTree& tree) {
    const std::string heading = tree.first("#ti, h1").text();
    return heading.empty() ? markup::page_meta(tree).title : heading;
}

}  // namespace

Result<model::Document> parse_govcn_article(const markup::HtmlTree& tree, const model::PageInput& input) {
    const Node text = tree.first("#UCAP-CONTENT");
    if (!text) {
        if (const auto why = why_unusable(tree)) return *why;
        return Failure{FailureKind::kUnexpectedShape, "no article: the page has no #UCAP-CONTENT", false,
                       "the template has changed, or the address leads to a list"};
    }
    model::Document document = begin_document(input, title_of(tree), model::Channel::kOfficial);
    document.source_name = tree.meta("author");
    set_posted(document, tree.meta("firstpublishedtime"), tree.first(".pages-date").text());
    if (const Node table = field_table(tree, text)) append_fields(document, table);
    append_body(document, markup::blocks_of(text));
    append_attachments(document, text, base_of(tree, input));
    return finish_document(std::move(document), "#UCAP-CONTENT");
}

}  // namespace gazetted::sites
