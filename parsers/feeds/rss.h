// RSS 0.9x, 1.0 (RDF) and 2.0 -> Feed. Internal to parsers/feeds. Thread rule: pure functions.
#pragma once

#include "parsers/feeds/feed.h"
#include "parsers/feeds/texts.h"
#include "parsers/markup/node.h"

namespace gazetted::feeds {

/// Reads from the root element <rss>, <rdf:RDF>, <channel> or <item>. Items are taken wherever they stand: beside the
/// channel (1.0), in it, or inside each other where an end tag is missing.
Feed read_rss(markup::Node root, const ReadingContext& context);

}  // namespace gazetted::feeds
