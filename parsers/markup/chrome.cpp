#include "parsers/markup/chrome.h"

#include <algorithm>
#include <array>
#include <string>

#include "parsers/base/ascii.h"
#include "parsers/base/whitespace.h"
#include "parsers/markup/block_writer.h"
#include "parsers/markup/libxml.h"
#include "parsers/markup/tags.h"

namespace gazetted::markup {
namespace {

constexpr std::size_t kHanWeight = 4;
constexpr std::size_t kSentenceWeight = 80;  // 20 Chinese characters, 80 letters

// Whole words of class names and ids, and parts distinctive enough to be looked for anywhere.
constexpr auto kChromeWords = std::to_array<std::string_view>(
    {"ad",    "ads",    "banner", "bottom",    "byline", "crumb",   "crumbs", "foot",  "hot",
     "login", "logo",   "menu",   "nav",       "navi",   "pager",   "pages",  "popup", "promo",
     "rank",  "search", "side",   "subscribe", "tags",   "toolbar", "topbar"});
constexpr auto kChromeParts = std::to_array<std::string_view>(
    {"breadcrumb", "comment", "copyright", "disclaimer", "footer", "navbar", "navigation", "newsletter", "pagination",
     "qrcode", "recommend", "related", "sharebutton", "share", "sidebar", "social"});

bool names_chrome(std::string_view value) {
    const std::string lower = ascii_lower(value);
    const auto holds = [&](std::string_view part) { return lower.find(part) != std::string::npos; };
    if (std::any_of(kChromeParts.begin(), kChromeParts.end(), holds)) return true;
    for (std::size_t at = 0; at < lower.size();) {
        std::size_t end = at;
        while (end < lower.size() && is_ascii_letter(lower[end]))
            ++end;
        const std::string_view word = std::string_view(lower).substr(at, end - at);
        if (std::find(kChromeWords.begin(), kChromeWords.end(), word) != kChromeWords.end()) return true;
        at = end + 1;
    }
    return false;
}

std::size_t weight_of(std::string_view text) {
    std::size_t weight = 0;
    for (std::size_t at = 0; at < text.size();) {
        const DecodedChar c = decode_char(text, at);
        if (c.value >= 0x2E80)
            weight += kHanWeight;
        else if (c.value > ' ' && c.value != 0xA0)
            ++weight;
        at += c.length;
    }
    return weight;
}

bool is_list_container(std::string_view tag) {
    constexpr auto kTags =
        std::to_array<std::string_view>({"aside", "div", "dl", "ol", "section", "table", "td", "ul"});
    return std::binary_search(kTags.begin(), kTags.end(), tag);
}

}  // namespace

// Text of one block itself, without the blocks below it.
struct Chrome::Own {
    std::size_t all = 0;
    std::size_t in_links = 0;
};

bool is_named_chrome(Node node) {
    const std::string_view tag = node.name();
    if (tag == "nav" || tag == "footer" || tag == "aside") return true;
    if (tag == "header" && node.parent().name() == "body") return true;
    if (!is_block_tag(tag) || tag == "body" || tag == "html" || tag == "article" || tag == "main") return false;
    const std::string role = node.attribute("role");
    if (role == "navigation" || role == "banner" || role == "contentinfo" || role == "search") return true;
    return names_chrome(node.attribute("class")) || names_chrome(node.attribute("id"));
}

Chrome::Chrome(Node page) {
    if (!page) return;
    total_ = count(page.raw(), false).all;
    count_sentences(page.raw());
    has_sentences_ = weights_[page.raw()].sentences > 0;
}

const TextWeight& Chrome::weight(Node node) const {
    static constexpr TextWeight kNothing{};
    const auto found = weights_.find(node.raw());
    return found == weights_.end() ? kNothing : found->second;
}

TextWeight Chrome::count(xmlNode* element, bool in_link) {
    TextWeight sum;
    if (is_hidden(Node(element))) return sum;
    const bool link = in_link || view_of(element->name) == "a";
    for (xmlNode* child = element->children; child != nullptr; child = child->next) {
        if (is_character_data(child)) {
            const std::size_t weight = weight_of(view_of(child->content));
            sum.all += weight;
            sum.in_links += link ? weight : 0;
        } else if (child->type == XML_ELEMENT_NODE) {
            const TextWeight below = count(child, link);
            sum.all += below.all;
            sum.in_links += below.in_links;
            sum.links += below.links;
        }
    }
    if (link && !in_link) ++sum.links;
    weights_[element] = sum;
    return sum;
}

Chrome::Own Chrome::count_sentences(xmlNode* element) {
    const std::string_view tag = view_of(element->name);
    const auto found = weights_.find(element);
    if (found == weights_.end()) return {};
    const bool named = is_named_chrome(Node(element)) && found->second.all * 5 < total_ * 2;
    if (named || heading_level(tag) > 0) return {};
    Own own;
    std::size_t sentences = 0;
    for (xmlNode* child = element->children; child != nullptr; child = child->next) {
        if (is_character_data(child)) own.all += weight_of(view_of(child->content));
        if (child->type != XML_ELEMENT_NODE) continue;
        const Own below = count_sentences(child);
        own.all += below.all;
        own.in_links += below.in_links;
        sentences += weights_[child].sentences;
    }
    if (tag == "a") own.in_links = own.all;
    if (is_block_tag(tag)) {
        const bool sentence = own.all >= kSentenceWeight && own.in_links * 3 < own.all;
        sentences += sentence ? own.all - own.in_links : 0;
        own = {};
    }
    weights_[element].sentences = sentences;
    return own;
}

bool Chrome::is_link_list(Node node) const {
    const TextWeight& here = weight(node);
    return has_sentences_ && is_list_container(node.name()) && here.links >= 3 && here.in_links * 5 > here.all * 3;
}

bool Chrome::is_chrome(Node node) const {
    const TextWeight& here = weight(node);
    if (here.all * 5 >= total_ * 2) return node.name() == "nav";
    return is_named_chrome(node) || is_link_list(node);
}

}  // namespace gazetted::markup
