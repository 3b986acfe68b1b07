#include "parsers/extract/zh_outline.h"

#include <algorithm>
#include <map>
#include <optional>

#include "parsers/extract/zh_numbering.h"
#include "parsers/text/codes.h"
#include "parsers/text/pattern.h"
#include "parsers/text/sentences.h"

namespace gazetted::extract::zh {

namespace {

using text::Pattern;

/// A paragraph that speaks of the whole document.
bool speaks_of_whole(std::string_view paragraph) {
    static const Pattern pattern(
        "^(?:同时，|此外，|另，)?凡?(?:自?本(?:公告|决定|令|通知|通告|规定)|上述|以上|前述|对(?:违反)?上述|违反|"
        "(?:出口经营者)?(?:出口|从事)(?:上述|以上|前述|本公告)|任何(?:国家|单位|组织|个人)[^。]{0,40}违反|现予|"
        "[^，。;]{2,20}(?:对|从事|出口)(?:上述|以上|本公告所列)(?:物项|产品|货物|技术)|特此|"
        "出口经营者[^，。;]{0,40}(?:提供|转移|转让|出口)(?:上述|以上|前述)(?:物项|产品|货物|技术)|"
        "(?:进|出)口(?:上述|以上|本公告)|《[^《》]*》(?:据此|相应|同步|一并|随之)|"
        "(?:禁止|不得|严禁|出口经营者|任何|境外)[^。;，]*(?:向|对|与|同)(?:上述|以上|前述)[^，。;]*(?:实体|企业|公司|"
        "机构))");
    return pattern.in(paragraph);
}

/// A duty of exporters at large, right after a list of items.
bool addresses_exporters(std::string_view paragraph) {
    static const Pattern pattern("^(?:出口经营者|进出口经营者|相关企业|有关企业)(?:应|须|必须|不得)");
    return pattern.in(paragraph);
}

bool speaks_of_fine(std::string_view words) {
    return words.find("罚款") != std::string_view::npos;
}

/// （四）某纤维相关物项。: a name and no sentence; the text of the part is the paragraph below.
bool is_bare_heading(std::string_view words) {
    static const Pattern sentence("，|:|;|[0-9]{6}|。.|应|须|不得|禁止|许可|实施|废止");
    constexpr std::size_t kLongest = 90;  // bytes: thirty characters
    return words.size() <= kLongest && !sentence.in(words);
}

/// An item's own text: with its commodity or control code.
bool holds_code(std::string_view paragraph) {
    static const Pattern label("商品编号|商品编码|税则号列|管制编码");
    static const Pattern code("^[0-9][A-E][0-9]{3}");
    return label.in(paragraph) || code.in(paragraph);
}

bool is_note(std::string_view paragraph) {
    static const Pattern pattern("^(?:说明|注|备注|技术说明|技术注释|注释|注意)(?:[0-9]{0,2})[:.]");
    return pattern.in(paragraph);
}

/// 1C913.b at the head of an item; in a note (说明:1C913.b项不管制…) the item it speaks of.
std::string_view code_of_item(std::string_view paragraph) {
    static const Pattern code("^(?:(?:说明|注|备注|技术说明|技术注释|注释|注意)[0-9]{0,2}[:.])?(" GAZETTED_PRINTED_CODE
                              ")");
    const auto match = code.find(paragraph);
    return match ? match->text(paragraph, 1) : std::string_view();
}

class Outliner {
  public:
    explicit Outliner(const Text& text) : text_(text) { out_.lines = lay_out(text); }

    Outline take() {
        number_lines();
        for (std::size_t i = 0; i < out_.lines.size(); ++i)
            add_line(i);
        return std::move(out_);
    }

  private:
    void number_lines() {
        paths_.resize(out_.lines.size());
        std::vector<Numbered> numbers;
        std::vector<std::size_t> where;
        for (std::size_t i = 0; i < out_.lines.size(); ++i) {
            const Line& line = out_.lines[i];
            if (line.zone != Zone::kBody || line.marker.level == 0) continue;
            numbers.push_back({line.marker.level, line.marker.number, text_.at(line.place).ends_with("。")});
            where.push_back(i);
        }
        raise_figures(numbers);
        const std::vector<std::string> paths = paths_of(numbers);
        for (std::size_t k = 0; k < where.size(); ++k)
            paths_[where[k]] = paths[k];
        next_number_.assign(out_.lines.size() + 1, std::nullopt);
        for (std::size_t i = out_.lines.size(); i-- > 0;) {
            next_number_[i] = paths_[i].empty() ? next_number_[i + 1] : std::optional<std::size_t>(i);
        }
    }

    /// 1、 above （一）: where no 一、 is printed and figures come first, they are the first level.
    static void raise_figures(std::vector<Numbered>& numbers) {
        constexpr int kFirst = 1;
        constexpr int kSecond = 2;
        constexpr int kFigures = 3;
        const auto has_level = [&](int level) {
            return std::any_of(numbers.begin(), numbers.end(), [level](const Numbered& n) { return n.level == level; });
        };
        const bool inverted = !numbers.empty() && numbers.front().level == kFigures && numbers.front().number == 1 &&
                              !has_level(kFirst) && has_level(kSecond);
        if (!inverted) return;
        for (Numbered& number : numbers) {
            if (number.level == kFigures) number.level = kFirst;
        }
    }

    void add_line(std::size_t i) {
        const Line& line = out_.lines[i];
        switch (line.zone) {
            case Zone::kBody:
                return add_body(i);
            case Zone::kAnnex:
                return add_sentences(line, "annex" + std::to_string(line.annex), false, false);
            case Zone::kQuestion:
                return add_sentences(line, "0", false, false);
            default:
                return;
        }
    }

    void add_body(std::size_t i) {
        const Line& line = out_.lines[i];
        if (!paths_[i].empty()) {
            current_ = paths_[i];
            if (const std::string_view code = code_of_item(text_.at(line.place)); !code.empty())
                coded_.insert_or_assign(std::string(code), current_);
            closing_ = false;
            heading_ = is_bare_heading(text_.at(line.place));
            fines_ = speaks_of_fine(text_.at(line.place));
            return add_sentences(line, current_, true, false);
        }
        const std::string path = path_of_paragraph(text_.at(line.place), next_number_[i]);
        heading_ = false;
        add_sentences(line, path, false, closing_);
    }

    std::string path_of_paragraph(std::string_view paragraph, std::optional<std::size_t> next) {
        if (current_.empty()) return "0";
        if (is_note(paragraph)) return closing_ ? "0" : path_of_note(paragraph);
        const bool pays = fines_ && !closing_ && speaks_of_fine(paragraph);
        const bool of_whole = !pays && (speaks_of_whole(paragraph) || addresses_exporters(paragraph));
        if (heading_ && !of_whole && holds_code(paragraph)) return current_;
        if (next) return truncated(current_, depth_of(paths_[*next]));
        closing_ = closing_ || of_whole;
        return closing_ ? "0" : truncated(current_, 1);
    }

    /// A note below the properties of an item that names that item's code is the item's.
    [[nodiscard]] std::string path_of_note(std::string_view note) const {
        const auto item = coded_.find(std::string(code_of_item(note)));
        return item == coded_.end() ? current_ : item->second;
    }

    void add_sentences(const Line& line, const std::string& path, bool numbered, bool closing) {
        bool first = true;
        for (const text::Range range : sentences_of(line)) {
            Sentence sentence{{line.place.block, range}, path, numbered && first, first, closing, false, false};
            sentence.annex = line.zone == Zone::kAnnex;
            sentence.question = line.zone == Zone::kQuestion;
            out_.sentences.push_back(std::move(sentence));
            first = false;
        }
    }

    /// The cells of a row in an annex's table belong together, whatever stops stand in them.
    [[nodiscard]] std::vector<text::Range> sentences_of(const Line& line) const {
        const model::Block& block = text_.document().blocks[line.place.block];
        if (line.zone == Zone::kAnnex && block.kind == model::BlockKind::kTableRow) return {line.place.range};
        return text::sentences_in(text_.block(line.place.block), line.place.range);
    }

    const Text& text_;
    Outline out_;
    std::vector<std::string> paths_;                       ///< of each line; empty where it has no number
    std::vector<std::optional<std::size_t>> next_number_;  ///< the first numbered line at or after each line
    std::map<std::string, std::string> coded_;             ///< the path of the item that opens with a code
    std::string current_;
    bool closing_ = false;
    bool fines_ = false;    ///< the part imposes a fine, whose term of payment may follow
    bool heading_ = false;  ///< the line before is a number and the name of what follows
};

}  // namespace

Outline outline_of(const Text& text) {
    return Outliner(text).take();
}

}  // namespace gazetted::extract::zh
