#include "parsers/extract/english_enumerations.h"

#include <algorithm>

#include "parsers/extract/english_limited.h"
#include "parsers/extract/english_listing_openers.h"
#include "parsers/extract/english_names.h"
#include "parsers/extract/english_outline.h"
#include "parsers/extract/english_removals.h"
#include "parsers/text/english_authorities.h"
#include "parsers/text/english_places.h"

namespace gazetted::extract::english {

namespace {

using text::english::is_any;
using text::english::PhraseTable;
using text::english::Word;
using Starts = std::vector<std::size_t>;

bool matches(const PhraseTable& table, const std::vector<Word>& words, std::size_t at) {
    return table.match(words, at).last > at;
}

/// The index where a colon, a dash or a comma opens names right after a class: "two makers, A and B, to its list".
bool opens_apposition(const std::vector<Word>& words, std::size_t at) {
    if (at >= words.size() || !words[at].capital) return false;
    return words[at].before == ':' || words[at].before == ',' || (words[at].before == '-' && words[at].spaced);
}

/// The names in apposition are closed by a mark or the list's preposition, and nobody "said" anything after them:
/// "adds two firms, Reuters reports".
bool closes_apposition(const Sentence& sentence, std::size_t at) {
    static const PhraseTable speech{{1,
                                     "say+; said; report+; announce+; confirm+; tell|told|tells; write|wrote|writes; "
                                     "call|calls|called; has; have; had; warn+"}};
    const auto names = names_from(sentence.text, sentence.words, at);
    const std::size_t next = word_after(names, sentence.words);
    return !names.empty() && (next >= sentence.words.size() || !matches(speech, sentence.words, next));
}

/// "Twenty, including A and B, were", "a further 20, among them C": the class is not said again.
void after_count(const std::vector<Word>& words, const PhraseTable& marker, Starts& starts) {
    for (std::size_t at = 0; at < words.size(); ++at) {
        const auto count = text::english::cardinal_at(words, at);
        static const PhraseTable listed{{1,
                                         "on|onto|in *2 watch|control|entity|export *1 list; on|onto the|that list; "
                                         "others; more; other|more|further "
                                         "firms|companies|entities"}};
        const std::size_t counted = at + count.used;
        const std::size_t next = std::max(counted, listed.match(words, counted).last);  // "the 12 on the watch list, …"
        if (count.used == 0 || next >= words.size()) continue;
        // "and three others - Acme, Besom and Corvid - to its export control list"
        const bool dashed = words[next].before == ':' || (words[next].before == '-' && words[next].spaced);
        if (next > counted && words[next].capital && dashed) starts.push_back(next);
        if (words[next].before != ',') continue;
        const auto mark = marker.match(words, next);
        if (mark.last > next) starts.push_back(mark.last);
    }
}

/// "28 entities, including A, B and C", "the companies in question are A and B", "two companies: A and B", "two makers,
/// A and B, to its list".
void after_class(const Sentence& sentence, bool lists, Starts& starts) {
    static const PhraseTable marker{{1,
                                     "including; namely; such as; like; are; i e; among others; among them; include; "
                                     "includes; included; were; comprise; "
                                     "comprises; comprising; as; notably; among them is; among which are"}};
    static const PhraseTable such_as{{1, "such as"}};
    constexpr std::size_t kExamples = 6;  // words between "include" and "such as"
    const auto& words = sentence.words;
    after_count(words, marker, starts);
    for (const auto& hit : party_nouns().find_all(words)) {
        const std::size_t limit = std::min(words.size(), hit.last + 10);
        for (std::size_t at = hit.last; at < limit; ++at) {
            if (words[at].before == ';' || words[at].before == '.') break;
            const bool goods = is_any(words[at].low, {"brands", "labels", "products", "services"});
            if (goods && at + 1 < words.size() && words[at + 1].before == ' ' &&
                is_any(words[at + 1].low, {"like", "such", "including"}))
                break;  // "owns brands like …"
            const auto mark = marker.match(words, at);
            const bool apposed =
                (at == hit.last || words[at].before == ':') && opens_apposition(words, at) &&
                (words[at].before == ':' || words[at].before == '-' || (lists && closes_apposition(sentence, at)));
            if (mark.last == mark.first && !apposed) continue;
            starts.push_back(apposed ? at : mark.last);
            const auto example = such_as.find(words, mark.last);  // "include well-known makers such as A and B"
            const bool of_others = std::any_of(
                words.begin() + static_cast<std::ptrdiff_t>(mark.last),
                words.begin() + static_cast<std::ptrdiff_t>(std::max(mark.last, example.first)), [](const Word& word) {
                    return is_any(word.low, {"of", "to", "for", "from", "with", "by", "in"});
                });
            if (!apposed && example.last > example.first && example.first <= mark.last + kExamples && !of_others &&
                !words[std::min(mark.last, words.size() - 1)].capital)
                starts.push_back(example.last);
            break;
        }
    }
}

/// "adds Japan Radio", "put Korea Zinc on": the country is part of the name, what follows is a branch of trade and no
/// party in general ("Japan Steel Firms").
bool opens_name(const std::vector<Word>& words, const text::english::PlaceHit& place) {
    static const PhraseTable trade{
        {1,
         "radio; steel; zinc; display; aviation; marine; aerospace; airlines; airways; shipbuilding; railways; "
         "railway; "
         "petroleum; semiconductor; electronics; drilling; cement; telecom; tobacco; hydrogen; engine; tungsten"}};
    static const PhraseTable joint{{1, "sector; industry; exports; exporter%; importer%; user%; group%"}};
    if (place.code.empty() || place.adjective || place.metonym || words[place.last - 1].possessive) return false;
    const std::size_t at = place.last;
    if (at >= words.size() || words[place.first].all_caps || !words[at].capital || words[at].before != ' ')
        return false;
    if (trade.match(words, at).last == at) return false;
    const bool ends = at + 1 >= words.size() || words[at + 1].before != ' ';
    return ends || (party_nouns().match(words, at + 1).last <= at + 1 && !describes_name(words, at) &&
                    joint.match(words, at + 1).last <= at + 1);
}

/// "adds A and B to the unreliable entity list", "put two companies on the list: A and B".
void after_verb(const Sentence& sentence, const Event& listing, Starts& starts) {
    static const PhraseTable skip{
        {1, "company; firm; the; relevant; also; defence|defense? contractor%|maker%|firm%|companies|company"}};
    const auto& words = sentence.words;
    std::size_t at = listing.verb + 1;
    while (at < words.size()) {
        const auto hit = skip.match(words, at);
        const auto place = text::english::place_at(words, at);
        if ((hit.last == hit.first && place.code.empty()) || opens_name(words, place)) break;
        at = std::max(hit.last, place.last);
    }
    starts.push_back(at);
    for (std::size_t i = listing.last; i < words.size(); ++i) {  // "on the list with effect from May 6: A; B"
        if (words[i].before == ';' || words[i].before == '.') break;
        if (words[i].before != ':' || is_in_bracket(sentence, i)) continue;
        starts.push_back(i);
        break;
    }
}

/// "… on its export control list (No. 11), and Besom and 19 others on its watch list": who is put on the second list.
void on_second_list(const Sentence& sentence, const std::vector<Event>& listings, Starts& starts) {
    const auto& words = sentence.words;
    for (std::size_t i = 1; i < listings.size(); ++i) {
        if (listings[i].verb != listings[i - 1].verb || listings[i].last <= listings[i - 1].last) continue;
        std::size_t at = listings[i - 1].last;
        while (at < listings[i].last && (is_in_bracket(sentence, at) || words[at].low == "and"))
            ++at;
        if (at < listings[i].last && words[at].capital && words[at].before != '.') starts.push_back(at);
    }
}

/// ", a Defence Ministry think tank, was": the word after what is said between commas; `at` where nothing is.
std::size_t past_insertion(const std::vector<Word>& words, std::size_t at) {
    constexpr std::size_t kLongest = 14;
    if (at >= words.size() || words[at].before != ',' || words[at].capital || words[at].low == "and") return at;
    for (std::size_t i = at + 1; i < std::min(words.size(), at + kLongest); ++i) {
        if (words[i].before == '.' || words[i].before == ';') return at;
        if (words[i].before == ',') return i;
    }
    return at;
}

/// "was also named", where the words after it speak of no other country's list.
bool is_named(const std::vector<Word>& words, std::size_t at) {
    static const PhraseTable named{
        {1, "is|are|was|were *1 named|listed|blacklisted|included|targeted|hit|sanctioned|designated"}};
    const auto hit = named.match(words, at);
    if (hit.last == at) return false;
    for (std::size_t i = hit.last; i < words.size(); ++i) {
        const auto place = text::english::place_at(words, i);
        if ((!place.code.empty() && place.code != "CN") || words[i].low == "as") return false;
    }
    return true;
}

/// "… and 12 other companies": the word after what a row leaves out.
std::size_t past_remainder(const std::vector<Word>& words, std::size_t at) {
    static const PhraseTable rest{
        {1,
         "and|plus *2 others; as well as *2 others; and|plus *3 other|more|further|additional *4 "
         "entity|entities|company|companies|firm|firms|enterprises|institutions|organisations|organizations|"
         "contractors|"
         "makers|groups|parties|names|suppliers|manufacturers|subsidiaries|units"}};
    const auto hit = rest.match(words, at);
    return hit.last > at ? hit.last : at;
}

/// "the Company": what a company calls itself in its own statement.
bool names_itself(const std::vector<Word>& words, std::size_t at) {
    return at + 2 < words.size() && words[at].low == "the" && words[at + 1].capital &&
           is_any(words[at + 1].low, {"company", "issuer", "group", "corporation"});
}

/// "said the sales chief of Acme GmbH, one of the four": the name stands right before the comma.
void before_apposition(const std::vector<Word>& words, Starts& starts) {
    static const PhraseTable apposed{{1, "one|two|three of the|those|these"}};
    for (const auto& hit : apposed.find_all(words)) {
        if (hit.first == 0 || words[hit.first].before != ',') continue;
        const auto count = text::english::cardinal_at(words, hit.last);
        const bool class_said = hit.last < words.size() && party_nouns().match(words, hit.last).last > hit.last;
        if (count.used == 0 && !class_said) continue;
        std::size_t first = hit.first;
        while (first > 0 && words[first - 1].capital && words[first].before != ';' &&
               (first == hit.first || words[first].before == ' ' || words[first].before == '-'))
            --first;
        if (first < hit.first) starts.push_back(first);
    }
}

constexpr std::size_t kDateline = 9;  // words

bool gap_has_dash(std::string_view text, std::size_t from, std::size_t to) {
    const auto gap = text.substr(from, to - from);
    return gap.find("--") != gap.npos || gap.find(" - ") != gap.npos || gap.find("–") != gap.npos ||
           gap.find("—") != gap.npos;
}

constexpr std::size_t kBefalls = 24;  // words behind the names that say what befell them

/// What befalls the names is China's: a list, a ban, a control.
bool befalls_by_china(const std::vector<Word>& words, std::size_t from) {
    static const PhraseTable table{
        {1,
         "list; lists; listed; listing; blacklist%; blacklisted; roster; barred; banned; ban; bans; control%; curbs; "
         "export; exports; dual use; added; placed; named; china; chinese; beijing; ministry; removed; suspended"}};
    return table.in(words, from, std::min(words.size(), from + kBefalls));
}

/// "… among firms hit by US tariffs".
bool meets_others(const std::vector<Word>& words, std::size_t from) {
    const std::size_t limit = std::min(words.size(), from + kBefalls);
    for (std::size_t at = from; at < limit; ++at) {
        if (is_any(words[at].low, {"tariff", "tariffs", "duties", "imports"})) return true;
        const auto place = text::english::place_at(words, at);
        const bool foreign = !place.code.empty() && place.code != "CN";
        if (foreign && at > 0 && is_any(words[at - 1].low, {"by", "under"})) return true;
    }
    return false;
}

/// "A and B are among those hit", "…, A and B among them, …", "A and B put on China's watch list", "A, B and 12 other
/// companies were added", "A has been barred from …".
void before_verb(const Sentence& sentence, const std::vector<Event>& listings, Starts& starts) {
    static const PhraseTable among{
        {1,
         "are|were|is|was|being among; is|are now? off *4 list|blacklist; among them|those|which; are|were|is|was "
         "also? on the? list|blacklist; "
         "also? appear|appears|appeared|feature|features|figure|figures|featured *2 on|in|among; is|are there; "
         "are|is|were|was in|on *3 group|batch|list|category|round|lot|tranche; "
         "are|were|is|was *2 one|two|three|four|five|six|part|some of; join|joins|joined the|a|them; "
         "is|are|was|were the latest|newest|first *3 company|companies|firm|firms|maker|makers|entity|entities|"
         "contractor|contractors|group|groups to? be? barred|banned|listed|blacklisted|added|placed|put|named|on; "
         "are|were *1 ones|best|most|names; is|are|was|were *1 best|most *2 known|prominent|familiar"}};
    // "For some time, Acme and other entities have, in disregard of …": an answer on a listing tells the reason so.
    static const PhraseTable misdeed{
        {1,
         "have|has *8 disregard|defiance|engaged|participated|participating|involved|colluded|sold|provided|supplied|"
         "violated|discriminatory|undermined|harmed|spite|cooperated; took part; "
         "participated|engaged|colluded|assisted|cooperated in|with"}};
    static const PhraseTable auxiliary{{1,
                                        "is; are; was; were; has been; have been; had been; will be; would be; shall "
                                        "be; to be; also; both; all; hereby"}};
    const auto& words = sentence.words;
    std::size_t judged = 0;  // up to here the names of one row have been read: what follows a row follows each of them
    const std::size_t first = past_marker(sentence);
    for (std::size_t at = first; at < words.size(); ++at) {
        if (at < judged) continue;
        // "TOKYO (Wire) -- Acme Corp. and Besom Corp. are among …"
        const bool filed = at > first && words[at].before == '(' && at < kDateline &&
                           gap_has_dash(sentence.text, words[at - 1].end, words[at].begin);
        const bool opens = filed || at == first || words[at].before == ',' || words[at].before == ':' ||
                           words[at].before == '.' || (words[at].before == '-' && words[at].spaced) ||
                           is_any(words[at - 1].low, {"that", "as", "since", "because"});
        if (at > 0 && is_any(words[at - 1].low, {"which", "that", "whereby"}) && names_itself(words, at)) {
            const std::size_t verb = auxiliary.match(words, at + 2).last;
            const auto listed = [&](const Event& listing) { return listing.verb == verb; };
            if (std::any_of(listings.begin(), listings.end(), listed)) starts.push_back(at + 1);
        }
        if (!opens || (!words[at].capital && !opens_small(words, at)) || text::english::cardinal_at(words, at).used > 0)
            continue;
        if (is_in_bracket(sentence, at)) continue;  // "(Nasdaq: USAR) were among"
        const std::size_t named = words[at].low == "the" ? at + 1 : at;
        if (named >= words.size() || (!describes_name(words, named) && acts_at(words, named))) continue;
        const auto names = names_from(sentence.text, words, named);
        std::size_t next = word_after(names, words);
        if (!names.empty()) judged = next;
        if (names.empty() || next >= words.size()) continue;
        const std::size_t remainder = past_remainder(words, next);
        if (remainder > next && matches(misdeed, words, remainder)) starts.push_back(named);
        next = remainder;
        const auto listed_at = [&](std::size_t verb) {
            if (matches(among, words, verb) || is_named(words, verb)) return true;
            while (verb < words.size() && matches(auxiliary, words, verb))
                verb = auxiliary.match(words, verb).last;
            return std::any_of(listings.begin(), listings.end(),
                               [&](const Event& listing) { return listing.verb == verb; });
        };
        const bool dashed = words[at].before == '-' || filed;
        if (dashed && (!befalls_by_china(words, next) || meets_others(words, next))) continue;
        if (listed_at(next) || listed_at(past_insertion(words, next)) || taken_up(words, next, listings))
            starts.push_back(named);
    }
}

}  // namespace

const PhraseTable& party_nouns() {
    static const PhraseTable table{
        {1,
         "entity; entities; company; companies; firm%; enterprise%; institution%; institutions; organisation%; "
         "organization%; those; "
         "contractor%; bank%; corporation%; manufacturer%; parties; subsidiaries; group%; businesses; maker%; names; "
         "units; affiliates"}};
    return table;
}

std::size_t past_marker(const Sentence& sentence) {
    if (sentence.words.empty() || !sentence.opens_block) return 0;
    const auto& first = sentence.words[0].low;
    const bool marked = first.size() <= 2 || text::english::roman_numeral(first) > 0 ||
                        is_any(first, {"article", "section", "part", "first", "second", "third", "fourth", "fifth"});
    const auto length = marked ? marker_of(sentence.text).length : 0;
    const std::size_t at = text::english::word_at(sentence.words, length);
    return at;
}

bool acts_at(const std::vector<Word>& words, std::size_t at) {
    if (text::english::chinese_authority_at(words, at).last > at) return true;
    const auto place = text::english::place_at(words, at);
    if (place.code.empty()) return false;
    const bool goes_on = place.last < words.size() && words[place.last].capital && words[place.last].before == ' ' &&
                         !words[place.last - 1].possessive;
    const bool named = goes_on && (place.adjective || (place.code != "CN" && !place.metonym));  // "American Photonics"
    return !named;
}

Starts enumerations_in(const Sentence& sentence, const std::vector<Event>& listings) {
    Starts starts;
    after_class(sentence, !listings.empty(), starts);
    add_openers(sentence, starts);
    for (const auto& listing : listings)
        after_verb(sentence, listing, starts);
    on_second_list(sentence, listings, starts);
    before_verb(sentence, listings, starts);
    before_apposition(sentence.words, starts);
    add_taken_off(sentence, starts);
    const auto relieved = parties_relieved(sentence);
    starts.insert(starts.end(), relieved.begin(), relieved.end());
    std::sort(starts.begin(), starts.end());
    return starts;
}

}  // namespace gazetted::extract::english
