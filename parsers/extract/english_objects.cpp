#include "parsers/extract/english_objects.h"

#include <algorithm>

#include "parsers/extract/english_fitting.h"
#include "parsers/extract/english_idioms.h"
#include "parsers/extract/english_licences.h"
#include "parsers/extract/english_party_objects.h"
#include "parsers/extract/english_passive_objects.h"
#include "parsers/extract/english_subjects.h"

namespace gazetted::extract::english {

namespace {

using text::english::is_any;
using text::english::PhraseTable;
using text::english::Word;

class ObjectFinder {
  public:
    ObjectFinder(const Marked& marked, const std::vector<NounHit>& nouns) : marked_(marked), nouns_(nouns) {}

    bool find(const DeedHit& deed, Event& event) const {
        if (deed.deed == Deed::kList && grows(marked_, deed)) return find_passive_control(marked_, nouns_, deed, event);
        if (wants_direct_object(marked_, deed)) return find_direct(deed, event);
        return find_within(deed, event) || find_after(deed, event) || find_passive(marked_, nouns_, deed, event) ||
               lists_parties_by_verb(marked_, deed, event) || find_licence_object(marked_, deed, event) ||
               leaves_blacklist(marked_, nouns_, deed, event);
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
        return deed.deed != Deed::kRestrict && find_passive_control(marked_, nouns_, deed, event) &&
               !only_qualifies(marked_, event.first, event.last) && !only_qualifies(marked_, deed.first, deed.first);
    }

    /// "place Acme, a US company …, on the list": names may stand between the verb and its list.
    [[nodiscard]] bool names_parties(const DeedHit& deed) const {
        return is_any(marked_.low(deed.first), {"place", "places", "placed", "placing", "put", "puts", "putting",
                                                "include", "included", "includes", "including"}) &&
               deed.last < words().size() && (words()[deed.last].capital || counts_parties(deed.last));
    }

    /// "placed 11 companies that build drones on its list".
    [[nodiscard]] bool counts_parties(std::size_t at) const {
        constexpr std::size_t kReach = 4;  // words from the count to the parties
        const auto count = text::english::cardinal_at(words(), at);
        if (count.used == 0) return false;
        for (std::size_t i = at + count.used; i + 1 < std::min(words().size(), at + count.used + kReach); ++i) {
            if (marked_.hits(party_words(), i)) return marked_.low(i + 1) == "that";
        }
        return false;
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

    const Marked& marked_;
    const std::vector<NounHit>& nouns_;
};

}  // namespace

bool find_object(const Marked& marked, const std::vector<NounHit>& nouns, const DeedHit& deed, Event& event) {
    return ObjectFinder(marked, nouns).find(deed, event);
}

}  // namespace gazetted::extract::english
