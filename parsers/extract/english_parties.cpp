#include "parsers/extract/english_parties.h"

#include <algorithm>

#include "parsers/extract/english_enumerations.h"
#include "parsers/extract/english_names.h"
#include "parsers/text/english_phrases.h"
#include "parsers/text/english_places.h"

namespace gazetted::extract::english {

namespace {

using model::BlockKind;
using text::english::english_words;
using text::english::PhraseTable;
using text::english::Word;
using Parties = std::vector<model::Sourced<model::PartyName>>;

bool any_of(const PhraseTable& table, const std::vector<Word>& words) {
    const auto hit = table.find(words);
    return hit.last > hit.first;
}

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
    return words.size() <= longest && any_of(party_nouns(), words) && any_of(subject, words) && !any_of(other, words);
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
        if (any_of(other, words)) continue;
        if (any_of(chinese, words) || cells[i].find("中文") != std::string_view::npos) {
            found.zh = column;
        } else if (any_of(english, words) || (any_of(name, words) && found.en < 0)) {
            found.en = column;
        }
    }
    return found;
}

/// Collects the parties of one document.
class Collector {
  public:
    Collector(const EnglishText& text, const Relevance& relevance) : text_(text), relevance_(relevance) {
        asides_.resize(text.document().blocks.size(), false);
        for (const auto& sentence : text.sentences()) {
            if (sentence.part == Part::kAside && block_of(sentence) < asides_.size())
                asides_[block_of(sentence)] = true;
        }
    }

    Parties run() {
        tables();
        lists();
        if (found_.empty()) sentences();
        return std::move(found_);
    }

  private:
    [[nodiscard]] const std::vector<model::Block>& blocks() const { return text_.document().blocks; }

    void add(model::PartyName name, model::Evidence evidence) {
        const bool known = std::any_of(found_.begin(), found_.end(), [&](const auto& item) {
            return (!name.en.empty() && same_party(item.value.en, name.en)) ||
                   (!name.zh.empty() && item.value.zh == name.zh);
        });
        if (!known && (!name.en.empty() || !name.zh.empty())) found_.push_back({std::move(name), std::move(evidence)});
    }

    /// "Saronic Technologies" once "Saronic Technologies, Inc." is known.
    static bool same_party(std::string_view known, std::string_view name) {
        if (known.substr(0, name.size()) != name) return false;
        return known.size() == name.size() || known[name.size()] == ',' || known[name.size()] == ' ';
    }

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
                continue;
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
        add(name, text_.evidence({static_cast<std::uint32_t>(block), 0, static_cast<std::uint32_t>(text.size())}));
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
            const bool heads = block.kind == BlockKind::kHeading || ends_in_colon(block.text);
            open = (heads && announces_parties(block.text)) || names_annex(block.text);
            level = block.kind == BlockKind::kListItem ? block.level + 1 : 0;
            if (!open && item) labelled(i);
        }
    }

    /// "Annex: Export Control List", "Appendix 1 Unreliable Entity List" on a line of its own.
    static bool names_annex(std::string_view text) {
        static const PhraseTable annex{{1, "annex; appendix; attachment"}};
        static const PhraseTable list{{1, "list; entities; companies"}};
        const auto words = english_words(text);
        return words.size() <= 12 && annex.match(words, 0).last > 0 && any_of(list, words);
    }

    static bool ends_in_colon(std::string_view text) {
        return !text.empty() && (text.back() == ':' || (text.size() >= 3 && text.substr(text.size() - 3) == "："));
    }

    void line(std::size_t block) {
        const std::string_view text = blocks()[block].text;
        const auto hit = name_of_line(text);
        if (!hit || !looks_like_name(*hit)) return;
        add(hit->name, text_.evidence({static_cast<std::uint32_t>(block), static_cast<std::uint32_t>(hit->begin),
                                       static_cast<std::uint32_t>(hit->end)}));
    }

    /// A name, not a sentence: short, capitalised, without a verb.
    static bool looks_like_name(const NameHit& hit) {
        const auto words = english_words(hit.name.en);
        static const PhraseTable verbs{
            {1, "is; are; must; shall; may; will; prohibited; exporters; were; be; exporting; not"}};
        if (hit.name.en.empty()) return hit.name.zh.size() <= 90;
        return words.size() <= 16 && !words.empty() && (words.front().capital || words.front().low.size() <= 3) &&
               !any_of(verbs, words);
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
        take_names(text, words, at, {static_cast<std::uint32_t>(block), 0, static_cast<std::uint32_t>(text.size())}, 1);
    }

    void take_names(std::string_view text, const std::vector<Word>& words, std::size_t at, TextSpan base,
                    std::size_t least) {
        const auto names = names_from(text, words, at);
        if (names.size() < least) return;
        for (const auto& name : names) {
            const TextSpan span{base.block, base.begin + static_cast<std::uint32_t>(name.begin),
                                base.begin + static_cast<std::uint32_t>(name.end)};
            add(name.name, base.empty() ? model::Evidence{base, ""} : text_.evidence(span));
        }
    }

    /// The text first: a title that names one party of several ("… and other companies") says no more than it.
    void sentences() {
        for (const auto& sentence : text_.sentences()) {
            const bool skipped =
                sentence.part == Part::kAside || sentence.part == Part::kHeading || sentence.part == Part::kTitle;
            if (!skipped) take_all(sentence);
        }
        take_all(text_.title());
    }

    void take_all(const Sentence& sentence) {
        for (const std::size_t at : enumerations_in(sentence, told_in(sentence)))
            take_names(sentence.text, sentence.words, at, sentence.span, 1);
    }

    /// "we have placed A and other entities on the list", named as a list elsewhere.
    static void add_listings_on_the_list(const Sentence& sentence, std::vector<Event>& events) {
        static const PhraseTable list{{1, "on|onto|to|in|into the|this|that list|lists"}};
        if (!any_of(list, sentence.words) || first_actor(sentence.words) == Actor::kForeign) return;
        for (const auto& deed : deeds(sentence.words)) {
            const bool lists = deed.deed == Deed::kList ||
                               (deed.deed == Deed::kImpose && sentence.words[deed.first].low.starts_with("pl"));
            const bool known =
                std::any_of(events.begin(), events.end(), [&](const Event& event) { return event.verb == deed.first; });
            if (!lists || known || list.find(sentence.words, deed.last).last <= deed.last) continue;
            Event event;
            event.deed = Deed::kList;
            event.verb = event.first = deed.first;
            event.last = deed.last;
            events.push_back(event);
        }
    }

    /// The listings that a sentence tells.
    [[nodiscard]] std::vector<Event> told_in(const Sentence& sentence) const {
        std::vector<Event> events;
        for (const auto& told : relevance_.told) {
            const bool here = told.sentence->text.data() == sentence.text.data();
            if (here && told.event.deed == Deed::kList) events.push_back(told.event);
        }
        add_listings_on_the_list(sentence, events);
        return events;
    }

    const EnglishText& text_;
    const Relevance& relevance_;
    std::vector<bool> asides_;
    Parties found_;
};

}  // namespace

Parties parties_of(const EnglishText& text, const Genre&, const Relevance& relevance,
                   const std::vector<model::Sourced<std::string>>& kinds) {
    const bool of_parties = std::any_of(kinds.begin(), kinds.end(), [](const auto& kind) {
        return kind.value == "control_list_addition" || kind.value == "watch_list_addition" ||
               kind.value == "uel_listing" || kind.value == "uel_measures" || kind.value == "uel_investigation" ||
               kind.value == "suspension" || kind.value == "termination" || kind.value == "countermeasure";
    });
    return of_parties ? Collector(text, relevance).run() : Parties{};
}

std::optional<model::Sourced<int>> stated_count(const EnglishText& text) {
    for (const auto& sentence : text.sentences()) {
        if (sentence.part != Part::kTitle && sentence.part != Part::kLead) continue;
        const auto& words = sentence.words;
        for (const auto& hit : party_nouns().find_all(words)) {
            for (std::size_t back = 1; back <= 4 && back <= hit.first; ++back) {
                const auto count = text::english::cardinal_at(words, hit.first - back);
                if (count.used == 0 || count.value < 2 || hit.first - back + count.used > hit.first) continue;
                if (count.value > 500) break;
                return model::Sourced<int>{
                    count.value, text.evidence(sentence, words[hit.first - back].begin, words[hit.last - 1].end)};
            }
        }
    }
    return std::nullopt;
}

}  // namespace gazetted::extract::english
