#include "parsers/extract/english_limbs.h"

#include <algorithm>
#include <map>

#include "parsers/extract/english_codes.h"
#include "parsers/extract/english_deed_kinds.h"
#include "parsers/extract/english_history.h"
#include "parsers/extract/english_limb_paths.h"
#include "parsers/extract/english_outline.h"
#include "parsers/extract/english_own_days.h"
#include "parsers/extract/english_reliefs.h"
#include "parsers/extract/english_retold.h"
#include "parsers/extract/english_scope.h"
#include "parsers/extract/english_when.h"
#include "parsers/text/english_phrases.h"
#include "parsers/text/pattern.h"

namespace gazetted::extract::english {

namespace {

using model::LimbReading;
using Values = std::vector<model::Sourced<std::string>>;

/// Far more than any notice has; keeps the comparison of each with every limb cheap on hostile text.
constexpr std::size_t kMostDates = 400;

/// Collects the limbs of one text.
class Collector {
  public:
    Collector(const EnglishText& text, const Genre& genre, const Relevance& relevance, const model::Reading& reading)
        : text_(text),
          answer_(genre.document_class == model::DocumentClass::kAnswer),
          relevance_(relevance),
          reading_(reading),
          codes_(text),
          names_(party_lines(text, reading.parties)),
          paths_(block_paths(text, names_)) {}

    std::vector<LimbReading> run() {
        const auto contexts = contexts_of(text_);
        for (std::size_t i = 0; i < text_.sentences().size(); ++i) {
            const auto& sentence = text_.sentences()[i];
            if (sentence.span.empty() || names_[block_of(sentence)]) continue;
            const auto& path = paths_[block_of(sentence)];
            if (!path.empty() && !sentence.asked) read(sentence, path, contexts[i]);
        }
        hand_down_amendment();
        inherit();
        date_all();
        drop_silent();
        return std::move(limbs_);
    }

  private:
    LimbReading& at(const std::string& path, const Sentence& sentence) {
        const auto [known, is_new] = places_.try_emplace(path, limbs_.size());
        if (!is_new) return limbs_[known->second];
        limbs_.push_back({});
        limbs_.back().path = path;
        const std::string_view line = text_.document().blocks[block_of(sentence)].text;
        limbs_.back().gist = gist_of(line.substr(marker_of(line).length));
        return limbs_.back();
    }

    void read(const Sentence& sentence, const std::string& path, const ScopeContext& context) {
        LimbReading& limb = at(path, sentence);
        const auto whole = text_.evidence(sentence);
        if (is_procedure(sentence)) return;
        if (retells(sentence)) return relations(limb, sentence);
        const auto acts = acts_of(sentence);
        for (const auto act : acts)
            add_once(limb.acts, act, whole);
        const bool bans = std::find(acts.begin(), acts.end(), "prohibited") != acts.end();
        if (bans && names_listed(sentence)) add_once(limb.end_user_categories, "control_list_entities", whole);
        // "Without permission, the following shall not be exported:" heads what needs a licence.
        const bool item = !control_codes(sentence).empty() || !commodity_codes(sentence, false).empty();
        if (context.refusing && !item) add_once(limb.acts, "refused", whole);
        if (context.case_by_case) add_once(limb.acts, "case_by_case", whole);
        scope(limb, sentence, context);
        codes(limb, sentence);
        events(limb, sentence);
        relations(limb, sentence);
        dates(sentence);
    }

    /// What another notice does or an answer tells of earlier days is done by no part of this text.
    [[nodiscard]] bool retells(const Sentence& sentence) const {
        if (only_goes_on(sentence.words)) return true;
        return answer_ && reading_.published_on && tells_history(sentence, reading_.published_on->value);
    }

    /// How to file, what the authority does with an application, references to other rules: no limb acts by them.
    static bool is_procedure(const Sentence& sentence) {
        static const text::english::PhraseTable table{
            {1,
             "application procedures; relevant formalities; matters not covered; examine|review|reviews the "
             "application; go "
             "through *4 procedures; handled in accordance; shall be presented to customs; customs declaration form"}};
        static const text::english::PhraseTable declares{{1, "shall|must *2 state|declare|indicate|mark|specify"}};
        return table.in(sentence.words) && !declares.in(sentence.words);
    }

    /// "to the above 10 entities" in a text that puts them on the control list alone.
    [[nodiscard]] bool names_listed(const Sentence& sentence) const {
        static const text::english::PhraseTable table{
            {1,
             "to the? *4 entity|entities|company|companies|institutions|enterprises|firms|organizations|organisations; "
             "to them"}};
        if (!has_kind(reading_.kinds, "control_list_addition") || has_kind(reading_.kinds, "watch_list_addition"))
            return false;
        return table.in(sentence.words);
    }

    void scope(LimbReading& limb, const Sentence& sentence, const ScopeContext& context) {
        const auto found = scope_of(sentence, context);
        take(found.end_user_categories, sentence, limb.end_user_categories);
        take(found.prohibited_end_uses, sentence, limb.prohibited_end_uses);
        take(found.case_by_case, sentence, limb.case_by_case);
        take(found.exceptions, sentence, limb.exceptions);
        static const text::Pattern share(R"(([0-9]+(?:\.[0-9]+)?)\s?(?:%|per\s?cent))");
        if (const auto match = share.find(sentence.text);
            match && sentence.text.find("value") != std::string_view::npos)
            add_once(limb.thresholds, match->text(sentence.text, 0),
                     text_.evidence(sentence, match->begin(), match->end()));
    }

    void take(const std::vector<ScopeHit>& hits, const Sentence& sentence, Values& out) const {
        for (const auto& hit : hits) {
            add_once(out, hit.code,
                     text_.evidence(sentence, sentence.words[hit.first].begin, sentence.words[hit.last - 1].end));
        }
    }

    void codes(LimbReading& limb, const Sentence& sentence) {
        const auto found = codes_.read(sentence);
        const auto add = [&](Values& out, const CodeHit& hit, bool changed) {
            const auto words = text_.evidence(sentence, hit.begin, hit.end);
            add_once(out, hit.code, words);
            // What an earlier notice says is amended, no licence of its own.
            if (!changed) add_once(limb.acts, "licence_required", words);
        };
        for (const auto& hit : found.control)
            add(limb.control_codes, hit, found.changed);
        for (const auto& hit : found.commodity)
            add(limb.hs_codes, hit, found.commodity_changed);
        if (found.commodity_changed && !found.commodity.empty()) add_once(limb.acts, "amend", text_.evidence(sentence));
    }

    /// Parties put on a list or taken off.
    void events(LimbReading& limb, const Sentence& sentence) {
        for (const auto& told : relevance_.told) {
            if (told.sentence->text.data() != sentence.text.data() || !told.event.noun) continue;
            // "No. 22 of 2025 (adding 12 entities to the list)"
            if (is_in_bracket(sentence, told.event.verb)) continue;
            const auto noun = *told.event.noun;
            if (!is_party_list(noun) || in_relative_clause(sentence.words, told.event.verb)) continue;
            if (told.event.deed == Deed::kList) add_once(limb.acts, "list", text_.evidence(sentence));
            if (told.event.deed == Deed::kDelist) add_once(limb.acts, "delist", text_.evidence(sentence));
            if (noun == ControlNoun::kControlList && told.event.deed == Deed::kList)
                add_once(limb.end_user_categories, "control_list_entities", text_.evidence(sentence));
            if (noun == ControlNoun::kWatchList && told.event.deed == Deed::kList)
                add_once(limb.end_user_categories, "watch_list_entities", text_.evidence(sentence));
        }
    }

    void relations(LimbReading& limb, const Sentence& sentence) {
        std::optional<CivilDate> until;
        bool agree = true;  // "No. 55 for 90 days and No. 56 for 180 days": neither is the end of the part
        for (const auto& relation : reading_.relations) {
            const auto& span = relation.evidence.span;
            const bool here =
                span.block == sentence.span.block && span.begin >= sentence.span.begin && span.end <= sentence.span.end;
            const auto act = act_of_relation(relation.value.type);
            if (!here || act.empty()) continue;
            add_once(limb.acts, act, text_.evidence(sentence));
            add_once(limb.targets, relation.value.target_key(), relation.evidence);
            if (!relation.value.pauses()) continue;
            agree = agree && relation.value.until && until.value_or(*relation.value.until) == *relation.value.until;
            until = relation.value.until;
        }
        if (agree && until) limb.suspended_until = {*until, text_.evidence(sentence)};
    }

    /// Dates of the sentence are kept until all limbs are known: they may name parts that stood before.
    void dates(const Sentence& sentence) {
        const auto path = paths_[block_of(sentence)];
        for (const auto& clause : effective_clauses(sentence)) {
            if (clause.unread) continue;
            for (const auto& date : reading_.effective_dates) {
                const bool same = date.value.basis == (clause.on_publication ? "on_publication" : "fixed_date");
                if (!same || date.value.applies_to != clause.applies_to || !is_day_of(clause, date.value.on)) continue;
                if (dated_.size() >= kMostDates) return;
                dated_.push_back({path, {date.value, text_.evidence(sentence, clause.begin, clause.end)}});
                if (path == "0" || dates_the_whole(sentence)) whole_.push_back(dated_.size() - 1);
                const bool resumes = ends_a_suspension(sentence.words);
                if (!speaks_of_suspension(sentence) || promulgates(sentence) || resumes)
                    add_once(at(path, sentence).acts, "effective", text_.evidence(sentence));
                break;
            }
        }
    }

    /// One day of several of the same kind is the clause's own.
    [[nodiscard]] bool is_day_of(const EffectiveClause& clause, CivilDate on) const {
        if (clause.dates.empty() || !reading_.published_on) return true;
        const auto day = text::english::resolve(clause.dates.front(), reading_.published_on->value,
                                                text::english::DateSense::kNearest);
        return !day || *day == on;
    }

    /// "The Decision on Suspending …, is hereby promulgated and shall come into force": the pause is the text's name.
    static bool promulgates(const Sentence& sentence) {
        static const text::english::PhraseTable table{
            {1, "hereby promulgated|issued|published; promulgated *6 force|implemented"}};
        return table.in(sentence.words);
    }

    /// "… have decided to adjust Announcement No. 58 as follows:": the parts below do it.
    void hand_down_amendment() {
        const auto lead = places_.find("0");
        if (lead == places_.end() || limbs_[lead->second].targets.empty()) return;
        const auto is_amend = [](const auto& act) { return act.value == "amend"; };
        const auto own = std::find_if(limbs_[lead->second].acts.begin(), limbs_[lead->second].acts.end(), is_amend);
        if (own == limbs_[lead->second].acts.end() || !own->evidence.quote.ends_with(':')) return;
        bool handed = false;
        for (auto& limb : limbs_) {
            const bool does = std::any_of(limb.acts.begin(), limb.acts.end(), is_amend);
            if (limb.path == "0" || !does || !limb.targets.empty()) continue;
            limb.targets = limbs_[lead->second].targets;
            handed = true;
        }
        if (!handed) return;
        limbs_[lead->second].acts.erase(own);
        limbs_[lead->second].targets.clear();
    }

    /// Parts that a date names are limbs of their own, and so are their sisters: they do what their head does.
    void inherit() {
        for (const auto& [from, date] : dated_) {
            for (const auto& path : limb_list(date.value.applies_to)) {
                const auto dot = path.rfind('.');
                if (dot != std::string::npos) inherit_below(path.substr(0, dot));
            }
        }
    }

    void inherit_below(const std::string& head) {
        const auto parent = places_.find(head);
        if (parent == places_.end()) return;
        const auto acts = limbs_[parent->second].acts;
        for (auto& limb : limbs_) {
            const bool child = limb.path.size() > head.size() + 1 && limb.path.rfind(head + ".", 0) == 0 &&
                               limb.path.find('.', head.size() + 1) == std::string::npos;
            for (const auto& act : acts) {
                if (child && act.value != "effective") add_once(limb.acts, act.value, act.evidence);
            }
        }
    }

    /// A rule for named parts dates those; a general one dates every limb that has no date of its own.
    void date_all() {
        for (auto& limb : limbs_) {
            const model::Sourced<model::EffectiveDate>* general = nullptr;
            for (std::size_t i = 0; i < dated_.size(); ++i) {
                const auto& [path, date] = dated_[i];
                if (holds_limb(date.value.applies_to, limb.path)) limb.effective = date;
                if (date.value.applies_to != "all") continue;
                if (is_general(i)) {
                    if (general == nullptr) general = &date;
                } else if (holds_limb(path, limb.path)) {
                    limb.effective = date;
                }
            }
            const bool names_several =
                dated_.size() > 1 && std::any_of(dated_.begin(), dated_.end(), [&](const auto& entry) {
                    return entry.first == limb.path && entry.second.value.applies_to != "all";
                });
            if (!limb.effective && general != nullptr && !names_several) limb.effective = *general;
        }
    }

    /// Said of the whole; where nothing is, a lone day is that of all.
    [[nodiscard]] bool is_general(std::size_t at) const {
        const bool whole = std::find(whole_.begin(), whole_.end(), at) != whole_.end();
        return whole || (whole_.empty() && dated_.size() == 1 && paths_of_acts() < 2);
    }

    /// How many numbered parts do something.
    [[nodiscard]] std::ptrdiff_t paths_of_acts() const {
        return std::count_if(limbs_.begin(), limbs_.end(),
                             [](const LimbReading& limb) { return limb.path != "0" && !limb.acts.empty(); });
    }

    void drop_silent() {
        limbs_.erase(
            std::remove_if(limbs_.begin(), limbs_.end(), [](const LimbReading& limb) { return limb.acts.empty(); }),
            limbs_.end());
    }

    const EnglishText& text_;
    bool answer_;
    const Relevance& relevance_;
    const model::Reading& reading_;
    CodeWalker codes_;
    std::vector<bool> names_;  ///< blocks that only name a party
    std::vector<std::string> paths_;
    std::vector<LimbReading> limbs_;
    std::map<std::string, std::size_t> places_;  ///< of each path in limbs_
    std::vector<std::pair<std::string, model::Sourced<model::EffectiveDate>>> dated_;
    std::vector<std::size_t> whole_;  ///< those of dated_ that are said of the whole
};

}  // namespace

std::vector<LimbReading> limbs_of(const EnglishText& text, const Genre& genre, const Relevance& relevance,
                                  const model::Reading& reading) {
    const bool own_text = genre.document_class == model::DocumentClass::kAnnouncement ||
                          (genre.document_class == model::DocumentClass::kAnswer && reading.is_new_measure);
    if (!own_text || text.is_digest()) return {};
    return Collector(text, genre, relevance, reading).run();
}

}  // namespace gazetted::extract::english
