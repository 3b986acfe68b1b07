#include "parsers/extract/zh_foreign_reports.h"

#include "parsers/extract/zh_actors.h"
#include "parsers/extract/zh_history.h"
#include "parsers/text/countries.h"

namespace gazetted::extract::zh {

namespace {

using text::Pattern;

constexpr std::size_t kLead = 3;  // sentences in which a report tells its news

/// 科摩罗叫停…, 科摩罗将…: who does what the headline tells, whatever place that is; empty where it opens otherwise.
std::string_view subject_of(std::string_view title) {
    static const Pattern pattern(
        "^([^，。:;、0-9\" ]{2,8}?)(?:再次|再度|正式|全面|拟|已|将|计划)*(?:宣布|叫停|禁止|限制|暂停|收紧|将|把|对)");
    static const Pattern known(
        "中|我国|商务|海关|国务院|北京|机制|部委|部门|公告|新规|通知|物项|技术|产品|材料|稀土|出口|管制|名单|清单|许可|"
        "企业|公司|集团|官方|官宣|重磅|突发|独家|今|明|日起|月起|年起|再|首次|全面|正式|为|因|据|从|向|对|反制");
    const auto match = pattern.find(title);
    if (!match || known.in(match->text(title, 1))) return {};
    return match->text(title, 1);
}

/// 科摩罗7月2日宣布, 科摩罗政府表示: the subject of the headline announces in the text.
bool announces(std::string_view subject, std::string_view words) {
    static const Pattern pattern(
        "^[^，。;:、的对向与将把]*?(?:于|在|(?:[0-9]{4}年)?(?:[0-9]{1,2}月)?[0-9]{1,2}日|当地时间|日前|近日)*"
        "(?:宣布|决定|表示|下令|签署|发布|通知|通报|说|称|通过|批准)");
    for (std::size_t at = words.find(subject); at != std::string_view::npos; at = words.find(subject, at + 1))
        if (pattern.in(words.substr(at + subject.size()))) return true;
    return false;
}

/// 韩国称…影响有限, 日方抗议…: what others say of a measure of ours.
bool is_reaction(std::string_view title) {
    static const Pattern pattern(
        "^(?:[美日韩欧英德法荷印澳加]方|(?:" + text::country_expression() +
        ")[^，。:;对向]{0,8}?)(?:称|说|认为|回应|抗议|担忧|批评|抱怨|评估|遗憾|反对|不满|警告)");
    return pattern.in(title);
}

/// What a report tells us to have decided, of these days: 商务部3日宣布…, and not 商务部公布的数据.
bool tells_our_deed(const KindList& list, const Sentence& sentence) {
    static const Pattern deed(
        "(?:商务部|海关总署|国务院|工作机制|中方|中国|北京|我国)[^。;]*(?:宣布|决定|发布[^的，。;]*公告|公告(?:$|[^的])"
        "|"
        "(?:将|把)[^。;]*(?:列入|纳入)|对[^。;]*(?:实施|采取))");
    const std::string_view words = list.text.at(sentence.place);
    const auto match = deed.find(words);
    return match && is_our_deed(words, match->end(), false) && !told_as_past(words.substr(0, match->end())) &&
           !tells_year_alone(words.substr(0, match->end())) && !list.tells_older(sentence);
}

}  // namespace

bool is_foreign_report(const KindList& list) {
    const bool answer = list.identity.document_class == model::DocumentClass::kAnswer;
    if (list.own_voice || answer) return false;
    const std::string_view title = list.text.title();
    const std::string_view subject = subject_of(title);
    const bool reaction = is_reaction(title);
    bool foreign = reaction || is_foreign_deed(title, title.size());
    bool decided = foreign || is_our_deed(title, title.size(), false);
    bool ours_in_lead = false, ours_anywhere = false;
    std::size_t told = 0;
    for (const Sentence& sentence : list.outline.sentences) {
        if (sentence.annex || sentence.question) continue;
        const std::string_view words = list.text.at(sentence.place);
        if (!decided && !subject.empty() && announces(subject, words)) foreign = decided = true;
        if (!decided && is_foreign_deed(words, words.size())) foreign = decided = true;
        if (!decided && is_our_deed(words, words.size(), false)) return false;
        const bool ours = tells_our_deed(list, sentence);
        ours_anywhere = ours_anywhere || ours;
        ours_in_lead = ours_in_lead || (ours && told < kLead);
        ++told;
    }
    const bool by_title = reaction || is_foreign_deed(title, title.size()) || !subject.empty();
    return foreign && !(by_title ? ours_in_lead : ours_anywhere);
}

}  // namespace gazetted::extract::zh
