// Page shapes "mofcom_article" and "english_mofcom": articles of www.mofcom.gov.cn, aqygzj and english.mofcom.gov.cn,
// one template. Title, time and source from meta elements, then from the page; header box (发布单位, 发布文号,
// 发文日期); body; files of all boxes. `MakeTime` is the page's build time and is not read. Thread rule: pure
// functions. Failures: those of page_check.h; kUnexpectedShape where no text container is found.
#pragma once

#include "parsers/base/result.h"
#include "parsers/markup/html.h"
#include "parsers/model/document.h"
#include "parsers/model/page_input.h"

namespace gazetted::sites {

Result<model::Document> parse_mofcom_article(const markup::HtmlTree& tree, const model::PageInput& input);

/// The same without the remark that English is for reference only.
Result<model::Document> parse_english_mofcom(const markup::HtmlTree& tree, const model::PageInput& input);

}  // namespace gazetted::sites
