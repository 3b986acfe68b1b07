// Feeds of any kind as one shape: RSS 0.9x, 1.0 (RDF) and 2.0, Atom 0.3 and 1.0, CDF, JSON Feed 1.0 and 1.1.
// Thread rule: plain values and pure functions. Failures: kInvalidInput where the bytes are no feed; a broken feed is
// read as far as it goes.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "parsers/base/result.h"
#include "parsers/base/time.h"
#include "parsers/model/index_page.h"
#include "parsers/model/page_input.h"

namespace gazetted::feeds {

/// A time as the feed has it, and as an instant where it could be read.
struct FeedTime {
    std::string raw;
    std::optional<Instant> at;
    bool empty() const { return raw.empty(); }
};

/// One entry. Texts keep the feed's markup (`summary` and `content` may be HTML) unless said otherwise.
struct FeedEntry {
    std::string title;
    std::string link;  ///< absolute where the feed allows it
    std::string id;    ///< guid, atom:id, rdf:about; empty where none
    std::string summary;
    std::vector<std::string> content;
    FeedTime published;
    FeedTime updated;
    std::string author;
    std::string language;
};

struct Feed {
    std::string version;   ///< rss090 rss091n rss091u rss092 … rss10 rss20 atom03 atom10 cdf json1 json11; "" unknown
    std::string encoding;  ///< WHATWG name the bytes were read with
    bool mended = false;   ///< not well-formed, or read with another encoding than declared
    std::string title;
    std::string link;
    std::string id;
    std::string subtitle;
    FeedTime published;
    FeedTime updated;
    std::string author;
    std::string language;
    std::vector<FeedEntry> entries;
};

/// True where the bytes are a feed of one of the kinds above (told by the root element or the JSON version member).
bool looks_like_feed(const model::PageInput& input);

/// Reads a feed.
Result<Feed> parse_feed(const model::PageInput& input);

/// The entries as candidates: title and summary as plain text, links absolute against `input.url`. Entries with neither
/// link nor title are left out with a warning. Zero rows are a kUnexpectedShape failure unless options hold
/// may_be_empty=true.
Result<model::IndexPage> index_page_of(const Feed& feed, const model::PageInput& input);

/// Parses and lists: the index parser "feed".
Result<model::IndexPage> parse_feed_index(const model::PageInput& input);

}  // namespace gazetted::feeds
