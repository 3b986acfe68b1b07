#include "parsers/extract/zh_excuses.h"

#include <algorithm>
#include <string>
#include <vector>

#include "parsers/extract/zh_acts.h"
#include "parsers/text/pattern.h"

namespace gazetted::extract::zh {

namespace {

using text::Pattern;

struct ExcuseRule {
    Excuse excuse;
    Pattern says;
};

const std::vector<ExcuseRule>& excuses() {
    static const std::vector<ExcuseRule> rules{
        {Excuse::kContact,
         "^(?:[^:，。]*(?:联系方式|联系电话|地址|邮编|电子邮箱|电子邮件|邮箱|电话|传真|联系人|网址)(?::|$))"},
        {Excuse::kAmendment, "^(?:删除|新增|修改|增列|调整)[^。]{0,20}(?:项|条|类)|控制要点"},
        {Excuse::kRetold, "^(?:[0-9]{4}年)?[0-9]{1,2}月[0-9]{1,2}日(?:(?:和|、|及)[0-9]{1,2}日)*，"},
        {Excuse::kWarning, "^否则，"},
        {Excuse::kStatute,
         "^国务院[^。]{0,40}制定|制定本(?:规定|办法|条例|法|细则)|^国家(?:建立|健全|完善|实行)|负责[^。]*(?:实施|"
         "工作)|办公室设在|"
         "综合考虑|作出[^。]*决定|可以提示|(?:恢复|中止|终止|进行)调查|"
         "^其他[^。，]*(?:因素|情形|事项)"},
        {Excuse::kDefinition, "所称|是指|，指|定义|含义|以下简称|包括但不限于"},
        {Excuse::kReference,
         "未尽事宜|不一致的?，[^。]*为准|(?:依照|按照|按|参照)[^。]{2,}(?:执行|办理|规定)[。;]"
         "?$|另行(?:公告|公布|通知)|适用[^。]*"
         "规定|不受[^。]*"
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
         "(?:如下|以下措施|下列措施|处理措施|事项|规定|措施|条件|情形|特性|特征|物项|材料|文件|用途)[^。，]*:$"},
        {Excuse::kRecital,
         "^(?:根据|依据|按照|为|鉴于|经)|有关规定|现(?:将|就|予)[^。]*公(?:告|布)|特此公告|现公布|决定"},
        {Excuse::kReason, "违反|损害|危害|规避|参与|干涉|有证据显示|近年来|粗暴|歧视|顽固"},
        {Excuse::kStatement, "中方|中国政府|一贯|欢迎|愿|无需担心|负责任|共识|维护"},
    };
    return rules;
}

}  // namespace

bool has_predicate(std::string_view sentence) {
    static const Pattern predicate(
        "应|须|不得|禁止|自[^，。]+起|暂停|停止|废止|列入|调整|决定|可以?|将|予以|实施|^(?:限制其|给予|责令|终止对|"
        "启动对|"
        "恢复对|解除对|取消对|撤销对|删除|删去|移出|缩短|延长|对[^，。;]{1,60}(?:启动|发起|终止|恢复))");
    return predicate.in(sentence);
}

bool restates(std::string_view sentence) {
    static const Pattern stays(
        "^[^;]*(?:第[^，。;]*(?:条|款|项)|[0-9]号|其他|其余|原有|现有)[^。;]*(?:不变|继续(?:有效|执行|适用|实施|施行)|"
        "照常(?:"
        "执行|实施|适用)|仍然?(?:有效|适用|执行|按原规定执行))[。;]?$");
    static const Pattern done(
        "暂停|停止|终止|中止|取消|废止|失效|恢复|修改|调整|增列|删|自[^，。;]+起|[0-9]{4}年[0-9]{1,2}月|"
        "应当?|须|不再");
    // 第46号第一款关于…应当申请许可的规定不变: what is told of it is not done here.
    static const Pattern told("关于[^，。;]*的(?:规定|措施|要求|条款|内容)");
    if (!stays.in(sentence)) return false;
    std::string own = without_titles(sentence);
    for (const text::Match& match : told.all(own))
        std::fill_n(own.begin() + static_cast<std::ptrdiff_t>(match.begin()), match.end() - match.begin(), '_');
    return !done.in(own);
}

Excuse excuse_of(std::string_view sentence) {
    if (restates(sentence)) return Excuse::kRetold;
    const text::Subject subject(sentence);
    for (const ExcuseRule& rule : excuses()) {
        if (rule.says.in(subject)) return rule.excuse;
    }
    const bool bare = sentence.find("。") == std::string_view::npos && !has_predicate(sentence);
    return bare ? Excuse::kHeading : Excuse::kNone;
}

}  // namespace gazetted::extract::zh
