// Notices that change codes, open a channel for reports of offences, or set the term of a fine; and readings of what is
// written in traditional characters.
#include <catch2/catch.hpp>

#include "zh_support.h"

using namespace gazetted;
using namespace gazetted::extract::zh::testing;

namespace {

struct Row {
    const char* sentence;
    const char* relation;
    const char* codes;
};

const Row kCodes[] = {
    {"在商务部、海关总署公告2030年第46号第一条第（二）项的参考海关商品编号中增列8112924090、8112924091。",
     "amends mofcom+gac:2030:46/1.2", "8112924090 8112924091"},
    {"将商务部、海关总署公告2030年第46号第三条的参考海关商品编号调整为8109919010。", "amends mofcom+gac:2030:46/3",
     "8109919010"},
    {"商务部、海关总署公告2030年第46号第一条参考海关商品编号由8112924011调整为8112924090。",
     "amends mofcom+gac:2030:46/1", "8112924090"},
    {"在商务部、海关总署公告2030年第46号第一条的参考海关商品编号中删去8112924090。", "amends mofcom+gac:2030:46/1", ""},
    {"商务部、海关总署公告2030年第46号第二条的参考海关商品编号中增加8109999010。", "amends mofcom+gac:2030:46/2",
     "8109999010"},
    {"对商务部、海关总署公告2030年第46号所列物项的参考海关商品编号作如下调整：", "amends mofcom+gac:2030:46", ""},
};

struct Enforcement {
    const char* title;
    const char* sentence;
};

const Enforcement kEnforcement[] = {
    {"关于受理违规转口线索的公告", "任何单位和个人发现下列情形的，可以向商务部举报：未经许可出口列管物项。"},
    {"", "商务部公布两用物项出口管制违法行为举报电话和邮箱。"},
    {"关于加大打击力度的公告", "为加强出口管制执法，商务部会同海关总署开展专项行动。"},
    {"关于征集线索的公告", "对规避我两用物项出口管制的行为，欢迎社会各界举报。"},
};

const char* const kNoEnforcement[] = {
    "任何单位和个人发现进口食品有违规情形的，可以向海关举报。",
    "对违规收费行为，商务部将会同有关部门查处。",
};

}  // namespace

TEST_CASE("commodity codes of an earlier notice changed: an amendment, and no licence of its own") {
    for (const Row& row : kCodes) {
        INFO(row.sentence);
        const auto reading = read("商务部 海关总署公告2031年第9号 关于调整甲相关物项参考海关商品编号的公告", "",
                                  {"根据《中华人民共和国出口管制法》有关规定，现公告如下：", row.sentence,
                                   "本公告自2031年4月1日起实施。", "商务部 海关总署", "2031年3月4日"});
        CHECK(values(reading.kinds) == "list_adjustment");
        CHECK(relations(reading) == row.relation);
        CHECK(values(reading.hs_codes) == row.codes);
        CHECK_THAT(limbs(reading), !Catch::Contains("licence_required"));
        CHECK(dates(reading) == "2031-04-01 fixed_date all");
    }
}

TEST_CASE("substances put into the catalogue of precursors amend it by its title") {
    struct Put {
        const char* sentence;
        const char* relations;
    };
    const Put rows[] = {
        {"决定将甲酮、乙醇胺2种物质列入《易制毒化学品的分类和品种目录》，按照第二类易制毒化学品进行管理。",
         "amends 易制毒化学品的分类和品种目录"},
        {"决定将甲酮增列为第二类易制毒化学品，纳入《易制毒化学品的分类和品种目录》管理。",
         "amends 易制毒化学品的分类和品种目录"},
        {"经国务院批准，把甲酮列入《易制毒化学品管理条例》附表第二类。", "amends 易制毒化学品管理条例"},
        {"甲酮已按照《易制毒化学品的分类和品种目录》管理。", ""},
    };
    for (const Put& row : rows) {
        INFO(row.sentence);
        const auto reading = read("关于将甲酮等物质列入易制毒化学品管理的公告", "",
                                  {row.sentence, "本公告自2031年10月1日起施行。", "公安部 商务部", "2031年8月25日"});
        CHECK(relations(reading) == row.relations);
    }
    const auto kinds = read(
        "关于将甲酮等物质列入易制毒化学品管理的公告", "",
        {rows[0].sentence, "出口上述物质，应当依照有关条例取得许可或者进行备案。", "公安部 商务部", "2031年8月25日"});
    CHECK(values(kinds.kinds) == "precursor_licensing list_adjustment");
    CHECK(limbs(kinds) == "0: licence_required amend -> 易制毒化学品的分类和品种目录");
}

TEST_CASE("where offences against export control may be reported is enforcement") {
    for (const Enforcement& row : kEnforcement) {
        INFO(row.sentence);
        const auto reading = read(std::string("商务部公告2031年第9号 ") + row.title, "",
                                  {row.sentence, "本公告自2031年4月1日起施行。", "商务部", "2031年3月4日"});
        CHECK(values(reading.kinds) == "enforcement_notice");
        CHECK(dates(reading) == "2031-04-01 fixed_date all");
    }
    for (const char* sentence : kNoEnforcement) {
        INFO(sentence);
        CHECK_FALSE(read("商务部公告2031年第9号 关于受理举报的公告", "", {sentence, "商务部", "2031年3月4日"})
                        .is_control_measure);
    }
}

TEST_CASE("offences listed for reports are no acts, and no clause is left over") {
    const auto reading =
        read("商务部公告2031年第52号 关于举报出口管制违法行为的公告", "",
             {"现就有关事项公告如下：", "一、可以就下列违法行为向商务部举报：", "（一）未经许可擅自出口管制物项；",
              "（二）擅自将许可出口的管制物项转移给第三方；", "（三）为违法出口提供代理、报关服务。",
              "二、举报人应当对举报内容的真实性负责。", "商务部", "2031年7月3日"});
    CHECK(values(reading.kinds) == "enforcement_notice");
    CHECK(limbs(reading) == "2: duty");
    CHECK(reading.unread.empty());
}

TEST_CASE("the term of a fine belongs to the part that imposes it") {
    const auto reading =
        read("不可靠实体清单工作机制关于将甲公司列入不可靠实体清单的公告", "2031-03-04",
             {"不可靠实体清单工作机制公告〔2031〕2号", "决定将甲公司（A Inc.）列入不可靠实体清单，并采取以下处理措施：",
              "一、禁止上述企业在中国境内新增投资；", "二、对上述企业处以罚款，金额为合同金额的两倍。",
              "上述企业应当自本公告公布之日起15日内缴纳罚款。逾期不缴纳的，将采取加处罚款等措施。",
              "本公告自公布之日起实施。"});
    CHECK(limbs(reading) == "0: list effective @2031-03-04\n1: investment_ban @2031-03-04\n2: fine @2031-03-04");
}

TEST_CASE("a report in traditional characters is read like any other, and quoted as written") {
    const auto page = document("中國商務部將甲航空工業等2家台灣實體列入出口管制管控名單", "2031-03-05",
                               {"（北京4日綜合外電報導）中國商務部今天公告，將甲航空工業股份有限公司、乙電子科技公司等2"
                                "家台灣實體列入出口管制管控名單，禁止向這些實體出口軍民兩用物項，自公布之日起實施。",
                                "公告稱，特殊情況下確需出口者，出口經營者應向商務部提出申請。"});
    const auto reading = extract::read_document(page);
    CHECK(values(reading.kinds) == "control_list_addition");
    CHECK(parties(reading) == "甲航空工業股份有限公司=; 乙電子科技公司=");
    CHECK(values(reading.destinations) == "TW");
    CHECK(dates(reading) == "2031-03-04 on_publication all");
    const auto from = extract::read_document(
        document("中國商務部將甲航空工業列入出口管制管控名單", "2031-03-05",
                 {"中國商務部3月4日發公告，將甲航空工業公司列入出口管制管控名單，有關措施由公告公布之日起正式實施。"}));
    CHECK(dates(from) == "2031-03-04 on_publication all");
    CHECK(values(reading.exceptions) == "special_circumstances_application");
    CHECK(evidence_is_exact(page, reading));

    const auto licences = read("商務部：對鎵、鍺相關物項實施出口管制", "2031-03-05",
                               {"商務部、海關總署4日發布公告，對鎵、鍺相關物項實施出口管制，自8月1日起正式實施。"});
    CHECK(values(licences.kinds) == "item_licensing");
    CHECK(dates(licences) == "2031-08-01 fixed_date all");

    CHECK_FALSE(read("經濟部擴大管制清單", "2031-03-05",
                     {"經濟部國際貿易署公告，將甲公司等601家實體列入戰略性高科技貨品出口管制實體名單。"})
                    .is_control_measure);
}

TEST_CASE("codes put into a list in prose, each with its commodity codes; the other parts amend the list as well") {
    const auto reading = read(
        "商务部公告2031年第91号", "",
        {"现将《两用物项出口管制清单》部分调整如下：",
         "一、增加1C960（参考海关商品编号：2825901910）、3B960（参考海关商品编号：8486209100）；",
         "二、删除1C229、3A226；", "三、将2B350中甲设备的体积由“大于100升”调整为“大于50升”；",
         "四、3C903管制范围缩小为“纯度99.9999%以上”。", "以上调整自2032年1月1日起生效。", "商务部", "2031年12月2日"});
    CHECK(values(reading.control_codes) == "1C960 3B960");
    CHECK(values(reading.hs_codes) == "2825901910 8486209100");
    CHECK(relations(reading) == "amends 两用物项出口管制清单");
    for (const char* part : {"1: licence_required amend", "2: amend", "3: amend", "4: amend"}) {
        INFO(part);
        CHECK_THAT(limbs(reading), Catch::Contains(part));
    }
    const auto put_in =
        read("商务部 海关总署公告2031年第92号", "",
             {"在商务部、海关总署公告2030年第57号第一条中增列：（三）1C916 金属甲（参考海关商品编号：2846901996）。",
              "本公告自2031年12月20日起实施。", "商务部 海关总署", "2031年12月2日"});
    CHECK(values(put_in.control_codes) == "1C916");
}

TEST_CASE("a code in brackets behind what a line of a list names; one that is spoken of is none") {
    const auto reading =
        read("商务部公告2031年第93号 公布对甲技术实施出口管制的决定", "",
             {"决定对下列技术实施出口管制：", "1. 甲提取技术（管制编码1E905），包括：", "(1) 焙烧工艺参数；",
              "(2) 浸出与除杂控制软件（1D905）。", "2. 用于3B905项设备的部件（3B905）。",
              "出口经营者以贸易、投资等方式向境外提供上述技术的，须经商务部许可。",
              "已进入公共领域的技术和普通专利申请所必需的技术除外。", "本公告自2031年12月20日起实施。", "商务部",
              "2031年12月2日"});
    CHECK(values(reading.control_codes) == "1E905 1D905");
    CHECK(values(reading.exceptions) == "public_domain_technology patent_application");
    CHECK_THAT(limbs(reading), Catch::Contains("0: exempt effective"));
}

TEST_CASE("a notice that prolongs one paragraph and amends another is an adjustment, too") {
    const auto reading = read(
        "商务部公告2031年第94号", "",
        {"一、商务部公告2030年第46号第二款的暂停实施期限由2031年11月27日延长至2032年11月27日。",
         "二、商务部公告2030年第46号第一款修改为：“禁止两用物项对美国军事用户出口。”", "商务部", "2031年11月25日"});
    CHECK(values(reading.kinds) == "list_adjustment suspension");
}

TEST_CASE(
    "codes in brackets of what is put into a list; a line with its code keeps its commodity codes beside an "
    "exclusion") {
    const auto put =
        read("商务部公告2031年第95号", "",
             {"自2032年1月1日起，将甲设备（5A902）增列入《商用密码出口管制清单》，《商用密码进口许可清单》不再包含乙。",
              "商务部", "2031年11月25日"});
    CHECK(values(put.control_codes) == "5A902");
    CHECK(relations(put) == "amends 商用密码出口管制清单");
    const auto line =
        read("商务部公告2031年第96号 公布对甲物项实施出口管制", "",
             {"决定自2031年12月20日起对下列物项实施出口管制：",
              "3C918 甲永磁材料，但不包括已装配入整机的（参考海关商品编号：8505111000）", "商务部", "2031年11月25日"});
    CHECK(values(line.control_codes) == "3C918");
    CHECK(values(line.hs_codes) == "8505111000");
}

TEST_CASE("a code behind the label of a numbered part controls; one behind what is struck does not") {
    const auto reading = read(
        "商务部 海关总署公告2031年第97号 公布对甲相关物项实施出口管制的决定", "",
        {"决定对以下物项实施出口管制：", "一、甲薄膜：", "（一）1C942.a 单层薄膜。",
         "二、相关设备：2B942 沉积炉（参考海关商品编号：8486209031）。", "三、相关技术：1E942 生产1C942项物项的技术。",
         "四、取消管制的物项：1C225 乙。", "本公告自2031年12月20日起实施。", "商务部 海关总署", "2031年11月25日"});
    CHECK(values(reading.control_codes) == "1C942.a 2B942 1E942");
    CHECK(values(reading.kinds) == "item_licensing technology_control");
}

TEST_CASE("codes of lines below a lead are put in only where the lead puts in") {
    struct Led {
        const char* lead;
        const char* line;
        const char* codes;
    };
    const Led rows[] = {
        {"一、在《两用物项出口管制清单》中增列下列物项：", "1. 甲泵（2B912）。", "2B912"},
        {"一、将下列物项纳入管制，未经许可，不得出口：", "1. 甲泵（2B912）。", "2B912"},
        {"一、从《两用物项出口管制清单》中删除下列物项：", "1. 甲泵（2B912）。", ""},
        {"一、从《两用物项出口管制清单》中删除下列物项：", "1. 2B912 甲泵", ""},
        {"一、将下列列入清单的物项移出：", "1. 甲泵（2B912）。", ""},
        {"一、下列物项不受本公告管制：", "（一）甲泵（2B912）。", ""},
        {"一、下列物项仍按原规定办理：", "（一）甲泵（2B912）。", ""},
        {"一、暂停实施对下列物项的出口管制至2032年3月1日：", "（一）甲泵（2B912）。", ""},
        {"一、商务部公告2030年第12号修改如下：", "（一）甲泵（2B912）。", ""},
        {"一、不予管制的物项", "（一）甲泵（2B912）。", ""},
        {"一、对下列物项继续实施出口管制：", "1. 2B912 甲泵", "2B912"},
    };
    for (const Led& row : rows) {
        INFO(row.lead);
        const auto reading = read("商务部公告2031年第98号 关于调整两用物项出口管制清单的公告", "",
                                  {row.lead, row.line, "商务部", "2031年11月25日"});
        CHECK(values(reading.control_codes) == row.codes);
    }
    const auto both = read("商务部公告2031年第98号 公布对甲物项实施出口管制的决定", "",
                           {"决定对下列物项实施出口管制：", "一、甲物项", "（一）甲泵（2B912）。", "二、下列物项除外：",
                            "（一）乙泵（2B913）。", "（二）2B914 丙泵", "商务部", "2031年11月25日"});
    CHECK(values(both.control_codes) == "2B912");
}

TEST_CASE("a code is put in by this notice, now, and stands right before the verb") {
    struct Put {
        const char* sentence;
        const char* codes;
    };
    const Put rows[] = {
        {"经批准，决定将甲泵（5A912）、乙泵（5A913）列入《两用物项出口管制清单》。", "5A912 5A913"},
        {"将用于制造离心机（0B001）的甲软件（1D915）纳入《两用物项出口管制清单》。", "1D915"},
        {"现将甲泵（5A912）纳入管制。", "5A912"},
        {"商务部公告2030年第12号将甲泵（5A912）纳入管制的规定停止执行。", ""},
        {"将商务部公告2030年第12号附件中甲泵（5A912）纳入管制的规定取消。", ""},
        {"现不将甲泵（5A912）列入《两用物项出口管制清单》。", ""},
        {"商务部2030年将甲泵（5A912）列入《两用物项出口管制清单》。", ""},
        {"2030年，将甲泵（5A912）列入《两用物项出口管制清单》。", ""},
        {"此前已将甲泵（5A912）列入《两用物项出口管制清单》。", ""},
        {"将甲泵（5A912）之外的乙泵列入《两用物项出口管制清单》。", ""},
        {"将比照（5A912）办理的乙泵纳入管制。", ""},
        {"出口经营者要求将甲泵（5A912）列入清单的，不予受理。", ""},
        {"美国将甲泵（5A912）列入管制清单，不影响本公告。", ""},
    };
    for (const Put& row : rows) {
        INFO(row.sentence);
        const auto reading = read("商务部公告2031年第99号 关于调整两用物项出口管制清单的公告", "",
                                  {row.sentence, "商务部", "2031年11月25日"});
        CHECK(values(reading.control_codes) == row.codes);
    }
}

TEST_CASE("a code behind a label is no control where the rest of the line frees it; a count before the row stays out") {
    struct Labelled {
        const char* line;
        const char* codes;
    };
    const Labelled rows[] = {
        {"二、有关设备：2B922 甲炉。", "2B922"},
        {"二、新增部件：2B922 控制器（不包括2B923 控制卡）。", "2B922"},
        {"二、有关设备：2B922 甲炉的零件免于申请许可。", ""},
        {"二、民用部件：2B922 阀片，无需申请许可。", ""},
        {"二、相关材料：1C922 乙料不在本公告管制范围。", ""},
        {"二、豁免产品：2B922 阀。", ""},
        {"二、参考材料：1C922 另有规定。", ""},
        {"二、增列物项3项：1C922（不含1C923）、1C924。", "1C922 1C924"},
    };
    for (const Labelled& row : rows) {
        INFO(row.line);
        const auto reading =
            read("商务部公告2031年第98号 公布对甲物项实施出口管制的决定", "",
                 {"决定对下列物项实施出口管制：", "一、甲薄膜。", row.line, "商务部", "2031年11月25日"});
        CHECK(values(reading.control_codes) == row.codes);
    }
    const auto paused =
        read("商务部公告2031年第98号 关于暂停的公告", "",
             {"一、暂停实施对甲物项的出口管制。", "二、相关软件：2D922 甲软件。", "商务部", "2031年11月25日"});
    CHECK(paused.control_codes.empty());
}
