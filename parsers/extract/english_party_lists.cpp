#include "parsers/extract/english_party_lists.h"

#include <algorithm>

#include "parsers/extract/english_name_lines.h"
#include "parsers/extract/english_party_lines.h"
#include "parsers/text/english_phrases.h"

namespace gazetted::extract::english {

namespace {

using model::BlockKind;
using text::english::english_words;
using text::english::PhraseTable;
using text::english::Word;

std::vector<std::string_view> cells_of(std::string_view row) {
    std::vector<std::string_view> cells;
    for (std::size_t at = 0; at <= row.size();) {
        const auto end = std::min(row.find(" | ", at), row.size());
        cells.push_back(row.substr(at, end - at));
        at = end + 3;
    }
    return cells;
}

/// Which columns of a table hold names; -1 where none does.
struct Columns {
    int zh = -1;
    int en = -1;
    bool several = false;  ///< "Companies": a cell may name more than one
};

Columns columns_of(std::string_view header) {
    static const PhraseTable english{{1, "english; english name"}};
    static const PhraseTable chinese{{1, "chinese"}};
    static const PhraseTable name{
        {1, "name%; entity; entities; company; companies; firm; institution; organization; party"}};
    static const PhraseTable other{{1, "affected; type; sector; exposure; risk; role; impact; description; reason"}};
    Columns found;
    const auto cells = cells_of(header);
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const auto words = english_words(cells[i]);
        const int column = static_cast<int>(i);
        if (other.in(words)) continue;
        if (chinese.in(words) || cells[i].find("中文") != std::string_view::npos) {
            found.zh = column;
        } else if (english.in(words) || (name.in(words) && found.en < 0)) {
            found.en = column;
            static const PhraseTable many{{1, "companies; entities; firms; names; parties"}};
            found.several = many.in(words);
        }
    }
    return found;
}

/// The column that holds companies in a table without a head ("1 | Acme Air N.V. | Netherlands"); -1 where none does.
int company_column(std::string_view row) {
    const auto cells = cells_of(row);
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const auto words = english_words(cells[i]);
        if (words.size() > 1 && words.size() <= 12 && words.front().capital && words.back().capital &&
            company_ending(words.back().low))
            return static_cast<int>(i);
    }
    return -1;
}

/// Walks the blocks once for tables and once for lists.
class ListReader {
  public:
    explicit ListReader(const EnglishText& text) : text_(text) {
        asides_.resize(text.document().blocks.size(), false);
        for (const auto& sentence : text.sentences()) {
            const bool other = sentence.part == Part::kAside || sentence.part == Part::kField;
            if (other && block_of(sentence) < asides_.size()) asides_[block_of(sentence)] = true;
        }
    }

    std::vector<ListedParty> run() {
        tables();
        lists();
        return std::move(found_);
    }

  private:
    [[nodiscard]] const std::vector<model::Block>& blocks() const { return text_.document().blocks; }

    void tables() {
        Columns columns;
        bool inside = false;
        for (std::size_t i = 0; i < blocks().size(); ++i) {
            if (blocks()[i].kind != BlockKind::kTableRow || asides_[i]) {
                inside = false;
                continue;
            }
            if (!inside) {
                columns = columns_of(blocks()[i].text);
                inside = true;
                if (columns.en >= 0 || columns.zh >= 0) continue;
                columns.en = company_column(blocks()[i].text);
                columns.several = true;  // no head tells
                if (columns.en < 0) continue;
            }
            if (columns.en >= 0 || columns.zh >= 0) row(i, columns);
        }
    }

    /// "Acme Corp, Besom Inc.; Corvid": a cell of nothing but several names.
    bool several_names(std::size_t block, std::string_view cell) {
        const auto words = english_words(cell);
        const auto names = names_from(cell, words, 0);
        if (names.size() < 2 || word_after(names, words) < words.size()) return false;
        const auto at = static_cast<std::size_t>(cell.data() - blocks()[block].text.data());
        for (const auto& name : names) {
            found_.push_back({name.name,
                              {static_cast<std::uint32_t>(block), static_cast<std::uint32_t>(at + name.begin),
                               static_cast<std::uint32_t>(at + name.end)}});
        }
        return true;
    }

    void row(std::size_t block, const Columns& columns) {
        const std::string_view text = blocks()[block].text;
        const auto cells = cells_of(text);
        model::PartyName name;
        const auto cell = [&](int column) {
            return column >= 0 && static_cast<std::size_t>(column) < cells.size()
                       ? cells[static_cast<std::size_t>(column)]
                       : "";
        };
        if (columns.several && several_names(block, cell(columns.en))) return;
        if (const auto en = name_of_line(cell(columns.en))) name = en->name;
        if (!cell(columns.zh).empty()) name.zh = std::string(cell(columns.zh));
        found_.push_back({name, {static_cast<std::uint32_t>(block), 0, static_cast<std::uint32_t>(text.size())}});
    }

    void lists() {
        bool open = false;
        int level = 0;
        for (std::size_t i = 0; i < blocks().size(); ++i) {
            const auto& block = blocks()[i];
            if (asides_[i]) {
                open = false;
                continue;
            }
            const bool item = block.kind == BlockKind::kListItem || item_number(block.text) > 0;
            if (open && item && opens_headline(english_words(block.text))) open = false;
            if (open && item && (block.kind != BlockKind::kListItem || block.level >= level)) {
                line(i);
                continue;
            }
            if (open && names_company(block.text)) {
                line(i);
                continue;
            }
            if (open && names_home(block.text)) continue;
            if (open && (says_more(block.text) || names_list(block.text))) continue;
            const bool heads = block.kind == BlockKind::kHeading || ends_in_colon(block.text);
            open = ((heads || points_below(block.text)) && announces_parties(block.text)) || names_annex(block.text) ||
                   names_list(block.text);
            level = block.kind == BlockKind::kListItem ? block.level + 1 : 0;
            if (!open && (item || of_one_home(i))) labelled(i);
            if (inline_row(i)) open = true;
        }
    }

    /// "Annex: 1. Acme LLC; 2. Besom Ltd; 3. Corvid Inc.", "the following entities are included: (1) Acme; (2) Besom."
    bool inline_row(std::size_t block) {
        static const PhraseTable annex{{1, "annex; appendix; attachment; list; schedule; enclosure"}};
        constexpr std::size_t kShort = 60;  // an annex opens its line
        const std::string_view text = blocks()[block].text;
        for (auto colon = text.find(':'); colon != std::string_view::npos; colon = text.find(':', colon + 1)) {
            const auto at = text.find_first_not_of(' ', colon + 1);
            if (at == std::string_view::npos || item_number(text.substr(at)) == 0) continue;
            const auto head = text.substr(0, colon);
            if ((colon <= kShort && annex.in(english_words(head))) || announces_parties(text.substr(0, colon + 1)))
                return numbered_row(block, at);
        }
        return false;
    }

    /// Where the mark of the next number stands in a row of numbered names; its size where there is none.
    static std::size_t next_mark(std::string_view rest, int number) {
        const bool bracket = rest.front() == '(';
        const auto digits = rest.find_first_not_of("0123456789", bracket ? 1 : 0);
        const auto mark = (bracket ? " (" : " ") + std::to_string(number) + std::string(rest.substr(digits, 1));
        return std::min(rest.find(mark), rest.size());
    }

    bool numbered_row(std::size_t block, std::size_t at) {
        const std::string_view text = blocks()[block].text;
        bool found = false;
        for (int number = 1; at < text.size(); ++number) {
            const auto rest = text.substr(at);
            if (item_number(rest) == 0) break;
            const auto end = next_mark(rest, number + 1);
            auto item = rest.substr(0, end);
            if (item.ends_with(" and")) item.remove_suffix(4);
            auto hit = name_of_line(item);
            if (end == rest.size() && (!hit || item.find(". ", hit->begin) != std::string_view::npos)) {
                const auto words = english_words(item);  // the last one, and the text goes on
                const auto names = names_from(item, words, 1);
                if (!names.empty()) hit = names.front();
            }
            if (!hit || !looks_like_name(*hit)) break;
            found_.push_back({hit->name,
                              {static_cast<std::uint32_t>(block), static_cast<std::uint32_t>(at + hit->begin),
                               static_cast<std::uint32_t>(at + hit->end)}});
            found = true;
            at += end + 1;
        }
        return found;
    }

    static bool ends_in_colon(std::string_view text) {
        return !text.empty() && (text.back() == ':' || (text.size() >= 3 && text.substr(text.size() - 3) == "："));
    }

    void line(std::size_t block) {
        const std::string_view text = blocks()[block].text;
        const auto hit = name_of_line(text);
        if (!hit || !looks_like_name(*hit)) return;
        found_.push_back({hit->name,
                          {static_cast<std::uint32_t>(block), static_cast<std::uint32_t>(hit->begin),
                           static_cast<std::uint32_t>(hit->end)}});
    }

    /// "Japan: Acme Aero; Besom Defence": a line of parties of one country below "the following entities".
    [[nodiscard]] bool of_one_home(std::size_t block) const {
        static const PhraseTable following{{1, "following|below *4 entities|companies|firms|institutions|parties"}};
        const auto home_line = [&](std::size_t i) {
            const std::string_view text = blocks()[i].text;
            const auto colon = text.find(':');
            constexpr std::size_t kLongest = 40;  // bytes of a country's name
            return colon <= kLongest && names_home(text.substr(0, colon));
        };
        if (block == 0 || !home_line(block)) return false;
        std::size_t above = block - 1;
        while (above > 0 && home_line(above))
            --above;
        return following.in(english_words(blocks()[above].text));
    }

    /// "Listed entities: A, B and C" in one line.
    void labelled(std::size_t block) {
        const std::string_view text = blocks()[block].text;
        const auto colon = text.find(':');
        if (colon == std::string_view::npos || colon > 60) return;
        const auto label = text.substr(0, colon);
        if (!announces_parties(label) && !labels_parties(label) && !names_home(label)) return;
        const auto words = english_words(text);
        const std::size_t at = text::english::word_at(words, colon);
        for (const auto& name : names_from(text, words, at)) {
            found_.push_back({name.name,
                              {static_cast<std::uint32_t>(block), static_cast<std::uint32_t>(name.begin),
                               static_cast<std::uint32_t>(name.end)}});
        }
    }

    const EnglishText& text_;
    std::vector<bool> asides_;
    std::vector<ListedParty> found_;
};

}  // namespace

std::vector<ListedParty> listed_parties(const EnglishText& text) {
    return ListReader(text).run();
}

}  // namespace gazetted::extract::english
