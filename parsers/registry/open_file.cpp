#include "parsers/registry/open_file.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>

#include "parsers/base/ascii.h"
#include "parsers/base/loose_time.h"
#include "parsers/base/whitespace.h"
#include "parsers/feeds/feed.h"
#include "parsers/markup/blocks.h"
#include "parsers/markup/charset.h"
#include "parsers/markup/html.h"
#include "parsers/markup/markdown.h"
#include "parsers/markup/page_meta.h"
#include "parsers/markup/url.h"
#include "parsers/registry/json_documents.h"
#include "parsers/registry/registry.h"
#include "parsers/sites/article_parts.h"
#include "parsers/sites/page_check.h"
#include "parsers/sites/shape.h"
#include "parsers/text/pattern.h"

namespace gazetted::registry {
namespace {

using Documents = std::vector<model::Document>;
using model::Block;
using model::BlockKind;

Failure not_readable(std::string what, std::string hint) {
    return {FailureKind::kInvalidInput, std::move(what), false, std::move(hint)};
}

// Formats that hold text but are not text; telling them saves the operator a page of mojibake.
bool is_binary(std::string_view bytes) {
    using namespace std::string_view_literals;
    constexpr auto kMagic =
        std::to_array<std::string_view>({"%PDF-", "PK\x03\x04", "\xD0\xCF\x11\xE0", "\x1F\x8B", "\x28\xB5\x2F\xFD"});
    return std::any_of(kMagic.begin(), kMagic.end(), [&](std::string_view magic) { return bytes.starts_with(magic); });
}

std::string decoded(const model::PageInput& input) {
    return markup::html_to_utf8(input.bytes, input.content_type);
}

bool has_extension(std::string_view file_name, std::initializer_list<std::string_view> endings) {
    const std::string lower = ascii_lower(file_name);
    return std::any_of(endings.begin(), endings.end(), [&](std::string_view e) { return lower.ends_with(e); });
}

// A tag that no Markdown or text starts with. Inline tags inside Markdown do not count.
bool has_page_tags(std::string_view text) {
    constexpr auto kTags =
        std::to_array<std::string_view>({"<!doctype html", "<html", "<head", "<body", "<meta ", "<title"});
    const std::string head = ascii_lower(text.substr(0, 16384));
    return std::any_of(kTags.begin(), kTags.end(),
                       [&](std::string_view tag) { return head.find(tag) != std::string::npos; });
}

bool starts_with_tag(std::string_view text) {
    const std::string_view bare = ascii_trim(text);
    return bare.size() > 2 && bare[0] == '<' && (is_ascii_letter(bare[1]) || bare[1] == '!' || bare[1] == '?');
}

FileKind kind_of_text(std::string_view text, std::string_view file_name) {
    const std::string_view bare = ascii_trim(text);
    if (bare.starts_with('{') || bare.starts_with("[{") || bare.starts_with("[\n")) return FileKind::kJson;
    const bool markdown_name = has_extension(file_name, {".md", ".markdown"});
    if (markdown_name && !starts_with_tag(text)) return FileKind::kMarkdown;
    if (starts_with_tag(text) || has_page_tags(text)) return FileKind::kHtml;
    const bool text_name = has_extension(file_name, {".txt", ".text"});
    return !text_name && markup::looks_like_markdown(text) ? FileKind::kMarkdown : FileKind::kText;
}

// Government hosts publish officially; who else does cannot be told from an address.
model::Channel channel_of(std::string_view url) {
    const std::string host = markup::host_of(url);
    return host == "gov.cn" || host.ends_with(".gov.cn") ? model::Channel::kOfficial : model::Channel::kUnknown;
}

// "Date: 2026-02-24" -> the value of the first field with one of these keys.
std::string field_value(const model::Document& document, std::initializer_list<std::string_view> keys) {
    for (const std::string_view key : keys) {
        for (const Block& block : document.blocks) {
            if (block.kind != BlockKind::kHeaderField) continue;
            const std::size_t colon = block.text.find(':');
            if (colon == std::string::npos || !equals_ignoring_case(block.text.substr(0, colon), key)) continue;
            return fold_whitespace(block.text.substr(colon + 1));
        }
    }
    return {};
}

// "By A. Author, January 6, 2026", "2005年08月16日 来源：新华网": short, no sentence, with a date.
bool is_byline(std::string_view text) {
    constexpr std::size_t kLongest = 120;
    const bool sentence = text.ends_with('.') || text.ends_with("。") || text.ends_with("：") || text.ends_with(':');
    return text.size() <= kLongest && !sentence && markup::read_posted_at(text).has_value();
}

void set_posted(model::Document& document, std::string_view text) {
    const auto posted = markup::read_posted_at(text);
    if (!posted) return;
    document.posted_on = posted->on;
    document.posted_time = posted->time;
}

Documents finished(model::Document document) {
    document.language = markup::language_of(document.blocks);
    std::vector<model::Document> one;
    one.push_back(std::move(document));
    return one;
}

// "Last updated: 31 August 2026. What the ministry …": the sentence that opens a paragraph dates the page.
void take_labelled_date(model::Document& document, const Block& block) {
    constexpr auto kLabels = std::to_array<std::string_view>(
        {"last updated", "updated", "page updated", "posted", "published", "first published", "last revised", "as of"});
    constexpr std::size_t kLongest = 40;  // bytes of label and date
    const std::size_t end = block.text.substr(0, kLongest).find(". ");
    const std::string head = ascii_lower(block.text.substr(0, std::min(end, kLongest)));
    const auto* label = std::find_if(kLabels.begin(), kLabels.end(), [&](auto each) { return head.starts_with(each); });
    if (end == std::string::npos || label == kLabels.end()) return;
    std::string_view date = ascii_trim(std::string_view(head).substr(label->size()));
    if (date.starts_with(':')) date = ascii_trim(date.substr(1));
    if (date.starts_with("on ")) date.remove_prefix(3);
    if (is_time_only(date)) set_posted(document, date);
}

// A line near the title says when the page was posted: one that is a date and nothing else anywhere, further down too
// while only a masthead's short lines stand above it, and on pages that are not official also a byline with a date in
// it (an official text's first lines tell other dates).
void take_date_line(model::Document& document) {
    constexpr std::size_t kNearTheTitle = 5;
    constexpr std::size_t kMasthead = 10;
    constexpr std::size_t kShort = 160;  // bytes
    bool short_above = true;
    for (std::size_t i = 0; i < std::min(document.blocks.size(), kMasthead) && !document.posted_on; ++i) {
        Block& block = document.blocks[i];
        const bool only_time = block.text.size() <= 40 && is_time_only(block.text);
        const bool near = i < kNearTheTitle || (short_above && only_time);
        short_above = short_above && block.text.size() <= kShort && block.kind != BlockKind::kTableRow;
        if (!near) continue;
        if (block.kind == BlockKind::kParagraph && document.channel != model::Channel::kOfficial)
            take_labelled_date(document, block);
        if (document.posted_on) return;
        const bool byline = document.channel != model::Channel::kOfficial && is_byline(block.text);
        if (block.kind != BlockKind::kParagraph || !(only_time || byline)) continue;
        set_posted(document, block.text);
        if (document.posted_on) block.kind = BlockKind::kHeaderField;
    }
}

constexpr std::size_t kLongestTitle = 240;

bool ends_a_sentence(std::string_view line) {
    return line.ends_with('.') || line.ends_with("。") || line.ends_with("；");
}

/// A field of a notice's box (【发布文号】…), its opening or its annex: no title, however short.
bool opens_a_notice(std::string_view line) {
    constexpr auto kRemarks = std::to_array<std::string_view>(
        {"【已废止】", "【废止】", "【已失效】", "【失效】", "【部分失效】", "【部分废止】", "【现行有效】"});
    const auto remarked = [line](std::string_view remark) {
        return line.size() > remark.size() && line.starts_with(remark);
    };
    if (std::any_of(kRemarks.begin(), kRemarks.end(), remarked)) return false;  // of the notice whose name follows
    constexpr auto kOpenings = std::to_array<std::string_view>({"【", "根据", "依据", "按照", "为了", "附件"});
    return std::any_of(kOpenings.begin(), kOpenings.end(), [&](std::string_view o) { return line.starts_with(o); });
}

/// The quoted lines ("> …") that open a text.
std::string_view opening_quote(std::string_view text) {
    std::size_t end = 0;
    while (end < text.size() && (text[end] == '>' || text[end] == '\n'))
        end = std::min(text.find('\n', end), text.size() - 1) + 1;
    return text.substr(0, end);
}

/// Markdown saved without its heading marks: a short first line that ends no sentence is the title.
std::vector<Block> blocks_with_title(const std::string& text) {
    std::vector<Block> blocks = markup::blocks_of_markdown(text);
    if (blocks.empty() || blocks.front().kind != BlockKind::kParagraph) return blocks;
    const std::string_view rest = ascii_trim(text);
    const std::string_view note = opening_quote(rest);  // a translator's note above the title goes below it
    const std::string_view own = ascii_trim(rest.substr(note.size()));
    const std::string_view line = ascii_trim(own.substr(0, own.find('\n')));
    if (line.size() > kLongestTitle || line.size() == own.size() || ends_a_sentence(line) || opens_a_notice(line))
        return blocks;
    const std::string below = "\n\n" + std::string(note) + "\n" + std::string(own.substr(line.size()));
    std::vector<Block> titled = markup::blocks_of_markdown(
        "# " + std::string(line) + (note.empty() ? std::string(own.substr(line.size())) : below));
    const bool found = !titled.empty() && titled.front().kind == BlockKind::kTitle;
    return found ? titled : blocks;
}

Result<Documents> open_markdown(const model::PageInput& input, const std::string& text) {
    model::Document document;
    document.blocks = blocks_with_title(text);
    if (document.blocks.empty()) return not_readable("no text", "");
    Block& first = document.blocks.front();
    if (first.kind == BlockKind::kHeading) first = {BlockKind::kTitle, first.text, 0};  // "## …" above everything
    if (first.kind == BlockKind::kTitle) document.title = first.text;
    document.url = input.url.empty() ? field_value(document, {"url", "link"}) : input.url;
    document.channel = channel_of(document.url);
    document.source_name = field_value(document, {"source", "publisher"});
    set_posted(document,
               field_value(document, {"date", "published", "publication date", "date of issue", "date of publication",
                                      "date of release", "issued", "posted", "发布日期", "日期"}));
    take_date_line(document);
    return finished(std::move(document));
}

// The title again, as the heading over the text.
void drop_repeated_title(model::Document& document) {
    constexpr std::ptrdiff_t kNearTheTitle = 5;
    if (document.blocks.empty()) return;
    const auto first = document.blocks.begin() + 1;
    const auto last = document.blocks.begin() + std::min(kNearTheTitle, std::ssize(document.blocks));
    document.blocks.erase(std::remove_if(first, last, [&](const Block& b) { return b.text == document.title; }), last);
}

// "METALS WIRE  2031-08-15 18:22 CST  #antimony": the agency's line above its headline.
bool is_masthead(const std::string& line) {
    const auto colon = line.find(':');
    const bool clock = colon != std::string::npos && colon > 0 && colon + 1 < line.size() &&
                       is_ascii_digit(line[colon - 1]) && is_ascii_digit(line[colon + 1]);
    return (clock || line.find('#') != std::string::npos) && markup::read_posted_at(line).has_value();
}

// "Announcement No. 45 of 2026. It has been decided …" in one paragraph: what it is called ends at the year.
void split_run_in_heading(model::Document& document) {
    static const text::Pattern heading(R"(^([^.]{1,100}\bNo\. ?[0-9]{1,4} of (?:19|20|21)[0-9]{2})\. )");
    std::string& first = document.blocks.front().text;
    const auto match = heading.find(first);
    if (!match) return;
    document.title = match->text(first, 1);
    first.erase(0, match->end());
    document.blocks.insert(document.blocks.begin(), Block{BlockKind::kTitle, document.title, 0});
}

// A short first line without a full stop is a title.
void take_title(model::Document& document) {
    auto& blocks = document.blocks;
    const bool headed = blocks.size() > 2 && is_masthead(blocks[0].text) && blocks[1].text.size() <= kLongestTitle &&
                        !ends_a_sentence(blocks[1].text);
    if (headed) std::swap(blocks[0], blocks[1]);
    Block& first = document.blocks.front();
    if (first.text.size() > kLongestTitle || ends_a_sentence(first.text) || opens_a_notice(first.text)) return;
    if (document.blocks.size() < 2) return;
    first = {BlockKind::kTitle, first.text, 0};
    document.title = first.text;
}

Result<Documents> open_text(const model::PageInput& input, const std::string& text) {
    model::Document document;
    document.url = input.url;
    document.channel = channel_of(input.url);
    document.blocks = markup::blocks_of_text(text);
    if (document.blocks.empty()) return not_readable("no text", "");
    split_run_in_heading(document);
    if (document.title.empty()) take_title(document);
    take_date_line(document);
    return finished(std::move(document));
}

/// Of a page whose text is behind a wall the headline is read alone, as that of a feed which gives no more.
std::optional<model::Document> headline_of(const markup::HtmlTree& tree, const model::PageInput& input) {
    constexpr std::size_t kShortest = 24;  // bytes; less is a section's or a site's name
    const markup::PageMeta meta = markup::page_meta(tree);
    if (meta.title.size() < kShortest || sites::why_unusable(tree)) return std::nullopt;
    model::Document document;
    document.url = input.url;
    document.title = meta.title;
    document.source_name = meta.source;
    document.posted_on = meta.posted_on;
    document.posted_time = meta.posted_time;
    document.blocks.push_back({BlockKind::kTitle, meta.title, 0});
    document.language = markup::language_of(document.blocks);
    return document;
}

Result<Documents> open_html(const model::PageInput& input, const std::string& text) {
    const auto tree = markup::HtmlTree::parse(text);
    if (!tree.ok()) return tree.failure();
    const std::string_view shape = sites::article_shape(*tree);
    auto document = parse_article(shape, *tree, {input.bytes, input.content_type, input.url, {}});
    if (!document.ok()) {
        auto headline = shape == "generic_article" ? headline_of(*tree, input) : std::nullopt;
        if (!headline) return document.failure();
        document = std::move(*headline);
    }
    if (document->channel == model::Channel::kUnknown) document->channel = channel_of(input.url);
    take_date_line(*document);
    drop_repeated_title(*document);
    return Documents{std::move(*document)};
}

model::Document document_of(const feeds::FeedEntry& entry, const feeds::Feed& feed) {
    model::Document document;
    document.url = entry.link;
    const bool official = channel_of(entry.link) == model::Channel::kOfficial;
    document.channel = official ? model::Channel::kOfficial : model::Channel::kPress;
    document.title = entry.title.plain();
    document.source_name = feed.title.plain();
    const auto& published = entry.published.at ? entry.published.at : entry.updated.at;
    if (published) {
        document.posted_on = published->beijing_date();
        document.posted_time = published->beijing_time();
    }
    if (!document.title.empty()) document.blocks.push_back({BlockKind::kTitle, document.title, 0});
    const feeds::FeedText& body =
        entry.content.empty() || entry.content.front().empty() ? entry.summary : entry.content.front();
    for (Block& block : body.is_markup ? markup::blocks_of_fragment(body.value) : markup::blocks_of_text(body.value)) {
        if (block.text != document.title) document.blocks.push_back(std::move(block));
    }
    document.language = markup::language_of(document.blocks);
    return document;
}

Result<Documents> open_feed(const model::PageInput& input) {
    const auto feed = feeds::parse_feed(input);
    if (!feed.ok()) return feed.failure();
    if (feed->entries.empty()) return Failure{FailureKind::kUnexpectedShape, "feed without entries", false, ""};
    Documents documents;
    for (const feeds::FeedEntry& entry : feed->entries)
        documents.push_back(document_of(entry, *feed));
    return documents;
}

Status check_text(const Documents& documents) {
    std::size_t text = 0;
    for (const model::Document& document : documents)
        text += sites::text_size(document);
    return sites::check_text_size(text);
}

Result<Documents> open_known(const model::PageInput& input, std::string_view file_name) {
    if (feeds::looks_like_feed(input)) return open_feed(input);
    const std::string text = decoded(input);
    switch (kind_of_text(text, file_name)) {
        case FileKind::kFeed:
            break;
        case FileKind::kHtml:
            return open_html(input, text);
        case FileKind::kJson:
            return documents_of_json(text, input);
        case FileKind::kMarkdown:
            return open_markdown(input, text);
        case FileKind::kText:
            return open_text(input, text);
    }
    return not_readable("unknown kind of file", "");
}

}  // namespace

FileKind kind_of_file(const model::PageInput& input, std::string_view file_name) {
    return feeds::looks_like_feed(input) ? FileKind::kFeed : kind_of_text(decoded(input), file_name);
}

Result<Documents> open_file(const model::PageInput& input, std::string_view file_name) {
    const std::string name = file_name.empty() ? input.url : std::string(file_name);
    if (ascii_trim(input.bytes).empty()) return not_readable("the file is empty", "").within(name);
    if (is_binary(input.bytes)) {
        return not_readable("a binary format, not text", "convert it first: pdftotext, bsdtar, catdoc").within(name);
    }
    Result<Documents> documents = open_known(input, file_name);
    if (!documents.ok()) return documents.failure().within(name);
    if (const Status fits = check_text(*documents); !fits.ok()) return fits.failure().within(name);
    return documents;
}

bool is_feed(const model::PageInput& input) {
    return feeds::looks_like_feed(input);
}

}  // namespace gazetted::registry
