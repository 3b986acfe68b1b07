#include "parsers/extract/zh_listed_lines.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>

#include "parsers/text/countries.h"
#include "parsers/text/pattern.h"

namespace gazetted::extract::zh {

namespace {

using text::PartyMention;
using text::Pattern;
using text::Range;

constexpr std::size_t kLongestLine = 600;  // bytes of a line that may be a name

/// Reads the lines of one document.
class ListedLines {
  public:
    ListedLines(const Text& text, const Outline& outline, PartyNames& names)
        : text_(text), outline_(outline), names_(names) {}

    void read_annex() {
        const std::set<int> lists = files_with_lists();
        std::set<int> numbered;
        for (const Line& line : outline_.lines)
            if (line.zone == Zone::kAnnex && line.marker.level != 0 && !numbered.contains(file_of(line)) &&
                name_of(line))
                numbered.insert(file_of(line));
        int branches_of_level = 0;
        for (auto line = outline_.lines.begin(); line != outline_.lines.end(); ++line) {
            const int file = file_of(*line);
            if (line->zone != Zone::kAnnex || (file != 0 && !lists.contains(file))) continue;
            const bool by_number = numbered.contains(file);
            if (by_number && line->marker.level == 0 && !is_row(*line)) continue;
            if (!by_number && !is_row(*line) && !has_both_forms(*line)) continue;
            if (branches_of_level != 0 && line->marker.level > branches_of_level) continue;
            const auto name = name_of(*line);
            if (!name) continue;
            add(line, *name);
            branches_of_level = tells_branches(*line) ? line->marker.level : 0;
        }
    }

    void read_below(const Sentence& head) {
        const auto behind = [](std::uint32_t block, const Line& line) { return block < line.place.block; };
        auto line = std::upper_bound(outline_.lines.begin(), outline_.lines.end(), head.place.block, behind);
        int branches_of_level = 0;
        for (; line != outline_.lines.end() && line->zone == Zone::kBody; ++line) {
            if (is_row(*line)) {
                if (const auto name = name_of(*line)) add(line, *name);
                continue;
            }
            if (line->marker.level == 0) {
                if (is_second_form(*line)) continue;
                if (read_line_of_country(*line)) continue;
                if (!has_both_forms(*line)) return;  // 甲公司（A GmbH）, a line each and no number
                add(line, *name_of(*line));
                continue;
            }
            if (branches_of_level != 0 && line->marker.level > branches_of_level) continue;
            if (is_heading_of_country(text_.at(line->place))) continue;
            const auto name = name_in_row(*line);
            if (!name) return;
            add(line, *name);
            branches_of_level = tells_branches(*line) ? line->marker.level : 0;
        }
    }

  private:
    using LineAt = std::vector<Line>::const_iterator;

    /// Annexes that are files of their own and hold a list of names: a form to fill in, or a guide, is numbered too.
    [[nodiscard]] std::set<int> files_with_lists() const {
        static const Pattern list("(?:名单|实体)");
        constexpr int kHead = 4;  // lines in which a list says what it is
        std::set<int> out;
        std::map<int, int> lines;
        const auto& files = text_.document().attachments;
        for (const Line& line : outline_.lines) {
            const int file = file_of(line);
            if (file == 0) continue;
            const bool head = line.marker.level == 0 && ++lines[file] <= kHead;
            const bool named = list.in(files[static_cast<std::size_t>(file) - 1].text);
            if (named || (head && list.in(text_.at(line.place))) || (line.marker.level != 0 && has_both_forms(line)))
                out.insert(file);
        }
        return out;
    }

    /// 0 for what the page itself holds.
    [[nodiscard]] int file_of(const Line& line) const { return text_.document().blocks[line.place.block].annex; }

    [[nodiscard]] bool is_row(const Line& line) const {
        return text_.at(line.place).find('|') != std::string_view::npos;
    }

    [[nodiscard]] bool has_both_forms(const Line& line) const {
        const auto name = name_of(line);
        return name && !name->zh.empty() && !name->en.empty();
    }

    /// 2. 甲公司及其分支机构，包括： （1）… — what is numbered below is the branches.
    [[nodiscard]] bool tells_branches(const Line& line) const {
        static const Pattern branches("分支机构|子公司|分公司|营业所");
        return branches.in(text_.at(line.place));
    }

    [[nodiscard]] std::optional<PartyMention> name_of(const Line& line) const {
        static const Pattern heading(
            "^(?:序号|中文|名称|企业名称|实体名称|一、?实体|实体$|企业$|机构$|高级管理人员)|名单$|清单$|。.|:$");
        static const Pattern with_branches(
            "(?:及其|和其|以及其)[^()。]*:$");  // 甲公司及其分支机构: is a name all the same
        const std::string_view words = text_.at(line.place);
        const bool headed = heading.in(words) && !with_branches.in(words);
        if (words.empty() || words.size() > kLongestLine || headed) return std::nullopt;
        static const Pattern row_number("^[0-9]{1,3}[ \t]+");  // a column of its own, cut off by tabs
        Range range = line.place.range;
        if (const auto number = row_number.find(words)) range.begin += number->end();
        static const Pattern in_row("^([0-9]{1,3})[^0-9A-Za-z .、)(,]");  // …, the space between not kept
        const auto counted = in_row.find(words);
        if (counted && std::stoul(std::string(counted->text(words, 1))) == names_.size() + 1)
            range.begin += counted->groups[1].end;
        auto name = text::party_in_line(text_.block(line.place.block), range);
        // The last of a row of names may end in a full stop; other lines that do are sentences.
        const bool sentence = words.ends_with("。") && name && (name->zh.empty() || name->en.empty());
        return sentence ? std::nullopt : name;
    }

    /// A numbered line below the words that list: a name whatever it ends in, where it is no sentence.
    [[nodiscard]] std::optional<PartyMention> name_in_row(const Line& line) const {
        static const Pattern sentence("。.|[，:]|(?:应当|不得|禁止|自[^。]*起|的$)");
        std::string_view words = text_.at(line.place);
        if (const auto both = name_of(line); both && !both->zh.empty() && !both->en.empty()) return both;
        if (words.empty() || words.size() > kLongestLine || sentence.in(words)) return std::nullopt;
        static const Pattern home("^\\([^()]{2,6}\\)");  // （美国）甲公司
        Range range = line.place.range;
        if (const auto match = home.find(words); match && !text::country_at(words, 1).code.empty())
            range.begin += match->end();
        return text::party_in_line(text_.block(line.place.block), range);
    }

    /// 美国：甲公司（A Inc.）；乙公司（B LLC）
    bool read_line_of_country(const Line& line) {
        const std::string_view words = text_.at(line.place);
        const auto country = text::country_at(words, 0);
        if (country.code.empty() || !words.substr(country.range.end).starts_with(":")) return false;
        const std::size_t last = words.size() - (words.ends_with("。") ? std::string_view("。").size() : 0);
        for (std::size_t from = country.range.end + 1; from < last;) {
            const std::size_t to = std::min(words.find(';', from), last);
            const auto name = text::party_in_line(text_.block(line.place.block), line.place.part({from, to}).range);
            if (name) names_.add(line.place.block, *name);
            from = to + 1;
        }
        return true;
    }

    /// 英国: as a heading of the names below it.
    static bool is_heading_of_country(std::string_view words) {
        const auto country = text::country_at(words, 0);
        static const Pattern rest("^(?:的?(?:实体|企业|公司)?)?(?:\\([^()]*\\))?[:。]?$");
        return !country.code.empty() && rest.in(words.substr(country.range.end));
    }

    /// （A Inc., Ltd.） on a line of its own: the other form of the name above.
    [[nodiscard]] bool is_second_form(const Line& line) const {
        static const Pattern latin("^\\([A-Za-z][^()]*\\)[;。]?$");
        return line.marker.level == 0 && latin.in(text_.at(line.place));
    }

    void add(LineAt line, const PartyMention& name) {
        const auto next = std::next(line);
        const bool split = name.en.empty() && next != outline_.lines.end() && next->zone == line->zone &&
                           next->place.block == line->place.block + 1 && is_second_form(*next);
        names_.add(line->place.block, name);
        if (!split) return;
        const std::string_view words = text_.at(next->place);
        const std::size_t begin = next->place.range.begin + 1;
        names_.complete_last({next->place.block, {begin, next->place.range.begin + words.rfind(')')}});
    }

    const Text& text_;
    const Outline& outline_;
    PartyNames& names_;
};

}  // namespace

void read_annex_names(const Text& text, const Outline& outline, PartyNames& into) {
    ListedLines(text, outline, into).read_annex();
}

void read_names_below(const Text& text, const Outline& outline, const Sentence& head, PartyNames& into) {
    ListedLines(text, outline, into).read_below(head);
}

}  // namespace gazetted::extract::zh
