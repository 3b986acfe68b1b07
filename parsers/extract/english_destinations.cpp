#include "parsers/extract/english_destinations.h"

#include <algorithm>
#include <unordered_set>

#include "parsers/text/english_phrases.h"
#include "parsers/text/english_places.h"

namespace gazetted::extract::english {

namespace {

using text::english::PhraseTable;
using text::english::PlaceHit;
using text::english::Word;

bool is_any(std::string_view low, std::initializer_list<std::string_view> set) {
    return std::find(set.begin(), set.end(), low) != set.end();
}

const PhraseTable& parties_after_place() {
    static const PhraseTable table{
        {1,
         "entity; entities; company; companies; firm%; enterprise%; institution%; institute%; organisation%; "
         "organization%; "
         "contractor%; maker%; manufacturer%; "
         "military; militaries; armed forces; army; defence|defense; end user%; user%; subsidiary; subsidiaries; "
         "bank%; "
         "financial institution%; arms; aerospace; corporation%; supplier%; defense contractor%; tech|technology "
         "companies|firms; drone makers; parties; importer%; units; groups; group"}};
    return table;
}

/// Who gets arms, who is defended, where somebody was killed: countries in reasons are no destinations.
bool is_reason(const std::vector<Word>& words, std::size_t at) {
    static const PhraseTable table{
        {1,
         "arms sales; arms sale; sale of arms; weapon sales; sell|selling|sold|sells arms|weapons; military "
         "technology|technical cooperation|co; collud|collusion; colluded|colluding with; tensions; support for; "
         "dispute; "
         "comments|remarks|row over|on|about; visit to; cooperation with; relations with; ties with; talks|deal|trade "
         "with; "
         "response to; retaliation for|against; imports from; tariffs on|against"}};
    const std::size_t from = at > 6 ? at - 6 : 0;
    for (std::size_t i = from; i < at; ++i) {
        const auto hit = table.match(words, i);
        if (hit.last > hit.first && hit.last <= at) return true;
    }
    return false;
}

bool targeted_by_preposition(const std::vector<Word>& words, const PlaceHit& place) {
    std::size_t before = place.first;
    if (before > 0 && words[before - 1].low == "the") --before;
    if (before == 0) return false;
    if (is_any(words[before - 1].low,
               {"to", "against", "on", "targeting", "toward", "towards", "targets", "hits", "hit"}))
        return true;
    // "to the US, Mexico and Canada"
    return is_any(words[before - 1].low, {"and", "or"}) || words[place.first].before == ',';
}

bool followed_by_party(const std::vector<Word>& words, const PlaceHit& place) {
    for (std::size_t at = place.last; at < std::min(words.size(), place.last + 3); ++at) {
        if (words[at].before != ' ' && words[at].before != '-' && words[at].before != '/') return false;
        if (text::english::place_at(words, at).code != "") return false;
        const auto hit = parties_after_place().match(words, at);
        if (hit.last > hit.first) return true;
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
    return (sentence.part == Part::kList || sentence.part == Part::kField) &&
           sentence.text.find('(') != std::string_view::npos;
}

/// True where parties are put on a list, taken off or their measures change.
bool touches_list(const Relevance& relevance) {
    return std::any_of(relevance.told.begin(), relevance.told.end(), [](const Told& told) {
        const auto& noun = told.event.noun;
        return noun == ControlNoun::kControlList || noun == ControlNoun::kWatchList ||
               noun == ControlNoun::kUnreliableList || noun == ControlNoun::kCountermeasure;
    });
}

}  // namespace

std::vector<Aim> aimed_at(const Sentence& sentence) {
    std::vector<Aim> found;
    const auto& words = sentence.words;
    bool enumerating = false;
    for (const auto& place : text::english::places(words)) {
        if (place.code == "CN" || is_reason(words, place.first)) {
            enumerating = false;
            continue;
        }
        const bool joined =
            is_any(place.first > 0 ? std::string_view(words[place.first - 1].low) : "", {"and", "or"}) ||
            words[place.first].before == ',';
        const bool party = followed_by_party(words, place);
        const bool noun = !place.adjective && !place.metonym && targeted_by_preposition(words, place) &&
                          (!joined || enumerating) && !words[place.last - 1].possessive;
        enumerating = noun;
        if (noun || (party && !place.metonym)) found.push_back({place.code, place.first, place.last});
    }
    return found;
}

std::vector<model::Sourced<std::string>> destinations_of(const EnglishText& text, const Genre& genre,
                                                         const Relevance& relevance) {
    const bool press = genre.document_class == model::DocumentClass::kPress;
    const bool homes = !press && touches_list(relevance);
    std::vector<model::Sourced<std::string>> found;
    const auto add = [&](const Sentence& sentence, std::string_view code, std::size_t first, std::size_t last) {
        add_once(found, code, text.evidence(sentence, sentence.words[first].begin, sentence.words[last - 1].end));
    };
    std::unordered_set<const char*> telling;  // where the sentences with a main event begin
    for (const Told& told : relevance.told) {
        if (told.event.main) telling.insert(told.sentence->text.data());
    }
    for (const auto& sentence : text.sentences()) {
        const bool tells = telling.contains(sentence.text.data());
        const bool here = sentence.part == Part::kTitle || (tells && (!press || sentence.part != Part::kBody)) ||
                          (!press && sentence.part == Part::kField);
        if (here) {
            for (const auto& aim : aimed_at(sentence))
                add(sentence, aim.code, aim.first, aim.last);
        }
        if (!homes || !names_homes(sentence)) continue;
        for (const auto& place : text::english::places(sentence.words)) {
            if (place.code != "CN" && !place.metonym && !place.adjective && in_brackets(sentence.words, place))
                add(sentence, place.code, place.first, place.last);
        }
    }
    return found;
}

}  // namespace gazetted::extract::english
