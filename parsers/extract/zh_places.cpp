#include "parsers/extract/zh_places.h"

#include <algorithm>
#include <string>

#include "parsers/text/pattern.h"

namespace gazetted::extract::zh {

namespace {

using text::CountryMention;
using text::Match;
using text::Pattern;
using text::Range;

// All of these look at a text in which one mark, C, stands for a country's name.
std::string marked(std::string_view expression) {
    std::string out;
    for (const char c : expression)
        c == 'C' ? out += text::kCountryMark : out += c;
    return out;
}

const Pattern& by_count() {
    static const Pattern pattern(
        marked("(?:[0-9]|一|二|两|三|四|五|六|七|八|九|十|多|有关|相关|部分|等|上述|名|数)(?:家|个|名|间)?C(?:(?:、|和|"
               "及|与)C)*"
               "(?:籍)?(?:的)?[^，。;、()对向将把C]*?(?:子公司|实体|企业|公司|机构|银行|组织|个人|军工|国防)"));
    return pattern;
}

const Pattern& by_direction() {
    static const Pattern pattern(
        marked("(?:向|对|至|往|针对|给)C(?:、C)*(?:及|和)?C?(?:的)?(?:军事|境内|国内|两用物项)?[^。;，家售武制裁]*?"
               "(?:出口|用户|管制|转移|提供|组织和个人|实体|企业|用途|反制)"));
    return pattern;
}

const Pattern& by_direction_and_count() {
    static const Pattern pattern(
        marked("(?:对|向|针对)C[0-9一二两三四五六七八九十]{1,3}(?:家|名|个)|C(?:(?:、|和|及)C)*[0-"
               "9一二两三四五六七八九十]{1,3}(?:家|个)"
               "[^，。;、C]*(?:实体|企业|公司|机构|银行)"));
    return pattern;
}

/// 美国甲公司等7家企业
const Pattern& by_named_count() {
    static const Pattern pattern(
        marked("(?:^|[、，;和及])C[^，。;、]{2,40}等[0-9一二两三四五六七八九十]{1,3}(?:家|个|名)"));
    return pattern;
}

/// 与美国有关实体进行交易
const Pattern& by_dealing() {
    static const Pattern pattern(
        marked("(?:与|同|和)C(?:的)?(?:有关|相关|上述|该|部分)*(?:实体|企业|公司|机构)(?:之间)?(?:进行|开展|从事|的)*"
               "(?:有关|相关)?(?:交易|贸易)"));
    return pattern;
}

/// 位于甲国、乙国的实体
const Pattern& by_home() {
    static const Pattern pattern(
        marked("(?:位于|来自|原产于|总部(?:设|位)(?:在|于)|注册(?:在|于))C(?:(?:、|和|及)C)*(?:的|等)?"
               "[^，。;]*(?:实体|企业|公司|机构|组织)"));
    return pattern;
}

/// 出口至甲国、乙国
const Pattern& by_shipping() {
    static const Pattern pattern(marked(
        "(?:出口|转移|转口|转运|转出口|再出口|运往|运|销|发往|发)(?:至|到|往|给)C(?:(?:、|和|及|与|以及|或者?)C)*"));
    return pattern;
}

const Pattern& by_military() {
    static const Pattern pattern(marked("C(?:军方|军队|军事(?:$|[^技合援联演交]))"));
    return pattern;
}

const Pattern& by_catalogue() {
    static const Pattern pattern(
        marked("将C(?: "
               "?(?:、|和|及)C)*(?:正式|一并|也)?(?:增列入|列入|增列至|纳入)|针对C(?:(?:、|和|及)C)*的?(?:管理|出口|"
               "管制)*目录"));
    return pattern;
}

const Pattern& by_short_form() {
    static const Pattern pattern(
        "(?:对|输)(美|日|欧|台|菲|荷|韩|英|德)(?:出口|国?出口管制|反制|措施|两用物项)|"
        "在(美|日|欧|英|德|法|荷|韩)(?:相关|有关|的|设立的)?(?:子公司|分公司|企业|公司|机构)|"
        "(?:家|个|名|、|^|，|将|把|对)(美|日|欧|英|德|法|荷|韩)(?:企|实体|军工|资企业)");
    return pattern;
}

/// 荷德8家实体
const Pattern& by_short_row() {
    static const Pattern pattern(
        "(?:^|，|:|将|把|对)((?:美|日|欧|英|德|法|荷|韩|菲|加|澳)(?:、?(?:美|日|欧|英|德|法|荷|韩|菲|加|澳))*)[0-"
        "9一二两三四五"
        "六七八九十]{1,3}(?:家|大)");
    return pattern;
}

void add(std::vector<CountryMention>& out, const CountryMention& mention) {
    const bool known =
        std::any_of(out.begin(), out.end(), [&](const auto& other) { return other.code == mention.code; });
    if (!mention.code.empty() && !known) out.push_back(mention);
}

std::string_view short_code(std::string_view name) {
    struct Row {
        std::string_view name;
        std::string_view code;
    };
    static constexpr Row rows[] = {{"美", "US"}, {"日", "JP"}, {"欧", "EU"}, {"英", "GB"}, {"德", "DE"}, {"法", "FR"},
                                   {"荷", "NL"}, {"韩", "KR"}, {"菲", "PH"}, {"加", "CA"}, {"澳", "AU"}, {"台", "TW"}};
    for (const Row& row : rows)
        if (row.name == name) return row.code;
    return {};
}

}  // namespace

std::vector<CountryMention> aimed_at(std::string_view words) {
    std::vector<CountryMention> out;
    const text::MarkedCountries countries(words);
    for (const Pattern* pattern : {&by_count(), &by_direction(), &by_direction_and_count(), &by_catalogue(),
                                   &by_military(), &by_named_count(), &by_dealing(), &by_home(), &by_shipping()}) {
        if (countries.empty()) break;
        for (const Match& match : pattern->all(countries.text()))
            for (const CountryMention& mention : countries.within(match.whole()))
                add(out, mention);
    }
    // …，美企面临断供: who bears it is not whom it is aimed at; 10家美企面临禁令, 对美企股权设限 aim.
    static const Pattern suffers("^(?:面临|受|称|担|急|恐|回应|喊|慌|承压|股|或|怎|如何|会|抢|忧|损失)");
    static const Pattern counted("^(?:家|个|名|将|把|对)");
    for (const Match& match : by_short_form().all(words)) {
        const bool bears = match.has(3) && suffers.in(words.substr(match.end()));
        if (bears && !counted.in(match.text(words, 0))) continue;
        for (std::size_t group = 1; group < match.groups.size(); ++group)
            if (match.has(group)) add(out, {match.groups[group], short_code(match.text(words, group))});
    }
    constexpr std::size_t kOneCharacter = std::string_view("美").size();
    for (const Match& match : by_short_row().all(words)) {
        const Range row = match.groups[1];
        for (std::size_t at = row.begin; at + kOneCharacter <= row.end; at += kOneCharacter) {
            const std::string_view code = short_code(words.substr(at, kOneCharacter));
            if (!code.empty()) add(out, {{at, at + kOneCharacter}, code});
        }
    }
    return out;
}

std::optional<CountryMention> home_in_row(std::string_view row) {
    for (std::size_t at = 0; at <= row.size();) {
        const std::size_t end = std::min(row.find('|', at), row.size());
        std::size_t first = at, last = end;
        while (first < last && row[first] == ' ')
            ++first;
        while (last > first && row[last - 1] == ' ')
            --last;
        const auto found = text::find_countries(row.substr(first, last - first));
        if (found.size() == 1 && found.front().range.begin == 0 && found.front().range.end == last - first)
            return CountryMention{{first, last}, found.front().code};
        at = end + 1;
    }
    return std::nullopt;
}

std::optional<CountryMention> home_of_line(std::string_view line) {
    static const Pattern pattern(
        marked("^(?:\\([一二三四五六七八九十]{1,3}\\)|[一二三四五六七八九十]{1,3}、|\\(?[0-9]{1,3}[.、)])?"
               "(?:(C)(?:的?(?:实体|企业|公司))?(?:\\([^()]*\\))?:(?:$|[0-9]{0,2}[.、]?[^，。:]{2,60}\\([A-Za-z])|\\(("
               "C)\\)[^，。]{2,})"));
    const text::MarkedCountries countries(line);
    if (countries.empty()) return std::nullopt;
    const auto match = pattern.find(countries.text());
    if (!match) return std::nullopt;
    const auto named = countries.within(match->groups[match->has(1) ? 1 : 2]);
    return named.empty() ? std::nullopt : std::optional(named.front());
}

std::vector<CountryMention> homes_in_list(std::string_view words) {
    static const Pattern list("(?:将|把)([^。;]+?)(?:列入|列为|增列入|纳入|移出)|对([^。;]+?)(?:采取|实施|启动)");
    static const Pattern start(marked("(?:^|的|、|和|及|\\))(C)[^、，。;]{2,}"));
    std::vector<CountryMention> out;
    if (!list.in(words)) return out;
    const text::MarkedCountries countries(words);
    if (countries.empty()) return out;
    for (const Match& match : list.all(countries.text())) {
        const std::size_t group = match.has(1) ? 1 : 2;
        const std::size_t base = match.groups[group].begin;
        for (const Match& name : start.all(match.text(countries.text(), group))) {
            const auto named = countries.within({base + name.groups[1].begin, base + name.groups[1].end});
            out.insert(out.end(), named.begin(), named.end());
        }
    }
    return out;
}

}  // namespace gazetted::extract::zh
