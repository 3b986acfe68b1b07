#include "parsers/text/codes.h"

#include <catch2/catch.hpp>

using namespace gazetted::text;

namespace {

std::string joined(const std::vector<CodeMention>& mentions) {
    std::string out;
    for (const CodeMention& mention : mentions)
        out += (out.empty() ? "" : " ") + mention.code;
    return out;
}

struct Row {
    const char* rule;
    const char* item;
    const char* codes;
};

const Row kControl[] = {
    {"code and full-width stop at the head", "1C117.d．钨相关材料：", "1C117.d"},
    {"code with nothing before the Chinese name", "3E004生产3C004项的技术", "3E004"},
    {"several codes at the head; what is produced is a reference", "1E004、1E101.b．生产1C004、1C117.c项的技术",
     "1E004 1E101.b"},
    {"deep levels", "3C901.a.1 磷酸铁锂正极材料", "3C901.a.1"},
    {"after 管制编码", "稀土开采技术及其载体；（管制编码：1E902.a）", "1E902.a"},
    {"a code in an exclusion is none", "非1C226项下管制的碳化钨", ""},
    {"a code in a note is none", "说明：2C902.b项不管制装饰用钻石", ""},
    {"a code that is spoken of is a reference", "1C909.a.2项所管制的合金除外", ""},
    {"in a table cell of its own", "钐金属 | 1C902.a | 2805301910", "1C902.a"},
    {"a standard is none", "GJB4300A规定的试验", ""},
    {"a longer word is none", "1C902abc", ""},
};

const Row kCommodity[] = {
    {"labelled list", "金属铋(参考海关商品编号:8106101091、8106101092)", "8106101091 8106101092"},
    {"eight figures", "微粉(参考税则号列:71051020)", "71051020"},
    {"two labelled lists", "镍铁(参考海关商品编号:8101940001)或镍铜(参考海关商品编号:8101991001)",
     "8101940001 8101991001"},
    {"dotted", "海关编码:2805.30.19.10", "2805301910"},
    {"a table cell", "三甲基铟 | 2931900032", "2931900032"},
    {"figures without a label are none", "电话01065197110,日期20251009", ""},
    {"CAS numbers are none", "CAS号:12345-67-8", ""},
};

}  // namespace

TEST_CASE("control codes that an item line gives its item") {
    for (const Row& row : kControl) {
        INFO(row.rule);
        const NormalText normal(row.item);
        CHECK(joined(defining_control_codes(normal.view())) == row.codes);
    }
}

TEST_CASE("commodity codes named as such") {
    for (const Row& row : kCommodity) {
        INFO(row.rule);
        const NormalText normal(row.item);
        CHECK(joined(commodity_codes(normal.view())) == row.codes);
    }
}

TEST_CASE("all control codes, references included") {
    CHECK(joined(all_control_codes("1E004.生产1C004项的技术")) == "1E004 1C004");
}
