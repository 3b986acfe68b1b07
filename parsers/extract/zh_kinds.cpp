#include "parsers/extract/zh_kinds.h"

#include <algorithm>

#include "parsers/extract/zh_actors.h"
#include "parsers/extract/zh_catalogues.h"
#include "parsers/extract/zh_control_subject.h"
#include "parsers/extract/zh_foreign_reports.h"
#include "parsers/extract/zh_headlines.h"
#include "parsers/extract/zh_history.h"
#include "parsers/extract/zh_kind_list.h"
#include "parsers/extract/zh_own_kinds.h"
#include "parsers/extract/zh_press_kinds.h"
#include "parsers/extract/zh_resumptions.h"
#include "parsers/extract/zh_title_states.h"
#include "parsers/extract/zh_told_kinds.h"
#include "parsers/extract/zh_untold_days.h"

namespace gazetted::extract::zh {

namespace {

using text::Pattern;
using NoKinds = std::vector<model::Sourced<std::string>>;

void add_state(KindList& list, std::string_view kind, const Pattern& says) {
    for (const Sentence& sentence : list.outline.sentences) {
        const std::string_view words = list.text.at(sentence.place);
        const auto match = says.find(words);
        if (!match || sentence.question || sentence.annex || !is_our_deed(words, match->begin(), true)) continue;
        return list.add(kind, list.text.evidence(sentence.place));
    }
    list.add(kind, list.text.title_evidence({0, list.text.title().size()}));
}

/// What was paused applies again: the pause ends. What is done to a notice but for a part of it has its kind, though no
/// relation.
void add_unrelated(KindList& list) {
    static const Pattern pauses("暂停|中止");
    for (const Sentence& sentence : list.outline.sentences) {
        const std::string_view words = list.text.at(sentence.place);
        const bool resumed = resumes(words);
        const bool postponed = postpones(words);
        const bool put_off = puts_off_return(words);
        if (sentence.annex || sentence.question || !(resumed || postponed || put_off || keeps_part(words))) continue;
        // What moved us to decide (鉴于美方…) is no actor of the deed.
        static const Pattern decides("^(?:鉴于|由于|因)[^。;]*?决定");
        const auto reason = list.own_voice ? decides.find(words) : std::nullopt;
        // An answer says it of ours: 自11月11日起，相关公告恢复执行.
        const bool answer = list.identity.document_class == model::DocumentClass::kAnswer;
        const std::string_view deed = words.substr(reason ? reason->end() : 0);
        if (!is_our_deed(deed, deed.size(), list.own_voice || (answer && resumed))) continue;
        if (postponed) return list.add("list_adjustment", list.text.evidence(sentence.place));
        const bool paused_on = put_off || (!resumed && pauses.in(words));
        return list.add(paused_on ? "suspension" : "termination", list.text.evidence(sentence.place));
    }
}

/// 优化调整甲管制措施…，将乙增列入管制范围，取消对丙的临时管制: goods set free are part of one adjustment, and end no
/// measure.
bool frees_within_adjustment(KindList& list) {
    static const Pattern frees("取消(?:了)?对?[^，。;家]*(?:临时)?管制");
    static const Pattern ends("(?:停止|终止|解除|撤销)[^，。;]*(?:措施|公告|禁令|管制)|取消[^，。;]*(?:公告|禁令|家)");
    static const Pattern puts_in(
        "(?:优化)?调整[^，。;]*管制|(?:将|把)[^，。;]*(?:列入|增列|纳入)[^，。;名]*(?:管制范围|管制清单|出口管制)");
    static const Pattern not_now("可能|或将|建议|拟|是否|(?:19|20)[0-9]{2}年[^，。;0-9]");
    if (list.own_voice || !list.found.terminates || list.found.suspends) return false;
    if (!list.body_has(frees) || list.body_has(ends)) return false;
    for (const Sentence& sentence : list.outline.sentences) {
        const std::string_view words = list.text.at(sentence.place);
        const auto match = sentence.annex || sentence.question ? std::nullopt : puts_in.find(words);
        if (!match || not_now.in(words.substr(0, match->end())) || told_as_past(words.substr(0, match->begin())) ||
            list.tells_older(sentence) || is_foreign_deed(words, match->begin()))
            continue;
        list.add("list_adjustment", list.text.evidence(sentence.place));
        return true;
    }
    return false;
}

/// Suspension and termination stand alone, without the kind of the measure they touch.
std::vector<model::Sourced<std::string>> settled(KindList& list) {
    if (!list.own_voice && list.kinds.size() == 1 && list.has("extraterritorial")) list.kinds.clear();
    if (!is_about_control(list)) list.kinds.clear();
    static const Pattern pauses("暂停");
    static const Pattern ends("停止|终止|取消|撤销|移出|移除");
    const bool new_listing = list.own_voice && (list.has("control_list_addition") || list.has("uel_listing") ||
                                                list.has("watch_list_addition"));
    // Uses refused for the listed are part of the listing.
    if (new_listing) std::erase_if(list.kinds, [](const auto& kind) { return kind.value == "country_end_use_ban"; });
    if ((list.found.suspends || list.found.terminates) && !state_is_of_control(list)) return {};
    // Parties taken off beside others that are paused.
    const bool delisted = list.has("termination");
    // A notice may pause one measure and set another; a report only tells what the pause is of.
    const bool frees = list.has("exemption") && list.found.ends_letter;
    const bool sets_another = list.own_voice && (list.found.licence || list.found.bans || frees);
    const bool adjusts = frees_within_adjustment(list);
    if ((list.found.suspends || list.found.terminates) && !new_listing && !sets_another && !adjusts) list.kinds.clear();
    if (!list.found.suspends && !list.found.terminates && read_state_of_title(list)) return std::move(list.kinds);
    // 第二款继续暂停，第一款修改为…: the amendment is an act of its own.
    static const Pattern amended("[0-9]号[^。;]{0,40}(?:修改|改|调整|变更)为|(?:删去|删除|增加)[^。;]{0,40}[0-9]号");
    if (list.own_voice && list.found.amends_notice && (list.found.suspends || list.found.terminates))
        list.add_from_body("list_adjustment", amended);
    if (list.found.suspends) add_state(list, "suspension", pauses);
    if ((list.found.terminates && !adjusts) || delisted) add_state(list, "termination", ends);
    if (state_is_of_control(list)) add_unrelated(list);
    if (list.own_voice && list.found.repeals && !list.kinds.empty() && !list.has("repeal")) add_repeal(list);
    return std::move(list.kinds);
}

}  // namespace

std::vector<model::Sourced<std::string>> kinds_of(const Text& text, const Outline& outline, const Identity& identity,
                                                  const Found& found) {
    const bool own_voice = identity.document_class == model::DocumentClass::kAnnouncement;
    KindList list{text, outline, identity, found, own_voice};
    if (identity.foreign_ministry && !list.issued_by("MOFCOM")) return {};
    if (is_guidance(list) || is_draft(list) || is_other_trade_measure(list) || list.denies() ||
        is_foreign_report(list) || is_in_passing(list) || is_about_figures(list) || is_case_of_customs(list) ||
        is_before_the_list(list))
        return {};
    if ((identity.law || publishes_rules(list)) && list.own_voice) {
        read_law(list);
        return std::move(list.kinds);
    }
    if (read_enactment(list)) return std::move(list.kinds);
    if (read_correction(list)) return is_about_control(list) ? std::move(list.kinds) : NoKinds{};
    if (read_special_catalogue(list)) return std::move(list.kinds);
    if (is_conference(list)) return {};
    read_deeds(list);
    read_technology_catalogue(list);
    if (list.own_voice) read_own_measures(list);
    if (!list.own_voice) read_press(list);
    if (!list.found.suspends && !list.found.terminates) read_headline(list);
    // A report of a control that prints its codes says by them what is controlled.
    if (!list.own_voice && (list.has("item_licensing") || list.has("technology_control"))) read_coded(list);
    return settled(list);
}

}  // namespace gazetted::extract::zh
