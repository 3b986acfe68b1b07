#include "parsers/extract/zh_acts.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "parsers/base/search.h"
#include "parsers/extract/zh_denied.h"
#include "parsers/text/notices.h"
#include "parsers/text/pattern.h"

namespace gazetted::extract::zh {

namespace {

using text::Pattern;

/// One line of the table: the act, the words that do it, and words beside which they do not.
struct Rule {
    std::string_view act;
    Pattern says;
    std::optional<Pattern> unless;  ///< none: nothing undoes it
};

// 未经许可, 未取得…许可证件, 没有获得批准: what follows is no ban but the duty to have a licence.
#define GAZETTED_UNLICENSED                                                                                                                \
    "(?:未|没有)(?:经|依法|事先|取得|获得|获|办理|得到)[^。;，]*(?:许可|批准|同意|审批)[^。;，]*，?[^。;]{" \
    "0,60}"                                                                                                                                \
    "(?:不得|不准|禁止|严禁)"

// The object of the duty must stand before it (出口上述物项应当…申请许可): "出口经营者应当根据…申请出口许可" alone
// tells how to file. So 出口 may not be part of a longer word (出口经营者, 出口许可, 出口管制, 出口活动).
constexpr const char* kLicenceDuty =
    "(?:出口|转移|提供|转让)[^经许管申应须活业商，。;][^应须。;]*?(?:应当?|须|必须|[^无不应须再]需)[^。;]*?"
    "(?:申请|办理|获得|取得|领取|申领)[^。;]*许可|"
    "(?:物项|技术|货物|化学品|产品|设备|材料)的?出口，?(?:应当?|须|必须)[^。;]*?(?:申请|办理|获得|取得|领取|申领)"
    "[^。;]*许可|"
    "(?:应当?|须|必须)(?:在|于)[^。;，]*(?:出口|转移|提供|转让)[^。;，]*前[^。;]{0,20}"
    "(?:申请|办理|获得|取得|领取|申领)[^。;]{0,30}许可|"
    // 向甲国出口，应当申请许可
    "(?:^|[，。;:])(?:凡)?(?:向|对)[^，。;]{2,40}(?:出口|转移|提供|转让)的?，?(?:均|都|一律)?(?:应当?|须|必须)"
    "[^。;，]{0,20}?(?:申请|办理|获得|取得|领取|申领)[^。;，]*许可";

constexpr const char* kDuty =
    "(?:应当?|须|必须|要)[^。]*(?:报告|报送|上报|如实申报|申报(?:时|物项)|注明|写明|载明|填明|列明|标注|标明|填报|告知|"
    "通报|询问|出示|"
    "核实|核查|了解|掌握|判断其?是否|识别|尽职调查|登记|留存|保存|备查|备案|报备|确保|承诺|出具|配合|自律|"
    "采取(?:必要)?措施|真实性[^。;，]*负责|建立[^。;，]*(?:制度|机制)|履行[^。;，]*义务|"
    "提交[^。]*(?:评估报告|承诺|证明材料|书面材料)|提供[^。]*(?:材料|证明|承诺)|(?:交付|移交|转交|附具|随附|"
    "提供)[^。;，]*《)|不得违反[^。;，]*(?:规定|要求|义务|承诺)(?:擅自)?(?:出口|转移)?(?:。|;|$)";

/// Filing, review, customs and payment are no duties beside the licence; nor is what an authority has to do.
constexpr const char* kNoDuty =
    "提交下列文件|提交以下文件|许可手续|许可证?(?:件)?或者?(?:依法)?(?:进行|办理)?备案|向海关(?:出具|出示|交验)|缴款|^("
    "?:商务部|国务院商务主管部门|海关|海关总署|"
    "不可靠实体清单工作机制|国家出口管制管理部门|省级商务主管部门)(?:应当?|将|会同|办公室)";

// What is done, and done now: not 被列入, 拟列入; not "those on the list" (列入管控名单的实体).
constexpr const char* kListing =
    "(?:将|把|对)[^。;]*[^被已拟对向。;](?:增?列入|增列至|纳入|加入|列为|转入|移入|调入|添加至|(?:拉|放|划|打|写|归)(?:"
    "入|进了?))\"?[^，。;]*"
    "(?:管控名单|关注名单|不可靠实体清单|反制清单)\"?(?:$|[^上中内的实企公措机\"]|的(?:决定|公告))|"
    "(?:由|从)[^，。;]*名单" GAZETTED_MOVED_TO "[^，。;]*(?:管控名单|关注名单|"
    "不可靠实体清单)|"
    "在[^，。;]*(?:管控名单|关注名单|不可靠实体清单)\"?(?:中|内|上)?(?:增列|新增|增加|列入)|"
    GAZETTED_LIST_MEASURES("管控名单|不可靠实体清单") "|"
    "在[^，。;]*附件(?:中|内)?(?:增补|增列|新增|增加|补充)[^，。;]{0,10}(?:实体|企业|公司|单位)";

const std::vector<Rule>& table() {
    static const std::vector<Rule> rules{
        {"list", kListing,
         "移出|视同|视为|违反[^。;]{0,40}的，|情节严重的?，|" GAZETTED_MAY_LIST "|是否(?:将|列入)|曾(?:被|将|于)"
         "|此前(?:已|被|将|公布)|已于[^"
         "，。;]*列入"},
        {"delist",
         "(?:移出|移除|调出|剔除|删除)[^，。;]*(?:名单|不可靠实体清单)|从[^，。;]*(?:名单|不可靠实体清单)"
         "[^，。;]*(?:移出|移除|调出|剔除|删除|除名)|"
         "(?:将|把)[^。;]*(?:公司|会社|集团|企业|实体|大学|研究[所院]|机构|\\))\"?从[^，。;]*附件[^，。;]*(?:移出|移除|"
         "剔除|删除|去除|除名)",
         "(?:删除|删去)[^。;]*(?:表述|规定|条款|内容|文字|字样|条|款|项)(?:$|[，。;])|申请|可(?:以|[^以靠。，;])[^。，;"
         "]*(?:移|调出|剔除|删除)|(?:符合|满足|核实|审查|审核)[^。，;]*(?:"
         "的|后)，|应当?将"},
        {"removal_route",
         "(?:可|可以)[^。;]*申请[^。;]{0,30}移(?:出|除)|申请(?:将其)?移(?:出|除)|移(?:出|除)[^。;]{0,16}申请",
         std::nullopt},
        {"trade_ban",
         "(?:禁止|不得|限制)[^。;]*(?:进出口(?:活动|业务|贸易)|从事与中国有关|(?:向|对)中国(?:境内)?(?:出口|销售))",
         std::nullopt},
        {"investment_ban", "(?:禁止|不得|限制)[^。;]*投资", std::nullopt},
        {"entry_ban", "(?:禁止|限制|不得)[^。;]*入境|不予签发[^。;]{0,6}签证|不准入境|拒绝入境", std::nullopt},
        {"residence_ban",
         "(?:工作许可|停留|居留)[^。;]{0,20}(?:资格|许可)|(?:取消|撤销|不批准|限制)[^。;]{0,40}(?:工作许可|居留)",
         std::nullopt},
        {"fine", "处(?:以|罚)?[^。;]*罚款|罚款[^。;]{0,12}金额|缴纳罚款", "违反[^。;]*的，"},
        {"dealings_ban",
         "(?:禁止|不得|不准)[^。;]*(?:(?:与|同)[^。;]*(?:交易|合作)|(?:提供|传输|泄露)[^。;]{0,12}(?:数据|个人信息|"
         "敏感信息))",
         "技术数据|许可"},
        {"services_ban",
         "不得(?:违反[^。;]*)?(?:为|对|向)[^。;]*(?:服务|便利|帮助|支持|协助)|未经许可，?不得为|(?:禁止|严禁)(?:[^，。;"
         "]*为|向|对)"
         "[^。;]*提供"
         "[^。;]*(?:服务|便利|帮助|支持|协助)|(?:禁止|不得)提供[^。;，]*(?:服务|便利|协助)",
         std::nullopt},
        {"catch_all", "明知|知道或者?应当?知道|应当?知道|知道或应知|知悉或者?应当?知悉", "不知道"},
        {"refused",
         "(?:停止|暂停|不再|不予|一律不|不)受理[^。;，]*申请|不予(?:以)?(?:许可|批准|同意|核准)|不(?:给予|予以|准予|予)"
         "许可|(?:原则上|一律|一般)不(?:予|批准|同意|许可|"
         "核准|准予)",
         "准予或者?不予|不予许可的?决定|签证|居留|工作许可"},
        {"stricter_review",
         "(?:更(?:加|为)?严格|从严|严格|审慎)的?[^，。;逐]*审(?:查|核)|加强[^，。;]*(?:审(?:查|核)|最终用(?:"
         "户|途)[^，。;]*核查)|从严(?:把握|把关|掌握)",
         std::nullopt},
        {"case_by_case", "逐案|逐(?:一|个|单|项|笔)(?:严格)?审(?:批|查|核)|个案(?:审|处理|评估|研究)|一事一(?:议|批)",
         std::nullopt},
        {"licence_required", GAZETTED_UNLICENSED "[^。;]*(?:出口|转移|提供|转让|给予|从事|运输|运出|运往|携带|寄递|为)",
         std::nullopt},
        {"licence_required",
         "仍(?:然|旧)?(?:应当?|须|需要?|必须|要)[^。;，]*(?:申请|办理|获得|取得|领取|申领)[^。;，]*许可", std::nullopt},
        {"licence_required", kLicenceDuty, "出口许可手续|不得提供[^。]{0,4}$|询问|特殊情况|确需"},
        {"licence_required", "(?:实行|实施|纳入)[^，。;]*许可(?:证|证件)?管理",
         "^(?:根据|依据|为|经)|决定|如下|:$|公告"},
        {"licence_required",
         "不得(?:申请|使用|办理|以)[^。;]{0,10}通用许可|不(?:再)?适用[^。;]{0,10}通用许可|(?:通用许可|便利化?措施)[^"
         "，。"
         ";]{0,20}"
         "(?:不再|不得|不予|暂停|不适用)",
         std::nullopt},
        {"prohibited", "(?:禁止|严禁)(?:[^。;]*[^进。;])?(?:出口|转移|提供|转让|运输)",
         "禁止[^。;]*(?:从事与中国有关|投资|入境|交易|合作|个人信息|敏感信息|提供数据)|(?:向|对)中国(?:境内)?"
         "出口|" GAZETTED_UNLICENSED},
        // 两用物项对…出口，一律禁止: the verb stands behind what it forbids.
        {"prohibited",
         "(?:出口|转移|提供|转让)[^。;，经]{0,12}，?(?:一律|一概|均|全面|全部|予以|应予|立即)+(?:予以)?禁止(?:$|[。;，]"
         ")",
         GAZETTED_UNLICENSED},
        {"prohibited", "(?:不得|不允许|不准)(?:[^。;，]*[^进。;，])?(?:出口|转移|转让)",
         "不得为|通用许可|从事与中国有关|(?:向|对)中国(?:境内)?出口|转让[^。;]{0,20}许可证|" GAZETTED_UNLICENSED},
        // 未经商务部批准，禁止向甲国军事用户出口: beside the licence it is a ban towards whom it names.
        {"prohibited",
         "(?:未|没有)(?:经|获|取得)[^。;]*(?:禁止|严禁)(?:任何[^。;，]*)?(?:向|对)[^。;，]*(?:用户|军方|军队|名单)[^。;"
         "，]*"
         "(?:出口|转移|提供|转让)",
         std::nullopt},
        {"prohibited", "不得违反[^。;]*(?:向|将|把|对)[^。;]*(?:出口|转移|提供|转让)",
         "服务|便利|帮助|支持|协助|数据|(?:向|对)中国(?:境内)?出口"},
        {"prohibited", "(?:禁止|严禁)(?:将[^。;]{0,16})?用于[^。;]{0,40}(?:军事|武器|恐怖)", std::nullopt},
        {"prohibited", "(?:不得|不允许|不准)(?:向|对|将|把)[^。;，]*提供|不得提供[^。;，]{2,}",
         "不得为|通用许可|服务|便利|帮助|支持|协助|数据|个人信息|敏感信息|" GAZETTED_UNLICENSED},
        {"exempt",
         "(?:无需|无须|不(?:再)?需要?|不必|不用|毋须)(?:再)?(?:申请|办理|取得|申领|获得)|免(?:于|予|除)(?:出口)?(?:"
         "许可|办理|申请|"
         "申领|领取|"
         "取得)|免(?:于|予|除)(?:许可|审批|单次)|免(?:于|予|除)[^，。;处]*(?:申请|许可|审批)|免领[^，。;]*许可|"
         "(?:无需|无须|不需要?|不必|不用|毋须)(?:再)?(?:提交|提供|出具|交验|出示|凭)[^。;，]*许可|"
         "不在(?:其|此|管制之|管制)列|豁免(?:办理|申请|申领|出口|两用物项|相关)*许可|"
         "(?:人道主义|公共领域|基础科学研究|基础研究|专利申请)[^，。;]*除外|不受(?:本|该|此|上述)(?:公告|决定|规定)[^"
         "，。;]*(?:管辖|管制|约束|限制)|"
         "不受(?:该|此次|本次|这次|上述|相关|有关)?(?:公告|新规|管制措施)的?(?:管辖|管制|约束|限制)|[^，。;]*不(?:管制|"
         "控制)[^，。;]+|"
         "不适用(?:本|上述|该|[^，。;]*号)公告(?:$|[，。;)])|不(?:属于|在|纳入|列入)本公告[^，。;]*(?:管制|管辖|适用)?"
         "范围|"
         "予以豁免|不在此限|不(?:受|适用)(?:本公告)?第[^，。;号]{1,24}(?:条|款|项)(?:的?(?:限制|约束|规定|管辖|管制|"
         "禁止))?(?:$|[，。;)])|"
         "不实施(?:出口)?管制|不再[^。;]{0,40}(?:实施|实行)[^。;]{0,8}(?:管制|许可)",
         "不得以[^。;]*(?:为由|为名|为借口)"},
        {"stop_ongoing",
         "(?:正在|已经?|已?在)(?:(?:向|对|与|同)[^，。;]{1,40}?)?(?:开展|进行|实施|履行|执行)[^。;]*(?:立即|即刻|即行|"
         "马上)(?:停止|终止|中止)|已?在进行中["
         "^。;]*(?:停止|终止|中止)|"
         "(?:立即|即刻|即行|应当?|须|必须)(?:停止|终止|中止)[^。;]{0,8}正在|(?:已|已经)(?:签订|签署|订立)[^。;]{0,16}(?"
         ":未|没有)"
         "(?:履行|执行|完成|交付)[^。;]{0,16}(?:停止|终止|中止)",
         std::nullopt},
        {"application_route",
         "同意[^。;]*申请[^。;]{0,12}交易|(?:特殊情况|特殊需要|特殊原因)[^。;，]{0,4}，?(?:确需|需要|确有|的，)|确需[^"
         "。;]{0,40}申请|(?:可|可以)[^。;]*"
         "申请[^。;]{0,12}(?:与|同)[^。;]{0,40}(?:交易|合作)|"
         "(?:拟|如需|确需|经营者需|企业需)[^。;]{0,6}(?:向|对|与)[^。;]{0,40}(?:出口|交易)[^。;]*(?:提出|递交|"
         "提交)?申请",
         "移出|许可证"},
        {"liability",
         "追究[^。;，]*责任|承担[^。;，]*法律责任|行政处罚|(?:进行|予以|给予|从重|依法)[^。;，]*处罚|"
         "(?:依照|按照|依据)[^。;，]*处罚|违反[^。;，]*的，[^。;，]*(?:依照|按照|依据)[^。;]*处理|依法(?"
         ":依规)?(?:予以)?(?:处(?:置|理)|惩处|查处|惩治|打击)",
         "罚款"},
        {"duty", kDuty, kNoDuty},
    };
    return rules;
}

#undef GAZETTED_UNLICENSED

/// (公布对甲实施出口管制的决定), (自即日起至…，暂停实施第55号) right behind 第25号; not (第三条除外), (以下简称…).
const Pattern& named_in_brackets() {
    static const Pattern pattern("号(?:公告|令)?(" + text::gist_in_brackets("*") + "|" + text::deed_in_brackets() +
                                 ")");
    return pattern;
}

bool may_hold_gist(std::string_view sentence) {
    return holds_characters(sentence, "号(") || holds_characters(sentence, "公告(");
}

}  // namespace

std::string without_gists(std::string sentence) {
    if (!may_hold_gist(sentence)) return sentence;
    for (const text::Match& match : named_in_brackets().all(sentence))
        std::fill_n(sentence.begin() + static_cast<std::ptrdiff_t>(match.groups[1].begin),
                    match.groups[1].end - match.groups[1].begin, '_');
    return sentence;
}

std::string_view without_gists(std::string_view sentence, std::string& blotted) {
    if (!may_hold_gist(sentence)) return sentence;
    blotted = without_gists(std::string(sentence));
    return blotted;
}

bool in_name_of_act(std::string_view sentence, std::size_t at) {
    const std::string_view before = sentence.substr(0, at);
    const std::size_t open = before.rfind("《");
    if (open != std::string_view::npos && before.find("》", open) == std::string_view::npos) return true;
    if (!holds_characters(before, "号")) return false;
    for (const text::Match& match : named_in_brackets().all(sentence))
        if (match.groups[1].holds(at)) return true;
    return false;
}

std::string without_titles(std::string_view sentence) {
    static const Pattern titled("《(?:[^《》]|《[^《》]*》)+》");
    if (!holds_characters(sentence, "《")) return std::string(sentence);
    static const Pattern list("^《(?:出口管制)?(?:管控名单|关注名单|不可靠实体清单)》$");
    constexpr std::size_t kBracket = std::string_view("《").size();
    std::string out;
    std::size_t from = 0;
    for (const text::Match& match : titled.all(sentence)) {
        out.append(sentence.substr(from, match.begin() - from));
        const std::string_view title = match.text(sentence, 0);
        out.append(list.in(title) ? title.substr(kBracket, title.size() - 2 * kBracket) : std::string_view("《》"));
        from = match.end();
    }
    return out.append(sentence.substr(from));
}

namespace {

/// 应对, 应急, 供应 …: words with the character of duty that order nothing.
std::string without_other_words(std::string sentence) {
    static const Pattern liable("应对[^。;]*负责");
    static const Pattern words(
        "应[美欧日荷英德法韩澳加外对]方|应对|应急|应用|应邀|应询|应变|响应|相应|供应|适应|反应|效应|对应");
    if (!words.in(sentence) || liable.in(sentence)) return sentence;
    for (const text::Match& match : words.all(sentence))
        std::fill_n(sentence.begin() + static_cast<std::ptrdiff_t>(match.begin()), match.end() - match.begin(), '_');
    return sentence;
}

bool applies(const Rule& rule, const text::Subject& subject) {
    return rule.says.in(subject) && !(rule.unless && rule.unless->in(subject));
}

/// What is left of a sentence without titles when the names of other acts, words that only look like duties and what
/// is not done are blotted out.
std::string acting_words(std::string untitled) {
    return without_denied(without_other_words(without_gists(std::move(untitled))));
}

}  // namespace

std::vector<std::string_view> acts_in(std::string_view published) {
    const std::string sentence = acting_words(without_titles(published));
    const text::Subject subject(sentence);
    std::vector<std::string_view> out;
    for (const Rule& rule : table()) {
        if (std::find(out.begin(), out.end(), rule.act) != out.end()) continue;
        if (applies(rule, subject)) out.push_back(rule.act);
    }
    return out;
}

bool does(std::string_view published, std::string_view act) {
    const std::string untitled = without_titles(published);
    const text::Subject words(untitled);
    const auto any = [act](const auto& holds) {
        return std::any_of(table().begin(), table().end(),
                           [&](const Rule& rule) { return rule.act == act && holds(rule); });
    };
    if (!any([&](const Rule& rule) { return rule.says.in(words); })) return false;  // blotting adds nothing
    const std::string sentence = acting_words(untitled);
    const text::Subject subject(sentence);
    return any([&](const Rule& rule) { return applies(rule, subject); });
}

}  // namespace gazetted::extract::zh
