#include "parsers/sites/shape.h"

#include <algorithm>

#include "parsers/markup/page_meta.h"
#include "parsers/sites/ecms_article.h"

namespace gazetted::sites {
namespace {

bool has_article_script(const markup::HtmlTree& tree) {
    const auto scripts = tree.select("script");
    return std::any_of(scripts.begin(), scripts.end(), [](const markup::Node& script) {
        const std::string text = script.raw_text();
        return text.find("publishTime") != std::string::npos && !script_text(text, "title").empty();
    });
}

}  // namespace

std::string_view article_shape(const markup::HtmlTree& tree) {
    if (const markup::Node box = tree.first("div.art-con, [ergodic=article]"))
        return markup::language_of(box.unfolded_text()) == model::Language::kEnglish ? "english_mofcom"
                                                                                     : "mofcom_article";
    if (tree.first("div.bd") && has_article_script(tree)) return "ecms_article";
    return tree.first("#UCAP-CONTENT") ? "govcn_article" : "generic_article";
}

}  // namespace gazetted::sites
