#include "parsers/text/party_names.h"

#include <algorithm>
#include <array>

#include "parsers/base/whitespace.h"
#include "parsers/text/countries.h"
#include "parsers/text/pattern.h"

namespace gazetted::text {

namespace {

struct Letters {
    std::size_t han = 0;
    std::size_t latin = 0;
};

Letters letters_in(std::string_view text) {
    Letters out;
    for (std::size_t at = 0; at < text.size();) {
        const DecodedChar c = decode_char(text, at);
        if (is_han(c.value) || (c.value >= 0x3040 && c.value <= 0x30FF)) {
            ++out.han;
        } else if ((c.value >= 'A' && c.value <= 'Z') || (c.value >= 'a' && c.value <= 'z') ||
                   (c.value >= 0xC0 && c.value <= 0x24F)) {
            ++out.latin;
        }
        at += c.length;
    }
    return out;
}

bool is_latin(std::string_view text) {
    const Letters letters = letters_in(text);
    return letters.latin >= 2 && letters.latin > 3 * letters.han;
}

std::string_view view_of(std::string_view text, Range range) {
    return text.substr(range.begin, range.end - range.begin);
}

/// “蓝光”无人机公司, 台湾“中山科学研究院”: the marks stand around a part of the name, or close what opens inside it.
bool quotes_inside(std::string_view view) {
    const std::size_t first = view.find('"'), last = view.rfind('"');
    return first != last && (first != 0 || last + 1 != view.size());
}

/// Takes blanks and marks off both ends.
Range trimmed(std::string_view text, Range range) {
    constexpr auto kFront = std::to_array<std::string_view>({" ", "、", "，", ";", ":", "。", "-", "*", "\"", "."});
    constexpr auto kBack = std::to_array<std::string_view>({" ", "、", "，", ";", ":", "。", "*", "\""});
    if (range.empty()) return {};
    const auto kept = [&](std::string_view mark) { return mark == "\"" && quotes_inside(view_of(text, range)); };
    const auto in_front = [&](std::string_view mark) { return view_of(text, range).starts_with(mark) && !kept(mark); };
    const auto behind = [&](std::string_view mark) { return view_of(text, range).ends_with(mark) && !kept(mark); };
    for (auto mark = kFront.begin(); mark != kFront.end();) {
        mark = std::find_if(kFront.begin(), kFront.end(), in_front);
        if (mark != kFront.end()) range.begin += mark->size();
    }
    for (auto mark = kBack.begin(); mark != kBack.end();) {
        mark = std::find_if(kBack.begin(), kBack.end(), behind);
        if (mark != kBack.end()) range.end -= mark->size();
    }
    return range.empty() ? Range{} : range;
}

/// The bracket that opens at `at`, both brackets included; open to the end of `range` where it never closes.
Range bracket_at(std::string_view text, std::size_t at, std::size_t end) {
    int depth = 0;
    for (std::size_t i = at; i < end; ++i) {
        if (text[i] == '(') ++depth;
        if (text[i] == ')' && --depth == 0) return {at, i + 1};
    }
    return {at, end};
}

Range inside(std::string_view text, Range bracket) {
    const bool closed = text[bracket.end - 1] == ')';
    return {bracket.begin + 1, bracket.end - (closed ? 1U : 0U)};
}

/// Takes 英文名称: and the like off a name.
Range without_label(std::string_view text, Range range) {
    static const Pattern label("(?:英文名称?|英文|英语|简称|中文名称?|名称|以下简称)(?:为|:)?");
    static const Pattern alias("(?:，|,|;|、)?(?:又名|又称|亦称|别名|简称|以下称|地址|住所|注册地|总部)");
    if (const auto match = label.at(text.substr(0, range.end), range.begin)) range.begin = match->end();
    if (const auto match = alias.find(view_of(text, range))) range.end = range.begin + match->begin();
    return trimmed(text, range);
}

/// 防卫研究所National Institute for …: Chinese and Latin without a bracket between them.
PartyMention split_at_script(std::string_view text, Range line) {
    std::size_t last_han = line.begin;
    for (std::size_t at = line.begin; at < line.end;) {
        const DecodedChar c = decode_char(text, at);
        at += c.length;
        if (is_han(c.value)) last_han = at;
    }
    const Range tail{last_han, line.end};
    if (letters_in(view_of(text, tail)).latin < 4) return {trimmed(text, line), {}};
    return {trimmed(text, {line.begin, last_han}), trimmed(text, tail)};
}

/// Name and bracket: 甲公司(A Inc.) or A Inc.(甲公司).
PartyMention named(std::string_view text, Range range) {
    constexpr int kMostBrackets = 16;
    PartyMention out;
    int brackets = 0;
    for (std::size_t at = range.begin; at < range.end && brackets < kMostBrackets; ++at) {
        if (text[at] != '(') continue;
        ++brackets;
        const Range bracket = bracket_at(text, at, range.end);
        const Range content = without_label(text, inside(text, bracket));
        const Range before = trimmed(text, {range.begin, bracket.begin});
        if (is_latin(view_of(text, content)) && !is_latin(view_of(text, before))) {
            out = {before, content};
        } else if (is_latin(view_of(text, content)) && !before.empty() && out.empty()) {
            out = {before, content};  // TechInsights(TechInsights Inc.)
        } else if (out.empty() && is_latin(view_of(text, before)) && letters_in(view_of(text, content)).han >= 2) {
            return {content, before};
        }
        at = bracket.end - 1;
    }
    if (!out.empty()) return out;
    if (is_latin(view_of(text, range)) && letters_in(view_of(text, range)).han == 0) return {{}, trimmed(text, range)};
    return split_at_script(text, range);
}

std::vector<Range> cells_of(std::string_view text, Range line) {
    std::vector<Range> out;
    std::size_t begin = line.begin;
    for (std::size_t at = line.begin; at <= line.end; ++at) {
        if (at < line.end && text[at] != '|') continue;
        if (const Range cell = trimmed(text, {begin, at}); !cell.empty()) out.push_back(cell);
        begin = at + 1;
    }
    return out;
}

/// A table row: the first Chinese cell is the Chinese name, the first Latin one the English name.
std::optional<PartyMention> from_cells(std::string_view text, const std::vector<Range>& cells) {
    PartyMention out;
    for (const Range cell : cells) {
        const std::string_view view = view_of(text, cell);
        if (country_at(view, 0).range.end == view.size()) continue;
        const PartyMention name = named(text, cell);
        if (out.empty() && !name.zh.empty() && !name.en.empty()) return name;
        if (out.zh.empty() && letters_in(view).han >= 2) out.zh = cell;
        if (out.en.empty() && is_latin(view) && letters_in(view).han == 0) out.en = cell;
    }
    if (out.empty()) return std::nullopt;
    return out;
}

/// Lines under an entry that hold no name of their own.
const Pattern& remark() {
    static const Pattern pattern(
        "^(?:-|·|\\*|地址|住所|邮编|邮政编码|常用名称|曾用名|别名|又名|亦称|简称|电话|网址|网站|注册号|注册地|成立|"
        "备注|注:|序号|以下|及其|(?:国家|国别|编号|子公司)(?:$|:|\\||为|名|和|及|于|或|或地区|\\()|分支机构|"
        "包括但不限于)");
    return pattern;
}

/// What a name ends in; a piece of a list that does not is the first half of a name with 、 or 和 inside.
const Pattern& name_end() {
    static const Pattern pattern(
        "(?:公司|集团|实验室|研究所|研究院|研究中心|学院|大学|中心|协会|学会|基金会|论坛|联盟|银行|企业|组织|机构|工厂|"
        "会社|委员会|办公室|商会|联合会|项目|俱乐部|学校|大学校|部门|事业部|财团|厂|院|所|局|署|队|社|实体|\\))$");
    return pattern;
}

/// 上述实体, 部分日本实体, 中国企业, 3家美国实体: nobody's name.
bool is_generic(std::string_view piece) {
    static const Pattern pattern(
        "^(?:上述|以上|更多|其他|其它|另外|若干|下列|以下|该|其|有关|相关|中国|我国|境内|境外|外国|国内|部分|一些|"
        "原产于|来自|位于|设在|地区|"
        "这些|各|所有|任何|少数|多家|["
        "0-"
        "9一二两三四五六七八九十]+家|的|" +
        country_expression() + ")*(?:实体|企业|公司|集团|机构|组织|个人|军工企业|当事人|银行)?$");
    // 中国炼化企业, 若干第三国企业: a class by its trade.
    static const Pattern of_trade(
        "^(?:若干|数家|几家|第三国|第三方|中国|我国|" + country_expression() +
        ")+(?:[^()、]{0,8}(?:企业|实体|个人)|(?:炼化|炼油|石油|"
        "石化|能源|航运|船运|物流|金融|科技|军工|国防|无人机|半导体|芯片|稀土|贸易)*(?:公司|机构|银行|集团))$");
    static const Pattern counted("^(?:[0-9]{1,3}|[一二两三四五六七八九十]{1,3})[家间][^()]*$");
    return pattern.in(piece) || counted.in(piece) || of_trade.in(piece);
}

bool is_whole_name(std::string_view piece) {
    piece.remove_prefix(country_at(piece, 0).range.end);
    return name_end().in(piece) || (is_latin(piece) && letters_in(piece).han == 0);
}

/// Cuts what follows the names: 等28家美国实体, 两家银行, 及其分支机构.
Range names_only(std::string_view text, Range list) {
    static const Pattern after(
        "等(?:[0-9一二两三四五六七八九十百]{1,5}(?:家|个|名|间)|(?:外国|境外|有关|相关)?(?:实体|企业|公司|机构|组织)|$)"
        "|"
        "(?:[0-9]{1,3}|[一二两三四五六七八九十]{1,3})[家间](?:[^、,，()和及与]{0,12})$");
    // 甲公司5家美国子公司: the subsidiaries are meant, and they are not named.
    static const Pattern of_these("(?:子公司|分公司|关联企业|关联公司)$");
    const auto match = after.find(view_of(text, list));
    if (!match) return list;
    const std::string_view cut = match->text(view_of(text, list), 0);
    if (cut.substr(0, 3) != "等" && of_these.in(cut)) return {};
    list.end = list.begin + match->begin();
    return list;
}

/// 包括甲公司、乙公司在内的5家实体: the names stand inside.
Range included(std::string_view text, Range list) {
    static const Pattern pattern("^(?:包括|含)(.+)在内的?");
    const auto match = pattern.find(view_of(text, list));
    if (!match) return list;
    return {list.begin + match->groups[1].begin, list.begin + match->groups[1].end};
}

/// Takes 中方决定将, 工作机制6月11日宣布对 off the first name: who acts on the parties and how.
Range without_deed(std::string_view text, Range list) {
    static const Pattern deed(
        "^[^()、]*(?:决定|宣布|公告|中方|中国|商务部|工作机制|起|拟|另|还|已|并|同时|再|即|，)(?:将|把|对|针对)");
    const auto match = deed.find(view_of(text, list));
    return match ? Range{list.begin + match->end(), list.end} : list;
}

/// Takes 欧盟两家银行 off the first name of a row.
Range without_class(std::string_view text, Range list) {
    static const Pattern count("^(?:" + country_expression() +
                               ")?(?:[0-9]{1,3}|[一二两三四五六七八九十]{1,3})(?:家|个|间)[^、，。;()a-zA-Z]{0,8}?"
                               "(?:机构|银行|企业|公司|实体)");
    const auto match = count.find(view_of(text, list));
    if (!match || list.begin + match->end() >= list.end) return list;
    static const Pattern joined("^(?:的|和|、|及|以及|在|，)");
    if (joined.in(view_of(text, {list.begin + match->end(), list.end}))) return list;
    return {list.begin + match->end(), list.end};
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

/// Cuts a describing clause before the first name: 参与对台湾地区军售的.
Range without_clause(std::string_view text, Range first) {
    const std::string_view view = view_of(text, first);
    const std::size_t bracket = view.find('(');
    const std::size_t last = view.substr(0, bracket).rfind("的");
    if (last == std::string_view::npos || names_before(view.substr(0, last))) return first;
    first.begin += last + std::string_view("的").size();
    return first;
}

PartyMention cleaned(std::string_view text, Range piece) {
    static const Pattern branches("(?:及其|和其|以及其)[^、()]*$");
    static const Pattern branches_inside(
        "^[^()]*?((?:及其|和其|以及其)(?:全资|所有|下属|附属)?(?:分支机构|子公司|分公司|附属机构|关联企业|关联公司)[^()"
        "]*)\\(");
    // 甲公司及其分支机构(A Inc.): the bracket is the first name's.
    if (const auto match = branches_inside.find(view_of(text, piece))) {
        const Range name{piece.begin, piece.begin + match->groups[1].begin};
        const Range bracket{piece.begin + match->groups[1].end, piece.end};
        const PartyMention first = named(text, bracket_at(text, bracket.begin, bracket.end));
        return {trimmed(text, name), first.en.empty() ? first.zh : first.en};
    }
    if (const auto match = branches.find(view_of(text, piece))) piece.end = piece.begin + match->begin();
    piece = trimmed(text, piece);
    if (piece.empty()) return {};
    PartyMention out = named(text, piece);
    const CountryMention country = country_at(text, piece.begin);
    const Range rest{country.range.end, piece.end};
    if (!country.code.empty() && rest.begin < rest.end && letters_in(view_of(text, rest)).han == 0) {
        out = {{}, trimmed(text, rest)};
    }
    return out;
}

/// A list cut at 、 和 及 outside brackets, with each piece's end.
std::vector<Range> pieces_of(std::string_view text, Range list) {
    static const Pattern joint("、|以及|和|及");
    std::vector<Range> out;
    std::size_t begin = list.begin;
    for (std::size_t at = list.begin; at < list.end;) {
        if (text[at] == '(') {
            at = bracket_at(text, at, list.end).end;
            continue;
        }
        const auto match = joint.at(text.substr(0, list.end), at);
        const bool branches = match && text.substr(match->end(), std::string_view("其").size()) == "其";
        if (!match || branches || !is_whole_name(view_of(text, {begin, at}))) {
            at += decode_char(text, at).length;
            continue;
        }
        out.push_back({begin, at});
        begin = at = match->end();
    }
    if (begin < list.end) out.push_back({begin, list.end});
    return out;
}

}  // namespace

std::optional<PartyMention> party_in_line(std::string_view normal, Range line) {
    if (remark().in(view_of(normal, line))) return std::nullopt;
    line = trimmed(normal, line);
    // Address and aliases may follow the name on its own line.
    static const Pattern remark_inside("(?:地址|住所|邮编|邮政编码|常用名称|曾用名|别名|电话|注册号)(?::|为)");
    if (const auto match = remark_inside.find(view_of(normal, line))) line.end = line.begin + match->begin();
    line = trimmed(normal, line);
    if (line.empty() || remark().in(view_of(normal, line))) return std::nullopt;
    const std::vector<Range> cells = cells_of(normal, line);
    if (cells.size() > 1) return from_cells(normal, cells);
    const PartyMention out = cleaned(normal, line);
    if (out.empty()) return std::nullopt;
    return out;
}

namespace {

/// 汉翔、经纬航太、中科院等8家实体: names as the press shortens them, where the count says that all are names.
std::vector<PartyMention> short_names(std::string_view normal, Range list) {
    static const Pattern joint("、|以及|和|及");
    static const Pattern no_name("[与的向对为在从被将把]|[0-9(]");
    constexpr std::size_t kShortest = 2;
    constexpr std::size_t kLongest = 8;  // characters
    std::vector<PartyMention> out;
    std::size_t begin = list.begin;
    for (std::size_t at = list.begin; at <= list.end;) {
        const auto match = at < list.end ? joint.at(normal.substr(0, list.end), at) : std::nullopt;
        if (at < list.end && !match) {
            at += decode_char(normal, at).length;
            continue;
        }
        const std::string_view piece = view_of(normal, {begin, at});
        const Letters letters = letters_in(piece);
        const bool name = letters.latin == 0 && letters.han >= kShortest && letters.han <= kLongest;
        if (!name || no_name.in(piece) || is_generic(piece)) return {};
        out.push_back({{begin, at}, {}});
        begin = at = match ? match->end() : list.end + 1;
    }
    return out;
}

/// 洛克希德·马丁等10家企业: one name without a form of company, which its middle dot or its letters tell.
bool is_foreign_name(std::string_view piece) {
    static const Pattern no_name("[与的向对为在从被将把、]");
    return (piece.find("·") != std::string_view::npos || letters_in(piece).latin >= 3) && !no_name.in(piece);
}

}  // namespace

std::vector<PartyMention> parties_of_count(std::string_view normal, Range list, std::size_t count) {
    static const Pattern joint("、|以及|和|及|与");
    static const Pattern no_name("[的向对在从被将把]|^[0-9]");
    std::vector<PartyMention> out;
    std::size_t begin = list.begin;
    for (std::size_t at = list.begin; at <= list.end;) {
        if (at < list.end && normal[at] == '(') {
            at = bracket_at(normal, at, list.end).end;
            continue;
        }
        const auto match = at < list.end ? joint.at(normal.substr(0, list.end), at) : std::nullopt;
        if (at < list.end && !match) {
            at += decode_char(normal, at).length;
            continue;
        }
        const PartyMention name = cleaned(normal, {begin, at});
        const std::string_view shown = view_of(normal, name.zh.empty() ? name.en : name.zh);
        if (name.empty() || no_name.in(shown) || is_generic(shown)) return {};
        out.push_back(name);
        begin = at = match ? match->end() : list.end + 1;
    }
    return out.size() == count ? out : std::vector<PartyMention>{};
}

std::vector<PartyMention> parties_in_sentence(std::string_view normal, Range list) {
    std::vector<PartyMention> out;
    list = included(normal, without_deed(normal, list));
    const Range names = names_only(normal, list);
    const bool counted = view_of(normal, {names.end, list.end}).starts_with("等");
    list = without_class(normal, without_clause(normal, names));
    if (list.empty()) return out;
    for (const Range piece : pieces_of(normal, list)) {
        const PartyMention name = cleaned(normal, without_clause(normal, piece));
        const Range shown = name.zh.empty() ? name.en : name.zh;
        if (is_generic(view_of(normal, shown))) continue;
        if (!name.empty() && (!name.en.empty() || is_whole_name(view_of(normal, shown)))) out.push_back(name);
    }
    if (counted && out.size() <= 1 && view_of(normal, list).find("、") != std::string_view::npos) {
        auto shortened = short_names(normal, list);
        if (shortened.size() > out.size()) return shortened;
    }
    if (counted && out.empty() && is_foreign_name(view_of(normal, list))) out.push_back(cleaned(normal, list));
    return out;
}

}  // namespace gazetted::text
