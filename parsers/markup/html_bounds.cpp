#include "parsers/markup/html_bounds.h"

#include <algorithm>
#include <unordered_map>
#include <vector>

#include "parsers/base/ascii.h"
#include "parsers/markup/entities.h"
#include "parsers/markup/tags.h"

namespace gazetted::markup {
namespace {

// True where libxml2 closes an open `old` by itself when `fresh` starts. Only pairs of its table (HTMLparser.c,
// htmlStartClose) may stand here: a pair too few merely counts depth that is not there.
bool closes_by_itself(std::string_view old, std::string_view fresh) {
    const auto one_of = [&](std::initializer_list<std::string_view> tags) {
        return std::find(tags.begin(), tags.end(), fresh) != tags.end();
    };
    if (old == "p") {
        return heading_level(fresh) > 0 || one_of({"p", "div", "ul", "ol", "li", "dl", "dt", "dd", "table", "tr", "td",
                                                   "th", "tbody", "blockquote"});
    }
    if (old == "li" || old == "option") return fresh == old;
    if (old == "dt") return fresh == "dd";
    if (old == "dd") return fresh == "dt";
    if (old == "td" || old == "th") return one_of({"td", "th", "tr", "tbody", "tfoot"});
    if (old == "tr") return one_of({"tr", "tbody", "tfoot"});
    return (old == "tbody" || old == "thead" || old == "tfoot") && fresh == "tbody";
}

// libxml2's priorities (HTMLparser.c, htmlEndPriority): an end tag never closes past an element of higher priority.
int end_priority(std::string_view tag) {
    static const std::unordered_map<std::string_view, int> kPriorities{
        {"div", 150},   {"td", 160},    {"th", 160},   {"tr", 170},   {"thead", 180}, {"tbody", 180},
        {"tfoot", 180}, {"table", 190}, {"head", 200}, {"body", 200}, {"html", 220}};
    const auto found = kPriorities.find(tag);
    return found == kPriorities.end() ? 100 : found->second;
}

bool is_raw_text_tag(std::string_view tag) {
    return tag == "script" || tag == "style";
}

bool is_tag_name_end(char c) {
    return is_ascii_space(c) || c == '>' || c == '/';
}

// A name as libxml2 reads it (htmlParseHTMLName): what follows it in the page is something else to it.
bool is_html_name_char(char c) {
    return is_ascii_letter(c) || is_ascii_digit(c) || c == ':' || c == '-' || c == '_' || c == '.';
}

constexpr std::size_t kLongestTagName = 99;  // libxml2 makes two of a longer one

bool is_html_attribute_name(std::string_view name) {
    return !name.empty() && name.size() <= kLongestTagName && !is_ascii_digit(name[0]) && name[0] != '-' &&
           std::all_of(name.begin(), name.end(), is_html_name_char);
}

// One past the comment that opens at `at`, as browsers end it.
std::size_t past_comment(std::string_view html, std::size_t at) {
    const std::size_t from = at + 4;  // past "<!--"
    if (html.substr(from).starts_with(">")) return from + 1;
    if (html.substr(from).starts_with("->")) return from + 2;
    for (std::size_t end = html.find("--", from); end != std::string_view::npos; end = html.find("--", end + 1)) {
        const std::string_view rest = html.substr(end + 2);
        if (rest.starts_with(">")) return end + 3;
        if (rest.starts_with("!>")) return end + 4;
    }
    return html.size();
}

// How many start tags of a name await their end tag: kept ones and dropped ones.
struct Seen {
    std::size_t open = 0;
    std::size_t dropped = 0;
};

class Bounder {
  public:
    Bounder(std::string_view html, const HtmlBounds& bounds) : html_(html), bounds_(bounds) {}

    BoundedHtml run() {
        out_.text.reserve(html_.size());
        while (at_ < html_.size() && out_.tags <= bounds_.max_tags) {
            const std::size_t mark = std::min(html_.find('<', at_), html_.size());
            text_to(mark);
            if (mark < html_.size()) markup();
        }
        return std::move(out_);
    }

  private:
    [[nodiscard]] char peek(std::size_t ahead) const { return at_ + ahead < html_.size() ? html_[at_ + ahead] : '\0'; }
    void keep_to(std::size_t end) {
        out_.text.append(html_, at_, end - at_);
        at_ = end;
    }
    void text_to(std::size_t end) {
        append_resolved(out_.text, html_.substr(at_, end - at_));
        at_ = end;
    }
    [[nodiscard]] std::size_t past_tag() const { return std::min(html_.find('>', at_), html_.size() - 1) + 1; }

    // Comments, document types and instructions go: libxml2 ends some of them elsewhere, and what it then takes for
    // markup nobody has bounded.
    void markup() {
        if (html_.substr(at_).starts_with("<!--")) {
            at_ = past_comment(html_, at_);
        } else if (peek(1) == '!' || peek(1) == '?') {
            at_ = past_tag();
        } else if (peek(1) == '/' && is_ascii_letter(peek(2))) {
            end_tag();
        } else if (is_ascii_letter(peek(1))) {
            start_tag();
        } else if (peek(1) == '/') {
            at_ += 2;
        } else {
            out_.text += "&lt;";
            ++at_;
        }
    }

    [[nodiscard]] std::string name_from(std::size_t start) const {
        std::size_t end = start;
        while (end < html_.size() && is_html_name_char(html_[end]))
            ++end;
        return ascii_lower(html_.substr(start, end - start));
    }

    void end_tag() {
        const std::string tag = name_from(at_ + 2);
        const std::size_t end = past_tag();
        const auto known = seen_.find(tag);
        if (known == seen_.end() || known->second.dropped > 0 || known->second.open == 0) {
            if (known != seen_.end() && known->second.dropped > 0) --known->second.dropped;
            ++out_.dropped_end_tags;
            at_ = end;
            return drop_softly(tag);
        }
        --known->second.open;
        close(tag);
        keep_to(at_ + 2 + tag.size());
        out_.text += '>';
        at_ = end;
    }

    // Where a block began or ended, a line break stays.
    void drop_softly(std::string_view tag) {
        if ((is_block_tag(tag) || tag == "br") && !out_.text.ends_with("<br>")) out_.text += "<br>";
    }

    void close(std::string_view tag) {
        const int priority = end_priority(tag);
        for (std::size_t i = open_.size(); i > 0; --i) {
            if (open_[i - 1] == tag) return open_.resize(i - 1);
            if (end_priority(open_[i - 1]) > priority) return;
        }
    }

    void start_tag() {
        const std::string tag = name_from(at_ + 1);
        if (!admits(tag)) return drop_start_tag(tag);
        ++out_.tags;
        keep_to(at_ + 1 + tag.size());
        while (at_ < html_.size() && !is_tag_name_end(html_[at_]))
            ++at_;
        std::size_t own = 0;
        const bool closed = attributes(tag == "html" || tag == "body" ? page_attributes_ : own);
        // libxml2 does not know all void elements, and believes in scripts that are closed at once.
        end_start_tag((closed || is_void_tag(tag)) && !is_raw_text_tag(tag));
        if (is_void_tag(tag)) return;
        if (is_raw_text_tag(tag)) return raw_text(tag);
        ++seen_[tag].open;
        open_.push_back(tag);
    }

    void end_start_tag(bool close_at_once) {
        if (at_ >= html_.size()) return;
        out_.text += close_at_once ? "/>" : ">";
        ++at_;
    }

    // Scripts and styles end where their end tag begins, whatever it looks like.
    void raw_text(const std::string& tag) {
        keep_to(raw_text_end(tag));
        if (at_ >= html_.size()) return;
        keep_to(at_ + 2 + tag.size());
        out_.text += '>';
        at_ = past_tag();
    }

    // A page has one <html> and one <body>; a few more do no harm, but each costs libxml2 a search.
    [[nodiscard]] bool admits(const std::string& tag) {
        constexpr std::size_t kMostNames = 512;  // HTML has about 120
        if (tag.size() > kLongestTagName) return false;
        if ((tag == "html" || tag == "body") && ++page_tags_ > 16) return false;
        if (seen_.size() >= kMostNames && seen_.find(tag) == seen_.end()) return false;
        while (!open_.empty() && closes_by_itself(open_.back(), tag))
            open_.pop_back();
        return open_.size() < bounds_.max_depth || is_void_tag(tag);
    }

    void drop_start_tag(const std::string& tag) {
        ++out_.dropped_tags;
        if (const auto seen = seen_.find(tag); seen != seen_.end()) ++seen->second.dropped;
        skip_tag();
        if (is_raw_text_tag(tag)) at_ = raw_text_end(tag);
        drop_softly(tag);
    }

    void skip_tag() {
        at_ = std::min(html_.find_first_of(" \t\n\f\r/>", at_), html_.size());
        while (at_ < html_.size() && html_[at_] != '>')
            next_attribute();
        if (at_ < html_.size()) ++at_;
    }

    [[nodiscard]] std::size_t raw_text_end(const std::string& tag) const {
        for (std::size_t at = html_.find("</", at_); at != std::string_view::npos; at = html_.find("</", at + 2)) {
            if (equals_ignoring_case(html_.substr(at + 2, tag.size()), tag)) return at;
        }
        return html_.size();
    }

    // Copies attributes up to the ">", leaving out those past the limit and those whose names libxml2 would read
    // otherwise; true where a slash stands before the ">".
    bool attributes(std::size_t& count) {
        bool closed = false;
        while (at_ < html_.size() && html_[at_] != '>') {
            const Attribute attribute = next_attribute();
            closed = attribute.gap.ends_with('/');
            if (!attribute.gap.empty()) continue;
            if (++count > bounds_.max_attributes || !is_html_attribute_name(attribute.name)) {
                ++out_.dropped_attributes;
                continue;
            }
            out_.text.append(" ").append(attribute.name);
            if (attribute.has_value) append_value(attribute.value);
        }
        return closed;
    }

    void append_value(std::string_view value) {
        const bool quoted = value.starts_with('"') || value.starts_with('\'');
        out_.text += quoted ? "=" : "=\"";
        for (std::size_t at = 0; at < value.size() && !quoted;) {
            const std::size_t mark = std::min(value.find('"', at), value.size());
            append_resolved(out_.text, value.substr(at, mark - at));
            if (mark < value.size()) out_.text += "&quot;";
            at = mark + 1;
        }
        if (quoted) append_resolved(out_.text, value);
        if (!quoted) out_.text += '"';
    }

    struct Attribute {
        std::string_view gap;  ///< white space and slashes, or else an attribute:
        std::string_view name, value;
        bool has_value = false;
    };

    Attribute next_attribute() {
        const auto gap = [&](char c) { return is_ascii_space(c) || c == '/'; };
        const std::size_t start = at_;
        while (at_ < html_.size() && gap(html_[at_]))
            ++at_;
        if (at_ > start) return {html_.substr(start, at_ - start), {}, {}, false};
        while (at_ < html_.size() && !is_tag_name_end(html_[at_]) && html_[at_] != '=')
            ++at_;
        Attribute out{{}, html_.substr(start, at_ - start), {}, false};
        skip_space_before('=');
        if (at_ >= html_.size() || html_[at_] != '=') return out;
        ++at_;
        while (at_ < html_.size() && is_ascii_space(html_[at_]))
            ++at_;
        const std::size_t value = at_;
        skip_value();
        out.value = html_.substr(value, at_ - value);
        out.has_value = true;
        return out;
    }
    void skip_space_before(char wanted) {
        std::size_t next = at_;
        while (next < html_.size() && is_ascii_space(html_[next]))
            ++next;
        if (next < html_.size() && html_[next] == wanted) at_ = next;
    }
    void skip_value() {
        if (at_ >= html_.size()) return;
        const char quote = html_[at_];
        if (quote == '"' || quote == '\'') {
            const std::size_t end = html_.find(quote, at_ + 1);
            at_ = end == std::string_view::npos ? html_.size() : end + 1;
            return;
        }
        while (at_ < html_.size() && !is_ascii_space(html_[at_]) && html_[at_] != '>')
            ++at_;
    }

    std::string_view html_;
    HtmlBounds bounds_;
    std::size_t at_ = 0;
    std::vector<std::string> open_;
    std::unordered_map<std::string, Seen> seen_;
    std::size_t page_tags_ = 0;
    std::size_t page_attributes_ = 0;
    BoundedHtml out_;
};

}  // namespace

BoundedHtml bound_html(std::string_view html, const HtmlBounds& bounds) {
    return Bounder(html, bounds).run();
}

}  // namespace gazetted::markup
