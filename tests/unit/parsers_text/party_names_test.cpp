#include "parsers/text/party_names.h"

#include <catch2/catch.hpp>

using namespace gazetted::text;

namespace {

std::string shown(std::string_view text, const PartyMention& name) {
    const auto part = [text](Range r) { return std::string(r.empty() ? "-" : r.of(text)); };
    return part(name.zh) + "=" + part(name.en);
}

std::string line(std::string_view published) {
    const NormalText normal(published);
    const auto name = party_in_line(normal.view(), {0, normal.view().size()});
    return name ? shown(normal.view(), *name) : "";
}

std::string list(std::string_view published) {
    const NormalText normal(published);
    std::string out;
    for (const auto& name : parties_in_sentence(normal.view(), {0, normal.view().size()})) {
        out += (out.empty() ? "" : " | ") + shown(normal.view(), name);
    }
    return out;
}

std::string counted(std::string_view published, std::size_t count) {
    const NormalText normal(published);
    std::string out;
    for (const auto& name : parties_of_count(normal.view(), {0, normal.view().size()}, count))
        out += (out.empty() ? "" : " | ") + shown(normal.view(), name);
    return out;
}

struct Row {
    const char* rule;
    const char* text;
    const char* names;
};

const Row kLines[] = {
    {"both forms", "英特磊公司（Intelligent Epitaxy Technology）", "英特磊公司=Intelligent Epitaxy Technology"},
    {"、 inside a name", "波音防务、空间与安全集团（Boeing Defense, Space & Security）",
     "波音防务、空间与安全集团=Boeing Defense, Space & Security"},
    {"a name that begins like a label", "国家甲科学研究院", "国家甲科学研究院=-"},
    {"a label", "国家：日本", ""},
    {"half-width brackets and a space", "哈利法克斯国际安全论坛 (Halifax International Security Forum)",
     "哈利法克斯国际安全论坛=Halifax International Security Forum"},
    {"a bracket inside the English name", "某某公司（Some Co., Ltd. (Japan)）", "某某公司=Some Co., Ltd. (Japan)"},
    {"a bracket inside the Chinese name", "某某（上海）公司（Some Shanghai Ltd.）",
     "某某(上海)公司=Some Shanghai Ltd."},
    {"a bracket that never closes", "某某公司（Some Co., Ltd.", "某某公司=Some Co., Ltd."},
    {"branches after the bracket", "TechInsights公司（TechInsights Inc.）及其分支机构",
     "TechInsights公司=TechInsights Inc."},
    {"no English form", "美国PVH集团", "美国PVH集团=-"},
    {"no Chinese form", "UAB Urbo Bankas", "-=UAB Urbo Bankas"},
    {"no bracket between the forms", "防卫研究所 National Institute for Defense Studies",
     "防卫研究所=National Institute for Defense Studies"},
    {"English before Chinese", "General Dynamics（通用动力公司）", "通用动力公司=General Dynamics"},
    {"a table row", "3 | 英特磊公司 | Intelligent Epitaxy Technology | 美国",
     "英特磊公司=Intelligent Epitaxy Technology"},
    {"an address on the same line", "某某公司（Some Co., Ltd.）地址：某国某市", "某某公司=Some Co., Ltd."},
    {"an alias in the bracket", "某某公司（Some Co., Ltd.，又名Some Works）", "某某公司=Some Co., Ltd."},
    {"a branch line is no name", "-TechInsights Europe Limited", ""},
    {"an address is no name", "地址：某国某市某街1号", ""},
    {"an alias is no name", "常用名称：Some Works", ""},
};

const Row kLists[] = {
    {"a comma before the last", "甲公司（A Inc.）、乙公司，和丙防务、空间与安全集团（C Corp.）",
     "甲公司=A Inc. | 乙公司=- | 丙防务、空间与安全集团=C Corp."},
    {"a comma and 以及", "甲公司、乙公司，以及丙集团", "甲公司=- | 乙公司=- | 丙集团=-"},
    {"several with English forms", "甲公司（A Inc.）、乙集团（B LLC）和丙实验室（C Lab）",
     "甲公司=A Inc. | 乙集团=B LLC | 丙实验室=C Lab"},
    {"、 and 与 inside names",
     "波音防务、空间与安全集团（Boeing Defense, Space & Security）、雷神导弹与防务公司（Raytheon）",
     "波音防务、空间与安全集团=Boeing Defense, Space & Security | 雷神导弹与防务公司=Raytheon"},
    {"和 inside a name", "吉布斯和考克斯公司、乙公司", "吉布斯和考克斯公司=- | 乙公司=-"},
    {"a describing clause before", "参与对台湾地区军售的甲公司（A Inc.）、乙公司（B LLC）",
     "甲公司=A Inc. | 乙公司=B LLC"},
    {"a count after", "甲公司等28家美国实体", "甲公司=-"},
    {"a country before a Chinese name stays", "美国PVH集团、因美纳公司（Illumina, Inc.）",
     "美国PVH集团=- | 因美纳公司=Illumina, Inc."},
    {"a country before a Latin name goes", "欧盟UAB Urbo Bankas和AB Mano Bankas两家银行",
     "-=UAB Urbo Bankas | -=AB Mano Bankas"},
    {"branches after the last", "反无人机技术公司、TechInsights公司及其分支机构等外国实体",
     "反无人机技术公司=- | TechInsights公司=-"},
    {"a count alone names nobody", "危害中国国家安全和利益的3家美国实体", ""},
    {"subsidiaries that are counted are not named", "某海洋株式会社5家美国相关子公司", ""},
    {"these entities name nobody", "上述", ""},
    {"who decides is no part of the name", "中方决定将东岭航机工业株式会社等6家实体", "东岭航机工业株式会社=-"},
    {"a place that begins like a country is none", "马里兰大学、蓝鲸工业公司、马里兰公司",
     "马里兰大学=- | 蓝鲸工业公司=- | 马里兰公司=-"},
    {"nor from when", "商务部宣布自2031年7月1日起将甲公司、乙集团", "甲公司=- | 乙集团=-"},
};

}  // namespace

TEST_CASE("the name in a line of a list") {
    for (const Row& row : kLines) {
        INFO(row.rule);
        CHECK(line(row.text) == row.names);
    }
}

TEST_CASE("the names of a list inside a sentence") {
    for (const Row& row : kLists) {
        INFO(row.rule);
        CHECK(list(row.text) == row.names);
    }
}

TEST_CASE("names in whatever form, where the text says how many they are") {
    CHECK(counted("甲重工、乙防务（B LLC）、丙科技及丁", 4) == "甲重工=- | 乙防务=B LLC | 丙科技=- | 丁=-");
    CHECK(counted("甲重工、乙防务（B LLC）、丙科技及丁", 5).empty());
    CHECK(counted("参与军售的甲重工、乙防务", 2).empty());
    CHECK(counted("甲重工、", 2).empty());
}
