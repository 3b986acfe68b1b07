#include "parsers/extract/zh_left_open.h"

#include <algorithm>
#include <string>

#include "parsers/base/search.h"
#include "parsers/extract/zh_acts.h"
#include "parsers/extract/zh_part_references.h"
#include "parsers/extract/zh_resumptions.h"
#include "parsers/extract/zh_untold_days.h"
#include "parsers/text/dates.h"
#include "parsers/text/pattern.h"

namespace gazetted::extract::zh {

namespace {

using model::Evidence;
using text::Pattern;

/// 自{day}起, 自{day}至…, 至{day}止.
bool limits_day(std::string_view before, std::string_view after) {
    static const Pattern from("^(?:24时|零时)?(?:起|开始|至|到)");
    static const Pattern until("^止");
    const bool since = before.ends_with("自") || before.ends_with("从");
    const bool to = before.ends_with("至") || before.ends_with("到");
    return (since && from.in(after)) || (to && until.in(after)) || (to && before.find("自") != std::string_view::npos);
}

/// A relation whose words are those of `evidence`, of a type that `wanted` holds for.
template <class Wanted>
bool holds_relation(const model::Reading& reading, const Evidence& evidence, Wanted wanted) {
    return std::any_of(reading.relations.begin(), reading.relations.end(),
                       [&](const auto& one) { return one.evidence.span == evidence.span && wanted(one.value.type); });
}

bool holds_relation(const model::Reading& reading, const Evidence& evidence) {
    return holds_relation(reading, evidence, [](std::string_view) { return true; });
}

/// The same of an act of any limb.
template <class Wanted>
bool holds_act(const model::Reading& reading, const Evidence& evidence, Wanted wanted) {
    return std::any_of(reading.limbs.begin(), reading.limbs.end(), [&](const model::LimbReading& limb) {
        return std::any_of(limb.acts.begin(), limb.acts.end(),
                           [&](const auto& act) { return act.evidence.span == evidence.span && wanted(act.value); });
    });
}

/// A part taken out of a rule of coming into force (除第二条外) whose own day stands nowhere.
bool leaves_part_undated(std::string_view words, const model::Reading& reading) {
    const std::vector<std::string> parts = excepted_parts(words);
    return std::any_of(parts.begin(), parts.end(), [&](const std::string& part) {
        return std::none_of(reading.limbs.begin(), reading.limbs.end(), [&](const model::LimbReading& limb) {
            return limb.path == part && limb.effective.has_value();
        });
    });
}

/// 不再对三家企业采取…号公告规定的措施: whom it frees is not said, so no relation holds it.
bool frees_unnamed(std::string_view words, const Evidence& evidence, const model::Reading& reading) {
    static const Pattern frees("不再对[^，。;]*(?:采取|实施|适用|施加)[^，。;]*[0-9]号");
    return frees.in(words) && !holds_relation(reading, evidence);
}

/// …第二款暂停至…，关于甲的规定自…起废止: an end told beside another deed, and nothing that holds it.
bool ends_beside(std::string_view words, const Evidence& evidence, const model::Reading& reading) {
    constexpr std::string_view kRule = "的规定", kDemand = "的要求", kMeasure = "的措施";
    if (!holds_characters(words, kRule) && !holds_characters(words, kDemand) && !holds_characters(words, kMeasure))
        return false;
    static const Pattern ends(
        "的(?:规定|措施|要求)，?(?:同时|均|予以|(?:自|从)[^，。;]*起，?)*(?:予以)?(?:废止|停止(?:执行|实施|适用)|终止|"
        "取消)");
    if (!ends.in(words)) return false;
    const auto ends_it = [](std::string_view type) { return type == "terminates" || type == "repeals"; };
    const auto does_end = [](std::string_view act) { return act == "terminate" || act == "repeal" || act == "delist"; };
    return !holds_relation(reading, evidence, ends_it) && !holds_act(reading, evidence, does_end);
}

/// 自公告发布之日起，依照本规定第十条采取的措施停止实施: in a law, what becomes of measures that are yet to be taken.
bool rules_on_own_measures(std::string_view words, const Identity& identity) {
    if (!identity.law) return false;
    static const Pattern own("(?:依照|依据|根据|按照)本(?:规定|办法|条例|法)[^，。;]*的[^，。;]*措施");
    return own.in(words);
}

/// 第5项“甲会社”的措施暂停6个月: a pause or an end that no relation holds.
bool pauses_untold(std::string_view words, const Evidence& evidence, const Identity& identity,
                   const model::Reading& reading) {
    constexpr std::string_view kMeasure = "措施";
    if (!holds_characters(words, kMeasure) || rules_on_own_measures(words, identity)) return false;
    static const Pattern pauses(
        "措施(?:均|予以|也|同时|，|自[^，。;]*起，?)*(?:继续)?(?:暂停|中止|停止)(?:$|[，。;0-"
        "9至到自于再实执适一二两三四五六七八九十半])");
    return pauses.in(words) && !holds_relation(reading, evidence);
}

/// 上述公告对其余…停止执行, 对上述附件所列其他实体，…期限延长90天: something is done to a notice told before, and no
/// relation holds it.
bool acts_on_told_notice(std::string_view words, const Evidence& evidence, const model::Reading& reading) {
    constexpr std::string_view kNotice = "公告", kAnnex = "附件";
    if (!holds_characters(words, kNotice) && !holds_characters(words, kAnnex)) return false;
    static const Pattern told(
        "(?:上述|前述|该|上列|这些)[^，。;]{0,6}(?:公告|附件)[^。;]*(?:暂停|停止|延长|延续|不再|恢复|解除|终止|取消)|"
        "(?:暂停|停止|延长|延续|恢复|解除|终止|取消)[^。;]*(?:上述|前述|该|上列|这些)[^，。;]{0,6}(?:公告|附件)");
    static const Pattern only_told("期间|期满|届满|原定|是否|申请");
    return told.in(words) && !only_told.in(words) && !holds_relation(reading, evidence);
}

/// 2026年5月1日前签订的合同可按原规定办理, 已颁发的许可证件失效, 已受理的中止审查: what becomes of business begun
/// before, where no act says so.
bool leaves_old_business(std::string_view words, const Evidence& evidence, const model::Reading& reading) {
    return speaks_of_old_business(words) &&
           !holds_act(reading, evidence, [](std::string_view act) { return act != "effective"; });
}

/// Says from when the text applies, and that day was not read.
bool leaves_start_open(std::string_view words, const DaysTold& told, const Identity& identity,
                       const model::Reading& reading) {
    if (identity.law || !identity.published_on) return false;
    if (!told.complete) return true;
    return speaks_of_start(words) && (!told.any || leaves_part_undated(words, reading));
}

}  // namespace

bool is_unsaid(std::string_view words) {
    return resumes(words) || keeps_part(words) || ends_validity(words) || postpones(words) || prolongs_control(words) ||
           puts_off_return(words);
}

LeftOpen::LeftOpen(const Identity& identity, const model::Reading& reading) : identity_(identity), reading_(reading) {
    if (reading.published_on) published_ = reading.published_on->value;
    for (const auto& date : reading.effective_dates)
        known_.insert(date.value.on);
    for (const auto& relation : reading.relations)
        take(relation.value.from), take(relation.value.until);
    for (const model::LimbReading& limb : reading.limbs) {
        if (limb.effective) known_.insert(limb.effective->value.on);
        if (limb.suspended_until) known_.insert(limb.suspended_until->value);
    }
    for (const auto& statement : reading.statements)
        take(statement.value.until);
}

bool LeftOpen::in(std::string_view words, const Evidence& evidence, const DaysTold& told) const {
    return dates_unsaid(words) || leaves_old_business(words, evidence, reading_) ||
           frees_unnamed(words, evidence, reading_) || acts_on_told_notice(words, evidence, reading_) ||
           ends_beside(words, evidence, reading_) || pauses_untold(words, evidence, identity_, reading_) ||
           leaves_start_open(words, told, identity_, reading_);
}

bool LeftOpen::dates_unsaid(std::string_view words) const {
    if (!published_ || is_of_other_trade(words)) return false;
    std::string blotted;
    words = without_gists(words, blotted);
    for (const text::DateMention& date : text::find_dates(words)) {
        const auto day = text::resolve(date, published_);
        if (!day || *day < *published_ || known_.contains(*day)) continue;
        if (limits_day(words.substr(0, date.range.begin), words.substr(date.range.end))) return true;
    }
    return false;
}

void LeftOpen::take(const std::optional<CivilDate>& day) {
    if (day) known_.insert(*day);
}

}  // namespace gazetted::extract::zh
