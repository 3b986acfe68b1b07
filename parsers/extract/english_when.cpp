#include "parsers/extract/english_when.h"

#include <algorithm>

#include "parsers/extract/english_deferral.h"
#include "parsers/extract/english_effect_verbs.h"
#include "parsers/extract/english_limb_paths.h"
#include "parsers/extract/english_periods.h"
#include "parsers/extract/english_reserves.h"
#include "parsers/text/english_phrases.h"

namespace gazetted::extract::english {

namespace {

using text::english::DateForm;
using text::english::find_dates;
using text::english::FoundDate;
using text::english::PhraseHit;
using text::english::PhraseTable;
using text::english::Word;

const PhraseTable& publication_words() {
    static const PhraseTable table{
        {1,
         "published|issued|announced|released and effective|applicable|applied; "
         "date|day of? its? the? publication|publishing|issuance|issue|issuing|promulgation|announcement|release|"
         "signature; date|day of? being published|issued|promulgated|announced|released; "
         "date|day of the? notice|order|circular|listing; date|day *4 published|issued|promulgated|announced|released; "
         "upon|on|from its? publication|issuance|promulgation|release|announcement; "
         "upon|on being published|issued|promulgated|announced; as soon as it? is? published|issued|announced; "
         "moment it is|was? published; publication|issuance|announcement date; date this announcement *3 "
         "published|issued; "
         "effect|force *4 publication; immediately upon; "
         "with immediate effect; immediate effect; effective|effect|force|applicable immediately|forthwith|instantly; "
         "immediately effective|applicable; effect|force|effective at once; effect|force straight|right away; "
         "effect|force on issue|issuance|release|publication|promulgation; effect *3 immediately; force *3 "
         "immediately; apply|applies|applied immediately|forthwith; "
         "apply|applies|applied at once; starting|starts|effective immediately|today|now; "
         "starts|begins at once; takes effect today; "
         "from now until|to|on|through|till; from today|hereof; as of now|today; with effect from today; "
         "from|since this|that date|day; as of|from this date|day; "
         "applicable from that day; date hereof|thereof; "
         "day|date|moment|minute it|they came out|appeared; day|date|moment|minute|hour|time of its? their? "
         "release|publication; as of the|its announcement|publication|notice; "
         "from|since this moment; from now on; publish day; from the date of this announcement; on the day of the "
         "announcement; when|once it was|is "
         "published|issued|announced; effect|force on? the|that same day|date; since its? "
         "publication|issuance|release; "
         "applied|applies|effective "
         "*2 same day|date; effect|force on? the? day it was published|issued|announced"}};
    return table;
}

std::size_t byte_begin(const Sentence& sentence, std::size_t word) {
    return sentence.words[word].begin;
}
std::size_t byte_end(const Sentence& sentence, std::size_t word) {
    return sentence.words[word - 1].end;
}

/// "The measures against the company end on November 18": of an end this is the first day.
bool ends_measures(const std::vector<Word>& words, std::size_t word) {
    static const PhraseTable table{
        {1,
         "measure|measures|curbs|restrictions|ban|bans|sanctions *6 end|ends|ended|cease|ceases|ceased|lapse|lapses on|"
         "from; measure|measures|curbs|restrictions|ban|bans|sanctions *6 be lifted|removed|ended|terminated on|from"}};
    for (const auto& hit : table.find_all(words)) {
        if (hit.last <= word && word - hit.last <= 1) return true;
    }
    return false;
}

/// "the duty stems from Announcement No. 51": the notice, not its publication.
bool names_the_notice(const std::vector<Word>& words, const PhraseHit& hit) {
    int number = 0;
    return text::english::is_any(words[hit.last - 1].low, {"announcement", "notice"}) && hit.last < words.size() &&
           (text::english::is_any(words[hit.last].low, {"no", "nos", "number", "numbers"}) ||
            text::english::is_number(words[hit.last], number));
}

/// The first words that mean the day of publication itself, and no day counted from it.
PhraseHit publication_hit(const std::vector<Word>& words, const std::vector<Deferral>& counted) {
    for (const auto& hit : publication_words().find_all(words)) {
        const bool within = std::any_of(counted.begin(), counted.end(), [&](const Deferral& deferral) {
            return hit.first < deferral.last && hit.last > deferral.first;
        });
        if (!within && !names_the_notice(words, hit)) return hit;
    }
    return {};
}

/// "Ninety days after its publication" where something takes effect: clauses of their own.
void add_deferred(const Sentence& sentence, const std::vector<Deferral>& counted,
                  std::vector<EffectiveClause>& clauses) {
    constexpr std::size_t kOpening = 2;
    for (const auto& deferral : counted) {
        FoundDate place;
        place.begin = byte_begin(sentence, deferral.first);
        const bool opens = deferral.first <= kOpening && effect_verbs().in(sentence.words);
        if (!opens && !governed_by_effect(sentence, place)) continue;
        EffectiveClause clause{true, {}, "all", deferral.term, !deferral.term};
        clause.begin = place.begin;
        clause.end = byte_end(sentence, deferral.last);
        clauses.push_back(std::move(clause));
    }
}

/// "upon its publication on August 5, 2026", "from the day it came out, 4 February 2025": which day that was.
bool names_publication_day(const Sentence& sentence, const PhraseHit& publication, const FoundDate& date) {
    if (date.form != DateForm::kFull && date.form != DateForm::kYearless) return false;
    if (date.begin < byte_end(sentence, publication.last)) return false;
    std::size_t between = 0;
    for (std::size_t at = publication.last; at < sentence.words.size() && sentence.words[at].begin < date.begin; ++at) {
        const auto& word = sentence.words[at];
        if (word.before == ';' || word.before == '.') return false;
        if (!text::english::is_any(word.low, {"on", "of", "the", "out", "its", "namely", "that", "is", "this"}))
            return false;
        ++between;
    }
    return between <= 3;
}

EffectiveClause clause_of(bool on_publication, std::vector<FoundDate> dates, std::size_t begin, std::size_t end) {
    EffectiveClause clause;
    clause.on_publication = on_publication;
    clause.dates = std::move(dates);
    clause.applies_to = "all";
    clause.begin = begin;
    clause.end = end;
    return clause;
}

}  // namespace

bool says_on_publication(const std::vector<Word>& words) {
    const auto hit = publication_hit(words, deferrals(words));
    return hit.last > hit.first;
}

namespace {

/// 'the part "Graphene-related items" shall be implemented from …': a part called by its heading.
bool names_part_by_title(std::string_view stretch) {
    for (const std::string_view part : {"part ", "Part ", "section ", "Section ", "parts ", "portion ", "items "}) {
        for (const std::string_view mark : {"\"", "“"}) {
            if (stretch.find(std::string(part) + std::string(mark)) != std::string_view::npos) return true;
        }
    }
    return false;
}

/// "from 9 October, 8 November and 1 December": the next day of a row of first days.
bool continues_row(const Sentence& sentence, const std::vector<EffectiveClause>& row, const FoundDate& date) {
    if (row.empty() || row.back().on_publication || row.back().end > date.begin || date.form > DateForm::kYearless)
        return false;
    const auto gap = sentence.text.substr(row.back().end, date.begin - row.back().end);
    return gap == ", " || gap == " and " || gap == ", and " || gap == " and on " || gap == " and from ";
}

}  // namespace

std::vector<EffectiveClause> effective_clauses(const Sentence& sentence) {
    std::vector<EffectiveClause> clauses;
    if (moves_its_day(sentence.words)) return clauses;
    const auto counted = deferrals(sentence.words);
    add_deferred(sentence, counted, clauses);
    const auto publication = publication_hit(sentence.words, counted);
    // "Date of issue | October 29, 2031": a label.
    static const PhraseTable labels{{1, "date|day of; publication|issuance|announcement date"}};
    const bool label = publication.first == 0 && publication.last > 0 && labels.match(sentence.words, 0).last > 0 &&
                       !effect_verbs().in(sentence.words);
    const bool governed = publication.last > publication.first && !label &&
                          (effect_verbs().in(sentence.words) || publication.last - publication.first >= 2);
    if (governed)
        clauses.push_back(
            clause_of(true, {}, byte_begin(sentence, publication.first), byte_end(sentence, publication.last)));
    std::size_t after = 0;  // "from October 1, the ministry announced on Thursday": a weekday has a verb of its own
    for (const auto& date : find_dates(sentence.text)) {
        if (governed && names_publication_day(sentence, publication, date)) {
            const auto of_publication =
                std::find_if(clauses.begin(), clauses.end(), [&](const EffectiveClause& clause) {
                    return clause.on_publication && clause.begin == byte_begin(sentence, publication.first);
                });
            of_publication->dates = {date};
            of_publication->end = date.end;
            after = date.end;
            continue;
        }
        const std::size_t nearest = date.form == DateForm::kWeekday ? after : 0;
        const bool goes_on = continues_row(sentence, clauses, date);
        after = date.end;
        if (is_last_day(sentence, date) || date.form == DateForm::kRelative || names_a_notice(sentence, date)) continue;
        if (is_day_of_resuming(sentence, date)) continue;
        if (!goes_on && !governed_by_effect(sentence, date, nearest) && !opens_with(sentence, date) &&
            !changes_on(sentence, date) && !took_effect_on(sentence, date))
            continue;
        clauses.push_back(clause_of(false, {date}, date.begin, date.end));
    }
    std::sort(clauses.begin(), clauses.end(), [](const auto& a, const auto& b) { return a.begin < b.begin; });
    // What a clause applies to stands before its verb: between the end of the clause before and its own.
    std::size_t from = 0;
    for (auto& clause : clauses) {
        const auto stretch = sentence.text.substr(from, clause.end - from);
        clause.applies_to = own_limb_paths(stretch);
        clause.unread = clause.unread || names_part_by_title(stretch);
        from = clause.end;
    }
    return clauses;
}

bool names_a_notice(const Sentence& sentence, const FoundDate& date) {
    static const PhraseTable notice{{1, "announcement|notice|decision|statement|order"}};
    const std::size_t at = text::english::word_at(sentence.words, date.end);
    if (at == sentence.words.size() || sentence.words[at].before != ' ') return false;
    return notice.match(sentence.words, at).last > at;
}

bool begins_on(const Sentence& sentence, const FoundDate& date) {
    return governed_by_effect(sentence, date) || opens_with(sentence, date);
}

std::optional<FoundDate> day_of_end(const Sentence& sentence) {
    if (speaks_of_suspension(sentence)) return std::nullopt;
    for (const auto& date : find_dates(sentence.text)) {
        const std::size_t word = text::english::word_at(sentence.words, date.begin);
        if (ends_measures(sentence.words, word)) return date;
    }
    return std::nullopt;
}

namespace {

/// The figures of "24:00", "24:00 hours Beijing time".
bool tells_hour(const std::vector<Word>& words, std::size_t at) {
    int value = 0;
    if (text::english::is_any(words[at].low, {"hours", "beijing", "time", "local"})) return true;
    if (!text::english::is_number(words[at], value) || value > 59) return false;
    return words[at].before == ':' || (at + 1 < words.size() && words[at + 1].before == ':');
}

}  // namespace

bool is_last_day(const Sentence& sentence, const FoundDate& date) {
    static const PhraseTable table{{1,
                                    "until; till; to; thru; through; by; expire+ on?; end|ends|ending on?; lapse+ on?; "
                                    "up to; before; valid until; end "
                                    "date; run|runs out on?; expiry|expiration date?"}};
    static const PhraseTable ends{
        {1, "suspension|pause|ban|freeze|exemption *24 ends|expires|lapses; suspension|pause *12 runs out"}};
    const std::size_t word = text::english::word_at(sentence.words, date.begin);
    // "10 November 2032 | Suspension of Announcement No. 55 ends"
    if (date.begin == 0 && sentence.text.substr(date.end).starts_with(" | ") && ends.in(sentence.words)) return true;
    for (std::size_t back = 1; back <= 6 && back <= word; ++back) {
        const auto hit = table.match(sentence.words, word - back);
        if (hit.last > hit.first && hit.last <= word) return true;
        const auto& low = sentence.words[word - back].low;
        if (tells_hour(sentence.words, word - back)) continue;  // "until 24:00 on June 30"
        if (low != "the" && low != "on" && low != "midnight" && low != "at" && low != "least") break;
    }
    return false;
}

}  // namespace gazetted::extract::english
