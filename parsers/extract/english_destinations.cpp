#include "parsers/extract/english_destinations.h"

#include <algorithm>
#include <unordered_set>

#include "parsers/extract/english_history.h"
#include "parsers/extract/english_homes.h"
#include "parsers/extract/english_lexicon.h"
#include "parsers/extract/english_name_lines.h"
#include "parsers/extract/english_news.h"
#include "parsers/extract/english_party_lines.h"
#include "parsers/text/english_phrases.h"
#include "parsers/text/english_places.h"

namespace gazetted::extract::english {

namespace {

using text::english::is_any;
using text::english::PhraseTable;
using text::english::PlaceHit;
using text::english::Word;

const PhraseTable& parties_after_place() {
    static const PhraseTable table{
        {1,
         "entity; entities; company; companies; firm%; enterprise%; institution%; institute%; organisation%; "
         "organization%; "
         "contractor%; maker%; manufacturer%; builder%; producer%; "
         "military; militaries; armed forces; army; defence|defense; end user%; user%; subsidiary; subsidiaries; "
         "bank%; "
         "financial institution%; arms; aerospace; corporation%; supplier%; defense contractor%; tech|technology "
         "companies|firms; drone makers; parties; importer%; units; groups; group"}};
    return table;
}

/// "Taiwan arms sales": what is sold there, no party of the place.
bool opens_arms_deal(const std::vector<Word>& words, std::size_t at) {
    static const PhraseTable table{
        {1, "arms|weapon|weapons|military *1 sale|sales|deal|deals|package|packages|aid|exports|purchases"}};
    return at < words.size() && table.match(words, at).last > at;
}

/// Who gets arms, who is defended, where somebody was killed: countries in reasons are no destinations.
bool is_reason(const std::vector<Word>& words, std::size_t at) {
    static const PhraseTable table{
        {1,
         "arms sales; arms sale; sale of arms; weapon sales; weapons sales|sale; "
         "seller|sellers|supplier|suppliers of arms|weapons to; supplied|supplying|supply|provided|providing "
         "*2 military|arms|weapons *2 to; military technology|equipment|aid to; sell|selling|sold|sells arms|weapons; "
         "military "
         "technology|technical cooperation|co; collud|collusion; colluded|colluding with; tensions; support for; "
         "dispute; "
         "comments|remarks|row over|on|about; visit to; cooperation with; relations with; ties with; talks|deal|trade "
         "with; "
         "response to; retaliation for|against; sanctions package|round against|on; package of sanctions against|on; "
         "imports from; tariffs on|against"}};
    static const PhraseTable arms{{1, "arms; weapons"}};  // "over Taiwan arms"
    if (at > 0 && is_any(words[at - 1].low, {"over", "about"}) && arms.find(words, at).first == at + 1) return true;
    const std::size_t from = at > 6 ? at - 6 : 0;
    for (std::size_t i = from; i < at; ++i) {
        const auto hit = table.match(words, i);
        if (hit.last > hit.first && hit.last <= at) return true;
    }
    return false;
}

/// "to the armed forces and the coast guard of the Philippines": the words before words[at].
bool speaks_of_forces(const std::vector<Word>& words, std::size_t at) {
    static const PhraseTable table{
        {1, "armed|naval|air|defence|defense forces|ministry; military; militaries; navy; army; coast guard"}};
    constexpr std::size_t kReach = 8;
    for (std::size_t i = at > kReach ? at - kReach : 0; i < at; ++i) {
        if (table.match(words, i).last > i) return true;
    }
    return false;
}

bool targeted_by_preposition(const std::vector<Word>& words, const PlaceHit& place) {
    static const PhraseTable issue{{1, "question; issue; strait; independence; affair%; policy; talks"}};
    if (issue.match(words, place.last).last > place.last) return false;  // "provocations on the Taiwan question"
    std::size_t before = place.first;
    if (before > 0 && words[before - 1].low == "the") --before;
    if (before == 0) return false;
    if (before > 1 && words[before - 1].low == "for" &&
        is_any(words[before - 2].low, {"bound", "headed", "destined", "heading", "exports", "shipments"}))
        return true;
    if (is_any(words[before - 1].low,
               {"to", "against", "on", "targeting", "toward", "towards", "targets", "hits", "hit"}))
        return true;
    if (words[before - 1].low == "of" && speaks_of_forces(words, before - 1)) return true;
    // "to the US, Mexico and Canada"
    if (before > 1 && words[before - 1].low == "for" && is_any(words[before - 2].low, {"added", "controlled"}))
        return true;  // "13 chemicals are added for the United States"
    return is_any(words[before - 1].low, {"and", "or"}) || words[before].before == ',';
}

bool followed_by_party(const std::vector<Word>& words, const PlaceHit& place) {
    if (opens_arms_deal(words, place.last)) return false;
    if (place.adjective && place.last + 1 < words.size() && is_any(words[place.last].low, {"and", "or"})) {
        const auto second = text::english::place_at(words, place.last + 1);  // "Portuguese and Spanish entities"
        if (second.adjective && second.last < words.size() && !opens_arms_deal(words, second.last) &&
            parties_after_place().match(words, second.last).last > second.last)
            return true;
    }
    if (words[place.last - 1].possessive && place.last + 1 < words.size() && words[place.last].low == "and") {
        const auto second = text::english::place_at(words, place.last + 1);  // "Denmark's and Norway's armed forces"
        if (!second.code.empty() && words[second.last - 1].possessive &&
            parties_after_place().match(words, second.last).last > second.last)
            return true;
    }
    for (std::size_t at = place.last; at < std::min(words.size(), place.last + 3); ++at) {
        if (words[at].before != ' ' && words[at].before != '-' && words[at].before != '/') return false;
        if (text::english::place_at(words, at).code != "") return false;
        const auto hit = parties_after_place().match(words, at);
        if (hit.last > hit.first) return true;
    }
    return false;
}

/// "eight entities in the Taiwan region", "two firms from Japan", "3 Entities in China's Taiwan Region".
bool seat_of_counted(const std::vector<Word>& words, const PlaceHit& place) {
    static const PhraseTable parties{
        {1, "entities; companies; firms; enterprises; institutions; organizations; organisations; contractors"}};
    constexpr std::size_t kReach = 3;  // words between the count and the parties
    std::size_t at = place.first;
    while (at > 0 && (words[at - 1].low == "the" || words[at - 1].low == "china"))
        --at;
    if (place.adjective || at < 3 || !is_any(words[at - 1].low, {"in", "from", "of"})) return false;
    const std::size_t noun = at - 2;
    if (parties.match(words, noun).last != at - 1) return false;
    for (std::size_t back = 1; back <= kReach && back <= noun; ++back) {
        if (text::english::cardinal_at(words, noun - back).used > 0) return true;
    }
    return false;
}

/// "(Belgium)" after a name, "Belgium, Germany" in brackets of a list of parties.
bool in_brackets(const std::vector<Word>& words, const PlaceHit& place) {
    return words[place.first].before == '(' || (place.first > 0 && words[place.first].before == ',');
}

void add_once(std::vector<model::Sourced<std::string>>& out, std::string_view code, model::Evidence evidence) {
    const bool known = std::any_of(out.begin(), out.end(), [&](const auto& item) { return item.value == code; });
    if (!known) out.push_back({std::string(code), std::move(evidence)});
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

/// "A ban on exports to Japanese military users remains in place": what is expressly left as it is.
bool leaves_alone(const std::vector<Word>& words) {
    static const PhraseTable table{
        {1,
         "remain|remains|stay|stays in place|force|effect; remain|remains|stay|stays unchanged|untouched|unaffected"}};
    return table.in(words);
}

/// A list of parties is spoken of ("the measures on US firms on the unreliable entity list").
bool speaks_of_list(const std::vector<Word>& words) {
    const auto nouns = control_nouns(words);
    return std::any_of(nouns.begin(), nouns.end(), [](const NounHit& noun) {
        return noun.noun == ControlNoun::kControlList || noun.noun == ControlNoun::kWatchList ||
               noun.noun == ControlNoun::kUnreliableList;
    });
}

/// True where parties are put on a list, taken off or their measures change.
bool touches_list(const Relevance& relevance) {
    return std::any_of(relevance.told.begin(), relevance.told.end(), [](const Told& told) {
        const auto& noun = told.event.noun;
        return noun == ControlNoun::kControlList || noun == ControlNoun::kWatchList ||
               noun == ControlNoun::kUnreliableList || noun == ControlNoun::kCountermeasure;
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
            add_once(found, place.code,
                     text.evidence(sentence, sentence.words[place.first].begin, sentence.words[place.last - 1].end));
        }
    }
}

}  // namespace

namespace {

/// "exports to EU Member States are exempt from licensing": spared in its own clause, and no aim.
bool is_spared(const std::vector<Word>& words, const PlaceHit& place) {
    static const PhraseTable exempt{{1,
                                     "exempt|exempted from; is|are|be exempt|exempted; require|requires|need|needs no "
                                     "licence|license|permit; do|does|shall not require|need"}};
    for (std::size_t at = place.last; at < words.size(); ++at) {
        if (words[at].before == ';' || words[at].before == '.') return false;
        if (exempt.match(words, at).last > at) return true;
    }
    return false;
}

}  // namespace

std::vector<Aim> aimed_at(const Sentence& sentence) {
    std::vector<Aim> found;
    const auto& words = sentence.words;
    bool enumerating = false;
    for (const auto& place : text::english::places(words)) {
        if (place.code == "CN" || is_reason(words, place.first) || is_spared(words, place)) {
            enumerating = false;
            continue;
        }
        const bool article = place.first > 0 && words[place.first - 1].low == "the";
        const std::size_t opens = article ? place.first - 1 : place.first;  // "Canada, the UK and Germany"
        const bool joined = is_any(opens > 0 ? std::string_view(words[opens - 1].low) : "", {"and", "or"}) ||
                            words[opens].before == ',';
        const bool party = followed_by_party(words, place);
        const bool noun = !place.adjective && !place.metonym && targeted_by_preposition(words, place) &&
                          (!joined || enumerating) && !words[place.last - 1].possessive;
        const bool seat = seat_of_counted(words, place);
        enumerating = noun || (seat && !place.metonym);
        if (noun || ((party || seat) && !place.metonym)) found.push_back({place.code, place.first, place.last});
    }
    return found;
}

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
