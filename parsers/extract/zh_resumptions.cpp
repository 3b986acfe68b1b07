#include "parsers/extract/zh_resumptions.h"

#include <algorithm>
#include <string>

#include "parsers/extract/zh_deeds.h"
#include "parsers/extract/zh_denied.h"
#include "parsers/model/reading.h"

namespace gazetted::extract::zh {

namespace {

using text::Match;
using text::Pattern;

/// Group 1 is the verb, group 2 the 暂停 that is a noun.
const Pattern& lifts() {
    static const Pattern pattern(
        "(解除|结束|提前终止|提前结束|终止|停止|取消|撤销|不再)(?:[^，。;]*?(?:的|所作的?|所采取的?|规定的?)|对"
        "[^，。;]+?|上述|该|前述|有关|相关)?(暂停|中止)(?:实施|执行|适用)?的?(?:期限|期间|期|措施|决定|安排|状态)?"
        "(?:[，。;]|$)");
    return pattern;
}

/// 不再暂停实施…公告, 停止暂停…, 提前结束对…公告的暂停: the word before 暂停 turns it round, whatever follows. Groups
/// as above.
const Pattern& turns_round() {
    static const Pattern pattern(
        "(解除|结束|提前终止|提前结束|终止|停止|取消|撤销|撤回|不再)"
        "(?:继续|再|予以|实施|执行|适用|对其|相应)*(暂停|中止|暂缓)");
    return pattern;
}

/// 暂停期限不再延长, 暂停期限至…，不再延长, 不再延长…的暂停期限, 暂停不予展期: what is not prolonged runs out. Groups
/// as above; in the second form they stand the other way round.
const Pattern& not_prolonged() {
    static const Pattern pattern(
        "(?:不再|不予|不|未予|未获)(?:继续)?(?:延长|延续|顺延|展期|续期)[^，。;]*?(?:暂停|中止)|"
        "(?:暂停|中止)(?:实施|执行|适用)?的?(?:期限|期间|期)(?:截至|至|到|截止到?)[0-9年月日止]{0,16}，(?:到期后?|届时|"
        "届满后?)?"
        "(?:不再|不予)(?:继续)?(?:延长|延续|顺延|展期|续期)|"
        "(?:暂停|中止)[^，。;]*?(?:不再|不予|不|未予|未获)(?:继续)?(?:延长|延续|顺延|展期|续期)");
    return pattern;
}

/// Group 1 is the 暂停 that runs out.
const Pattern& runs_out() {
    static const Pattern pattern(
        "(暂停|中止)(?:实施|执行|适用)?的?(?:期限|期间|期|措施|决定|安排)?(?:已经|已|均)?(?:自|于|从|在|至|将)?"
        "[0-9零一二两三四五六七八九十年个月日天时起今昨本当，]{0,24}(?:已经|已|即|将|均)?(?:届满|期满|满期|到期|"
        "提前终止|"
        "提前结束|"
        "终止|结束|解除|失效)");
    return pattern;
}

bool goes_on(std::string_view words) {
    static const Pattern pattern("继续暂停|继续中止|再暂停|延长|延续|顺延|展期|延至|延期");
    return pattern.in(words);
}

}  // namespace

std::vector<Resumption> resumptions_in(std::string_view sentence) {
    static const Pattern again(
        "恢复(?:对[^，。;]+?)?(?:实施|执行|施行|适用|实行|生效|有效|效力|管制)|(?:起|均|全部|一并|予以)(恢复)(?:[，。;]"
        "|$)");
    static const Pattern paused("恢复|暂停|中止|暂缓");  // stands in all of them
    std::vector<Resumption> out;
    if (!paused.in(sentence)) return out;
    const std::string told = without_denied(sentence);
    const text::Subject subject(told);
    for (const Match& match : again.all(subject))
        out.push_back({match.has(1) ? match.groups[1] : match.whole(), {}});
    for (const Match& match : turns_round().all(subject))
        out.push_back({match.groups[1], {match.groups[1].begin, match.groups[2].end}});  // 继续 between them included
    for (const Match& match : not_prolonged().all(subject))
        out.push_back({match.whole(), match.whole()});
    for (const Match& match : lifts().all(subject)) {
        if (!goes_on(match.text(sentence, 0))) out.push_back({match.groups[1], match.groups[2]});
    }
    if (!goes_on(sentence)) {
        for (const Match& match : runs_out().all(subject))
            out.push_back({match.whole(), match.groups[1]});
    }
    std::sort(out.begin(), out.end(),
              [](const Resumption& a, const Resumption& b) { return a.verb.begin < b.verb.begin; });
    return out;
}

bool resumes(std::string_view sentence) {
    static const Pattern measure("公告|管制|管控|措施|[0-9]号|清单|名单|恢复(?:实施|执行|适用|施行)[^，。;]{0,8}规定");
    static const Pattern only_may("原定|原计划|本应|视情|可以?恢复|将恢复|可以?解除|将解除");
    static const Pattern after("后，?(?:自动|即|再|予以)?恢复|(?:届满|期满|到期)(?:后|之后|前|之前|时)");
    static const Pattern only_when("(?:届满|期满|到期)(?:之?前|前夕)");
    if (!measure.in(sentence) || only_when.in(sentence) || only_may.in(sentence) || resumptions_in(sentence).empty())
        return false;
    if (!after.in(sentence)) return true;
    const std::vector<Verb> verbs = verbs_in(sentence);  // of a pause that begins: 暂停…，期满后恢复
    return std::none_of(verbs.begin(), verbs.end(), [](const Verb& verb) { return model::is_pause(verb.type); });
}

bool puts_off_return(std::string_view sentence) {
    static const Pattern put_off("(?:推迟|延期|延迟|延后|推后)(?:至|到)[^，。;]*恢复(?:实施|执行|施行|适用)");
    return put_off.in(sentence);
}

bool excepts_part(std::string_view sentence) {
    static const Pattern excepts(
        "除[^，。;除]+(?:之外|以外|外)(?:，|。|;|\\)|$)|除外|(?:但|其中)[^。;]{0,40}(?:继续|仍然?)(?:有效|执行|"
        "适用|"
        "实施)|(?:但|\\()不(?:包括|含|涉及)|"
        "(?:该款|该条|该项|该公告)的?(?:其他|其余)[^，。;]{0,16}(?:继续|仍然?|照常)(?:有效|执行|适用|实施)|"
        "对(?:其他|其余)国家[^，。;]*(?:继续|仍然?)(?:有效|执行|适用|实施)|[0-9]号(?:公告)?的?部分(?:条款|内容|规定)|"
        "(?:暂停|停止|中止)对(?:欧盟|东盟|[^，。;家()、号]{1,12}(?:国|国家|地区))[^，。;家()号]{0,8}(?:实施|适用|"
        "执行)");
    static const Pattern otherwise_said("除[^，。;]*另有[^，。;]*(?:之外|以外|外)");
    static const Pattern rest_ends("除(?:上述|前述)[^，。;]*外，?[^。;]*其他物项");  // of what it lists itself
    return excepts.in(sentence) && !otherwise_said.in(sentence) && !rest_ends.in(sentence);
}

std::vector<int> numbers_excepted(std::string_view sentence) {
    static const Pattern bracket(
        "\\((?:不(?:包括|含|涉及)|除)([^()]*[0-9]{1,4}号[^()]*)\\)|\\(([^()]*[0-9]{1,4}号[^()]*)除外\\)");
    static const Pattern number("([0-9]{1,4})号");
    std::vector<int> out;
    for (const Match& match : bracket.all(sentence)) {
        const std::string_view spared = match.text(sentence, match.has(1) ? 1 : 2);
        for (const Match& named : number.all(spared))
            out.push_back(std::stoi(std::string(named.text(spared, 1))));
    }
    return out;
}

bool keeps_part(std::string_view sentence) {
    static const Pattern notice("[0-9]号|》");
    if (!excepts_part(sentence) || !notice.in(sentence)) return false;
    const std::vector<Verb> verbs = verbs_in(sentence);
    return std::any_of(verbs.begin(), verbs.end(),
                       [](const Verb& verb) { return !is_idle(verb.type) && verb.type != "amends"; });
}

}  // namespace gazetted::extract::zh
