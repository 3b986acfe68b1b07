#include <algorithm>
#include <array>
#include <set>
#include <tuple>

#include "parsers/extract/read.h"
#include "parsers/extract/zh_announced.h"
#include "parsers/extract/zh_coverage.h"
#include "parsers/extract/zh_destinations.h"
#include "parsers/extract/zh_found.h"
#include "parsers/extract/zh_kinds.h"
#include "parsers/extract/zh_limited.h"
#include "parsers/extract/zh_measures.h"
#include "parsers/extract/zh_parties.h"
#include "parsers/extract/zh_publication_day.h"
#include "parsers/extract/zh_statements.h"
#include "parsers/extract/zh_subjects.h"
#include "parsers/extract/zh_unnamed.h"
#include "parsers/text/pattern.h"

namespace gazetted::extract {

namespace {

using model::DocumentClass;
using model::Reading;
using model::Sourced;
using namespace zh;  // NOLINT(google-build-using-namespace): this file joins the parts of that namespace

/// Joins what the parts found into one reading.
class Assembly {
  public:
    explicit Assembly(const model::Document& document)
        : text_(document),
          outline_(outline_of(text_)),
          identity_(identity_of(text_, outline_)),
          measures_(text_, outline_, identity_) {}

    Reading read() {
        measures_.read();
        out_.language = model::Language::kChinese;
        out_.title = text_.document().title;
        out_.document_class = identity_.document_class;
        if (identity_.number) out_.numbers.push_back(*identity_.number);
        out_.issuers = identity_.issuers;
        out_.published_on = identity_.published_on;
        const Found what = found_in(text_, measures_, identity_);
        out_.kinds = kinds_of(text_, outline_, identity_, what);
        const bool unnamed = out_.kinds.empty() && acts_without_kind(text_, outline_, identity_, what);
        out_.is_control_measure = unnamed || !out_.kinds.empty();
        out_.is_new_measure = out_.is_control_measure && measures_.is_instrument();
        out_.statements = statements_of(text_, outline_, identity_);
        if (!out_.is_control_measure) return std::move(out_);
        take_parties();
        take_relations();
        take_dates();
        take_limbs();
        out_.destinations = destinations_of(text_, outline_, measures_, out_);
        out_.subjects = subjects_of(text_, outline_);
        if (measures_.is_instrument()) {
            cover({text_, outline_, identity_, measures_.read_sentences(), measures_.lost(), measures_.days_told()},
                  out_);
        } else if (out_.document_class == DocumentClass::kAnswer) {
            leave_unsaid(text_, outline_, out_);
        }
        if (unnamed) leave_what_it_orders();
        return std::move(out_);
    }

  private:
    /// No kind says what this notice does: every sentence that orders or dates something is somebody's to read.
    void leave_what_it_orders() {
        std::vector<model::Evidence> all;
        for (const Sentence& sentence : measures_.read_sentences())
            all.push_back(text_.evidence(sentence.place));
        if (all.empty()) all.push_back(text_.title_evidence({0, text_.title().size()}));
        std::set<TextSpan> known;
        for (const model::Evidence& clause : out_.unread)
            known.insert(clause.span);
        for (model::Evidence& evidence : all)
            if (!evidence.quote.empty() && known.insert(evidence.span).second)
                out_.unread.push_back(std::move(evidence));
    }

    [[nodiscard]] bool has_kind(std::string_view wanted) const {
        return std::any_of(out_.kinds.begin(), out_.kinds.end(),
                           [wanted](const auto& kind) { return kind.value == wanted; });
    }

    void take_parties() {
        constexpr std::array<std::string_view, 5> kNaming{"control_list_addition", "watch_list_addition", "uel_listing",
                                                          "uel_measures", "countermeasure"};
        const bool added = has_kind("list_adjustment") && !measures_.listing().empty();  // to another notice's annex
        const bool names = added || std::any_of(kNaming.begin(), kNaming.end(),
                                                [this](std::string_view kind) { return has_kind(kind); });
        const bool state = has_kind("suspension") || has_kind("termination");
        if (!names && !state) return;
        const bool own_voice = out_.document_class == DocumentClass::kAnnouncement;
        Parties parties = parties_of(text_, outline_, {measures_.listing(), measures_.background(), own_voice});
        out_.parties = std::move(parties.names);
        out_.counts = std::move(parties.counts);
    }

    /// Done to the same part already; to other parties of it, they join the first.
    bool joins_known(const model::Relation& relation) {
        for (auto& known : out_.relations) {
            model::Relation& other = known.value;
            const bool same_part = other.target_path == relation.target_path && other.partly == relation.partly &&
                                   (!other.partly || other.scope == relation.scope);
            if (other.type != relation.type || other.target_key() != relation.target_key()) continue;
            if (other.of_whole() || (same_part && other.parties == relation.parties)) return true;
            if (!same_part || other.parties.empty() || relation.parties.empty()) continue;
            for (const model::PartyName& party : relation.parties)
                if (std::find(other.parties.begin(), other.parties.end(), party) == other.parties.end())
                    other.parties.push_back(party);
            return true;
        }
        return false;
    }

    void take_relations() {
        for (const RelationFound& relation : measures_.relations()) {
            const bool part_of_repeal = relation.relation.type == "terminates" && is_repealed(relation, measures_);
            if (relation.relation.target_key().empty() || part_of_repeal) continue;
            model::Relation one = relation.relation;
            if (one.type != "repeals" && one.type != "amends") one.parties = limited_to(text_, relation, out_.parties);
            if (relation.by_whom && !one.parties.empty()) one.partly = false;
            if (!joins_known(one)) out_.relations.push_back({std::move(one), text_.evidence(relation.place)});
        }
        const bool news = out_.document_class == DocumentClass::kPress || out_.document_class == DocumentClass::kOther;
        const bool told = news || (out_.document_class == DocumentClass::kAnswer && measures_.relations().empty());
        for (const RelationFound& found : told ? measures_.foretold() : measures_.relations()) {
            const auto& until = found.relation.until;
            const bool later = until && (!out_.suspended_until || out_.suspended_until->value < *until);
            if (found.relation.pauses() && later)
                out_.suspended_until = Sourced<CivilDate>{*until, text_.evidence(found.place)};
        }
    }

    void add_date(const EffectiveRule& rule) {
        std::string applies_to;
        // The numbers of a report's own items are no parts of what it tells of.
        const bool own_item = !measures_.is_instrument() && rule.parts == std::vector<std::string>{rule.path};
        for (const std::string& part : own_item ? std::vector<std::string>{} : rule.parts)
            applies_to += (applies_to.empty() ? "" : ",") + part;
        const auto known =
            std::find_if(out_.effective_dates.begin(), out_.effective_dates.end(), [&](const auto& other) {
                return other.value.on == rule.on && (!rule.time || other.value.time == rule.time);
            });
        if (known != out_.effective_dates.end()) {
            // One part's day that is the day of the whole is the whole's.
            if (applies_to.empty()) known->value.applies_to = "all";
            return;
        }
        out_.effective_dates.push_back(
            {{rule.on, rule.time, rule.basis, applies_to.empty() ? "all" : applies_to}, text_.evidence(rule.place)});
    }

    /// 自…起继续停止…加征的关税。…继续暂停…第21号: the day of what an answer does, where no sentence says it of the
    /// whole.
    void take_first_days() {
        for (const RelationFound& found : measures_.relations()) {
            if (!found.relation.from || found.announced || found.today || !found.relation.sets_state()) continue;
            add_date({*found.relation.from, {}, "fixed_date", found.place, found.path, {}, false, {}});
        }
    }

    /// 中方决定自即日起将甲公司列入…: the day of the answer that says so.
    void take_today(CivilDate published) {
        static const text::Pattern today("决定[^。;]{0,16}即日起(?:[^。;]*(?:列入|纳入|禁止|暂停|停止|实施|采取))");
        for (const Sentence& sentence : outline_.sentences) {
            if (sentence.annex || sentence.question || !today.in(text_.at(sentence.place))) continue;
            return add_date({published, {}, "on_publication", sentence.place, sentence.path, {}, false, {}});
        }
    }

    void take_dates() {
        for (const EffectiveRule& rule : measures_.rules())
            add_date(rule);
        const auto published = identity_.published_on ? std::optional(identity_.published_on->value) : std::nullopt;
        const bool retold = retells_publication(text_, outline_, published);
        // 公告自公布之日起实施 retold: the day it was announced is the day it applies from, beside any other day.
        const bool told_only = out_.document_class == DocumentClass::kAnswer && out_.effective_dates.empty();
        if (told_only) take_first_days();
        if ((measures_.is_instrument() && !told_only) || (!out_.effective_dates.empty() && !retold)) return;
        for (const Sentence& sentence : outline_.sentences) {
            auto rule = announced_on(text_, sentence, published);
            if (!rule) continue;
            if (retold) rule->basis = "on_publication";
            return add_date(*rule);
        }
        if (!out_.effective_dates.empty()) return;
        if (out_.document_class == DocumentClass::kAnswer && published) take_today(*published);
        if (!out_.effective_dates.empty()) return;
        if (const auto rule = day_in_title(text_, published)) add_date(*rule);  // 12月1日起对…实施出口管制
    }

    static std::tuple<int, int, std::string> order_of(const std::string& path) {
        if (path == "0") return {0, 0, ""};
        if (path.starts_with("annex")) return {2, 0, path};
        std::string padded;
        for (std::size_t begin = 0; begin <= path.size();) {
            const std::size_t end = std::min(path.find('.', begin), path.size());
            padded += std::string(4 - std::min<std::size_t>(4, end - begin), ' ') + path.substr(begin, end - begin);
            begin = end + 1;
        }
        return {1, 0, padded};
    }

    void take(const std::vector<Sourced<std::string>>& from, std::vector<Sourced<std::string>>& to) {
        for (const auto& entry : from)
            once_.add(to, entry.value, entry.evidence);
    }

    void take_scope(const model::LimbReading& limb) {
        take(limb.control_codes, out_.control_codes);
        take(limb.hs_codes, out_.hs_codes);
        take(limb.end_user_categories, out_.end_user_categories);
        take(limb.prohibited_end_uses, out_.prohibited_end_uses);
        take(limb.case_by_case, out_.case_by_case);
        take(limb.exceptions, out_.exceptions);
    }

    void take_limbs() {
        const bool controls = has_kind("item_licensing") || has_kind("technology_control");
        for (model::LimbReading& limb : measures_.told().all()) {
            if (!controls) limb.control_codes.clear(), limb.hs_codes.clear();  // codes of what is suspended or ended
            take_scope(limb);
        }
        if (!measures_.is_instrument()) take_users_of_lists();
        if (!measures_.is_instrument() || has_kind("framework_law")) return;
        out_.limbs = measures_.limbs().take();
        std::stable_sort(out_.limbs.begin(), out_.limbs.end(),
                         [](const auto& a, const auto& b) { return order_of(a.path) < order_of(b.path); });
        for (const model::LimbReading& limb : out_.limbs)
            take_scope(limb);
    }

    /// A report of a listing, or of what is done to the listed, is about those on that list.
    void take_users_of_lists() {
        static const text::Pattern control_list("管控名单");
        const bool state = has_kind("suspension") || has_kind("termination");
        const auto& blocks = text_.document().blocks;
        for (const auto& kind : out_.kinds) {
            if (kind.value == "control_list_addition")
                add_once(out_.end_user_categories, "control_list_entities", kind.evidence);
            if (kind.value == "watch_list_addition")
                add_once(out_.end_user_categories, "watch_list_entities", kind.evidence);
        }
        if (!state || measures_.foretold().empty()) return;
        for (std::uint32_t i = 0; i < blocks.size(); ++i) {
            const auto match = control_list.find(text_.block(i));
            if (match)
                return add_once(out_.end_user_categories, "control_list_entities", text_.evidence({i, match->whole()}));
        }
    }

    Text text_;
    Outline outline_;
    Identity identity_;
    Measures measures_;
    Reading out_;
    Once once_;
};

}  // namespace

Reading read_chinese(const model::Document& document) {
    return Assembly(document).read();
}

}  // namespace gazetted::extract
