#include "parsers/text/party_names.h"

#include "parsers/base/whitespace.h"
#include "parsers/text/around_names.h"
#include "parsers/text/countries.h"
#include "parsers/text/pattern.h"

namespace gazetted::text {

namespace {

/// Characters that act on a party or describe it; no name holds one, where its form does not tell that it is a name.
const std::string kAbout = "的向对在从被将把";

std::vector<Range> cells_of(std::string_view text, Range line) {
    std::vector<Range> out;
    std::size_t begin = line.begin;
    for (std::size_t at = line.begin; at <= line.end; ++at) {
        if (at < line.end && text[at] != '|') continue;
        if (const Range cell = bare_name(text, {begin, at}); !cell.empty()) out.push_back(cell);
        begin = at + 1;
    }
    return out;
}

/// A table row: the first Chinese cell is the Chinese name, the first Latin one the English name.
std::optional<PartyMention> from_cells(std::string_view text, const std::vector<Range>& cells) {
    PartyMention out;
    for (const Range cell : cells) {
        const std::string_view view = cell.of(text);
        if (country_at(view, 0).range.end == view.size()) continue;
        const PartyMention name = name_in(text, cell);
        if (out.empty() && !name.zh.empty() && !name.en.empty()) return name;
        if (out.zh.empty() && letters_in(view).han >= 2) out.zh = cell;
        if (out.en.empty() && letters_in(view).are_latin() && letters_in(view).han == 0) out.en = cell;
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

PartyMention cleaned(std::string_view text, Range piece) {
    static const Pattern branches("(?:及其|和其|以及其)[^、()]*$");
    static const Pattern branches_inside(
        "^[^()]*?((?:及其|和其|以及其)(?:全资|所有|下属|附属)?(?:分支机构|子公司|分公司|附属机构|关联企业|关联公司)[^()"
        "]*)\\(");
    // 甲公司及其分支机构(A Inc.): the bracket is the first name's.
    if (const auto match = branches_inside.find(piece.of(text))) {
        const Range name{piece.begin, piece.begin + match->groups[1].begin};
        const Range bracket{piece.begin + match->groups[1].end, piece.end};
        const PartyMention first = name_in(text, bracket_at(text, bracket.begin, bracket.end));
        return {bare_name(text, name), first.en.empty() ? first.zh : first.en};
    }
    if (const auto match = branches.find(piece.of(text))) piece.end = piece.begin + match->begin();
    piece = bare_name(text, piece);
    if (piece.empty()) return {};
    PartyMention out = name_in(text, piece);
    const CountryMention country = country_at(text, piece.begin);
    const Range rest{country.range.end, piece.end};
    if (!country.code.empty() && rest.begin < rest.end && letters_in(rest.of(text)).han == 0) {
        out = {{}, bare_name(text, rest)};
    }
    return out;
}

/// Whether what stands in a bracket can be cut.
enum class Brackets { kSkipped, kCut };

/// What stands between the joints of a list, the empty pieces, too.
std::vector<Range> split_at(std::string_view text, Range list, const Pattern& joint, Brackets brackets) {
    std::vector<Range> out;
    std::size_t begin = list.begin;
    for (std::size_t at = list.begin; at < list.end;) {
        if (brackets == Brackets::kSkipped && text[at] == '(') {
            at = bracket_at(text, at, list.end).end;
        } else if (const auto match = joint.at(text.substr(0, list.end), at)) {
            out.push_back({begin, at});
            begin = at = match->end();
        } else {
            at += decode_char(text, at).length;
        }
    }
    out.push_back({begin, list.end});
    return out;
}

/// A list cut at 、 和 及, but not inside a name nor before its branches.
std::vector<Range> pieces_of(std::string_view text, Range list) {
    static const Pattern joint("、|，?(?:以及|和|及)");
    std::vector<Range> out;
    for (const Range piece : split_at(text, list, joint, Brackets::kSkipped)) {
        const bool branches = text.substr(piece.begin).starts_with("其");
        if (!out.empty() && (branches || !is_whole_name(out.back().of(text)))) {
            out.back().end = piece.end;
        } else {
            out.push_back(piece);
        }
    }
    if (out.back().empty()) out.pop_back();
    return out;
}

/// 汉翔、经纬航太、中科院等8家实体: names as the press shortens them, where the count says that all are names.
std::vector<PartyMention> short_names(std::string_view normal, Range list) {
    static const Pattern joint("、|以及|和|及");
    static const Pattern no_name("[" + kAbout + "与为0-9(]");
    constexpr std::size_t kShortest = 2;
    constexpr std::size_t kLongest = 8;  // characters
    std::vector<PartyMention> out;
    for (const Range piece : split_at(normal, list, joint, Brackets::kCut)) {
        const std::string_view words = piece.of(normal);
        const Letters letters = letters_in(words);
        const bool name = letters.latin == 0 && letters.han >= kShortest && letters.han <= kLongest;
        if (!name || no_name.in(words) || is_generic_name(words)) return {};
        out.push_back({piece, {}});
    }
    return out;
}

/// 台湾甲虎科技等5家实体: one name without a form of company, which its trade tells.
bool is_firm_cut_short(std::string_view piece) {
    static const Pattern name(
        "^[^、，。;()0-9" + kAbout +
        "]{2,14}(?:科技|航空|航太|航天|电子|工业|重工|精机|精工|光电|光学|半导体|防务|造船|电机|机械|材料|能源|化学|"
        "制造|技研|制作所|製作所|机器人|无人机|动力|通信)$");
    return name.in(piece) && !is_generic_name(piece);
}

/// 洛克希德·马丁等10家企业: one name without a form of company, which its middle dot or its letters tell.
bool is_foreign_name(std::string_view piece) {
    static const Pattern no_name("[" + kAbout + "与为、]");
    return (piece.find("·") != std::string_view::npos || letters_in(piece).latin >= 3) && !no_name.in(piece);
}

}  // namespace

std::optional<PartyMention> party_in_line(std::string_view normal, Range line) {
    if (remark().in(line.of(normal))) return std::nullopt;
    line = bare_name(normal, line);
    // Address and aliases may follow the name on its own line.
    static const Pattern remark_inside("(?:地址|住所|邮编|邮政编码|常用名称|曾用名|别名|电话|注册号)(?::|为)");
    if (const auto match = remark_inside.find(line.of(normal))) line.end = line.begin + match->begin();
    line = bare_name(normal, line);
    if (line.empty() || remark().in(line.of(normal))) return std::nullopt;
    const std::vector<Range> cells = cells_of(normal, line);
    if (cells.size() > 1) return from_cells(normal, cells);
    const PartyMention out = cleaned(normal, line);
    if (out.empty()) return std::nullopt;
    return out;
}

std::vector<PartyMention> parties_of_count(std::string_view normal, Range list, std::size_t count) {
    static const Pattern joint("、|，?(?:以及|和|及)|与");
    static const Pattern no_name("[" + kAbout + "]|^[0-9]");
    std::vector<PartyMention> out;
    for (const Range piece : split_at(normal, list, joint, Brackets::kSkipped)) {
        const PartyMention name = cleaned(normal, piece);
        const std::string_view shown = (name.zh.empty() ? name.en : name.zh).of(normal);
        if (name.empty() || no_name.in(shown) || is_generic_name(shown)) return {};
        out.push_back(name);
    }
    return out.size() == count ? out : std::vector<PartyMention>{};
}

std::vector<PartyMention> parties_in_sentence(std::string_view normal, Range list) {
    std::vector<PartyMention> out;
    list = names_included(normal, without_deed(normal, list));
    const Range names = names_only(normal, list);
    const bool counted = Range{names.end, list.end}.of(normal).starts_with("等");
    list = without_class(normal, without_clause(normal, names));
    if (list.empty()) return out;
    for (const Range piece : pieces_of(normal, list)) {
        const PartyMention name = cleaned(normal, without_clause(normal, piece));
        const Range shown = name.zh.empty() ? name.en : name.zh;
        if (is_generic_name(shown.of(normal))) continue;
        if (!name.empty() && (!name.en.empty() || is_whole_name(shown.of(normal)))) out.push_back(name);
    }
    if (counted && out.size() <= 1 && list.of(normal).find("、") != std::string_view::npos) {
        auto shortened = short_names(normal, list);
        if (shortened.size() > out.size()) return shortened;
    }
    if (counted && out.empty() && is_firm_cut_short(list.of(normal))) out.push_back({list, {}});
    if (counted && out.empty() && is_foreign_name(list.of(normal))) out.push_back(cleaned(normal, list));
    return out;
}

}  // namespace gazetted::text
