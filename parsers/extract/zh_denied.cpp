#include "parsers/extract/zh_denied.h"

#include <algorithm>
#include <vector>

#include "parsers/text/pattern.h"

namespace gazetted::extract::zh {

namespace {

using text::Pattern;

#define GAZETTED_DEEDS                                                                                                                                        \
    "((?:暂停|中止|停止|终止|废止|撤销|取消|解除|恢复|禁止|限制|列入|纳入|列为|移出|移除|调出|剔除|叫停|收紧|实施|" \
    "采取)(?:实施|执行|"                                                                                                                                \
    "采取)?)"

/// Deeds on what was set before: of them 不得 makes no ban, as it does of 出口 and 列入.
#define GAZETTED_UNDONE                                                                                                                                           \
    "(暂停|中止|停止|终止|废止|撤销|撤回|取消|解除|恢复|失效|替代|取代|代替|暂缓|调整|修订|修改|更新|增列|增加|增补|" \
    "补充|新增|变更|"                                                                                                                                       \
    "删除|删去|更正|移出|移除|调出|剔除)"

/// What is not done, and bans that end. Group 1 is the word that does nothing.
const std::vector<Pattern>& denials() {
    static const std::vector<Pattern> table{
        "(?:并?没有|并未|未曾|从未|尚未|不会|不是|并非|绝非|不等于|不意味着|不代表|不排除|无意|不予|是否(?:会|将|要|"
        "考虑)?)"
        "(?:(?:将|把|对|向|再|要|因此|新增|有|进一步)[^，。;的许批]*?)?" GAZETTED_DEEDS,
        // 不得停止执行…; 不得不停止 does, and its second 不 is stepped over
        "得不|(?:并未|没有|未曾|未予|尚未|不得|不会|不予|不能|不应|无权|不)(?:继续|延长)?" GAZETTED_UNDONE,
        // 不得将…从…名单中移出
        "(?:不得|不能|不应|无权)(?:擅自|自行|随意|单方面)?(?:将|把|对)[^，。;的许批]*?" GAZETTED_UNDONE,
        "(?:未|没有|不曾|从未)被[^，。;的]*?" GAZETTED_DEEDS,
        "[^，。;]未(禁止|暂停|停止|废止|列入|取消|撤销)",
        "不再(?:将|把)[^，。;]*?((?:增?列|纳|加)入)",
        "不再(?:适用|执行|实施|受|采取)[^，。;]*?(禁止|限制|不得|不予)",
        "不再[^，。;]*?(更(?:加|为)?严格|从严)[^，。;]*?审[查核]",
        // What ends is a ban: it bans nothing.
        "(?:解除|取消|停止|终止|撤销|暂停|废止)(?:对|了|原|有关|关于|实施|执行)*[^，。;、并且禁限]*?(禁止|限制)[^，。;]"
        "*(?:措施|规定|"
        "要求|限制)",
        "(禁止|限制|不予许可|不予批准|不得)[^，。;]*的(?:规定|措施|要求)[^，。;不未]*(?:取消|解除|停止|终止|"
        "废止|不再)",
        // …的要求，自…起取消; 不得取消 and 停止受理 leave it.
        "(更(?:加|为)?严格|从严)[^，。;]*审[查核][^，。;]*的(?:规定|措施|要求)，?[^，。;不未]*(?:取消|解除|停止|终止|"
        "废止|不再)"
        "(?:执行|实施|施行|适用|有效)?(?:[，。;]|$)",
        "不受([^，。;]*)的?影响",
        // 第五条“禁止…”改为“未经许可…”: what the notice amended says and will say.
        "\"([^\"]*[^0-9A-Za-z\".、，（）()][^\"]*)\"[^，。;\"]{0,6}(?:修改|调整|更正|变更|替换|改)为\"([^\"]*)\"",
        // What the other side asks of us.
        "(?:美|日|欧|荷|英|德|韩|澳|加|印|法|外|有关)方[^，。;]{0,12}(?:要求|敦促|呼吁|希望)(?:中方|中国|我方|我国)?([^"
        "，。;]*)",
    };
    return table;
}

#undef GAZETTED_DEEDS
#undef GAZETTED_UNDONE

/// One of the words without which nothing is denied or ended; plain words, which cost little where there are none.
bool may_deny(std::string_view sentence) {
    static const Pattern says(
        "没有|未被|不曾|并未|未曾|从未|尚未|不会|不是|并非|绝非|不等|为\"|不意|不代|不排|无意|不予|是否|不再|未禁|未暂|"
        "未停|影响|方要求|方敦促|方呼吁|方希望|未废|未列|未取|未撤|禁止|限制|不得|的规定|的措施|的要求|未予|不能|不应|"
        "无权|不继|不延|不暂|不中|不停|不终|不废|不撤|不取|不解|不恢|不失|不替|不调|不修|不更|不增|不补|不新|不变|不删|"
        "不移|不剔");
    return says.in(sentence);
}

}  // namespace

std::string without_denied(std::string_view sentence) {
    std::string out(sentence);
    if (!may_deny(sentence)) return out;
    const text::Subject subject(sentence);
    for (const Pattern& denial : denials()) {
        for (const text::Match& match : denial.all(subject)) {
            for (std::size_t group = 1; group < match.groups.size() && match.has(group); ++group) {
                const text::Range deed = match.groups[group];
                std::fill(out.begin() + static_cast<std::ptrdiff_t>(deed.begin),
                          out.begin() + static_cast<std::ptrdiff_t>(deed.end), '_');
            }
        }
    }
    return out;
}

}  // namespace gazetted::extract::zh
