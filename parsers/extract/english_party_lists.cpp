#include "parsers/extract/english_party_lists.h"

#include <algorithm>

#include "parsers/extract/english_enumerations.h"
#include "parsers/extract/english_name_lines.h"
#include "parsers/text/english_phrases.h"
#include "parsers/text/english_places.h"

namespace gazetted::extract::english {

namespace {

using model::BlockKind;
using text::english::english_words;
using text::english::PhraseTable;
using text::english::Word;

/// Lines that announce a list of parties below them.
bool announces_parties(std::string_view line) {
    static const PhraseTable subject{
        {1,
         "list; listed; designated; delisted; de listed; added; removed; named; exporting; export to; "
         "annex; sanctioned; following; include; includes; affected; suspended; institutions; "
         "entities; companies"}};
    static const PhraseTable other{{1, "requirement%; obligations; provisions; conditions; steps; documents; risk"}};
    const auto words = english_words(line);
    const std::size_t longest = line.ends_with(':') || line.ends_with("：") ? 40 : 24;
    return words.size() <= longest && party_nouns().in(words) && subject.in(words) && !other.in(words);
}

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
                if (columns.en < 0) continue;
            }
            if (columns.en >= 0 || columns.zh >= 0) row(i, columns);
        }
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
            if (open && item && (block.kind != BlockKind::kListItem || block.level >= level)) {
                line(i);
                continue;
            }
            if (open && (says_more(block.text) || names_list(block.text))) continue;
            const bool heads = block.kind == BlockKind::kHeading || ends_in_colon(block.text);
            open = (heads && announces_parties(block.text)) || names_annex(block.text) || names_list(block.text);
            level = block.kind == BlockKind::kListItem ? block.level + 1 : 0;
            if (!open && item) labelled(i);
            if (inline_annex(i)) open = true;
        }
    }

    /// "Annex: Export Control List", "Appendix 1 Unreliable Entity List", "Annex" on a line of its own.
    static bool names_annex(std::string_view text) {
        static const PhraseTable annex{{1, "annex|appendix|attachment|schedule 1|i|a?"}};
        const auto words = english_words(text);
        const auto hit = annex.match(words, 0);
        return hit.last > 0 && words.size() <= 12 && (hit.last == words.size() || party_lists().in(words));
    }

    /// "Annex: 1. Acme LLC; 2. Besom Ltd; 3. Corvid Inc." in one line, or the first item behind the word.
    bool inline_annex(std::size_t block) {
        static const PhraseTable annex{{1, "annex; appendix; attachment; list; schedule; enclosure"}};
        const std::string_view text = blocks()[block].text;
        const auto colon = std::min(text.find(':'), text.find("："));
        if (colon == std::string_view::npos || colon > 60) return false;
        if (!annex.in(english_words(text.substr(0, colon)))) return false;
        std::size_t at = text.find_first_not_of(' ', colon + (text[colon] == ':' ? 1 : 3));
        bool found = false;
        for (int number = 1; at != std::string_view::npos && at < text.size(); ++number) {
            const auto rest = text.substr(at);
            if (!rest.starts_with(std::to_string(number)) || item_number(rest) == 0) break;
            const auto end = std::min(rest.find("; " + std::to_string(number + 1)), rest.size());
            const auto hit = name_of_line(rest.substr(0, end));
            if (!hit || !looks_like_name(*hit)) break;
            found_.push_back({hit->name,
                              {static_cast<std::uint32_t>(block), static_cast<std::uint32_t>(at + hit->begin),
                               static_cast<std::uint32_t>(at + hit->end)}});
            found = true;
            at = end == rest.size() ? std::string_view::npos : at + end + 2;
        }
        return found;
    }

    /// "Address: 12 Quay Street", a line that says more of the party above it.
    static bool says_more(std::string_view text) {
        static const PhraseTable label{
            {1,
             "address; addresses; alias; aliases; also known as; a k a; aka; location; located; country; "
             "nationality; registration; website; tel; fax; former name; other name%; chinese name; subsidiaries; "
             "common name%; known as; trading as; formerly; trade name; short name; abbreviation; parent"}};
        return label.match(english_words(text), 0).last > 0;
    }

    /// "Export Control List", "Unreliable Entity List (September 25)" on a line of its own.
    static bool names_list(std::string_view text) {
        static const PhraseTable dated{{1, "list"}};
        static const PhraseTable goods{{1, "item%; goods; technology; technologies; catalogue; product%; code%"}};
        const auto words = english_words(text);
        if (words.empty() || words.size() > 10 || !words.front().capital || text.ends_with('.')) return false;
        const auto hit = dated.find(words);
        if (hit.last == hit.first || goods.in(words)) return false;
        return std::any_of(words.begin(), words.end(), [](const Word& word) {
            return word.low == "control" || word.low == "entity" || word.low == "watch" || word.low == "entities" ||
                   word.low == "attention" || word.low == "concern";
        });
    }

    static const PhraseTable& party_lists() {
        static const PhraseTable table{
            {1, "list; entities; companies; parties; firms; institutions; organisations; organizations"}};
        return table;
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

    /// A name, not a sentence: short, capitalised, without a verb.
    static bool looks_like_name(const NameHit& hit) {
        const auto words = english_words(hit.name.en);
        static const PhraseTable verbs{
            {1, "is; are; must; shall; may; will; prohibited; exporters; were; be; exporting; not"}};
        if (hit.name.en.empty()) return hit.name.zh.size() <= 90;
        static const PhraseTable plain{{1, "no; any; all; its; the; a; an; not; and; or; to; of; in; for"}};
        const bool opens = !words.empty() && (words.front().capital ||
                                              (words.front().low.size() <= 3 && plain.match(words, 0).last == 0));
        return words.size() <= 16 && opens && !verbs.in(words);
    }

    /// "Listed entities: A, B and C" in one line.
    void labelled(std::size_t block) {
        const std::string_view text = blocks()[block].text;
        const auto colon = text.find(':');
        if (colon == std::string_view::npos || colon > 60 || !announces_parties(text.substr(0, colon))) return;
        const auto words = english_words(text);
        std::size_t at = 0;
        while (at < words.size() && words[at].begin < colon)
            ++at;
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
