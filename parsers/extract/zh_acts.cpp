#include "parsers/extract/zh_acts.h"

#include <algorithm>
#include <string>

#include "parsers/text/pattern.h"

namespace gazetted::extract::zh {

namespace {

using text::Pattern;

/// One line of the table: the act, the words that do it, and words beside which they do not.
struct Rule {
    std::string_view act;
    Pattern says;
    Pattern unless;
};

constexpr const char* kNever = "\\z.";

// The object of the duty must stand before it (出口上述物项应当…申请许可): "出口经营者应当根据…申请出口许可" alone
// tells how to file. A first character after 出口 other than 经 keeps 出口经营者 out.
constexpr const char* kLicenceDuty =
    "(?:出口|转移|提供)(?:上述|以上|下列|以下|本公告|附件|所列|非管制|[^经应须，。;][^应须，。;]{0,60}?(?:的|物项|前|"
    "技术|货物|化学品))"
    "[^。;]{0,160}?(?:应当?|须|必须|需)[^。;]{0,120}(?:申请|办理|获得|取得|领取|申领)[^。;]{0,60}许可";

constexpr const char* kDuty =
    "(?:应当?|须|必须|要)[^。]{0,200}(?:报告|如实申报|申报(?:时|物项)|注明|列明|标注|标明|填报|告知|通报|询问|出示|"
    "核实|核查|"
    "了解|掌握|判断其?是否|识别|尽职调查|登记|留存|备查|确保|承诺|出具|配合|自律|采取(?:必要)?措施|"
    "提交[^。]{0,60}(?:评估报告|承诺|证明材料|书面材料)|提供[^。]{0,60}(?:材料|证明|承诺))";

/// Filing, review, customs and payment are no duties beside the licence; nor is what an authority has to do.
constexpr const char* kNoDuty =
    "提交下列文件|提交以下文件|许可手续|向海关(?:出具|出示|交验)|缴款|^(?:商务部|国务院商务主管部门|海关|海关总署|"
    "不可靠实体清单工作机制|国家出口管制管理部门|省级商务主管部门)(?:应当?|将|会同|办公室)";

const std::vector<Rule>& table() {
    static const std::vector<Rule> rules{
        {"list",
         "(?:将|把|对)[^。;]{0,600}(?:列入|增列入|增列至|纳入|加入)[^，。;]{0,12}(?:管控名单|关注名单|不可靠实体清单|"
         "反制清单)",
         "移出|是否(?:将|列入)|(?:被|对|向|已|拟)列入|列入[^，。;]{0,30}(?:名单|清单)\"?(?:上|中|内)?的|"
         "列入[^，。;]{0,16}(?:名单|清单)\"?(?:实体|企业|公司|措施|机制)|此前|曾"},
        {"delist", "(?:移出|移除)[^，。;]{0,16}(?:名单|清单)|从[^，。;]{0,16}(?:名单|清单)[^，。;]{0,10}(?:移出|移除)",
         "申请[^。]{0,30}移|可[^。]{0,40}移|核实|审核|经审查"},
        {"removal_route", "(?:可|可以)[^。;]{0,60}申请[^。;]{0,30}移(?:出|除)|申请(?:将其)?移(?:出|除)", kNever},
        {"trade_ban",
         "禁止[^。;]{0,60}(?:进出口(?:活动|业务|贸易)|(?:向|对)中国(?:境内)?(?:出口|销售))|禁止[^。;]{0,40}"
         "从事与中国有关",
         kNever},
        {"investment_ban", "禁止[^。;]{0,60}投资", kNever},
        {"entry_ban", "禁止[^。;]{0,80}入境|不予签发签证|不准入境|拒绝入境", kNever},
        {"residence_ban",
         "(?:工作许可|停留|居留)[^。;]{0,20}(?:资格|许可)|(?:取消|不批准)[^。;]{0,40}(?:工作许可|居留)", kNever},
        {"fine", "(?:处以?|加处)[^。;]{0,12}罚款|罚款[^。;]{0,12}金额|缴纳罚款", kNever},
        {"dealings_ban", "禁止[^。;]{0,60}(?:与|同)[^。;]{0,40}(?:交易|合作)|不得(?:与|同)[^。;]{0,40}(?:交易|合作)",
         kNever},
        {"services_ban", "不得(?:为|对|向)[^。;]{0,260}(?:服务|便利|帮助|支持|协助)|未经许可，?不得为", kNever},
        {"catch_all", "明知|知道或者?应当?知道|应当?知道|知道或应知", "不知道"},
        {"refused", "不予(?:以)?(?:许可|批准|同意)|不(?:给予|予以)许可", "准予或者?不予|不予许可的决定"},
        {"stricter_review",
         "(?:更(?:加|为)?严格|从严|严格)的?[^，。;逐]{0,40}审(?:查|核)|加强[^，。;]{0,30}(?:最终用户|最终用途)[^，。;]{"
         "0,"
         "12}审查",
         kNever},
        {"case_by_case", "逐案(?:审批|审查|审核)|逐(?:一|个|单|项|笔)(?:严格)?审(?:批|查|核)|个案审(?:批|查|核)",
         kNever},
        {"licence_required", "未经许可，?[^。;，]{0,40}不得", kNever},
        {"licence_required", kLicenceDuty, "出口许可手续|不得提供[^。]{0,4}$"},
        {"licence_required",
         "不得(?:申请|使用|办理)[^。;]{0,10}通用许可|(?:通用许可|便利化?措施)[^。;]{0,20}(?:不再|不得|不予|暂停)",
         kNever},
        {"prohibited", "禁止[^。;]{0,200}(?:出口|转移|提供|转让|运输)",
         "禁止[^。;]{0,60}(?:进出口(?:活动|业务|贸易)|从事与中国有关|投资|入境|交易|合作)|(?:向|对)中国(?:境内)?出口"},
        {"prohibited",
         "不得(?:向|对|将|再)?[^。;，]{0,80}(?:出口|转移|转让)|不得(?:向|对)[^。;，]{0,80}提供|不得提供[^。;，]{2,}",
         "未经许可|不得为|通用许可|服务"},
        {"exempt",
         "无需(?:再)?(?:申请|办理|取得)|不受本公告[^，。;]{0,8}(?:管辖|管制|约束|限制)|[^，。;]{0,40}不(?:管制|控制)[^"
         "，。;]+|"
         "免于(?:办理|申请)|免予(?:办理|申请)|不适用本公告|不(?:属于|在)本公告[^，。;]{0,8}(?:管制|管辖)?范围|予以豁免|"
         "不(?:需要?|必)(?:申请|办理)[^，。;]{0,8}许可",
         kNever},
        {"stop_ongoing", "正在(?:开展|进行|实施)[^。;]{0,60}(?:应当?|须|必须)?立即(?:停止|终止|中止)", kNever},
        {"application_route",
         "特殊情况下?，?确需|确需[^。;]{0,40}申请|(?:可|可以)[^。;]{0,40}申请[^。;]{0,12}(?:与|同)[^。;]{0,40}(?:交易|"
         "合作)|"
         "(?:拟|如需|确需|经营者需|企业需)[^。;]{0,6}(?:向|对|与)[^。;]{0,40}(?:出口|交易)[^。;]{0,80}(?:提出|递交|"
         "提交)?申请",
         "移出"},
        {"liability",
         "追究[^。]{0,30}责任|行政处罚|(?:进行|予以|给予|从重|依法)[^。;，]{0,12}处罚|(?:依照|按照|依据)[^。;，]{0,80}"
         "处罚|依法(?:依规)?(?:予以)?处(?:置|"
         "理)",
         "罚款"},
        {"duty", kDuty, kNoDuty},
    };
    return rules;
}

struct ExcuseRule {
    Excuse excuse;
    Pattern says;
};

const std::vector<ExcuseRule>& excuses() {
    static const std::vector<ExcuseRule> rules{
        {Excuse::kContact,
         "^(?:[^:，。]{0,24}(?:联系方式|联系电话|地址|邮编|电子邮箱|电子邮件|邮箱|电话|传真|联系人|网址)(?::|$))"},
        {Excuse::kAmendment, "^(?:删除|新增|修改|增列|调整)[^。]{0,20}(?:项|条|类)|控制要点"},
        {Excuse::kRetold, "^(?:[0-9]{4}年)?[0-9]{1,2}月[0-9]{1,2}日(?:(?:和|、|及)[0-9]{1,2}日)*，"},
        {Excuse::kWarning, "^否则，"},
        {Excuse::kDefinition, "所称|是指|，指|定义|含义|以下简称|包括但不限于"},
        {Excuse::kReference,
         "未尽事宜|(?:依照|按照|按|参照)[^。]{2,160}(?:执行|办理|规定)[。;]?$|另行(?:公告|公布|通知)|适用[^。]{0,60}"
         "规定|不受[^。]{0,60}"
         "(?:条|款)[^。]{0,20}限制"},
        {Excuse::kProcedure,
         "手续|提交(?:下列|以下|相关)?(?:文件|材料)|申请表|审查|审批|颁发|签发|凭证|许可证件?|受理|咨询|原件|复印件|"
         "扫描件|身份证明|举报|委托|"
         "合同|协议|法定代表人|(?:同时|一并|随附)提交|填写|时限|验放|质疑|国务院批准|附件[0-9]?要求|陈述、申辩|申领|"
         "公示|核实后|缴款|"
         "向商务部(?:提出)?申请|将依法进行|"
         "将依据"},
        {Excuse::kTechnical,
         "^(?:说明|注|备注|技术说明|技术注释)|项下管制|(?:大于|小于|等于|超过|不低于|不高于|直径|厚度|纯度|含量|粒径|"
         "密度|参数|型号|规格)"},
        {Excuse::kHeading,
         "(?:如下|以下措施|下列措施|处理措施|事项|规定|措施|条件|情形|特性|特征|物项|材料|文件|用途)[^。，]{0,12}:$"},
        {Excuse::kRecital,
         "^(?:根据|依据|按照|为|鉴于|经)|有关规定|现(?:将|就|予)[^。]{0,60}公(?:告|布)|特此公告|现公布|决定"},
        {Excuse::kReason, "违反|损害|危害|规避|参与|干涉|有证据显示|近年来|粗暴|歧视|顽固"},
        {Excuse::kStatement, "中方|中国政府|一贯|欢迎|愿|无需担心|负责任|共识|维护"},
    };
    return rules;
}

}  // namespace

bool has_predicate(std::string_view sentence) {
    static const Pattern predicate(
        "应|须|不得|禁止|自[^，。]{1,30}起|暂停|停止|废止|列入|调整|决定|可以?|将|予以|实施");
    return predicate.in(sentence);
}

std::string without_titles(std::string_view sentence) {
    static const Pattern titled("《(?:[^《》]|《[^《》]*》)+》");
    std::string out;
    std::size_t from = 0;
    for (const text::Match& match : titled.all(sentence)) {
        out.append(sentence.substr(from, match.begin() - from)).append("《》");
        from = match.end();
    }
    return out.append(sentence.substr(from));
}

std::vector<std::string_view> acts_in(std::string_view published) {
    const std::string sentence = without_titles(published);
    std::vector<std::string_view> out;
    for (const Rule& rule : table()) {
        if (std::find(out.begin(), out.end(), rule.act) != out.end()) continue;
        if (rule.says.in(sentence) && !rule.unless.in(sentence)) out.push_back(rule.act);
    }
    return out;
}

Excuse excuse_of(std::string_view sentence) {
    for (const ExcuseRule& rule : excuses()) {
        if (rule.says.in(sentence)) return rule.excuse;
    }
    const bool bare = sentence.find("。") == std::string_view::npos && !has_predicate(sentence);
    return bare ? Excuse::kHeading : Excuse::kNone;
}

}  // namespace gazetted::extract::zh
