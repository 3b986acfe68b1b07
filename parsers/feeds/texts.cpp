#include "parsers/feeds/texts.h"

#include <vector>

#include "parsers/base/ascii.h"
#include "parsers/base/loose_time.h"
#include "parsers/base/whitespace.h"
#include "parsers/feeds/base64.h"
#include "parsers/markup/blocks.h"
#include "parsers/markup/charset.h"
#include "parsers/markup/entities.h"
#include "parsers/markup/url.h"

namespace gazetted::feeds {
namespace {

bool is_markup_type(std::string_view type) {
    return type == "html" || type == "xhtml" || type.ends_with("/html") || type.ends_with("+xml") ||
           type.ends_with("/xml");
}

// RFC 4287 4.1.3.3: content of any other media type than text and XML is base64.
bool is_base64(markup::Node element, std::string_view type) {
    const std::string mode = ascii_lower(element.attribute("mode"));
    if (!mode.empty()) return mode == "base64";
    return type.find('/') != std::string_view::npos && !is_markup_type(type) && !type.starts_with("text/");
}

bool looks_like_markup(std::string_view text) {
    for (std::size_t at = text.find('<'); at != std::string_view::npos; at = text.find('<', at + 1)) {
        if (at + 1 < text.size() && (is_ascii_letter(text[at + 1]) || text[at + 1] == '/' || text[at + 1] == '!'))
            return true;
    }
    return false;
}

// Bytes the text would have had in windows-1252; nothing where a character has none.
std::string as_windows1252(std::string_view utf8) {
    static const std::string kHigh = markup::decode(
        "\x80\x81\x82\x83\x84\x85\x86\x87\x88\x89\x8A\x8B\x8C\x8D\x8E\x8F\x90\x91\x92\x93\x94\x95\x96\x97\x98\x99\x9A"
        "\x9B\x9C\x9D\x9E\x9F",
        "windows-1252");
    std::string bytes;
    for (std::size_t at = 0; at < utf8.size();) {
        const DecodedChar c = decode_char(utf8, at);
        char32_t value = c.value;
        if (value > 0xFF) {
            value = 0;
            char32_t candidate = 0x80;
            for (std::size_t high = 0; high < kHigh.size(); ++candidate) {
                const DecodedChar meant = decode_char(kHigh, high);
                if (meant.value == c.value) value = candidate;
                high += meant.length;
            }
            if (value == 0) return {};
        }
        bytes.push_back(static_cast<char>(static_cast<unsigned char>(value)));
        at += c.length;
    }
    return bytes;
}

bool has_latin1_range(std::string_view utf8) {
    return utf8.find("\xC2") != std::string_view::npos || utf8.find("\xC3") != std::string_view::npos;
}

std::string inherited(markup::Node element, std::string_view name) {
    for (; element; element = element.parent()) {
        if (std::string value = element.attribute(name); !value.empty()) return value;
    }
    return {};
}

}  // namespace

std::string FeedText::plain() const {
    if (!is_markup) return fold_whitespace(value);
    if (!looks_like_markup(value)) return fold_whitespace(markup::decode_references(value));
    std::string out;
    for (const model::Block& block : markup::blocks_of_fragment(value)) {
        if (!out.empty()) out.push_back(' ');
        out += block.text;
    }
    return out;
}

std::string trimmed_text(markup::Node element) {
    return std::string(ascii_trim(element.raw_text()));
}

FeedText rss_text(markup::Node element) {
    const bool nested = !element.children().empty();
    return {mended_characters(nested ? std::string(ascii_trim(element.inner_markup())) : trimmed_text(element)), true};
}

FeedText atom_text(markup::Node element) {
    const std::string type = ascii_lower(ascii_trim(element.attribute("type")));
    if (is_base64(element, type)) {
        const auto decoded = decode_base64(element.raw_text());
        const bool text = decoded && is_valid_utf8(*decoded);
        return {text ? std::string(ascii_trim(*decoded)) : trimmed_text(element), true};
    }
    if (!element.children().empty()) return {std::string(ascii_trim(element.inner_markup())), true};
    const bool escaped = ascii_lower(element.attribute("mode")) == "escaped" && type != "text/plain";
    return {mended_characters(trimmed_text(element)), escaped || is_markup_type(type)};
}

std::string absolute_url(markup::Node element, std::string_view address, const ReadingContext& context) {
    std::vector<std::string> bases;
    for (markup::Node here = element; here; here = here.parent()) {
        if (std::string base = here.attribute("base"); !base.empty()) bases.push_back(std::move(base));
    }
    std::string base = context.base_url;
    for (auto outer = bases.rbegin(); outer != bases.rend(); ++outer) {
        if (std::string joined = markup::resolve_url(base, *outer); !joined.empty()) base = std::move(joined);
    }
    const std::string_view clean = ascii_trim(address);
    if (base.empty()) return std::string(clean);
    return markup::resolve_url(base, clean);
}

std::string inherited_language(markup::Node element) {
    return inherited(element, "lang");
}

FeedTime time_of(std::string_view raw, const ReadingContext& context) {
    FeedTime out{std::string(ascii_trim(raw)), std::nullopt};
    if (const auto read = read_loose_time(out.raw)) out.at = read->instant(context.local_offset);
    return out;
}

int offset_minutes(std::string_view offset) {
    const auto read = read_loose_time("2000-01-01T00:00:00" + std::string(offset));
    return read ? read->offset_minutes.value_or(0) : 0;
}

std::string mended_characters(std::string_view utf8) {
    if (!has_latin1_range(utf8)) return std::string(utf8);
    const std::string bytes = as_windows1252(utf8);
    if (!bytes.empty() && is_valid_utf8(bytes)) return bytes;
    std::string out;
    for (std::size_t at = 0; at < utf8.size();) {
        const DecodedChar c = decode_char(utf8, at);
        const bool control = c.value >= 0x80 && c.value < 0xA0;
        append_utf8(
            out, control ? markup::numeric_reference("#" + std::to_string(static_cast<int>(c.value))).value_or(c.value)
                         : c.value);
        at += c.length;
    }
    return out;
}

}  // namespace gazetted::feeds
