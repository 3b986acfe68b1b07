#include "parsers/markup/page_meta.h"

#include <algorithm>
#include <array>
#include <unordered_set>

#include "parsers/base/ascii.h"
#include "parsers/base/loose_time.h"
#include "parsers/base/whitespace.h"
#include "parsers/markup/blocks.h"
#include "parsers/markup/linked_data.h"

namespace gazetted::markup {
namespace {

constexpr auto kDateNames = std::to_array<std::string_view>(
    {"PubDate", "article:published_time", "og:article:published_time", "datePublished", "og:published_time",
     "publishdate", "publish-date", "publish_date", "publication_date", "parsely-pub-date", "sailthru.date",
     "DC.date.issued", "dc.date", "dcterms.created", "weibo:article:create_at", "bytedance:published_time", "date",
     "pubtime"});

constexpr auto kSourceNames =
    std::to_array<std::string_view>({"ContentSource", "og:site_name", "application-name", "SiteName"});

template <std::size_t N>
std::string first_meta(const HtmlTree& tree, const std::array<std::string_view, N>& names) {
    for (const std::string_view name : names) {
        if (std::string value = tree.meta(name); !value.empty()) return value;
    }
    return {};
}

bool lies_in(Node node, std::string_view tag) {
    for (Node at = node.parent(); at; at = at.parent()) {
        if (at.name() == tag) return true;
    }
    return false;
}

std::optional<PostedAt> posted_of(Node element) {
    for (const std::string_view name : {"datetime", "content", "value"}) {
        if (const auto posted = read_posted_at(element.attribute(name))) return posted;
    }
    return read_posted_at(element.text());
}

// Of the elements that hold a time: the one marked as publication, then one inside the article, then the first.
std::optional<PostedAt> time_element(const HtmlTree& tree) {
    constexpr std::size_t kMost = 64;
    std::vector<Node> times = tree.select("time, [itemprop=datePublished], #pubtime");
    times.resize(std::min(times.size(), kMost));
    const auto rank = [](Node node) {
        if (node.attribute("itemprop") == "datePublished") return 0;
        return lies_in(node, "article") ? 1 : 2;
    };
    std::stable_sort(times.begin(), times.end(), [&](Node a, Node b) { return rank(a) < rank(b); });
    for (const Node element : times) {
        if (const auto posted = posted_of(element)) return posted;
    }
    return std::nullopt;
}

// The first h1 inside the article, or the only one.
std::string main_heading(const HtmlTree& tree) {
    const std::vector<Node> all = tree.select("h1");
    const auto inside =
        std::find_if(all.begin(), all.end(), [](Node h) { return lies_in(h, "article") || lies_in(h, "main"); });
    if (inside != all.end()) return inside->text();
    return all.size() == 1 ? all.front().text() : std::string{};
}

// Texts of the page's own blocks; a title that stands among them is the article's, not the site's.
bool stands_on_page(const std::unordered_set<std::string>& blocks, const std::string& title) {
    return blocks.find(title) != blocks.end();
}

// "Title_Channel_Site", "Title - Site", "Title--Site": as much of it as stands on the page by itself, else without the
// site's name where that is known, else up to the first "_", which no title of an article holds.
std::string without_site(const HtmlTree& tree, const std::string& title, const std::string& site) {
    std::unordered_set<std::string> blocks;
    for (model::Block& block : blocks_of(tree.root()))
        blocks.insert(std::move(block.text));
    if (stands_on_page(blocks, title)) return title;
    constexpr std::size_t kShortestTitle = 8;
    std::string by_site = title;
    for (std::size_t at = title.find_last_of("_-|"); at != std::string::npos && at >= kShortestTitle;
         at = title.find_last_of("_-|", at - 1)) {
        std::string cut = title.substr(0, at);
        while (cut.ends_with(' ') || cut.ends_with('-') || cut.ends_with('|') || cut.ends_with('_'))
            cut.pop_back();
        if (stands_on_page(blocks, cut)) return cut;
        if (!site.empty() && fold_whitespace(title.substr(at + 1)) == site) by_site = cut;
    }
    const std::size_t bar = by_site.find('_');
    return bar != std::string::npos && bar >= kShortestTitle ? by_site.substr(0, bar) : by_site;
}

// Some systems write the title's own markup into its metadata.
std::string without_tags(std::string title) {
    if (title.find("</") == std::string::npos && title.find("<br") == std::string::npos) return title;
    std::string plain;
    for (const model::Block& block : blocks_of_fragment(title))
        plain += block.text;
    return plain.empty() ? title : plain;
}

std::string title_of(const HtmlTree& tree, const LinkedData& linked, const std::string& site) {
    if (std::string title = tree.meta("ArticleTitle"); !title.empty()) return title;
    const std::string page = tree.title();
    const std::string heading = main_heading(tree);
    if (!heading.empty() && page.find(heading) != std::string::npos) return heading;
    if (std::string title = tree.meta("og:title"); !title.empty()) return without_site(tree, title, site);
    if (!linked.headline.empty()) return linked.headline;
    return page.empty() ? heading : without_site(tree, page, site);
}

/// The letters of a text, by which its language is told.
struct Letters {
    std::size_t han = 0, latin = 0;

    void count(std::string_view utf8) {
        for (std::size_t at = 0; at < utf8.size();) {
            if (static_cast<unsigned char>(utf8[at]) < 0x80) {
                latin += is_ascii_letter(utf8[at]) ? 1U : 0U;
                ++at;
            } else if (is_common_han(utf8.substr(at, 3))) {
                ++han;
                at += 3;
            } else {
                const DecodedChar c = decode_char(utf8, at);
                han += is_han(c.value) ? 1U : 0U;
                at += c.length;
            }
        }
    }

    /// U+5000 to U+8FFF, most of a Chinese text: told without decoding.
    static bool is_common_han(std::string_view character) {
        const auto lead = static_cast<unsigned char>(character[0]);
        return character.size() == 3 && lead >= 0xE5 && lead <= 0xE8 && is_continuation(character[1]) &&
               is_continuation(character[2]);
    }

    [[nodiscard]] model::Language language() const {
        if (han + latin == 0) return model::Language::kUnknown;
        return han * 5 >= han + latin ? model::Language::kChinese : model::Language::kEnglish;
    }
};

}  // namespace

std::optional<PostedAt> read_posted_at(std::string_view text) {
    const auto read = read_loose_time(text);
    if (!read) return std::nullopt;
    return PostedAt{read->on, read->time};
}

PageMeta page_meta(const HtmlTree& tree) {
    const LinkedData linked = linked_data(tree);
    PageMeta meta;
    meta.source = first_meta(tree, kSourceNames);
    meta.title = join_letter_spaced(without_tags(title_of(tree, linked, meta.source)));
    if (meta.source.empty()) meta.source = linked.publisher;
    auto posted = read_posted_at(first_meta(tree, kDateNames));
    if (!posted) posted = read_posted_at(linked.published);
    if (!posted) posted = time_element(tree);
    if (posted) {
        meta.posted_on = posted->on;
        meta.posted_time = posted->time;
    }
    meta.url = tree.first("link[rel=canonical]").attribute("href");
    if (meta.url.empty()) meta.url = tree.meta("og:url");
    if (meta.url.empty()) meta.url = tree.meta("Url");
    return meta;
}

model::Language language_of(std::string_view utf8) {
    Letters letters;
    letters.count(utf8);
    return letters.language();
}

model::Language language_of(const std::vector<model::Block>& blocks) {
    Letters letters;
    for (const model::Block& block : blocks)
        letters.count(block.text);
    return letters.language();
}

}  // namespace gazetted::markup
