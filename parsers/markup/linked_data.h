// The few facts that pages give as JSON-LD (schema.org NewsArticle and kin). Internal to parsers/markup.
// Thread rule: pure functions. Failures: none; what is no JSON says nothing.
#pragma once

#include <string>

#include "parsers/markup/html.h"

namespace gazetted::markup {

struct LinkedData {
    std::string headline;
    std::string published;  ///< datePublished as written
    std::string publisher;
};

LinkedData linked_data(const HtmlTree& tree);

}  // namespace gazetted::markup
