#include "parsers/extract/zh_measures.h"

#include <algorithm>
#include <utility>

#include "parsers/extract/zh_acts.h"
#include "parsers/extract/zh_dated_parts.h"
#include "parsers/extract/zh_day_limits.h"
#include "parsers/extract/zh_document_relations.h"
#include "parsers/extract/zh_excuses.h"
#include "parsers/extract/zh_history.h"
#include "parsers/extract/zh_limb_dates.h"
#include "parsers/extract/zh_limb_relations.h"
#include "parsers/extract/zh_numbering.h"
#include "parsers/text/pattern.h"

namespace gazetted::extract::zh {

namespace {

using model::DocumentClass;
using text::Pattern;
using Acts = std::vector<std::string_view>;

bool has(const Acts& acts, std::string_view act) {
    return std::find(acts.begin(), acts.end(), act) != acts.end();
}

std::string lower_case(std::string text) {
    for (char& c : text) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    }
    return text;
}

/// Acts that an answer that is the instrument may have of its own; the rest it retells.
bool answer_may(std::string_view act) {
    return act == "application_route" || act == "delist" || act == "removal_route";
}

/// The gist and the stated limits of every limb, from its own sentences.
void describe_limbs(const Text& text, const Outline& outline, Limbs& limbs) {
    for (const Sentence& sentence : outline.sentences) {
        model::LimbReading* limb = sentence.question ? nullptr : limbs.find(sentence.path);
        if (limb == nullptr) continue;
        if (limb->gist.empty() && (sentence.opens || limb->path == "0"))
            limb->gist = text.evidence(sentence.place).quote;
        if (limb->path == "0") continue;
        for (const text::Range range : thresholds_in(text.at(sentence.place))) {
            limbs.add_threshold(*limb, text.evidence(sentence.place.part(range)));
        }
    }
}

}  // namespace

Measures::Measures(const Text& text, const Outline& outline, const Identity& identity)
    : text_(text), outline_(outline), identity_(identity) {
    if (identity.published_on) published_ = identity.published_on->value;
    if (identity.number) {
        issuers_ = identity.number->value.issuers;
    } else {
        for (const auto& issuer : identity.issuers)
            issuers_.push_back(lower_case(issuer.value));
    }
}

void Measures::read() {
    static const Pattern control_list("(?:列入|纳入|加入|增列)[^，。;]*管控名单|管控名单\"?(?:中|内)?(?:增列|新增)");
    static const Pattern watch_list("(?:列入|纳入|加入|增列)[^，。;]*关注名单|关注名单\"?(?:中|内)?(?:增列|新增)");
    static const Pattern named("移出[^，。;]*管控名单");
    const bool announcement = identity_.document_class == DocumentClass::kAnnouncement;
    for (const Sentence& sentence : outline_.sentences) {
        const std::string_view words = text_.at(sentence.place);
        listed_.on_control_list = listed_.on_control_list || control_list.in(words);
        list_named_ = list_named_ || (announcement && !sentence.annex && named.in(words));
        listed_.on_watch_list = listed_.on_watch_list || watch_list.in(words);
    }
    DocumentRelations relations = relations_of(text_, outline_, identity_, issuers_);
    relations_ = std::move(relations.done);
    foretold_ = std::move(relations.foretold);
    lost_ = std::move(relations.lost);
    listed_lines_ = std::move(relations.listed);
    instrument_ = identity_.document_class == DocumentClass::kAnnouncement ||
                  (identity_.document_class == DocumentClass::kAnswer && !relations_.empty());
    read_rules();
    date_terms(relations_, rules_);
    read_codes(identity_.document_class == DocumentClass::kAnnouncement ? limbs_ : told_);
    for (const Sentence& sentence : outline_.sentences) {
        read_sentence(sentence);
        last_ = &sentence;
    }
    if (!instrument_) return;
    place_relations({text_, outline_, relations_, list_named_}, limbs_);
    place_dates({text_, outline_, rules_, relations_, limbs_});
    describe_limbs(text_, outline_, limbs_);
}

/// 第61号公告将于…起实施, in another notice: the day of that one.
bool Measures::is_day_of_notice(std::string_view before) const {
    const std::size_t comma = before.rfind("，");
    return zh::is_day_of_notice(comma == std::string_view::npos ? before : before.substr(comma),
                                identity_.number ? &identity_.number->value : nullptr);
}

void Measures::read_rules() {
    const bool announcement = identity_.document_class == DocumentClass::kAnnouncement;
    for (const Sentence& sentence : outline_.sentences) {
        DaysTold& told = days_told_.emplace_back();
        if (sentence.annex) continue;
        DatedParts dated = dated_parts(text_, outline_, sentence, published_);
        told = {!dated.rules.empty(), dated.complete};
        if (announcement && !dated.rules.empty() && tells_of_earlier(text_.at(sentence.place), published_)) continue;
        for (EffectiveRule& rule : dated.rules) {
            const std::string_view words = text_.at(sentence.place);
            if (is_day_of_others(words, rule.at, announcement)) continue;
            if (announcement && !rule.of_act && is_day_of_notice(words.substr(0, rule.at))) continue;
            if (is_conditional(words, rule.at)) {
                told.complete = false;
                continue;
            }
            // An answer's "公布之日" is the announcement's, which its text does not give.
            const bool usable = announcement || (instrument_ && !sentence.question) ||
                                (rule.basis == "fixed_date" && !sentence.question);
            // 上述措施于去年6月8日开始实施: what a report or an answer tells of before.
            static const Pattern before("上述|此前|已于|已自|曾|去年|前年|今年");
            const bool long_ago = !announcement && published_ &&
                                  ((rule.on.days_since(*published_) < -kLongAgo && before.in(words)) ||
                                   (rule.basis == "on_publication" && tells_of_earlier(words, published_, kLongAgo)));
            if (!usable || long_ago || rules_.size() >= kMostRelations) continue;
            rules_.push_back(std::move(rule));
            dated_.push_back(sentence);
        }
    }
}

void Measures::read_codes(Limbs& into) {
    codes_ = item_codes(text_, outline_, identity_.document_class == DocumentClass::kAnnouncement);
    const auto amended = [this](const ItemCodes& found) {
        return std::any_of(relations_.begin(), relations_.end(), [&](const RelationFound& relation) {
            return relation.relation.type == "amends" && relation.relation.target && relation.place == found.place;
        });
    };
    const auto end = std::stable_partition(codes_.begin(), codes_.end(),
                                           [](const ItemCodes& found) { return found.release.empty(); });
    for (auto released = end; released != codes_.end(); ++released)
        into.add_act(released->path, released->release, text_.evidence(released->place));
    codes_.erase(end, codes_.end());
    for (ItemCodes& found : codes_) {
        // 在第46号…的参考海关商品编号中增列…: the control is that of the notice amended.
        found.of_another = found.control_codes.empty() && amended(found);
        if (!found.of_another) into.add_act(found.path, "licence_required", text_.evidence(found.place));
        into.add_codes(found.path, found.control_codes, found.hs_codes);
        coded_parts_.insert(truncated(found.path, 1));
    }
}

void Measures::read_sentence(const Sentence& sentence) {
    const std::string_view words = text_.at(sentence.place);
    const bool announcement = identity_.document_class == DocumentClass::kAnnouncement;
    if (sentence.annex || is_among(sentence.place, listed_lines_)) return;
    if (announcement && tells_of_earlier(words, published_)) return read_background(sentence, words);
    if (announcement && sentence.opens && is_technology_item(words) && is_item(sentence)) technology_item_ = true;
    if (announcement || (instrument_ && !sentence.question)) return read_acts(sentence, words, limbs_, !announcement);
    read_acts(sentence, words, told_, false);
}

/// A listing told of keeps whom it named: measures may now be taken on them.
void Measures::read_background(const Sentence& sentence, std::string_view words) {
    static const Pattern listed("(?:列入|纳入)[^，。;]*(?:名单|清单)");
    if (listed.in(words)) background_.push_back(sentence);
}

/// 将该公司列入…: the words that named it, a few sentences before.
std::optional<Sentence> Measures::naming_before(const Sentence& sentence) const {
    static const Pattern names("[^该此等名](?:公司|集团|研究所|株式会社|大学|银行)|\\([^()]*[A-Za-z]{2,}");
    static const Pattern joint("对|将|把|向|与|，|;|:");
    constexpr std::ptrdiff_t kReach = 4;
    const auto& all = outline_.sentences;
    const std::ptrdiff_t at = &sentence - all.data();
    for (std::ptrdiff_t i = at - 1; i >= std::max<std::ptrdiff_t>(0, at - kReach); --i) {
        Sentence found = all[static_cast<std::size_t>(i)];
        const std::string_view words = text_.at(found.place);
        const auto match = names.find(words);
        if (!match) continue;
        const auto joints = joint.all(words.substr(0, match->begin()));
        if (!joints.empty()) found.place.range.begin += joints.back().end();
        return found;
    }
    return std::nullopt;
}

/// True for a part of a list of items: below a part that requires the licence, or beside parts that hold codes.
bool Measures::is_item(const Sentence& sentence) {
    for (std::size_t depth = depth_of(sentence.path); depth-- > 1;) {
        const model::LimbReading* head = limbs_.find(truncated(sentence.path, depth));
        if (head == nullptr) continue;
        for (const auto& act : head->acts) {
            if (act.value == "licence_required") return true;
        }
    }
    return coded_parts_.contains(truncated(sentence.path, 1));
}

/// 第一款…不在此次暂停之列, told beside a pause: it applies as before.
bool Measures::tells_what_stays(std::string_view words) const {
    static const Pattern stays(
        "不在[^，。;]*(?:暂停|中止|停止)[^，。;]{0,4}(?:之列|范围|内)|(?:并未|没有|未被|未予|并不)(?:暂停|停止|"
        "中止)|"
        "(?:仍然?|继续)(?:保持)?(?:有效|生效|执行|适用|实施)|不受(?:此次|本次)?(?:暂停|中止)|不(?:包括|含|涉及)在[^"
        "，。;]*暂停");
    return !foretold_.empty() && stays.in(words);
}

void Measures::read_acts(const Sentence& sentence, std::string_view words, Limbs& into, bool answer) {
    static const Pattern acts_on_parties(
        "制裁|采取[^。;，]*措施|启动调查|对[^。;，]*(?:公司|会社|集团|实体|企业|\\))[^。;，]*恢复(?:执行|实施|适用|"
        "采取)|"
        "(?:暂停|停止|取消|终止|解除)对[^。;，]*(?:公司|会社|集团|银行|实体|企业|机构|\\))(?:等[^。;，]*)?的[^。;，]*"
        "措施|"
        "恢复对[^。;，]*(?:实体|企业|公司)的[^。;，]*(?:措施|禁令|限制)|"
        "(?:暂停|停止|取消|终止)[^。;]*涉及[^。;]*(?:公司|集团|银行|实体|企业|"
        "机构)");
    Acts acts = acts_in(words);
    if (restates(words)) acts.clear();
    // 4月，商务部曾将…列入; 这是今年第三度将…列入: what a report recalls lists nobody now.
    static const Pattern recalls(
        "(?:曾|此前|去年|前年|早前|先前|上次|上一次)[^，。;的]{0,36}(?:将|把)|"
        "^(?:，|而|，)*(?:这|此|该|本)[^。;]*第[0-9一二三四五六七八九十]{1,3}(?:次|度|批|轮|回)[^。;]*(?:将|把|列入)");
    if (&into == &told_ && recalls.in(words)) std::erase_if(acts, [](std::string_view act) { return act == "list"; });
    const bool lists = has(acts, "list");  // an answer that suspends tells whom it had listed, and from where
    if (answer) std::erase_if(acts, [](std::string_view act) { return !answer_may(act); });
    if (has(acts, "list") || has(acts, "delist") || acts_on_parties.in(words)) listing_.push_back(sentence);
    static const Pattern of_them(
        "(?:将|把|对)(?:其|上述(?:[0-9]{1,3}|[一二两三四五六七八九十]{1,3})?家?(?:[^，。;、]*)(?:实体|企业|公司|"
        "机构)(?:移|从|列|纳))");
    if ((lists || has(acts, "delist")) && last_ != nullptr && of_them.in(words)) {  // named in the sentence before
        operative_.push_back(*last_);
        listing_.push_back(*last_);
    }
    static const Pattern of_it("(?:将|把|对)(?:该|上述)(?:公司|企业|实体|机构|集团|单位|组织)(?:移|从|列|纳)");
    if ((lists || has(acts, "delist")) && of_it.in(words)) {
        if (const auto named = naming_before(sentence)) listing_.push_back(*named);
    }
    static const Pattern put_on("被(?:列入|纳入|加入|添加至|拉入)[^，。;]*(?:名单|不可靠实体清单)");
    const bool told = &into == &told_ && put_on.in(words) && !told_as_past(words);
    if (!acts.empty() || lists || told || acts_on_parties.in(words)) operative_.push_back(sentence);
    read_parts_of_head(sentence, words);
    if (acts.empty() || sentence.question || (&into == &told_ && tells_what_stays(words))) return;
    const model::Evidence evidence = text_.evidence(sentence.place);
    if (is_lead_of_ban(sentence, words, acts)) return;
    for (const std::string_view act : acts)
        into.add_act(sentence.path, act, evidence);
    if (has(acts, "prohibited") && !has(acts, "licence_required")) drop_licence_of_banned(sentence, into);
    into.add_scope(sentence.path, scope_in(words, acts, listed_), evidence);
    static const Pattern stays(
        "仍(?:然|旧)?(?:应|须|需|必须|要)|^(?:在)?(?:上述|此|该)?(?:暂停|停止)[^，。;]*期间");  // 不符合上述情形的，仍应申请许可:
                                                                                                // as before
    licence_ = licence_ || (has(acts, "licence_required") && !stays.in(words));
    if (words.empty() || words.back() != ':') return;
    for (const std::string_view act : {std::string_view("refused"), std::string_view("prohibited"),
                                       std::string_view("case_by_case"), std::string_view("exempt")}) {
        if (has(acts, act)) open_heads_.emplace_back(sentence.path, act);
    }
    static const Pattern conditions("情形|情况|条件");
    if (has(acts, "exempt") && conditions.in(words)) heads_of_cases_.insert(sentence.path);
}

/// 决定暂时禁止甲出口。现公告如下：一、禁止出口甲…: the lead announces what a part does.
bool Measures::is_lead_of_ban(const Sentence& sentence, std::string_view words, const Acts& acts) const {
    static const Pattern decides("决定[^。;]{0,12}禁止");
    if (sentence.path != "0" || sentence.closing || acts != Acts{"prohibited"} || !decides.in(words)) return false;
    return std::any_of(outline_.sentences.begin(), outline_.sentences.end(), [&](const Sentence& other) {
        return other.path != "0" && !other.annex && does(text_.at(other.place), "prohibited");
    });
}

/// An item whose own sentence forbids its export needs no licence on top.
void Measures::drop_licence_of_banned(const Sentence& sentence, Limbs& into) {
    const bool coded = std::any_of(codes_.begin(), codes_.end(),
                                   [&](const ItemCodes& found) { return found.place == sentence.place; });
    if (coded)
        std::erase_if(into.at(sentence.path).acts, [](const auto& act) { return act.value == "licence_required"; });
}

/// Parts of a head that refuses, forbids or reviews what they list carry its act with their uses.
void Measures::read_parts_of_head(const Sentence& sentence, std::string_view words) {
    if (open_heads_.empty() || !is_below(sentence.path, open_heads_.back().first)) return;
    const std::string_view act = open_heads_.back().second;
    Scope scope = scope_in(words, {act}, listed_);
    // 下列情形无需申请许可:(一)…的: each part is a condition of its own.
    const bool condition = sentence.opens && heads_of_cases_.contains(open_heads_.back().first);
    if (!condition && scope.end_uses.empty() && scope.end_user_categories.empty() && scope.case_by_case.empty() &&
        scope.exceptions.empty())
        return;
    const model::Evidence evidence = text_.evidence(sentence.place);
    limbs_.add_act(sentence.path, act, evidence);
    limbs_.add_scope(sentence.path, scope, evidence);
}

}  // namespace gazetted::extract::zh
