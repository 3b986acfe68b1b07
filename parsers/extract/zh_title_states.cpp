#include "parsers/extract/zh_title_states.h"

#include "parsers/extract/zh_actors.h"
#include "parsers/extract/zh_control_subject.h"
#include "parsers/extract/zh_denied.h"

namespace gazetted::extract::zh {

namespace {

using text::Pattern;

#define GAZETTED_MEASURES "(?:出口管制|管控|管制|管控名单|关注名单|不可靠实体清单|反制|出口禁令|出口限制|许可)"

struct State {
    std::string_view kind;
    Pattern says;
};

const std::vector<State>& states() {
    static const std::vector<State> table{
        {"suspension",
         "(?:暂停|中止)(?:实施|执行|适用)?[^。;]*" GAZETTED_MEASURES "[^。;，]*(?:措施|公告|制裁|$|答|，|一年|[0-9])|"
         "" GAZETTED_MEASURES "[^。;，]*(?:措施|公告|规定)?[^。;，]*(?:暂停|中止)"},
        {"termination",
         "(?:停止|终止|取消|解除|撤销|结束|恢复)(?:实施|执行|适用)?[^。;]*" GAZETTED_MEASURES
         "[^。;，]*(?:措施|公告|制裁|$|答|，)|(?:移出|移除|调出)[^。;，]*(?:名单|清单)|" GAZETTED_MEASURES
         "[^。;，]*(?:措施|公告|规定)[^。;，]*(?:停止|终止|取消|解除|撤销|结束|恢复)"},
    };
    return table;
}

#undef GAZETTED_MEASURES

/// Asked, feared, wished for; of tariffs; of others.
bool is_no_deed(std::string_view title) {
    static const Pattern other(
        "关税|反倾销|反补贴|吗|？|\\?|为何|或将|可能|有望|呼吁|敦促|要求|希望|期待|拟|考虑|传|影响|不公|滥用|单边|会否|"
        "如何|意味|"
        "调查|穿透");
    static const Pattern not_tariffs("非关税");
    return other.in(title) && !not_tariffs.in(title);
}

/// 关于继续暂停实施公告2031年第58号的公告, and no text: what a feed has of a notice.
bool read_title_alone(KindList& list) {
    static const std::vector<State> acts{
        {"suspension", "(?:暂停|中止)(?:实施|执行)?[^。;]*公告(?:[0-9]{4}年)?第?[0-9]{1,4}号"},
        {"termination", "(?:停止|终止|恢复|解除)(?:实施|执行)?[^。;]*公告(?:[0-9]{4}年)?第?[0-9]{1,4}号"},
        {"repeal", "(?:废止|撤销)[^。;]*公告(?:[0-9]{4}年)?第?[0-9]{1,4}号"},
    };
    const auto& sentences = list.outline.sentences;
    if (!list.kinds.empty() || !list.identity.number || !sentences.empty() || !state_is_of_control(list)) return false;
    const std::string title = without_denied(list.text.title());
    for (const State& act : acts) {
        const auto match = act.says.find(title);
        if (!match) continue;
        list.add(act.kind, list.text.title_evidence(match->whole()));
        return true;
    }
    return false;
}

}  // namespace

bool read_state_of_title(KindList& list) {
    const std::string title = without_denied(list.text.title());
    if (list.own_voice) return read_title_alone(list);
    if (is_no_deed(title) || asks_about_theirs(title)) return false;
    bool added = false;
    auto told = list.kinds;  // 移出名单，另对10家延长暂停: both states stand
    std::erase_if(told, [](const auto& kind) { return kind.value != "suspension" && kind.value != "termination"; });
    for (const State& state : states()) {
        const auto match = state.says.find(title);
        if (!match || !is_our_deed(title, match->begin(), true) || is_foreign_deed(title, match->end()) ||
            acts_on_chinese(match->text(title, 0)))
            continue;
        if (!added) list.kinds.clear();
        list.add(state.kind, list.text.title_evidence(match->whole()));
        added = true;
    }
    if (!added) return false;
    for (const auto& kind : told)
        list.add(kind.value, kind.evidence);
    return true;
}

}  // namespace gazetted::extract::zh
