#include "parsers/markup/markdown.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>

#include "parsers/base/ascii.h"
#include "parsers/base/loose_time.h"
#include "parsers/base/whitespace.h"
#include "parsers/markup/block_writer.h"
#include "parsers/markup/blocks.h"
#include "parsers/markup/markdown_inline.h"
#include "parsers/markup/page_meta.h"
#include "parsers/markup/tags.h"

namespace gazetted::markup {
namespace {

using model::Block;
using model::BlockKind;

std::string_view without_indent(std::string_view line) {
    const std::size_t start = line.find_first_not_of(" \t");
    return start == std::string_view::npos ? std::string_view{} : line.substr(start);
}

std::size_t indent_of(std::string_view line) {
    std::size_t width = 0;
    for (const char c : line) {
        if (c != ' ' && c != '\t') break;
        width += c == '\t' ? 4 : 1;
    }
    return width;
}

std::size_t run_length(std::string_view line, char mark) {
    return std::min(line.find_first_not_of(mark), line.size());
}

// 1–6 for "# …", else 0.
int heading_marks(std::string_view line) {
    const std::size_t marks = run_length(line, '#');
    const bool heading = marks >= 1 && marks <= 6 && (marks == line.size() || is_ascii_space(line[marks]));
    return heading ? static_cast<int>(marks) : 0;
}

// "---", "* * *", "___"
bool is_rule(std::string_view line) {
    std::string marks(line);
    std::erase_if(marks, is_ascii_space);
    return marks.size() >= 3 && (marks[0] == '-' || marks[0] == '*' || marks[0] == '_') &&
           run_length(marks, marks[0]) == marks.size();
}

// Length of "- ", "* ", "+ " or "12. " / "12) " at the start; 0 where there is none.
std::size_t bullet_length(std::string_view line) {
    if (line.size() < 2) return 0;
    if ((line[0] == '-' || line[0] == '*' || line[0] == '+') && is_ascii_space(line[1])) return 2;
    std::size_t digits = 0;
    while (digits < line.size() && is_ascii_digit(line[digits]))
        ++digits;
    const bool number = digits > 0 && digits < 10 && digits + 1 < line.size() &&
                        (line[digits] == '.' || line[digits] == ')') && is_ascii_space(line[digits + 1]);
    return number ? digits + 2 : 0;
}

// "**Key**: value", "**Key:** value" -> "Key: value".
std::optional<std::string> header_field(std::string_view line) {
    line = line.substr(bullet_length(line) == 2 ? 2 : 0);
    if (!line.starts_with("**")) return std::nullopt;
    const std::size_t end = line.find("**", 2);
    if (end == std::string_view::npos || end < 3) return std::nullopt;
    std::string_view key = line.substr(2, end - 2);
    std::string_view value = line.substr(end + 2);
    const auto colon_at = [](std::string_view text) {
        return text.starts_with(":") ? 1U : text.starts_with("：") ? 3U : 0U;
    };
    if (key.ends_with(":"))
        key.remove_suffix(1);
    else if (key.ends_with("："))
        key.remove_suffix(3);
    else if (colon_at(value) > 0)
        value.remove_prefix(colon_at(value));
    else
        return std::nullopt;
    const std::string text = plain_line(value);
    return plain_line(key) + ":" + (text.empty() ? "" : " " + text);
}

// The label of "To: …", in lower case; empty where the line has none that is as short.
std::string memo_key(std::string_view line) {
    constexpr std::size_t kLongest = 24;  // bytes of a label
    const std::size_t colon = line.substr(0, kLongest).find(": ");
    return colon == std::string_view::npos ? std::string{} : ascii_lower(line.substr(0, colon));
}

template <std::size_t N>
bool is_one_of(std::string_view key, const std::array<std::string_view, N>& keys) {
    return std::find(keys.begin(), keys.end(), key) != keys.end();
}

// "exporters of tungsten need a licence": more than a name, a place or a day.
bool runs_in_small_letters(std::string_view value) {
    constexpr int kMost = 3;  // words in small letters in "the members of the board"
    int small = 0;
    for (std::size_t at = 0; at < value.size(); ++at) {
        const bool opens = at == 0 || value[at - 1] == ' ';
        if (opens && value[at] >= 'a' && value[at] <= 'z' && ++small > kMost) return true;
    }
    return false;
}

// "To: …", "Re: …": the lines that head a memo stand together.
bool is_letterhead_line(std::string_view line) {
    constexpr auto kPeople = std::to_array<std::string_view>({"to", "from", "cc", "bcc", "sent", "attn", "attention"});
    constexpr auto kMatter = std::to_array<std::string_view>({"re", "ref", "subject"});
    const std::string key = memo_key(line);
    if (key.empty() || line.ends_with('.')) return false;
    if (is_one_of(key, kPeople)) return !runs_in_small_letters(line.substr(key.size() + 2));
    return is_one_of(key, kMatter);
}

// "Date of issue: …", "Issuer: …": lines that say one thing of a report, wherever in its head they stand.
bool is_report_line(std::string_view line) {
    constexpr auto kKeys =
        std::to_array<std::string_view>({"date", "date of issue", "date of issuance", "date of publication",
                                         "date of release", "date of preparation", "issuer", "legal basis"});
    return is_one_of(memo_key(line), kKeys);
}

bool is_table_line(std::string_view line) {
    return line.starts_with("|") && line.find('|', 1) != std::string_view::npos;
}

// "|---|:--:|"
bool is_table_rule(std::string_view line) {
    return line.find_first_not_of("|-: \t") == std::string_view::npos && line.find('-') != std::string_view::npos;
}

std::string table_row(std::string_view line) {
    std::string out;
    line = ascii_trim(line);
    line.remove_prefix(1);
    if (line.ends_with("|")) line.remove_suffix(1);
    bool first = true;
    for (std::size_t at = 0; at <= line.size();) {
        std::size_t end = at;
        while (end < line.size() && (line[end] != '|' || (end > 0 && line[end - 1] == '\\')))
            ++end;
        if (!first) out += " | ";
        out += plain_line(line.substr(at, end - at));
        first = false;
        at = end + 1;
    }
    while (out.ends_with(" | "))
        out.resize(out.size() - 3);
    return out.find_first_not_of(" |") == std::string::npos ? std::string{} : out;
}

// Whoever writes Chinese into Markdown starts a line for each paragraph and does not wrap.
bool is_own_paragraph(std::string_view line) {
    return language_of(line) == model::Language::kChinese;
}

// "Nov 9, 2025 - 04:26": when a page was posted stands in a line of its own.
bool is_date_line(std::string_view line) {
    constexpr std::size_t kLongest = 40;  // bytes
    return line.size() <= kLongest && std::any_of(line.begin(), line.end(), is_ascii_digit) && is_time_only(line);
}

/// "(1) …", "(a) …", "IV. …": a numbered part starts its own paragraph, whatever line stands before it.
bool opens_part(std::string_view line) {
    constexpr std::size_t kLongestNumber = 5;
    if (line.starts_with("(")) {
        const std::size_t end = line.substr(0, kLongestNumber).find(") ");
        if (end == std::string_view::npos || end < 2) return false;
        const std::string_view number = line.substr(1, end - 1);
        const bool figures = std::all_of(number.begin(), number.end(), is_ascii_digit);
        return figures || (number.size() == 1 && number[0] >= 'a' && number[0] <= 'z');
    }
    const std::size_t end = line.substr(0, kLongestNumber).find(". ");
    return end != std::string_view::npos && end > 0 &&
           line.substr(0, end).find_first_not_of("IVX") == std::string_view::npos;
}

class MarkdownReader {
  public:
    std::vector<Block> read(std::string_view text) {
        std::size_t at = front_matter(text);
        while (at < text.size()) {
            const std::size_t end = std::min(text.find('\n', at), text.size());
            std::string_view line = text.substr(at, end - at);
            if (line.ends_with("\r")) line.remove_suffix(1);
            at = end + 1;
            next_ = at < text.size() ? ascii_trim(text.substr(at, text.find('\n', at) - at)) : std::string_view{};
            read_line(line);
            before_ = ascii_trim(line);
        }
        flush();
        title_first();
        return std::move(blocks_);
    }

  private:
    // A note of the editors above the title comes after it.
    void title_first() {
        const auto title =
            std::find_if(blocks_.begin(), blocks_.end(), [](const Block& b) { return b.kind == BlockKind::kTitle; });
        if (title != blocks_.end()) std::rotate(blocks_.begin(), title, title + 1);
    }

    // "---\nkey: value\n…---\n": title and what a reader may want to know of; the rest is for the site's generator.
    std::size_t front_matter(std::string_view text) {
        if (!text.starts_with("---\n") && !text.starts_with("---\r\n")) return 0;
        const std::size_t close = text.find("\n---", 3);
        if (close == std::string_view::npos) return 0;
        for (std::size_t at = text.find('\n') + 1; at < close;) {
            const std::size_t end = std::min(text.find('\n', at), close);
            front_line(text.substr(at, end - at));
            at = end + 1;
        }
        return std::min(text.find('\n', close + 1), text.size());
    }
    void front_line(std::string_view line) {
        const std::size_t colon = line.find(':');
        if (colon == std::string_view::npos || !is_ascii_letter(line[0])) return;
        const std::string key = ascii_lower(ascii_trim(line.substr(0, colon)));
        std::string_view value = ascii_trim(line.substr(colon + 1));
        if (value.size() > 1 && (value[0] == '"' || value[0] == '\'') && value.back() == value[0]) {
            value = value.substr(1, value.size() - 2);
        }
        if (key == "title") add(BlockKind::kTitle, plain_line(value), 0);
        for (const std::string_view known :
             {"date", "author", "source", "url", "description", "lang", "published", "issuer"}) {
            if (key == known && !value.empty()) add(BlockKind::kHeaderField, key + ": " + plain_line(value), 0);
        }
        has_title_ = has_title_ || key == "title";
    }

    void add(BlockKind kind, std::string text, int level) {
        text = join_letter_spaced(text);
        if (!text.empty()) blocks_.push_back({kind, std::move(text), level});
    }
    void flush() {
        if (kind_ == BlockKind::kParagraph) {
            Block block = block_from(plain_line(paragraph_), kind_, 0);
            if (!block.text.empty()) blocks_.push_back(std::move(block));
        } else {
            add(kind_, plain_line(paragraph_), level_);
        }
        paragraph_.clear();
        kind_ = BlockKind::kParagraph;
        level_ = 0;
    }

    void read_line(std::string_view line) {
        const std::string_view bare = ascii_trim(line);
        if (bare.starts_with("```") || bare.starts_with("~~~")) {
            flush();
            in_fence_ = !in_fence_;
        } else if (in_fence_) {
            add(BlockKind::kParagraph, fold_whitespace(bare), 0);
        } else if (bare.empty()) {
            flush();
        } else if (!read_marked(line, bare)) {
            read_text(line, bare);
        }
    }

    // Headings, rules, tables, fields, list items.
    bool read_marked(std::string_view line, std::string_view bare) {
        if (const int level = heading_marks(bare); level > 0) {
            heading(bare.substr(static_cast<std::size_t>(level)), level);
        } else if (!paragraph_.empty() && kind_ == BlockKind::kParagraph && is_underline(bare)) {
            underlined(bare[0] == '=' ? 1 : 2);
        } else if (is_rule(bare)) {
            flush();
        } else if (is_table_line(bare)) {
            flush();
            if (!is_table_rule(bare)) add(BlockKind::kTableRow, table_row(bare), 0);
        } else if (const auto field = in_head_ ? header_field(bare) : std::nullopt) {
            flush();
            add(BlockKind::kHeaderField, *field, 0);
        } else if (in_head_ && heads_memo(bare)) {
            flush();
            add(BlockKind::kHeaderField, plain_line(bare), 0);
        } else if (const std::size_t bullet = bullet_length(bare); bullet > 0) {
            list_item(line, bare, bullet);
        } else {
            return false;
        }
        return true;
    }
    // A line "From: …" that stands alone is text.
    [[nodiscard]] bool heads_memo(std::string_view bare) const {
        const auto heads = [](std::string_view line) { return is_letterhead_line(line) || is_report_line(line); };
        return is_report_line(bare) || (is_letterhead_line(bare) && (heads(before_) || heads(next_)));
    }
    static bool is_underline(std::string_view bare) {
        return bare.size() >= 3 && (bare[0] == '=' || bare[0] == '-') && run_length(bare, bare[0]) == bare.size();
    }

    void underlined(int level) {
        std::string text;
        std::swap(text, paragraph_);
        heading(text, level);
    }
    void heading(std::string_view text, int level) {
        flush();
        while (text.ends_with('#'))
            text.remove_suffix(1);
        const bool title = level == 1 && !has_title_;
        add(title ? BlockKind::kTitle : BlockKind::kHeading, plain_line(text), title ? 0 : level);
        has_title_ = has_title_ || title;
        in_head_ = title;
    }

    void list_item(std::string_view line, std::string_view bare, std::size_t bullet) {
        flush();
        kind_ = BlockKind::kListItem;
        level_ = static_cast<int>(std::min<std::size_t>(indent_of(line) / 2, 5)) + 1;
        paragraph_ = is_ascii_digit(bare[0]) ? bare : bare.substr(bullet);
    }

    void read_text(std::string_view line, std::string_view bare) {
        if (bare.starts_with(">")) {
            const std::string_view quoted = without_indent(bare.substr(1));
            if (quoted.empty()) return flush();
            return read_text(quoted, quoted);
        }
        const bool alone = is_own_paragraph(bare) || is_date_line(bare);
        if (alone || (opens_part(bare) && kind_ == BlockKind::kParagraph)) flush();
        if (!paragraph_.empty()) paragraph_ += ' ';
        paragraph_ += bare;
        if (line.ends_with("  ") || line.ends_with("\\") || alone) flush();
    }

    std::vector<Block> blocks_;
    std::string paragraph_;
    std::string_view before_;  ///< the line before the one at hand
    std::string_view next_;    ///< the line behind it
    BlockKind kind_ = BlockKind::kParagraph;
    int level_ = 0;
    bool has_title_ = false;
    bool in_head_ = true;
    bool in_fence_ = false;
};

}  // namespace

std::vector<Block> blocks_of_markdown(std::string_view utf8) {
    return MarkdownReader().read(utf8);
}

bool looks_like_markdown(std::string_view utf8) {
    constexpr std::size_t kHead = 16384;
    const std::string_view head = utf8.substr(0, kHead);
    if (head.starts_with("---\n") || head.starts_with("---\r\n")) return true;
    for (std::size_t at = 0; at < head.size();) {
        const std::size_t end = std::min(head.find('\n', at), head.size());
        const std::string_view line = ascii_trim(head.substr(at, end - at));
        if (heading_marks(line) > 0 && line.size() > 2) return true;
        if (header_field(line) || (is_table_line(line) && is_table_rule(line))) return true;
        at = end + 1;
    }
    return false;
}

}  // namespace gazetted::markup
