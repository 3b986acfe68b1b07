#include "parsers/sites/ecms_article.h"

#include <re2/re2.h>

#include "parsers/base/whitespace.h"
#include "parsers/markup/blocks.h"
#include "parsers/sites/article_parts.h"
#include "parsers/sites/page_check.h"
#include "parsers/sites/page_parts.h"

namespace gazetted::sites {
namespace {

using markup::Node;
using model::Block;

// The remark under reprinted news; it stands in the text's box and is the site's.
constexpr std::string_view kReprintRemark = "本站转载、编译或摘编";

struct ArticlePlace {
    std::string script;
    Node text;
};

/// The script that names the article and the first div.bd after it (the portal has others before).
ArticlePlace place_of(const markup::HtmlTree& tree) {
    ArticlePlace place;
    for (const Node node : tree.select("script, div.bd")) {
        if (node.name() == "script" && place.script.empty()) {
            if (std::string script = node.raw_text(); !script_text(script, "title").empty())
                place.script = std::move(script);
        } else if (node.name() != "script" && !place.script.empty()) {
            place.text = node;
            break;
        }
    }
    return place;
}

Failure portal_shell(const markup::HtmlTree& tree) {
    const bool server_error = tree.root().text().find(kServerIncludeError) != std::string::npos;
    if (const auto why = why_unusable(tree); why && !server_error) return *why;
    return {FailureKind::kUnexpectedShape,
            std::string("portal shell: the page names no article") +
                (server_error ? ", and says \"an error occurred while processing this directive\"" : ""),
            false, "the article was delisted or the address is wrong; nothing is concluded from it"};
}

std::vector<Block> body_of(Node box) {
    std::vector<Block> body = markup::blocks_of(box);
    cut_at(body, box.first(".u-disclaimer-box, .u-art-box-footer, div.ft"));
    std::erase_if(body, [](const Block& block) { return block.text.starts_with(kReprintRemark); });
    return body;
}

bool has_server_error(const std::vector<Block>& body) {
    for (const Block& block : body)
        if (block.text.find(kServerIncludeError) != std::string::npos) return true;
    return false;
}

}  // namespace

std::string script_text(std::string_view script, std::string_view name) {
    static const RE2 kAssignment(
        R"re((?:^|[\s;,{])([A-Za-z_]\w*)\s*=\s*(?:'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"))re");
    if (script.find(name) == std::string_view::npos) return "";
    re2::StringPiece rest(script.data(), script.size());
    std::string found, single, twice;
    while (RE2::FindAndConsume(&rest, kAssignment, &found, &single, &twice)) {
        if (found != name) continue;
        std::string value = single.empty() ? twice : single;
        static const RE2 kEscaped(R"(\\(.))");
        RE2::GlobalReplace(&value, kEscaped, "\\1");
        return fold_whitespace(value);
    }
    return "";
}

Result<model::Document> parse_ecms_article(const markup::HtmlTree& tree, const model::PageInput& input) {
    const ArticlePlace place = place_of(tree);
    if (place.script.empty()) return portal_shell(tree);
    model::Document document = begin_document(input, script_text(place.script, "title"), model::Channel::kOfficial);
    document.source_name = script_text(place.script, "source");
    set_posted(document, script_text(place.script, "publishTime"));
    std::vector<Block> body = body_of(place.text);
    if (has_server_error(body))
        return Failure{FailureKind::kUnexpectedShape, "the article's text is a server error in words", true,
                       "an include failed on the server; the next poll tries again"};
    append_body(document, std::move(body));
    append_attachments(document, place.text, base_of(tree, input));
    return finish_document(std::move(document), "div.bd after the article's script");
}

}  // namespace gazetted::sites
