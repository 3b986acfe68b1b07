#include "parsers/extract/english_destinations.h"

#include <algorithm>
#include <unordered_set>

#include "parsers/extract/english_aims.h"
#include "parsers/extract/english_history.h"
#include "parsers/extract/english_homes.h"
#include "parsers/extract/english_lexicon.h"
#include "parsers/extract/english_name_lines.h"
#include "parsers/extract/english_news.h"
#include "parsers/extract/english_party_lines.h"
#include "parsers/extract/english_refusals.h"
#include "parsers/text/english_phrases.h"
#include "parsers/text/english_places.h"

namespace gazetted::extract::english {

namespace {

using text::english::is_any;
using text::english::PhraseTable;
using text::english::PlaceHit;
using text::english::Word;

/// "(Belgium)" after a name, "Belgium, Germany" in brackets of a list of parties.
bool in_brackets(const std::vector<Word>& words, const PlaceHit& place) {
    return words[place.first].before == '(' || (place.first > 0 && words[place.first].before == ',');
}

/// Lines that name parties with their homes.
bool names_homes(const Sentence& sentence) {
    const bool line = sentence.part == Part::kBody && sentence.opens_block && item_number(sentence.text) > 0;
    return (sentence.part == Part::kList || sentence.part == Part::kField || line) &&
           sentence.text.find('(') != std::string_view::npos;
}

/// "X, Inc. of the United States": the home of the party named before.
bool is_home(const std::vector<Word>& words, const PlaceHit& place) {
    std::size_t before = place.first;
    if (before > 0 && words[before - 1].low == "the") --before;
    if (before < 2 || place.adjective || place.metonym) return false;
    const bool named = words[before - 2].capital || words[before - 2].low == "entities" ||
                       words[before - 2].low == "companies" || words[before - 2].low == "firms";
    return words[before - 1].low == "of" && named && words[before - 1].before != '.';
}

/// "the chemicals whose export to the United States and Mexico needs a permit".
bool speaks_of_precursors(const std::vector<Word>& words) {
    static const PhraseTable table{
        {1, "chemical%|precursor%|substances *14 export%|exported|exporting|added|list|catalogue"}};
    return table.in(words);
}

/// "No item may be exported to Iran without permission", "exporting the items to Japan shall apply for a licence".
bool rules_exports(const Sentence& sentence) {
    static const PhraseTable exports{{1, "export|exports|exported|exporting|shipped|supplied *12 to|for"}};
    const bool runs = sentence.part == Part::kLead || sentence.part == Part::kBody || sentence.part == Part::kList;
    return runs && exports.in(sentence.words) && (demands_licence(sentence) || refuses(sentence));
}

/// "A ban on exports to Japanese military users remains in place": what is expressly left as it is.
bool leaves_alone(const std::vector<Word>& words) {
    static const PhraseTable table{
        {1,
         "remain|remains|stay|stays in place|force|effect; remain|remains|stay|stays unchanged|untouched|unaffected"}};
    return table.in(words);
}

/// "The ban on exports of antimony to Denmark stays suspended as well": what rests goes on resting.
bool keeps_resting(const std::vector<Word>& words) {
    static const PhraseTable table{
        {1,
         "ban|bans|control|controls|curbs|restrictions|prohibition|measures *24 remain|remains|stay|stays|kept *1 "
         "suspended|paused|frozen|shelved; ban|bans|control|controls|curbs|restrictions|prohibition|measures *24 "
         "remain|remains|stay|stays|kept on hold|ice"}};
    return table.in(words);
}

/// A list of parties is spoken of ("the measures on US firms on the unreliable entity list").
bool speaks_of_list(const std::vector<Word>& words) {
    const auto nouns = control_nouns(words);
    return std::any_of(nouns.begin(), nouns.end(), [](const NounHit& noun) { return is_party_list(noun.noun); });
}

/// True where parties are put on a list, taken off or their measures change.
bool touches_list(const Relevance& relevance) {
    return std::any_of(relevance.told.begin(), relevance.told.end(), [](const Told& told) {
        return is_party_list(told.event.noun) || told.event.noun == ControlNoun::kCountermeasure;
    });
}

/// "(I) United Kingdom" on the line above the parties of that country.
void add_homes_above(const EnglishText& text, const Parties& parties, std::vector<model::Sourced<std::string>>& found) {
    std::unordered_set<std::size_t> below;  // blocks right under which a party stands
    for (const auto& party : parties) {
        if (!party.evidence.span.empty() && party.evidence.span.block > 0) below.insert(party.evidence.span.block - 1);
    }
    for (const auto& sentence : text.sentences()) {
        if (sentence.span.empty()) continue;
        const std::string_view line = text.document().blocks[block_of(sentence)].text;
        const auto colon = std::min(line.find(':'), line.size());  // "Japan: Acme Aero; Besom Defence"
        const bool label = colon < line.size() && below.contains(block_of(sentence) - 1);
        if (!label && !below.contains(block_of(sentence))) continue;
        if (!names_home(line.substr(0, colon)) || (!label && colon < line.size())) continue;
        for (const auto& place : text::english::places(sentence.words)) {
            if (place.code == "CN") continue;  // the head of China's section
            add_once(found, place.code,
                     text.evidence(sentence, sentence.words[place.first].begin, sentence.words[place.last - 1].end));
        }
    }
}

}  // namespace

std::vector<model::Sourced<std::string>> destinations_of(const EnglishText& text, const Genre& genre,
                                                         const Relevance& relevance, const Parties& parties) {
    const bool press = genre.document_class == model::DocumentClass::kPress;
    const bool homes = !press && (touches_list(relevance) || speaks_of_list(text.title().words));
    std::vector<model::Sourced<std::string>> found;
    const auto add = [&](const Sentence& sentence, std::string_view code, std::size_t first, std::size_t last) {
        add_once(found, code, text.evidence(sentence, sentence.words[first].begin, sentence.words[last - 1].end));
    };
    std::unordered_set<const char*> telling;  // where the sentences with a main event begin
    for (const Told& told : relevance.told) {
        if (told.event.main) telling.insert(told.sentence->text.data());
    }
    std::vector<std::size_t> columns;  // of homes in the table at hand
    bool inside = false;
    const bool substances = text.title().words.size() < 12 &&  // an alert whose title tells nothing
                            std::none_of(relevance.told.begin(), relevance.told.end(),
                                         [](const Told& told) { return told.sentence->part == Part::kTitle; });
    const bool precursors = std::any_of(relevance.told.begin(), relevance.told.end(),
                                        [](const Told& told) { return told.event.noun == ControlNoun::kPrecursor; });
    for (const auto& sentence : text.sentences()) {
        const bool tells = telling.contains(sentence.text.data());
        const bool here =
            sentence.part == Part::kTitle ||
            (tells && !(press && sentence.part == Part::kBody && tells_history(sentence, text.document().posted_on))) ||
            (!press && sentence.part == Part::kField) ||
            (homes && sentence.part != Part::kAside && speaks_of_list(sentence.words)) ||
            (press && sentence.part != Part::kAside && keeps_resting(sentence.words)) ||
            (precursors && speaks_of_precursors(sentence.words)) || (!press && rules_exports(sentence)) ||
            ((substances || precursors) && sentence.part == Part::kLead && demands_licence(sentence));
        if (here && !(press && sentence.part != Part::kTitle && leaves_alone(sentence.words))) {
            for (const auto& aim : aimed_at(sentence))
                add(sentence, aim.code, aim.first, aim.last);
        }
        const bool row =
            !sentence.span.empty() && text.document().blocks[block_of(sentence)].kind == model::BlockKind::kTableRow;
        if (row && !inside) columns = home_columns(sentence.text);
        inside = row;
        if ((!homes && !(row && touches_list(relevance))) || sentence.part == Part::kAside) continue;
        for (const auto& place : text::english::places(sentence.words)) {
            if (place.code == "CN" || place.metonym || place.adjective) continue;
            const std::size_t column = column_of(sentence.text, sentence.words[place.first].begin);
            const bool listed = names_homes(sentence) && in_brackets(sentence.words, place);
            const bool cell = row && std::find(columns.begin(), columns.end(), column) != columns.end();
            if (listed || cell || (tells && is_home(sentence.words, place)))
                add(sentence, place.code, place.first, place.last);
        }
    }
    if (touches_list(relevance) || !parties.empty()) {
        for (const auto& sentence : text.sentences()) {
            const bool old = press && tells_history(sentence, text.document().posted_on);
            if (sentence.part == Part::kAside || sentence.part == Part::kList) continue;
            for (const auto& place : text::english::places(sentence.words)) {
                if (place.code == "CN" || place.metonym || is_reason(sentence.words, place.first)) continue;
                const bool opens = sentence.part == Part::kLead || sentence.part == Part::kTitle;
                const bool counted = opens && !old && counts_parties(sentence.words, place);
                const bool one = parties.size() == 1 && owns_the_party(sentence.words, place);
                if (counted || one || (parties.size() == 1 && is_seat(sentence.words, place)))
                    add(sentence, place.code, place.first, place.last);
            }
        }
    }
    add_homes_above(text, parties, found);
    for (const auto& party : parties) {
        for (const auto& sentence : text.sentences()) {
            const auto& span = party.evidence.span;
            const bool here = !span.empty() && !sentence.span.empty() && span.block == block_of(sentence) &&
                              span.begin >= sentence.span.begin && span.end <= sentence.span.end;
            if (!here) continue;
            std::size_t name = 0;
            while (name + 1 < sentence.words.size() && sentence.words[name].begin + sentence.span.begin < span.begin)
                ++name;
            for (const auto& place : text::english::places(sentence.words)) {
                std::size_t end = name;
                while (end < sentence.words.size() && sentence.words[end].begin + sentence.span.begin < span.end)
                    ++end;
                if (place.code != "CN" && heads_party(sentence.words, place))
                    add(sentence, place.code, place.first, place.last);
                if (place.code != "CN" && (owns_party(sentence.words, place, name) ||
                                           (end < sentence.words.size() && follows_name(sentence.words, place, end))))
                    add(sentence, place.code, place.first, place.last);
            }
        }
    }
    return found;
}

}  // namespace gazetted::extract::english
