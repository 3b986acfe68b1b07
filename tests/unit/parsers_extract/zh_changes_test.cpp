// Notices that change, put off, resume or repeal what earlier ones set, in the words of amending law.
#include <catch2/catch.hpp>

#include "zh_support.h"

using namespace gazetted;
using namespace gazetted::extract::zh::testing;

namespace {

struct Row {
    const char* sentence;
    const char* relations;
};

const Row kChanges[] = {
    {"商务部公告2030年第61号第一条第（一）项的实施日期由2031年4月1日推迟至2031年10月1日。",
     "amends mofcom:2030:61/1.1"},
    {"商务部公告2030年第61号暂缓实施，具体时间另行公告。", "suspends mofcom:2030:61"},
    {"商务部公告2030年第61号暂缓至2031年10月1日实施。", "amends mofcom:2030:61"},
    {"将商务部公告2030年第61号的施行时间延期至2032年1月1日。", "amends mofcom:2030:61"},
    {"删去商务部公告2030年第46号第三条。", "amends mofcom:2030:46/3"},
    {"商务部公告2030年第46号第五条修改为：禁止两用物项对美国军事用途出口。", "amends mofcom:2030:46/5"},
    {"商务部公告2030年第46号第二条增加一款：对最终用途为研发14纳米及以下逻辑芯片的出口申请逐案审批。",
     "amends mofcom:2030:46/2"},
    {"自2031年4月1日起，废止《关于对甲相关物项实施出口管制的公告》（商务部公告2023年第23号）和《关于优化调整乙物项"
     "出口管制措施的公告》（商务部公告2023年第39号）。",
     "repeals mofcom:2023:23; repeals mofcom:2023:39"},
};

}  // namespace

TEST_CASE("what changes an earlier notice: its parts, its day, its end") {
    for (const Row& row : kChanges) {
        INFO(row.sentence);
        const auto reading = read("商务部公告2031年第9号 关于有关出口管制事项的公告", "",
                                  {row.sentence, "本公告自公布之日起实施。", "商务部", "2031年3月4日"});
        CHECK(relations(reading) == row.relations);
    }
}

TEST_CASE("a new day for another notice is not read, and no day of this one") {
    const auto reading = read("商务部公告2031年第9号 关于推迟有关公告实施日期的公告", "",
                              {kChanges[0].sentence, "本公告自公布之日起执行。", "商务部", "2031年3月4日"});
    CHECK(limbs(reading) == "0: amend effective @2031-03-04 -> mofcom:2030:61");
    CHECK(dates(reading) == "2031-03-04 on_publication all");
    REQUIRE(reading.unread.size() == 1);
}

TEST_CASE("a number without its year is the notice of that number which the text names in full") {
    const auto reading =
        read("商务部公告2031年第12号 关于调整对美国相关两用物项出口管制措施的公告", "",
             {"对商务部公告2030年第46号（以下称46号公告）作如下调整：",
              "一、46号公告第一条修改为：“禁止两用物项对美国军事用户、军事用途出口。”",
              "二、自2031年4月1日起，第46号公告第二条增加一款：“对最终用途为研发14纳米及以下逻辑芯片的出"
              "口申请逐案审批。”",
              "三、删去46号公告第三条。", "四、第47号公告第二条同时修改为：“不得出口。”",
              "本公告除第二条外，自公布之日起施行。", "商务部", "2031年3月4日"});
    CHECK(relations(reading) == "amends mofcom:2030:46");
    CHECK_THAT(limbs(reading),
               Catch::Contains("1: prohibited amend @2031-03-04 [foreign_military military] -> mofcom:2030:46"));
    CHECK_THAT(limbs(reading),
               Catch::Contains("2: case_by_case amend @2031-04-01 [semiconductor_logic] -> mofcom:2030:46"));
    CHECK_THAT(limbs(reading), Catch::Contains("3: amend @2031-03-04 -> mofcom:2030:46"));
}

TEST_CASE("the end of an earlier notice, however it is put") {
    const Row rows[] = {
        {"现废止商务部公告2030年第21号。", "repeals mofcom:2030:21"},
        {"商务部公告2030年第21号不再有效。", "repeals mofcom:2030:21"},
        {"商务部公告2030年第21号由本公告替代。", "repeals mofcom:2030:21"},
        {"以本公告取代商务部公告2030年第21号。", "repeals mofcom:2030:21"},
        {"此前公布的商务部公告2030年第21号即行废止。", "repeals mofcom:2030:21"},
        {"撤回商务部公告2030年第21号。", "repeals mofcom:2030:21"},
        {"解除商务部公告2030年第21号对甲物项的出口管制。", "terminates mofcom:2030:21"},
        {"对商务部公告2030年第21号所列物项的出口管制自2031年9月1日起解除。", "terminates mofcom:2030:21"},
        {"删除商务部公告2030年第21号第三条。", "amends mofcom:2030:21/3"},
        {"商务部公告2030年第21号的有效期延长至2032年12月31日。", "amends mofcom:2030:21"},
        {"解除合同的，应当向商务部报告。", ""},
        {"商务部公告2030年第21号与本公告不一致的，以本公告为准。", ""},
    };
    for (const Row& row : rows) {
        INFO(row.sentence);
        const auto reading = read("商务部公告2031年第50号 关于两用物项出口管制有关事项的公告", "",
                                  {"一、出口乙物项应当依法申请许可。", row.sentence, "商务部", "2031年7月3日"});
        CHECK(relations(reading) == row.relations);
    }
}

TEST_CASE("what applies again has its day, and the notice that paused it may be repealed beside it") {
    const auto reading =
        read("商务部公告2031年第15号 关于恢复实施有关出口管制措施的公告", "",
             {"现公告如下：", "一、自2031年3月10日起，恢复实施商务部公告2024年第46号第二款。",
              "二、商务部公告2030年第72号同时废止。", "三、本公告自公布之日起实施。", "商务部", "2031年3月4日"});
    CHECK(values(reading.kinds) == "repeal termination");
    CHECK(relations(reading) == "repeals mofcom:2030:72");
    CHECK(limbs(reading) ==
          "1: effective @2031-03-10\n2: repeal @2031-03-04 -> mofcom:2030:72\n3: effective @2031-03-04");
    CHECK_FALSE(reading.unread.empty());
}

TEST_CASE("rules that apply again from a day that is not told are unread") {
    const auto reading = read("商务部公告2031年第88号 关于调整有关管控措施的公告", "",
                              {"自2031年8月25日起，停止商务部公告2030年第21号对12家实体的管控措施。",
                               "自过渡期结束之日起，对上述实体恢复实施有关规定。", "商务部", "2031年8月20日"});
    REQUIRE(reading.unread.size() == 1);
    CHECK(reading.unread[0].quote == "自过渡期结束之日起，对上述实体恢复实施有关规定。");
}

TEST_CASE("a pause that names whom it is for and no notice") {
    const auto reading = read("商务部公告2031年第16号", "",
                              {"现决定：自2031年3月10日起至2032年3月9日止，暂停对甲公司、乙公司航空部门、美国丙公司采取"
                               "的不可靠实体清单措施。",
                               "商务部", "2031年3月5日"});
    CHECK(values(reading.kinds) == "suspension");
    CHECK(parties(reading) == "甲公司=; 乙公司航空部门=; 美国丙公司=");
    CHECK(limbs(reading) == "0: suspend @2031-03-10 until 2032-03-09");
}

TEST_CASE("what is excepted from a prolongation is not prolonged") {
    const auto reading = read("商务部公告2031年第19号 关于延长有关公告暂停期限的公告", "",
                              {"经批准，将商务部公告2030年第61号、62号的暂停实施期限延长至2032年11月10日；其中第62号第"
                               "二条的暂停实施期限不再延"
                               "长，自2031年11月11日起恢复执行。",
                               "商务部", "2031年10月30日"});
    CHECK(relations(reading) == "continues_suspension mofcom:2030:61 until 2032-11-10");
    CHECK_FALSE(reading.unread.empty());
}

TEST_CASE("a repeal has no kind of what the title of the repealed notice says") {
    const auto reading = read(
        "商务部公告2031年第13号 关于废止有关公告的公告", "",
        {"决定废止《关于优化调整甲物项临时出口管制措施的公告》（商务部公告2023年第39号）。", "商务部", "2031年3月4日"});
    CHECK(values(reading.kinds) == "repeal");
}

TEST_CASE("cases in which no licence is needed have an entry each; a limit in time tells no history") {
    const auto reading =
        read("商务部公告2031年第17号 关于有关出口管制事项的公告", "",
             {"一、下列情形，经营者出口甲物项，不必申领两用物项出口许可证：", "（一）随整机返修后复运出境的；",
              "（二）用于境外展会并复运进境的。", "二、对2031年1月1日前签订的合同，不适用商务部公告2030年第61号公告。",
              "本公告自2031年4月1日起施行。", "商务部", "2031年3月4日"});
    CHECK(values(reading.kinds) == "exemption");
    CHECK(
        limbs(reading) ==
        "0: effective @2031-04-01\n1: exempt @2031-04-01\n1.1: exempt @2031-04-01\n1.2: exempt @2031-04-01\n2: exempt "
        "@2031-04-01");
}

TEST_CASE("below a lead that amends a list each part amends it: put in, struck, or with other limits") {
    const auto reading =
        read("商务部公告2031年第25号 关于《两用物项出口管制清单》部分条目的公告", "",
             {"现对《中华人民共和国两用物项出口管制清单》作如下调整：",
              "一、增列：3A906 用于先进封装的甲设备（参考海关商品编号：8486402910）；", "二、删除：1C225 乙同位素；",
              "三、将2B911.c的参数由“小于1.2微米”调整为“小于0.9微米”。", "四、出口经营者应当如实申报。",
              "本公告自2031年4月1日起施行。", "商务部", "2031年3月4日"});
    CHECK(limbs(reading) ==
          "0: amend effective @2031-04-01 -> 中华人民共和国两用物项出口管制清单\n"
          "1: licence_required amend @2031-04-01 {3A906 8486402910} -> 中华人民共和国两用物项出口管制清单\n"
          "2: amend @2031-04-01 -> 中华人民共和国两用物项出口管制清单\n"
          "3: amend @2031-04-01 -> 中华人民共和国两用物项出口管制清单\n"
          "4: duty @2031-04-01");
    CHECK(values(reading.control_codes) == "3A906");
}

TEST_CASE("an end but for a part named behind it: the kind, no relation, the clause unread") {
    const auto reading =
        read("商务部公告2031年第26号 关于甲物项出口管制措施执行期限的公告", "",
             {"商务部公告2030年第4号规定的对甲物项的临时出口管制措施，自2031年7月1日起不再执行；其中涉及1C915"
              ".a的部分，转为正式管制，继续实施。",
              "商务部", "2031年3月4日"});
    CHECK(values(reading.kinds) == "termination");
    CHECK(relations(reading).empty());
    CHECK_FALSE(reading.unread.empty());
}

TEST_CASE("a rule enacted below a title that is but the number of the order; a list of commercial encryption") {
    const auto order =
        read("中华人民共和国商务部令", "",
             {"二〇三一年第2号", "《不可靠实体清单规定》已经商务部部务会议审议通过，现予公布，自2031年4月1日起施行。",
              "部长", "2031年3月4日", "第一条 为了维护国家主权，制定本规定。", "第二条 国家建立不可靠实体清单制度。",
              "第三条 本规定自2031年4月1日起施行。"});
    CHECK(values(order.kinds) == "framework_law");
    const auto list =
        read("商务部 国家密码管理局公告2031年第21号 关于发布商用密码出口管制清单的公告", "",
             {"现公布《商用密码出口管制清单》，自2031年7月1日起施行。", "商务部 国家密码管理局", "2031年3月4日"});
    CHECK(values(list.kinds) == "control_list_publication");
    const auto precursors =
        read("商务部 公安部 国家禁毒办 海关总署公告2031年第29号 关于部分物项的公告", "",
             {"决定自2031年3月10日起，将甲化学品增列入《向特定国家（地区）出口易制毒化学品管理目录》附件1（出口至美国、"
              "加拿大、墨西哥适用）。",
              "2031年3月4日"});
    CHECK(values(precursors.kinds) == "precursor_licensing list_adjustment");
    CHECK(values(precursors.destinations) == "US CA MX");
}

TEST_CASE("notices listed below the words that end, repeal or pause them") {
    struct Listed {
        const char* lead;
        const char* type;
    };
    const Listed leads[] = {
        {"经批准，现决定废止以下公告：", "repeals"},
        {"现将下列公告予以废止：", "repeals"},
        {"决定废止下列出口管制文件：", "repeals"},
        {"以下公告自2031年4月1日起废止：", "repeals"},
        {"现决定废止的公告目录如下：", "repeals"},
        {"决定自2031年4月1日起，停止执行下列公告：", "terminates"},
        {"自2031年4月1日起，暂停实施以下公告：", "suspends"},
    };
    for (const Listed& row : leads) {
        INFO(row.lead);
        const auto reading =
            read("商务部 海关总署公告2031年第27号 关于两件出口管制公告的公告", "",
                 {row.lead, "一、商务部、海关总署公告2030年第41号（《关于对甲、乙相关物项实施出口管制的公告》）。",
                  "二、《关于对丙物项实施出口管制的公告》（商务部、海关总署公告2030年第42号）。",
                  "三、出口经营者应当依照商务部、海关总署公告2030年第43号办理。", "本公告自2031年4月1日起施行。",
                  "商务部", "海关总署", "2031年3月4日"});
        const std::string type = row.type;
        CHECK(relations(reading) == type + " mofcom+gac:2030:41; " + type + " mofcom+gac:2030:42");
        CHECK(reading.is_control_measure);
        CHECK_THAT(limbs(reading), Catch::Contains("1: " + type.substr(0, type.size() - 1)));
        CHECK_THAT(limbs(reading), Catch::Contains("@2031-04-01 -> mofcom+gac:2030:42"));
    }
}

TEST_CASE("notices listed as the ground of a decision are not ended by it") {
    const auto reading = read("商务部公告2031年第28号 关于有关出口管制事项的公告", "",
                              {"根据以下公告，决定对甲物项实施出口管制：", "一、商务部公告2030年第41号。",
                               "二、商务部公告2030年第42号。", "商务部", "2031年3月4日"});
    CHECK(relations(reading).empty());
}

TEST_CASE("a catalogue of countries alone in the title is that of precursors where the text says so") {
    const auto reading =
        read("商务部等5部门关于调整《特定国家（地区）目录》的公告", "",
             {"决定将新西兰增列入《特定国家（地区）目录》。",
              "自2031年4月1日起，向新西兰出口易制毒化学品的，应当申请许可。", "商务部", "2031年3月4日"});
    CHECK(values(reading.kinds) == "precursor_licensing list_adjustment");
}

namespace {

struct End {
    const char* sentence;
    const char* relations;
    std::size_t unread;
};

const End kEnds[] = {
    {"自2031年7月1日起，商务部公告2030年第55号暂停实施，至2032年底止。", "suspends mofcom:2030:55 until 2032-12-31", 0},
    {"2032年6月30日前，暂停实施商务部公告2030年第55号。", "suspends mofcom:2030:55 until 2032-06-30", 0},
    {"自2031年7月1日起暂停实施商务部公告2030年第55号，暂停期限为6个月。",
     "suspends mofcom:2030:55 until 2032-01-01 (term)", 0},
    {"商务部公告2030年第55号的暂停实施期限由2031年9月28日调整为2031年8月31日。",
     "suspends mofcom:2030:55 until 2031-08-31", 0},
    {"商务部公告2030年第55号第一条、第56号第二条分别暂停实施至2031年12月31日和2032年6月30日。",
     "suspends mofcom:2030:55/1 until 2031-12-31; suspends mofcom:2030:56/2 until 2032-06-30", 0},
    {"现将商务部公告2030年第11号（2030年2月24日）、第12号（2030年2月24日）的实施日期统一调整为2031年3月10日。",
     "amends mofcom:2030:11; amends mofcom:2030:12", 1},
    {"商务部公告2030年第61号（暂停实施至2031年11月10日）第一条修改为：“应当事先取得许可。”", "amends mofcom:2030:61/1",
     0},
    {"商务部公告2030年第55号自2031年7月1日至2031年12月31日暂停对欧盟成员国实施，对其他国家（地区）继续实施。", "", 1},
    {"取消商务部公告2030年第46号第二款关于锑对美国出口的禁止规定，该款其他规定继续有效。", "", 1},
    {"商务部公告2030年第57号部分条款自公布之日起停止执行。", "", 1},
    {"商务部公告2030年第9号（将20家日本实体列入出口管制管控名单）继续有效，不受商务部公告2030年第8号暂停实施的影响。",
     "", 0},
    {"暂不对甲公司（A Inc.）适用商务部公告2030年第51号，暂缓期至2031年12月31日。",
     "suspends mofcom:2030:51 until 2031-12-31", 0},
    {"商务部公告2030年第11号规定的措施不再适用于甲公司（A Inc.）。", "terminates mofcom:2030:11", 0},
    {"商务部公告2030年第31号、第32号自公布之日起废止。", "repeals mofcom:2030:31; repeals mofcom:2030:32", 0},
};

}  // namespace

TEST_CASE("ends told in other words, days shared out, notices named by number alone") {
    for (const End& row : kEnds) {
        INFO(row.sentence);
        const auto reading = read("商务部公告2031年第9号", "", {row.sentence, "商务部", "2031年3月4日"});
        CHECK(relations(reading) == row.relations);
        CHECK(reading.unread.size() == row.unread);
    }
}
