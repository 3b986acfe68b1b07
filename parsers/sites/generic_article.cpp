#include "parsers/sites/generic_article.h"

#include <optional>
#include <string>

#include "parsers/markup/blocks.h"
#include "parsers/markup/page_meta.h"
#include "parsers/sites/article_parts.h"
#include "parsers/sites/page_check.h"
#include "parsers/sites/page_parts.h"

namespace gazetted::sites {
namespace {

/// 2026年01月06日 16:22 来源：某社: short, no sentence, with a date.
std::optional<markup::PostedAt> byline_of(markup::Node node) {
    constexpr std::size_t kLongest = 120;
    const std::string text = node.text();
    if (text.size() > kLongest || text.ends_with("。") || text.ends_with('.')) return std::nullopt;
    return markup::read_posted_at(text);
}

std::optional<markup::PostedAt> byline_in(markup::Node node) {
    if (node.first("th")) return std::nullopt;  // a table of figures, whose cells date other things
    if (auto posted = byline_of(node)) return posted;
    for (const markup::Node part : node.select("p, div, span, time, td, li")) {
        if (auto posted = byline_of(part)) return posted;
    }
    return std::nullopt;
}

/// The byline that stands between the headline and the text, outside the text's own element; nearest first.
void take_byline_above(model::Document& document, markup::Node text) {
    constexpr int kLevels = 3;
    constexpr int kNeighbours = 4;
    for (int level = 0; text && level < kLevels; ++level, text = text.parent()) {
        markup::Node above = text.previous_element();
        for (int step = 0; above && step < kNeighbours; ++step, above = above.previous_element()) {
            if (const auto posted = byline_in(above)) {
                document.posted_on = posted->on;
                document.posted_time = posted->time;
                return;
            }
            if (above.name() == "h1" || above.first("h1")) return;
        }
    }
}

/// A page without h1 whose title only says whose site it is: the heading that stands over the text's own element.
std::string headline_above(markup::Node text) {
    constexpr int kLevels = 3;
    constexpr int kNeighbours = 4;
    for (int level = 0; text && level < kLevels; ++level, text = text.parent()) {
        markup::Node above = text.previous_element();
        for (int step = 0; above && step < kNeighbours; ++step, above = above.previous_element()) {
            if (above.name() == "h2" || above.name() == "h3") return above.text();
        }
    }
    return {};
}

std::string title_on_page(const markup::HtmlTree& tree, const markup::PageMeta& meta) {
    if (tree.first("h1")) return meta.title;
    std::string above = headline_above(markup::main_text(tree));
    return above.size() > meta.title.size() ? above : meta.title;  // "News" over the text is a section
}

Result<model::Document> main_text_of(const markup::HtmlTree& tree, const model::PageInput& input,
                                     model::Channel channel) {
    if (const auto why = why_unusable(tree)) return *why;
    const markup::PageMeta meta = markup::page_meta(tree);
    model::Document document = begin_document(input, title_on_page(tree, meta), channel);
    document.source_name = meta.source;
    document.posted_on = meta.posted_on;
    document.posted_time = meta.posted_time;
    append_body(document, markup::blocks_of_main_text(tree));
    const markup::Node text = markup::main_text(tree);
    if (!document.posted_on) take_byline_above(document, text);
    if (text) append_attachments(document, text, base_of(tree, input));
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
