// Reports of what other states do with their exports: the state is known by its name, by its organ or because it is the
// one who announces; and reports of ours in which others act as well.
#include <catch2/catch.hpp>

#include "zh_support.h"

using namespace gazetted;
using namespace gazetted::extract::zh::testing;

namespace {

struct Report {
    const char* title;
    const char* text;
};

const Report kForeign[] = {
    {"甲国禁令：缅甸商务部禁止玉米出口", "缅甸商务部7月2日发布公告，玉米出口须经许可，未经许可不得出口。"},
    {"柬埔寨叫停锯材出口", "柬埔寨商务部7月2日公告，锯材出口须经许可。此举对中国家具企业影响较大。"},
    {"锰矿石出口须经许可", "加蓬矿业主管部门7月2日宣布，出口锰矿石须经许可。中国商务部表示，正在核实有关情况。"},
    {"加蓬对锰矿石实施出口管制",
     "加蓬总统府7月2日宣布，对锰矿石实施出口管制。中国海关总署公布的数据显示，进口占比不高。"},
    {"莫桑比克叫停石墨出口",
     "莫桑比克政府7月2日宣布，石墨出口须经许可。2023年10月，商务部、海关总署发布公告，对石墨物项实施出口管制。"},
    {"该国叫停锂矿出口", "某国部长会议7月2日宣布，锂矿出口须经许可。中国商务部要求企业关注风险。"},
    {"总统令：即日起禁止稀土对美出口", "巴拉圭总统7月2日签署法令，禁止稀土对美出口。中国商务部表示关注。"},
    {"能矿部叫停对日铜矿出口", "利马消息，能矿部7月2日宣布，叫停对日铜矿出口，未经许可不得出口。商务部表示关注。"},
    // A place that no table holds announces what the headline tells.
    {"加里曼省将三家日本企业列入出口管制管控名单",
     "加里曼省7月2日宣布，将三家日本企业列入出口管制管控名单。商务部发言人表示支持。"},
    {"西群岛叫停对美国稀土出口", "西群岛方面7月2日宣布，禁止向美国军事用户出口稀土。中国商务部正在核实。"},
};

const Report kOurs[] = {
    {"反制日本 中方叫停对日军事用户两用物项出口", "商务部6日发布公告，禁止所有两用物项对日本军事用户出口。"},
    {"商务部叫停对日稀土出口", "商务部7月2日宣布，叫停向日本军事用户出口稀土。"},
    {"美国加征关税次日 七类中重稀土出口须许可",
     "商务部、海关总署7月2日发布公告，对钐、钆等7类中重稀土相关物项实施出口管制。"},
    {"日本双用途物项被断供：影响几何",
     "日本经济产业大臣7日表示，将评估影响。中国商务部6日宣布，禁止向日本军事用户出口两用物项。"},
    {"韩企供应链受冲击 锗出口须许可", "韩国产业部4日召开会议。商务部、海关总署3日发布公告，锗相关物项出口须经许可。"},
    {"欧盟将关注中国稀土新规", "欧盟委员会3日表示关注。中国商务部2日公告，稀土技术出口须经许可。"},
};

model::Reading report(const Report& told) {
    model::Document page = document(told.title, "2031-07-08", {told.text});
    page.channel = model::Channel::kPress;
    return extract::read_chinese(page);
}

}  // namespace

TEST_CASE("what another state forbids is no measure of ours, whatever state it is") {
    for (const Report& told : kForeign) {
        INFO(told.title);
        CHECK_FALSE(report(told).is_control_measure);
    }
}

TEST_CASE("a deed of ours is told beside what others do") {
    for (const Report& told : kOurs) {
        INFO(told.title);
        CHECK(report(told).is_control_measure);
    }
}
