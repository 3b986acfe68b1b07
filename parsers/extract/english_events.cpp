#include "parsers/extract/english_events.h"

#include <algorithm>
#include <iterator>

#include "parsers/extract/english_agents.h"
#include "parsers/extract/english_idioms.h"
#include "parsers/extract/english_marked.h"
#include "parsers/extract/english_objects.h"
#include "parsers/extract/english_reliefs.h"
#include "parsers/extract/english_retold.h"
#include "parsers/extract/english_subjects.h"
#include "parsers/text/english_authorities.h"
#include "parsers/text/english_places.h"

namespace gazetted::extract::english {

namespace {

using text::english::is_any;
using text::english::PhraseTable;
using text::english::Word;

/// Finds the deeds of one marked sentence.
class Finder {
  public:
    Finder(const Marked& marked, Actor implied)
        : marked_(marked), implied_(implied), nouns_(control_nouns(marked.words())) {
        std::vector<NounHit> objects;
        std::copy_if(nouns_.begin(), nouns_.end(), std::back_inserter(objects),
                     [&](const NounHit& noun) { return !is_name(noun); });
        nouns_ = std::move(objects);
    }

    std::vector<Event> run() {
        deeds_ = deeds(marked_.words());
        for (const auto& deed : deeds_) {
            if (auto event = event_of(deed)) events_.push_back(*event);
        }
        drop_what_is_paused();
        take_back_lifted();
        const auto single = events_;
        for (const auto& event : single)
            add_second_list(event);
        return std::move(events_);
    }

  private:
    [[nodiscard]] const std::vector<Word>& words() const { return marked_.words(); }

    /// "the Unreliable Entity List Working Mechanism": the name of who acts is no list; neither are "sanctions on firms
    /// on the unreliable entity list" others than the list's.
    [[nodiscard]] bool is_name(const NounHit& noun) const {
        if (noun.noun == ControlNoun::kUnreliableList) {
            const bool used = noun.first > 1 && is_any(marked_.low(noun.first - 2), {"under", "through", "using"});
            return !used && is_any(marked_.low(noun.last), {"mechanism", "working"});
        }
        if (noun.noun == ControlNoun::kExportControl) {  // "the export control dialogue" is talk
            return is_any(marked_.low(noun.last),
                          {"dialogue", "dialogues", "dialog", "working", "cooperation", "exchange", "exchanges",
                           "communication", "consultation", "consultations"});
        }
        if (marked_.low(noun.first) != "sanctions") return false;
        const auto owner = text::english::place_ending_at(words(), noun.first);
        if (!owner.code.empty() && owner.code != "CN") return true;  // "a blocking order against US sanctions on …"
        return std::any_of(nouns_.begin(), nouns_.end(), [&](const NounHit& next) {
            return next.first > noun.first && next.first < noun.last + kObjectReach && is_party_list(next.noun);
        });
    }

    /// "putting 20 entities on its control list and a further 20 on a watch list".
    void add_second_list(const Event& event) {
        if (event.deed != Deed::kList || !event.noun || !is_party_list(*event.noun)) return;
        for (const auto& noun : nouns_) {
            const bool near = noun.first >= event.last && noun.first <= event.last + kObjectReach;
            const bool next = near || (noun.first >= event.last && others_between(event.last, noun.first));
            if (!next || !is_party_list(noun.noun) || noun.noun == event.noun || marked_.breaks(event.last, noun.first))
                continue;
            std::size_t before = noun.first;
            while (before > event.last &&
                   is_any(marked_.low(before - 1), {"a", "an", "the", "its", "use", "dual", "separate"}))
                --before;
            const bool joined = before > event.last && marked_.low(before - 1) == "and" && before - 1 == event.last;
            const bool placed =
                before > event.last && is_any(marked_.low(before - 1), {"on", "to", "onto", "in", "into"});
            if (!joined && !placed) continue;
            Event second = event;
            second.noun = noun.noun;
            second.last = noun.last;
            events_.push_back(second);
            return;
        }
    }

    /// "… to its unreliable entity list (Announcement No. 9) and three others - Acme, Besom and Corvid - to its export
    /// control list": the verb goes on with parties of its own.
    [[nodiscard]] bool others_between(std::size_t from, std::size_t to) const {
        static const PhraseTable others{
            {1,
             "and a|another? further|another|additional|the? *1 others|other|more|companies|entities|firms; and|plus "
             "*2 "
             "others|more; and|plus|while another|further *2 companies|entities|firms|organisations|organizations"}};
        constexpr std::size_t kReach = 60;  // words, names among them
        constexpr std::size_t kCitation = 12;
        if (to > from + kReach) return false;
        for (std::size_t at = from; at < std::min(to, from + kCitation); ++at) {
            if (words()[at].before == ';' || (words()[at].before == '.' && at > from)) return false;
            if (marked_.hits(others, at)) return true;
        }
        return false;
    }

    std::optional<Event> event_of(const DeedHit& deed) {
        Event event;
        event.deed = deed.deed;
        event.verb = event.first = deed.first;
        event.last = deed.last;
        if (is_noun_use(deed)) return std::nullopt;
        const bool notice = implied_ == Actor::kChina;  // the report of a notice may tell it so
        if (notice && is_retold(words(), deed.first)) return std::nullopt;
        if (!find_object(marked_, nouns_, deed, event) && !takes_it_up(deed, event)) return std::nullopt;
        if (event.noun == ControlNoun::kNotice && marked_.low(deed.first) == "dropped" && !passive(deed))
            event.deed = Deed::kPublish;  // "on Thursday the ministry dropped Announcement No. 61"
        if (event.deed == Deed::kEnd && lasts_a_while(event)) event.deed = Deed::kSuspend;
        if (is_turned(words(), deed.first)) turn(event);
        event.actor = actor_of(marked_, event, implied_);
        event.hypothetical = is_hypothetical(marked_, event) || stays_undone(words(), deed);
        const bool pauses = event.deed == Deed::kSuspend || event.deed == Deed::kProlong;
        if (pauses && lets_pause_lapse(words())) {
            event.deed = Deed::kEnd;
            event.hypothetical = false;
        }
        event.main = !marked_.subordinate(deed.first) && !marked_.told_by_another(deed.first);
        return event;
    }

    [[nodiscard]] bool passive(const DeedHit& deed) const { return marked_.passive_before(deed.first); }

    /// "no longer include Acme in the list", "no longer ban": what was done is taken back.
    static void turn(Event& event) {
        if (event.deed == Deed::kList) event.deed = Deed::kDelist;
        const bool binds = event.deed == Deed::kRestrict || event.deed == Deed::kPermit;
        const bool imposes = event.deed == Deed::kImpose || event.deed == Deed::kTighten;
        if (binds || imposes) event.deed = Deed::kEnd;
        if (binds) event.noun = ControlNoun::kExportControl;
    }

    /// "holds off on barring shipments": the ban is what does not come.
    void drop_what_is_paused() {
        const auto within = [&](const Event& event) {
            const bool binds = event.deed == Deed::kRestrict || event.deed == Deed::kPermit;
            return binds && std::any_of(events_.begin(), events_.end(), [&](const Event& other) {
                       const bool pauses = other.deed == Deed::kSuspend || other.deed == Deed::kProlong;
                       return pauses && other.verb < event.verb && event.verb < other.last;
                   });
        };
        if (events_.size() < 2) return;
        std::vector<Event> left;
        std::remove_copy_if(events_.begin(), events_.end(), std::back_inserter(left), within);
        events_ = std::move(left);
    }

    /// "The ban on exports … is lifted": the deeds of what is lifted are taken back with it.
    void take_back_lifted() {
        const auto binds = [](const Event& event) {
            return event.deed == Deed::kRestrict || event.deed == Deed::kPermit;
        };
        if (std::none_of(events_.begin(), events_.end(), binds)) return;
        const auto lifted = lifted_at(words());
        for (auto& event : events_) {
            if (!lifted || !binds(event) || event.verb >= *lifted) continue;
            event.deed = Deed::kEnd;
            event.noun = ControlNoun::kExportControl;
        }
    }

    /// "lifts its ban for a year", "ceases to apply the announcement until 10 November": no end, a suspension.
    [[nodiscard]] bool lasts_a_while(const Event& event) const {
        static const PhraseTable table{
            {1,
             "for now; temporarily; for *3 day|days|week|weeks|month|months|year|years; until|till|through *2 "
             "$month|$mon"}};
        if (marked_.any_before(event.verb, {"temporarily", "provisionally"})) return true;
        // "has lifted, for 90 days from May 14, export restrictions": said between the verb and its object
        const std::size_t behind = event.verb + 1;
        if (behind < event.last && words()[behind].before == ',' && marked_.hits(table, behind)) return true;
        constexpr std::size_t kReach = 14;
        for (std::size_t at = event.last; at < std::min(words().size(), event.last + kReach); ++at) {
            const bool until = is_any(marked_.low(at), {"until", "till", "through"});
            if ((marked_.clause(at) != marked_.clause(event.verb) && !until) || verb_at(at)) return false;
            if (marked_.hits(table, at) || (until && year_at(at + 1))) return true;
        }
        return false;
    }

    [[nodiscard]] bool verb_at(std::size_t at) const {
        return std::any_of(deeds_.begin(), deeds_.end(), [&](const DeedHit& deed) { return deed.first == at; });
    }

    [[nodiscard]] bool year_at(std::size_t at) const {
        int value = 0;
        return at < words().size() && text::english::is_number(words()[at], value) && value >= 1990 && value < 2200;
    }

    /// "stops the measures of one announcement and keeps those of another suspended".
    [[nodiscard]] bool takes_it_up(const DeedHit& deed, Event& event) const {
        const bool pauses = deed.deed == Deed::kSuspend || deed.deed == Deed::kProlong || deed.deed == Deed::kEnd;
        if (!pauses || events_.empty() || !events_.back().noun) return false;
        if (deed.deed == Deed::kProlong) {  // "drops curbs on 15 firms, extends reprieve for 16 others"
            event.noun = events_.back().noun;
            return true;
        }
        const std::size_t limit = std::min(words().size(), deed.last + 4);
        for (std::size_t at = deed.first + 1; at < limit; ++at) {
            if (marked_.low(at) != "those") continue;
            event.noun = events_.back().noun;
            event.last = std::max(event.last, at + 1);
            return true;
        }
        return false;
    }

    /// "The ministry listed six firms", "it also listed …".
    [[nodiscard]] bool follows_actor(std::size_t at) const {
        const std::size_t last = at > 0 && marked_.low(at - 1) == "also" ? at - 1 : at;
        if (last > 0 && is_any(marked_.low(last - 1), {"it", "mechanism"})) return true;
        return std::any_of(marked_.actors().begin(), marked_.actors().end(),
                           [&](const ActorHit& actor) { return actor.last == last; });
    }

    /// "China Controls Weekly, issue 118".
    [[nodiscard]] bool names_a_periodical(const DeedHit& deed) const {
        static const PhraseTable table{{1,
                                        "!weekly; !daily; !watch; !monitor; !digest; !bulletin; !letter; !newsletter; "
                                        "!review; !tracker; !brief; !briefing; !update; !memo; !diary"}};
        const bool issue = is_any(marked_.low(deed.first), {"issue", "issues", "release", "update"});
        int number = 0;
        constexpr int kLatest = 1900;  // "issues 2031 catalogue": a year numbers no issue
        if (issue && deed.last < words().size() && text::english::is_number(words()[deed.last], number) &&
            number < kLatest)
            return true;
        return words()[deed.first].capital && marked_.hits(table, deed.last) && words()[deed.last].before == ' ';
    }

    /// "The ministry added that exports to those on its control list …": says more, and lists nobody.
    [[nodiscard]] bool is_speech(const DeedHit& deed) const {
        return is_any(marked_.low(deed.first), {"add", "adds", "added", "adding"}) && deed.last < words().size() &&
               marked_.low(deed.last) == "that";
    }

    /// "shutting out armed forces and blacklisted firms": says which firms, and lists none.
    [[nodiscard]] bool says_which_firms(const DeedHit& deed) const {
        if (marked_.low(deed.first) != "blacklisted" || deed.first == 0) return false;
        return marked_.hits(party_words(), deed.first + 1) &&
               is_any(
                   marked_.low(deed.first - 1),
                   {"and", "or",      "of",     "to",      "for", "with",    "from", "by",      "the", "on",   "other",
                    "any", "towards", "toward", "against", "at",  "between", "all",  "already", "its", "their"});
    }

    /// "export control list", "the list", "a ban": the word is a noun here.
    [[nodiscard]] bool is_noun_use(const DeedHit& deed) const {
        const bool inside = std::any_of(nouns_.begin(), nouns_.end(), [&](const NounHit& noun) {
            return noun.first < deed.first && deed.first < noun.last;
        });
        if (inside || names_a_periodical(deed) || is_speech(deed) || says_which_firms(deed)) return true;
        const auto low = marked_.low(deed.first);
        if (low == "sanctions") {  // "lifts sanctions on …"
            return std::any_of(deeds_.begin(), deeds_.end(),
                               [&](const DeedHit& verb) { return verb.last == deed.first; });
        }
        if (!is_any(low,
                    {"ban",    "bans",       "curb",     "curbs",      "limit",     "limits", "control", "controls",
                     "list",   "lists",      "block",    "embargo",    "halt",      "freeze", "report",  "reports",
                     "order",  "place",      "increase", "increases",  "probe",     "probes", "names",   "name",
                     "export", "controlled", "listed",   "restricted", "including", "control"}))
            return false;
        if (low == "including")
            return deed.first > 0 &&
                   !is_any(marked_.low(deed.first - 1), {"on", "of", "for", "announcement", "decision"});
        if (is_any(low, {"controlled", "listed", "restricted"}))
            return !marked_.auxiliary_before(deed.first) && !follows_actor(deed.first);
        if (deed.first == 0) return false;
        const auto before = marked_.low(deed.first - 1);
        return words()[deed.first - 1].possessive ||
               is_any(before,
                      {"export",   "exports",  "the",        "a",       "an",       "new",    "its",     "their",
                       "on",       "of",       "import",     "tariff",  "trade",    "this",   "that",    "these",
                       "those",    "earth",    "earths",     "mineral", "use",      "entity", "watch",   "existing",
                       "some",     "s",        "technology", "sales",   "shipment", "and",    "tougher", "strict",
                       "stricter", "sweeping", "under",      "by",      "over",     "after"}) ||
               materials().match(words(), deed.first - 1).last > deed.first - 1;
    }

    const Marked& marked_;
    Actor implied_;
    std::vector<NounHit> nouns_;
    std::vector<DeedHit> deeds_;
    std::vector<Event> events_;
};

}  // namespace

std::vector<Event> find_events(const std::vector<Word>& words, Actor implied) {
    if (words.size() > kLongestSentence)
        return find_events({words.begin(), words.begin() + static_cast<std::ptrdiff_t>(kLongestSentence)}, implied);
    const Marked marked(words);
    return Finder(marked, implied).run();
}

namespace {

/// "China's rare earth rule": a bare word for a control whose object stands before it.
bool names_what_is_controlled(const std::vector<Word>& words, std::size_t from, std::size_t to) {
    for (std::size_t at = from; at < to; ++at) {
        for (const PhraseTable* table : {&materials(), &export_words(), &dual_use_words()}) {
            const auto hit = table->match(words, at);
            if (hit.last > hit.first && hit.last <= to) return true;
        }
    }
    return false;
}

}  // namespace

std::optional<OwnedControl> chinese_control(const std::vector<Word>& words) {
    const auto nouns = control_nouns(words);
    for (const auto& place : text::english::places(words)) {
        if (place.code != "CN" || !(place.adjective || words[place.last - 1].possessive)) continue;
        for (const auto& noun : nouns) {
            if (noun.first < place.last || noun.first > place.last + 8) continue;
            if (noun.noun == ControlNoun::kBare && !names_what_is_controlled(words, place.last, noun.first)) continue;
            return OwnedControl{place.first, noun.last, noun.noun == ControlNoun::kBare};
        }
    }
    return std::nullopt;
}

Actor first_actor(const std::vector<Word>& words) {
    const Marked marked(words);
    return marked.actors().empty() ? Actor::kNone : marked.actors().front().who;
}

bool another_acts_alone(const std::vector<Word>& words) {
    if (first_actor(words) != Actor::kForeign || !text::english::chinese_authorities(words).empty()) return false;
    const auto places = text::english::places(words);
    return std::none_of(places.begin(), places.end(), [&](const auto& place) {
        const bool home = place.adjective && party_words().match(words, place.last).last > place.last;
        return place.code == "CN" && !home;
    });
}

}  // namespace gazetted::extract::english
