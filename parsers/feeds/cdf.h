// Channel Definition Format (1997) -> Feed. Internal to parsers/feeds. Thread rule: pure functions.
#pragma once

#include "parsers/feeds/feed.h"
#include "parsers/feeds/texts.h"
#include "parsers/markup/node.h"

namespace gazetted::feeds {

/// True for a <channel> root that holds HREF or its items as attributes' elements (CDF) rather than RSS fields.
bool is_cdf(markup::Node root);

Feed read_cdf(markup::Node root, const ReadingContext& context);

}  // namespace gazetted::feeds
