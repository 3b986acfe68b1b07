// Tells which article shape an HTML page has by its markup, for files that come without a source.
// Thread rule: pure functions. Failures: none; what is not known is "generic_article".
#pragma once

#include <string_view>

#include "parsers/markup/html.h"

namespace gazetted::sites {

/// "mofcom_article", "english_mofcom", "ecms_article", "govcn_article" or "generic_article".
std::string_view article_shape(const markup::HtmlTree& tree);

}  // namespace gazetted::sites
