#include "parsers/extract/zh_limb_dates.h"

#include <algorithm>
#include <map>
#include <string>

#include "parsers/extract/zh_numbering.h"
#include "parsers/extract/zh_resumptions.h"
#include "parsers/text/dates.h"
#include "parsers/text/pattern.h"

namespace gazetted::extract::zh {

namespace {

class LimbDates {
  public:
    explicit LimbDates(const DatedLimbs& dated)
        : text_(dated.text),
          outline_(dated.outline),
          rules_(dated.rules),
          relations_(dated.relations),
          limbs_(dated.limbs) {}

    /// Puts the days on the limbs: named parts and what stands below them theirs; a general rule every limb without
    /// one.
    void place() {
        const EffectiveRule* general = nullptr;
        std::map<std::string, const EffectiveRule*> named;
        const bool in_force =
            std::any_of(rules_.begin(), rules_.end(), [](const EffectiveRule& rule) { return !rule.of_act; });
        for (const EffectiveRule& rule : rules_) {
            if (dates_a_state(rule)) continue;
            const model::Evidence evidence = text_.evidence(rule.place);
            // 自…起，禁止… beside 本公告自…起实施 is the day of that ban, and no sentence on coming into force.
            const bool again = resumes(text_.at(rule.place));  // 自…起恢复实施…: what applies again from that day
            if (!rule.of_act || again || (!in_force && !dates_a_repeal(rule) && !dates_an_inquiry(rule)))
                limbs_.add_act(rule.path, "effective", evidence);
            const bool better = general == nullptr || (general->of_act && !rule.of_act);
            if (rule.parts.empty() && better) general = &rule;
            for (const std::string& part : rule.parts) {
                if (part != rule.path) open_dated_part(part, evidence);
                if (part == rule.path && limbs_.find(part) == nullptr) open_own_day(rule, evidence);
                named[part] = &rule;
            }
        }
        for (model::LimbReading& limb : limbs_.all()) {
            const EffectiveRule* rule = limb.effective || spares(general, limb.path) ? nullptr : general;
            for (std::size_t depth = depth_of(limb.path); depth > 0; --depth) {
                const auto found = named.find(truncated(limb.path, depth));
                if (found == named.end()) continue;
                rule = found->second;
                break;
            }
            if (rule == nullptr || (rule == general && names_several(limb.path))) continue;
            const std::string applies_to = rule == general ? "all" : limb.path;
            limb.effective = model::Sourced<model::EffectiveDate>{{rule->on, rule->time, rule->basis, applies_to},
                                                                  text_.evidence(rule->place)};
        }
    }

  private:
    /// 决定自…起对该公司进行调查
    [[nodiscard]] bool dates_an_inquiry(const EffectiveRule& rule) const {
        static const text::Pattern pattern("起，?对[^。;]*调查");
        return pattern.in(text_.at(rule.place));
    }

    /// 本公告一、(一)自…起施行，其余自公布之日起施行: a numbered part that dates others by name and the rest has no day
    /// of its own.
    [[nodiscard]] bool names_several(const std::string& path) const {
        const auto of_part = [&path](const EffectiveRule& rule) { return rule.path == path && !rule.of_act; };
        const bool named = std::any_of(rules_.begin(), rules_.end(),
                                       [&](const EffectiveRule& rule) { return of_part(rule) && !rule.parts.empty(); });
        const bool rest = std::any_of(rules_.begin(), rules_.end(),
                                      [&](const EffectiveRule& rule) { return of_part(rule) && rule.parts.empty(); });
        return named && rest;
    }

    /// The sentence that opens a part; `otherwise` where the text has none of its own for it.
    [[nodiscard]] model::Evidence words_of_part(const std::string& part, const model::Evidence& otherwise) const {
        const auto own = std::find_if(
            outline_.sentences.begin(), outline_.sentences.end(),
            [&](const Sentence& sentence) { return sentence.path == part && sentence.opens && !sentence.annex; });
        return own == outline_.sentences.end() ? otherwise : text_.evidence(own->place);
    }

    /// A listed item without a code has an entry where it has a date of its own: with the act of the head it stands
    /// under.
    void open_dated_part(const std::string& part, const model::Evidence& evidence) {
        if (limbs_.find(part) != nullptr || holds_limbs(part)) return;
        for (std::size_t depth = depth_of(part); depth-- > 1;) {
            const model::LimbReading* head = limbs_.find(truncated(part, depth));
            if (head == nullptr || head->acts.empty()) continue;
            return limbs_.add_act(part, head->acts.front().value, words_of_part(part, evidence));
        }
        limbs_.add_act(part, "licence_required", words_of_part(part, evidence));  // the head itself was lost
    }

    /// Its day is that of the parts below it.
    [[nodiscard]] bool holds_limbs(const std::string& part) const {
        return std::any_of(limbs_.all().begin(), limbs_.all().end(),
                           [&part](const model::LimbReading& limb) { return is_below(limb.path, part); });
    }

    /// 一、自…起，出口经营者可以申请通用许可。: nothing else is read of that part, and its day must not be lost.
    void open_own_day(const EffectiveRule& rule, const model::Evidence& evidence) {
        static const text::Pattern opens("^(?:自|从|[0-9]{4}年)");
        static const text::Pattern says("可以?|应|须|不得|将|予以");
        const std::string_view words = text_.at(rule.place);
        if (!opens.in(words)) return;  // 专项行动自即日起开展
        if (says.in(words)) return limbs_.add_act(rule.path, "effective", evidence);
        const bool below_head = depth_of(rule.path) > 1 && limbs_.find(truncated(rule.path, 1)) != nullptr;
        if (below_head) open_dated_part(rule.path, evidence);
    }

    /// 除第二条外: that part's day is another, or not said.
    [[nodiscard]] static bool spares(const EffectiveRule* rule, const std::string& path) {
        return rule != nullptr && std::any_of(rule->except.begin(), rule->except.end(),
                                              [&](const std::string& part) { return is_at_or_below(path, part); });
    }

    /// The first day of a suspension or end: of that limb, not of the document. 本公告自…起实施，第5号同时停止执行 is
    /// that of the document first.
    [[nodiscard]] bool dates_a_state(const EffectiveRule& rule) const {
        static const text::Pattern own("^本(?:公告|决定|令|通知|规定)[^，。;]*起(?:正式)?(?:实施|施行|生效|执行)，");
        if (!rule.of_act && own.in(text_.at(rule.place))) return false;
        return std::any_of(relations_.begin(), relations_.end(), [&](const RelationFound& found) {
            return found.relation.sets_state() && found.place == rule.place;
        });
    }

    /// 公告…自…起废止: the day of the repeal.
    [[nodiscard]] bool dates_a_repeal(const EffectiveRule& rule) const {
        return std::any_of(relations_.begin(), relations_.end(), [&](const RelationFound& found) {
            return found.relation.type == "repeals" && found.place == rule.place;
        });
    }

    const Text& text_;
    const Outline& outline_;
    const std::vector<EffectiveRule>& rules_;
    const std::vector<RelationFound>& relations_;
    Limbs& limbs_;
};

}  // namespace

void date_terms(std::vector<RelationFound>& relations, const std::vector<EffectiveRule>& rules) {
    const auto general = std::find_if(rules.begin(), rules.end(),
                                      [](const EffectiveRule& rule) { return !rule.of_act && rule.parts.empty(); });
    if (general == rules.end()) return;
    for (RelationFound& found : relations) {
        if (!found.relation.sets_state() || found.relation.from || found.relation.until || !found.term) continue;
        found.relation.from = general->on;
        found.relation.until = text::end_of(*found.term, general->on);
        found.relation.until_from_term = true;
        found.today = general->basis == "on_publication";
    }
}

void place_dates(const DatedLimbs& dated) {
    LimbDates(dated).place();
}

}  // namespace gazetted::extract::zh
