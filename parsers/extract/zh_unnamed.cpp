#include "parsers/extract/zh_unnamed.h"

#include <algorithm>

#include "parsers/extract/zh_acts.h"
#include "parsers/extract/zh_clauses.h"
#include "parsers/extract/zh_control_subject.h"
#include "parsers/extract/zh_denied.h"
#include "parsers/extract/zh_excuses.h"
#include "parsers/extract/zh_foreign_reports.h"
#include "parsers/extract/zh_kind_list.h"
#include "parsers/text/pattern.h"

namespace gazetted::extract::zh {

namespace {

using text::Pattern;

bool has_author(const Identity& identity, std::string_view code) {
    if (!identity.number) return false;
    const auto& own = identity.number->value.issuers;
    return std::find(own.begin(), own.end(), code) != own.end();
}

/// What nothing but export control speaks of.
bool speaks_of_controlled(std::string_view words) {
    static const Pattern control(
        "两用物项|出口管制|管控名单|关注名单|管控措施|管制物项|不可靠实体清单|军事(?:最终)?用(?:户|途)|境外出口经营者|"
        "最终用户(?:证明|承诺|和最终用途)|[0-9][A-E][0-9]{3}(?:\\.[a-z]|项|物项|、)");
    return control.in(words);
}

bool names_control(const KindList& list) {
    const auto& sentences = list.outline.sentences;
    return speaks_of_controlled(list.text.title()) ||
           std::any_of(sentences.begin(), sentences.end(), [&](const Sentence& sentence) {
               return !sentence.annex && !sentence.question && speaks_of_controlled(list.text.at(sentence.place));
           });
}

/// Bans, refuses, lists, frees, or does something to a notice that it names.
bool acts_on_control(std::string_view words) {
    if (restates(words)) return false;
    static const Pattern on_notice(
        "[0-9]号(?:公告)?[^。;]*(?:适用于|不再适用|不适用|恢复|暂停|停止|终止|解除|增补|调整|修改)|"
        "(?:暂停|停止|终止|恢复|解除|适用)[^。;]*[0-9]号");
    static const Pattern measure(
        "(?:暂停|停止|终止|恢复|解除|取消)[^。;]*(?:管控|管制|名单|清单)[^。;]*措施|免(?:于|予)[^，。;]*最终用户|(?:对|"
        "向)[^。;]*"
        "可以?(?:依法)?申请[^，。;]*通用许可|(?:"
        "管制|管控)[^，。;]*起(?:正式)?(?:实施|执行|施行)");
    static constexpr std::string_view acts[] = {
        "prohibited",   "refused",   "list",           "delist",       "licence_required", "catch_all",
        "services_ban", "trade_ban", "investment_ban", "stop_ongoing", "stricter_review",  "exempt"};
    const std::string told = without_denied(words);
    if (on_notice.in(told) || measure.in(told)) return true;
    if (speaks_of_controlled(words) && does(words, "duty")) return true;
    return std::any_of(std::begin(acts), std::end(acts), [&](std::string_view act) { return does(words, act); });
}

const Pattern& customs_acts() {
    static const Pattern pattern(
        "(?:暂停|中止|停止|恢复|取消|解除|终止)[^，。;]*(?:商务部[^，。;]*[0-9]号|(?:出口管制|管控|管制)措施)|"
        "商务部[^。;]{0,60}[0-9]号[^。;]*(?:暂停|中止|停止|恢复|终止)(?:执行|实施|适用)|"
        "(?:禁止|不得)[^。;，]*出口[^。;，]*两用物项|两用物项[^。;，]*(?:禁止|不得)出口|"
        "(?:暂停|停止|恢复)[^，。;]{0,20}两用物项[^，。;]{0,10}出口[^，。;]{0,6}验放");
    return pattern;
}

/// A clause of the customs that does it to the control itself, not to how goods are declared.
bool customs_act_on_control(std::string_view words) {
    static const Pattern paper("申报|单证|系统|填报|填制|代码|报关单");
    constexpr std::size_t kMost = 8;  // clauses of one sentence that may do it
    std::size_t asked = 0;
    for (const text::Match& match : customs_acts().all(words)) {
        if (asked++ == kMost) return false;
        const text::Range clause = clause_of(words, match.end() - 1);
        if (!paper.in(words.substr(clause.begin, clause.end - clause.begin))) return true;
    }
    return false;
}

/// 决定将调查期限延长3个月, 移出…清单: what the mechanism decides of its list, its measures or an investigation. Whom
/// one calls and until when papers are taken are no measures.
bool mechanism_acts(std::string_view words) {
    static const Pattern clauses("[^，。;:]+");
    static const Pattern decides("决定|终止|延长|启动|不再|移出");
    static const Pattern object("清单|名单|措施|调查|限制|禁止|采取|移出|活动|交易|投资|进口|出口");
    static const Pattern named("《[^《》]*》|不可靠实体清单工作机制");
    static const Pattern procedure("联系|电话|地址|邮箱|网站|提交|陈述|申辩|材料|听证");
    if (!decides.in(words)) return false;
    for (const text::Match& match : clauses.all(words)) {
        std::string clause(match.text(words, 0));
        if (!decides.in(clause) || procedure.in(clause)) continue;
        for (const text::Match& name : named.all(clause))
            std::fill(clause.begin() + static_cast<std::ptrdiff_t>(name.begin()),
                      clause.begin() + static_cast<std::ptrdiff_t>(name.end()), '_');
        if (object.in(clause)) return true;
    }
    return false;
}

/// 商务部公告第62号第二条不予暂停，其余条款暂停至…: something is done, or left undone, to notices of the ministry that
/// control.
bool deals_with_notices(const KindList& list) {
    static const Pattern on_notice(
        "商务部[^。;]{0,40}公告[^。;]{0,80}[0-9]号[^。;]*(?:暂停|中止|停止(?:执行|实施|适用)|恢复(?:执行|实施|适用)|"
        "终止|不再适用|不适用|适用于)|(?:暂停|中止|停止|恢复|终止|不再适用|不适用)(?:执行|实施|适用)?[^。;]{0,12}"
        "商务部[^。;]{0,40}公告[^。;]*[0-9]号");
    return state_is_of_control(list) && list.body_has(on_notice);
}

}  // namespace

bool acts_without_kind(const Text& text, const Outline& outline, const Identity& identity, const Found& found) {
    const bool own_voice = identity.document_class == model::DocumentClass::kAnnouncement;
    const bool mechanism = has_author(identity, "uel");
    const bool ministry = mechanism || has_author(identity, "mofcom");
    if (!own_voice || identity.law || !(ministry || has_author(identity, "gac"))) return false;
    const KindList list{text, outline, identity, found, own_voice};
    if (is_guidance(list) || is_draft(list) || is_other_trade_measure(list) || is_foreign_report(list)) return false;
    const auto& sentences = outline.sentences;
    const auto any = [&](bool (*says)(std::string_view)) {
        return std::any_of(sentences.begin(), sentences.end(), [&](const Sentence& sentence) {
            return !sentence.annex && !sentence.question && says(text.at(sentence.place));
        });
    };
    // A line that is but its number is about the list as well.
    if (mechanism && (sentences.empty() || any(mechanism_acts))) return true;
    static const Pattern other("关税|税则|配额|检疫|检验|进口|反倾销|反补贴|原产地|招标|加工贸易|自动");
    if (other.in(text.title())) return false;
    // Of the customs alone: how goods are declared is no measure, what becomes of a control is.
    if (!ministry) return any(customs_act_on_control);
    if (!names_control(list)) return deals_with_notices(list);
    return any(acts_on_control);
}

}  // namespace gazetted::extract::zh
