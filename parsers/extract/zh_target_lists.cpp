#include "parsers/extract/zh_target_lists.h"

#include <algorithm>

#include "parsers/base/search.h"
#include "parsers/extract/zh_deeds.h"
#include "parsers/extract/zh_periods.h"
#include "parsers/extract/zh_resumptions.h"
#include "parsers/extract/zh_target_parts.h"
#include "parsers/text/pattern.h"

namespace gazetted::extract::zh {

using text::Pattern;

std::string_view acts_on_list_below(std::string_view sentence) {
    constexpr std::string_view kFirst = "下";  // 以下, 下列, 如下
    if (!holds_characters(sentence, kFirst)) return {};
    static const Pattern lead(
        "(继续暂停|暂停|中止|停止|终止|取消|撤销|废止)(?:实施|执行|施行|适用)?[^，。;:《]*(?:以下|下列|如下)[^，。;:《]"
        "*"
        "(?:公告|文件|规定|通知|决定|令)(?:如下)?[^，。;:《]*(?:，自[^，。;:《]*起[^，。;:《]*)?[:。]?$|"
        "(?:以下|下列)[^，。;:《]*(?:公告|文件|规定|通知|决定|令)[^。;:《]*?(继续暂停|暂停|中止|停止|终止|取消|撤销|"
        "废止|失效)(?:实施|执行|施行|适用)?(?:至[^，。;:《]*|(?:[0-9]{1,3}|[一二三六九]|十二)(?:年|个月|日|天))?[:。]?$"
        "|"
        "(继续暂停|暂停|中止|停止|终止|取消|撤销|废止)(?:实施|执行|施行|适用)?的?[^，。;:《]*"
        "(?:公告|文件|规定|通知|决定)(?:目录|名单|清单)?如下[:。]?$");
    const auto match = lead.find(sentence);
    if (!match || resumes(sentence)) return {};
    std::size_t verb = 1;
    while (verb + 1 < match->groups.size() && !match->has(verb))
        ++verb;
    return relation_of(match->text(sentence, verb));
}

namespace {

/// Behind the names: nothing, what the notice is called, or what is done to it beside the list.
bool is_more_than_names(std::string_view words, const std::vector<Object>& objects) {
    static const Pattern more("(?:应当?|须|不得|自[^，。;]+起|修改|调整|继续有效)[^《》]*$");
    static const Pattern called(
        "^(?:\\(|令|公告| )*(?:关于|公布|发布|对|就)[^。;]*(?:公告|决定|通知|办法|规定|令|措施|清单|"
        "目录)\\)?[;。]?$");
    const std::size_t end = objects.back().range.end;
    const std::string_view behind = words.substr(end);
    if (called.in(behind)) return false;
    const std::vector<Verb> verbs = verbs_in(words);
    return more.in(behind) || std::any_of(verbs.begin(), verbs.end(), [&](const Verb& verb) {
               return std::none_of(objects.begin(), objects.end(),
                                   [&](const Object& object) { return object.range.holds(verb.range.begin); });
           });
}

/// 商务部公告2024年第33号中关于甲的部分: less than the notice.
TargetPart part_listed(std::string_view words, const Object& object, const std::vector<Object>& objects) {
    static const Pattern within("^(?:中的?|项下的?|的)([^，。;()《》]+)");
    const std::string_view behind = words.substr(object.range.end);
    if (behind.starts_with(" ") || behind.starts_with("(")) return {};  // what it is called
    TargetPart out = part_meant(words, object, std::string_view::npos, objects);
    const auto rest = within.find(behind);
    if (!out.words.empty() || !rest) return out;
    return {std::string(rest->text(behind, 1)), {}, true};
}

}  // namespace

std::vector<RelationFound> relations_listed(const Text& text, const ListLead& lead, const Sentence& line,
                                            const Naming& naming, std::optional<CivilDate> published) {
    constexpr std::size_t kOpens = 12;  // bytes before the first name: 原, a mark
    const std::string_view words = text.at(line.place);
    const std::vector<Object> objects = objects_in(text, line, naming);
    std::vector<RelationFound> out;
    if (objects.empty() || objects.front().range.begin > kOpens || excepts_part(words) ||
        is_more_than_names(words, objects))
        return out;
    const std::string_view lead_words = text.at(lead.sentence->place);
    for (const Object& object : objects) {
        RelationFound found;
        found.relation.type = lead.type;
        found.relation.target = object.id;
        if (!object.id) found.relation.target_title = object.title;
        found.title = object.title;
        fill_period(found, text, *lead.sentence, {{0, lead_words.size()}, {}}, published);
        found.place = line.place;
        found.path = line.path;
        found.object = object.range;
        found.verb_at = object.range.begin;
        found.listed = true;
        add_parts(found, part_listed(words, object, objects), out);
    }
    return out;
}

}  // namespace gazetted::extract::zh
