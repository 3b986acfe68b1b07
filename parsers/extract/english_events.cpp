#include "parsers/extract/english_events.h"

#include <algorithm>

#include "parsers/extract/english_subjects.h"
#include "parsers/text/english_authorities.h"
#include "parsers/text/english_places.h"

namespace gazetted::extract::english {

namespace {

using std::string_view_literals::operator""sv;
using text::english::PhraseTable;
using text::english::Word;

constexpr std::size_t kObjectReach = 16;   // words from a verb to its object
constexpr std::size_t kListReach = 30;     // words from a verb to its list, the parties' names between them
constexpr std::size_t kSubjectReach = 24;  // words from a verb back to its subject
constexpr std::size_t kContext = 7;        // words around a bare "controls" that must speak of exports

bool is_any(std::string_view low, std::initializer_list<std::string_view> set) {
    return std::find(set.begin(), set.end(), low) != set.end();
}

/// Somebody who can act.
struct ActorHit {
    Actor who = Actor::kNone;
    std::size_t first = 0;
    std::size_t last = 0;
};

/// The sentence with everything that the rules ask about marked once.
class Marked {
  public:
    explicit Marked(const std::vector<Word>& words) : words_(words), clause_(words.size(), 0) {
        mark_clauses();
        mark_actors();
    }

    [[nodiscard]] const std::vector<Word>& words() const { return words_; }
    [[nodiscard]] int clause(std::size_t at) const { return clause_[at]; }
    [[nodiscard]] const std::vector<ActorHit>& actors() const { return actors_; }
    [[nodiscard]] std::string_view low(std::size_t at) const {
        return at < words_.size() ? std::string_view(words_[at].low) : ""sv;
    }
    /// True where the clause hangs on another one (after, as, amid …) rather than being what the sentence says.
    [[nodiscard]] bool subordinate(std::size_t at) const {
        return std::find(subordinate_.begin(), subordinate_.end(), clause_[at]) != subordinate_.end();
    }

    /// True where the words up to `end` are a place aimed at ("exports to Canada"), which acts not.
    [[nodiscard]] bool aimed_at(std::size_t end) const {
        return std::find(aimed_ends_.begin(), aimed_ends_.end(), end) != aimed_ends_.end();
    }
    /// True where the words from `at` on are a party that a country before them belongs to.
    [[nodiscard]] bool describes(std::size_t at) const { return describes_party(at); }

    /// "White House: China to remove …", "Nexperia says China has lifted …": what follows is somebody else's word.
    [[nodiscard]] bool told_by_another(std::size_t at) const {
        for (const ActorHit& actor : actors_) {
            const bool opens = actor.first == 0 && actor.last < words_.size() && words_[actor.last].before == ':';
            if (opens && at >= actor.last) return actor.who == Actor::kForeign;
        }
        for (std::size_t said = 1; said < words_.size(); ++said) {
            if (!is_any(low(said), {"says", "say", "said", "claims", "claim", "claimed"})) continue;
            if (said > at) return foreign_actor_ending(said);
            return std::none_of(actors_.begin(), actors_.end(), [&](const ActorHit& actor) {
                return actor.who == Actor::kChina && actor.first < said;
            });
        }
        return false;
    }

  private:
    /// "…, Trump says".
    [[nodiscard]] bool foreign_actor_ending(std::size_t end) const {
        return std::any_of(actors_.begin(), actors_.end(),
                           [&](const ActorHit& actor) { return actor.last == end && actor.who == Actor::kForeign; });
    }

    void mark_clauses() {
        int current = 0;
        bool opening = false;  // a subordinate clause opened the sentence and has not met its comma
        for (std::size_t at = 0; at < words_.size(); ++at) {
            const char mark = words_[at].before;
            if (at > 0 && (mark == ';' || mark == '.' || mark == ':')) ++current;
            if (opening && mark == ',') {
                ++current;
                opening = false;
            }
            const auto hit = subordinators().match(words_, at);
            if (hit.last > hit.first && !as_date_or_role(at)) {
                ++current;
                if (!is_any(low(at), {"that", "from", "which", "where", "who", "whose", "without"})) {
                    subordinate_.push_back(current);
                    opening = at == 0;
                }
            }
            clause_[at] = current;
        }
    }

    /// "as of May 14", "as dual-use items", "as well as": no clause opens there.
    [[nodiscard]] bool as_date_or_role(std::size_t at) const {
        if (low(at) == "following")
            return (at > 0 && low(at - 1) == "the") ||
                   is_any(low(at + 1), {"items", "technologies", "goods", "entities", "provisions"});
        if (low(at) == "over") return at > 0 && is_any(low(at - 1), {"controls", "control", "restrictions", "curbs"});
        if (low(at) == "until" || low(at) == "from") return true;
        if (low(at) != "as") return false;
        return is_any(low(at + 1), {"of", "well", "from", "controlled", "part", "a", "an", "such", "unreliable"}) ||
               (at > 0 && is_any(low(at - 1), {"such", "well", "known"}));
    }

    void mark_actors() {
        std::size_t aimed_at_until = 0;  // "to the United States, Mexico and Canada": the last of them acts no more
        for (std::size_t at = 0; at < words_.size();) {
            const auto hit = actor_at(at);
            const bool place = hit.last > at && hit.who != Actor::kChina;
            const bool enumerated = place && aimed_at_until > 0 && joins(aimed_at_until, at);
            if (hit.who != Actor::kNone && !enumerated) actors_.push_back(hit);
            if (place && (enumerated || after_preposition(at))) {
                aimed_at_until = hit.last;
                aimed_ends_.push_back(hit.last);
            }
            at = std::max(hit.last, at + 1);
        }
    }

    /// Nothing but "and", "or" and commas between two names of a list.
    [[nodiscard]] bool joins(std::size_t from, std::size_t to) const {
        for (std::size_t at = from; at < to; ++at)
            if (!is_any(low(at), {"and", "or", "the"})) return false;
        return to - from <= 2 && to < words_.size() && (to > from || words_[to].before == ',');
    }

    [[nodiscard]] ActorHit actor_at(std::size_t at) const {
        const auto authority = text::english::chinese_authority_at(words_, at);
        if (authority.last > authority.first) return {Actor::kChina, authority.first, authority.last};
        const auto place = text::english::place_at(words_, at);
        if (place.code.empty()) return {Actor::kNone, at, at};
        const auto office = officials().match(words_, place.last);
        const bool has_office = office.last > office.first && words_[place.last].before == ' ';
        const std::size_t last = has_office ? office.last : place.last;
        if (after_preposition(at) || (!has_office && describes_party(place.last))) return {Actor::kNone, at, last};
        const auto own = text::english::chinese_authority_at(words_, place.last);
        if (own.last > own.first && place.code == "CN") return {Actor::kChina, at, own.last};
        if ((words_[place.last - 1].possessive || place.adjective) && !has_office) return {Actor::kNone, at, last};
        return {place.code == "CN" ? Actor::kChina : Actor::kForeign, at, last};
    }

    /// "US companies", "EU defence firms": the country says whose and acts not.
    [[nodiscard]] bool describes_party(std::size_t at) const {
        static const PhraseTable table{
            {1,
             "entity; entities; company; companies; firm%; enterprise%; contractor%; maker%; institution%; bank%; "
             "financial|research institution%|institute%; group%; university; universities; supplier%; "
             "exporter%; importer%; buyer%; user%; military; ally; allies; goods; products; items; tariff%; stocks; "
             "shares; "
             "markets; automaker%; chipmaker%; defence|defense|drone|tech|chip|arms|military *1 "
             "companies|firms|contractors|makers|groups|company|firm|users"}};
        return at < words_.size() && words_[at].before == ' ' && table.match(words_, at).last > at;
    }

    [[nodiscard]] bool after_preposition(std::size_t at) const {
        std::size_t before = at;
        if (before > 0 && low(before - 1) == "the") --before;
        if (before == 0) return false;
        return is_any(low(before - 1),
                      {"to", "from", "on", "against", "with", "in", "for", "of", "over", "between", "into", "towards",
                       "toward", "at", "outside", "within", "across", "via", "through"});
    }

    const std::vector<Word>& words_;
    std::vector<int> clause_;
    std::vector<int> subordinate_;
    std::vector<ActorHit> actors_;
    std::vector<std::size_t> aimed_ends_;
};

/// Finds the deeds of one marked sentence.
class Finder {
  public:
    Finder(const Marked& marked, Actor implied)
        : marked_(marked), implied_(implied), nouns_(control_nouns(marked.words())) {}

    std::vector<Event> run() {
        for (const auto& deed : deeds(marked_.words())) {
            if (auto event = event_of(deed)) events_.push_back(*event);
        }
        const auto single = events_;
        for (const auto& event : single)
            add_second_list(event);
        return std::move(events_);
    }

  private:
    [[nodiscard]] const std::vector<Word>& words() const { return marked_.words(); }

    /// "putting 20 entities on its control list and a further 20 on a watch list".
    void add_second_list(const Event& event) {
        if (event.deed != Deed::kList || !event.noun || !is_list(*event.noun)) return;
        for (const auto& noun : nouns_) {
            const bool next = noun.first >= event.last && noun.first <= event.last + kObjectReach;
            if (!next || !is_list(noun.noun) || noun.noun == event.noun || breaks(event.last, noun.first)) continue;
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

    std::optional<Event> event_of(const DeedHit& deed) {
        Event event;
        event.deed = deed.deed;
        event.verb = event.first = deed.first;
        event.last = deed.last;
        if (is_noun_use(deed)) return std::nullopt;
        if (!find_object(deed, event) && !find_passive(deed, event) && !blacklists_parties(deed, event))
            return std::nullopt;
        find_actor(event);
        event.hypothetical = is_hypothetical(event);
        event.main = !marked_.subordinate(deed.first) && !marked_.told_by_another(deed.first);
        return event;
    }

    /// "export control list", "the list", "a ban": the word is a noun here.
    [[nodiscard]] bool is_noun_use(const DeedHit& deed) const {
        const bool inside = std::any_of(nouns_.begin(), nouns_.end(), [&](const NounHit& noun) {
            return noun.first < deed.first && deed.first < noun.last;
        });
        if (inside) return true;
        const auto low = marked_.low(deed.first);
        if (!is_any(low,
                    {"ban",    "bans",       "curb",     "curbs",      "limit",     "limits", "control", "controls",
                     "list",   "lists",      "block",    "embargo",    "halt",      "freeze", "report",  "reports",
                     "order",  "place",      "increase", "increases",  "probe",     "probes", "names",   "name",
                     "export", "controlled", "listed",   "restricted", "including", "control"}))
            return false;
        if (low == "including")
            return deed.first > 0 &&
                   !is_any(marked_.low(deed.first - 1), {"on", "of", "for", "announcement", "decision"});
        if (is_any(low, {"controlled", "listed", "restricted"})) return !auxiliary_before(deed.first);
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

    [[nodiscard]] bool passive_before(std::size_t verb) const {
        return any_before(verb, {"is", "are", "was", "were", "be", "been", "being"});
    }
    [[nodiscard]] bool auxiliary_before(std::size_t verb) const {
        return passive_before(verb) || any_before(verb, {"has", "have", "had"});
    }
    [[nodiscard]] bool any_before(std::size_t verb, std::initializer_list<std::string_view> set) const {
        for (std::size_t back = 1; back <= 3 && back <= verb; ++back)
            if (is_any(marked_.low(verb - back), set)) return true;
        return false;
    }

    bool find_object(const DeedHit& deed, Event& event) {
        const std::size_t reach = deed.deed == Deed::kList || names_parties(deed) ? kListReach : kObjectReach;
        const std::size_t limit = std::min(words().size(), deed.last + reach);
        const std::size_t from = deed.deed == Deed::kPermit ? deed.first + 1 : deed.last;  // "requires export permits"
        for (std::size_t at = from; at < limit; ++at) {
            if (breaks(from, at) && !(reach == kListReach && opens_aside(at))) break;
            if (is_any(marked_.low(at), {"import", "imports", "imported", "tariff", "tariffs"})) return false;
            if (opens_legal_basis(at)) return false;
            if (takes_noun_at(at, event)) return true;
            if (takes_exports_at(at, event)) return true;
        }
        return false;
    }

    /// "place Acme, a US company …, on the list": names may stand between the verb and its list.
    [[nodiscard]] bool names_parties(const DeedHit& deed) const {
        return is_any(marked_.low(deed.first), {"place", "places", "placed", "placing", "put", "puts", "putting",
                                                "include", "included", "includes", "including"}) &&
               deed.last < words().size() && words()[deed.last].capital;
    }

    /// "placed Acme, which builds gliders, on a watch list".
    [[nodiscard]] bool opens_aside(std::size_t at) const {
        return words()[at].before == ',' && is_any(marked_.low(at), {"which", "who", "whose"});
    }

    /// "… and pursuant to the Export Control Law": on what a deed rests is not what it is done to.
    [[nodiscard]] bool opens_legal_basis(std::size_t at) const {
        static const PhraseTable table{{1, "pursuant to; in accordance with; according to; on basis of; based on"}};
        return hits(table, at);
    }

    /// "blacklists eight Taiwanese companies": the verb names the list.
    bool blacklists_parties(const DeedHit& deed, Event& event) const {
        if (marked_.low(deed.first).substr(0, 9) != "blacklist") return false;
        const std::size_t limit = std::min(words().size(), deed.last + 6);
        for (std::size_t at = deed.last; at < limit && !breaks(deed.last, at); ++at) {
            if (!hits(party_words(), at)) continue;
            event.deed = Deed::kList;
            event.noun = ControlNoun::kControlList;
            event.unnamed_list = true;
            event.last = at + 1;
            return true;
        }
        return false;
    }

    /// An object does not lie beyond the end of its clause, except in "announced that …", "items which …" or a dash.
    [[nodiscard]] bool breaks(std::size_t from, std::size_t at) const {
        if (at == from || marked_.clause(at) == marked_.clause(from > 0 ? from - 1 : 0)) return false;
        return marked_.subordinate(at) || words()[at].before == ';' || words()[at].before == '.' ||
               is_any(marked_.low(at), {"that", "which", "who", "where"});
    }

    bool takes_noun_at(std::size_t at, Event& event) {
        for (const auto& noun : nouns_) {
            if (noun.first != at || !fits(event, noun) || qualifies_list(noun)) continue;
            if (event.deed == Deed::kRestrict && !halts(event)) event.deed = Deed::kList;
            const auto verb = marked_.low(event.verb);
            resolve(event, noun.noun, verb.substr(0, 4) == "stop",
                    verb.substr(0, 3) == "put" || verb.substr(0, 5) == "place");
            event.noun = noun.noun;
            event.last = std::max(event.last, noun.last);
            return true;
        }
        return false;
    }

    /// "the Export Control Control List": the first control only says what list it is.
    [[nodiscard]] bool qualifies_list(const NounHit& noun) const {
        return std::any_of(nouns_.begin(), nouns_.end(),
                           [&](const NounHit& next) { return next.first == noun.last && is_list(next.noun); });
    }

    [[nodiscard]] static bool is_list(ControlNoun noun) {
        return noun == ControlNoun::kControlList || noun == ControlNoun::kWatchList ||
               noun == ControlNoun::kUnreliableList;
    }
    [[nodiscard]] static bool is_control(ControlNoun noun) {
        return noun == ControlNoun::kExportControl || noun == ControlNoun::kBare;
    }

    [[nodiscard]] bool fits(const Event& event, const NounHit& noun) const {
        if (noun.noun == ControlNoun::kBare && !about_exports(noun) && !eases_curbs_on_arms_makers(event, noun))
            return false;
        switch (event.deed) {
            case Deed::kList:
                return is_list(noun.noun) || noun.noun == ControlNoun::kPrecursor ||
                       noun.noun == ControlNoun::kCountermeasure || noun.noun == ControlNoun::kItemList ||
                       noun.noun == ControlNoun::kCatalogue ||
                       (is_control(noun.noun) &&
                        is_any(marked_.low(event.verb), {"place", "places", "placed", "placing", "put", "puts",
                                                         "putting", "add", "adds", "added"}));
            case Deed::kDelist:
                return true;
            case Deed::kInvestigate:
                return noun.noun == ControlNoun::kUnreliableList;
            case Deed::kPermit:
                return false;
            case Deed::kImpose:
            case Deed::kTighten:
            case Deed::kPublish:
            case Deed::kHitWith:
                return noun.noun != ControlNoun::kNotice;
            case Deed::kAdjust:
                return noun.noun != ControlNoun::kBare;
            case Deed::kRestrict:
                // "bans PVH via the unreliable entity list"
                return halts(event) || (is_list(noun.noun) && by_means_of(noun));
            default:
                return true;
        }
    }

    /// Verbs that restrict exports and end or suspend a control.
    [[nodiscard]] bool halts(const Event& event) const {
        return is_any(marked_.low(event.verb), {"halt", "halts", "halted", "halting", "freeze", "freezes", "froze",
                                                "freezing", "stop", "stops", "stopped", "stopping"});
    }

    [[nodiscard]] bool by_means_of(const NounHit& noun) const {
        std::size_t before = noun.first;
        while (before > 0 && is_any(marked_.low(before - 1), {"the", "its", "an", "a"}))
            --before;
        return before > 0 && is_any(marked_.low(before - 1), {"via", "through", "using", "under", "with"});
    }

    /// "extends suspension of curbs on US defence contractors": what China eases towards arms makers is their listing.
    [[nodiscard]] bool eases_curbs_on_arms_makers(const Event& event, const NounHit& noun) const {
        static const PhraseTable table{{1,
                                        "defence|defense|arms|drone|military *1 "
                                        "company|companies|firm|firms|contractor|contractors|maker|makers"}};
        const bool eases = event.deed == Deed::kSuspend || event.deed == Deed::kProlong || event.deed == Deed::kEnd ||
                           event.deed == Deed::kResume;
        for (std::size_t at = noun.last; eases && at < std::min(words().size(), noun.last + kContext); ++at)
            if (hits(table, at)) return true;
        return false;
    }

    /// Settles what a verb of several senses does to this kind of control.
    static void resolve(Event& event, ControlNoun noun, bool stops, bool puts) {
        if (event.deed == Deed::kRestrict) event.deed = stops ? Deed::kEnd : Deed::kSuspend;
        if (event.deed == Deed::kList && is_control(noun)) event.deed = Deed::kImpose;
        if (event.deed == Deed::kImpose && is_list(noun) && puts) event.deed = Deed::kList;
        if (event.deed == Deed::kList && (noun == ControlNoun::kItemList || noun == ControlNoun::kCatalogue))
            event.deed = Deed::kAdjust;
        if (event.deed == Deed::kDelist && !is_list(noun) && noun != ControlNoun::kCountermeasure)
            event.deed = Deed::kEnd;
        if (event.deed == Deed::kTighten && (noun == ControlNoun::kCatalogue || noun == ControlNoun::kItemList))
            event.deed = Deed::kAdjust;
        if (event.deed == Deed::kImpose && (noun == ControlNoun::kItemList || noun == ControlNoun::kLicenceCatalogue ||
                                            noun == ControlNoun::kCatalogue || noun == ControlNoun::kFrameworkLaw))
            event.deed = Deed::kPublish;
    }

    /// "controls" alone count where exports, controlled goods or a material stand close by and imports or tariffs do
    /// not.
    [[nodiscard]] bool about_exports(const NounHit& noun) const {
        const std::size_t from = noun.first > kContext ? noun.first - kContext : 0;
        const std::size_t to = std::min(words().size(), noun.last + kContext);
        if (noun.first > 0 &&
            is_any(marked_.low(noun.first - 1),
                   {"import", "imports", "tariff", "price", "capital", "border", "travel", "visa", "entry", "birth",
                    "arms", "gun", "currency", "investment", "cost", "quality", "traffic", "chip"}))
            return false;
        for (std::size_t at = from; at < to; ++at) {
            if (marked_.clause(at) != marked_.clause(noun.first)) continue;
            if (is_any(marked_.low(at), {"import", "imports", "imported"})) return false;
        }
        for (std::size_t at = from; at < to; ++at) {
            if (marked_.clause(at) != marked_.clause(noun.first)) continue;
            if (hits(export_words(), at) || hits(dual_use_words(), at) || hits(materials(), at)) return true;
        }
        return false;
    }

    [[nodiscard]] bool hits(const PhraseTable& table, std::size_t at) const {
        const auto hit = table.match(words(), at);
        return hit.last > hit.first;
    }

    /// "bans exports of …", "restricts rare earths".
    bool takes_exports_at(std::size_t at, Event& event) {
        const bool permit = event.deed == Deed::kPermit;
        if ((event.deed != Deed::kRestrict && !permit) || at > event.verb + 10) return false;
        const bool goods = permit ? licenses_foreigners(event.verb, at) : at <= event.verb + 4;
        const bool exports = hits(export_words(), at) || hits(dual_use_words(), at) ||
                             (goods && hits(minerals(), at) && !about_mining(at));
        if (!exports) return false;
        event.last = std::max(event.last, at + 1);
        return true;
    }

    /// "tells foreign firms to seek a licence for products with its rare earths", "… for foreign-made products with …".
    [[nodiscard]] bool licenses_foreigners(std::size_t from, std::size_t to) const {
        static const PhraseTable table{{1,
                                        "foreign|overseas made; foreign|overseas|offshore *1 "
                                        "firm|firms|company|companies|maker|makers|manufacturers|entities|producers"}};
        for (std::size_t at = from; at < to; ++at)
            if (hits(table, at)) return true;
        return false;
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
    bool find_passive(const DeedHit& deed, Event& event) {
        const bool permit = deed.deed == Deed::kPermit;
        const bool passive = passive_before(deed.first) || marked_.low(deed.last) == "by";
        if (!permit && !(deed.deed == Deed::kRestrict && passive)) return find_passive_control(deed, event);
        for (std::size_t back = 1; back <= 2 * kObjectReach && back <= deed.first; ++back) {
            const std::size_t at = deed.first - back;
            if (words()[at + 1].before == '.' || words()[at + 1].before == ';') break;
            if (is_any(marked_.low(at), {"import", "imports"})) return false;
            if (!hits(export_words(), at) && !hits(dual_use_words(), at)) continue;
            event.deed = permit ? Deed::kPermit : Deed::kRestrict;
            event.first = at;
            return true;
        }
        return false;
    }

    /// "a measure that added … has been suspended", "the controls were lifted".
    bool find_passive_control(const DeedHit& deed, Event& event) {
        const bool ends = deed.deed == Deed::kSuspend || deed.deed == Deed::kEnd || deed.deed == Deed::kRepeal ||
                          deed.deed == Deed::kImpose || deed.deed == Deed::kTighten;
        if (!ends || !passive_before(deed.first)) return false;
        for (auto noun = nouns_.rbegin(); noun != nouns_.rend(); ++noun) {
            if (noun->last > deed.first || deed.first - noun->last > kObjectReach || !fits(event, *noun)) continue;
            event.noun = noun->noun;
            event.first = noun->first;
            return true;
        }
        return false;
    }

    void find_actor(Event& event) {
        event.actor = by_agent(event);
        if (event.actor != Actor::kNone) return;
        if (event.deed == Deed::kList && lists_chinese_parties(event)) {
            event.actor = Actor::kForeign;
            return;
        }
        const std::size_t from = event.verb > kSubjectReach ? event.verb - kSubjectReach : 0;
        for (auto actor = marked_.actors().rbegin(); actor != marked_.actors().rend(); ++actor) {
            if (actor->last > event.verb || actor->first < from) continue;
            if (marked_.clause(actor->first) != marked_.clause(event.verb) && !carried(*actor, event)) continue;
            event.actor = actor->who;
            return;
        }
        event.actor = owner_before(event);
        if (event.actor == Actor::kNone && (reported_by_china(event) || is_on_a_list_of_chinas(event)))
            event.actor = Actor::kChina;
    }

    /// "Exports to need permits, China says".
    [[nodiscard]] bool reported_by_china(const Event& event) const {
        return std::any_of(marked_.actors().begin(), marked_.actors().end(), [&](const ActorHit& actor) {
            return actor.who == Actor::kChina && actor.first >= event.last &&
                   is_any(marked_.low(actor.last), {"says", "said", "announces", "announced"});
        });
    }

    /// "put on China's watch list", "went on a watch list": unreliable entities and a watch list are China's words;
    /// other lists are China's where they are called so.
    [[nodiscard]] bool is_on_a_list_of_chinas(const Event& event) const {
        if (!event.noun || !is_list(*event.noun)) return false;
        if (event.deed != Deed::kList && event.deed != Deed::kDelist) return false;
        for (std::size_t at = event.verb; at < event.last; ++at) {
            const auto place = text::english::place_at(words(), at);
            if (place.code.empty()) continue;
            const bool owns = words()[place.last - 1].possessive || place.adjective;
            if (owns && !marked_.describes(place.last)) return place.code == "CN";
        }
        return event.noun != ControlNoun::kControlList;
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
            if (place.code == "CN" && place.adjective &&
                is_any(marked_.low(place.last),
                       {"entities", "companies", "firms", "enterprises", "institutions", "individuals", "organisations",
                        "organizations", "company", "tech", "chipmakers"}))
                return true;
        }
        return false;
    }

    [[nodiscard]] bool is_hypothetical(const Event& event) const {
        const std::size_t from = event.verb > 8 ? event.verb - 8 : 0;
        for (std::size_t at = from; at < event.verb; ++at) {
            if (marked_.clause(at) != marked_.clause(event.verb)) continue;
            const auto hit = hypotheticals().match(words(), at);
            if (hit.last > hit.first && hit.last <= event.verb && !agrees_alone(hit.first, event.verb) &&
                !is_month(hit.first))
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
    std::vector<NounHit> nouns_;
    std::vector<Event> events_;
};

}  // namespace

std::vector<Event> find_events(const std::vector<Word>& words, Actor implied) {
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

}  // namespace gazetted::extract::english
