#include "parsers/extract/zh_headlines.h"

#include <optional>
#include <string>
#include <vector>

#include "parsers/extract/zh_actors.h"
#include "parsers/extract/zh_denied.h"

namespace gazetted::extract::zh {

namespace {

using text::Pattern;

struct Headline {
    std::vector<std::string_view> kinds;
    Pattern says;
};

/// A control of ours, as headlines call it.
#define GAZETTED_CONTROL                                                                                                                                  \
    "(?:出口管制|管控|(?:出口|境外|稀土|物项|相关|有关)管制|管制(?:措施|公告)|不可靠实体清单|两用物项|出口禁令|" \
    "出口[^。;，]{0,14}禁令|禁运|实体清单措施|更严格的[^。;，]*审查|[0-9]号公告|"                                                \
    "家[^，。;]*(?:实体|企业|公司|机构)[^，。;]*(?:措施|出口禁令))"

const std::vector<Headline>& headlines() {
    static const std::vector<Headline> table{
        // 解除…禁令 有效期至…: for a time only
        {{"suspension"},
         "(?:解除|取消|放开)[^。;，]*" GAZETTED_CONTROL
         "[^。;]*(?:有效期至|为期[一二两0-9]|[0-9]年[0-9]{1,2}月[^。;]*日"
         "(?:止|$))"},
        {{"suspension"}, "(?:暂停|中止)[^。;]*" GAZETTED_CONTROL "|" GAZETTED_CONTROL "[^。;，]*(?:暂停|中止)"},
        {{"termination"},
         "(?:取消|解除|停止|终止|撤销|结束|恢复)[^。;，]*" GAZETTED_CONTROL "|" GAZETTED_CONTROL
         "[^。;，]*(?:取消|解除|停止|终止|撤销|恢复(?:实施|执行|生效|$))|(?:移出|移除|调出|剔除)[^。;，]*"
         "(?:管控名单|关注名单|不可靠实体清单)"},
        {{"termination"}, "(?:管控名单|关注名单|不可靠实体清单)\"?中?(?:首批|首次|再|又)?移出"},
        {{"control_list_addition"},
         "对[^。;，]*家[^。;，]*(?:企业|实体|公司|机构)[^。;，]*(?:采取|实施)[^。;，]{0,6}(?:出口管制|管控)(?:措施|$)"},
        {{"item_licensing"}, "(?:将|把)[^。;，:家企司]{1,20}列管"},
        {{"enforcement_notice"},
         "(?:打击|严打|查处|严惩|整治)[^。;，]*(?:战略矿产|稀土|两用物项|管制物项)[^。;，]*(?:走私|违法|违规|非法)"},
        {{"framework_law"},
         "(?:(?:人大|常委会)[^。;，]*通过|公布|颁布|签署)(?:了|关于|新|最新|修订后?的?|修改后?的?|修正后?的?|新的|《|"
         "中华人民共和国|中国|两用物项)*(?:出口管制法|出口管制条例|不可靠实体清单规定)》?(?:$|[，。;: ]|[0-9自将])"},
        {{"uel_listing"}, "不可靠实体清单\"?(?:再|又|新|再次)+(?:添|增|扩)"},
        {{"control_list_addition"}, "管控名单\"?(?:再|又|新|再次)+(?:添|增|扩)"},
        {{"watch_list_addition"}, "关注名单\"?(?:再|又|新|再次)+(?:添|增|扩)"},
        {{"country_end_use_ban"},
         "(?:加强|收紧|升级|强化)对(?:日本?|美国?|欧盟?|台湾?)[^。;，]*两用物项[^。;，]*出口管制"},
        {{"precursor_licensing", "list_adjustment"},
         "(?:调整|修订|更新|公布|发布)[^。;，]*易制毒化学品[^。;，]*目录|易制毒化学品[^。;，]*目录[^。;，]*(?:调整|"
         "修订|更新|增列)"},
        {{"technology_control", "list_adjustment"},
         "(?:调整|修订|更新|修改|公布|发布)[^。;，]*禁止(?:出口)?、?限制出口技术目录|禁止(?:出口)?、?限制出口技术目录[^"
         "。;，]*(?:"
         "调整|修订|更新|"
         "修改|公布|发布)|(?:技术|工艺)[^。;，]*(?:列入|纳入|进入)[^。;，]*(?:限制|禁止)(?:类)?出口(?:技术)?目录"},
        {{"repeal"},
         "废止[^。;，]*(?:出口管制|管制|两用物项)[^。;，]*(?:公告|决定|规定)|(?:出口管制|两用物项)[^。;，]*(?:公告|"
         "决定|规定)"
         "[^。;，]*废止"},
        {{"list_adjustment"},
         "(?:推迟|延期|延后|暂缓|推后)[^。;，]*(?:管制|管控)[^。;，]*(?:实施|生效|施行|执行)|(?:管制|管控)[^。;，]*(?:"
         "实施|生效|施行|"
         "执行)(?:日期|时间)?[^。;，]*(?:推迟|延期|延后|推后)"},
        {{"extraterritorial", "country_end_use_ban"},
         "(?:任何国家|第三国|境外)[^。;，]*(?:组织|企业|个人|实体)[^。;]*(?:向|对|将)[^。;，]*(?:转移|转口|转售|转卖|"
         "提供)"
         "[^。;]*(?:追责|责任|禁止|不得|违法|处罚)"},
    };
    return table;
}

#undef GAZETTED_CONTROL

/// The ministry, the mechanism or China as the one who acts, at the head of the line.
bool is_ours(std::string_view title) {
    static const Pattern pattern(
        "^(?:\"|【[^】]*】)?(?:快讯[:|]?|突发[:|]?|重磅[!:]?|刚刚[!，:])?(?:中国)?(?:商务部|海关总署|中国|中方|我国|"
        "北京|全国人大|国务院|大陆|内地|中共|陆(?:商务部|再|又|将|把|对|宣布|公布|发布|暂停|停止|取消|解除|恢复|终止|"
        "调整|修订|更新|"
        "废止|"
        "推迟|加强|收紧|扩大|限制|管制|禁)|"
        "不可靠实体清单工作机制|工作机制|[两三四五六]部门|(?:不可靠实体清单|(?:出口管制)?管控名单|关注名单)\"?(?:再|又|"
        "新|移出|首批|首次))");
    return pattern.in(title);
}

/// Wished, doubted, talked about, done by others or to other things.
bool tells_nothing(std::string_view title) {
    static const Pattern pattern(
        "可能|或将|是否|有望|拟|考虑|回应|否认|呼吁|要求|敦促|希望|应(?:当|立即|尽快|撤|取|停|解)|网传|不实|谣言|不会|"
        "未(?:曾|予|取|停|暂)|"
        "不(?:取消|停止|解除|暂停)|反对|磋商|会谈|对话|会见|谈|\\?|？|吗|呢|如何|为何|为什么|征求意见|解读|评论|专家|"
        "分析|在即|待定|即将(?:公布|发布|出台)|演练|演习|"
        "(?:美|日|欧|荷|英|德|韩|澳|加|印)方|关税|反倾销|反补贴|进口|港务|周年|数据|外媒|传闻|据称");
    return pattern.in(title);
}

/// 2026年度…许可证管理目录公布 needs nobody to act.
bool is_edition_of_catalogue(std::string_view title) {
    static const Pattern pattern(
        "两用物项[^。;，]*许可证(?:管理)?目录[^。;，]*(?:公布|发布|出炉|亮相|调整)|(?:公布|发布|调整)[^。;，]*两用物项["
        "^。;，]*许可证"
        "(?:管理)?目录");
    return pattern.in(title);
}

/// What a report says at once: its headline, or, where it has none, the first sentence of a flash, behind …电，.
struct AtOnce {
    std::string_view words;
    std::optional<Place> place;  ///< none: the headline
};

AtOnce said_at_once(const KindList& list) {
    constexpr std::size_t kFlash = 3;  // sentences
    static const Pattern dateline("^[^，。;:]{2,24}(?:电|讯|消息|报道)(?:，| )(?:据[^，。;]{2,16}，)?");
    if (!list.text.title().empty()) return {list.text.title(), std::nullopt};
    const Sentence* first = nullptr;
    std::size_t told = 0;
    for (const Sentence& sentence : list.outline.sentences) {
        if (sentence.annex || sentence.question) continue;
        if (first == nullptr) first = &sentence;
        ++told;
    }
    if (first == nullptr || told > kFlash) return {};
    Place place = first->place;
    if (const auto line = dateline.find(list.text.at(place))) place.range.begin += line->end();
    return {list.text.at(place), place};
}

}  // namespace

void read_headline(KindList& list) {
    const bool report = list.identity.document_class == model::DocumentClass::kPress ||
                        list.identity.document_class == model::DocumentClass::kOther;
    if (!report || !list.kinds.empty()) return;
    const auto [title, place] = said_at_once(list);
    if (title.empty() || tells_nothing(title)) return;
    const auto evidence = [&, place = place](text::Range range) {
        if (!place) return list.text.title_evidence(range);
        return list.text.evidence({place->block, {place->range.begin + range.begin, place->range.begin + range.end}});
    };
    if (is_edition_of_catalogue(title)) list.add("licence_catalogue", evidence({0, title.size()}));
    if (!list.kinds.empty() || !is_ours(title)) return;
    const std::string told = without_denied(title);
    for (const Headline& headline : headlines()) {
        const auto match = headline.says.find(told);
        if (!match || !is_our_deed(title, match->begin(), true) || acts_on_chinese(match->text(title, 0))) continue;
        for (const std::string_view kind : headline.kinds)
            list.add(kind, evidence(match->whole()));
        return;
    }
}

}  // namespace gazetted::extract::zh
