#include "parsers/extract/english_marked.h"

#include <algorithm>

#include "parsers/extract/english_lexicon.h"
#include "parsers/text/english_authorities.h"
#include "parsers/text/english_calendar.h"
#include "parsers/text/english_places.h"

namespace gazetted::extract::english {

using text::english::is_any;
using text::english::PhraseTable;
using text::english::Word;

Marked::Marked(const std::vector<Word>& words) : words_(words), clause_(words.size(), 0) {
    mark_clauses();
    mark_actors();
}

/// True where the clause hangs on another one (after, as, amid …) rather than being what the sentence says.
bool Marked::subordinate(std::size_t at) const {
    return std::find(subordinate_.begin(), subordinate_.end(), clause_[at]) != subordinate_.end();
}

/// True where the words up to `end` are a place aimed at ("exports to Canada"), which acts not.
bool Marked::aimed_at(std::size_t end) const {
    return std::find(aimed_ends_.begin(), aimed_ends_.end(), end) != aimed_ends_.end();
}

bool Marked::ministry_in(int clause) const {
    if (!ministry_clauses_) {
        ministry_clauses_.emplace();
        for (const auto& hit : text::english::chinese_authorities(words_))
            if (hit.code == "MOFCOM") ministry_clauses_->push_back(clause_[hit.first]);
    }
    return std::binary_search(ministry_clauses_->begin(), ministry_clauses_->end(), clause);
}

/// "White House: China to remove …", "Nexperia says China has lifted …": what follows is somebody else's word.
bool Marked::told_by_another(std::size_t at) const {
    for (const ActorHit& actor : actors_) {
        const bool opens = actor.first == 0 && actor.last < words_.size() && words_[actor.last].before == ':';
        if (opens && at >= actor.last) return actor.who == Actor::kForeign;
    }
    for (std::size_t said = 1; said < words_.size(); ++said) {
        if (!is_any(low(said), {"says", "say", "said", "claims", "claim", "claimed"})) continue;
        if (said > at) return foreign_actor_ending(said);
        return !chinese_speaker(said);
    }
    return false;
}

/// "China's commerce ministry said", "the spokesperson said" where nobody says whose.
bool Marked::chinese_speaker(std::size_t said) const {
    bool foreign = false;
    for (const ActorHit& actor : actors_) {
        if (actor.first >= said) break;
        if (actor.who == Actor::kChina) return true;
        foreign = true;
    }
    if (foreign) return false;
    for (std::size_t back = 1; back <= 3 && back <= said; ++back) {
        if (is_any(low(said - back), {"spokesperson", "spokesman", "spokeswoman", "ministry", "mechanism"}))
            return said == back || !hits(party_words(), said - back - 1);
    }
    return false;
}

bool Marked::passive_before(std::size_t verb) const {
    return any_before(verb, {"is", "are", "was", "were", "be", "been", "being"});
}

bool Marked::auxiliary_before(std::size_t verb) const {
    return passive_before(verb) || any_before(verb, {"has", "have", "had"});
}

bool Marked::any_before(std::size_t verb, std::initializer_list<std::string_view> set) const {
    for (std::size_t back = 1; back <= 3 && back <= verb; ++back)
        if (is_any(low(verb - back), set)) return true;
    return false;
}

/// An object does not lie beyond the end of its clause, except in "announced that …", "items which …" or a dash.
bool Marked::breaks(std::size_t from, std::size_t at) const {
    if (at == from || clause(at) == clause(from > 0 ? from - 1 : 0)) return false;
    return subordinate(at) || words_[at].before == ';' || words_[at].before == '.' ||
           is_any(low(at), {"that", "which", "who", "where"});
}

bool Marked::hits(const PhraseTable& table, std::size_t at) const {
    const auto hit = table.match(words_, at);
    return hit.last > hit.first;
}

/// "…, Trump says".
bool Marked::foreign_actor_ending(std::size_t end) const {
    return std::any_of(actors_.begin(), actors_.end(),
                       [&](const ActorHit& actor) { return actor.last == end && actor.who == Actor::kForeign; });
}

void Marked::mark_clauses() {
    int current = 0;
    bool opening = false;  // a subordinate clause opened the sentence and has not met its comma
    for (std::size_t at = 0; at < words_.size(); ++at) {
        const char mark = words_[at].before;
        if (at > 0 && (mark == ';' || mark == '.' || mark == ':')) ++current;
        if (opening && mark == ',') {
            ++current;
            opening = false;
        }
        // "No. 21, which has been suspended since May, shall continue": the clause of the subject goes on.
        if (mark == ',' && is_any(low(at), {"shall", "will"})) ++current;
        const auto hit = subordinators().match(words_, at);
        if (hit.last > hit.first && !as_date_or_role(at)) {
            ++current;
            if (!is_any(low(at), {"that", "from", "which", "where", "who", "whose", "without"})) {
                subordinate_.push_back(current);
                opening = opens_with_time(at);
            }
        }
        clause_[at] = current;
    }
}

/// "After …," and "On 24 July, one day after …,": nothing but a time stands before, and a comma ends it.
bool Marked::opens_with_time(std::size_t at) const {
    constexpr std::size_t kLongest = 9;  // words
    if (at > kLongest) return false;
    for (std::size_t before = 0; before < at; ++before) {
        int number = 0;
        const auto word = low(before);
        const bool counted = text::english::is_number(words_[before], number) || text::english::cardinal(word) >= 0;
        if (!counted && !text::english::is_month(word) && !text::english::is_weekday(word) &&
            !is_any(word, {"on", "a", "the", "just", "only", "day", "days", "hours", "week", "weeks", "month", "months",
                           "few", "shortly", "hour"}))
            return false;
    }
    return true;
}

/// "as of May 14", "as dual-use items", "as well as": no clause opens there.
bool Marked::as_date_or_role(std::size_t at) const {
    if (low(at) == "following")
        return (at > 0 && low(at - 1) == "the") ||
               is_any(low(at + 1), {"items", "technologies", "goods", "entities", "provisions"});
    if (low(at) == "over") return at > 0 && is_any(low(at - 1), {"controls", "control", "restrictions", "curbs"});
    if (low(at) == "until" || low(at) == "from") return true;
    // "…, while those of No. 8 will be terminated": the other half of what is said.
    if (is_any(low(at), {"while", "whilst"})) return at > 0 && words_[at].before == ',';
    if (low(at) != "as") return false;
    if (words_[at].all_caps || words_[at].end - words_[at].begin > 2) return true;  // "Acme Nordic AS", "Acme a.s."
    return is_any(low(at + 1), {"of", "well", "from", "controlled", "part", "a", "an", "such", "unreliable"}) ||
           (at > 0 && is_any(low(at - 1), {"such", "well", "known"}));
}

void Marked::mark_actors() {
    const std::size_t dateline = past_dateline();
    std::size_t aimed_at_until = 0;  // "to the United States, Mexico and Canada": the last of them acts no more
    for (std::size_t at = dateline; at < words_.size();) {
        const auto hit = actor_at(at);
        const bool place = hit.last > at && hit.who != Actor::kChina;
        const bool enumerated = place && aimed_at_until > 0 && joins(aimed_at_until, at);
        if (hit.who != Actor::kNone && !enumerated) actors_.push_back(hit);
        if (place && (enumerated || after_preposition(at))) {
            aimed_at_until = hit.last;
            aimed_ends_.push_back(hit.last);
        }
        at = std::max(hit.last, at + 1);
    }
}

/// "WASHINGTON - China …", "SEOUL, Nov. 10 (Wire) - China …": the first word behind where and when a report was filed,
/// which nobody does; 0 where none opens. A headline all in capitals has no such line.
std::size_t Marked::past_dateline() const {
    constexpr std::size_t kLongest = 8;  // words
    if (words_.empty() || !words_.front().all_caps) return 0;
    const auto place = text::english::place_at(words_, 0);
    if (place.code.empty() || place.code == "CN") return 0;
    for (std::size_t at = 1; at < std::min(words_.size(), kLongest + 1); ++at) {
        const std::size_t gap = words_[at].begin - words_[at - 1].end;  // ": " and ") (" are narrower than a dash
        const bool dash = (words_[at].before == ':' && gap > 2) || (words_[at].before == '(' && gap > 3);
        // "US - 16 firms were listed": a country alone is whom it is about, and no place to file from
        if (at == place.last && !place.metonym) return 0;
        if (dash || (words_[at].before == '-' && words_[at].spaced)) return words_[at].all_caps ? 0 : at;
        int number = 0;
        if (!words_[at].capital && !text::english::is_number(words_[at], number)) return 0;
    }
    return 0;
}

/// Nothing but "and", "or" and commas between two names of a list.
bool Marked::joins(std::size_t from, std::size_t to) const {
    for (std::size_t at = from; at < to; ++at)
        if (!is_any(low(at), {"and", "or", "the"})) return false;
    return to - from <= 2 && to < words_.size() && (to > from || words_[to].before == ',');
}

ActorHit Marked::actor_at(std::size_t at) const {
    const auto authority = text::english::chinese_authority_at(words_, at);
    if (authority.last > authority.first) return {Actor::kChina, authority.first, authority.last};
    const auto place = text::english::place_at(words_, at);
    if (place.code.empty()) return {Actor::kNone, at, at};
    // "the China-US consultations": between whom, and neither of them acts.
    const bool behind = at > 0 && words_[at].before == '-' && !words_[at].spaced &&
                        !text::english::place_ending_at(words_, at).code.empty();
    if (behind) return {Actor::kNone, at, place.last};
    const auto office = officials().match(words_, place.last);
    const bool has_office = office.last > office.first && words_[place.last].before == ' ';
    const std::size_t named = has_office ? office.last : end_of_agency(place.last);
    const bool agency = named > place.last && place.code != "CN";
    const std::size_t last = has_office || agency ? named : place.last;
    if (agency && !has_office) {
        if (after_preposition(at)) return {Actor::kNone, at, last};
        return {Actor::kForeign, at, last};
    }
    if (after_preposition(at) || (!has_office && describes_party(place.last))) return {Actor::kNone, at, last};
    const auto own = text::english::chinese_authority_at(words_, place.last);
    if (own.last > own.first && place.code == "CN") return {Actor::kChina, at, own.last};
    const bool agency_itself = place.metonym && words_[at].all_caps;  // "METI's revised list"
    if ((words_[place.last - 1].possessive || place.adjective) && !has_office && !agency_itself)
        return {Actor::kNone, at, last};
    return {place.code == "CN" ? Actor::kChina : Actor::kForeign, at, last};
}

/// "Taiwan's International Trade Administration", "the UK's Export Control Joint Unit": behind the country's name the
/// words of an agency's; `at` where none stands there.
std::size_t Marked::end_of_agency(std::size_t at) const {
    constexpr std::size_t kLongest = 6;  // words
    if (at == 0 || !(words_[at - 1].possessive)) return at;
    for (std::size_t end = at; end < std::min(words_.size(), at + kLongest); ++end) {
        const auto& word = words_[end];
        if (word.before != ' ' || !(word.capital || (end > at && is_any(word.low, {"of", "and", "for"})))) return at;
        if (is_any(word.low,
                   {"ministry", "administration", "agency", "bureau", "department", "office", "unit", "commission",
                    "council", "directorate", "board", "committee", "parliament", "authority", "customs"}) &&
            end > at)
            return end + 1;
    }
    return at;
}

/// "US companies", "EU defence firms": the country says whose and acts not.
bool Marked::describes_party(std::size_t at) const {
    static const PhraseTable table{
        {1,
         "entity; entities; company; companies; firm%; enterprise%; contractor%; maker%; institution%; bank%; lender%; "
         "manufacturer%; "
         "shipbuilder%; producer%; "
         "financial|research institution%|institute%; group%; university; universities; supplier%; "
         "unit; units; subsidiary; subsidiaries; affiliate%; arm; arms; lab; labs; institute%; carmaker%; trader%; "
         "brand%; "
         "exporter%; importer%; buyer%; user%; military; ally; allies; goods; products; items; tariff%; stocks; "
         "shares; linked|based|owned|backed|listed|headquartered|invested|registered; "
         "markets; automaker%; chipmaker%; defence|defense|drone|tech|chip|arms|military *1 "
         "companies|firms|contractors|makers|groups|company|firm|users"}};
    return at < words_.size() && (words_[at].before == '-' || words_[at].before == ' ') &&
           table.match(words_, at).last > at;
}

bool Marked::after_preposition(std::size_t at) const {
    std::size_t before = at;
    if (before > 0 && low(before - 1) == "the") --before;
    if (before == 0) return false;
    return is_any(low(before - 1), {"to", "from", "on", "against", "with", "in", "for", "of", "over", "between", "into",
                                    "towards", "toward", "at", "outside", "within", "across", "via", "through"});
}
}  // namespace gazetted::extract::english
