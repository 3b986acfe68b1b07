// Page shape "ecms_article": articles of exportcontrol.mofcom.gov.cn. A script names title, source and time (`var
// title='…'`), the text follows in div.bd. A delisted or mistyped address gives the portal's shell with status 200: a
// failure, never the end of a measure. Thread rule: pure functions. Failures: kUnexpectedShape (portal shell, no text);
// those of page_check.h.
#pragma once

#include <string>
#include <string_view>

#include "parsers/base/result.h"
#include "parsers/markup/html.h"
#include "parsers/model/document.h"
#include "parsers/model/page_input.h"

namespace gazetted::sites {

Result<model::Document> parse_ecms_article(const markup::HtmlTree& tree, const model::PageInput& input);

/// The text a script gives to `var name='…'` (either quote, backslash escapes undone); empty where it gives none.
std::string script_text(std::string_view script, std::string_view name);

}  // namespace gazetted::sites
