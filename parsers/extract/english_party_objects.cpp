#include "parsers/extract/english_party_objects.h"

#include <algorithm>

#include "parsers/extract/english_objects.h"

namespace gazetted::extract::english {

namespace {

using text::english::PhraseTable;
using text::english::Word;

/// Parties that a verb is done to, whose list it does not name.
class PartyFinder {
  public:
    explicit PartyFinder(const Marked& marked) : marked_(marked) {}

    bool find(const DeedHit& deed, Event& event) const {
        return blacklists_parties(deed, event) || sanctions_parties(deed, event) || mechanism_lists(deed, event);
    }

  private:
    [[nodiscard]] const std::vector<Word>& words() const { return marked_.words(); }

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

    const Marked& marked_;
};

/// Companies are listed on exchanges too, and courts and banks keep blacklists: the ministry's is told by its name,
/// by exports, by whom it lists, or by a headline that says no more than the word.
bool is_export_list(const Marked& marked, const std::vector<NounHit>& nouns, std::size_t first, std::size_t last) {
    static const PhraseTable others{
        {1,
         "exchange%; stock%; share%; court%; securities; portal%; product%; site%; website%; market%; bourse%; "
         "ipo; "
         "bond%; fund%; futures; regulator%; tender%; debtor%; defaulter%; credit; bank%; airline%; travel; tax; "
         "shanghai; shenzhen; hong kong; nasdaq"}};
    static const PhraseTable arms{{1, "defence; defense; military; arms; drone"}};
    static const PhraseTable own{{1, "commerce ministry; ministry of commerce; mofcom; mechanism"}};
    const auto& words = marked.words();
    constexpr std::size_t kHeadline = 10;  // words
    if (others.in(words) || marked.low(last) == "of") return false;
    if (!nouns.empty() || own.in(words) || arms.in(words, first, last)) return true;
    return marked.low(last - 1) == "blacklist" && words.size() <= kHeadline;
}

}  // namespace

bool lists_parties_by_verb(const Marked& marked, const DeedHit& deed, Event& event) {
    return PartyFinder(marked).find(deed, event);
}

bool leaves_blacklist(const Marked& marked, const std::vector<NounHit>& nouns, const DeedHit& deed, Event& event) {
    static const PhraseTable blacklist{{1, "from|off the|its|a? export|trade? control? blacklist"}};
    static const PhraseTable listing{
        {1, "listing|listings|blacklisting of *5 company|companies|firm|firms|entities|contractors|makers"}};
    const bool ends = deed.deed == Deed::kEnd || deed.deed == Deed::kSuspend || deed.deed == Deed::kProlong;
    if (deed.deed != Deed::kDelist && !ends) return false;
    const std::size_t limit = std::min(marked.words().size(), deed.last + kObjectReach);
    for (std::size_t at = deed.last; at < limit; ++at) {
        const auto hit = (ends ? listing : blacklist).match(marked.words(), at);
        if (hit.last == hit.first) continue;
        if (!is_export_list(marked, nouns, hit.first, hit.last)) return false;
        event.noun = ControlNoun::kControlList;
        event.unnamed_list = true;
        event.last = hit.last;
        return true;
    }
    return false;
}

}  // namespace gazetted::extract::english
