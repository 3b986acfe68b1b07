#include "parsers/markup/tags.h"

#include <array>
#include <cstddef>

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

/// A closed set that is asked for every element of every page: a tag's ends and length nearly tell it.
class TagSet {
  public:
    template <std::size_t N>
    explicit constexpr TagSet(const std::array<std::string_view, N>& tags) {
        static_assert(N * 2 <= kPlaces, "half of the places stay free, so that a search ends soon");
        for (const std::string_view tag : tags) {
            std::size_t at = place_of(tag);
            while (!places_[at].empty())
                at = (at + 1) % kPlaces;
            places_[at] = tag;
        }
    }

    [[nodiscard]] constexpr bool holds(std::string_view tag) const {
        if (tag.empty()) return false;
        for (std::size_t at = place_of(tag); !places_[at].empty(); at = (at + 1) % kPlaces)
            if (places_[at] == tag) return true;
        return false;
    }

  private:
    static constexpr std::size_t kPlaces = 256;
    static constexpr std::size_t place_of(std::string_view tag) {
        const auto first = static_cast<unsigned char>(tag.front()), last = static_cast<unsigned char>(tag.back());
        return (first * 7U + last * 31U + tag.size() * 61U) % kPlaces;
    }
    std::array<std::string_view, kPlaces> places_{};
};

constexpr TagSet kBlocks(kBlockTags), kUnread(kUnreadTags), kVoid(kVoidTags);

}  // namespace

bool is_block_tag(std::string_view tag) {
    return kBlocks.holds(tag);
}

bool is_unread_tag(std::string_view tag) {
    return kUnread.holds(tag);
}

bool is_void_tag(std::string_view tag) {
    return kVoid.holds(tag);
}

int heading_level(std::string_view tag) {
    const bool heading = tag.size() == 2 && tag[0] == 'h' && tag[1] >= '1' && tag[1] <= '6';
    return heading ? tag[1] - '0' : 0;
}

}  // namespace gazetted::markup
