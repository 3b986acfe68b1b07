#include "parsers/extract/english_kinds.h"

#include <algorithm>

#include "parsers/extract/english_coded_kinds.h"
#include "parsers/extract/english_companions.h"
#include "parsers/extract/english_control_targets.h"
#include "parsers/extract/english_controlled.h"
#include "parsers/extract/english_deed_kinds.h"
#include "parsers/extract/english_ends.h"
#include "parsers/extract/english_foreigners.h"
#include "parsers/extract/english_headlines.h"
#include "parsers/extract/english_history.h"
#include "parsers/extract/english_named_kinds.h"
#include "parsers/extract/english_news.h"
#include "parsers/extract/english_passing_deeds.h"
#include "parsers/extract/english_published.h"
#include "parsers/extract/english_repeals.h"
#include "parsers/extract/english_subjects.h"
#include "parsers/extract/english_told_lists.h"
#include "parsers/text/english_authorities.h"
#include "parsers/text/english_phrases.h"

namespace gazetted::extract::english {

namespace {

using Kinds = std::vector<model::Sourced<std::string>>;
using text::english::PhraseTable;

/// Collects the kinds of one document.
class Collector {
  public:
    Collector(const EnglishText& text, const Genre& genre, const Relevance& relevance)
        : text_(text), genre_(genre), relevance_(relevance), reference_(text.document().posted_on) {
        if (reference_) return;
        if (const auto published = published_on(text, genre)) reference_ = published->value;
    }

    Kinds run() {
        const bool press = genre_.document_class == model::DocumentClass::kPress;
        // "… under blacklist rules" above a report: no law unless it is one of those by name.
        if (genre_.law && (!press || title_names_framework_law(text_.title())))
            add_once(found_, "framework_law", text_.title_evidence());
        collect({Part::kTitle});
        if (!press && has_kind(found_, "countermeasure") && lists_parties(relevance_) &&
            !speaks_of_sanctions_law(text_))
            found_.clear();  // "China sanctions ten firms" above the text of a listing
        // What the title calls an end may be a repeal: the steps below go by what is left, and are settled again.
        if (press) settle_repeal(text_, relevance_, found_);
        if (genre_.document_class == model::DocumentClass::kAnnouncement) adjustments_of_lead();
        const bool answer = genre_.document_class == model::DocumentClass::kAnswer;
        const bool untold = found_.empty() && needs_items_.empty();
        const bool silent = untold && !title_tells();
        if (silent && !(answer && pauses_below(relevance_))) nouns_of_title();
        if (found_.empty() && needs_items_.empty()) collect({Part::kLead, Part::kField});
        if (found_.empty() && needs_items_.empty() && !press) collect({Part::kList, Part::kBody});
        const bool notice = genre_.document_class == model::DocumentClass::kAnnouncement;
        if (notice && untold && !found_.empty()) lists_of_parts();
        if (found_.empty() && needs_items_.empty() && press) told_aside();
        if (press || genre_.document_class == model::DocumentClass::kAnswer) below_the_headline();
        if (press) demands_below();
        settle_controls();
        settle_named_kinds(text_, genre_, found_);
        add_companions(text_, genre_, found_);
        if (found_.empty()) settle_by_codes(text_, found_);
        if (found_.empty() && press) settle_by_demands();
        settle_foreigners(text_, reference_, found_);
        if (found_.empty() && treats_one_as_listed(text_)) add_once(found_, "uel_measures", text_.title_evidence());
        settle_countermeasures(text_, found_);
        if (press) settle_repeal(text_, relevance_, found_);
        settle_ends(text_, genre_, relevance_, found_);
        return std::move(found_);
    }

  private:
    void collect(std::initializer_list<Part> parts) {
        for (const auto& told : relevance_.told) {
            if (std::find(parts.begin(), parts.end(), told.sentence->part) == parts.end()) continue;
            if (told.sentence->part == Part::kTitle || told.event.main) take(told);
        }
    }

    /// "… may not buy, after the ministry put them on its list": a report that tells its deed in such clauses only.
    void told_aside() {
        const bool main = std::any_of(relevance_.told.begin(), relevance_.told.end(),
                                      [](const Told& told) { return told.event.main; });
        static const PhraseTable ago{{1, "day|days|week|weeks|month|months|year|years after|since"}};
        for (const auto& told : relevance_.told) {
            if (main || told.sentence->part != Part::kLead || ago.in(told.sentence->words)) continue;
            if (!tells_history(*told.sentence, reference_)) take(told);
        }
    }

    /// "on adjusting the measures of the unreliable entity list": eased or prolonged, the text below says which.
    [[nodiscard]] bool adjusts_measures(const Told& told) const {
        const auto noun = told.event.noun;  // none where exports are the object
        if (told.event.deed == Deed::kAdjust && noun == ControlNoun::kNotice) return pauses_below(relevance_);
        return told.event.deed == Deed::kAdjust && is_party_list(noun);
    }

    /// "have decided to adjust the catalogue annexed to Announcement No. …", whatever the title calls it.
    void adjustments_of_lead() {
        for (const auto& told : relevance_.told) {
            const bool lead = told.sentence->part == Part::kLead && told.event.main;
            if (!lead || told.event.deed != Deed::kAdjust || !told.event.noun) continue;
            if (updates_in_passing(told) || kind_of(told) != "list_adjustment") continue;
            add_once(found_, "list_adjustment", words_of(told));
        }
    }

    /// "I. Acme is added to one list. II. Besom is removed from another.": each part of a notice does its own.
    void lists_of_parts() {
        for (const auto& told : relevance_.told) {
            const bool part = told.sentence->part == Part::kList || told.sentence->part == Part::kBody;
            const bool moves = told.event.deed == Deed::kList || told.event.deed == Deed::kDelist;
            if (part && moves && told.event.main && is_party_list(told.event.noun)) take(told);
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
        const bool several = press && Report(text_, genre_).is_roundup();  // each item is news of its own
        for (const auto& told : relevance_.told) {
            const bool point = press && is_point(told);
            const bool below = told.sentence->part == Part::kLead || told.sentence->part == Part::kBody ||
                               told.sentence->told_on || in_row(text_, told) ||
                               (several && told.sentence->part == Part::kList) || point;
            if (!below || !told.event.main || tells_history(*told.sentence, reference_)) continue;
            const auto code = kind_of(told);
            const bool pausing = code == "suspension" || code == "termination";
            const bool frees = told.event.deed == Deed::kDelist && told.sentence->part == Part::kLead;
            const bool beside = code == "repeal" || (frees && listed_in(relevance_, *told.sentence));
            const bool apart = in_row(text_, told) || (press && lists_besides(text_, told));
            if (told_above && pauses != pausing && !several && !beside && !apart) continue;
            const bool reported = press && told.sentence->part == Part::kLead;
            const bool entry = several && (told.sentence->part == Part::kList || told.sentence->told_on);
            if (!code.empty() || licences || reported || entry || point) take(told);
        }
    }

    /// "Seven rare earths may no longer be sold abroad without a licence": what the opening of a report demands counts
    /// beside what its headline tells; where nothing else is told, what any sentence demands.
    void demands_below() {
        if (has_kind(found_, "suspension") || has_kind(found_, "termination") || has_kind(found_, "exemption")) return;
        const bool several = Report(text_, genre_).is_roundup();
        if (!needs_items_.empty() && !several) return;
        const bool chinas = several && names_china(text_.title());  // "China Controls Weekly": every item is
        const bool nothing = found_.empty() && needs_items_.empty();
        const Sentence* before = nullptr;  // "MOFCOM published No. 41 on Thursday. Exporters of hafnium will need …"
        for (const auto& sentence : text_.sentences()) {
            const bool beside = before != nullptr && block_of(*before) == block_of(sentence);
            // "China reached for its lever. Seven rare earths may no longer be sold abroad without a licence."
            const bool chinas_lead = beside && sentence.part == Part::kLead && names_china(*before);
            const bool goes_on =
                chinas_lead || (several && beside && !text::english::chinese_authorities(before->words).empty());
            before = &sentence;
            const bool running =
                sentence.part == Part::kLead || sentence.part == Part::kBody || sentence.part == Part::kList;
            const bool demands = demands_licence(sentence) || ((goes_on || chinas) && states_demand(sentence));
            if (!running || !demands || tells_history(sentence, reference_)) continue;
            const bool counts = sentence.part == Part::kLead || several;
            const Told told{&sentence, demand_of(sentence)};
            const bool named = minerals().in(sentence.words) || (several && of_precursors(text_, {told}));
            if ((!nothing && (!counts || !named)) || first_actor(sentence.words) == Actor::kForeign) continue;
            needs_items_.push_back(told);
        }
    }

    [[nodiscard]] bool title_tells() const {
        return !relevance_.told.empty() && relevance_.told.front().sentence->part == Part::kTitle;
    }

    /// "requires licences for drones", "restricts exports of lasers"; not "puts curbs on ten firms".
    static bool controls_goods(const Sentence& title) {
        static const PhraseTable goods{
            {1, "export|exports|controls|curbs|restrictions|licence|license|licences|licenses|permits of|on|for"}};
        constexpr std::size_t kReach = 4;  // words that may name a party instead
        const auto hits = goods.find_all(title.words);
        return demands_licence(title) || std::any_of(hits.begin(), hits.end(), [&](const auto& hit) {
                   return !party_words().in(title.words, hit.last, hit.last + kReach) &&
                          !dual_use_words().in(title.words, hit.last, hit.last + 2);
               });
    }

    /// "the sale of dual-use items to them was prohibited" below a listing: what the list brings, no control of goods.
    [[nodiscard]] bool follows_from_list(const Told& told) const {
        const bool listed = has_kind(found_, "control_list_addition") || has_kind(found_, "watch_list_addition") ||
                            has_kind(found_, "uel_listing") || has_kind(found_, "uel_measures");
        // "adds seven firms to its list, bans dual-use exports": one deed; "…, requires licences for drones": two.
        const bool one = listed_in(relevance_, *told.sentence) && !controls_goods(*told.sentence);
        const bool apart = told.sentence->part == Part::kTitle && !one;
        return listed && !apart && !minerals().in(told.sentence->words);
    }

    /// "halts certain measures, including the addition of some firms to its list": what the pause reaches.
    static bool is_what_is_paused(const Told& told) {
        static const PhraseTable paused{
            {1,
             "halt|halts|halted|suspend|suspends|suspended|pause|pauses|paused|lift|lifts|lifted *12 including the|its "
             "addition|inclusion|listing|placement|designation"}};
        const auto hit = paused.find(told.sentence->words);
        return told.event.deed == Deed::kList && hit.last > hit.first && hit.last == told.event.verb + 1;
    }

    void take(const Told& told) {
        if (says_who_is_refused(told) || left_to_another(*told.sentence)) return;
        if (is_what_is_paused(told)) return;
        auto code = kind_of(told);
        const bool blacklisted = told.sentence->words[told.event.verb].low.starts_with("blacklist");
        static const PhraseTable unreliable{{1, "as a|an|the? unreliable entity|entities"}};
        if (blacklisted && told.event.unnamed_list && told.event.deed == Deed::kList &&
            unreliable.in(told.sentence->words)) {
            add_once(found_, "uel_listing", words_of(told));  // "blacklists Acme as unreliable entity"
            return;
        }
        if (blacklisted && told.event.unnamed_list && names_unreliable_list(*told.sentence, told.event.verb)) {
            add_once(found_, "uel_listing", words_of(told));
            return;
        }
        if (code.empty() && blacklisted && names_list(relevance_)) return;
        if (code.empty() && blacklisted)
            code = "control_list_addition";  // "blacklists MP Materials, USA Rare Earth": firms, no goods
        if (code.empty() && follows_from_list(told)) return;
        if (code == "uel_measures" && has_kind(found_, "uel_listing")) return;       // what the listing brings
        if (code == "framework_law" && told.sentence->part != Part::kTitle) return;  // "took it under the Law"
        const bool past =
            told.sentence->part != Part::kTitle &&
            (tells_history(*told.sentence, reference_) || done_on_old_day(*told.sentence, told.event.verb, reference_));
        const bool answer = genre_.document_class == model::DocumentClass::kAnswer;
        const bool listing = code == "uel_listing" || code == "control_list_addition" || code == "watch_list_addition";
        if (listing && past && answer && pauses_below(relevance_)) return;  // whose measures now rest
        if (code == "uel_listing" && past) code = "uel_measures";  // put on the list earlier, now treated as one of it
        if (code.empty()) {
            const bool adjusts = told.event.deed == Deed::kAdjust && told.event.noun == ControlNoun::kExportControl;
            if (adjusts && answer && told.sentence->part == Part::kTitle) return;
            if (adjusts) add_once(found_, "list_adjustment", words_of(told));
            needs_items_.push_back(told);
            return;
        }
        if (updates_in_passing(told) || adjusts_measures(told) || (told.event.unnamed_list && names_list(relevance_)))
            return;
        add_once(found_, code, words_of(told));
        if (!told.event.noun) return;
        const auto noun = *told.event.noun;
        if (noun == ControlNoun::kCatalogue && code == "list_adjustment")
            add_once(found_, "technology_control", words_of(told));
        if (noun == ControlNoun::kPrecursor && told.event.deed == Deed::kList)
            add_once(found_, "list_adjustment", words_of(told));
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
            if (is_party_list(noun.noun) && pauses_below(relevance_)) continue;
            if (noun.noun == ControlNoun::kUnreliableList)
                told.event.deed =
                    speaks_of_measures(title) || listed_before(relevance_, reference_) || measures_adjusted(relevance_)
                        ? Deed::kExplain
                        : Deed::kList;
            take(told);
        }
    }

    /// Controls on exports: towards a country, on parties of a list, on goods or on technology.
    void settle_controls() {
        if (needs_items_.empty()) return;
        if (of_precursors(text_, needs_items_)) {
            add_once(found_, "precursor_licensing", words_of(needs_items_.front()));
            const bool several = Report(text_, genre_).is_roundup();  // each item is news of its own
            std::erase_if(needs_items_, [&](const Told& told) { return !several || of_precursors(text_, {told}); });
            if (needs_items_.empty()) return;
        }
        const auto first = needs_items_.front();
        const bool measures = found_.size() == 1 && has_kind(found_, "uel_measures");
        if ((found_.empty() || (measures && !Report(text_, genre_).is_roundup())) && treats_one_as_listed(text_)) {
            add_once(found_, "uel_measures", words_of(first));
            return;
        }
        if (country_ban(relevance_, needs_items_)) {
            const bool apart = Report(text_, genre_).is_roundup();  // each item is news of its own
            const bool listed = lists_parties(relevance_) && !(apart && !listed_in_block(relevance_, *first.sentence));
            const bool dual_use = dual_use_words().in(first.sentence->words) && falls_on_companies(needs_items_);
            if (!listed && !dual_use && has_kind(found_, "uel_listing"))
                return;  // "targets drone makers with a trade ban"
            add_once(found_,
                     listed || falls_on_companies(needs_items_) ? "control_list_addition" : "country_end_use_ban",
                     words_of(first));
            return;
        }
        const auto controlled = controlled_by(text_, genre_, relevance_, needs_items_);
        if (controlled.goods) add_once(found_, "item_licensing", words_of(first));
        if (controlled.technology) add_once(found_, "technology_control", words_of(first));
    }

    /// A report whose deeds have no object of their own: what any sentence of it demands, forbids or puts under
    /// licence.
    void settle_by_demands() {
        for (const auto& sentence : text_.sentences()) {
            const bool running = sentence.part != Part::kAside && sentence.part != Part::kField;
            if (!running || !states_demand(sentence) || first_actor(sentence.words) == Actor::kForeign) continue;
            if (!tells_history(sentence, reference_)) needs_items_.push_back({&sentence, demand_of(sentence)});
        }
        settle_controls();
    }

    const EnglishText& text_;
    const Genre& genre_;
    const Relevance& relevance_;
    std::optional<CivilDate> reference_;  ///< the day that earlier days are measured from
    Kinds found_;
    std::vector<Told> needs_items_;
};

}  // namespace

Kinds kinds_of(const EnglishText& text, const Genre& genre, const Relevance& relevance) {
    return Collector(text, genre, relevance).run();
}

}  // namespace gazetted::extract::english
