#include "parsers/markup/meta_prescan.h"

#include <algorithm>
#include <string>
#include <vector>

#include "parsers/base/ascii.h"
#include "parsers/markup/charset_labels.h"

namespace gazetted::markup {
namespace {

struct Attribute {
    std::string name;
    std::string value;
};

// What one <meta> says.
struct Declaration {
    bool pragma = false;
    bool from_content = false;
    bool seen = false;
    std::string_view encoding;

    void add(const Attribute& attribute) {
        if (attribute.name == "http-equiv") pragma = pragma || attribute.value == "content-type";
        if (attribute.name == "charset") set(attribute.value, false);
        if (attribute.name == "content" && !seen && !charset_in(attribute.value).empty()) {
            const std::string_view named = encoding_of_lower_label(charset_in(attribute.value));
            if (!named.empty()) set(charset_in(attribute.value), true);
        }
    }
    [[nodiscard]] std::string_view result() const {
        if (!seen || (from_content && !pragma)) return {};
        return encoding.starts_with("utf-16") || encoding.starts_with("utf-32") ? "utf-8" : encoding;
    }

  private:
    void set(std::string_view label, bool content) {
        seen = true;
        from_content = content;
        encoding = encoding_of_lower_label(ascii_trim(label));
    }
};

// Walks the bytes; `at` past the end means that the scan gives up.
class Scan {
  public:
    explicit Scan(std::string_view bytes) : bytes_(bytes) {}

    std::string_view run() {
        while (!over()) {
            if (bytes_[at_] != '<') {
                at_ = std::min(bytes_.find('<', at_), bytes_.size());
                continue;
            }
            if (const std::string_view found = markup(); !found.empty()) return found;
        }
        return {};
    }

  private:
    [[nodiscard]] bool over() const { return at_ >= bytes_.size(); }
    [[nodiscard]] char here(std::size_t ahead = 0) const {
        return at_ + ahead < bytes_.size() ? bytes_[at_ + ahead] : '\0';
    }
    void skip_to(std::string_view mark, std::size_t from) {
        const std::size_t found = bytes_.find(mark, from);
        at_ = found == std::string_view::npos ? bytes_.size() : found + mark.size();
    }
    [[nodiscard]] bool at_meta() const {
        return equals_ignoring_case(bytes_.substr(at_, 5), "<meta") && (is_ascii_space(here(5)) || here(5) == '/');
    }

    std::string_view markup() {
        if (bytes_.substr(at_).starts_with("<!--")) {
            skip_to("-->", at_ + 2);
        } else if (at_meta()) {
            return meta();
        } else if (is_ascii_letter(here(1)) || (here(1) == '/' && is_ascii_letter(here(2)))) {
            at_ = std::min(bytes_.find_first_of(" \t\n\f\r>", at_), bytes_.size());
            Attribute ignored;
            while (next_attribute(ignored)) {
            }
        } else if (here(1) == '!' || here(1) == '/' || here(1) == '?') {
            skip_to(">", at_);
        } else {
            ++at_;
        }
        return {};
    }

    std::string_view meta() {
        at_ += 5;
        Declaration declaration;
        std::vector<std::string> names;
        Attribute attribute;
        while (next_attribute(attribute)) {
            if (names.size() > 64 || std::find(names.begin(), names.end(), attribute.name) != names.end()) continue;
            names.push_back(attribute.name);
            declaration.add(attribute);
        }
        return over() ? std::string_view{} : declaration.result();  // a tag cut off by the end says nothing
    }

    // "Get an attribute" of the standard; false at the end of the tag.
    bool next_attribute(Attribute& out) {
        while (!over() && (is_ascii_space(here()) || here() == '/'))
            ++at_;
        if (over() || here() == '>') return false;
        out = {};
        while (!over() && !(here() == '=' && !out.name.empty()) && !is_ascii_space(here()) && here() != '/' &&
               here() != '>') {
            out.name.push_back(ascii_lower(bytes_[at_++]));
        }
        skip_space();
        if (here() != '=' || over()) return !over();
        ++at_;
        skip_space();
        read_value(out.value);
        return !over();
    }
    void skip_space() {
        while (!over() && is_ascii_space(here()))
            ++at_;
    }
    void read_value(std::string& value) {
        const char quote = here();
        if (quote == '"' || quote == '\'') {
            const std::size_t end = bytes_.find(quote, at_ + 1);
            value = ascii_lower(bytes_.substr(at_ + 1, std::min(end, bytes_.size()) - at_ - 1));
            at_ = end == std::string_view::npos ? bytes_.size() : end + 1;
            return;
        }
        while (!over() && !is_ascii_space(here()) && here() != '>')
            value.push_back(ascii_lower(bytes_[at_++]));
    }

    std::string_view bytes_;
    std::size_t at_ = 0;
};

std::size_t find_charset_word(std::string_view content, std::size_t from) {
    for (std::size_t at = from; at + 7 <= content.size(); ++at) {
        if (equals_ignoring_case(content.substr(at, 7), "charset")) return at + 7;
    }
    return std::string_view::npos;
}

}  // namespace

std::string_view charset_in(std::string_view content) {
    for (std::size_t at = find_charset_word(content, 0); at != std::string_view::npos;
         at = find_charset_word(content, at)) {
        at = std::min(content.find_first_not_of(kAsciiSpace, at), content.size());
        if (at == content.size() || content[at] != '=') continue;
        at = std::min(content.find_first_not_of(kAsciiSpace, at + 1), content.size());
        if (at == content.size()) return {};
        if (content[at] == '"' || content[at] == '\'') {
            const std::size_t end = content.find(content[at], at + 1);
            return end == std::string_view::npos ? std::string_view{} : content.substr(at + 1, end - at - 1);
        }
        return content.substr(at, std::min(content.find_first_of(" \t\n\f\r;", at), content.size()) - at);
    }
    return {};
}

std::string_view prescan_meta(std::string_view bytes) {
    return Scan(bytes).run();
}

}  // namespace gazetted::markup
