#include <string>
#include <string_view>

#include "parsers/base/ascii.h"
#include "parsers/base/whitespace.h"
#include "parsers/feeds/atom.h"
#include "parsers/feeds/cdf.h"
#include "parsers/feeds/feed.h"
#include "parsers/feeds/json_feed.h"
#include "parsers/feeds/rss.h"
#include "parsers/feeds/texts.h"
#include "parsers/markup/charset.h"
#include "parsers/markup/xml.h"
#include "parsers/model/json.h"

namespace gazetted::feeds {
namespace {

std::string option(const model::PageInput& input, const std::string& key) {
    const auto found = input.options.find(key);
    return found == input.options.end() ? std::string{} : found->second;
}

ReadingContext context_of(const model::PageInput& input) {
    return {input.url, offset_minutes(option(input, "local_offset"))};
}

bool starts_like_json(std::string_view text) {
    return ascii_trim(text).starts_with('{');
}

// The first start tag of a text, lower-case, past declarations, comments and white space.
std::string first_tag(std::string_view text) {
    std::size_t at = text.find('<');
    while (at != std::string_view::npos && at + 1 < text.size()) {
        const char next = text[at + 1];
        if (is_ascii_letter(next)) {
            const std::size_t end = text.find_first_of(" \t\r\n/>", at + 1);
            return ascii_lower(text.substr(at + 1, end == std::string_view::npos ? end : end - at - 1));
        }
        const std::string_view close = text.substr(at).starts_with("<!--") ? "-->" : ">";
        const std::size_t end = text.find(close, at + 2);
        at = end == std::string_view::npos ? end : text.find('<', end);
    }
    return {};
}

bool is_feed_tag(std::string_view tag) {
    const std::size_t colon = tag.find(':');
    const std::string_view local = colon == std::string_view::npos ? tag : tag.substr(colon + 1);
    return local == "rss" || local == "feed" || local == "rdf" || tag == "channel" || tag == "entry" || tag == "item";
}

/// Markup whose tags can be read as they stand: no encoding of two or four bytes a character, none that shifts.
bool is_plain_markup(std::string_view head) {
    const auto holds = [&](char byte) { return head.find(byte) != std::string_view::npos; };
    return ascii_trim(head).starts_with('<') && !holds('\0') && !holds('\x1B');
}

struct DecodedFeed {
    std::string text;
    std::string encoding;
    bool mended = false;
};

// What the bytes are called may be wrong: a UTF-8 label over bytes that are not UTF-8 is not believed.
DecodedFeed decode_feed(const model::PageInput& input) {
    markup::Charset charset = markup::sniff_xml(input.bytes, input.content_type);
    bool mended = charset.evidence == markup::CharsetEvidence::kFallback && charset.name != "utf-8";
    if (charset.name == "utf-8" && !is_valid_utf8(input.bytes)) {
        if (!markup::is_mostly_utf8(input.bytes)) charset = markup::guess_charset(input.bytes);
        mended = true;
    }
    return {markup::decode(input.bytes, charset.name), charset.name, mended};
}

Result<Feed> read_json(const DecodedFeed& decoded, const model::PageInput& input) {
    const auto json = model::parse_json(decoded.text, input.url.empty() ? "feed" : input.url);
    if (!json.ok()) return json.failure();
    if (!is_json_feed(*json)) return Failure{FailureKind::kInvalidInput, "JSON, but not a JSON Feed"};
    return read_json_feed(*json, context_of(input));
}

Result<Feed> read_xml(const DecodedFeed& decoded, const model::PageInput& input) {
    const auto tree = markup::XmlTree::parse(decoded.text);
    if (!tree.ok()) return tree.failure();
    const markup::Node root = tree->root();
    const std::string tag = ascii_lower(root.name());
    if (!is_feed_tag(tag)) {
        return Failure{FailureKind::kInvalidInput, "no feed: the root element is <" + std::string(root.name()) + ">"};
    }
    const ReadingContext context = context_of(input);
    const bool atom = tag == "feed" || tag == "entry" || tag.ends_with(":feed");
    Feed feed = atom ? read_atom(root, context) : is_cdf(root) ? read_cdf(root, context) : read_rss(root, context);
    feed.mended = tree->mended();
    return feed;
}

}  // namespace

bool looks_like_feed(const model::PageInput& input) {
    constexpr std::size_t kHead = 64U << 10U;
    const std::string_view head = input.bytes.substr(0, kHead);
    if (is_plain_markup(head)) return is_feed_tag(first_tag(head));
    const std::string text = markup::decode(head, markup::sniff_xml(head, input.content_type).name);
    if (!starts_like_json(text)) return is_feed_tag(first_tag(text));
    const auto json = model::parse_json(markup::decode(input.bytes, "utf-8"), "feed");
    return json.ok() && is_json_feed(*json);
}

Result<Feed> parse_feed(const model::PageInput& input) {
    const DecodedFeed decoded = decode_feed(input);
    Result<Feed> feed = starts_like_json(decoded.text) ? read_json(decoded, input) : read_xml(decoded, input);
    if (!feed.ok()) return feed;
    feed->encoding = decoded.encoding;
    feed->mended = feed->mended || decoded.mended;
    return feed;
}

}  // namespace gazetted::feeds
