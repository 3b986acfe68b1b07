#include "parsers/extract/zh_control_subject.h"

#include <algorithm>

#include "parsers/extract/zh_actors.h"
#include "parsers/extract/zh_denied.h"
#include "parsers/extract/zh_history.h"

namespace gazetted::extract::zh {

namespace {

using text::Pattern;

bool speaks_of_control(const KindList& list) {
    static const Pattern control(
        "管制|管控|两用物项|未经许可|出口许可|禁止[^。;]*出口|不得出口|叫停[^。;]*出口|易制毒|不可靠实体[清名]单|"
        "反制|"
        "反外国制裁|"
        "出口[^。;]{0,16}(?:批文|审批|设限|批准|叫停)|出口[^。;]{0,40}许可|不(?:予|批准|许可)[^。;，]*出口|禁运|(?"
        ":收紧|限制)[^。;，]{"
        "0,20}出口");
    return control.in(list.text.title()) || list.anywhere(control);
}

/// By the number, where there is one: others may sign as well.
bool is_control_authority(const KindList& list) {
    if (!list.identity.number) return list.issued_by("MOFCOM") || list.issued_by("UEL");
    const std::vector<std::string>& own = list.identity.number->value.issuers;
    return std::any_of(own.begin(), own.end(),
                       [](const std::string& code) { return code == "mofcom" || code == "uel"; });
}

}  // namespace

namespace {

/// 商务部4日公告，对甲物项实施出口管制: one of the first sentences tells our deed as the news. Not 宣布…后，价格飙升,
/// nor 根据商务部公告….
bool opens_with_our_news(const KindList& list, std::size_t sentences) {
    static const Pattern deed(
        "(?:^|[，。;: ])(?:中国)?(?:商务部|海关总署|工作机制|中国|中方|北京|大陆)[^，。;的]{0,24}?(?:宣布|公告|决定|"
        "发布|公布)"
        "[^。;]*?(?:管制|管控|许可|名单|清单|反制|禁止|不得)");
    static const Pattern aside("^[^，。;]*(?:以?后|以来|之际)(?:，|$)");
    static const Pattern no_news("征求意见|数据");
    std::size_t read = 0;
    for (const Sentence& sentence : list.outline.sentences) {
        if (sentence.annex || sentence.question) continue;
        if (read++ == sentences) return false;
        const std::string words = without_denied(list.text.at(sentence.place));
        const auto match = deed.find(words);
        if (!match || no_news.in(words) || aside.in(std::string_view(words).substr(match->end()))) continue;
        const std::string_view before = std::string_view(words).substr(0, match->end());
        if (!told_as_past(before) && !is_foreign_deed(words, match->end())) return true;
    }
    return false;
}

}  // namespace

/// How to apply, trainings and meetings are no measures.
bool is_guidance(const KindList& list) {
    static const Pattern pattern(
        "指南|指引|须知|流程|培训|研讨会|座谈会|(?:召开|举行|举办|出席|主持)[^，。;]*圆桌会|宣讲|对话磋商|对话会|办事|"
        "填报说明|操作手册|常见问题");
    return list.title_has(pattern) && !list.found.suspends && !list.found.terminates;
}

/// 征求意见: nothing is set yet.
bool is_draft(const KindList& list) {
    static const Pattern draft("征求(?:社会|公众|各方)?意见|征询意见|意见征集|征集意见|草案|送审稿|讨论稿");
    static const Pattern asks("(?:现|向社会|公开)[^。;]*征求意见|意见反馈截止");
    static const Pattern planned("拟(?:对|将|调整|增列|修订|公布|于)");
    // 美国拟收紧…, 中国对甲实施管制 拟扩大…: beside a deed of ours the plan is not the news.
    static const Pattern tightens("拟(?:收紧|加强|扩大|限制|新增|管制)");
    constexpr std::size_t kOpening = 3;  // sentences
    const bool plans = list.title_has(planned) || (list.title_has(tightens) && !opens_with_our_news(list, kOpening));
    return list.title_has(draft) || (plans && list.body_has(asks)) || (list.own_voice && list.body_has(asks));
}

/// 中国9月稀土出口锐减三成, 金属价格创新高: figures are the subject, and the control that explains them is not.
bool is_about_figures(const KindList& list) {
    static const Pattern figures(
        "(?:出口|进口|出货|产量|贸易)[^。;]*(?:环比|同比|月[增减]|年[增减]|锐减|骤[增减降]|大[增减]|新高|新低|回升|"
        "回落|"
        "下[降滑]|减少|暴[增跌]|激增|[降升]至|完全停止|归零)|价格[^。;]*(?:新高|纪录|记录|暴?涨|飙|暴?跌|高位)");
    static const Pattern control(
        "管制|管控|名单|清单|许可|禁|公告|新规|商务部|两用|制裁|反制|审批|批文|设限|宣布|决定|叫停|暂停|恢复|解除|"
        "取消|(?:中国|大陆|北京|中方|我国)[^，。;]{0,8}(?:限制|收紧|断供|停止|出手|列管)");
    const auto& sentences = list.outline.sentences;
    const bool untitled = list.text.title().empty() && !sentences.empty();
    const std::string_view headline = untitled ? list.text.at(sentences.front().place) : list.text.title();
    return !list.own_voice && figures.in(headline) && !control.in(headline) && !opens_with_our_news(list, 1);
}

/// 当事人委托…申报出口…，决定处以罚款: what customs did about one shipment is no measure.
bool is_case_of_customs(const KindList& list) {
    static const Pattern party("当事人[^。;]*(?:申报|出口|出境|运输)");
    static const Pattern decided("行政处罚|罚款|违反海关监管|缉[违查]字");
    constexpr std::size_t kOpening = 3;  // sentences
    return !list.own_voice && list.body_has(party) && list.body_has(decided) && !opens_with_our_news(list, kOpening);
}

/// 中国将建立“不可靠实体清单”制度: there is no list yet, and nobody on it.
bool is_before_the_list(const KindList& list) {
    static const Pattern founds(
        "(?:将|拟|要|计划)[^，。;]{0,4}(?:建立|设立|推出)[^，。;]{0,4}\"?不可靠实体清单\"?(?:制度|机制|$|[，。;])");
    if (list.own_voice || !list.body_has(founds)) return false;
    // Recalled where somebody is listed.
    static const Pattern lists("(?:将|把)[^。;某]{2,}?(?:列入|纳入|列为)[^。;]*(?:清单|名单)");
    const auto& sentences = list.outline.sentences;
    return std::none_of(sentences.begin(), sentences.end(), [&](const Sentence& sentence) {
        const std::string words = without_denied(list.text.at(sentence.place));
        return !sentence.annex && lists.in(words) && !founds.in(words);
    });
}

/// A price report, a story of something else: neither the headline nor the sentences that open it speak of a control.
bool is_in_passing(const KindList& list) {
    static const Pattern control(
        "管制|管控|名单|清单|许可|禁止|禁令|禁售|禁运|断供|叫停|设限|两用|反制|制裁|商务部|公告|限制|暂停|停止|恢复|"
        "海关总署|"
        "不可靠|中方|中国|北京|国务院|新规|部门|易制毒|目录|技术出口|豁免|批文|审批|批准");
    constexpr std::size_t kOpening = 3;  // sentences
    const bool answer = list.identity.document_class == model::DocumentClass::kAnswer;
    if (list.own_voice || answer || list.text.title().empty() || list.title_has(control)) return false;
    std::size_t told = 0;
    for (const Sentence& sentence : list.outline.sentences) {
        if (sentence.annex || sentence.question) continue;
        if (told++ == kOpening) return true;
        if (control.in(list.text.at(sentence.place))) return false;
    }
    return false;
}

/// Trade remedies, tariffs and the like use the same words (终止…措施, 税则号列) for other ends.
bool is_other_trade_measure(const KindList& list) {
    static const Pattern trade(
        "反倾销|反补贴|保障措施|关税|税则委员会|配额|检验检疫|自动进口许可|禁止进口|原产地|博览会|贸易壁垒");
    static const Pattern control(
        "出口管制|管控名单|关注名单|不可靠实体清单|两用物项|易制毒|反制|限制出口技术|出口许可|禁止出口|"
        "出口[^，。;]{0,6}(?:须|需|应|凭)[^，。;]{0,6}许可|出口设限|稀土");
    if (control.in(list.text.title())) return false;
    if (list.title_has(trade)) return true;
    bool remedy = false;
    static const Pattern inquiry("反倾销|反补贴|保障措施");
    for (const Sentence& sentence : list.outline.sentences) {
        const std::string_view words = list.text.at(sentence.place);
        if (control.in(words)) return false;
        remedy = remedy || inquiry.in(words);
    }
    return remedy;
}

/// A press conference speaks of many things; what it says of a measure in passing does not make it one.
bool is_conference(const KindList& list) {
    static const Pattern pattern("例行新闻发布会|新闻发布会|吹风会|记者会");
    // A question about a control that we announced makes that control one of its subjects.
    static const Pattern asked(
        "(?:中方|中国|商务部)(?:近日|日前|刚刚|此前)?(?:宣布|决定|公布|发布)[^。;]*(?:出口管制|管控名单|关注名单|"
        "不可靠实体清单)|"
        "公告[^。;]{0,40}[0-9]号[^。;]*(?:恢复|暂停|实施)|(?:出口管制|管控)[^。;]*暂停期限");
    const auto& sentences = list.outline.sentences;
    const bool of_control = std::any_of(sentences.begin(), sentences.end(), [&](const Sentence& sentence) {
        return sentence.question && asked.in(list.text.at(sentence.place));
    });
    return list.title_has(pattern) && !of_control && !list.found.suspends && !list.found.terminates;
}

bool repeals_numbers_alone(const KindList& list) {
    return list.own_voice && list.found.repeals_numbers && list.title_is_bare() && state_is_of_control(list);
}

/// A list adjusted or a notice repealed counts where something about it is export control.
bool is_about_control(const KindList& list) {
    const bool core = std::any_of(list.kinds.begin(), list.kinds.end(), [](const auto& kind) {
        return kind.value != "list_adjustment" && kind.value != "repeal" && kind.value != "item_licensing" &&
               kind.value != "country_end_use_ban";
    });
    // 对商务部公告第61号作如下修改 need not say again what that notice controls.
    static const Pattern processing("加工贸易");
    const bool amends = list.own_voice && list.has("list_adjustment") && list.found.amends_notice &&
                        state_is_of_control(list) && !list.anywhere(processing);
    const bool revokes = list.own_voice && list.found.revokes && state_is_of_control(list);
    return core || amends || revokes || repeals_numbers_alone(list) || speaks_of_control(list);
}

/// Tariffs, port dues and import rules are suspended and ended in the same words; only what speaks of control, or
/// is a control authority's and of nothing else, is ours.
bool state_is_of_control(const KindList& list) {
    static const Pattern other("关税|税则|港务费|检疫|检验|进口|反倾销|反补贴|配额|航班|签证");
    if (speaks_of_control(list)) return true;
    return is_control_authority(list) && !other.in(list.text.title()) && !list.anywhere(other);
}

}  // namespace gazetted::extract::zh
