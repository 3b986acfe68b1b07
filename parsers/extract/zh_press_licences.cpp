#include "parsers/extract/zh_press_licences.h"

#include "parsers/text/countries.h"

namespace gazetted::extract::zh {

namespace {

using text::Match;
using text::Pattern;

/// Group 1, where there is one: what is controlled.
const std::vector<Pattern>& formulas() {
    static const std::vector<Pattern> table{
        "对([^。;，对]+)(?:出口)?(?:实行|实施|采取|启动|推行|引入|施加|作出|进行|祭出?)[^。;，]*(?:出口)?(?:管制|"
        "许可|"
        "限制|"
        "管控|列管)|对([^。;，对]+)出口设限|对([^。;，对]+)设(?:下|置)?(?:出口)?(?:管制|限制|管控|许可(?:证|管理))",
        "(?:新增|增列)([^。;，对向:]+?)(?:的)?出口(?:管制|限制|管控)",
        "(?:发布|公布|出台|推出|宣布)[^，。;对]*出口管制(?:新规|规定|措施|政策|公告)，(?:主要)?(?:涉及|涵盖|覆盖|针对)("
        "[^。;，家方]*(?:物项|产品|材料|设备|技术|工艺|金属|稀土|电池|石墨|磁|矿|领域)[^。;，家]*)",
        "(?:启动|实行|实施|推行|建立|设立|引入|推出|收紧|强化|扩大|升级|(?:^|，|:|将|起|决定|宣布|中国)(?:"
        "限制|管制))"
        "([^。;，对向:]+?)(?:的)?出口(?:管制|限制|许可|审批|管控|范围|$|，|。)",
        "([^。;，:向对]+?)(?:被|也被|均被|将被|正式|也|均|将)*(?:纳入|列入|进入)(?:了)?[^，。;名]*(?:管制|"
        "许可)",
        "([^。;，:向对]+?)(?:对外)?(?:出口|外销|出境)(?:将|自[^，。;]+起|(?:[0-9]{1,2}月)?(?:[0-9]{1,2}日)?"
        "起|"
        "均|一律|今起|即日起|现|前|时|，|企业|出口商|经营者)*(?:须|需|应|应当|必须|要)[^，。;不]*(?:许可|批准|"
        "审批|申请|"
        "办证)",
        "([^。;，:向对]+?)(?:须|需|要|必须|均须|将|只能|一律|均)*(?:凭|持)[^，。;]*(?:许可证?|批文)(?:方可|"
        "方能|才能|才可)?"
        "(?:通关|报关|出口|出境|放行|发运)|([^。;，:向对]+?)(?:出口|外销|出境)[^。;，不]*(?:要|须|需|凭|持|"
        "必须)(?:凭|持)证",
        "([^。;，:向对]+?)，?(?:出海|出口|出境|外销|对外销售|运往境外)前(?:均|都|也|一律|将|应|就)*(?:须|需|应|"
        "必须|要)[^。;，不]*"
        "(?:许可|批准|批文|审批|批件)",
        "(?:出口|销售|转移|提供)([^。;，:向对商企者]{2,40}?)，?(?:均|都|也|一律|将|应|就)*(?:须|需|必须|要)(?:先|事先|"
        "提前)?(?:向[^，。;]{2,12})?"
        "(?:取得|获得|获|申请|申领|报)[^。;，不]*(?:许可|批准|批文|审批)",
        "要求[^。;]{0,40}(?:出口商|出口经营者|出口企业|出口)[^。;]{0,30}(?:申请|申领|获得|取得|办理)[^。;]{0,16}许可",
        "(?:管制|许可)(?:管理)?(?:措施|范围|政策)[^。;，《》]*(?:调整|修订|更新|优化|扩大)，(?:增列|增补|新增|新增列)(["
        "^。;，]+)",
        "([^。;，:向对]*?)(?:，)?(?:未经|未获)(?:商务部)?许可，?(?:[^，。;]*，?)?不得(?:擅自)?(?:对外|向境外|"
        "向外)?(?:出口|出境|转让|外传|外流|提供)",
    };
    return table;
}

/// Of companies, of imports, of talks: nothing is put under licence.
bool is_another_thing(std::string_view words) {
    static const Pattern other(
        "对华|对日|对美|中企|中国(?:企业|公司)|名单|实体|公司|进口|投资|签证|反倾销|关税|汽车|农|配额|食品|野生|濒危|"
        "物种|文物|活[猪牛羊禽]|粮食|化肥|成品油|原油|煤炭|棉花|药品|海产|水产|对话|会议|"
        "磋商|"
        "会谈|宣讲|培训|合规");
    static const Pattern aimed("(?:向|对|往)(?:" + text::country_expression() + ")");
    return other.in(words) || aimed.in(words);
}

std::vector<std::string_view> kinds_of_object(std::string_view object) {
    static const Pattern technology("技术|工艺");
    static const Pattern all_technology("技术等物项$|技术等(?:相关)?物项");
    static const Pattern goods_too(
        "^[^，。;]{2,}(?:及其|以及其|及相关|及有关|和相关|和有关)[^，。;]*(?:技术|工艺)|(?:物项|设备|材料|产品)[^，。;]"
        "{0,4}(?:及|"
        "和|、)|(?:及|和|、)[^，。;]*(?:物项|设备|材料)");
    if (!technology.in(object)) return {"item_licensing"};
    if (goods_too.in(object) && !all_technology.in(object)) return {"item_licensing", "technology_control"};
    return {"technology_control"};
}

}  // namespace

std::vector<LicenceTold> licences_told(std::string_view sentence) {
    const text::Subject subject(sentence);
    std::vector<LicenceTold> out;
    for (const Pattern& formula : formulas()) {
        const auto match = formula.in(subject) ? formula.find(sentence) : std::nullopt;
        if (!match || is_another_thing(match->text(sentence, 0))) continue;
        std::string_view object;
        for (std::size_t group = 1; group < match->groups.size(); ++group)
            if (match->has(group)) object = match->text(sentence, group);
        out.push_back({match->whole(), kinds_of_object(object)});
    }
    return out;
}

}  // namespace gazetted::extract::zh
