#include "parsers/extract/english_idioms.h"

#include <algorithm>

#include "parsers/extract/english_subjects.h"
#include "parsers/text/english_calendar.h"
#include "parsers/text/english_places.h"

namespace gazetted::extract::english {

namespace {

using text::english::is_any;
using text::english::PhraseTable;
using text::english::Word;

std::string_view low_at(const std::vector<Word>& words, std::size_t at) {
    return at < words.size() ? std::string_view(words[at].low) : std::string_view();
}

bool names_a_day(std::string_view low) {
    return text::english::is_weekday(low) || text::english::is_month(low) || text::english::is_short_month(low) ||
           is_any(low, {"today", "tomorrow"});
}

/// "on Monday", "from 1 December".
bool opens_day(const std::vector<Word>& words, std::size_t at) {
    int number = 0;
    if (names_a_day(low_at(words, at + 1))) return true;
    return at + 1 < words.size() && text::english::is_number(words[at + 1], number) &&
           names_a_day(low_at(words, at + 2));
}

bool is_about_something(std::string_view low) {
    return is_any(low, {"talks",        "talk",       "ties",        "relations",   "plan",          "plans",
                        "threat",       "threats",    "damage",      "harm",        "case",          "cases",
                        "probe",        "probes",     "conference",  "summit",      "meeting",       "meetings",
                        "dialogue",     "deal",       "deals",       "negotiation", "negotiations",  "consultations",
                        "consultation", "idea",       "proposal",    "proposals",   "hearing",       "visit",
                        "forum",        "discussion", "discussions", "dispute",     "investigation", "review",
                        "office",       "debate",     "breach",      "breaches",    "violation",     "violations",
                        "warning",      "warnings",   "fair",        "event",       "seminar",       "workshop"});
}

/// Words that end what stands right behind a verb.
bool links(std::string_view low) {
    return is_any(low, {"of",    "about", "under", "for",     "with",    "to",   "over", "at",    "by",    "in",
                        "into",  "on",    "from",  "against", "and",     "or",   "but",  "as",    "while", "that",
                        "which", "who",   "after", "before",  "between", "than", "amid", "until", "ahead", "because"});
}

/// "hold off for another 90 days on barring …": a pause lasts; who holds off, or holds off on new curbs, has done
/// nothing.
bool holds_off_for_nothing(const std::vector<Word>& words, const DeedHit& deed) {
    static const PhraseTable span{{1, "for *4 day|days|week|weeks|month|months|year|years; until|till"}};
    static const PhraseTable fresh{
        {1, "on its|the|any? new|fresh|any|more|further|planned|threatened|proposed|plan|plans|threat"}};
    constexpr std::size_t kReach = 16;
    const std::size_t limit = std::min(words.size(), deed.last + kReach);
    return !span.in(words, deed.last, limit) || fresh.in(words, deed.last, limit);
}

/// "No evidence exists that …", "No shortage of …": what is denied is not the goods.
bool denies_something_else(const std::vector<Word>& words, const DeedHit& deed) {
    if (words[deed.first].low != "no") return false;
    for (std::size_t at = deed.first + 1; at < deed.last; ++at) {
        const auto low = low_at(words, at);
        if (is_any(low, {"that",   "which",    "who",       "whether",   "if",     "when",    "where",    "why",
                         "as",     "because",  "is",        "are",       "was",    "were",    "has",      "have",
                         "had",    "exist",    "exists",    "existed",   "said",   "says",    "how",      "evidence",
                         "doubt",  "doubts",   "shortage",  "shortages", "reason", "reasons", "proof",    "sign",
                         "signs",  "question", "need",      "delay",     "delays", "word",    "decision", "one",
                         "matter", "wonder",   "guarantee", "chance",    "risk",   "longer"}) ||
            is_about_something(low) || is_any(std::string_view(&words[at].before, 1), {",", ";", ":"}))
            return true;
    }
    return false;
}

/// "no rare earths will be sent": a ban says to whom, from when or without what.
bool tells_the_future(const std::vector<Word>& words, const DeedHit& deed) {
    return deed.last >= deed.first + 3 && words[deed.last - 3].low == "will" &&
           !is_any(low_at(words, deed.last),
                   {"to", "abroad", "overseas", "without", "unless", "except", "from", "until", "till"});
}

/// "let 14 firms off the hook for a year", but not "for breaches of the rules".
bool hooked_for_breach(const std::vector<Word>& words, const DeedHit& deed) {
    static const PhraseTable span{{1, "good; now; *4 day|days|week|weeks|month|months|year|years"}};
    const auto last = low_at(words, deed.last - 1);
    if (last == "for") return span.match(words, deed.last).last == deed.last;
    if (last != "hook" || low_at(words, deed.last) != "for") return false;
    return span.match(words, deed.last + 1).last == deed.last + 1;
}

}  // namespace

bool wants_direct_object(const Marked& marked, const DeedHit& deed) {
    const auto verb = marked.low(deed.first);
    const auto last = marked.low(deed.last - 1);
    if (deed.deed == Deed::kEnd)
        return (verb.starts_with("call") && last == "off") || verb.starts_with("undo") || verb == "undid" ||
               verb.starts_with("unw");
    if (deed.deed == Deed::kSuspend) return verb.starts_with("thaw");
    if (deed.deed != Deed::kRestrict || deed.last < deed.first + 3) return false;
    const auto before = marked.low(deed.last - 2);
    return (last == "of" && before == "out") || (last == "on" && (before == "door" || before == "brakes"));
}

bool is_reprieve(const Marked& marked, const DeedHit& deed) {
    return deed.deed == Deed::kSuspend && is_any(marked.low(deed.last - 1), {"reprieve", "respite", "grace"});
}

bool parts_from_object(const Marked& marked, const DeedHit& deed, std::size_t at) {
    const auto low = marked.low(at);
    if (is_reprieve(marked, deed)) return is_any(low, {"under", "to", "by", "within", "because", "despite"});
    const Word& word = marked.words()[at];
    if (word.before != ' ' && word.before != '-' && word.before != '/' && word.before != '"' && at > deed.last)
        return true;
    if (is_any(low, {"on", "from"})) return !opens_day(marked.words(), at);
    const bool joins_goods =
        is_any(low, {"and", "or"}) && at > 0 && marked.hits(materials(), at - 1) && marked.hits(materials(), at + 1);
    if (joins_goods) return false;
    if (links(low) || is_any(low, {"threatened", "planned", "proposed", "looming", "mooted"})) return true;
    const auto place = text::english::place_at(marked.words(), at);  // "out of US dual-use exports": not of China's
    return is_about_something(low) || (!place.code.empty() && place.code != "CN");
}

bool only_qualifies(const Marked& marked, std::size_t first, std::size_t last) {
    constexpr std::size_t kReach = 5;
    for (std::size_t at = last; at < std::min(marked.words().size(), last + kReach); ++at) {
        if (!is_any(std::string_view(&marked.words()[at].before, 1), {" ", "-"})) break;
        if (is_about_something(marked.low(at))) return true;
        if (links(marked.low(at)) && !is_any(marked.low(at), {"on", "of"})) break;  // "ban on chips plan"
    }
    for (std::size_t back = 1; back <= kReach && back <= first; ++back) {
        const std::size_t at = first - back;
        if (is_any(std::string_view(&marked.words()[at + 1].before, 1), {",", ";", ":", "."})) break;
        if (is_about_something(marked.low(at))) return true;
    }
    return false;
}

namespace {

/// "are over", "is gone from Monday": the clause ends behind words[last - 1]; "are over ten years old" goes on.
bool ends_clause(const std::vector<Word>& words, std::size_t last) {
    if (last >= words.size()) return true;
    if (is_any(std::string_view(&words[last].before, 1), {",", ";", ":", ".", "(", "\""})) return true;
    if (words[last].before == '-' && words[last].spaced) return true;
    const auto low = low_at(words, last);
    if (is_any(low, {"on", "from"})) return opens_day(words, last);
    if (low == "as") return low_at(words, last + 1) == "of" && opens_day(words, last + 1);
    return low == "for" && is_any(low_at(words, last + 1), {"good", "now"});
}

}  // namespace

bool is_misread_idiom(const std::vector<Word>& words, const DeedHit& deed) {
    const auto last = low_at(words, deed.last - 1);
    if (deed.deed == Deed::kEnd && is_any(last, {"gone", "history", "over"})) return !ends_clause(words, deed.last);
    if (deed.deed == Deed::kRestrict && is_any(last, {"exported", "shipped", "sold", "supplied", "provided", "sent"}))
        return denies_something_else(words, deed) || tells_the_future(words, deed);
    if (deed.deed == Deed::kSuspend && is_any(last, {"reprieve", "respite", "grace"}))
        return std::any_of(words.begin() + static_cast<std::ptrdiff_t>(deed.first),
                           words.begin() + static_cast<std::ptrdiff_t>(deed.last), [](const Word& word) {
                               return is_any(word.low, {"no", "not", "never", "neither"});
                           });
    return (deed.deed == Deed::kSuspend || deed.deed == Deed::kEnd) && hooked_for_breach(words, deed);
}

bool stays_undone(const std::vector<Word>& words, const DeedHit& deed) {
    const auto first = low_at(words, deed.first);
    const auto last = low_at(words, deed.last - 1);
    if (deed.deed != Deed::kSuspend) return false;
    if (first.starts_with("hold") || first == "held")
        return last == "fire" || (last == "off" && holds_off_for_nothing(words, deed));
    return first.starts_with("back") && last == "off";
}

}  // namespace gazetted::extract::english
