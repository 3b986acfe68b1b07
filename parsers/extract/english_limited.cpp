#include "parsers/extract/english_limited.h"

#include <algorithm>
#include <optional>

#include "parsers/extract/english_names.h"
#include "parsers/extract/english_outline.h"
#include "parsers/extract/english_retold.h"
#include "parsers/extract/english_subjects.h"
#include "parsers/text/english_phrases.h"
#include "parsers/text/english_places.h"

namespace gazetted::extract::english {

namespace {

using text::english::is_any;
using text::english::NoticeCitation;
using text::english::PhraseTable;
using text::english::Word;

/// "cease to apply to", "are terminated in respect of": what follows is all that an act touches.
const PhraseTable& toward() {
    static const PhraseTable table{
        {1,
         "not|longer|cease|ceases|ceased|continue|continues *1 apply|applies|applied|applicable to|against; "
         "terminated|lifted|suspended|ended|cancelled|canceled|revoked|withdrawn|discontinued *1 "
         "toward|towards|against|with|in|as *2 "
         "respect|regard|relation|regards|concerns of|to|for?; "
         "terminated|lifted|suspended|ended|cancelled|canceled|revoked|withdrawn|discontinued|ceases|cease *1 "
         "for|against|concerning|regarding|towards|toward"}};
    return table;
}

/// "for one year", "for another 90 days": how long, and no reach.
bool opens_a_term(const std::vector<Word>& words, std::size_t at) {
    if (at >= words.size()) return true;
    return text::english::cardinal_at(words, at).used > 0 || (words[at].low[0] >= '0' && words[at].low[0] <= '9') ||
           is_any(words[at].low, {"a", "an", "another", "further", "the", "some", "good", "now", "as"});
}

/// "Article 2", "Announcement No. 46": a text and no party.
bool of_a_text(std::string_view low) {
    return is_any(low, {"article", "articles", "paragraph", "paragraphs", "item", "items", "announcement",
                        "announcements", "mofcom", "annex", "section", "ministry", "regulations", "law", "export"});
}

/// "Except for Acme Inc., the measures are terminated", "save in respect of the following entities": whom an end leaves
/// out.
bool leaves_some_out(const Sentence& sentence) {
    static const PhraseTable out{
        {1, "except|excepting|save|excluding; other than; apart|aside from; with the exception of; with exception of"}};
    static const PhraseTable entities{
        {1, "*6 entity|entities|company|companies|enterprises|institutions|firms|parties|organizations|organisations"}};
    const auto& words = sentence.words;
    for (const auto& hit : out.find_all(words)) {
        std::size_t at = hit.last;
        while (at < words.size() && is_any(words[at].low, {"for", "as", "in", "with", "respect", "regard", "regards",
                                                           "of", "to", "that", "those", "the", "against"}))
            ++at;
        if (at >= words.size() || is_in_bracket(sentence, hit.first)) continue;
        if (words[at].capital && !of_a_text(words[at].low)) return true;
        if (entities.match(words, hit.last).last > hit.last) return true;
    }
    return false;
}

/// "the measures … against the following entities: 1. …": whom the lines below name.
bool names_below(const Sentence& sentence) {
    static const PhraseTable below{
        {1,
         "against|on|to|towards|toward|for|of the? following|below *3 "
         "entity|entities|company|companies|enterprises|institutions|organizations|organisations|firms|parties"}};
    return below.in(sentence.words);
}

/// Where the words of reach end: behind "apply to", the first word of whom or what.
std::optional<std::size_t> reach_behind(const Sentence& sentence, std::size_t from) {
    const auto& words = sentence.words;
    for (std::size_t at = from; at < words.size(); ++at) {
        if (at > from && (words[at].before == ';' || words[at].before == '.')) return std::nullopt;
        const auto hit = toward().match(words, at);
        if (hit.last == hit.first || hit.last >= words.size()) continue;
        const bool bare = is_any(words[hit.last - 1].low, {"for"});
        if (!bare || !opens_a_term(words, hit.last)) return hit.last;
    }
    return std::nullopt;
}

/// "measures against Acme under Announcement No. 11": the first word behind "against".
std::optional<std::size_t> reach_before(const Sentence& sentence, std::size_t citation) {
    constexpr std::size_t kReach = 30;
    const auto& words = sentence.words;
    for (std::size_t back = 1; back <= kReach && back < citation; ++back) {
        const std::size_t at = citation - back;
        if (words[at + 1].before == ';' || words[at + 1].before == '.') return std::nullopt;
        const bool measures = at > 0 && is_any(words[at - 1].low, {"measures", "taken", "imposed", "restrictions",
                                                                   "adopted", "controls", "ban", "prohibition"});
        if (measures && is_any(words[at].low, {"against", "on", "upon"})) return at + 1;
    }
    return std::nullopt;
}

/// "With regard to Acme, the measures … are suspended", "shall, with respect to Acme, be suspended", "for the same
/// period in respect of the entities numbered 2 and 5": the first word behind such words, wherever they stand in the
/// clause.
std::optional<std::size_t> reach_aside(const Sentence& sentence) {
    static const PhraseTable aside{
        {1,
         "with|in respect|regard|relation|regards of|to; in the case of; as regards; as far as; so|in far as; insofar "
         "as; only|solely for|against|to"}};
    static const PhraseTable entities{
        {1,
         "the|those|these|all|both|following|above|said|relevant|two|three|four|five|six|seven|eight|nine|ten *3 "
         "entity|entities|company|companies|enterprise|enterprises|institution|institutions|organization|"
         "organizations|organisation|organisations|firm|firms|party|parties|exporters; entities|companies|enterprises "
         "numbered|listed"}};
    const auto& words = sentence.words;
    for (const auto& hit : aside.find_all(words)) {
        std::size_t at = hit.last;
        while (at < words.size() && words[at].low == "the")
            ++at;
        if (at >= words.size() || is_in_bracket(sentence, hit.first)) continue;
        const bool named = words[at].capital && !of_a_text(words[at].low);
        if (named || entities.match(words, hit.last).last > hit.last) return hit.last;
    }
    return std::nullopt;
}

std::vector<model::PartyName> names_at(const Sentence& sentence, std::size_t at) {
    std::vector<model::PartyName> names;
    const auto& words = sentence.words;
    while (at < words.size() && is_any(words[at].low, {"the", "company", "entity", "firm", "entities", "companies"}))
        ++at;
    if (at >= words.size() || !words[at].capital) return names;
    const auto place = text::english::place_at(words, at);  // "exports to EU Member States"
    if (!place.code.empty() && !place.adjective) return names;
    for (const auto& hit : names_from(sentence.text, words, at))
        names.push_back(hit.name);
    return names;
}

/// "Export controls on antimony ingots (HS code: …) under 3C608.a of Announcement No. 33": goods are singled out.
bool singles_out_goods(const Sentence& sentence, std::size_t citation) {
    static const PhraseTable head{
        {1,
         "control|controls|ban|bans|prohibition|prohibitions|restriction|restrictions|curbs|requirement|requirements|"
         "licensing *2 on|of|over|for"}};
    constexpr std::size_t kReach = 40;
    const auto& words = sentence.words;
    for (std::size_t back = std::min(citation, kReach); back > 0; --back) {
        const auto hit = head.match(words, citation - back);
        if (hit.last == hit.first || hit.last >= citation) continue;
        for (std::size_t at = hit.last; at < citation; ++at)
            if (materials().match(words, at).last > at) return true;
        return false;
    }
    return false;
}

/// "(No. 3 in the Annex to Announcement No. 9)", "listed in Announcement No. 9": where a party stands, while the act
/// falls on the party.
bool only_says_where(const Sentence& sentence, std::size_t citation) {
    static const PhraseTable leaves{
        {1,
         "removed|deleted|struck|taken|released|delisted *3 from|off *6 list|lists; remove|removes|removing|delete|"
         "deletes|strike *24 from|off *6 list|lists"}};
    static const PhraseTable stands{
        {1,
         "in|to|of the? annex|appendix|attachment|list to|of; annex|appendix|attachment "
         "to|of; listed|included|named|specified|designated in|by|under; see|cf also?; details "
         "in; set out in"}};
    if (!leaves.in(sentence.words)) return false;
    constexpr std::size_t kNear = 6;
    for (std::size_t back = 1; back <= kNear && back <= citation; ++back) {
        const auto hit = stands.match(sentence.words, citation - back);
        if (hit.last > hit.first && hit.last + 2 >= citation) return true;
    }
    return false;
}

bool ends_or_pauses(const Sentence& sentence) {
    static const PhraseTable table{
        {1,
         "suspend+; suspension; pause+; terminate+; termination; cease|ceases|ceased; lift+; lifting; cancelled; "
         "canceled; revoke+; rescind+; discontinue+; withdraw|withdrawn; removed; remove+; deleted; delete+; no "
         "longer; "
         "not apply|applied; end|ends|ended; struck; released; taken off"}};
    return table.in(sentence.words);
}

/// Whom "As Acme A/S has cooperated, it is removed" speaks of.
std::optional<std::size_t> subject_of_reason(const Sentence& sentence) {
    const auto& words = sentence.words;
    static const PhraseTable freed{{1,
                                    "it|they|the|this|that|both *3 is|are|was|were|has|have|shall|will be?|been? "
                                    "removed|delisted|deleted|taken|released|struck"}};
    static const PhraseTable given{{1, "as; since; because; given that; considering that; whereas; now that"}};
    if (words.size() < 8) return std::nullopt;
    const auto opening = given.match(words, 0);
    if (opening.last == 0 || !words[opening.last].capital || !freed.in(words)) return std::nullopt;
    return opening.last;
}

/// The first word behind the number that opens a part.
std::size_t behind_number(const Sentence& sentence) {
    return sentence.opens_block ? text::english::word_at(sentence.words, marker_of(sentence.text).length) : 0;
}

}  // namespace

Limit limit_of(const Sentence& sentence, const NoticeCitation& citation) {
    Limit limit;
    if (!ends_or_pauses(sentence)) return limit;
    if (leaves_some_out(sentence)) {
        limit.limited = true;
        return limit;
    }
    if (only_says_where(sentence, citation.word_first)) {
        limit.limited = true;
        if (const auto subject = subject_of_reason(sentence)) limit.parties = names_at(sentence, *subject);
        if (limit.parties.empty()) limit.parties = names_at(sentence, behind_number(sentence));
        return limit;
    }
    if (const auto whom = reach_behind(sentence, citation.word_last)) {
        limit.limited = true;
        limit.parties = names_at(sentence, *whom);
        return limit;
    }
    if (const auto whom = reach_before(sentence, citation.word_first)) {
        limit.parties = names_at(sentence, *whom);
        limit.limited = !limit.parties.empty();
        if (limit.limited) return limit;
    }
    if (const auto whom = reach_aside(sentence)) {
        limit.limited = true;
        limit.parties = names_at(sentence, *whom);
        return limit;
    }
    limit.limited = names_below(sentence) || singles_out_goods(sentence, citation.word_first);
    return limit;
}

bool reaches_a_part(const Sentence& sentence) {
    if (!ends_or_pauses(sentence)) return false;
    const auto citations = text::english::find_notices(sentence.text);
    return std::any_of(citations.begin(), citations.end(), [&](const NoticeCitation& citation) {
        const auto limit = limit_of(sentence, citation);
        return limit.limited && limit.parties.empty();
    });
}

std::vector<std::size_t> parties_relieved(const Sentence& sentence) {
    std::vector<std::size_t> starts;
    if (!ends_or_pauses(sentence)) return starts;
    if (const auto subject = subject_of_reason(sentence)) starts.push_back(*subject);
    const auto whom = reach_behind(sentence, 0);
    if (whom && !names_at(sentence, *whom).empty()) starts.push_back(*whom);
    return starts;
}

bool spares_the_rest(const Sentence& sentence) {
    static const PhraseTable others{
        {1,
         "other|others|remaining|rest *4 entity|entities|company|companies|enterprises|institutions|organizations|"
         "organisations|firms|parties|provisions|articles|paragraphs|items|measures; "
         "article|paragraph|item|section|clause *3 thereof; article|paragraph|item|section|clause *3 of the? said|"
         "above|that *1 announcement|notice"}};
    static const PhraseTable spared{
        {1, "not *1 affected; unaffected; unchanged; remain; remains; shall|will continue|apply"}};
    const auto rest = others.find(sentence.words);
    if (rest.last == rest.first) return false;
    const auto behind = [&](const PhraseTable& table) {
        const auto hit = table.find(sentence.words, rest.last);
        return hit.last > hit.first;
    };
    return behind(words_of_going_on()) || behind(spared);
}

}  // namespace gazetted::extract::english
