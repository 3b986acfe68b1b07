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
};

/// A text as the feed has it, references of the feed's own syntax resolved.
struct FeedText {
    std::string value;
    bool is_markup = false;  ///< value is HTML (or may be: RSS does not say)

    [[nodiscard]] bool empty() const { return value.empty(); }
    /// Without markup, white space folded.
    [[nodiscard]] std::string plain() const;
};

/// One entry. Fields the feed does not give are empty.
struct FeedEntry {
    FeedText title;
    std::string link;  ///< absolute where the feed allows it
    std::string id;    ///< guid, atom:id, rdf:about
    FeedText summary;
    std::vector<FeedText> content;
    FeedTime published;
    FeedTime updated;
    std::string author;       ///< as displayed: "Name (mail)", or one of them
    std::string author_name;  ///< the name alone
    std::string language;
};

struct Feed {
    std::string version;   ///< rss090 rss091 rss092 rss093 rss094 rss10 rss20 rss atom03 atom10 atom cdf json1 json11
    std::string encoding;  ///< WHATWG name the bytes were read with
    bool mended = false;   ///< not well-formed, or not in the encoding it declares
    FeedText title;
    std::string link;
    std::string id;
    FeedText subtitle;
    FeedTime published;
    FeedTime updated;
    std::string author;
    std::string language;
    std::vector<FeedEntry> entries;
};

/// True where the bytes are a feed of one of the kinds above (told by the root element or the JSON version member).
bool looks_like_feed(const model::PageInput& input);

/// Reads a feed. Option "local_offset" ("+08:00") is the offset of times that give none; UTC otherwise.
Result<Feed> parse_feed(const model::PageInput& input);

/// The entries as candidates: title and summary as plain text, links absolute against `input.url`. Entries with neither
/// link nor title are left out with a warning. Zero rows are a kUnexpectedShape failure unless options hold
/// may_be_empty=true.
Result<model::IndexPage> index_page_of(const Feed& feed, const model::PageInput& input);

/// Parses and lists: the index parser "feed".
Result<model::IndexPage> parse_feed_index(const model::PageInput& input);

}  // namespace gazetted::feeds
