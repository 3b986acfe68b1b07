#include "parsers/extract/zh_press_tellings.h"

#include <algorithm>
#include <string>

#include "parsers/text/countries.h"

namespace gazetted::extract::zh {

namespace {

using text::Pattern;

}  // namespace

/// Where the list's name ends the clause: 列入…名单的企业 only says which.
#define GAZETTED_ONTO                                                                                                                                        \
    "(?:列入|纳入|加入|增列入?|增列至|列为|转入|转列|移入|调入|进入|登上|新增|上了?|添加(?:至|到|进)|增加至|增补(?:" \
    "至|进)|(?:拉|放|划|打|写|归)(?:入|进了?)|[放加归]到了?"                                                                                 \
    ")(?:中国的|中方的)?[^，。;的]{0,"                                                                                                              \
    "14}"

const std::vector<Telling>& tellings() {
    static const std::string country = "(?:" + text::country_expression() + ")";
    static const std::vector<Telling> table{
        {"control_list_addition",
         GAZETTED_ONTO "(?:管控名单|出口管制名单)\"?》?(?:$|[^的之者实企\"》]|的(?:措施|决定|公告))|管控名单\"?"
                       "》?(?:再|又|新|再次)*(?:添|增|扩容|扩围|迎来|纳入)|"
                       "禁止(?:出口经营者)?(?:向|对)[^，。;]*[0-9]家[^，。;]*(?:实体|企业|公司)[^，。;]*出口|"
                       "[0-9一二两三四五六七八九十]家[^，。;的未]{0,12}(?:被拉)?进(?:了)?(?:中国|商务部|出口管制)?"
                       "管控名单(?:$|[，。;:!? ])|"
                       "(?:将|把)[^，。;将把]*[^所下上系开罗名]"
                       "列(?:出口管制|出口)?管控名单(?:$|[^的之者实企上中内\"》])"},
        {"watch_list_addition",
         "[0-9一二两三四五六七八九十]家[^，。;的未]{0,12}(?:被拉)?进(?:了)?(?:中国|商务部|出口管制)?关注名单(?:$|["
         "，。;:!? ])|" GAZETTED_ONTO "关注名单\"?》?(?:$|[^的之者实企\"》]|的(?:措施|决定|公告))|关注名单\"?"
         "》?(?:再|又|新|再次)*(?:添|增|扩容|扩围|迎来|纳入)"},
        {"uel_listing",
         "(?:^|[，。;:])(?:[^，。;:中]|中方)*被?列(?:为|入)?\"?不可靠实体\"?(?:$|[^清机调])|不可靠实体清单[^。;]*(?:"
         "列入|纳入|加入|登上)(?:该|此|上述|"
         "这一)?清单(?:$|，|。|;)|" GAZETTED_ONTO
         "不可靠实体[清名]单\"?》?(?:$|[^的之者实企机调工规\"》]|的(?:措施|决定|公告))|"
         "不可靠实体清单\"?》?(?:再|又|新|再次)*(?:添|增|扩容|扩围|"
         "迎来|纳入)"},
        {"uel_measures",
         "(?:工作机制|不可靠实体清单)[^。;]*(?:禁止|限制)[^。;]*(?:(?:向|对)中国(?:境内)?(?:出口|销售)|从事与中国有关|"
         "在中国境内"
         "(?:新增)?投资)"},
        {"uel_investigation",
         "(?:工作机制|不可靠实体清单)[^。;]*(?:启动|展开|开展|发起|进行|立案)[^，。;]*调查|(?:遭|被)[^，。;]*"
         "不可靠实体清单[^，。;]*调查"},
        {"country_end_use_ban",
         "(?:向|对)" + country + "(?:的)?[^。;，]*出口(?:管制|限制)[^。;，]*(?:升级|加码|收紧|趋严|加强)|" + country +
             "(?:的)?(?:军事(?:用户|用途|最终|部门)|军方|军队)[^。;家]*(?:禁止|不得|不予|禁售|禁运|断供)|"
             "(?:不批准|不予许可|不予批准|禁止|叫停)[^。;家]*(?:对|向|输)(?:美|日|欧|台|荷|韩|英|菲)(?:方|国)?(?:的)?[^"
             "，。;家]*出口|"
             "(?:对|向|输)(?:美|日|欧|台|荷|韩|英|菲)(?:方|国)?(?:的)?[^，。;家]*(?:出口|出货)(?:被)?(?:叫停|被禁|"
             "遭禁|全面禁止)"},
        {"extraterritorial", "第三国[^。;]*(?:转移|提供|转交|转卖|转售|转让|交付|交给)"},
    };
    return table;
}

#undef GAZETTED_ONTO

bool is_not_done(std::string_view clause) {
    static const Pattern pattern(
        "可能|或(?:将|会)|是否|拟于|考虑|威胁|担心|传闻|如果|一旦|倘若|假如|若(?:中|北京|商务|被|遭)|否认|并未|没有|"
        "尚未|"
        "不会|(?:实施|纳入|列入)[^，。;]{"
        "0,24}(?:以?后|以来)|移出|移除|暂停|停止|"
        "取消|解除|撤销|不等于|不是|不针对|反对|滥用|松绑|放松|放宽|要求(?:日|美|欧|荷|英)|网传|不实|不属实|谣言|没有(?"
        ":相关|有关|"
        "此类)计划");
    return pattern.in(clause);
}

std::string_view clause_at(std::string_view words, std::size_t at) {
    std::size_t begin = 0, end = words.size();
    for (const std::string_view mark : {std::string_view("，"), std::string_view("。"), std::string_view(";")}) {
        if (const std::size_t before = words.substr(0, at).rfind(mark); before != std::string_view::npos)
            begin = std::max(begin, before + mark.size());
        if (const std::size_t after = words.find(mark, at); after != std::string_view::npos) end = std::min(end, after);
    }
    return words.substr(begin, end - begin);
}

}  // namespace gazetted::extract::zh
