#include "parsers/sites/generic_article.h"

#include "parsers/markup/blocks.h"
#include "parsers/markup/page_meta.h"
#include "parsers/sites/article_parts.h"
#include "parsers/sites/page_check.h"
#include "parsers/sites/page_parts.h"

namespace gazetted::sites {
namespace {

Result<model::Document> main_text_of(const markup::HtmlTree& tree, const model::PageInput& input,
                                     model::Channel channel) {
    if (const auto why = why_unusable(tree)) return *why;
    const markup::PageMeta meta = markup::page_meta(tree);
    model::Document document = begin_document(input, meta.title, channel);
    document.source_name = meta.source;
    document.posted_on = meta.posted_on;
    document.posted_time = meta.posted_time;
    append_body(document, markup::blocks_of_main_text(tree));
    if (const markup::Node text = markup::main_text(tree)) append_attachments(document, text, base_of(tree, input));
    return finish_document(std::move(document), "the page");
}

}  // namespace

Result<model::Document> parse_generic_article(const markup::HtmlTree& tree, const model::PageInput& input) {
    return main_text_of(tree, input, model::Channel::kUnknown);
}

Result<model::Document> parse_press_article(const markup::HtmlTree& tree, const model::PageInput& input) {
    return main_text_of(tree, input, model::Channel::kPress);
}

}  // namespace gazetted::sites
