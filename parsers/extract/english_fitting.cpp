#include "parsers/extract/english_fitting.h"

#include <algorithm>

#include "parsers/extract/english_subjects.h"
#include "parsers/text/english_authorities.h"
#include "parsers/text/english_places.h"

namespace gazetted::extract::english {

namespace {

using text::english::is_any;
using text::english::PhraseTable;

constexpr std::size_t kContext = 7;  // words around a bare "controls" that must speak of exports

bool is_control(ControlNoun noun) {
    return noun == ControlNoun::kExportControl || noun == ControlNoun::kBare;
}

bool by_means_of(const Marked& marked, const NounHit& noun) {
    std::size_t before = noun.first;
    while (before > 0 && is_any(marked.low(before - 1), {"the", "its", "an", "a"}))
        --before;
    return before > 0 && is_any(marked.low(before - 1), {"via", "through", "using", "under", "with"});
}

/// "extends suspension of curbs on US defence contractors", "keeps curbs on 16 American firms on ice": what China eases
/// towards arms makers and firms of one country is their listing.
bool eases_curbs_on_parties(const Marked& marked, const Event& event, const NounHit& noun) {
    static const PhraseTable arms{{1,
                                   "defence|defense|arms|drone|military *1 "
                                   "company|companies|firm|firms|contractor|contractors|maker|makers"}};
    static const PhraseTable firms{{1, "company; companies; firm%; entity; entities; contractor%; institution%"}};
    const bool eases = event.deed == Deed::kSuspend || event.deed == Deed::kProlong || event.deed == Deed::kEnd ||
                       event.deed == Deed::kResume || event.deed == Deed::kDelist;
    if (!eases) return false;
    const bool aimed = is_any(marked.low(noun.last), {"on", "against", "for", "targeting"});
    // "extends reprieve for 16 arms firms, drops curbs on 12 others"
    static const PhraseTable others{{1, "*3 others; *2 more; them; those|these *1 company|companies|firms"}};
    if (aimed && others.match(marked.words(), noun.last + 1).last > noun.last + 1 && noun.first > 0) {
        for (std::size_t at = 0; at < noun.first; ++at)
            if (marked.hits(firms, at) || marked.hits(arms, at)) return true;
    }
    for (std::size_t at = noun.last; at < std::min(marked.words().size(), noun.last + kContext); ++at) {
        if (marked.hits(arms, at)) return true;
        const auto place = text::english::place_ending_at(marked.words(), at);
        const bool foreign = !place.code.empty() && place.code != "CN";
        if (aimed && foreign && (marked.hits(firms, at) || marked.hits(firms, at + 1))) return true;
    }
    return false;
}

/// "controls" alone count where exports, controlled goods or a material stand close by and imports or tariffs do
/// not.
bool about_exports(const Marked& marked, const NounHit& noun) {
    const std::size_t from = noun.first > kContext ? noun.first - kContext : 0;
    const std::size_t to = std::min(marked.words().size(), noun.last + kContext);
    if (noun.first > 0 &&
        is_any(marked.low(noun.first - 1),
               {"import", "imports", "tariff", "price", "capital", "border", "travel", "visa", "entry", "birth", "arms",
                "gun", "currency", "investment", "cost", "quality", "traffic", "chip"}))
        return false;
    for (std::size_t at = from; at < to; ++at) {
        if (marked.clause(at) != marked.clause(noun.first)) continue;
        if (is_any(marked.low(at), {"import", "imports", "imported"})) return false;
    }
    for (std::size_t at = from; at < to; ++at) {
        if (marked.clause(at) != marked.clause(noun.first)) continue;
        if (marked.hits(export_words(), at) || marked.hits(dual_use_words(), at) || marked.hits(materials(), at))
            return true;
    }
    // "MOFCOM keeps its October controls on hold": what the commerce ministry controls goes out.
    return marked.ministry_in(marked.clause(noun.first));
}

/// "PVH is off the list", "the firm leaves the list": of controls and exports such words say something else.
bool leaves_by_itself(const Marked& marked, const Event& event) {
    return !is_any(marked.low(event.verb).substr(0, 4),
                   {"remo", "deli", "take", "took", "taki", "stri", "stru", "drop"});
}

/// "has published Announcement No. 34 on exports of dual-use items": what the notice is about makes it a control.
bool is_notice_on_exports(const Marked& marked, const NounHit& noun) {
    constexpr std::size_t kReach = 12;
    bool about = false;
    for (std::size_t at = noun.last; at < std::min(marked.words().size(), noun.last + kReach); ++at) {
        if (is_any(marked.low(at), {"import", "imports", "imported", "dumping", "tariff", "tariffs", "by", "which"}))
            return false;
        about = about || is_any(marked.low(at), {"on", "about", "concerning", "regarding", "governing", "covering"});
        if (about && marked.hits(dual_use_words(), at)) return true;
    }
    return false;
}

/// "…, adding 12 firms": what the changes are.
bool adds_behind(const Marked& marked, std::size_t from) {
    constexpr std::size_t kReach = 12;
    for (std::size_t at = from; at < std::min(marked.words().size(), from + kReach); ++at) {
        if (is_any(marked.low(at), {"removing", "delisting", "dropping", "suspending", "lifting"})) return false;
        if (is_any(marked.low(at), {"adding", "placing", "putting"})) return true;
    }
    return false;
}

/// "trims its control list", and not "its control list staff": the list is what the verb is done to.
bool is_head(const Marked& marked, const NounHit& noun) {
    if (noun.last >= marked.words().size()) return true;
    const auto& behind = marked.words()[noun.last];
    static const PhraseTable goes_on{
        {1,
         "on; of; by; to; for; from; as; after; and; in; at; with; ahead; amid; over; under; until; till; while; but; "
         "again; today; yesterday; tomorrow; $weekday; this; "
         "last; effective; immediately; the; china; it; is; was; has; will; says; said; when; where; which; who; that; "
         "because; since; before; during; following; entirely; altogether; first; also; two; their; its; if; so; or"}};
    return behind.before != ' ' || goes_on.match(marked.words(), noun.last).last > noun.last;
}

/// "frees 15 firms from its control list", "lets Acme off the blacklist": nothing but whose list it is between.
bool is_taken_from(const Marked& marked, const Event& event, const NounHit& noun) {
    constexpr std::size_t kReach = 5;  // words
    for (std::size_t back = 1; back <= kReach && back <= noun.first && noun.first - back > event.verb; ++back) {
        const std::size_t at = noun.first - back;
        if (is_any(marked.low(at), {"from", "off"})) return true;
        const bool whose = is_any(marked.low(at), {"its", "the", "a", "an", "export", "trade", "of", "control"}) ||
                           text::english::place_at(marked.words(), at).code == "CN";
        if (!whose) return false;
    }
    return false;
}

/// Verbs that delist only where their list is what somebody is taken off: "trims", "frees", "lets … off", "struck …
/// from".
bool delists_loosely(const Marked& marked, const Event& event, const NounHit& noun) {
    const auto verb = marked.low(event.verb);
    const bool trims = verb.starts_with("trim") || verb.starts_with("prun") || verb.starts_with("whittl");
    if (trims) return is_head(marked, noun);
    const bool takes = verb.starts_with("let") || verb.starts_with("str") || verb.starts_with("free");
    if (!takes) return true;
    if (is_any(marked.low(event.verb + 1), {"at", "out", "back"})) return false;
    return is_head(marked, noun) && is_taken_from(marked, event, noun);
}

}  // namespace

bool halts(const Marked& marked, const Event& event) {
    return is_any(marked.low(event.verb), {"halt", "halts", "halted", "halting", "freeze", "freezes", "froze",
                                           "freezing", "stop", "stops", "stopped", "stopping"});
}

bool fits(const Marked& marked, const Event& event, const NounHit& noun) {
    if (noun.noun == ControlNoun::kBare && !about_exports(marked, noun) && !eases_curbs_on_parties(marked, event, noun))
        return false;
    switch (event.deed) {
        case Deed::kList:
            return is_party_list(noun.noun) || noun.noun == ControlNoun::kPrecursor ||
                   noun.noun == ControlNoun::kCountermeasure || noun.noun == ControlNoun::kItemList ||
                   noun.noun == ControlNoun::kCatalogue ||
                   (is_control(noun.noun) &&
                    is_any(marked.low(event.verb),
                           {"place", "places", "placed", "placing", "put", "puts", "putting", "add", "adds", "added"}));
        case Deed::kDelist:
            return (!leaves_by_itself(marked, event) || is_party_list(noun.noun)) &&
                   (!is_party_list(noun.noun) || delists_loosely(marked, event, noun));
        case Deed::kExempt:  // "frees 15 firms from its control list"
            return is_control(noun.noun) || (is_party_list(noun.noun) && marked.low(event.verb).starts_with("free") &&
                                             delists_loosely(marked, event, noun));
        case Deed::kInvestigate:
            return noun.noun == ControlNoun::kUnreliableList;
        case Deed::kPermit:
            return false;
        case Deed::kImpose:
        case Deed::kTighten:
        case Deed::kPublish:
        case Deed::kHitWith:
            return noun.noun != ControlNoun::kNotice || is_notice_on_exports(marked, noun);
        case Deed::kAdjust:
            return noun.noun != ControlNoun::kBare;
        case Deed::kRestrict:
            // "bans PVH via the unreliable entity list"
            return halts(marked, event) || (is_party_list(noun.noun) && by_means_of(marked, noun));
        default:
            return true;
    }
}

void resolve(const Marked& marked, Event& event, ControlNoun noun) {
    const auto verb = marked.low(event.verb);
    const bool stops = verb.substr(0, 4) == "stop";
    const bool puts = verb.substr(0, 3) == "put" || verb.substr(0, 5) == "place" || verb.substr(0, 4) == "slap";
    if (event.deed == Deed::kRestrict && !halts(marked, event)) event.deed = Deed::kList;
    if (event.deed == Deed::kRestrict) event.deed = stops ? Deed::kEnd : Deed::kSuspend;
    const bool undone = event.verb > 1 && marked.low(event.verb - 1) == "longer" && marked.low(event.verb - 2) == "no";
    if (event.deed == Deed::kList && is_party_list(noun) && undone) event.deed = Deed::kDelist;
    if (event.deed == Deed::kExempt && is_party_list(noun)) event.deed = Deed::kDelist;
    if (event.deed == Deed::kList && is_control(noun)) event.deed = Deed::kImpose;
    // "announced changes to its export control list"
    static const PhraseTable changes{{1, "*2 changes|adjustments|revisions|updates|tweaks to"}};
    if (event.deed == Deed::kImpose && is_party_list(noun) && !puts && marked.hits(changes, event.verb + 1))
        event.deed = adds_behind(marked, event.last) ? Deed::kList : Deed::kAdjust;
    if (event.deed == Deed::kImpose && is_party_list(noun) && puts) event.deed = Deed::kList;
    if (event.deed == Deed::kList && (noun == ControlNoun::kItemList || noun == ControlNoun::kCatalogue))
        event.deed = Deed::kAdjust;
    if (event.deed == Deed::kDelist && !is_party_list(noun) && noun != ControlNoun::kCountermeasure)
        event.deed = Deed::kEnd;
    if (event.deed == Deed::kTighten && (noun == ControlNoun::kCatalogue || noun == ControlNoun::kItemList))
        event.deed = Deed::kAdjust;
    if (event.deed == Deed::kImpose && (noun == ControlNoun::kItemList || noun == ControlNoun::kLicenceCatalogue ||
                                        noun == ControlNoun::kCatalogue || noun == ControlNoun::kFrameworkLaw))
        event.deed = Deed::kPublish;
}

}  // namespace gazetted::extract::english
