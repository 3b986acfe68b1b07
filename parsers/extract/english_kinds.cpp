#include "parsers/extract/english_kinds.h"

#include <algorithm>

#include "parsers/extract/english_codes.h"
#include "parsers/extract/english_destinations.h"
#include "parsers/extract/english_history.h"
#include "parsers/extract/english_names.h"
#include "parsers/extract/english_subjects.h"
#include "parsers/text/english_phrases.h"

namespace gazetted::extract::english {

namespace {

using std::string_view_literals::operator""sv;
using Kinds = std::vector<model::Sourced<std::string>>;
using text::english::PhraseTable;
using text::english::Word;

bool any_of(const PhraseTable& table, const std::vector<Word>& words) {
    const auto hit = table.find(words);
    return hit.last > hit.first;
}

bool hits(const PhraseTable& table, const std::vector<Word>& words, std::size_t first, std::size_t last) {
    for (std::size_t at = first; at < std::min(last, words.size()); ++at) {
        const auto hit = table.match(words, at);
        if (hit.last > hit.first) return true;
    }
    return false;
}

const PhraseTable& technology_words() {
    static const PhraseTable table{
        {1, "technology; technologies; technical data; technological know; know how; tech; process data"}};
    return table;
}

const PhraseTable& goods_words() {
    static const PhraseTable table{{1,
                                    "item%; goods; material%; element%; metal%; magnet%; product%; equipment; "
                                    "batteries; battery; anode%; diamond%; "
                                    "mineral%; component%; compound%; drone%; shipment%; engine%; chemical%"}};
    return table;
}

bool is_suspending(Deed deed) {
    return deed == Deed::kSuspend || deed == Deed::kProlong;
}

/// The kind of a deed on a list of parties.
std::string_view list_kind(const Event& event) {
    if (is_suspending(event.deed)) return "suspension";
    if (event.deed == Deed::kEnd || event.deed == Deed::kDelist || event.deed == Deed::kRepeal) return "termination";
    if (event.noun == ControlNoun::kControlList) return "control_list_addition";
    if (event.noun == ControlNoun::kWatchList) return "watch_list_addition";
    if (event.deed == Deed::kInvestigate) return "uel_investigation";
    return event.deed == Deed::kList ? "uel_listing" : "uel_measures";
}

/// The kind of a deed on a published list, a catalogue, a law or an announcement.
std::string_view text_kind(const Event& event) {
    if (is_suspending(event.deed)) return "suspension";
    if (event.deed == Deed::kRepeal) return "repeal";
    if (event.deed == Deed::kEnd || event.deed == Deed::kDelist) return "termination";
    switch (*event.noun) {
        case ControlNoun::kItemList:
            return event.deed == Deed::kAdjust ? "list_adjustment" : "control_list_publication";
        case ControlNoun::kCatalogue:
            return "list_adjustment";
        case ControlNoun::kLicenceCatalogue:
            return "licence_catalogue";
        case ControlNoun::kPrecursor:
            return "precursor_licensing";
        case ControlNoun::kCountermeasure:
            return "countermeasure";
        case ControlNoun::kFrameworkLaw:
            return "framework_law";
        case ControlNoun::kReporting:
            return "enforcement_notice";
        default:
            return "";
    }
}

/// Minerals put on "the control list" are goods under licence, not parties on a list.
bool lists_goods(const Told& told) {
    const auto& words = told.sentence->words;
    if (hits(party_words(), words, told.event.verb, words.size())) return false;
    return hits(minerals(), words, told.event.verb, told.event.last) ||
           hits(minerals(), words, told.event.last, told.event.last + 6);
}

/// Collects the kinds of one document.
class Collector {
  public:
    Collector(const EnglishText& text, const Genre& genre, const Relevance& relevance)
        : text_(text), genre_(genre), relevance_(relevance) {}

    Kinds run() {
        if (genre_.law) add("framework_law", text_.evidence(text_.title()));
        const bool press = genre_.document_class == model::DocumentClass::kPress;
        collect({Part::kTitle});
        if (genre_.document_class == model::DocumentClass::kAnnouncement) adjustments_of_lead();
        const bool answer = genre_.document_class == model::DocumentClass::kAnswer;
        const bool silent = found_.empty() && needs_items_.empty() && !title_tells();
        if (silent && !(answer && pauses_below())) nouns_of_title();
        if (found_.empty() && needs_items_.empty()) collect({Part::kLead, Part::kField});
        if (found_.empty() && needs_items_.empty() && !press) collect({Part::kList, Part::kBody});
        if (press || genre_.document_class == model::DocumentClass::kAnswer) below_the_headline();
        settle_controls();
        settle_foreigners();
        stand_alone();
        return std::move(found_);
    }

  private:
    void add(std::string_view code, model::Evidence evidence) {
        if (!has_kind(found_, code)) found_.push_back({std::string(code), std::move(evidence)});
    }

    void collect(std::initializer_list<Part> parts) {
        for (const auto& told : relevance_.told) {
            if (std::find(parts.begin(), parts.end(), told.sentence->part) == parts.end()) continue;
            if (told.sentence->part == Part::kTitle || told.event.main) take(told);
        }
    }

    /// "blacklists" alone is a listing on whatever list the text below names.
    [[nodiscard]] bool names_list() const {
        return std::any_of(relevance_.told.begin(), relevance_.told.end(), [](const Told& told) {
            const auto noun = told.event.noun;
            const bool parties = noun == ControlNoun::kControlList || noun == ControlNoun::kWatchList ||
                                 noun == ControlNoun::kUnreliableList;
            return parties && told.event.main && !told.event.unnamed_list && told.event.deed == Deed::kList;
        });
    }

    /// "on adjusting the measures of the unreliable entity list": eased or prolonged, the text below says which.
    [[nodiscard]] bool adjusts_measures(const Told& told) const {
        const auto noun = *told.event.noun;
        if (told.event.deed == Deed::kAdjust && noun == ControlNoun::kNotice) return pauses_below();
        const bool parties = noun == ControlNoun::kControlList || noun == ControlNoun::kWatchList ||
                             noun == ControlNoun::kUnreliableList;
        return told.event.deed == Deed::kAdjust && parties;
    }

    [[nodiscard]] bool pauses_below() const {
        return std::any_of(relevance_.told.begin(), relevance_.told.end(), [](const Told& told) {
            const auto code = kind_of(told);
            return told.event.main && (code == "suspension" || code == "termination");
        });
    }

    /// "The Export Control List … is updated at the same time": said of a list that follows from the measure.
    static bool updates_in_passing(const Told& told) {
        static const PhraseTable table{
            {1, "update+; simultaneously; concurrently; accordingly; same time; in step; in parallel"}};
        const bool of_list = told.event.noun == ControlNoun::kItemList;
        return of_list && told.sentence->part != Part::kTitle && any_of(table, told.sentence->words);
    }

    /// "have decided to adjust the catalogue annexed to Announcement No. …", whatever the title calls it.
    void adjustments_of_lead() {
        for (const auto& told : relevance_.told) {
            const bool lead = told.sentence->part == Part::kLead && told.event.main;
            if (!lead || told.event.deed != Deed::kAdjust || !told.event.noun) continue;
            if (updates_in_passing(told) || kind_of(told) != "list_adjustment") continue;
            add("list_adjustment", words_of(told));
        }
    }

    /// A headline tells one thing of a report that may tell several: those of the text below it count too, what it
    /// tells of earlier days left out. A pause or an end below a headline that imposes is background, and so are the
    /// controls below one that pauses.
    void below_the_headline() {
        const bool told_above = !found_.empty() || !needs_items_.empty();
        const bool pauses = has_kind(found_, "suspension") || has_kind(found_, "termination");
        const bool licences = !needs_items_.empty();
        const bool press = genre_.document_class == model::DocumentClass::kPress;
        for (const auto& told : relevance_.told) {
            const bool below = told.sentence->part == Part::kLead || told.sentence->part == Part::kBody;
            if (!below || !told.event.main || tells_history(*told.sentence, text_.document().posted_on)) continue;
            const auto code = kind_of(told);
            const bool pausing = code == "suspension" || code == "termination" || code == "repeal";
            if (told_above && pauses != pausing) continue;
            const bool reported = press && told.sentence->part == Part::kLead;
            if (!code.empty() || licences || reported) take(told);
        }
    }

    [[nodiscard]] bool title_tells() const {
        return !relevance_.told.empty() && relevance_.told.front().sentence->part == Part::kTitle;
    }

    void take(const Told& told) {
        const auto code = kind_of(told);
        const bool answer = genre_.document_class == model::DocumentClass::kAnswer;
        if (code.empty()) {
            const bool adjusts = told.event.deed == Deed::kAdjust && told.event.noun == ControlNoun::kExportControl;
            if (adjusts && answer && told.sentence->part == Part::kTitle) return;
            if (adjusts) add("list_adjustment", words_of(told));
            needs_items_.push_back(told);
            return;
        }
        if (updates_in_passing(told) || adjusts_measures(told) || (told.event.unnamed_list && names_list())) return;
        add(code, words_of(told));
        const auto noun = *told.event.noun;
        if (noun == ControlNoun::kCatalogue && code == "list_adjustment") add("technology_control", words_of(told));
        if (noun == ControlNoun::kPrecursor && told.event.deed == Deed::kList) add("list_adjustment", words_of(told));
    }

    [[nodiscard]] model::Evidence words_of(const Told& told) const {
        const auto& words = told.sentence->words;
        const std::size_t first = std::min(told.event.first, told.event.verb);
        return text_.evidence(*told.sentence, words[first].begin, words[told.event.last - 1].end);
    }

    /// A title without a verb ("Catalogue of Dual-Use Items …") publishes what it names; an answer's title names what
    /// it explains.
    void nouns_of_title() {
        if (genre_.document_class == model::DocumentClass::kPress) return;
        const auto& title = text_.title();
        for (const auto& noun : control_nouns(title.words)) {
            Told told{&title, {}};
            told.event.deed = Deed::kPublish;
            told.event.noun = noun.noun;
            told.event.verb = told.event.first = noun.first;
            told.event.last = noun.last;
            if (noun.noun == ControlNoun::kBare || noun.noun == ControlNoun::kNotice) continue;
            if (noun.noun == ControlNoun::kUnreliableList) told.event.deed = Deed::kList;
            take(told);
        }
    }

    /// Controls on exports: towards a country, on parties of a list, on goods or on technology.
    void settle_controls() {
        if (needs_items_.empty()) return;
        const auto& first = needs_items_.front();
        const bool titled = first.sentence->part == Part::kTitle;
        if (of_precursors()) {
            add("precursor_licensing", words_of(first));
            return;
        }
        if (country_ban()) {
            add(lists_parties() ? "control_list_addition" : "country_end_use_ban", words_of(first));
            return;
        }
        const auto coded = coded_items();
        const bool technology = speaks_of(technology_words(), titled) || coded.technology || keeps_technology_in();
        const bool goods = coded.any() ? coded.goods : speaks_of(goods_words(), titled) || !technology;
        if (goods) add("item_licensing", words_of(first));
        if (technology) add("technology_control", words_of(first));
    }

    [[nodiscard]] bool of_precursors() const {
        return std::any_of(needs_items_.begin(), needs_items_.end(), [](const Told& told) {
            const auto nouns = control_nouns(told.sentence->words);
            return std::any_of(nouns.begin(), nouns.end(),
                               [](const NounHit& noun) { return noun.noun == ControlNoun::kPrecursor; });
        });
    }

    [[nodiscard]] bool country_ban() const {
        const auto aims = [](const Told& told) { return aims_at_country(*told.sentence); };
        if (std::any_of(needs_items_.begin(), needs_items_.end(), aims)) return true;
        return std::any_of(relevance_.told.begin(), relevance_.told.end(), [&](const Told& told) {
            const bool ban = told.event.deed == Deed::kRestrict || told.event.deed == Deed::kPermit;
            return told.sentence->part == Part::kLead && told.event.main && ban && aims(told);
        });
    }

    /// "bans exports to 28 US firms": the text below says that they were put on the list.
    [[nodiscard]] bool lists_parties() const {
        return std::any_of(relevance_.told.begin(), relevance_.told.end(), [](const Told& told) {
            return told.event.deed == Deed::kList && told.event.noun == ControlNoun::kControlList && told.event.main;
        });
    }

    /// In the sentences that tell the control; in an announcement also in its items.
    [[nodiscard]] bool speaks_of(const PhraseTable& table, bool titled) const {
        for (const auto& told : needs_items_) {
            const auto& words = told.sentence->words;
            static const PhraseTable passive{{1, "is|are|was|were|be|been *1"}};
            const std::size_t verb = told.event.verb;
            const bool turned = verb > 0 && hits(passive, words, verb > 3 ? verb - 3 : 0, verb);
            if (hits(table, words, turned ? 0 : told.event.first, told.event.last + 24)) return true;
        }
        if (genre_.document_class == model::DocumentClass::kPress && titled) return lead_speaks_of(table);
        if (genre_.document_class != model::DocumentClass::kAnnouncement) return false;
        return std::any_of(text_.sentences().begin(), text_.sentences().end(),
                           [&](const Sentence& sentence) { return is_item(sentence) && lists(table, sentence.words); });
    }

    /// "items produced with technologies of …": what something is made with is not what the line lists.
    [[nodiscard]] static bool lists(const PhraseTable& table, const std::vector<Word>& words) {
        static const PhraseTable means{{1, "with; using; by; through; employing; by means of"}};
        static const PhraseTable orders{{1, "shall; must; may"}};
        constexpr std::size_t kHead = 12;  // words within which a line says what it lists
        const auto hit = table.find(words);
        if (hit.last == hit.first || hit.first > kHead || hits(orders, words, 0, hit.first)) return false;
        return !hits(means, words, hit.first > 3 ? hit.first - 3 : 0, hit.first);
    }

    /// A line of a list, or a numbered line that orders nothing ("7. Technology for the smelting of …").
    [[nodiscard]] static bool is_item(const Sentence& sentence) {
        if (sentence.part == Part::kList) return true;
        static const PhraseTable orders{
            {1, "shall; must; may; is; are; be; has; have; will; means; refers; means; need; needs; require+"}};
        const bool numbered = sentence.part == Part::kBody && sentence.opens_block && item_number(sentence.text) > 0;
        return numbered && !any_of(orders, sentence.words);
    }

    [[nodiscard]] bool lead_speaks_of(const PhraseTable& table) const {
        return std::any_of(relevance_.told.begin(), relevance_.told.end(), [&](const Told& told) {
            return told.sentence->part == Part::kLead && told.event.main &&
                   hits(table, told.sentence->words, told.event.first, told.event.last + 24);
        });
    }

    /// "Nobody may export technology for … without permission": the press tells a control of technology in such words.
    [[nodiscard]] bool keeps_technology_in() const {
        static const PhraseTable exported{{1,
                                           "export|exports|exporting|exported *4 technology|technologies; "
                                           "technology|technologies *12 exported"}};
        static const PhraseTable unless{{1,
                                         "without|unless *4 permission|authorization|authorisation|approval|licence|"
                                         "license|permit"}};
        if (genre_.document_class != model::DocumentClass::kPress) return false;
        return std::any_of(text_.sentences().begin(), text_.sentences().end(), [](const Sentence& sentence) {
            return sentence.part != Part::kAside && any_of(exported, sentence.words) && any_of(unless, sentence.words);
        });
    }

    struct CodedItems {
        bool goods = false;
        bool technology = false;
        [[nodiscard]] bool any() const { return goods || technology; }
    };

    /// What the letters of the control codes say: A, B and C are goods, D and E software and technology.
    [[nodiscard]] CodedItems coded_items() const {
        CodedItems found;
        for (const auto& sentence : text_.sentences()) {
            if (sentence.part == Part::kAside) continue;
            for (const auto& hit : control_codes(sentence)) {
                const bool technology = hit.code.size() > 1 && (hit.code[1] == 'D' || hit.code[1] == 'E');
                (technology ? found.technology : found.goods) = true;
            }
        }
        return found;
    }

    void settle_foreigners() {
        if (has_kind(found_, "suspension") || has_kind(found_, "termination")) return;
        for (const auto& sentence : text_.sentences()) {
            if (sentence.part == Part::kAside || !binds_foreigners(sentence)) continue;
            static const PhraseTable licence{{1, "licence%; license%; licensing; permission; permit%"}};
            const bool of_goods = any_of(licence, sentence.words) && any_of(goods_words(), sentence.words);
            if (of_goods && has_kind(found_, "technology_control")) add("item_licensing", text_.evidence(sentence));
            add("extraterritorial", text_.evidence(sentence));
        }
    }

    /// A suspension or an end stands without the kind of what it touches.
    void stand_alone() {
        const bool ends = has_kind(found_, "suspension") || has_kind(found_, "termination");
        if (!ends) return;
        found_.erase(std::remove_if(found_.begin(), found_.end(),
                                    [](const auto& kind) {
                                        return kind.value != "suspension" && kind.value != "termination" &&
                                               kind.value != "repeal";
                                    }),
                     found_.end());
    }

    const EnglishText& text_;
    const Genre& genre_;
    const Relevance& relevance_;
    Kinds found_;
    std::vector<Told> needs_items_;
};

}  // namespace

Kinds kinds_of(const EnglishText& text, const Genre& genre, const Relevance& relevance) {
    return Collector(text, genre, relevance).run();
}

std::string_view kind_of(const Told& told) {
    const auto& event = told.event;
    if (!event.noun || event.deed == Deed::kRestrict || event.deed == Deed::kPermit) return "";
    switch (*event.noun) {
        case ControlNoun::kControlList:
            if (event.deed == Deed::kList && lists_goods(told)) return "";
            [[fallthrough]];
        case ControlNoun::kWatchList:
        case ControlNoun::kUnreliableList:
            return list_kind(event);
        case ControlNoun::kExportControl:
        case ControlNoun::kBare:
        case ControlNoun::kNotice:
            if (event.deed == Deed::kExempt) return "exemption";
            if (is_suspending(event.deed)) return "suspension";
            if (event.deed == Deed::kRepeal) return "repeal";
            if (event.deed == Deed::kEnd || event.deed == Deed::kDelist) return "termination";
            return event.noun == ControlNoun::kNotice ? "list_adjustment"sv : ""sv;
        default:
            return text_kind(event);
    }
}

bool binds_foreigners(const Sentence& sentence) {
    static const PhraseTable table{
        {1,
         "overseas|foreign|offshore "
         "organization|organizations|organisation|organisations|entity|entities|company|companies|firm|firms|exporters|"
         "operators|"
         "parties|party|individuals|manufacturers|makers|producers|suppliers *14 "
         "must|shall|need|needs|required|require|requires|obtain|prohibited|barred|banned|forbidden|license|licence|"
         "licenses|"
         "licences|permission|approval|transfer|transferring|comply; "
         "organization|organizations|organisation|organisations|individual|individuals|entity|entities|company|"
         "companies|parties|"
         "anyone *3 any country|countries *18 "
         "transfer|transfers|transferring|provide|provides|providing|supply|violate|violates|violating|violation; "
         "organization|organizations|organisation|organisations|individual|individuals|entity|entities|company|"
         "companies|parties|anyone *3 any|third|other country|countries *6 "
         "pass|passes|passing|sell|sells|selling|resell|ship|deliver|divert|forward|hand|route; "
         "organizations|organisations|individuals|entities|companies|firms|producers|suppliers overseas|abroad|outside "
         "*8 "
         "not|must|banned|barred|forbidden|prohibited|need|required; "
         "cover|covers|covering|extend|extends|reach|reaches|apply|applies *8 "
         "companies|firms|producers|manufacturers|makers|exporters|entities outside|beyond|abroad|overseas; "
         "to producers|firms|companies|manufacturers|makers abroad|overseas|outside; "
         "chinese licence|license|permit|approval|permission *6 made|produced|manufactured abroad|overseas|outside; "
         "licence|license|permit|approval|permission before|to *6 made|produced|manufactured abroad|overseas|outside; "
         "any country or region *14 "
         "transfer|transfers|transferring|transferred|provide|provides|supplying|violate|violates|"
         "violating; "
         "organization|organizations|organisations|individuals|companies|entities *3 outside *3 china *8 "
         "must|shall|obtain|prohibited|transfer|apply; "
         "overseas|foreign|outside *8 transfer|transferring|providing|provide|supplying *4 china|chinese *1 "
         "origin|originating; "
         "products|goods|items *1 made|manufactured|produced abroad|overseas|outside *14 "
         "licence|license|licences|licenses|approval|permission|permit; "
         "require+ *6 foreign|overseas *4 companies|firms|entities|manufacturers|exporters|producers *6 "
         "obtain|seek|get|apply|secure; "
         "licensing to *4 foreign|overseas companies|firms|entities; apply to foreign|overseas "
         "companies|firms|manufacturers; "
         "foreign made *8 rare|chinese|licence|license; third countries *8 transfer|transferring; "
         "cover|covers|covering *6 foreign companies|firms; originating in china *8 "
         "transfer|transferred|transferring|provided"}};
    return any_of(table, sentence.words);
}

bool aims_at_country(const Sentence& sentence) {
    return !aimed_at(sentence).empty();
}

bool has_kind(const Kinds& kinds, std::string_view code) {
    return std::any_of(kinds.begin(), kinds.end(), [&](const auto& kind) { return kind.value == code; });
}

}  // namespace gazetted::extract::english
