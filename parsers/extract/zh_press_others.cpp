#include "parsers/extract/zh_press_others.h"

#include <algorithm>
#include <vector>

#include "parsers/extract/zh_actors.h"
#include "parsers/extract/zh_history.h"
#include "parsers/text/dates.h"
#include "parsers/text/normal.h"

namespace gazetted::extract::zh {

namespace {

using text::Pattern;

struct OtherTelling {
    std::string_view kind;
    Pattern says;
    bool decided = false;  ///< told only where something is decided or begins
};

const std::vector<OtherTelling>& other_tellings() {
    static const std::vector<OtherTelling> table{
        {"control_list_publication",
         "(?:公布|发布|出台|印发|颁布)[^。;，]*《?(?:中华人民共和国)?(?:两用物项|商用密码|核|核两用品及相关技术)"
         "出口管制清单"},
        {"list_adjustment",
         "对[^。;，]*《?[^。;，《》]*(?:管制清单|许可证管理目录)》?[^。;，]*(?:调整|修订|修改|更新)"},
        {"repeal",
         "(?:管制|两用物项)[^。;，《》]*公告[^。;，]*(?:废止|失效)|号公告[^。;，]*(?:废止|失效)[^。;]*(?"
         ":管制|两用物项)"},
        {"licence_catalogue",
         "(?:公布|发布|出台|印发|调整)[^。;，]*《?两用物项(?:和技术)?(?:进出口|出口)?许可证(?:管理)?目录"},
        {"framework_law",
         "(?:表决通过|审议通过|公布|颁布|签署|通过)[^。;，]*《[^《》]*(?:出口管制法|出口管制条例|"
         "不可靠实体清单规定)"
         "[^《》]*》"},
        {"enforcement_notice",
         "(?:打击|严打|查处|整治|严惩)[^。;，]*(?:战略矿产|稀土|两用物项|管制物项)[^。;，]*(?:走私|(?:非法|"
         "违法|违规)"
         "出口)|(?:战略矿产|稀土|两用物项|管制物项)(?:走私|(?:非法|违法|违规)出口)[^。;，]*(?:专项行动|举报|"
         "打击)"},
    };
    return table;
}

/// A draft, a plan, a question: nothing was published yet.
bool is_only_planned(std::string_view words) {
    static const Pattern pattern(
        "征求意见|草案(?:审议|提请|公开)|拟(?:于|公布|出台)|将(?:于|适时)|可能|是否|建议|呼吁|落实|宣传|解读");
    return pattern.in(words);
}

/// 中国10日发布公告，将…列入; not 早在2005年就将缅甸列入, nor 中国对…实施严格许可管理.
bool is_decided_now(std::string_view words) {
    static const Pattern decides("公告|宣布|决定|发布|公布|起|今日|今天|昨日|昨天|[0-9]日");
    static const Pattern planned("拟(?:将|把|对)|计划|考虑|酝酿");
    return decides.in(words) && !planned.in(words) && !tells_year_alone(words);
}

/// True where a sentence told it.
bool read_telling(KindList& list, const OtherTelling& telling) {
    for (const Sentence& sentence : list.outline.sentences) {
        const std::string_view words = list.text.at(sentence.place);
        if (sentence.annex || sentence.question || is_only_planned(words) || list.tells_older(sentence)) continue;
        const auto match = telling.says.find(words);
        if (!match || !is_our_deed(words, match->end(), true) || told_as_past(words.substr(0, match->begin())))
            continue;
        if (telling.decided && !is_decided_now(words)) continue;
        list.add(telling.kind, list.text.evidence(sentence.place));
        return true;
    }
    return false;
}

}  // namespace

void read_precursors(KindList& list) {
    static const OtherTelling told{"precursor_licensing",
                                   Pattern("(?:易制毒|芬太尼)[^。;，]*(?:化学品|前体)[^。;]*(?:须|需|应|必须)[^。;]{0,"
                                           "16}许可|出口[^。;，]*(?:易制毒|芬太尼)"
                                           "[^。;]*(?:须|需|应|必须)[^。;]{0,16}许可")};
    // 将甲国增列入《特定国家（地区）目录》, 对向甲国出口的易制毒化学品实施许可管理
    static const OtherTelling put{
        "precursor_licensing",
        Pattern("(?:增列|列入|纳入|新增)[^。;]{0,30}易制毒化学品|易制毒化学品[^。;，]*(?:实施|实行)[^，。;的]*许可|"
                "(?:将|把)[^。;]*(?:列入|增列|纳入)[^，。;]{0,4}特定国家\\(地区\\)目录"),
        true};
    static const OtherTelling adjusted{
        "list_adjustment",
        Pattern("(?:列入|增列入?|纳入)[\"《]*特定国家\\(地区\\)目录|易制毒化学品[^。;]*目录[^。;]*(?:调整|修订)")};
    if (!read_telling(list, told) && !read_telling(list, put)) return;
    read_telling(list, adjusted);
    // The licence for them is no other one; of 对甲金属实施出口管制，对易制毒化学品… both are told.
    static const Pattern another("对[^。;，易]*(?:实施|实行)[^。;，]*管制");
    std::erase_if(list.kinds, [](const auto& kind) {
        const text::NormalText words(kind.evidence.quote);
        return kind.value == "item_licensing" && words.view().find("易制毒") != std::string_view::npos &&
               !another.in(words.view());
    });
}

namespace {

/// 于3月5日将其列入, told on March 5, is the news.
bool is_of_these_days(const KindList& list, std::string_view words) {
    constexpr int kNews = 8;  // days
    const auto& published = list.identity.published_on;
    const auto dates = text::find_dates(words);
    const auto day = published && !dates.empty() ? text::resolve(dates.front(), published->value) : std::nullopt;
    return day && published->value.days_since(*day) < kNews;
}

}  // namespace

bool takes_measures_alone(const KindList& list) {
    static const Pattern takes("(?:宣布|决定)?对[^，。;]*采取\"?不可靠实体清单\"?(?:的)?(?:处理|相应|相关)?措施");
    static const Pattern before(
        "(?:已|曾)?于(?:[0-9]{4}年)?[0-9]{1,2}月[0-9]{1,2}日(?:已|曾)?(?:依法)?(?:决定)?(?:将|把)");
    if (!list.has("uel_measures") || !list.body_has(takes)) return false;
    return std::all_of(list.kinds.begin(), list.kinds.end(), [&](const auto& kind) {
        if (kind.value != "uel_listing") return true;
        const text::NormalText words(kind.evidence.quote);
        const auto told = before.find(words.view());
        return told && !takes.in(words.view()) && !is_of_these_days(list, told->text(words.view(), 0));
    });
}

void read_other_reports(KindList& list) {
    for (const OtherTelling& telling : other_tellings())
        if (read_telling(list, telling)) return;
}

}  // namespace gazetted::extract::zh
