// Who acts decides: the same words about foreign controls, replies to them, and texts that only resemble a measure.
#include <catch2/catch.hpp>

#include "zh_support.h"

using namespace gazetted;
using namespace gazetted::extract::zh::testing;

TEST_CASE("answers that explain a measure: kinds and the day of announcement, nothing new") {
    const auto listing =
        read("商务部新闻发言人就将3家美国实体列入出口管制管控名单答记者问", "2031-09-26",
             {"问：9月25日，商务部宣布将3家美国实体列入出口管制管控名单，请问有何考虑？",
              "答：中方决定将危害中国国家安全的3家美国实体列入出口管制管控名单，禁止两用物项对其出口。"});
    CHECK(listing.is_control_measure);
    CHECK_FALSE(listing.is_new_measure);
    CHECK(values(listing.kinds) == "control_list_addition");
    CHECK(dates(listing) == "2031-09-25 announced_on all");
    CHECK(values(listing.destinations) == "US");
    CHECK(listing.parties.empty());
    CHECK(listing.limbs.empty());

    const auto named = read(
        "商务部新闻发言人就不可靠实体清单有关措施答记者问", "2031-10-09",
        {"问：中方再次启用“不可靠实体清单”，对海湾电子公司、TechBay公司及其分支机构等外国实体实施制裁，请问有何考虑？",
         "答：上述实体严重损害中国主权、安全和发展利益，中方依法追究其责任。"});
    CHECK(values(named.kinds) == "uel_listing");
    CHECK(parties(named) == "海湾电子公司=; TechBay公司=");
    CHECK(named.effective_dates.empty());

    const auto titled = read(
        "商务部新闻发言人就将海湾电子公司等列入不可靠实体清单答记者问", "2031-10-09",
        {"问：不可靠实体清单工作机制10月8日宣布将有关外国实体列入清单，请问有何考虑？", "答：中方依法追究其责任。"});
    CHECK(values(titled.kinds) == "uel_listing");
    CHECK(parties(titled) == "海湾电子公司=");
    CHECK(dates(titled) == "2031-10-08 announced_on all");

    const auto items = read("商务部新闻发言人就加强丁相关物项出口管制答记者问", "2031-10-09",
                            {"问：10月9日，商务部发布公告，对丁相关物项和技术实施出口管制，请问有何考虑？",
                             "答：对其实施出口管制是国际通行做法。境外组织和个人在向其他国家出口前，应当申请许可。"});
    CHECK(values(items.kinds) == "item_licensing technology_control extraterritorial");
}

TEST_CASE("replies to foreign controls are no measures") {
    struct Row {
        const char* title;
        const char* answer;
    };
    const Row rows[] = {
        {"商务部新闻发言人就美将我多家实体列入“实体清单”答记者问",
         "答：美国商务部将多家中国实体列入出口管制“实体清单”，中方坚决反对，将采取必要措施。"},
        {"商务部新闻发言人就美发布出口管制穿透性规则答记者问",
         "答：美方对被列入清单企业持股超过50%的子公司追加同等出口管制，中方敦促美方停止错误做法。"},
        {"商务部新闻发言人就英制裁中国企业答记者问",
         "答：中方一贯依法严格管控两用物项出口，对无人机实施严格出口管制，反对单边制裁。"},
        {"商务部新闻发言人就半导体问题答记者问", "答：中方已于11月1日宣布对符合条件的相关出口予以豁免，责任在荷方。"},
    };
    for (const Row& row : rows) {
        INFO(row.title);
        const auto reading = read(row.title, "2031-09-17", {"有记者问：请问中方有何评论？", row.answer});
        CHECK_FALSE(reading.is_control_measure);
        CHECK(reading.relations.empty());
        CHECK(reading.effective_dates.empty());
    }
}

TEST_CASE("news of other countries' controls on an official site are no measures") {
    struct Row {
        const char* title;
        const char* text;
    };
    const Row rows[] = {
        {"欧盟修订两用物项管制清单", "2031年9月5日，欧盟委员会通过条例，对两用物项出口管制清单进行修订。"},
        {"美国发布关于加强半导体出口管制的公告", "美国商务部决定对先进芯片实施出口管制，自2031年10月1日起实施。"},
        {"日本修改出口管制清单", "日本政府宣布将20家外国企业列入最终用户清单，禁止向其出口。"},
        {"联合国安全理事会延长制裁", "安理会决定将制裁延长12个月，至2032年11月15日。"},
        {"出口管制对话磋商举行", "商务部有关负责人与欧方就出口管制领域彼此关切进行沟通。"},
    };
    for (const Row& row : rows) {
        INFO(row.title);
        const auto reading = read(row.title, "2031-09-18", {row.text});
        CHECK_FALSE(reading.is_control_measure);
        CHECK(reading.kinds.empty());
    }
}

TEST_CASE("countermeasures of the Foreign Ministry, statutes and guidance are no measures") {
    const auto ministry =
        read("关于对某公司采取反制措施的决定", "2031-05-21",
             {"（2031年5月21日中华人民共和国外交部令第6号公布，自2031年5月21日起施行）", "中方决定采取以下反制措施：",
              "一、冻结在我国境内的财产；", "二、禁止我国境内的组织、个人与其进行有关交易；", "外交部", "2031年5月21日",
              "附件", "反制清单", "（一）某某公司（Some Inc.）"});
    CHECK_FALSE(ministry.is_control_measure);
    CHECK(ministry.parties.empty());

    const auto guidance =
        read("关于做好两用物项出口许可申请的指南", "2031-05-20", {"一、出口经营者应当提交最终用户证明。"});
    CHECK_FALSE(guidance.is_control_measure);

    const auto notice = read("某省人民政府关于禁止新增建设项目的通告", "2031-01-28",
                             {"一、禁止在征地范围内新增建设项目。", "二、本通告自发布之日起施行。"});
    CHECK_FALSE(notice.is_control_measure);
}

TEST_CASE("a law counts where export control is its subject; its articles are no limbs") {
    const auto law =
        read("中华人民共和国两用物项出口管制条例", "2031-10-19",
             {"（2031年9月18日国务院会议通过 2031年9月30日中华人民共和国国务院令第792号公布 自2031年12月1日起施行）",
              "第一章 总则", "第一条 为了维护国家安全，制定本条例。", "第二条 国家对两用物项的出口管制，适用本条例。",
              "第三条 本条例自2031年12月1日起施行。《甲管制条例》《乙管制条例》同时废止。"});
    CHECK(values(law.kinds) == "framework_law repeal");
    CHECK(law.published_on->value.iso() == "2031-09-30");
    CHECK(law.numbers[0].value.key() == "statecouncil-order:2031:792");
    CHECK(relations(law) == "repeals 甲管制条例; repeals 乙管制条例");
    CHECK(dates(law) == "2031-12-01 fixed_date all");
    CHECK(law.limbs.empty());

    const auto other = read("中华人民共和国某某安全法", "2031-07-01",
                            {"第一条 制定本法。", "第二条 国家限制有关技术出口。", "第三条 本法自公布之日起施行。"});
    CHECK_FALSE(other.is_control_measure);
}

TEST_CASE("every evidence quotes the characters under its span") {
    const auto source =
        document("商务部 海关总署公告２０３１年第９号 公布对甲相关物项实施出口管制的决定", "2031-02-04",
                 {"决定对下列物项实施出口管制：", "一、1C917.d．甲（参考海关商品编号：２８４１８０９９００）",
                  "本公告自2031年 3月1日起 正式实施。", "商务部 海关总署", "2031年2月4日"});
    const auto reading = extract::read_document(source);
    CHECK(values(reading.hs_codes) == "2841809900");
    CHECK(dates(reading) == "2031-03-01 fixed_date all");
    CHECK(evidence_is_exact(source, reading));
}

TEST_CASE("an answer names the parties in the sentence before, or as those touched") {
    const auto before =
        read("商务部新闻发言人就将7家欧盟实体列入出口管制管控名单答记者问", "2031-04-24",
             {"答：甲公司、乙公司等7家位于捷克、德国的实体损害中国国家安全。商务部将其列入出口管制管控名单，禁"
              "止向其出口两用物项。"});
    CHECK(parties(before) == "甲公司=; 乙公司=");
    const auto touched =
        read("商务部新闻发言人就不可靠实体清单措施答记者问", "2031-11-05",
             {"答：自11月10日起，停止不可靠实体清单工作机制〔2031〕5号公告相关措施，涉及10家美国实体和甲公司。"});
    CHECK(parties(touched) == "甲公司=");
    CHECK(values(touched.kinds) == "termination");
}

TEST_CASE("an answer says what is controlled: technology put under licence, items a control covers") {
    const auto licence = read("商务部新闻发言人就对钨相关物项实施出口管制答记者问", "2031-02-04",
                              {"答：中国把有关物项及其生产技术纳入许可管理，出口须经许可。"});
    CHECK(values(licence.kinds) == "item_licensing technology_control");
    const auto covers = read("商务部新闻发言人就对铌相关物项实施出口管制答记者问", "2031-02-04",
                             {"答：此次管制涉及高纯铌、靶材等物项以及相关生产技术。"});
    CHECK(values(covers.kinds) == "item_licensing technology_control");
}

TEST_CASE("a report names the authorities, and by its codes what is controlled") {
    const auto wire =
        read("两部门：对锑相关物项实施出口管制", "2031-08-15",
             {"某社北京8月15日电 商务部、海关总署15日对外发布公告，自9月15日起对锑相关物项实施出口管制。"});
    CHECK(values(wire.issuers) == "MOFCOM GAC");
    const auto coded = read("光伏电池制造技术纳入出口管制", "2031-11-16",
                            {"商务部公布公告，把硅片切割等技术纳入出口管制。", "3E905.a：超薄切割技术；",
                             "已进入公共领域的技术不受该公告约束。"});
    CHECK(values(coded.kinds) == "technology_control");
    CHECK(values(coded.control_codes) == "3E905.a");
    CHECK(values(coded.exceptions) == "public_domain_technology");
    const auto bracketed = read("两部门：对锂电池相关物项实施出口管制", "2031-10-09",
                                {"涉及物项包括锂离子电池（3A901.a）、正极材料（3C901.a）等及其生产设备和技术。"});
    CHECK(values(bracketed.kinds) == "technology_control item_licensing");
    CHECK(values(bracketed.control_codes) == "3A901.a 3C901.a");
}
