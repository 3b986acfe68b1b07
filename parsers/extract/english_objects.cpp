#include "parsers/extract/english_objects.h"

#include <algorithm>

#include "parsers/extract/english_fitting.h"
#include "parsers/extract/english_idioms.h"
#include "parsers/extract/english_licences.h"
#include "parsers/extract/english_subjects.h"
#include "parsers/text/english_authorities.h"

namespace gazetted::extract::english {

namespace {

using text::english::is_any;
using text::english::PhraseTable;
using text::english::Word;

constexpr std::size_t kListReach = 30;  // words from a verb to its list, the parties' names between them

class ObjectFinder {
  public:
    ObjectFinder(const Marked& marked, const std::vector<NounHit>& nouns) : marked_(marked), nouns_(nouns) {}

    bool find(const DeedHit& deed, Event& event) const {
        if (deed.deed == Deed::kList && grows(deed)) return find_passive_control(deed, event);
        if (wants_direct_object(marked_, deed)) return find_direct(deed, event);
        return find_within(deed, event) || find_after(deed, event) || find_passive(deed, event) ||
               blacklists_parties(deed, event) || sanctions_parties(deed, event) || mechanism_lists(deed, event) ||
               find_licence_object(marked_, deed, event) || leaves_blacklist(deed, event);
    }

  private:
    [[nodiscard]] const std::vector<Word>& words() const { return marked_.words(); }

    /// "puts its controls on hold", "keeps the measures of Announcement No. 21 suspended".
    [[nodiscard]] bool find_within(const DeedHit& deed, Event& event) const {
        const bool brands = deed.deed == Deed::kList && marked_.low(deed.last - 1).starts_with("entit");
        const bool pauses =
            deed.deed == Deed::kSuspend || deed.deed == Deed::kProlong || deed.deed == Deed::kInvestigate || brands;
        for (std::size_t at = deed.first + 1; pauses && at + 1 < deed.last; ++at) {
            if (takes_noun_at(at, event)) return true;
        }
        return false;
    }

    [[nodiscard]] bool find_after(const DeedHit& deed, Event& event) const {
        const std::size_t reach = deed.deed == Deed::kList || names_parties(deed) ? kListReach : kObjectReach;
        const std::size_t limit = std::min(words().size(), deed.last + reach);
        const std::size_t from = deed.deed == Deed::kPermit ? deed.first + 1 : deed.last;  // "requires export permits"
        const bool direct = wants_direct_object(marked_, deed);
        const bool close = direct || is_reprieve(marked_, deed);
        for (std::size_t at = from; at < limit; ++at) {
            if (marked_.breaks(from, at) && !(reach == kListReach && opens_aside(at))) break;
            if (is_any(marked_.low(at), {"import", "imports", "imported", "tariff", "tariffs"})) return false;
            if (opens_legal_basis(at)) return false;
            if (takes_noun_at(at, event) || takes_exports_at(at, event))
                return !direct || !only_qualifies(marked_, deed.last, event.last);
            if (close && parts_from_object(marked_, deed, at)) return false;
        }
        return false;
    }

    /// "calls off its export controls", "the controls were called off"; talks on them are something else.
    [[nodiscard]] bool find_direct(const DeedHit& deed, Event& event) const {
        if (find_after(deed, event)) return true;
        return deed.deed != Deed::kRestrict && find_passive_control(deed, event) &&
               !only_qualifies(marked_, event.first, event.last) && !only_qualifies(marked_, deed.first, deed.first);
    }

    /// "place Acme, a US company …, on the list": names may stand between the verb and its list.
    [[nodiscard]] bool names_parties(const DeedHit& deed) const {
        return is_any(marked_.low(deed.first), {"place", "places", "placed", "placing", "put", "puts", "putting",
                                                "include", "included", "includes", "including"}) &&
               deed.last < words().size() && words()[deed.last].capital;
    }

    /// "placed Acme, which builds gliders, on a watch list".
    [[nodiscard]] bool opens_aside(std::size_t at) const {
        for (std::size_t back = 0; back <= 8 && back <= at; ++back) {  // "(including branches in which it holds …)"
            if (words()[at - back].before == '(') return true;
        }
        if (marked_.low(at) == "that") return at > 0 && marked_.hits(party_words(), at - 1);  // "companies that …"
        return words()[at].before == ',' && is_any(marked_.low(at), {"which", "who", "whose"});
    }

    /// "… and pursuant to the Export Control Law": on what a deed rests is not what it is done to.
    [[nodiscard]] bool opens_legal_basis(std::size_t at) const {
        static const PhraseTable table{{1, "pursuant to; in accordance with; according to; on basis of; based on"}};
        return marked_.hits(table, at);
    }

    /// "blacklists eight Taiwanese companies": the verb names the list.
    bool blacklists_parties(const DeedHit& deed, Event& event) const {
        if (marked_.low(deed.first).substr(0, 9) != "blacklist") return false;
        const std::size_t limit = std::min(words().size(), deed.last + 6);
        for (std::size_t at = deed.last; at < limit && !marked_.breaks(deed.last, at); ++at) {
            if (!marked_.hits(party_words(), at)) continue;
            event.deed = Deed::kList;
            event.noun = ControlNoun::kControlList;
            event.unnamed_list = true;
            event.last = at + 1;
            return true;
        }
        return false;
    }

    /// "The unreliable entity list working mechanism added 14 foreign organisations": to its own list.
    [[nodiscard]] bool mechanism_lists(const DeedHit& deed, Event& event) const {
        static const PhraseTable mechanism{{1, "list working? mechanism; working mechanism"}};
        const auto low = marked_.low(deed.first);
        const bool puts = deed.deed == Deed::kImpose && (low.starts_with("put") || low.starts_with("plac"));
        const bool probes = deed.deed == Deed::kInvestigate;
        const bool frees = deed.deed == Deed::kDelist;
        const bool bars = deed.deed == Deed::kRestrict && !marked_.passive_before(deed.first);
        if (deed.deed != Deed::kList && !puts && !probes && !frees && !bars) return false;
        constexpr std::size_t kSubject = 14;
        bool own = false;
        for (std::size_t back = 1; back <= kSubject && back <= deed.first && !own; ++back)
            own = marked_.hits(mechanism, deed.first - back);
        if (own && bars) return bars_from_trade(deed, event);
        if (own && frees) return leaves_the_list(deed, event);
        if (own && probes) {
            event.noun = ControlNoun::kUnreliableList;
            return true;
        }
        for (std::size_t at = deed.last; own && at < std::min(words().size(), deed.last + 8); ++at) {
            const bool named = (at == deed.last && words()[at].capital) ||  // "It added Acme Defense and …"
                               marked_.low(at) == "following";
            if (!marked_.hits(party_words(), at) && !named) continue;
            event.deed = Deed::kList;
            event.noun = ControlNoun::kUnreliableList;
            event.last = at + 1;
            return true;
        }
        return false;
    }

    /// "The mechanism barred the owner of Harrow, which it had listed in May, from investing in China".
    [[nodiscard]] bool bars_from_trade(const DeedHit& deed, Event& event) const {
        static const PhraseTable trade{
            {1,
             "from *3 investing|investment|investments|trading|trade|importing|exporting|import|export|engaging|"
             "entering|dealing|doing; new investment|investments; import *2 export"}};
        const std::size_t limit = std::min(words().size(), deed.last + kListReach);
        for (std::size_t at = deed.last; at < limit && words()[at].before != ';'; ++at) {
            const auto hit = trade.match(words(), at);
            if (hit.last == hit.first) continue;
            event.deed = Deed::kImpose;
            event.noun = ControlNoun::kUnreliableList;
            event.last = hit.last;
            return true;
        }
        return false;
    }

    /// "The mechanism said … it had decided to remove the group from the list".
    [[nodiscard]] bool leaves_the_list(const DeedHit& deed, Event& event) const {
        static const PhraseTable list{{1, "from|off the|its|this list; off|from it"}};
        const std::size_t limit = std::min(words().size(), deed.last + kListReach);
        for (std::size_t at = deed.first; at < limit; ++at) {
            const auto hit = list.match(words(), at);
            if (hit.last == hit.first) continue;
            event.noun = ControlNoun::kUnreliableList;
            event.last = hit.last;
            return true;
        }
        return false;
    }

    /// "sanctions five US subsidiaries", "bars its companies from doing business with …": countermeasures.
    [[nodiscard]] bool sanctions_parties(const DeedHit& deed, Event& event) const {
        static const PhraseTable table{
            {1,
             "sanction|sanctions|sanctioned|sanctioning *8 "
             "entity|entities|company|companies|firm|firms|unit|units|subsidiary|subsidiaries|contractor|contractors|"
             "maker|makers|arm|arms|group|groups|bank|banks|lender|lenders|university|universities; "
             "ban|bans|banned|banning|bar|bars|barred|barring|forbid|forbids|forbade|forbidding|prohibit|prohibits|"
             "prohibited|prohibiting *8 from doing|conducting|carrying business|transactions|deals|trade with; "
             "ban|bans|banned|banning|bar|bars|barred|barring|forbid|forbids|forbade|forbidding|prohibit|prohibits|"
             "prohibited|prohibiting *8 from dealing|dealings|trading|cooperating|transacting|working with"}};
        if (deed.deed != Deed::kRestrict && deed.deed != Deed::kList) return false;
        const auto hit = table.match(words(), deed.first);
        if (hit.last == hit.first) return false;
        static const PhraseTable noun{{1, "sanctions on|against|over|imposed|for|list"}};  // "suspends sanctions on …"
        if (noun.match(words(), deed.first).last > deed.first) return false;
        event.deed = Deed::kList;
        event.noun = ControlNoun::kCountermeasure;
        event.last = hit.last;
        return true;
    }

    /// "drops Acme from blacklist", "cancels the listing of 12 firms": off a list, whichever.
    [[nodiscard]] bool leaves_blacklist(const DeedHit& deed, Event& event) const {
        static const PhraseTable blacklist{{1, "from|off the|its|a? export|trade? control? blacklist"}};
        static const PhraseTable listing{
            {1, "listing|listings|blacklisting of *5 company|companies|firm|firms|entities|contractors|makers"}};
        const bool ends = deed.deed == Deed::kEnd || deed.deed == Deed::kSuspend || deed.deed == Deed::kProlong;
        if (deed.deed != Deed::kDelist && !ends) return false;
        const std::size_t limit = std::min(words().size(), deed.last + kObjectReach);
        for (std::size_t at = deed.last; at < limit; ++at) {
            const auto hit = (ends ? listing : blacklist).match(words(), at);
            if (hit.last == hit.first) continue;
            if (!is_export_list(hit.first, hit.last)) return false;
            event.noun = ControlNoun::kControlList;
            event.unnamed_list = true;
            event.last = hit.last;
            return true;
        }
        return false;
    }

    /// Companies are listed on exchanges too, and courts and banks keep blacklists: the ministry's is told by its name,
    /// by exports, by whom it lists, or by a headline that says no more than the word.
    [[nodiscard]] bool is_export_list(std::size_t first, std::size_t last) const {
        static const PhraseTable others{
            {1,
             "exchange%; stock%; share%; court%; securities; portal%; product%; site%; website%; market%; bourse%; "
             "ipo; "
             "bond%; fund%; futures; regulator%; tender%; debtor%; defaulter%; credit; bank%; airline%; travel; tax; "
             "shanghai; shenzhen; hong kong; nasdaq"}};
        static const PhraseTable arms{{1, "defence; defense; military; arms; drone"}};
        static const PhraseTable own{{1, "commerce ministry; ministry of commerce; mofcom; mechanism"}};
        constexpr std::size_t kHeadline = 10;  // words
        if (others.in(words()) || marked_.low(last) == "of") return false;
        if (!nouns_.empty() || own.in(words()) || arms.in(words(), first, last)) return true;
        return marked_.low(last - 1) == "blacklist" && words().size() <= kHeadline;
    }

    [[nodiscard]] bool takes_noun_at(std::size_t at, Event& event) const {
        for (const auto& noun : nouns_) {
            if (noun.first != at || !fits(marked_, event, noun) || qualifies_list(noun)) continue;
            resolve(marked_, event, noun.noun);
            event.noun = noun.noun;
            event.last = std::max(event.last, noun.last);
            return true;
        }
        return false;
    }

    /// "the Export Control Control List": the first control only says what list it is.
    [[nodiscard]] bool qualifies_list(const NounHit& noun) const {
        return std::any_of(nouns_.begin(), nouns_.end(),
                           [&](const NounHit& next) { return next.first == noun.last && is_party_list(next.noun); });
    }

    /// "bans exports of …", "restricts rare earths".
    [[nodiscard]] bool takes_exports_at(std::size_t at, Event& event) const {
        const bool permit = event.deed == Deed::kPermit;
        const bool tightens = marked_.low(event.verb).starts_with("tighten");  // "tightens drone-related exports"
        if ((event.deed != Deed::kRestrict && !permit && !tightens)) return false;
        if (at > event.verb + 10 && at >= event.last) return false;  // "subjects … to export licensing" holds it
        const bool goods = permit ? licenses_foreigners(event.verb, at) || asks_for(at) : at <= event.verb + 4;
        static const PhraseTable precursors{{1, "fentanyl precursor%; precursor|drug chemical%; drug precursor%"}};
        const bool exports = marked_.hits(export_words(), at) || marked_.hits(dual_use_words(), at) ||
                             (permit && goods && marked_.hits(precursors, at)) ||
                             (goods && marked_.hits(minerals(), at) && !about_mining(at));
        if (!exports || (halts(marked_, event) && names_what_is_controlled(at))) return false;
        event.last = std::max(event.last, at + 1);
        return true;
    }

    /// "halts rare earth export rules": the goods only say what the control is about.
    [[nodiscard]] bool names_what_is_controlled(std::size_t at) const {
        return std::any_of(nouns_.begin(), nouns_.end(), [&](const NounHit& noun) {
            if (noun.first < at || noun.first > at + 5) return false;
            for (std::size_t between = at; between < noun.first; ++between) {
                if (is_any(marked_.low(between), {"of", "to", "from", "for", "under", "after", "over", "in"}))
                    return false;
            }
            return true;
        });
    }

    /// "tells foreign firms to seek a licence for products with its rare earths", "… for foreign-made products with …".
    [[nodiscard]] bool licenses_foreigners(std::size_t from, std::size_t to) const {
        static const PhraseTable table{{1,
                                        "foreign|overseas made; foreign|overseas|offshore *1 "
                                        "firm|firms|company|companies|maker|makers|manufacturers|entities|producers"}};
        for (std::size_t at = from; at < to; ++at)
            if (marked_.hits(table, at)) return true;
        return false;
    }

    /// "to demand permits for bismuth": the goods right behind "for".
    [[nodiscard]] bool asks_for(std::size_t at) const {
        return at > 0 && (marked_.low(at - 1) == "for" || (at > 1 && marked_.low(at - 2) == "for"));
    }

    [[nodiscard]] bool about_mining(std::size_t at) const {
        for (std::size_t next = at; next < std::min(words().size(), at + 5); ++next) {
            if (is_any(marked_.low(next), {"mining", "smuggling", "output", "production", "quota", "quotas", "import",
                                           "imports", "prices", "use"}))
                return true;
        }
        return false;
    }

    /// "exports … are prohibited", "seven firms were added to …" have their object before the verb.
    [[nodiscard]] bool find_passive(const DeedHit& deed, Event& event) const {
        const bool permit = deed.deed == Deed::kPermit;
        const bool passive = marked_.passive_before(deed.first) || marked_.low(deed.last) == "by";
        if (!permit && !(deed.deed == Deed::kRestrict && passive)) return find_passive_control(deed, event);
        for (std::size_t back = 1; back <= 2 * kObjectReach && back <= deed.first; ++back) {
            const std::size_t at = deed.first - back;
            if (words()[at + 1].before == '.' || words()[at + 1].before == ';') break;
            if (is_any(marked_.low(at), {"import", "imports"})) return false;
            if (!marked_.hits(export_words(), at) && !marked_.hits(dual_use_words(), at)) continue;
            event.deed = permit ? Deed::kPermit : Deed::kRestrict;
            event.first = at;
            return true;
        }
        return false;
    }

    /// "Export permits for germanium will no longer be required".
    [[nodiscard]] bool frees_from_licence(const DeedHit& deed) const {
        static const PhraseTable licence{
            {1, "export licence%|license%|permit%|approval; licence%|license%|permit% *4 export|exports"}};
        if (!is_any(marked_.low(deed.last - 1), {"required", "needed"})) return false;
        for (std::size_t back = 1; back <= kObjectReach && back <= deed.first; ++back) {
            if (marked_.hits(licence, deed.first - back)) return true;
        }
        return false;
    }

    /// "Announcement No. 5 ceases to have effect", "the measures remain suspended": the subject is what it happens to.
    [[nodiscard]] bool is_intransitive(const DeedHit& deed) const {
        const bool over = deed.deed == Deed::kEnd && is_any(marked_.low(deed.last - 1), {"gone", "history", "over"});
        if (over || stops_by_itself(deed)) return true;
        return is_any(marked_.low(deed.first), {"cease", "ceases", "ceased", "remain", "remains", "remained", "stay",
                                                "stays", "stayed", "lapse", "lapses", "continue", "continues", "on"}) ||
               grows(deed) || applies_no_longer(deed);
    }

    /// "China: gallium ban on US suspended until Nov 2026": a headline behind its speaker leaves the auxiliary out.
    [[nodiscard]] bool is_elliptic(const DeedHit& deed) const {
        if (marked_.actors().empty() || !marked_.low(deed.first).ends_with("ed")) return false;
        const auto& speaker = marked_.actors().front();
        return speaker.first == 0 && speaker.last < words().size() && words()[speaker.last].before == ':';
    }

    /// "Rare earth export rules suspended for one year, China says", "China's curbs put on hold until May": a headline
    /// leaves the auxiliary out right behind its control.
    [[nodiscard]] bool is_headline(const DeedHit& deed) const {
        constexpr std::size_t kLongest = 16;  // words of a headline
        constexpr std::size_t kOpening = 8;
        const bool pauses = deed.deed == Deed::kSuspend || deed.deed == Deed::kProlong || deed.deed == Deed::kEnd;
        if (!pauses || words().size() > kLongest || deed.first > kOpening) return false;
        if (!marked_.low(deed.first).ends_with("ed") && marked_.low(deed.first) != "put") return false;
        if (!is_any(marked_.low(deed.last), {"until", "till", "for", "through", "by"})) return false;
        for (std::size_t at = 0; at < deed.first; ++at) {  // "a complaint over curbs": no control of the speaker's
            if (is_any(marked_.low(at), {"over", "about", "against", "complaint", "case", "dispute"})) return false;
        }
        return std::any_of(nouns_.begin(), nouns_.end(), [&](const NounHit& noun) { return noun.last == deed.first; });
    }

    /// "The controls will not be enforced before November": the auxiliary stands inside the deed's own words.
    [[nodiscard]] bool holds_passive(const DeedHit& deed) const {
        return deed.deed == Deed::kSuspend && marked_.low(deed.first) == "not" && marked_.low(deed.first + 1) == "be";
    }

    /// "Announcement No. 31 shall no longer apply".
    [[nodiscard]] bool applies_no_longer(const DeedHit& deed) const {
        return marked_.low(deed.first) == "no" && is_any(marked_.low(deed.last - 1), {"apply", "applies"});
    }

    /// ", the commerce ministry said": who told what stands before.
    [[nodiscard]] bool closes_report(std::size_t at) const {
        return std::any_of(marked_.actors().begin(), marked_.actors().end(), [&](const ActorHit& actor) {
            return actor.who == Actor::kChina && actor.first >= at && actor.first <= at + 2 &&
                   is_any(marked_.low(actor.last), {"said", "says", "announced"});
        });
    }

    /// "the measures will stop on May 14", "the ban ends today", "the curbs on them end, the ministry said".
    [[nodiscard]] bool stops_by_itself(const DeedHit& deed) const {
        if (!is_any(marked_.low(deed.first), {"stop", "stops", "stopped", "end", "ends", "ended", "expire", "expires"}))
            return false;
        if (deed.last < words().size() && words()[deed.last].before == ',' && closes_report(deed.last)) return true;
        return is_any(marked_.low(deed.last), {"on", "from", "as", "at", "with", "immediately", "today", "forthwith"});
    }

    /// "Beijing's unreliable entity list grows": of a list, growing is adding to it.
    [[nodiscard]] bool grows(const DeedHit& deed) const {
        return is_any(marked_.low(deed.first), {"grow", "grows", "grew", "lengthen", "lengthens", "lengthened", "swell",
                                                "swells", "swelled", "expands", "expanded", "widens", "widened"});
    }

    /// "a measure that added … has been suspended", "the controls were lifted".
    [[nodiscard]] bool find_passive_control(const DeedHit& deed, Event& event) const {
        const bool ends = deed.deed == Deed::kSuspend || deed.deed == Deed::kEnd || deed.deed == Deed::kRepeal ||
                          deed.deed == Deed::kProlong || deed.deed == Deed::kImpose || deed.deed == Deed::kTighten ||
                          deed.deed == Deed::kAdjust || grows(deed) || stops_by_itself(deed);
        if (deed.deed == Deed::kEnd && frees_from_licence(deed)) {
            event.noun = ControlNoun::kExportControl;
            return true;
        }
        const bool passive = marked_.passive_before(deed.first) || is_intransitive(deed) || is_elliptic(deed) ||
                             holds_passive(deed) || is_headline(deed);
        if (!ends || !passive) return false;
        if (deed.deed == Deed::kRestrict) event.deed = Deed::kEnd;  // "the measures will stop on May 14"
        for (auto noun = nouns_.rbegin(); noun != nouns_.rend(); ++noun) {
            if (noun->last > deed.first || deed.first - noun->last > 2 * kObjectReach || !fits(marked_, event, *noun))
                continue;
            if (grows(deed) && (!is_party_list(noun->noun) || noun->last != deed.first)) continue;
            if (grows(deed)) event.deed = Deed::kList;
            event.noun = noun->noun;
            event.first = noun->first;
            return true;
        }
        event.deed = deed.deed;
        return false;
    }

    const Marked& marked_;
    const std::vector<NounHit>& nouns_;
};

}  // namespace

bool find_object(const Marked& marked, const std::vector<NounHit>& nouns, const DeedHit& deed, Event& event) {
    return ObjectFinder(marked, nouns).find(deed, event);
}

}  // namespace gazetted::extract::english
