// Suspending, prolonging, ending, repealing: in announcements, orders and answers; and texts that only tell of it.
#include <catch2/catch.hpp>

#include "zh_support.h"

using namespace gazetted;
using namespace gazetted::extract::zh::testing;

TEST_CASE("a suspension of six notices in two rows, from today to a named day") {
    const auto reading = read("商务部、海关总署公告2031年第70号 公布暂停实施有关公告的决定", "2031-11-11",
                              {"【发布文号】商务部公告2031年第70号", "【发文日期】2031年11月07日",
                               "经批准，自即日起至2032年11月10日，商务部、海关总署公告2031年第55号、56号，及商务部公告2"
                               "031年第61号、62号暂停实施。",
                               "商务部 海关总署", "2031年11月7日"});
    CHECK(reading.numbers[0].value.key() == "mofcom+gac:2031:70");
    CHECK(values(reading.kinds) == "suspension");
    CHECK(dates(reading) == "2031-11-07 on_publication all");
    CHECK(relations(reading) ==
          "suspends mofcom+gac:2031:55 until 2032-11-10; suspends mofcom+gac:2031:56 until 2032-11-10; "
          "suspends mofcom:2031:61 until 2032-11-10; suspends mofcom:2031:62 until 2032-11-10");
    CHECK(limbs(reading) ==
          "0: suspend @2031-11-07 -> mofcom+gac:2031:55 mofcom+gac:2031:56 mofcom:2031:61 mofcom:2031:62 until "
          "2032-11-10");
    CHECK(reading.relations[0].value.from->iso() == "2031-11-07");
}

TEST_CASE("a suspension of one paragraph names its path, and the country in the title of its target") {
    const auto reading = read("商务部公告2031年第72号 公布调整实施商务部公告2030年第46号的决定", "2031-11-09",
                              {"经批准，自即日起至2032年11月27日，商务部公告2030年第46号（《关于加强两用物项对美国出口"
                               "管制的公告》）第二款暂停实施。",
                               "商务部", "2031年11月9日"});
    CHECK(values(reading.kinds) == "suspension");
    CHECK(relations(reading) == "suspends mofcom:2030:46/2 until 2032-11-27");
    CHECK(values(reading.destinations) == "US");
}

TEST_CASE("an answer is the instrument: one measure prolonged by a term, another ended, history left out") {
    const auto reading = read(
        "商务部新闻发言人就调整不可靠实体清单措施答记者问", "2031-08-12",
        {"有记者问：请问有什么考虑？",
         "答：2031年5月14日，工作机制宣布暂停4月4日公告（不可靠实体清单工作机制〔2031〕7号）相关措施90天。为落实共识，"
         "自2031年8月12日起，继续暂停4月4日公告（不可靠实体清单工作机制〔2031〕7号）相关措施90天，停止4月9日公告（不可"
         "靠实体清单工作机制〔2031〕8号）相关措施。国内企业可申请与上述实体进行交易，对符合条件的申请予以批准。"});
    CHECK(reading.document_class == model::DocumentClass::kAnswer);
    CHECK(reading.is_new_measure);
    CHECK(reading.numbers.empty());
    CHECK(values(reading.kinds) == "suspension termination");
    CHECK(relations(reading) == "continues_suspension uel:2031:7 until 2031-11-10 (term); terminates uel:2031:8");
    CHECK(limbs(reading) ==
          "0: application_route continue_suspension terminate @2031-08-12 [transaction_on_application] -> uel:2031:7 "
          "uel:2031:8 until 2031-11-10");
    CHECK(reading.suspended_until->value.iso() == "2031-11-10");
}

TEST_CASE("停止, 暂停 and 继续暂停 of several numbers in one sentence are kept apart") {
    const auto reading = read("商务部新闻发言人就调整管控名单措施答记者问", "2031-11-05",
                              {"答：商务部决定，自2031年11月10日起，停止2031年3月4日公告（商务部公告2031年第13号、14号"
                               "）相关措施，继续暂停2031年4月4日公告（商务部公告2031年第21号）涉及的16家美国实体管控名"
                               "单相关措施一年，暂停商务部公告2031年第30号。"});
    CHECK(relations(reading) ==
          "terminates mofcom:2031:13; terminates mofcom:2031:14; continues_suspension mofcom:2031:21 until 2032-11-10 "
          "(term); suspends mofcom:2031:30");
    CHECK(values(reading.end_user_categories) == "control_list_entities");
}

TEST_CASE("暂停上述措施 goes back to the notices named before; a bare number is the ministry's") {
    const auto reading = read("商务部新闻发言人就暂停有关措施答记者问", "2031-05-14",
                              {"答：2031年4月4日和9日，商务部发布2031年第21、22号公告，将28家美国实体列入出口管制管控名"
                               "单。决定自2031年5月14日起，在90天内暂停上述措施。"});
    CHECK(reading.is_new_measure);
    CHECK(relations(reading) ==
          "suspends mofcom:2031:21 until 2031-08-12 (term); suspends mofcom:2031:22 until 2031-08-12 (term)");
}

TEST_CASE("an order that suspends another for a year; one that cancels another") {
    const auto pause = read("商务部令二〇三一年第7号 关于暂停反制措施的决定", "2031-11-10",
                            {"现公布《某决定》，自2031年11月10日起施行。",
                             "鉴于美方暂停301调查措施一年，决定自2031年11月10日起，暂停《关于采取反制措施的决定》（商务"
                             "部令二〇三一年第6号）相关措施一年。"});
    CHECK(values(pause.kinds) == "suspension");
    CHECK(relations(pause) == "suspends mofcom-order:2031:6 until 2032-11-10 (term)");
    const auto end =
        read("商务部令二〇三二年第1号 关于取消对欧盟两家金融机构反制措施的决定", "2032-04-24",
             {"决定自2032年4月24日起，取消《关于采取反制措施的决定》（商务部令二〇三一年第5号）中的反制措施。"});
    CHECK(values(end.kinds) == "termination");
    CHECK(relations(end) == "terminates mofcom-order:2031:5");
    CHECK(values(end.destinations) == "EU");
}

TEST_CASE("a notice that is only cited is not acted on") {
    const auto reading =
        read("商务部公告2031年第80号 关于对甲物项实施出口管制的公告", "2031-08-01",
             {"根据商务部公告2030年第51号有关规定，决定对甲相关物项实施出口管制。",
              "一、甲（参考海关商品编号：2841809901），未经许可，不得出口。",
              "二、出口许可依照商务部、海关总署令2005年第29号的规定执行。", "本公告自公布之日起实施。"});
    CHECK(reading.relations.empty());
}

TEST_CASE("parts of a notice that no longer apply are amended, whole notices repealed") {
    const auto reading = read(
        "商务部 海关总署 国家密码局公告2031年第51号 关于发布《中华人民共和国两用物项出口管制清单》的公告", "2031-11-15",
        {"现公布《中华人民共和国两用物项出口管制清单》，自2031年12月1日起实施。同日，商务部、海关总署公告2003年第5号（"
         "《某某公告》）等11个公告废止；商务部、国家密码局、海关总署公告2020年第63号所附《某清单》及相关内容不再适用。",
         "商务部 海关总署 国家密码局", "2031年11月15日"});
    CHECK(values(reading.kinds) == "control_list_publication repeal");
    CHECK(relations(reading) == "repeals mofcom+gac:2003:5; amends mofcom+sca+gac:2020:63");
}

TEST_CASE("what both sides will do is no act; an extension announced without a notice is a statement") {
    const auto future = read(
        "商务部新闻发言人就磋商安排答记者问", "2031-10-30",
        {"答：美方将暂停实施其9月29日公布的出口管制规则一年。中方将暂停实施10月9日公布的相关出口管制等措施一年。"});
    CHECK(future.is_control_measure);
    CHECK_FALSE(future.is_new_measure);
    CHECK(values(future.kinds) == "suspension");
    CHECK(future.relations.empty());

    const auto readout =
        read("商务部美大司负责人解读磋商成果", "2031-09-28", {"双方同意将联合安排延长至2032年1月10日。"});
    CHECK_FALSE(readout.is_control_measure);
    REQUIRE(readout.statements.size() == 1);
    CHECK(readout.statements[0].value.kind == "announced_extension");
    CHECK(readout.statements[0].value.until->iso() == "2032-01-10");
    CHECK(readout.statements[0].value.subject == "联合安排");
    CHECK(readout.statements[0].value.targets.empty());
}

TEST_CASE("a row goes on behind the gist of each notice in brackets") {
    const auto reading =
        read("商务部 海关总署公告2031年第70号 公布暂停实施有关公告的决定", "",
             {"经批准，自即日起至2032年11月10日，暂停实施商务部、海关总署公告2031年第55号（公布对甲物项实施"
              "出口管制的决定）、第56号（公布对乙设备实施出口管制的决定），以及商务部公告2031年第61号（公布"
              "对境外丙物项实施出口管制的决定）。",
              "商务部 海关总署", "2031年11月7日"});
    CHECK(values(reading.kinds) == "suspension");
    CHECK(relations(reading) ==
          "suspends mofcom+gac:2031:55 until 2032-11-10; suspends mofcom+gac:2031:56 until 2032-11-10; "
          "suspends mofcom:2031:61 until 2032-11-10");
}

TEST_CASE("the same term is the one named before") {
    const auto reading =
        read("商务部公告2032年第48号 公布继续暂停实施有关公告的决定", "",
             {"商务部公告2031年第70号规定的暂停实施期限延长至2033年1月10日。商务部公告2031年第55号、56号在"
              "上述期限内继续暂停实施。",
              "商务部", "2032年11月9日"});
    CHECK(relations(reading) ==
          "continues_suspension mofcom:2031:70 until 2033-01-10; continues_suspension mofcom:2031:55 until 2033-01-10; "
          "continues_suspension mofcom:2031:56 until 2033-01-10");
}

TEST_CASE("a notice named within title marks is one target") {
    const auto reading =
        read("商务部公告2031年第31号 关于调整甲出口管制的公告", "",
             {"甲物项未经许可，不得出口。《商务部 海关总署公告2030年第27号》和《商务部公告2030年第28号（关于对"
              "乙实施出口管制的公告）》同时废止。",
              "商务部", "2031年7月31日"});
    CHECK(relations(reading) == "repeals mofcom+gac:2030:27; repeals mofcom:2030:28");
    const auto catalogue =
        read("商务部 海关总署公告2031年第90号 公布《两用物项和技术进出口许可证管理目录》", "",
             {"商务部、海关总署公告2030年第88号（2031年度《两用物项和技术进出口许可证管理目录》）同时废止。",
              "商务部 海关总署", "2031年12月30日"});
    CHECK(relations(catalogue) == "repeals mofcom+gac:2030:88");
}

TEST_CASE("what is resumed is told to be unread: no relation says which pause it ends") {
    const auto reading =
        read("商务部公告2032年第50号 公布恢复实施有关公告的决定", "",
             {"自2032年11月12日起，恢复实施商务部公告2031年第55号、56号出口管制措施。", "商务部", "2032年11月12日"});
    CHECK(reading.is_control_measure);
    CHECK(values(reading.kinds) == "termination");
    CHECK(reading.relations.empty());
    CHECK(reading.unread.size() == 1);
}

TEST_CASE("a term without a first day runs from the day of the notice") {
    const auto reading =
        read("商务部公告2031年第74号 公布有关措施的决定", "",
             {"一、商务部公告2031年第21号继续暂停一年。", "二、本公告自公布之日起实施。", "商务部", "2031年11月10日"});
    CHECK(relations(reading) == "continues_suspension mofcom:2031:21 until 2032-11-10 (term)");
}

TEST_CASE("an export that is forbidden needs no licence, and its lead only announces it") {
    const auto reading =
        read("商务部 海关总署公告2031年第29号 关于暂时禁止甲气出口的公告", "",
             {"为保障国内供应，决定暂时禁止甲气出口。", "一、禁止出口甲气（海关商品编号：2804290010）。",
              "二、本公告自公布之日起实施。", "商务部 海关总署", "2031年7月10日"});
    CHECK(limbs(reading) == "1: prohibited @2031-07-10 {2804290010}\n2: effective @2031-07-10");
    CHECK(reading.is_control_measure);
}

TEST_CASE("an act on another notice is limited to the parties it names") {
    const auto limited = [](const char* sentence) {
        const auto reading = read("商务部公告2031年第54号 关于停止对部分实体出口管制管控名单措施的公告", "",
                                  {sentence, "商务部", "2031年11月18日"});
        std::string out;
        for (const auto& relation : reading.relations) {
            out += (out.empty() ? "" : "; ") + relation.value.type;
            for (const auto& party : relation.value.parties)
                out += " " + party.zh + "=" + party.en;
        }
        return out;
    };
    CHECK(limited("自2031年11月20日起，停止商务部公告2031年第30号对出口管制管控名单所列甲公司（A S.A.）、乙公司（B "
                  "UAB）采取的措施。") == "terminates 甲公司=A S.A. 乙公司=B UAB");
    CHECK(limited("自2031年11月20日起，停止对甲公司实施的商务部公告2031年第30号规定的措施。") == "terminates 甲公司=");
    CHECK(limited("自2031年11月20日起，停止商务部公告2031年第30号对15家美国实体采取的措施。") == "terminates");
    CHECK(limited("将甲公司（A Inc.）移出关注名单，停止对其适用商务部公告2031年第12号规定的措施。") ==
          "terminates 甲公司=A Inc.");
}

TEST_CASE("news of a pause carries nothing but the pause; a day of publication retold stands beside another day") {
    const auto pause =
        read("中国暂停对美国16家实体的出口管制管控名单措施90天", "2031-05-14",
             {"商务部新闻发言人14日表示，自5月14日起，暂停4月4日将16家美国实体列入出口管制管控名单的相关措施90天"
              "。如需向上述实体出口两用物项，应向商务部申请许可。"});
    CHECK(values(pause.kinds) == "suspension");
    const auto split =
        read("商务部：对境外甲物项实施出口管制", "2031-10-09",
             {"商务部9日发布公告，对境外甲物项实施出口管制。公告第一条第（一）项自2031年12月1日起实施，第（三）项"
              "自公布之日起实施。"});
    CHECK(dates(split) == "2031-12-01 fixed_date 1.1; 2031-10-09 on_publication all");
}
