#include "parsers/extract/zh_told_kinds.h"

#include <optional>
#include <string>
#include <vector>

#include "parsers/extract/zh_actors.h"
#include "parsers/extract/zh_acts.h"
#include "parsers/extract/zh_denied.h"
#include "parsers/extract/zh_history.h"
#include "parsers/text/countries.h"

namespace gazetted::extract::zh {

namespace {

using text::Match;
using text::Pattern;

struct KindRule {
    std::string_view kind;
    Pattern says;
};

/// Deeds told in any voice; whose deed it is decides is_our_deed.
const std::vector<KindRule>& deeds() {
    static const std::string country = "(?:" + text::country_expression() + ")";
    static const std::vector<KindRule> rules{
        {"control_list_addition",
         "(?:将|把)[^。;]*(?:列入|纳入|增列入|增列至|加入|列为|转入|转列|移入|调入)[^，。;]*(?:出口管制)?管控名单|"
         "(?:由|从)[^，。;]*关注名单" GAZETTED_MOVED_TO "[^，。;]*管控名单|"
         "在[^，。;]*管控名单\"?》?(?:中|内|上)?(?:增列|新增|增加)|" GAZETTED_LIST_MEASURES("管控名单")},
        {"watch_list_addition",
         "(?:将|把)[^。;]*(?:列入|纳入|增列入|增列至|加入|列为)[^，。;]*关注名单|"
         "(?:由|从)[^，。;]*管控名单" GAZETTED_MOVED_TO "[^，。;]*关注名单|"
         "在[^，。;]*关注名单\"?》?(?:中|内|上)?(?:增列|新增|增加)"},
        {"uel_listing",
         "(?:将|把)[^。;]*(?:列入|纳入|增列入|增列至|加入|列为)[\"《]*不可靠实体清单|"
         "在[\"《]*不可靠实体清单[\"》]*(?:中|内|上)?(?:增列|新增|增加)|启用\"?不可靠实体清单\"?[^。]*(?:制裁|"
         "措施)"},
        {"uel_investigation",
         "(?:启动|开展|发起)[^，。;]*不可靠实体清单[^，。;]*调查|不可靠实体清单[^。;]*(?:启动|发起|立案)"
         "[^，。;]*调查|问题启动调查|(?:^|，|;)对[^。;]*《不可靠实体清单规定》[^。;]*(?:启动|发起|立案)[^，。;]*调查"},
        {"country_end_use_ban",
         "(?:禁止|严禁|叫停|不予许可|不予批准|不批准|加强|限制|严格|收紧|停止)[^。;家]*(?:向|对|至|往)" + country +
             "(?:的)?(?:军事|军方|军队|军警|军工|武装|自卫队|海岸警卫|防卫|出口|境内|防务|国防)[^。;]*|物项(?:向|对)" +
             country + "(?:的)?出口(?:管制)?|(?:向|对)" + country +
             "(?:的)?(?:军事|军方|军队)[^。;家]*(?:禁止|不得|不予)|(?:向|对)" + country +
             "[^。;，家司团企]*?出口[^。;家，]*，?(?:一律|原则上|均|暂)*(?:不予(?:许可|批准|受理|同意|核准|签发)|"
             "不批准|不许可|禁止)|"
             // 禁止向甲国警察厅出口…: one of its own bodies, whichever it is.
             "(?:禁止|严禁|不得|停止)[^。;，家]*?(?:向|对|至|往)" +
             country + "[^。;，家司团企名]*?出口[^。;]*(?:物项|技术)"},
        // As the one who must not or needs a licence, not as the one who receives (向境外组织和个人提供).
        {"extraterritorial",
         "(?:^|，|;|:|禁止|要求|规定|\"|\\))(?:境外(?:的)?(?:任何)?(?:国家(?:和|或者?|、)地区的?)?(?:任何)?(?:组织|"
         "企业|实体|机构)(?:(?:和|或者?|、|及)个人)?|"
         "(?:任何|所有|其他|各)国家(?:(?:和|或者?|、|及)地区|\\(地区\\))?的?(?:任何)?(?:组织|单位|企业)(?:(?:和|或者?|"
         "、|及)个人)?"
         "|"
         "第三国)[^。;]*(?:转移|提供|转交|转卖|转售|必须(?:获得|取得)|应当?(?:申请|取得|获得)|许可|转运|转口|转出口|"
         "再出口)|"
         "境外特定出口经营者|原产于?中国[^。;，]*(?:转移|提供)[^。;，]*的(?:任何国家|第三国|境外)[^。;，]*(?:组织|实体|"
         "企业|个人)|"
         "对境外[^。;，]*物项实施出口管制"},
    };
    return rules;
}

/// 对日本实施…: aimed at a country, not at items.
bool country_named(std::string_view object) {
    return !text::country_at(object, 0).code.empty();
}

/// 商务部新闻发言人就将…列入…答记者问 tells our deed; 就美将…列入… does not.
bool is_our_title(const KindList& list) {
    static const Pattern ours("^(?:中国)?商务部|不可靠实体清单工作机制");
    return ours.in(list.text.title()) && !asks_about_theirs(list.text.title());
}

std::optional<CivilDate> published_of(const KindList& list) {
    const auto& day = list.identity.published_on;
    return day ? std::optional(day->value) : std::nullopt;
}

/// 对{object}实施出口管制, 加强{object}出口管制: goods, technology or both by what the object lists.
template <class Add>
void read_controls(std::string_view words, bool nobody_is_ours, bool titles_are_cited, Add add_kind) {
    static const Pattern control(
        "对([^。;，对]+)(?:实施|采取|加强|实行)[^。;，]*?(?:出口管制|出口许可|管制)|加强([^。;，对]+)"
        "出口管制(?:$|[^执监工合宣培对交])|"
        "调整([^。;，]+)出口管制|"
        "(?:将|把)([^。;，]+)(?:纳入|列入)(?:出口管制(?:的|，|。|范围|清单|$)|管制清单|两用物项出口管制清单|"
        "(?:出口)?许可(?:证)?管理)|"
        "(?:公布|发布|宣布|出台)(?:对|了)?([^。;，对]+)出口管制(?:措施|公告|政策|决定|规定)|"
        "(?:此次|本次)管制(?:物项)?(?:主要)?(?:涉及|涵盖|包括)([^。;，]+)|"
        "涉及(?:的)?物项(?:主要)?(?:包括|有|为)([^。;，]+)|"
        "(?:就|关于)(?:加强|实施)?([^。;，调]+)出口管制(?:政策|措施|问题|决定|有关|相关|情况|应询)*"
        "答记者问");
    static const Pattern joint("、|以及|和|及|与");
    static const Pattern nothing_named(
        "^(?:其|上述|下列|以下|有关|相关|部分|所有|一切|等|两用物项)*(?:两用)?(?:物项|产品|货物)?(?:临时)?等?$|(?:实体|"
        "企业|公司|机构|个人|集团|银行)(?:采取|实施)?$|"
        "对华|中国|加强|列入|对日|对美|^(?:美|日方|欧|英|荷|加方|澳|韩|德|外方)");
    for (const Match& match : control.all(words)) {
        if (!is_our_deed(words, match.begin(), nobody_is_ours)) continue;
        if (titles_are_cited && in_name_of_act(words, match.begin())) continue;
        // 去年第58号公告曾对…实施出口管制, in a report on something else.
        if (!titles_are_cited && told_as_past(words.substr(0, match.begin()))) continue;
        std::size_t group = 1;
        while (group + 1 < match.groups.size() && !match.has(group))
            ++group;
        const std::string_view object = match.text(words, group);
        static const Pattern towards("(?:对|向)(?:" + text::country_expression() + ")$");
        static const Pattern ended("(?:解除|停止|取消|暂停|中止|终止|撤销|恢复|不再)(?:了|继续|再)?$");
        constexpr std::string_view kList = "管控名单";  // 对…采取出口管制管控名单措施 lists
        if (words.substr(match.end()).starts_with(kList)) continue;
        if (country_named(object) || towards.in(object) || ended.in(object)) continue;
        if (ended.in(words.substr(0, match.begin()))) continue;
        if (group == 3) add_kind("list_adjustment", match.whole());
        std::size_t from = 0;
        for (const Match& cut : joint.all(std::string(object) + "、")) {
            const std::string_view piece = object.substr(from, cut.begin() - from);
            from = cut.end();
            if (piece.empty() || nothing_named.in(piece)) continue;
            const bool technology = piece.find("技术") != std::string_view::npos;
            add_kind(technology ? "technology_control" : "item_licensing", match.whole());
            if (from >= object.size()) break;
        }
    }
}

/// Where the sentence tells the deed as ours, if it does. A foreign deed may stand before it with the same verb
/// (鉴于美国将…列入…, 工作机制决定将…列入…): where the reading from the first 将 is not ours, that from the next one
/// counts.
std::optional<std::size_t> our_deed_in(std::string_view words, const KindRule& rule, bool nobody_is_ours) {
    constexpr std::size_t kMostReadings = 8;
    std::size_t from = 0;
    for (std::size_t reading = 0; reading < kMostReadings; ++reading) {
        const auto match = rule.says.find(words, from);
        if (!match) return std::nullopt;
        if (!acts_on_chinese(match->text(words, 0)) && is_our_deed(words, match->begin(), nobody_is_ours))
            return match->begin();
        const std::string_view begin = words.substr(match->begin());
        constexpr std::size_t kCharacter = std::string_view("将").size();
        if (!begin.starts_with("将") && !begin.starts_with("把")) return std::nullopt;
        from = match->begin() + kCharacter;
    }
    return std::nullopt;
}

/// A sentence of the text's own, with what it denies blotted out.
struct Told {
    const Sentence& sentence;
    std::string words;
};

std::vector<Told> told_in(const KindList& list) {
    std::vector<Told> out;
    for (const Sentence& sentence : list.outline.sentences)
        if (!sentence.annex && !is_among(sentence.place, list.found.names))
            out.push_back({sentence, without_denied(list.text.at(sentence.place))});
    return out;
}

void read_deed(KindList& list, const KindRule& rule, const Told& told) {
    const auto& [sentence, words] = told;
    // In an answer, once our deed has been told, a sentence without an actor goes on about it.
    // So does 其一，决定将…, 公告要求… in a report of ours.
    static const Pattern detail("^(?:其[一二三四]|[一二三四]是|第[一二三四]|(?:该|上述)?(?:公告|通告|决定))");
    const auto of_ours = [&list] { return list.issued_by("MOFCOM") || list.issued_by("UEL"); };
    const bool goes_on = !sentence.question && (!list.kinds.empty() || (detail.in(words) && of_ours()));
    const auto deed = our_deed_in(words, rule, list.own_voice || goes_on);
    if (!deed || (list.own_voice && in_name_of_act(words, *deed))) return;
    static const Pattern no_more("不再[^，。;]*$");
    if (no_more.in(std::string_view(words).substr(0, *deed))) return;
    const auto voice = list.identity.document_class;
    const bool report = voice == model::DocumentClass::kPress || voice == model::DocumentClass::kOther;
    static const Pattern only_if("(?:若(?:中|北京|商务|被|遭)|如果|倘若|假如|一旦)[^，。;]*$");
    const std::string_view before_deed = std::string_view(words).substr(0, *deed);
    // 提出一系列举措，包括将违法境外实体列入管控名单: work to come
    static const Pattern work("(?:提出|部署|研究|明确)[^，。;反]{0,12}(?:举措|任务|重点工作)[^。;]*包括[^。;]*$");
    if (report && work.in(before_deed)) return;
    if (report && only_if.in(before_deed)) return;
    if ((report || sentence.question) && told_as_past(before_deed)) return;
    if (!list.own_voice && sums_up(before_deed)) return;
    if (report && list.tells_older(sentence)) return;
    static const Pattern elsewhere("^此前|详见");
    if (list.own_voice && (elsewhere.in(words) || tells_of_earlier(words, published_of(list)))) return;
    static const Pattern threatens(
        "(?:视同|视为|违反[^。;]{0,40}的，|情节严重的?，)[^。;]*(?:列|纳)入[^。;]*名单|" GAZETTED_MAY_LIST);
    if (list.own_voice && rule.kind.ends_with("_addition") && threatens.in(words)) return;
    list.add(rule.kind, list.text.evidence(sentence.place));
}

void read_deeds_once(KindList& list, const std::vector<Told>& all) {
    read_controls(
        list.text.title(), list.own_voice || is_our_title(list), false,
        [&list](std::string_view kind, text::Range range) { list.add(kind, list.text.title_evidence(range)); });
    const bool subject_named = !list.kinds.empty();
    for (const auto& [sentence, words] : all) {
        // In passing, an answer may say that something is controlled; it is its subject where it is asked for or
        // decided.
        static const Pattern decided("决定|宣布|发布|公布|公告|起(?:正式)?实施|起，[^。;]*实施|请问");
        if (!list.own_voice && !subject_named && !sentence.question && !decided.in(list.text.at(sentence.place)))
            continue;
        if (list.tells_older(sentence)) continue;
        const Place& place = sentence.place;
        read_controls(words, list.own_voice || (!sentence.question && !list.kinds.empty()), list.own_voice,
                      [&](std::string_view kind, text::Range) { list.add(kind, list.text.evidence(place)); });
    }
    for (const KindRule& rule : deeds()) {
        if (const auto match = rule.says.find(list.text.title())) {
            const bool ours = is_our_deed(list.text.title(), match->begin(), list.own_voice || is_our_title(list));
            if (ours && !acts_on_chinese(match->text(list.text.title(), 0)))
                list.add(rule.kind, list.text.title_evidence(match->whole()));
        }
        for (const Told& told : all)
            read_deed(list, rule, told);
    }
}

}  // namespace

/// Twice over an answer: a sentence without an actor may stand before the one that names it.
void read_deeds(KindList& list) {
    const std::vector<Told> all = told_in(list);
    for (int pass = 0; pass < (list.own_voice ? 1 : 2); ++pass)
        read_deeds_once(list, all);
}

}  // namespace gazetted::extract::zh
