#include "parsers/markup/tags.h"

#include <algorithm>
#include <array>

namespace gazetted::markup {
namespace {

constexpr auto kBlockTags = std::to_array<std::string_view>(
    {"address", "article", "aside", "blockquote", "body",     "caption",    "center", "dd",     "details", "dialog",
     "dir",     "div",     "dl",    "dt",         "fieldset", "figcaption", "figure", "footer", "form",    "h1",
     "h2",      "h3",      "h4",    "h5",         "h6",       "header",     "hgroup", "hr",     "html",    "legend",
     "li",      "main",    "menu",  "nav",        "ol",       "optgroup",   "option", "p",      "pre",     "section",
     "summary", "table",   "tbody", "td",         "tfoot",    "th",         "thead",  "tr",     "ul"});

constexpr auto kUnreadTags = std::to_array<std::string_view>(
    {"applet", "audio", "button", "canvas",   "datalist", "embed",  "frame",  "frameset",
     "iframe", "input", "map",    "math",     "noframes", "object", "script", "select",
     "source", "style", "svg",    "template", "textarea", "title",  "track",  "video"});

constexpr auto kVoidTags =
    std::to_array<std::string_view>({"area", "base", "basefont", "br", "col", "embed", "frame", "hr", "img", "input",
                                     "isindex", "link", "meta", "param", "source", "track", "wbr"});

template <std::size_t N>
bool holds(const std::array<std::string_view, N>& sorted, std::string_view tag) {
    return std::binary_search(sorted.begin(), sorted.end(), tag);
}

static_assert(std::is_sorted(kBlockTags.begin(), kBlockTags.end()));
static_assert(std::is_sorted(kUnreadTags.begin(), kUnreadTags.end()));
static_assert(std::is_sorted(kVoidTags.begin(), kVoidTags.end()));

}  // namespace

bool is_block_tag(std::string_view tag) {
    return holds(kBlockTags, tag);
}

bool is_unread_tag(std::string_view tag) {
    return holds(kUnreadTags, tag);
}

bool is_void_tag(std::string_view tag) {
    return holds(kVoidTags, tag);
}

int heading_level(std::string_view tag) {
    const bool heading = tag.size() == 2 && tag[0] == 'h' && tag[1] >= '1' && tag[1] <= '6';
    return heading ? tag[1] - '0' : 0;
}

}  // namespace gazetted::markup
