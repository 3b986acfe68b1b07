#include "parsers/extract/english_parties.h"

#include <algorithm>

#include "parsers/extract/english_banned.h"
#include "parsers/extract/english_enumerations.h"
#include "parsers/extract/english_history.h"
#include "parsers/extract/english_names.h"
#include "parsers/extract/english_party_lists.h"
#include "parsers/text/english_phrases.h"
#include "parsers/text/english_places.h"

namespace gazetted::extract::english {

namespace {

using text::english::PhraseTable;
using text::english::Word;
using Parties = std::vector<model::Sourced<model::PartyName>>;

/// "placed", "put": verbs that impose controls and put on lists.
bool is_putting(std::string_view low) {
    return low.starts_with("pl") || low.starts_with("put");
}

/// Collects the parties of one document.
class Collector {
  public:
    Collector(const EnglishText& text, const Relevance& relevance, bool measures, bool investigated)
        : text_(text), relevance_(relevance), measures_(measures), investigated_(investigated) {}

    Parties run() {
        for (auto& party : listed_parties(text_))
            add(std::move(party.name), text_.evidence(party.span));
        if (found_.empty()) sentences(false);
        if (found_.empty()) sentences(true);
        constexpr std::size_t kFew = 64;  // a long list gives its names as they are
        for (std::size_t i = 0; i < found_.size() && found_.size() <= kFew; ++i)
            lengthen(found_[i]);
        return std::move(found_);
    }

  private:
    void add(model::PartyName name, model::Evidence evidence) {
        const bool known = std::any_of(found_.begin(), found_.end(), [&](const auto& item) {
            return (!name.en.empty() && same_party(item.value.en, name.en)) ||
                   (!name.zh.empty() && item.value.zh == name.zh);
        });
        const auto shorter = std::find_if(found_.begin(), found_.end(), [&](const auto& item) {
            return !item.value.en.empty() && name.en == item.value.en + " Group";  // "Acme", and elsewhere "Acme Group"
        });
        // "added Acme and Acme Group": two, where one sentence names both
        const bool apart = shorter != found_.end() && shorter->evidence.span.block != evidence.span.block;
        if (!known && apart) {
            if (name.zh.empty()) name.zh = shorter->value.zh;
            *shorter = {std::move(name), std::move(evidence)};
            return;
        }
        if (!known && (!name.en.empty() || !name.zh.empty())) found_.push_back({std::move(name), std::move(evidence)});
    }

    /// "Saronic Technologies" once "Saronic Technologies, Inc." is known.
    static bool same_party(std::string_view known, std::string_view name) {
        if (known.substr(0, name.size()) != name) return false;
        return known.size() == name.size() || known[name.size()] == ',' || known[name.size()] == ' ';
    }

    void take_names(std::string_view text, const std::vector<Word>& words, std::size_t at, TextSpan base) {
        for (const auto& name : names_from(text, words, at)) {
            if (is_defined_term(name.name.en)) {
                add_defined(name.name.en);
                continue;
            }
            const TextSpan span{base.block, base.begin + static_cast<std::uint32_t>(name.begin),
                                base.begin + static_cast<std::uint32_t>(name.end)};
            add(name.name, base.empty() ? model::Evidence{base, ""} : text_.evidence(span));
        }
    }

    static bool is_defined_term(std::string_view name) {
        return text::english::is_any(name, {"Company", "Issuer", "Group", "Corporation"});
    }

    /// "Acme Air AB (publ) ("Acme" or "the Company")": whom "the Company" of a statement means.
    void add_defined(const std::string& term) {
        if (std::find(defined_.begin(), defined_.end(), term) != defined_.end()) return;
        defined_.push_back(term);
        for (const auto& sentence : text_.sentences()) {
            std::size_t quoted = std::string_view::npos;
            for (const std::string_view mark : {"\"", "”", "'", "’"})
                quoted = std::min(quoted, sentence.text.find(term + std::string(mark)));
            if (quoted == std::string_view::npos || sentence.span.empty()) continue;
            const auto open = sentence.text.rfind('(', quoted);
            if (open == std::string_view::npos) continue;
            const auto first = word_before_bracket(sentence, open);
            const auto names = names_from(sentence.text, sentence.words, first);
            if (first >= sentence.words.size() || names.empty()) continue;
            add(names.front().name, text_.evidence(sentence, names.front().begin, names.front().end));
            return;
        }
    }

    /// The first word of the name that a bracket follows, other brackets stepped over; words.size() where none stands.
    static std::size_t word_before_bracket(const Sentence& sentence, std::size_t open) {
        const auto& words = sentence.words;
        std::size_t end = text::english::word_at(words, open);
        while (open > 1 && sentence.text[open - 2] == ')') {
            open = sentence.text.rfind('(', open - 2);
            if (open == std::string_view::npos) return words.size();
            end = text::english::word_at(words, open);
        }
        std::size_t first = end;
        while (first > 0 && words[first - 1].capital && (first == end || words[first].before == ' '))
            --first;
        return first < end ? first : words.size();
    }

    /// The text first: a title that names one party of several ("… and other companies") says no more than it. What was
    /// listed on earlier days is told of only where nothing newer is.
    void sentences(bool old) {
        for (const auto& sentence : text_.sentences()) {
            const bool skipped =
                sentence.part == Part::kAside || sentence.part == Part::kHeading || sentence.part == Part::kTitle;
            if (!skipped && (old || !tells_of_another_listing(sentence))) take_all(sentence);
        }
        take_all(text_.title());
    }

    /// "In June it put ten others, among them Besom, on the list", "a separate group of 20, among them Besom, was put".
    [[nodiscard]] bool tells_of_another_listing(const Sentence& sentence) const {
        static const PhraseTable another{
            {1,
             "separate|earlier|previous|first|another group|batch|round|list|listing|tranche; in|since|last "
             "$month; had *4 "
             "listed|blacklisted|put|placed|added|named|sanctioned; last|previous year; unless; "
             "has|have used|wielded|deployed|invoked|turned"}};
        if (!another.in(sentence.words)) return false;
        return tells_history(sentence, text_.document().posted_on) || unless_before_names(sentence);
    }

    /// "… unless Acme and Besom are named": a condition lists nobody.
    static bool unless_before_names(const Sentence& sentence) {
        static const PhraseTable condition{{1, "unless; if"}};
        return condition.in(sentence.words);
    }

    /// "Acme" of a headline is "Acme Air Inc." where the text first gives its whole name.
    void lengthen(model::Sourced<model::PartyName>& party) const {
        const auto& name = party.value.en;
        if (name.empty()) return;
        const auto known = text::english::english_words(name);
        if (known.empty() || company_ending(known.back().low)) return;
        for (const auto& sentence : text_.sentences()) {
            if (sentence.part == Part::kAside || sentence.span.empty()) continue;
            const auto at = sentence.text.find(name);
            if (at == std::string_view::npos) continue;
            const auto first = std::find_if(sentence.words.begin(), sentence.words.end(),
                                            [&](const Word& word) { return word.begin == at; });
            if (first == sentence.words.end()) continue;
            const auto names =
                names_from(sentence.text, sentence.words, static_cast<std::size_t>(first - sentence.words.begin()));
            if (names.empty() || names.front().begin != at) continue;
            const auto longer = text::english::english_words(names.front().name.en);
            if (longer.size() != known.size() + 1 || !company_ending(longer.back().low)) continue;
            party.value.en = names.front().name.en;
            party.evidence = text_.evidence(sentence, names.front().begin, names.front().end);
            return;
        }
    }

    /// "the latter list", "the watch list", and not "the EU's control list".
    [[nodiscard]] static bool speaks_of_told_list(const std::vector<Word>& words) {
        static const PhraseTable list{{1, "that|this|same|latter|former|watch|control list"}};
        const auto hit = list.find(words);
        if (hit.last == hit.first) return false;
        const auto named = text::english::places(words);
        return std::none_of(named.begin(), named.end(), [&](const auto& place) {
            return place.code != "CN" && place.first < hit.first && place.last + 2 >= hit.first;
        });
    }

    /// "METI placed 20 firms, including Acme and Besom, on its list": somebody else lists them.
    [[nodiscard]] static bool another_lists(const Sentence& sentence) {
        static const PhraseTable list{{1, "list|lists|register|blacklist"}};
        if (!list.in(sentence.words) || !another_acts_alone(sentence.words)) return false;
        const auto verbs = deeds(sentence.words);
        const bool told_before = speaks_of_told_list(sentence.words);
        return std::any_of(verbs.begin(), verbs.end(), [&](const DeedHit& verb) {
            static const PhraseTable lists{{1, "include; that|this|same|latter|former|watch|control list"}};
            const std::size_t before = verb.first > 0 ? verb.first - 1 : 0;
            if (told_before && (lists.match(sentence.words, verb.first).last > verb.first ||
                                lists.match(sentence.words, before).last == verb.first + 1))
                return false;  // "Companies on the latter list include …"
            return verb.deed == Deed::kList || is_putting(sentence.words[verb.first].low);
        });
    }

    void take_all(const Sentence& sentence) {
        if (sentence.part != Part::kTitle && told_in(sentence).empty() && another_lists(sentence)) return;
        for (const std::size_t at : enumerations_in(sentence, told_in(sentence)))
            take_names(sentence.text, sentence.words, at, sentence.span);
        if (!measures_) return;
        for (const std::size_t at : names_under_measures(sentence, investigated_))
            take_names(sentence.text, sentence.words, at, sentence.span);
    }

    static Event listing_at(const DeedHit& deed) {
        Event event;
        event.deed = Deed::kList;
        event.verb = event.first = deed.first;
        event.last = deed.last;
        return event;
    }

    /// "we have placed A and other entities on the list", named as a list elsewhere.
    static void add_listings_on_the_list(const Sentence& sentence, std::vector<Event>& events) {
        static const PhraseTable list{{1, "on|onto|to|in|into the|this|that list|lists"}};
        static const PhraseTable any_list{{1, "on|onto|to|in|into|from|off the|its|that *3 list|lists"}};
        static const PhraseTable feared{{1, "may|might|could|should|if|unless|consider+|threaten+ *4"}};
        static const PhraseTable sanctioned{{1, "on|onto|to|in|into the countermeasure|countermeasures list"}};
        const bool ours = first_actor(sentence.words) != Actor::kForeign || sanctioned.in(sentence.words);
        if (!any_list.in(sentence.words) || !ours) return;
        for (const auto& deed : deeds(sentence.words)) {
            const bool lists =
                deed.deed == Deed::kList || (deed.deed == Deed::kImpose && is_putting(sentence.words[deed.first].low));
            const bool known =
                std::any_of(events.begin(), events.end(), [&](const Event& event) { return event.verb == deed.first; });
            const std::size_t from = deed.first > 5 ? deed.first - 5 : 0;
            const auto doubt = feared.find(sentence.words, from);
            if (doubt.last > doubt.first && doubt.first < deed.first) continue;
            // "said that Acme would be added to the export control list", "are added to the countermeasures list"
            const std::string_view before = deed.first > 0 ? std::string_view(sentence.words[deed.first - 1].low) : "";
            const bool parties = lists || deed.deed == Deed::kDelist;
            const bool to_be =
                before == "be" || (text::english::is_any(before, {"is", "are", "was", "were", "been", "hereby"}) &&
                                   sanctioned.find(sentence.words, deed.last).last > deed.last);
            if (parties && !known && to_be && any_list.find(sentence.words, deed.last).last > deed.last)
                events.push_back(listing_at(deed));
            if (!lists || known || to_be || list.find(sentence.words, deed.last).last <= deed.last) continue;
            events.push_back(listing_at(deed));
        }
    }

    /// The listings that a sentence tells.
    [[nodiscard]] std::vector<Event> told_in(const Sentence& sentence) const {
        std::vector<Event> events;
        for (const auto& told : relevance_.told) {
            const bool here = told.sentence->text.data() == sentence.text.data();
            const bool parties = told.event.deed == Deed::kList || told.event.deed == Deed::kDelist;
            if (here && parties) events.push_back(told.event);
        }
        add_listings_on_the_list(sentence, events);
        return events;
    }

    const EnglishText& text_;
    const Relevance& relevance_;
    bool measures_;                     ///< parties stand where measures fall on them, too
    bool investigated_;                 ///< an investigation is what the document tells
    std::vector<std::string> defined_;  ///< terms looked up
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
    const bool measures = std::any_of(kinds.begin(), kinds.end(), [](const auto& kind) {
        return kind.value.rfind("uel_", 0) == 0 || kind.value == "suspension" || kind.value == "termination" ||
               kind.value == "countermeasure";
    });
    const bool investigated =
        std::any_of(kinds.begin(), kinds.end(), [](const auto& kind) { return kind.value == "uel_investigation"; });
    return of_parties ? Collector(text, relevance, measures, investigated).run() : Parties{};
}

std::optional<model::Sourced<int>> stated_count(const EnglishText& text) {
    for (const auto& sentence : text.sentences()) {
        if (sentence.part != Part::kTitle && sentence.part != Part::kLead) continue;
        const auto& words = sentence.words;
        for (const auto& hit : party_nouns().find_all(words)) {
            for (std::size_t back = 1; back <= 4 && back <= hit.first; ++back) {
                const auto count = text::english::cardinal_at(words, hit.first - back);
                const std::size_t noun = hit.first - back + count.used;
                if (noun < words.size() && words[noun].before == '.') continue;  // "2. Acme Group plc"
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
