// Headlines that stand alone, reports told in the words of the ministry, and bans that name whom they hit.
#include <catch2/catch.hpp>

#include "zh_support.h"

using namespace gazetted;
using namespace gazetted::extract::zh::testing;

namespace {

struct Row {
    const char* title;
    const char* kinds;
};

const Row kHeadlines[] = {
    {"商务部暂停对12家甲国实体的出口管制措施90天", "suspension"},
    {"商务部：暂停17家美国企业不可靠实体清单措施", "suspension"},
    {"商务部公告：暂停实施2030年第46号公告第二款", "suspension"},
    {"商务部：镓锗锑对美出口禁令暂停至2031年11月27日", "suspension"},
    {"中国恢复对美国镓锗出口禁令", "termination"},
    {"中国将美国无人机企业移出不可靠实体清单", "termination"},
    {"商务部：取消对石墨电极出口管制", "termination"},
    {"商务部等五部门调整向特定国家出口易制毒化学品目录", "precursor_licensing list_adjustment"},
    {"商务部调整禁止出口限制出口技术目录", "technology_control list_adjustment"},
    {"2031年度两用物项和技术进出口许可证管理目录公布", "licence_catalogue"},
    {"商务部废止4项出口管制公告", "repeal"},
    {"商务部推迟稀土境外管制公告实施日期", "list_adjustment"},
    {"中国解除对美出口镓锗锑禁令 有效期至2031年11月27日", "suspension"},
    {"商务部：加强对日两用物项出口管制 即日生效", "country_end_use_ban"},
    {"商务部宣布停止执行2030年第61号公告", "termination"},
    {"商务部、海关总署：取消甲物项对美出口更严格的最终用户审查", "termination"},
    {"两部门公告：甲和乙出口管制8月1日起恢复", "termination"},
    {"商务部：今起暂停对美实体清单措施 为期一年", "suspension"},
    {"不可靠实体清单再添3家美企 禁止在华新增投资", "uel_listing"},
    {"大陸調整禁止限制出口技術目錄 甲技術納管", "technology_control list_adjustment"},
    {"陸再將我5家無人機業者列管控名單 業者：影響有限", "control_list_addition"},
    {"大陸對甲、乙實施出口管制 12月1日起生效", "item_licensing"},
    {"內地將5家荷蘭企業列入不可靠實體清單", "uel_listing"},
    {"中共再對稀土設出口管制", "item_licensing"},
    {"中国将28家美国实体移出管控名单，另对10家延长暂停90天", "termination suspension"},
    {"陸商務部：對荷蘭6家軍工企業採取出口管制措施", "control_list_addition"},
    {"陸將鈮鉿列管 12月起出口須許可", "item_licensing"},
    {"中国把7家欧洲军工企业加入出口管制名单", "control_list_addition"},
    {"北京制裁甲公司：列入不可靠实体清单", "uel_listing"},
    {"商务部新增5种稀土出口管制", "item_licensing"},
    {"商务部：20家日企进关注名单", "watch_list_addition"},
    {"关注名单移出首批企业：2家日企获“松绑”", "termination"},
    {"海关总署：打击战略矿产走私专项行动启动", "enforcement_notice"},
    {"全国人大常委会通过新修订的出口管制法", "framework_law"},
    {"全国人大常委会审议出口管制法修订草案", ""},
    {"商务部：修订《不可靠实体清单规定》公开征求意见", ""},
    {"美国制裁甲公司：列入实体清单", ""},
    {"商务部进一步完善出口管制管控名单制度", ""},
    {"陸續有企業獲得稀土許可", ""},
    {"傳陸將放寬稀土出口管制", ""},
    {"歐洲車廠：陸稀土許可核發加快", ""},
    {"陸委會：反對大陸將我企業列入管控名單", ""},
    {"公司未被列入出口管制管控名单", ""},
    {"商务部：美方应立即停止对中国企业的出口管制", ""},
    {"美国暂停对华出口管制规则一年", ""},
    {"商务部：暂停对原产于甲国的进口猪肉采取的措施", ""},
    {"商务部是否会取消对镓的出口管制？", ""},
    {"商务部回应取消稀土出口管制传闻", ""},
    {"商务部召开出口管制对话会议", ""},
    {"荷兰宣布暂停出口管制措施", ""},
    {"陆拟反击美把9家公司列管控名单", ""},
    {"大陆将反击美把9家公司列管控名单", ""},
    {"陆把9家美国公司列管控名单", "control_list_addition"},
    {"中国通过多边机制批评美国出口管制法", ""},
    {"中国公布美国出口管制法评估报告", ""},
    {"国务院公布新修订的《两用物项出口管制条例》", "framework_law"},
    {"中国新增多张甲矿出口许可 交付加快", ""},
    {"中国对甲矿出口加快设立许可快速窗口", ""},
    {"大陆政策调整：对6家企业实施管控松绑", ""},
    {"中国禁止限制出口技术目录公布在即", ""},
    {"内地与香港联合打击稀土走私演习", ""},
    {"3家企业进管控名单后仍在供货", ""},
    {"5家企业未进管控名单", ""},
};

}  // namespace

TEST_CASE("a headline alone tells a pause, an end, a catalogue, a repeal") {
    for (const Row& row : kHeadlines) {
        INFO(row.title);
        auto feed = document(row.title, "2031-02-24", {});
        feed.channel = model::Channel::kPress;
        CHECK(values(extract::read_document(feed).kinds) == row.kinds);
    }
}

TEST_CASE("a report is none of ours, whatever its headline names") {
    const char* const reports[] = {
        "某社北京2031年11月10日电 "
        "商务部新闻发言人10日表示，自2031年11月10日起，停止商务部公告2031年第13号对15家美国实体的管"
        "控措施。",
        "商务部9日公告，即日起至2032年11月27日，商务部公告2030年第46号第二款暂停实施。",
        "据商务部网站消息，商务部公告2030年第46号第二款自即日起暂停实施。",
    };
    for (const char* report : reports) {
        INFO(report);
        auto page = document("商务部新闻发言人：中方停止对美15家实体有关措施", "2031-11-10", {report});
        page.channel = model::Channel::kUnknown;
        if (std::string(report).find("电 ") == std::string::npos)
            page.blocks.front().text = page.title = "商务部：暂停有关出口禁令";
        const auto reading = extract::read_document(page);
        CHECK(reading.is_control_measure);
        CHECK_FALSE(reading.is_new_measure);
        CHECK(reading.relations.empty());
        CHECK(reading.limbs.empty());
    }
}

TEST_CASE("refusals and bans that name a country and whom there") {
    const Row rows[] = {
        {"禁止向菲律宾海岸警卫队出口无人机及其部件、雷达等两用物项。", "country_end_use_ban"},
        {"向俄罗斯、白俄罗斯出口附件所列无人机部件，一律不予许可。", "country_end_use_ban"},
        {"对附件所列物项向日本防卫省、自卫队及其承包商的出口申请，一律不予受理。", "country_end_use_ban"},
        {"两用物项对日本军事用户、军事用途出口，一律禁止。", "country_end_use_ban"},
        {"自2031年9月1日起，禁止向日本出口附件所列两用物项。", "country_end_use_ban"},
        {"境内企业向其境外全资子公司出口甲物项自用的，可免于单次申请。", "exemption"},
    };
    for (const Row& row : rows) {
        INFO(row.title);
        const auto reading = read("商务部公告2031年第9号 公布有关两用物项出口事项", "",
                                  {row.title, "本公告自公布之日起实施。", "商务部", "2031年3月4日"});
        CHECK(values(reading.kinds) == row.kinds);
        CHECK_FALSE(limbs(reading).empty());
    }
}
