#include "parsers/extract/english_agents.h"

#include <algorithm>

#include "parsers/extract/english_lexicon.h"
#include "parsers/extract/english_reserves.h"
#include "parsers/text/english_calendar.h"
#include "parsers/text/english_places.h"

namespace gazetted::extract::english {

namespace {

using text::english::is_any;
using text::english::PhraseTable;
using text::english::Word;

constexpr std::size_t kSubjectReach = 24;  // words from a verb back to its subject

class Agents {
  public:
    Agents(const Marked& marked, Actor implied) : marked_(marked), implied_(implied) {}

    [[nodiscard]] Actor actor(const Event& event) const {
        if (const Actor agent = by_agent(event); agent != Actor::kNone) return agent;
        if (event.deed == Deed::kList && lists_chinese_parties(event)) return Actor::kForeign;
        if (const Actor subject = subject_before(event); subject != Actor::kNone) return subject;
        if (const Actor owner = owner_before(event); owner != Actor::kNone) return owner;
        if (notice_acts(event)) return Actor::kChina;
        if (event.noun && event.first < event.verb && owned_by_china(event)) return Actor::kChina;
        const bool notice = event.noun == ControlNoun::kNotice;  // "Announcements 55 and 56 are suspended"
        return notice || reported_by_china(event) || is_on_a_list_of_chinas(event) ? Actor::kChina : Actor::kNone;
    }

    /// A possibility, a wish, a plan, a fear.
    [[nodiscard]] bool is_hypothetical(const Event& event) const {
        if (is_denied(words(), event.verb) || is_hearsay_of_plans(event) || is_asked_for(event)) return true;
        const std::size_t from = event.verb > 8 ? event.verb - 8 : 0;
        for (std::size_t at = from; at < event.verb; ++at) {
            if (marked_.clause(at) != marked_.clause(event.verb)) continue;
            const auto hit = hypotheticals().match(words(), at);
            if (hit.last > hit.first && hit.last <= event.verb && !agrees_alone(hit.first, event.verb) &&
                !is_month(hit.first) && !said_to_come(hit, event))
                return true;
        }
        return is_doubted(event);
    }

  private:
    /// "the ministry said that the curbs would be scrapped from that day": its own word, told as the past tells it.
    [[nodiscard]] bool said_to_come(const text::english::PhraseHit& hit, const Event& event) const {
        if (marked_.low(hit.first) != "would" || hit.last + 1 < event.verb) return false;
        if (!is_settled(event)) return false;
        return std::any_of(marked_.actors().begin(), marked_.actors().end(), [&](const ActorHit& actor) {
            const bool apart = actor.last < event.verb || actor.first >= event.last;
            return actor.who == Actor::kChina && apart && speaks_at(actor.last);
        });
    }

    /// What is said to come without its day, or on a condition, is no more than a prospect.
    [[nodiscard]] bool is_settled(const Event& event) const {
        static const PhraseTable open{
            {1,
             "if; unless; only; draft%; proposal%; proposed; untrue; false; deny|denies|denied|denying; in future; in "
             "the future; in due course; eventually; step by step; provided; once; whether; should; gradually"}};
        static const PhraseTable act{
            {1, "said|says|announced|stated in|by|through *3 announcement|announcements|notice|notices"}};
        if (open.in(words())) return false;
        if (act.in(words(), 0, event.verb)) return true;
        constexpr std::size_t kReach = 16;
        const std::size_t from = event.verb > kReach ? event.verb - kReach : 0;
        if (term().in(words(), from, event.verb)) return true;
        const std::size_t limit = std::min(words().size(), event.last + kReach);
        for (std::size_t at = event.verb; at < limit && !is_any(marked_.low(at), {"said", "says", "announced"}); ++at) {
            const bool day = is_any(marked_.low(at), {"today", "tomorrow", "immediately"});
            if (day || marked_.hits(term(), at) || marked_.hits(on_day(), at)) return true;
        }
        return false;
    }

    /// "from that day", "until 1 December", "for another 90 days".
    [[nodiscard]] static const PhraseTable& term() {
        static const PhraseTable table{
            {1,
             "from|until|till|through|starting|beginning|effective *1 that|the|this day|date|moment; as of *1 "
             "that|the|this day|date; with immediate effect; for *3 day|days|week|weeks|month|months|year|years; "
             "from|until|till|through|starting|beginning|effective|of *2 $month|$mon|$weekday|today|midnight"}};
        return table;
    }

    /// "on 1 December": behind the verb, for before it stands the day it was said.
    [[nodiscard]] static const PhraseTable& on_day() {
        static const PhraseTable table{{1,
                                        "on *2 $month|$mon|$weekday; on that "
                                        "day|date"}};
        return table;
    }

    /// "China to extend pause, sources say": what nobody says by name, and nobody has done yet.
    [[nodiscard]] bool is_hearsay_of_plans(const Event& event) const {
        static const PhraseTable nameless{
            {1,
             "source|sources say|says|said|tell|told; sources|source *6 say|said|told; people|person|persons|insiders "
             "familiar|briefed|with *3 matter|talks|knowledge|plans|thinking|discussions; insiders say|said; "
             "people|person briefed|familiar; according to *2 people|sources|source|insiders|person"}};
        const bool planned = event.verb > 0 && is_any(marked_.low(event.verb - 1), {"to", "will", "would"});
        return planned && nameless.in(words());
    }

    /// "companies that cooperate can apply to be removed from the watch list": what a party may ask for.
    [[nodiscard]] bool is_asked_for(const Event& event) const {
        static const PhraseTable asks{{1,
                                       "apply|applies|applied|applying|petition|petitions|request|requests|requested|"
                                       "ask|asks|asked to|for|that"}};
        constexpr std::size_t kReach = 5;
        if (event.deed != Deed::kDelist && event.deed != Deed::kEnd) return false;
        for (std::size_t back = 1; back <= kReach && back <= event.verb; ++back) {
            const auto hit = asks.match(words(), event.verb - back);
            if (hit.last > hit.first && hit.last <= event.verb && hit.last + 2 >= event.verb) return true;
        }
        return false;
    }

    /// "on Monday", "late last week": between a verb of saying and what is said.
    [[nodiscard]] static bool tells_when(std::string_view word) {
        return text::english::is_weekday(word) || is_any(word, {"on", "in", "late", "early", "last", "this", "again",
                                                                "today", "yesterday", "week", "month"});
    }

    /// "denied that it had banned …", "warned on Monday that it would …".
    [[nodiscard]] bool is_doubted(const Event& event) const {
        std::size_t first = event.verb;
        while (first > 0 && marked_.clause(first - 1) == marked_.clause(event.verb))
            --first;
        if (first == 0 || marked_.low(first) != "that") return false;
        while (first > 1 && tells_when(marked_.low(first - 1)))
            --first;
        const auto hit = hypotheticals().match(words(), first - 1);
        return hit.last > hit.first && !agrees_alone(first - 1, event.verb);
    }

    [[nodiscard]] const std::vector<Word>& words() const { return marked_.words(); }

    /// Who stands before the verb in its clause.
    [[nodiscard]] Actor subject_before(const Event& event) const {
        const std::size_t from = event.verb > kSubjectReach ? event.verb - kSubjectReach : 0;
        for (auto actor = marked_.actors().rbegin(); actor != marked_.actors().rend(); ++actor) {
            if (actor->last > event.verb || actor->first < from) continue;
            if (marked_.clause(actor->first) != marked_.clause(event.verb) && !carried(*actor, event)) continue;
            if (is_put_on_list(*actor, event)) continue;
            return actor->who;
        }
        return Actor::kNone;
    }

    /// "Two Dutch firms, Harrow Netherlands and Besom, were put on the watch list": the subject is who it happens to.
    [[nodiscard]] bool is_put_on_list(const ActorHit& actor, const Event& event) const {
        const bool lists = event.deed == Deed::kList || event.deed == Deed::kDelist;
        return actor.who == Actor::kForeign && lists && is_party_list(event.noun) &&
               marked_.passive_before(event.verb) && !speaks_at(actor.last);
    }

    /// "Announcement No. 34 of 2031 (published on 1 May) prohibits …": a notice with its number is China's and acts.
    [[nodiscard]] bool notice_acts(const Event& event) const {
        constexpr std::size_t kReach = 24;
        if (event.verb < 2 || marked_.passive_before(event.verb)) return false;
        const std::size_t at = opening_bracket(event.verb);
        int number = 0;
        if (at < 2 || !text::english::is_number(words()[at - 1], number)) return false;
        for (std::size_t back = 1; back <= kReach && back <= at; ++back) {
            const auto& word = words()[at - back];
            if (is_any(word.low, {"announcement", "announcements"})) return true;
            if (word.before == ';' || word.before == ':') return false;
            if (!is_any(word.low, {"no", "nos", "of", "and", "number"}) && !text::english::is_number(word, number))
                return false;
        }
        return false;
    }

    /// The word that opens the bracket before words[at]; `at` where none does.
    [[nodiscard]] std::size_t opening_bracket(std::size_t at) const {
        constexpr std::size_t kGloss = 16;
        for (std::size_t back = 1; back <= kGloss && back < at; ++back)
            if (words()[at - back].before == '(') return at - back;
        return at;
    }

    /// "China's rare earth curbs put on hold until May": whose control it is, told of the control alone.
    [[nodiscard]] bool owned_by_china(const Event& event) const {
        const auto place = text::english::place_at(words(), 0);
        const bool pauses = event.deed == Deed::kSuspend || event.deed == Deed::kProlong || event.deed == Deed::kEnd;
        return pauses && place.code == "CN" && words()[place.last - 1].possessive && event.first < place.last + 6 &&
               !marked_.auxiliary_before(event.verb) && !is_about_others(event.first);
    }

    /// "China's complaint over US export curbs": its words are about what another country does.
    [[nodiscard]] bool is_about_others(std::size_t noun) const {
        for (std::size_t at = 1; at < noun; ++at) {
            if (is_any(marked_.low(at), {"over", "about", "against", "with", "to", "at"})) return true;
            const auto place = text::english::place_at(words(), at);
            if (!place.code.empty() && place.code != "CN") return true;
        }
        return false;
    }

    /// "Exports to need permits, China says".
    [[nodiscard]] bool reported_by_china(const Event& event) const {
        return std::any_of(marked_.actors().begin(), marked_.actors().end(), [&](const ActorHit& actor) {
            return actor.who == Actor::kChina && actor.first >= event.last && speaks_at(actor.last);
        });
    }

    /// "… ministry said", "… ministry spokesperson said", "… ministry said in a notice".
    [[nodiscard]] bool speaks_at(std::size_t at) const {
        while (is_any(marked_.low(at), {"spokesperson", "spokesman", "spokeswoman", "official", "also", "has"}))
            ++at;
        return is_any(marked_.low(at), {"says", "said", "announces", "announced", "confirmed", "stated"});
    }

    /// "put on China's watch list", "went on a watch list": unreliable entities and a watch list are China's words;
    /// other lists are China's where they are called so.
    [[nodiscard]] bool is_on_a_list_of_chinas(const Event& event) const {
        if (!event.noun || !(is_party_list(*event.noun) || event.noun == ControlNoun::kCatalogue)) return false;
        const bool lists = event.deed == Deed::kList || event.deed == Deed::kDelist;
        if (!lists && event.noun != ControlNoun::kCatalogue) return false;
        for (std::size_t at = event.first; at < event.last; ++at) {
            const auto place = text::english::place_at(words(), at);
            if (place.code.empty()) continue;
            const bool owns = words()[place.last - 1].possessive || place.adjective;
            if (owns && !marked_.describes(place.last)) return place.code == "CN";
        }
        if (event.noun == ControlNoun::kCatalogue) return false;
        if (event.noun != ControlNoun::kControlList) return true;
        // "went on to the export control list; Chinese firms may sell them no …"
        const auto named = text::english::places(words());
        return std::any_of(named.begin(), named.end(), [](const auto& place) { return place.code == "CN"; }) &&
               std::none_of(marked_.actors().begin(), marked_.actors().end(),
                            [](const ActorHit& actor) { return actor.who == Actor::kForeign; });
    }

    /// "… banned by China".
    [[nodiscard]] Actor by_agent(const Event& event) const {
        for (const auto& actor : marked_.actors()) {
            if (actor.first > event.verb && actor.first <= event.verb + 8 && actor.first > 0 &&
                (marked_.low(actor.first - 1) == "by" ||
                 (actor.first > 1 && marked_.low(actor.first - 1) == "the" && marked_.low(actor.first - 2) == "by")))
                return actor.who;
        }
        return Actor::kNone;
    }

    /// "The ministry said that it would …": a pronoun or nothing at all in the clause takes the actor of the clause
    /// before.
    [[nodiscard]] bool carried(const ActorHit& actor, const Event& event) const {
        if (marked_.subordinate(event.verb)) return false;
        for (std::size_t at = actor.last; at < event.verb; ++at) {
            if (words()[at].before == '.') return false;
        }
        return true;
    }

    /// Nobody acts: "EU's listing of …" belongs to the owner, a listing of Chinese firms to somebody else, the rest to
    /// whoever is implied.
    [[nodiscard]] Actor owner_before(const Event& event) const {
        if (event.verb > 0) {
            const auto place = text::english::place_ending_at(words(), event.verb);
            if (!place.code.empty() && !marked_.aimed_at(event.verb))
                return place.code == "CN" ? Actor::kChina : Actor::kForeign;
        }
        return lists_chinese_parties(event) ? Actor::kForeign : implied_;
    }

    /// "the US adding Chinese entities to its list": China lists nobody at home.
    [[nodiscard]] bool lists_chinese_parties(const Event& event) const {
        for (std::size_t at = event.verb; at < event.last; ++at) {
            const auto place = text::english::place_at(words(), at);
            if (place.code == "CN" && place.adjective && names_parties_from(place.last)) return true;
        }
        return false;
    }

    /// "Chinese semiconductor and optical module companies".
    [[nodiscard]] bool names_parties_from(std::size_t from) const {
        constexpr std::size_t kDescription = 6;  // words between the country and what its people run
        for (std::size_t at = from; at < std::min(words().size(), from + kDescription); ++at) {
            if (at > from && is_any(marked_.low(at), {"to", "on", "onto", "in", "into", "from", "of", "for"})) break;
            if (marked_.hits(party_words(), at) ||
                is_any(marked_.low(at), {"individuals", "organisations", "organizations", "tech"}))
                return true;
        }
        return false;
    }

    /// "on May 12", "in May": the month, no possibility.
    [[nodiscard]] bool is_month(std::size_t at) const {
        if (marked_.low(at) != "may" || !words()[at].capital) return false;
        int day = 0;
        const bool numbered = (at + 1 < words().size() && text::english::is_number(words()[at + 1], day)) ||
                              (at > 0 && text::english::is_number(words()[at - 1], day));
        return numbered || (at > 0 && is_any(marked_.low(at - 1), {"in", "since", "early", "late", "mid"}));
    }

    /// "China agrees to suspend …" is its own undertaking; "US, China agree to …" is a deal.
    [[nodiscard]] bool agrees_alone(std::size_t at, std::size_t verb) const {
        return marked_.low(at).substr(0, 4) == "agre" &&
               std::none_of(marked_.actors().begin(), marked_.actors().end(),
                            [&](const ActorHit& actor) { return actor.first < verb && actor.who == Actor::kForeign; });
    }

    const Marked& marked_;
    Actor implied_;
};

}  // namespace

Actor actor_of(const Marked& marked, const Event& event, Actor implied) {
    return Agents(marked, implied).actor(event);
}

bool is_hypothetical(const Marked& marked, const Event& event) {
    return Agents(marked, Actor::kNone).is_hypothetical(event);
}

}  // namespace gazetted::extract::english
