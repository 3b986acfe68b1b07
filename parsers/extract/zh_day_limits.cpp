#include "parsers/extract/zh_day_limits.h"

#include <string>

#include "parsers/base/search.h"
#include "parsers/extract/zh_actors.h"
#include "parsers/text/countries.h"
#include "parsers/text/pattern.h"

namespace gazetted::extract::zh {

namespace {

using text::Match;
using text::Pattern;

/// 自…起实施, 自…起适用本公告: coming into force, not 自…起实施出口管制.
bool comes_to_apply(std::string_view since) {
    static const Pattern begins(
        "^(?:自|从|于)?[^，。;]{1,40}?起?(?:开始|即|方)?(?:正式)?(?:实施|施行|生效|执行|适用)(?:上述|前述|本|该|前款|"
        "相关)?(?:规定|公告|措施|要求|决定)*(?:$|[，。;])");
    return begins.in(since);
}

/// All parties or goods that the text names, and no choice of them.
bool means_all(std::string_view words) {
    static const Pattern all("上述|前述|以上|下列|以下|(?:^|[^0-9])附件(?:中)?所列|所附|本公告所列|有关|相关");
    static const Pattern chosen(
        "第[0-9一二三四五六七八九十]+(?:项|号|家|个)|附件[0-9一二三四五]|其中|中(?:涉及|关于|有关)");
    return all.in(words) && !chosen.in(words);
}

/// 对乙公司的措施, 出口至甲国的, 技术管制条款, 6C903项物项仍.
bool names_some(std::string_view clause) {
    static const Pattern some(
        "(?:公司|会社|集团|企业|实体|机构|大学|研究所|研究院|用户|\\))(?:的|所涉|采取|适用|实施)*(?:措施|规定|管制|"
        "限制)?$|(?:出口|出口的|转移|提供|运输|进口|用户|用途|合同|方式|备案|物项|国家|地区)[^，。;]*[^，。;述规]的$|"
        "(?:出口|转移|提供|运往|运至|输往)(?:至|到|往)[^，。;]+的$|"
        "(?:技术|物项|产品|设备|软件|材料)[^，。;]*(?:条款|部分|规定|内容)$|[0-9][A-E][0-9]{3}[^，。;]*?(?:项|物项|"
        "技术|产品)?(?:仍然?)?$|^(?:但是?)?其中[^，。;第一二三四五六七八九十(\"]+$");
    return some.in(clause) && !means_all(clause);
}

/// 对第2项、第4项实体，本公告: the clause ahead of the text's own name.
bool limited_ahead(std::string_view before) {
    static const Pattern ahead(
        "(?:^|[，。;:])(?:但是?|其中)?((?:对|向|以|从|涉及|针对|其|出口|销往|运往|输往|用于)[^，。;]*(?:实体|企业|公司|"
        "会社|"
        "机构|用户|国家|地区|的))，(?:本(?:公告|决定|令|通知|规定)|上述规定|上述措施|第[0-9一二三四五六七八九十]+(?:项|"
        "条|款)"
        "[^，。;]{0,4}|前[^，。;]{1,6})?$");
    const auto match = ahead.find(before);
    return match && !means_all(match->text(before, 1));
}

}  // namespace

DayOf day_of(std::string_view sentence, std::string_view clause, std::size_t at, bool opens) {
    static const Pattern rest(
        "(?:^|，|;)(?:本公告)?(?:的)?(?:其余|其他|其它)(?:各?(?:部分|条款|措施|规定|内容|物项|实体|企业|公司|条|款|项)"
        "(?:的(?:措施|规定))?)?(?:均|则)?$");
    static const Pattern applies_this(
        "^(?:自|从|于)?[^，。;]{1,40}?起?(?:开始)?(?:适用|执行)(?:本公告|上述规定|本决定)");
    static const Pattern text_itself("本(?:公告|决定|令|通知|规定|办法)");
    const std::string_view since = sentence.substr(at);
    if (rest.in(clause) && comes_to_apply(since)) return DayOf::kRest;
    if (!comes_to_apply(since)) return DayOf::kText;
    const std::string_view before = sentence.substr(0, at);
    if (!names_some(clause) && !limited_ahead(before)) return DayOf::kText;
    if (opens && applies_this.in(since)) return DayOf::kOwnPart;
    return opens && !text_itself.in(sentence) ? DayOf::kText : DayOf::kSomeOnly;
}

bool dates_only_some(std::string_view sentence, std::string_view clause, std::size_t at) {
    static const Pattern some("^(?:但是?)?其中[^，。;第(\"号][^，。;第\"号]*$");
    static const Pattern control("^(?:自|从|于)?[^，。;]{1,40}?起(?:开始)?(?:实施|实行|纳入)[^，。;]*(?:管制|管理)");
    // …，对其余4家实体的措施自…起恢复: what is done to the rest of them.
    static const Pattern rest(
        "^(?:而|并|但)?(?:对)?(?:其余的?|另外的?)[0-9一二两三四五六七八九十]{1,3}(?:家|个|项)[^，。;]*措施");
    static const Pattern done("^(?:自|从|于)?[^，。;]{1,40}?起，?(?:予以)?(?:恢复|停止|暂停|终止|取消|解除)");
    if (rest.in(clause) && done.in(sentence.substr(at))) return true;
    return some.in(clause) && control.in(sentence.substr(at));
}

bool is_day_of_others(std::string_view sentence, std::size_t at, bool own_voice) {
    static const std::string country = "(?:" + text::country_expression() + ")";
    static const Pattern theirs(
        "(?:^|，|;|:|。|\")(?:此前|同时|而|另外|目前|据悉)*，?(?:(?:美|日|欧|荷|英|德|法|韩|澳|加|印)方|" + country +
        "(?:的)?(?:政府|商务部|财政部|国会|议会|参议院|众议院|国务院|经济?产业省|经产省|外务省|海关|联邦公报|"
        "工业与安全局|产业与安全局|实体清单|穿透性规则|[^，。;家司企对将]{0,6}(?:规则|法案|议案|关税|新规))|(?:" +
        country +
        ")?(?:BIS|工业与安全局)|欧委会|"
        "美商务部)");
    static const Pattern ours("中方|中国(?:政府|商务部|将|的|宣布|决定)|我国|海关总署|工作机制|公告|我方");
    const std::string_view before = sentence.substr(0, at);
    std::size_t last = std::string_view::npos;
    for (const Match& match : theirs.all(before))
        last = match.end();
    if (last == std::string_view::npos) return !own_voice && is_foreign_deed(sentence, at);
    const std::string_view between = before.substr(last);
    return !ours.in(between) && !(own_voice && between.find("，") != std::string_view::npos);
}

bool is_day_of_notice(std::string_view clause, const model::NoticeId* own) {
    static const Pattern dated(
        "[0-9]号(?:公告|令)?(?:\\([^()]*\\))?(?:的?(?:实施|施行|生效)(?:日期|时间))?(?:原定|应|拟)?(?:已|将)?(?:于|自)?"
        "$");
    static const Pattern of_text("本(?:公告|决定|令|通知|规定|办法)|(?:按照?|依照?|依据|根据|参照|遵照)[^。;]*[0-9]号");
    static const Pattern numbers("(?:([0-9]{4})[年\\])]+)?第?([0-9]{1,4})号");
    if (!holds_characters(clause, "号") || !dated.in(clause) || of_text.in(clause)) return false;
    if (own == nullptr) return true;
    int year = own->year;  // of the numbers in a row that name none
    for (const Match& match : numbers.all(clause)) {
        if (match.has(1)) year = std::stoi(std::string(match.text(clause, 1)));
        if (year == own->year && std::stoi(std::string(match.text(clause, 2))) == own->number) return false;
    }
    return true;
}

bool is_conditional(std::string_view sentence, std::size_t at) {
    static const Pattern condition("(?:^|[，;:])(?:如无|若无|如未|若未|如果|倘若|假如|一旦|除非)[^。;]*$");
    return condition.in(sentence.substr(0, at));
}

}  // namespace gazetted::extract::zh
