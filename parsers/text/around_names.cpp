#include "parsers/text/around_names.h"

#include "parsers/text/countries.h"
#include "parsers/text/name_forms.h"
#include "parsers/text/pattern.h"

namespace gazetted::text {

namespace {

/// What a name ends in; a piece of a list that does not is the first half of a name with 、 or 和 inside.
const Pattern& name_end() {
    static const Pattern pattern(
        "(?:公司|集团|实验室|研究所|研究院|研究中心|学院|大学|中心|协会|学会|基金会|论坛|联盟|银行|企业|组织|机构|工厂|"
        "会社|委员会|办公室|商会|联合会|项目|俱乐部|学校|大学校|部门|事业部|财团|厂|院|所|局|署|队|社|实体|\\))$");
    return pattern;
}

/// 甲公司、乙公司和位于荷兰的丙公司: names stand before the 的, so it describes one of them and not all.
bool names_before(std::string_view words) {
    static const Pattern named(
        "(?:公司|集团|会社|研究所|研究院|大学|银行|中心|实验室|工厂|院|\\))(?:、|和|及|以及|与)");
    static const Pattern clause(
        "^(?:为|参与|向|对|与|因|长期|协助|支持|提供|从事|危害|损害|违反|涉嫌|在|曾|多次|以|受|依|被|已|未|不|帮助|"
        "持续|屡次|包括)");
    return named.in(words) && !clause.in(words);
}

}  // namespace

bool is_generic_name(std::string_view piece) {
    static const Pattern pattern(
        "^(?:上述|前述|涉事|违法|违规|以上|更多|其他|其它|其余|另外|若干|下列|以下|该|其|有关|相关|中国|我国|境内|境外|"
        "外国|国内|"
        "部分|一些|"
        "原产于|来自|位于|设在|地区|"
        "这些|各|所有|任何|少数|(?:多家|数家|几家)(?:[美日欧英德法荷韩加澳台]{1,3}(?:国|方)?)?|["
        "0-"
        "9一二两三四五六七八九十]+家|的|" +
        country_expression() + ")*(?:实体|企业|公司|集团|机构|组织|个人|军工企业|当事人|银行)?$");
    // 中国炼化企业, 若干第三国企业: a class by its trade.
    static const Pattern of_trade(
        "^(?:若干|数家|几家|第三国|第三方|中国|我国|、|和|及|" + country_expression() +
        ")+(?:[^()、]{0,8}(?:企业|实体|个人)|(?:炼化|炼油|石油|"
        "石化|能源|航运|船运|物流|金融|科技|军工|国防|无人机|半导体|芯片|稀土|贸易)*(?:公司|机构|银行|集团))$");
    // 甲集团相关子公司: which they are is not said.
    static const Pattern of_group("(?:相关|有关|旗下)[^()、]{0,6}(?:子公司|分公司|企业|实体)$");
    static const Pattern counted("^(?:[0-9]{1,3}|[一二两三四五六七八九十]{1,3})[家间][^()]*$");
    return pattern.in(piece) || counted.in(piece) || of_trade.in(piece) || of_group.in(piece);
}

bool is_whole_name(std::string_view piece) {
    piece.remove_prefix(country_at(piece, 0).range.end);
    return name_end().in(piece) || (letters_in(piece).are_latin() && letters_in(piece).han == 0);
}

Range names_only(std::string_view text, Range list) {
    static const Pattern after(
        "等(?:另外|其他|其余|共计?|合计|总计)?(?:[0-9一二两三四五六七八九十百]{1,5}(?:家|个|名|间)|(?:外国|境外|有关|"
        "相关)?(?:实体|企业|公司|机构|组织)|$)"
        "|"
        "(?:[0-9]{1,3}|[一二两三四五六七八九十]{1,3})[家间](?:[^、,，()和及与]{0,12})$");
    // 甲公司5家美国子公司: the subsidiaries are meant, and they are not named.
    static const Pattern of_these("(?:子公司|分公司|关联企业|关联公司)$");
    // 甲公司等参与军售的20家实体: the clause is of all, and no part of the last name.
    static const Pattern described(
        "(?:公司|集团|会社|研究所|研究院|大学|大学校|机构|银行|中心|\\)|[A-Za-z.])\"?(等\"?[^，。;()]{2,60}?\"?的"
        "(?:[0-9]{1,3}|[一二两三四五六七八九十]{1,3})(?:家|个|名|间))");
    const auto match = after.find(list.of(text));
    const auto clause = described.find(list.of(text));
    if (clause && (!match || clause->groups[1].begin < match->begin()))
        return {list.begin, list.begin + clause->groups[1].begin};
    if (!match) return list;
    const std::string_view cut = match->text(list.of(text), 0);
    if (cut.substr(0, 3) != "等" && of_these.in(cut)) return {};
    list.end = list.begin + match->begin();
    return list;
}

Range names_included(std::string_view text, Range list) {
    static const Pattern pattern("^(?:包括|含)(.+)在内的?");
    const auto match = pattern.find(list.of(text));
    if (!match) return list;
    return {list.begin + match->groups[1].begin, list.begin + match->groups[1].end};
}

Range without_deed(std::string_view text, Range list) {
    static const Pattern deed(
        "^(?:同意|批准|准予)|^(?:[^()、]|\\([0-9]{1,2}\\))*(?:决定|宣布|公告|中方|中国|商务部|工作机制|起|拟|另|还|已|"
        "并|同时|再|即|是|，)(?"
        ":"
        "将|把|对|针对)\"?");
    // 将甲公司、乙公司等7家…列为: read from its beginning; 将军… is a name.
    static const Pattern opens("^[更又再现则也]?(?:将|把|对)\"?([^军外马冲才乐])");
    if (const auto match = deed.find(list.of(text))) return {list.begin + match->end(), list.end};
    const auto match = opens.find(list.of(text));
    return match ? Range{list.begin + match->groups[1].begin, list.end} : list;
}

Range without_class(std::string_view text, Range list) {
    // 甲会社5家子公司A Inc.、B LLC和C Inc.: the row in Latin letters names them.
    static const Pattern latin_row(
        "^[^、，。;()a-zA-Z]*(?:[0-9]{1,3}|[一二两三四五六七八九十]{1,3})(?:家|个|间)[^、，。;()a-zA-Z]{0,12}"
        "(?:子公司|公司|企业|实体|机构)([A-Z][A-Za-z .,&-]+(?:、|和|及))");
    if (const auto row = latin_row.find(list.of(text))) return {list.begin + row->groups[1].begin, list.end};
    static const Pattern count("^(?:" + country_expression() +
                               ")?(?:[0-9]{1,3}|[一二两三四五六七八九十]{1,3})(?:家|个|间)[^、，。;()a-zA-Z]{0,8}?"
                               "(?:机构|银行|企业|公司|实体)");
    const auto match = count.find(list.of(text));
    if (!match || list.begin + match->end() >= list.end) return list;
    static const Pattern joined("^(?:的|和|、|及|以及|在|，)");
    if (joined.in(Range{list.begin + match->end(), list.end}.of(text))) return list;
    return {list.begin + match->end(), list.end};
}

Range without_clause(std::string_view text, Range first) {
    const std::string_view view = first.of(text);
    const std::size_t bracket = view.find('(');
    const std::size_t last = view.substr(0, bracket).rfind("的");
    if (last == std::string_view::npos || names_before(view.substr(0, last))) return first;
    first.begin += last + std::string_view("的").size();
    return first;
}

}  // namespace gazetted::text
