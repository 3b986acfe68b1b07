#include "parsers/extract/english_passive_objects.h"

#include <algorithm>

#include "parsers/extract/english_fitting.h"
#include "parsers/extract/english_objects.h"

namespace gazetted::extract::english {

namespace {

using text::english::is_any;
using text::english::PhraseTable;
using text::english::Word;

class PassiveFinder {
  public:
    PassiveFinder(const Marked& marked, const std::vector<NounHit>& nouns) : marked_(marked), nouns_(nouns) {}

    [[nodiscard]] bool find(const DeedHit& deed, Event& event) const {
        const bool permit = deed.deed == Deed::kPermit;
        const bool passive = marked_.passive_before(deed.first) || marked_.low(deed.last) == "by";
        if (!permit && !(deed.deed == Deed::kRestrict && passive)) return find_control(deed, event);
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

    /// "a measure that added … has been suspended", "the controls were lifted".
    [[nodiscard]] bool find_control(const DeedHit& deed, Event& event) const {
        const bool ends = deed.deed == Deed::kSuspend || deed.deed == Deed::kEnd || deed.deed == Deed::kRepeal ||
                          deed.deed == Deed::kProlong || deed.deed == Deed::kImpose || deed.deed == Deed::kTighten ||
                          deed.deed == Deed::kAdjust || grows(marked_, deed) || stops_by_itself(deed);
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
            if (grows(marked_, deed) && (!is_party_list(noun->noun) || noun->last != deed.first)) continue;
            if (grows(marked_, deed)) event.deed = Deed::kList;
            event.noun = noun->noun;
            event.first = noun->first;
            return true;
        }
        event.deed = deed.deed;
        return false;
    }

  private:
    [[nodiscard]] const std::vector<Word>& words() const { return marked_.words(); }

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
               grows(marked_, deed) || applies_no_longer(deed);
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

    const Marked& marked_;
    const std::vector<NounHit>& nouns_;
};

}  // namespace

bool find_passive(const Marked& marked, const std::vector<NounHit>& nouns, const DeedHit& deed, Event& event) {
    return PassiveFinder(marked, nouns).find(deed, event);
}

bool find_passive_control(const Marked& marked, const std::vector<NounHit>& nouns, const DeedHit& deed, Event& event) {
    return PassiveFinder(marked, nouns).find_control(deed, event);
}

bool grows(const Marked& marked, const DeedHit& deed) {
    return is_any(marked.low(deed.first), {"grow", "grows", "grew", "lengthen", "lengthens", "lengthened", "swell",
                                           "swells", "swelled", "expands", "expanded", "widens", "widened"});
}

}  // namespace gazetted::extract::english
