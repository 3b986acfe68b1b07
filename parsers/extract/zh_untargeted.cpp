#include "parsers/extract/zh_untargeted.h"

#include "parsers/extract/zh_denied.h"
#include "parsers/extract/zh_other_ends.h"
#include "parsers/extract/zh_periods.h"
#include "parsers/extract/zh_resumptions.h"
#include "parsers/text/pattern.h"

namespace gazetted::extract::zh {

namespace {

using text::Match;
using text::Pattern;

}  // namespace

std::vector<RelationFound> untargeted_in(const Text& text, const Sentence& sentence,
                                         const std::vector<model::NoticeId>& before,
                                         std::optional<CivilDate> published) {
    static const Pattern state(
        "(继续暂停|暂停|停止|取消|中止|终止|撤销|解除)(?:实施|执行)?[^，。;]*(?:措施|公告|(?:出口|临时)管制|禁令|"
        "出口限制)|"
        "(?:上述|相关|反制|管控|禁止|限制)[^，。;]*(?:措施|公告)(?:予以)?(继续暂停|暂停|停止|取消|中止)|"
        "对[^，。;]*(?:企业|实体|公司|机构|集团|[0-9]家)[^，。;]*措施(?:将|均)?(?:予以)?(继续暂停|再[次度]?暂停|暂停|"
        "停止|取消|"
        "中止)|"
        "(?:出口管制|管控|两用物项)[^，。;]*(?:公告|措施|规定|新规)(?:予以|均|全部|一并|将)?(继续暂停|暂停|中止)|"
        "(?:相关|有关|管制|管控)?措施(?:将|再)?(继续停|再停)(?:[一二两三]|[0-9])|"
        // 甲物项对美国出口管制措施，即日起至…暂停实施
        "(?:出口管制|管控|两用物项)[^。;]*?措施，自?即日起(?:至|到)[^，。;]*?(继续暂停|暂停|中止)");
    static const Pattern these("上述|前述");
    static const Pattern ours(
        "(?:出口|临时)管制|管控名单|不可靠实体清单|对[^，。;]+(?:企业|公司|机构|实体|银行)[^，。;]*反制措施|上述|前述|"
        "[0-9]号公告|公布的相关|(?:发布|公布)的[^，。;]*公告|[0-9一二两三四五六七八九十]份[^，。;]*公告|两用物项|"
        "管控措施|反制措施|出口(?:禁令|禁止|限制)");
    static const Pattern these_measures(
        "(?:相关|有关|管制|管控)(?:处理|限制|管控|管制)?措施|"
        "对[^，。;]+(?:企业|实体|公司|机构|集团|[0-9]家)[^，。;]*措施|禁止[^，。;]*措施|"
        "(?:家|个)[^，。;]{0,12}(?:实体|企业|公司|机构)的?[^，。;]{0,10}措施");
    static const Pattern of_list("管控名单|不可靠实体|出口管制|反制");
    const std::string_view words = text.at(sentence.place);
    std::vector<RelationFound> out;
    if (!state.in(words) || resumes(words)) return out;
    const std::string told = without_denied(words);
    for (const Match& match : state.all(told)) {
        std::size_t verb = 1;
        while (verb + 1 < match.groups.size() && !match.has(verb))
            ++verb;
        const std::size_t at = match.groups[verb].begin;
        if (!ours.in(match.text(words, 0)) && !(these_measures.in(match.text(words, 0)) && of_list.in(words))) continue;
        RelationFound found;
        found.place = sentence.place;
        found.path = sentence.path;
        found.verb_at = at;
        found.relation.type = relation_of(match.text(words, verb));
        fill_period(found, text, sentence, {{0, words.size()}, {}}, published);
        if (tells_history(words, at, found.relation.from, published)) continue;
        found.to_come = is_to_come(words, at);
        const bool back = these.in(match.text(words, 0));
        for (const model::NoticeId& id : back ? before : std::vector<model::NoticeId>{}) {
            found.relation.target = id;
            out.push_back(found);
        }
        if (!back || before.empty()) out.push_back(std::move(found));
    }
    read_other_ends(words, published, out);
    return out;
}

}  // namespace gazetted::extract::zh
