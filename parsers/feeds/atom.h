// Atom 1.0 (RFC 4287) and 0.3 -> Feed. Internal to parsers/feeds. Thread rule: pure functions.
#pragma once

#include "parsers/feeds/feed.h"
#include "parsers/feeds/texts.h"
#include "parsers/markup/node.h"

namespace gazetted::feeds {

/// Reads from <feed>, or from a lone <entry>.
Feed read_atom(markup::Node root, const ReadingContext& context);

}  // namespace gazetted::feeds
