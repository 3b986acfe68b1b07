// What an HTML page says about itself outside its text: title, posting time, source, language.
// Thread rule: pure functions. Failures: none; what is not said stays empty.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "parsers/base/time.h"
#include "parsers/markup/html.h"
#include "parsers/model/document.h"

namespace gazetted::markup {

struct PageMeta {
    std::string title;   ///< ArticleTitle, og:title, ld+json headline, h1, <title> without the site's name
    std::string source;  ///< ContentSource, og:site_name, ld+json publisher
    std::optional<CivilDate> posted_on;  ///< PubDate, article:published_time, ld+json datePublished, <time datetime>
    std::optional<ClockTime> posted_time;
    std::string url;  ///< canonical link or og:url; may be relative
};

PageMeta page_meta(const HtmlTree& tree);

/// A posting date and time as metadata write them ("2025-10-09 09:00", RFC 3339, RFC 822, 2025年10月9日, "October 9,
/// 2025"), in the zone they are written in: what a reader of the page sees as its date.
struct PostedAt {
    CivilDate on;
    std::optional<ClockTime> time;
};
std::optional<PostedAt> read_posted_at(std::string_view text);

/// By the share of Chinese characters among letters: kChinese from a fifth on, kUnknown without any letter.
model::Language language_of(std::string_view utf8);
model::Language language_of(const std::vector<model::Block>& blocks);

}  // namespace gazetted::markup
