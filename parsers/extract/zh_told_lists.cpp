#include "parsers/extract/zh_told_lists.h"

#include <optional>
#include <string_view>

#include "parsers/base/search.h"
#include "parsers/extract/zh_actors.h"
#include "parsers/extract/zh_history.h"
#include "parsers/extract/zh_listed_lines.h"
#include "parsers/text/countries.h"
#include "parsers/text/numerals.h"
#include "parsers/text/pattern.h"

namespace gazetted::extract::zh {

namespace {

using text::PartyMention;
using text::Pattern;
using text::Range;

Range range_in_block(const Sentence& sentence, Range range) {
    const std::size_t base = sentence.place.range.begin;
    return {base + range.begin, base + range.end};
}

/// 具体管控名单如下:, 3家被列入关注名单的实体:, with the names in the lines below.
bool heads_list(std::string_view words) {
    static const Pattern head(
        "(?:列入|纳入)[^。;:]*(?:管控名单|关注名单|不可靠实体清单)[^。;:，]{0,16}(?:实体|企业|公司|机构)?(?:名单)?(?:"
        "如下|为)?:$|"
        "^(?:以下|具体|完整)[^。;:，]{0,12}(?:管控名单|关注名单|不可靠实体清单)(?:如下)?:$");
    return words.ends_with(":") && head.in(words);
}

/// …和丙公司，它们参与军售; …以及丙公司，将禁止向其出口: no part of the last name.
Range without_rest(std::string_view words, Range names) {
    static const Pattern goes_on("，(?:它们|他们|这些|均|都|股价|因|被|并|将|从事|上述|禁止|其中)");
    const auto rest = goes_on.find(names.of(words));
    return rest ? Range{names.begin, names.begin + rest->begin()} : names;
}

/// Where such a row begins: 被列入…清单的企业分别为甲公司（A Inc.）、乙公司（B LLC）; 这3家实体为: 甲公司; 乙公司.
std::optional<Range> row_in(std::string_view words) {
    static const Pattern row(
        "(?:(?:列入|纳入)[^。;，]*(?:名单|清单)|^(?:这|该|上述|以上|具体)(?:[0-9]{1,3}|[一二两三四五六七八九十]{1,3})(?"
        ":"
        "家|间|个))[^，。;、()]{0,24}(?:实体|企业|公司|机构|名单)\"?，?(?:分别|具体|其中)?(?:为|是|包括|包含|:)"
        "(?:但不限于)?[，:]?((?:[^。《》()]|\\([^()]*\\))+)");
    // 未被列入…的企业包括, 迄今列入…的公司包括, 可能被列入: not those of this deed; 列入“实体清单”的中国企业: theirs.
    static const Pattern others(
        "未|没有|尚|可能|或|恐|移出|移除|迄今|至今|累计|以来|过去|目前|已有|下一批|即将|有望|拟|若|早|先后|另|中国(?:"
        "实体|企业|公司|机构)|中企|(?:^|[^靠])实体清单");
    const auto match = row.find(words);
    if (!match || is_foreign_deed(words, match->begin()) || told_as_past(words.substr(0, match->begin()))) return {};
    if (others.in(words.substr(0, match->groups[1].begin))) return {};
    // 为列入名单的企业提供服务的机构包括, 受列入名单影响的企业包括: who deals with them.
    static const Pattern dealings("影响|提供|断供|供货|供应|服务|合作|客户");
    if (dealings.in(words.substr(match->begin(), match->groups[1].begin - match->begin()))) return {};
    return without_rest(words, match->groups[1]);
}

/// 乙公司（B LLC）; in a row that semicolons divide: nothing but a name in both forms.
bool is_piece_of_row(std::string_view words) {
    static const Pattern piece("^[^，。;()]{2,30}\\([A-Za-z][^()]*\\)[;。]?$");
    return piece.in(words);
}

/// 无人艇制造商甲尼克科技（A Inc.）, 卫星技术公司乙康（B Inc.）: the name begins behind what it is.
PartyMention without_trade(std::string_view block, PartyMention name) {
    static const Pattern trade("^[^()]{2,18}?(?:制造商|供应商|承包商|开发商|运营商|巨头|公司|机构|企业)(.+)$");
    // 甲航空企业联盟, 甲软件公司日本: no name of its own stands behind.
    static const Pattern form(
        "(?:公司|集团|机构|企业|中心|研究院|研究所|论坛|部门|事业部|联盟|协会|部|国际|控股|投资|有限|亚太|北美|欧洲|"
        "全球|(?:" +
        text::country_expression() + "))$");
    const std::string_view words = name.zh.of(block);
    const auto match = name.en.empty() || form.in(words) ? std::nullopt : trade.find(words);
    if (match) name.zh.begin += match->groups[1].begin;
    return name;
}

void add_names(const Text& text, const Sentence& sentence, Range range, PartyNames& into) {
    const std::string_view block = text.block(sentence.place.block);
    // 多家军工企业和无人机企业: classes, where no name in Latin letters stands behind.
    static const Pattern of_class("(?:企业|实体|个人|[供承][应包]商|制造商|子公司|分公司|母公司|关联公司|分支机构)$");
    for (const PartyMention& name : text::parties_in_sentence(block, range_in_block(sentence, range)))
        if (!name.en.empty() || !of_class.in(name.zh.of(block)))
            into.add(sentence.place.block, without_trade(block, name));
}

/// 将8家实体列入…名单，其中包含甲航空、乙科技、…: names cut short, where there are as many as the count says.
void read_counted_row(const Text& text, const Sentence& sentence, PartyNames& into) {
    static const Pattern row(
        "([0-9]{1,3}|[一二两三四五六七八九十]{1,3})(?:家|间|个)[^。;，]*(?:列入|纳入)[^，。;]*名单，(?:(?:其中|分别|"
        "具体)?(?:包含|包括)|(?:分别|具体)(?:为|是))([^。;《》]+)");
    static const Pattern no_names("领域|行业|产业|业务|用户|用途|产品|物项|措施|国家|安全|利益|禁止|一[家间个]");
    const std::string_view words = text.at(sentence.place);
    const auto match = row.find(words);
    const auto count = match ? text::number_of(match->text(words, 1)) : std::nullopt;
    if (!count || is_foreign_deed(words, match->begin())) return;
    const Range names = without_rest(words, match->groups[2]);
    if (no_names.in(names.of(words)) || told_as_past(words.substr(0, names.begin))) return;
    for (const PartyMention& name : text::parties_of_count(
             text.block(sentence.place.block), range_in_block(sentence, names), static_cast<std::size_t>(*count)))
        into.add(sentence.place.block, name);
}

}  // namespace

void read_told_lists(const Text& text, const Outline& outline, PartyNames& into) {
    bool in_row = false;  // the last sentence was a piece of a row
    constexpr std::string_view kCounted = "家", kPlaces = "间", kPieces = "个", kList = "单";
    for (const Sentence& sentence : outline.sentences) {
        if (sentence.annex || sentence.question) continue;
        const std::string_view words = text.at(sentence.place);
        const bool may = holds_characters(words, kCounted) || holds_characters(words, kPlaces) ||
                         holds_characters(words, kPieces) || holds_characters(words, kList);
        in_row = in_row && is_piece_of_row(words);
        if (in_row) add_names(text, sentence, {0, words.size()}, into);
        if (in_row || !may) continue;
        if (heads_list(words)) read_names_below(text, outline, sentence, into);
        if (const auto row = row_in(words)) {
            add_names(text, sentence, *row, into);
            in_row = words.ends_with(";");
        }
        read_counted_row(text, sentence, into);
    }
}

}  // namespace gazetted::extract::zh
