#include "parsers/extract/zh_verbs.h"

#include <algorithm>

#include "parsers/extract/zh_denied.h"
#include "parsers/extract/zh_idle_verbs.h"
#include "parsers/extract/zh_resumptions.h"
#include "parsers/text/pattern.h"

namespace gazetted::extract::zh {

namespace {

using text::Match;
using text::Pattern;
using text::Range;

/// 暂停实施期限延长至…, 将…的暂停再延长1年: the suspension itself is prolonged, in the same clause.
bool prolongs_pause(std::string_view words, Range verb, std::string_view type) {
    static const Pattern longer(
        "^[^，。;]*(?:延长|延续|顺延|展期|延期)|^(?:实施|执行)?的?(?:期限|期间|期)[^。;]{0,40}(?:延长|延续|顺延|展期|"
        "延至)");
    static const Pattern lengthen("(?:延长|延续|顺延|展期)[^，。;]*$");
    return type == "suspends" && (longer.in(words.substr(verb.end)) || lengthen.in(words.substr(0, verb.begin)));
}

/// 解除合同, 替代品: the verb without what makes it a deed on a notice.
bool is_another_matter(std::string_view words, Range verb) {
    static const Pattern lifted("^解除(?:对|商务部|海关总署|《|上述|该|第|[0-9]|相关|有关|出口|[，。;]|$)");
    static const Pattern replaced("^(?:替代|取代|代替)(?:商务部|海关总署|《|第|[0-9]|原|[，。;]|$)");
    static const Pattern by_this("本(?:公告|目录|清单|规定|办法|决定|令|通知)$");
    const std::string_view rest = words.substr(verb.begin);
    if (rest.starts_with("解除")) return !lifted.in(rest);
    const bool replaces = rest.starts_with("替代") || rest.starts_with("取代") || rest.starts_with("代替");
    if (!replaces) return false;
    return !replaced.in(rest) || !by_this.in(words.substr(0, verb.begin));
}

/// 删除商务部公告…, 列入《…》: what follows was asked for only to know the verb by it.
Range word_of(std::string_view words, Range match) {
    static const Pattern by_object("^(?:删除(?:商务部|[0-9]|《)|(?:列入|纳入)《|改为\")");
    constexpr std::size_t kWord = std::string_view("删除").size();
    return by_object.in(words.substr(match.begin)) ? Range{match.begin, match.begin + kWord} : match;
}

}  // namespace

std::string_view relation_of(std::string_view word) {
    struct Row {
        std::string_view word;
        std::string_view type;
    };
    static constexpr Row rows[] = {{"继续", "continues_suspension"},
                                   {"延长", "continues_suspension"},
                                   {"再停", "continues_suspension"},
                                   {"再暂", "continues_suspension"},
                                   {"再中", "continues_suspension"},
                                   {"再次", "continues_suspension"},
                                   {"再度", "continues_suspension"},
                                   {"暂停", "suspends"},
                                   {"暂不", "suspends"},
                                   {"中止", "suspends"},
                                   {"暂缓", "suspends"},
                                   {"停止", "terminates"},
                                   {"终止", "terminates"},
                                   {"取消", "terminates"},
                                   {"撤销", "terminates"},
                                   {"撤回", "terminates"},
                                   {"解除", "terminates"},
                                   {"废止", "repeals"},
                                   {"失效", "repeals"},
                                   {"替代", "repeals"},
                                   {"取代", "repeals"},
                                   {"代替", "repeals"},
                                   {"不再有效", "repeals"},
                                   {"不再执行", "terminates"},
                                   {"不再实施", "terminates"},
                                   {"不再对", "terminates"},
                                   {"不再适用于", "terminates"},
                                   {"不再", "amends"},
                                   {"调整", "amends"},
                                   {"修订", "amends"},
                                   {"修改", "amends"},
                                   {"改为", "amends"},
                                   {"更新", "amends"},
                                   {"增列", "amends"},
                                   {"附件", "amends"},
                                   {"列入", "amends"},
                                   {"纳入", "amends"},
                                   {"增补", "amends"},
                                   {"补充", "amends"},
                                   {"增加", "amends"},
                                   {"新增", "amends"},
                                   {"变更", "amends"},
                                   {"删除", "amends"},
                                   {"删去", "amends"},
                                   {"替换为", "amends"},
                                   {"更正", "amends"}};
    for (const Row& row : rows) {
        if (word.substr(0, row.word.size()) == row.word) return row.type;
    }
    return {};
}

std::vector<Verb> verbs_in(std::string_view words) {
    static const Pattern pattern(
        "不再对[^，。;《》]*?(?:采取|实施|适用|施加)|暂不对(?:[^，。;《》()号]|\\([^()]*\\))*?(?:采取|实施|适用|施加|"
        "执行)|"
        // 停止对甲公司(A Inc.)适用…号: the verb goes on to what is done to them.
        "(?:(?:继续|再[次度]?)?暂停|中止|停止|终止|取消)对(?:[^，。;《》()号]|\\([^()]*\\))*?(?:采取|实施|适用|施加|"
        "执行)|"
        "(?:继续|延长)(?:暂停|中止|停止)|再[次度]?(?:暂停|中止)|暂停|中止|停止|终止|取消|撤销|"
        "撤回|解除|废止|失效|替代|取代|代替|不再(?:适用于|适用|执行|实施|有效)|暂缓(?:实施|执行|施行|适用)|调整|修订|"
        "修改|改为\"|"
        "更新|增列|(?:列入|纳入)《|删去|更正|替换为|增加(?:[一二两三]?(?:款|条|项)|\")|删除(?:第|商务部|[0-9]|《)|(?:"
        "增补|"
        "补充|"
        "增加|新增|变更|删除)(?"
        ":为)?\"?[0-9]{6}|附件(?:中|内)?(?:增补|增列|新增|增加|补充)[^，。;]{0,10}(?:实体|企业|公司|单位)");
    const std::vector<Resumption> resumptions = resumptions_in(words);
    std::vector<Verb> out;
    for (const Resumption& resumption : resumptions)
        out.push_back({resumption.verb, kResumes});
    std::vector<Match> matches = pattern.all(words);
    if (!matches.empty()) {
        const std::string told = without_denied(words);
        if (told != words) matches = pattern.all(told);
    }
    const std::vector<Range> kept = out.empty() && matches.empty() ? std::vector<Range>{} : words_that_keep(words);
    for (const Range keeps : kept)
        out.push_back({keeps, kKeeps});
    for (const Match& match : matches) {
        const bool is_kept = std::any_of(kept.begin(), kept.end(), [&](Range keeps) {
            return match.begin() < keeps.end && keeps.begin < match.end();
        });
        if (is_kept) continue;
        const bool of_resumption =
            std::any_of(resumptions.begin(), resumptions.end(), [&](const Resumption& resumption) {
                return resumption.verb.holds(match.begin()) || resumption.noun.holds(match.begin());
            });
        if (of_resumption) continue;
        if (is_another_matter(words, match.whole())) continue;
        static const Pattern towards("对[^，。;]*(?:实体|企业|公司|机构|用户|单位|家|其)$");
        const bool frees = match.text(words, 0) == "不再适用" && towards.in(words.substr(0, match.begin()));
        const std::string_view type = frees ? "terminates" : relation_of(match.text(words, 0));
        const bool told = type != "amends" && type != "repeals" && done_by_another(words, match.whole());
        out.push_back({word_of(words, match.whole()), told ? kTold
                                                      : prolongs_pause(words, match.whole(), type)
                                                          ? "continues_suspension"
                                                          : type});
    }
    std::sort(out.begin(), out.end(), [](const Verb& a, const Verb& b) { return a.range.begin < b.range.begin; });
    return out;
}

}  // namespace gazetted::extract::zh
