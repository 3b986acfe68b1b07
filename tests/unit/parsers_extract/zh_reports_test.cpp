// What makes a report one, and what it is about: the notice it opens with is not its own; figures, cases and plans are
// no measures; what is freed, paused or taken on beside something else.
#include <catch2/catch.hpp>

#include "zh_support.h"

using namespace gazetted;
using namespace gazetted::extract::zh::testing;

namespace {

struct Report {
    const char* title;
    const char* sentence;
    const char* kinds;
};

}  // namespace

TEST_CASE("a text that opens with the day on which the ministry published is a report, whatever its title ends in") {
    const auto report = read("两部门公布对甲物项实施出口管制的决定", "",
                             {"2031年1月9日，商务部与海关总署联合发布2031年第8号公告，公布对甲物项实施出口管制的决定。",
                              "公告指出，出口经营者出口甲物项应当申请许可。", "本公告自2031年2月8日起正式实施。"});
    CHECK(report.is_control_measure);
    CHECK_FALSE(report.is_new_measure);
    CHECK(report.limbs.empty());
    CHECK(report.relations.empty());
    CHECK(dates(report) == "2031-02-08 fixed_date all");
    // A notice tells of the one before it, and decides.
    const auto notice = read("商务部关于停止对甲物项实施出口管制的公告", "",
                             {"2031年1月9日，商务部发布公告2031年第8号，对甲物项实施出口管制。",
                              "现决定，自2031年3月1日起停止实施商务部公告2031年第8号。", "商务部", "2031年2月20日"});
    CHECK(notice.is_new_measure);
    CHECK(values(notice.kinds) == "termination");
}

TEST_CASE("reports of figures, of a case, of a plan and of a list to come are about no measure") {
    const Report rows[] = {
        {"中国3月甲金属出口锐减三成", "海关总署5日公布数据，3月出口甲金属400吨。上周五中国决定扩大甲金属出口管制。",
         ""},
        {"甲金属价格创下新高", "中国3月4日宣布对甲金属实施出口管制后，甲金属价格数周内飙升。", ""},
        {"甲金属对美出口“完全停止”", "海关数据显示，甲金属对美出口已停止。中国从2030年8月起对甲物项实施出口管制。", ""},
        {"未经许可出口案件类型",
         "当事人向海关申报出口含甲的磁铁，申报商品编号8505111000，根据商务部、海关总署公告2030年第18号，出口需提交"
         "许可证件。海关决定不予行政处罚。",
         ""},
        {"中国拟收紧甲技术出口限制",
         "中国商务部4日发布关于《中国禁止出口限制出口技术目录》调整公开征求意见的通知。意见反馈截止时间为4月1日。", ""},
        {"哪些企业会被列入清单",
         "商务部3日宣布，中国将建立“不可靠实体清单”制度。有关负责人表示，在决定是否将某个实体列入“不可靠实体清单”"
         "时，会考虑四方面因素。",
         ""},
        // The control is the news, whatever figures stand beside it.
        {"商务部对甲金属实施出口管制 价格创新高", "商务部4日公告，对甲金属物项实施出口管制。", "item_licensing"},
        {"商务部公告引发甲金属价格大涨", "商务部4日公告，对甲金属物项实施出口管制。", "item_licensing"},
        {"商务部对甲集团启动调查",
         "商务部4日宣布，对美国甲集团启动不可靠实体清单调查。若被中国列入“不可靠实体清单”，恐被禁止从事与中国有关的"
         "进出口活动。",
         "uel_investigation"},
    };
    for (const Report& row : rows) {
        INFO(row.title);
        CHECK(values(read(row.title, "2031-03-05", {row.sentence}).kinds) == row.kinds);
    }
}
