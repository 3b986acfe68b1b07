#include "parsers/markup/markdown_inline.h"

#include <algorithm>

#include "parsers/base/ascii.h"
#include "parsers/base/whitespace.h"
#include "parsers/markup/entities.h"

namespace gazetted::markup {
namespace {

constexpr std::string_view kEscapable = "\\`*_{}[]()#+-.!|~<>\"'";

bool is_word(char c) {
    return is_ascii_letter(c) || is_ascii_digit(c) || static_cast<unsigned char>(c) >= 0x80;
}

class InlineReader {
  public:
    explicit InlineReader(std::string_view line) : line_(line) {}

    std::string read() {
        while (at_ < line_.size()) {
            if (!take_mark()) out_.push_back(line_[at_++]);
        }
        return std::move(out_);
    }

  private:
    [[nodiscard]] char at(std::size_t i) const { return i < line_.size() ? line_[i] : '\0'; }

    // What closes a mark stands near it; looking no further keeps hostile lines linear.
    static constexpr std::size_t kLongest = 4096;
    [[nodiscard]] std::size_t find_near(char wanted, std::size_t from) const {
        const std::size_t found = line_.substr(std::min(from, line_.size()), kLongest).find(wanted);
        return found == std::string_view::npos ? found : from + found;
    }

    // True where something at this place was mark and is stepped over.
    bool take_mark() {
        switch (line_[at_]) {
            case '\\':
                return escape();
            case '*':
            case '_':
            case '~':
                return emphasis(line_[at_]);
            case '`':
                return drop_run('`');
            case '!':
                return at(at_ + 1) == '[' && link(at_ + 1, true);
            case '[':
                return link(at_, false);
            case '<':
                return tag();
            default:
                return false;
        }
    }

    bool escape() {
        if (kEscapable.find(at(at_ + 1)) == std::string_view::npos || at_ + 1 >= line_.size()) return false;
        out_.push_back(at(at_ + 1));
        at_ += 2;
        return true;
    }
    bool drop_run(char mark) {
        while (at(at_) == mark)
            ++at_;
        return true;
    }

    // A run of marks that touches a word on one side only; "5 * 3", snake_case and a lone ~ stay.
    bool emphasis(char mark) {
        std::size_t end = at_;
        while (at(end) == mark)
            ++end;
        const char before = at_ > 0 ? line_[at_ - 1] : ' ';
        const char after = end < line_.size() ? line_[end] : ' ';
        const bool isolated = is_ascii_space(before) && is_ascii_space(after);
        const bool inside_word = mark == '_' && is_word(before) && is_word(after);
        if (isolated || inside_word || (mark == '~' && end - at_ < 2)) {
            out_.append(line_, at_, end - at_);
        }
        at_ = end;
        return true;
    }

    // [text](target) and [text][label]: the text is read like the line around it. An image leaves nothing.
    bool link(std::size_t open, bool image) {
        if (open < no_link_before_) return false;
        std::size_t depth = 0;
        std::size_t close = open;
        for (; close < std::min(line_.size(), open + kLongest); ++close) {
            if (line_[close] == '[') ++depth;
            if (line_[close] == ']' && --depth == 0) break;
        }
        const char next = at(close + 1);
        if (at(close) != ']' && close > open)
            no_link_before_ = close;  // brackets without end: look once, not at each "["
        if (at(close) != ']' || (next != '(' && next != '[')) return false;
        const std::size_t end = find_near(next == '(' ? ')' : ']', close + 2);
        if (end == std::string_view::npos) return false;
        if (!image && nesting_ < 3) {
            InlineReader inner(line_.substr(open + 1, close - open - 1));
            inner.nesting_ = nesting_ + 1;
            out_ += inner.read();
        }
        at_ = end + 1;
        return true;
    }

    // <br/>, <b>, </b>, <excerpt/>; an autolink leaves its address.
    bool tag() {
        const std::size_t end = find_near('>', at_);
        const char first = at(at_ + 1) == '/' ? at(at_ + 2) : at(at_ + 1);
        if (end == std::string_view::npos || !(is_ascii_letter(first) || first == '!')) return false;
        const std::string_view inside = line_.substr(at_ + 1, end - at_ - 1);
        if (inside.find("://") != std::string_view::npos && inside.find(' ') == std::string_view::npos)
            out_ += inside;
        else if (equals_ignoring_case(inside.substr(0, 2), "br"))
            out_.push_back(' ');
        at_ = end + 1;
        return true;
    }

    std::string_view line_;
    std::size_t at_ = 0;
    int nesting_ = 0;
    std::size_t no_link_before_ = 0;
    std::string out_;
};

}  // namespace

std::string plain_line(std::string_view line) {
    return fold_whitespace(decode_references(InlineReader(line).read()));
}

}  // namespace gazetted::markup
