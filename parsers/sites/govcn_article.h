// Page shape "govcn_article": policy pages of www.gov.cn, both templates. Text in #UCAP-CONTENT; where the page has the
// table of 发文机关, 发文字号, 成文日期 … its cells become header fields. Thread rule: pure functions.
// Failures: those of page_check.h; kUnexpectedShape where #UCAP-CONTENT is missing.
#pragma once

#include "parsers/base/result.h"
#include "parsers/markup/html.h"
#include "parsers/model/document.h"
#include "parsers/model/page_input.h"

namespace gazetted::sites {

Result<model::Document> parse_govcn_article(const markup::HtmlTree& tree, const model::PageInput& input);

}  // namespace gazetted::sites
