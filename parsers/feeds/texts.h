// Texts, addresses and times of XML feeds, read from their elements. Internal to parsers/feeds.
// Thread rule: pure functions.
#pragma once

#include <string>
#include <string_view>

#include "parsers/feeds/feed.h"
#include "parsers/markup/node.h"

namespace gazetted::feeds {

/// How texts of a document are to be understood.
struct ReadingContext {
    std::string base_url;  ///< of the document
    int local_offset = 0;  ///< minutes east of UTC for times that give none
};

/// An element of RSS: its characters, or its markup where it has child elements.
FeedText rss_text(markup::Node element);

/// An Atom text construct or content element, by its type and mode attributes (RFC 4287 3.1 and 4.1.3; Atom 0.3).
FeedText atom_text(markup::Node element);

/// Characters without the white space around them.
std::string trimmed_text(markup::Node element);

/// The address made absolute with the element's xml:base (its own or inherited) and the document's.
std::string absolute_url(markup::Node element, std::string_view address, const ReadingContext& context);

/// The element's own or inherited xml:lang.
std::string inherited_language(markup::Node element);

FeedTime time_of(std::string_view raw, const ReadingContext& context);

/// "+08:00" as minutes; 0 where it is not of the form.
int offset_minutes(std::string_view offset);

/// Repairs two old faults of feed writers: characters U+0080–U+009F meant as windows-1252, and UTF-8 encoded twice.
std::string mended_characters(std::string_view utf8);

}  // namespace gazetted::feeds
