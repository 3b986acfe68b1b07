#include "parsers/extract/english_tying_verbs.h"

#include <algorithm>

#include "parsers/extract/english_reserves.h"
#include "parsers/text/english_phrases.h"

namespace gazetted::extract::english {

namespace {

using text::english::NoticeCitation;
using text::english::PhraseHit;
using text::english::PhraseTable;

/// Verbs that tie a document to another, in any voice. kNeutral verbs ("issued Announcement No. 21") tie nothing.
const PhraseTable& verbs() {
    static const PhraseTable table{
        {kContinues,
         "continue+ to be? suspend|suspended; continue+ *12 suspension; continued suspension; continue+ suspending; "
         "extend+ *4 suspension|pause; "
         "remain|remains|remained|remaining|stay|stays|stayed suspended|paused|frozen; "
         "remain|remains|remained|remaining|stay|stays|stayed on hold|ice; "
         "further suspend+; further suspension; extension of *4 suspension|pause; kept suspended|paused; "
         "kept on hold|ice; keep|keeps|keeping *12 suspended|paused; "
         "prolong+ *4 suspension|pause; renew+ *4 suspension|pause; suspension|pause *6 extended|prolonged|renewed|"
         "continued; suspension|pause *6 continue|continues; continue|continues|continued for"},
        {kSuspends,
         "suspend+; suspension; pause+; on hold|ice; shelve+; halt+; freeze|freezes|froze|frozen|freezing; not to? be? "
         "enforced|applied|implemented; cease|ceases|ceased *16 until; deferred; deferral"},
        {kTerminates,
         "terminate+; termination; cease+ to? be? implement|implemented|apply|applied|enforced; cease+; discontinue+; "
         "discontinuation; stop++; cancel; cancels; cancelled; canceled; cancelling; canceling; cancellation; lift+; "
         "lifting; revoke+; rescind+; scrap++; drop++; withdraw|withdraws|withdrew|withdrawn|withdrawing; "
         "no longer be? implemented|enforced|applied|apply|applies; remove+; end|ends|ended|ending"},
        {kRepeals,
         "repeal+; abolish+; abolition; annul+; annulled; invalid; invalidate+; null and void; cease|ceases to have "
         "effect|force; cease|ceases to be valid; lose|loses force|effect|validity; superseded by this announcement"},
        {kAmends,
         "entry|entries *2 added|reworded|deleted|moved|inserted|replaced; amend+; correct+; correction; corrigendum; "
         "deleted; inserted; adjust+; adjustment%; amendment%; revise+; update+; supersed+; "
         "superseding; supersede+; replace+; changed|altered to|into; renamed"},
        {kNeutral,
         "issue+; publish+; announced; released; list+; listing; added; adding; included; including; according to; "
         "pursuant to; under; in accordance with; implement+; promulgated"},
    };
    return table;
}

/// "suspended", "on hold", "remain suspended": said of what stands before it.
bool says_state(const Sentence& sentence, const PhraseHit& hit) {
    const auto& last = sentence.words[hit.last - 1].low;
    const auto& first = sentence.words[hit.first].low;
    const std::string_view tail = last.size() > 2 ? std::string_view(last).substr(last.size() - 2) : last;
    return tail == "ed" || last == "frozen" || last == "withdrawn" || first == "on" || first == "remain" ||
           first == "remains" || first == "stay" || first == "stays" || first == "continue" || first == "continues" ||
           first == "no" || first == "cease" || first == "ceases";
}

/// "Since November 10, 2025, the announcements have been suspended": how things stand, and nothing done here.
bool tells_standing(const Sentence& sentence, const PhraseHit& hit) {
    static const PhraseTable perfect{{1, "has|have *1 been"}};
    static const PhraseTable since{{1, "since"}};
    constexpr std::size_t kAuxiliary = 3;
    bool done = false;
    for (std::size_t back = 2; back <= kAuxiliary && back <= hit.first && !done; ++back)
        done = perfect.match(sentence.words, hit.first - back).last == hit.first;
    return done && since.in(sentence.words);
}

std::vector<Verb> verbs_of(const Sentence& sentence) {
    static const PhraseTable passive{{1, "is|are|be|been|being|was|were; shall; will"}};
    std::vector<Verb> found;
    for (const auto& hit : verbs().find_all(sentence.words)) {
        if (is_denied(sentence.words, hit.first) || tells_standing(sentence, hit)) continue;
        Verb verb{hit.tag, sentence.words[hit.first].begin, sentence.words[hit.last - 1].end};
        verb.state = says_state(sentence, hit);
        const bool infinitive =
            hit.first > 0 && sentence.words[hit.first - 1].low == "to";  // "been decided to suspend"
        for (std::size_t back = 1; back <= 3 && back <= hit.first && !infinitive; ++back) {
            const auto be = passive.match(sentence.words, hit.first - back);
            verb.passive = verb.passive || be.last > be.first;
        }
        found.push_back(verb);
    }
    return found;
}

/// ", and the measures …" between two places of a sentence: a clause of its own begins.
bool has_clause_between(const Sentence& sentence, std::size_t from, std::size_t to) {
    static const PhraseTable opens{{1, "and|while|whereas|but the|those|measures|its|that"}};
    for (std::size_t at = 0; at < sentence.words.size(); ++at) {
        const auto& word = sentence.words[at];
        if (word.begin < from || word.begin >= to || word.before != ',') continue;
        if (opens.match(sentence.words, at).last > at) return true;
    }
    return false;
}

/// What becomes of a suspension: "the suspension of Announcements No. 55 and 56 is extended", "… shall end on 20
/// March".
enum Fate : int { kGoesOn = 1, kIsOver };

const PhraseTable& fates() {
    static const PhraseTable table{
        {kGoesOn,
         "extended; prolonged; renewed; continued; continues; shall|will|to continue; remains|remain in; rolled over; "
         "carried on|over"},
        {kIsOver,
         "shall|will|is|are|was|to *1 end|ended|expire|expired|cease|lifted|terminated|cancelled|canceled|revoked|"
         "over|lapse|discontinued; not be? extended|prolonged|renewed|continued; no longer *1 "
         "suspended|extended|prolonged|renewed; not|longer *2 suspended; ends|expires|lapses|ceases on|from|as"}};
    return table;
}

/// A suspension that is spoken of as a thing, and not done here, takes its sign from what the clause says becomes of
/// it: prolonged it continues; over it ties nothing, for no word says what then stops or is repealed.
void settle_suspensions(const Sentence& sentence, std::vector<Verb>& all) {
    // "on Early Termination of the Suspension of Announcement No. 34"
    static const PhraseTable undone{
        {1,
         "termination|terminating|end|ending|lifting|expiry|expiration|cancellation|cancelling|revocation of? *2 "
         "suspension|pause|moratorium|freeze"}};
    for (const auto& hit : undone.find_all(sentence.words)) {
        const std::size_t from = sentence.words[hit.first].begin;
        const std::size_t over = sentence.words[hit.last - 1].end;
        std::erase_if(all, [&](const Verb& verb) { return verb.begin < over && verb.end > from; });
    }
    static const PhraseTable thing{{1, "suspension|pause|moratorium|freeze; term|period of *1 suspension"}};
    for (const auto& hit : thing.find_all(sentence.words)) {
        const std::size_t begin = sentence.words[hit.first].begin;
        std::size_t last = hit.last;
        while (last < sentence.words.size() && sentence.words[last].before != ';')
            ++last;
        const auto fate = fates().find(sentence.words, hit.last);
        if (fate.last == fate.first || fate.last > last) continue;
        for (auto& verb : all) {
            if (verb.begin >= sentence.words[hit.last - 1].end || verb.end <= begin) continue;
            const bool goes_on = fate.tag == kGoesOn;
            verb.type = goes_on ? kContinues : kNeutral;
            verb.passive = false;
        }
        if (fate.tag != kIsOver) continue;
        const std::size_t over = sentence.words[fate.last - 1].end;
        const std::size_t from = sentence.words[fate.first].begin;
        std::erase_if(all, [&](const Verb& verb) { return verb.begin < over && verb.end > from; });
    }
}

}  // namespace

std::vector<Verb> tying_verbs(const Sentence& sentence) {
    auto all = verbs_of(sentence);
    settle_suspensions(sentence, all);
    return all;
}

std::optional<Verb> verb_of(const Sentence& sentence, const std::vector<Verb>& all, const NoticeCitation& citation,
                            std::size_t next_citation) {
    const auto follows = [&](const Verb& verb) {
        return verb.begin >= citation.end && verb.begin < next_citation && verb.type != kNeutral;
    };
    // "the suspension of No. 21 shall be extended …, and the measures under No. 13 lifted": the first rules its own.
    const auto goes_on = std::find_if(all.rbegin(), all.rend(), [&](const Verb& verb) {
        return verb.end <= citation.begin && verb.type == kContinues && !verb.passive;
    });
    for (const auto& verb : all) {
        if (!follows(verb) || !verb.passive) continue;
        const bool other_clause = goes_on != all.rend() && has_clause_between(sentence, citation.end, verb.begin);
        if (!other_clause) return verb;
    }
    std::optional<Verb> nearest;
    for (const auto& verb : all) {
        if (verb.end <= citation.begin && verb.type != kNeutral && !verb.passive) nearest = verb;
    }
    if (nearest) return nearest;
    // "Announcement No. 31 of 2026: measures lifted", "…, on hold until 10 November".
    const auto state =
        std::find_if(all.begin(), all.end(), [&](const Verb& verb) { return follows(verb) && verb.state; });
    return state != all.end() ? std::optional<Verb>(*state) : std::nullopt;
}

}  // namespace gazetted::extract::english
