#include "parsers/extract/zh_own_kinds.h"

#include <algorithm>

#include "parsers/extract/zh_acts.h"
#include "parsers/extract/zh_control_subject.h"
#include "parsers/extract/zh_denied.h"
#include "parsers/extract/zh_target_lists.h"
#include "parsers/text/countries.h"

namespace gazetted::extract::zh {

namespace {

using text::Pattern;

model::Evidence licence_words(const KindList& list) {
    static const Pattern says("实施出口管制|未经许可，?(?:不得|出口)|出口许可|临时管制");
    for (const Sentence& sentence : list.outline.sentences) {
        if (!sentence.annex && says.in(list.text.at(sentence.place))) return list.text.evidence(sentence.place);
    }
    return list.text.title_evidence({0, list.text.title().size()});
}

bool is_coded(const KindList& list) {
    return list.found.goods_code || list.found.technology_code;
}

/// Goods or technology: by the codes where there are any, else by the words (read_deeds).
void read_licensing(KindList& list) {
    if (is_coded(list)) {
        read_coded(list);
    } else if (list.found.licence && !list.has("technology_control") && !list.has("country_end_use_ban") &&
               !list.has("watch_list_addition") && !list.has("control_list_addition") && !list.issued_by("UEL")) {
        list.add("item_licensing", licence_words(list));
    }
}

/// 禁止向甲国出口…, 向甲国、乙国出口…，一律不予许可: a ban towards a country, whoever receives there.
void read_country_ban(KindList& list) {
    if (list.has("control_list_addition") || list.has("watch_list_addition") || list.has("uel_listing") ||
        list.has("country_end_use_ban") ||
        ((list.found.suspends || list.found.terminates || list.found.repeals) && !list.found.bans))
        return;
    static const std::string country = "(?:" + text::country_expression() + ")";
    static const Pattern ban(
        "(?:禁止|严禁|不得|一律不得)(?:[^。;家，]*[^。;家，对自从])?(?:向|对)" + country +
        "[^，。;家]*(?:出口|转移|提供)|"
        // 禁止向甲共和国出口…: a state whether a table knows it or not
        "(?:禁止|严禁)(?:向|对)[^，。;、家司团企名]{2,14}(?:共和国|王国|联邦|合众国|公国)(?:境内)?(?:出口|转移|提供)|"
        "(?:禁止|严禁)[^。;，]*(?:出口|转移)(?:至|到|往)" +
        country + "|(?:向|对)" + country +
        "[^。;家]*(?:出口|转移|提供)[^。;家，]*，?(?:一律|原则上|均)*(?:不予许可|不予批准|不批准|不许可)");
    static const Pattern unlicensed("未(?:经|获|取得)[^。;]*(?:许可|批准)");
    for (const Sentence& sentence : list.outline.sentences) {
        if (sentence.annex || !ban.in(list.text.at(sentence.place))) continue;
        const std::string words = without_denied(list.text.at(sentence.place));
        if (ban.in(words) && !unlicensed.in(words))
            return list.add("country_end_use_ban", list.text.evidence(sentence.place));
    }
}

/// A party taken off a list: what was done to it ends.
void read_delisting(KindList& list) {
    static const Pattern off("(?:将|把)[^。;]*(?:移出|移除|调出)[^，。;]*(?:名单|不可靠实体清单)");
    const auto in_title = off.find(list.text.title());
    if (in_title) return list.add("termination", list.text.title_evidence(in_title->whole()));
    for (const Sentence& sentence : list.outline.sentences) {
        if (sentence.annex || !does(list.text.at(sentence.place), "delist")) continue;
        const model::Evidence words = list.text.evidence(sentence.place);
        // 将甲公司从…附件中删除: the party goes, the notice is not changed otherwise.
        std::erase_if(list.kinds, [&](const auto& kind) {
            return kind.value == "list_adjustment" && kind.evidence.quote == words.quote;
        });
        return list.add("termination", words);
    }
}

/// What needs no licence from now on, and nothing else.
void read_exemption(KindList& list) {
    static const Pattern exempts(
        "(?:免于|免予|免除)(?:办理|申请|申领|取得|许可|审批|单次)|(?:免于|免予|免除)[^，。;处]{0,12}(?:申请|许可|审批)|"
        "免领|豁免|不适用(?:上述|该|[^，。;本]*号)公告(?:$|[，。;)])|(?:无需|"
        "无须|"
        "不需要?|不必|不用)(?:再)?(?:申请|办理|取得|"
        "申领)[^"
        "。;]{0,20}许可");
    list.add_from_title_or_body("exemption", exempts);
}

/// 现决定废止以下公告:《关于对甲实施出口管制的公告》…: control by the title or by those of the notices listed.
bool ends_listed_controls(const KindList& list) {
    static const Pattern control("出口管制|两用物项");
    static const Pattern titled(
        "《[^《》]*(?:管制|两用物项)[^《》]*(?:公告|决定|通知)》|号\\([^()]*(?:出口管制|两用物项)[^()]*\\)");
    const auto& sentences = list.outline.sentences;
    const bool listed = std::any_of(sentences.begin(), sentences.end(), [&](const Sentence& sentence) {
        return !sentence.annex && acts_on_list_below(list.text.at(sentence.place)) == "repeals";
    });
    return listed && (list.title_has(control) || list.body_has(titled));
}

}  // namespace

void read_coded(KindList& list) {
    if (!is_coded(list)) return;
    // What a report says in words besides its codes (…及其生产技术) stands; a notice prints the code of all it
    // controls.
    std::erase_if(list.kinds, [&](const auto& kind) {
        return kind.value == "item_licensing" || (kind.value == "technology_control" && list.own_voice);
    });
    const model::Evidence why = licence_words(list);
    if (list.found.goods_code) list.add("item_licensing", why);
    if (list.found.technology_code) list.add("technology_control", why);
}

namespace {

/// 不再实施更严格的审查, …的规定同时取消, 不再将甲列入: what was ordered is ordered no more, and no notice is named.
void read_lifting(KindList& list) {
    static const Pattern lifts(
        "不再[^，。;]*(?:更(?:加|为)?严格|从严|禁止|限制|不予许可)|不再(?:将|把)[^，。;]*(?:列入|纳入)[^，。;]*名单|"
        "(?:禁止|限制|不予许可|不予批准)[^，。;]*的(?:规定|措施|要求)[^，。;]*(?:取消|解除|停止|终止)|"
        "(?:解除|取消|撤销)[^，。;、并]*(?:禁止|限制)[^，。;]*(?:措施|规定)");
    static const Pattern of_control("出口管制|两用物项|管控名单|关注名单|不可靠实体清单");
    if (!list.kinds.empty() || list.found.suspends || list.found.terminates) return;
    if (list.title_has(of_control) || list.body_has(of_control)) list.add_from_body("termination", lifts);
}

}  // namespace

void read_own_measures(KindList& list) {
    read_country_ban(list);
    read_licensing(list);
    read_adjustment(list);
    read_delisting(list);
    static const Pattern on_party(
        "(?:采取|实施)[^。;]{0,12}措施|处理措施|(?:缩短|延长|调整|变更)[^。;]*(?:禁止|限制)[^。;]*(?:期限|措施|交易)|"
        "(?:禁止|限制|不得)[^。;]*(?:(?:向|对|从|自)中国(?:境内)?(?:出口|销售|进口|采购)|进出口活动|"
        "在中国境内(?:新增)?投资|入境)");
    static const Pattern mechanism_decides("不可靠实体清单工作机制(?:经研究，?)?决定");
    static const Pattern by_its_rules("根据《不可靠实体清单规定》[^。]*(?:禁止|限制|不得)");
    const bool of_mechanism = list.issued_by("UEL") || list.body_has(mechanism_decides) || list.body_has(by_its_rules);
    if (of_mechanism && list.kinds.empty() && !list.found.suspends && !list.found.terminates)
        list.add_from_body("uel_measures", on_party);
    static const Pattern counter("反制|反外国制裁");
    static const Pattern counters("(?:采取|实施)[^。;]{0,12}反制措施|反外国制裁法[^。;]*(?:决定|采取)");
    if (list.issued_by("MOFCOM")) list.add_from_title("countermeasure", counter);
    if (list.issued_by("MOFCOM") && list.kinds.empty()) list.add_from_body("countermeasure", counters);
    const bool ends_another = list.found.suspends || (list.found.terminates && !list.found.ends_letter);
    if (list.kinds.empty() && !list.found.licence && !ends_another) read_exemption(list);
    static const Pattern enforcement(
        "(?:举报|查处|打击|执法|走私)[^。]{0,40}(?:出口管制|管制|战略矿产)|(?:出口管制|战略矿产)[^。]{0,40}(?:举报|"
        "查处|打击|执法)|(?:加强|强化|加大|严格)[^。]*出口管制(?:执行|执法|监管|监督|查处)");
    list.add_from_title("enforcement_notice", enforcement);
    // Whom to tell of offences, or that they are hunted: 可以向商务部举报：未经许可出口列管物项…
    static const Pattern fights(
        "(?:打击|查处|举报)[^。;]*(?:走私|违反出口管制|出口管制规定|违法出口|(?:未经许可|擅自|违规|非法)[^。;，]*出口)|"
        "(?:规避|逃避|违反)[^。;，]*(?:出口管制|管制规定)[^。;]*(?:举报|查处|打击|惩处|执法)|"
        "(?:加强|强化|加大)[^，。;]*(?:出口管制|两用物项|战略矿产)[^，。;]*执法|"
        "(?:出口管制|管制物项|列管物项|两用物项)[^。;]*举报(?:电话|邮箱|信箱|渠道|平台|方式|线索|途径)");
    static const Pattern offences("举报|线索|违规|违法|走私|规避|逃避|非法|打击|查处|执法|专项行动");
    if (list.kinds.empty() && (list.title_is_bare() || list.title_has(offences)))
        list.add_from_body("enforcement_notice", fights);
    // 关于废止部分出口管制公告的公告: nothing but the end of earlier notices.
    static const Pattern of_control("废止[^。]*(?:管制|两用物项)|(?:管制|两用物项)[^。]*废止");
    static const Pattern control_named("出口管制|两用物项|管制物项");
    static const Pattern ends_control("(?:管制|两用物项)[^。;]*(?:废止|失效)|废止[^。;]*(?:管制|两用物项)");
    const bool control_ended = of_control.in(list.text.title()) || list.body_has(ends_control) ||
                               ends_listed_controls(list) || list.title_has(control_named) ||
                               (list.found.revokes && state_is_of_control(list)) || repeals_numbers_alone(list);
    if (list.found.repeals && (!list.kinds.empty() || control_ended)) add_repeal(list);
    read_lifting(list);
}

void read_adjustment(KindList& list) {
    static const Pattern adjusts(
        "清单》(?:部分)?[^，。;()《》]{0,8}(?:调整|修改|变更|增补|删减)|(?:优化调整|部分调整|进行调整|作[^，。]*(?:"
        "调整|修改|修订)|予以调整|调整优化)|(?:增列|增补|新增)[^。;]{0,"
        "30}(?:入|"
        "至|到)?《|关于(?:优化|部分)?(?:调整|修改|修订|变更|增补|补充)[^。]*(?:目录|清单|管制|商品编[号码]|海关编[号码]"
        "|税则号|税号|编码)|"
        "(?:商品编[号码]|海关编[号码]|税则号列?|税号|管制编码)(?:中|内|栏)?(?:增列|增补|补充|增加|新增|删去|删除|"
        "调整为|修改为|变更为)|"
        "增列[^。;]{0,40}(?:化学品|物项|目录)|(?:将|把)[^。;《》]*(?:列入|纳入)《[^《》]*目录》");
    static const Pattern list_of_parties("管控名单|关注名单|不可靠实体清单");
    const auto in_title = adjusts.find(list.text.title());
    if (in_title && !list_of_parties.in(list.text.title())) {
        return list.add("list_adjustment", list.text.title_evidence(in_title->whole()));
    }
    for (const Sentence& sentence : list.outline.sentences) {
        const std::string_view words = list.text.at(sentence.place);
        static const Pattern titled("管制|管控|两用物项|清单|目录|化学品|商品编[号码]|编码");
        static const Pattern of_control(
            "管制|管控|两用物项|清单|目录|名录|编码|编[号码]|税则|税号|化学品|[0-9]号|许可");
        if (sentence.annex || is_among(sentence.place, list.found.names) || !adjusts.in(words) ||
            list_of_parties.in(words))
            continue;
        if (!of_control.in(words) && !titled.in(list.text.title())) continue;  // 报关单申报要求进行调整
        const auto told = adjusts.all(words);  // not what the title of another notice says
        if (std::all_of(told.begin(), told.end(), [&](const auto& match) {
                return in_name_of_act(words, match.begin()) && in_name_of_act(words, match.end());
            }))
            continue;
        return list.add("list_adjustment", list.text.evidence(sentence.place));
    }
    // 原列入…清单的“甲公司”更名为“乙公司”: the list changes, and nobody is put on it.
    static const Pattern renamed(
        "(?:名单|清单)[^。;]*(?:更名为|名称变更|变更名称|名称(?:由[^。;]*)?(?:变更|更改|调整|改)为)|(?:更名为|名称变更)"
        "[^。;]*"
        "(?:名单|清单)");
    if (list.kinds.empty()) list.add_from_body("list_adjustment", renamed);
    // 删去第46号公告第三条, 第二条增加一款: an earlier control changed, however that is put.
    static const Pattern changes(
        "(?:删去|删除|(?:增补|增列|新增|补充|增加)[^，。;]{0,10}(?:实体|企业|公司|单位)|增加[一二两三]?(?:款|条|项)|"
        "(?:增列|新增|增加)[^，。;:]{0,10}:?[^，。;:]{0,6}[0-9][A-E][0-9]{3}|改为|变更为|替换为|推迟|暂缓|延期)");
    if (list.found.amends_notice) list.add_from_body("list_adjustment", changes);
}

void add_repeal(KindList& list) {
    static const Pattern says("废止|失效|撤销|撤回|不再有效|(?:由|以)?本[^，。;]{2,4}(?:替代|取代|代替)");
    for (const Sentence& sentence : list.outline.sentences) {
        if (!sentence.annex && says.in(list.text.at(sentence.place)))
            return list.add("repeal", list.text.evidence(sentence.place));
    }
}

}  // namespace gazetted::extract::zh
