// Page shapes "generic_article" and "press_article": any page with a text, by what it says about itself and by where
// its words stand densest. Thread rule: pure functions. Failures: those of page_check.h; kUnexpectedShape without a
// text.
#pragma once

#include "parsers/base/result.h"
#include "parsers/markup/html.h"
#include "parsers/model/document.h"
#include "parsers/model/page_input.h"

namespace gazetted::sites {

/// The channel stays unknown.
Result<model::Document> parse_generic_article(const markup::HtmlTree& tree, const model::PageInput& input);

/// The same, as the press.
Result<model::Document> parse_press_article(const markup::HtmlTree& tree, const model::PageInput& input);

}  // namespace gazetted::sites
