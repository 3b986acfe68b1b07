#include "parsers/extract/zh_catalogues.h"

#include <algorithm>

#include "parsers/extract/zh_actors.h"
#include "parsers/extract/zh_denied.h"
#include "parsers/extract/zh_history.h"
#include "parsers/extract/zh_own_kinds.h"

namespace gazetted::extract::zh {

namespace {

using model::DocumentClass;
using text::Pattern;

/// An answer, or news in which our ministry does something.
bool tells_of_us(const KindList& list) {
    if (list.identity.document_class == DocumentClass::kAnswer) return true;
    static const Pattern deed("(?:商务部|海关总署)[^。;]{0,40}(?:公布|发布|调整|公告|决定|修改|修订|印发)");
    return std::any_of(list.outline.sentences.begin(), list.outline.sentences.end(), [&](const Sentence& sentence) {
        const std::string_view words = list.text.at(sentence.place);
        const auto match = deed.find(words);
        return !sentence.annex && match && is_our_deed(words, match->end(), false);
    });
}

/// 关于公布…目录的公告: the subject, a line of its own below a title that is but a number.
bool subject_has(const KindList& list, const Pattern& what) {
    static const Pattern subject("^关于[^。]*公告$");
    return std::any_of(list.outline.lines.begin(), list.outline.lines.end(), [&](const Line& line) {
        const std::string_view words = list.text.at(line.place);
        return line.zone != Zone::kAnnex && subject.in(words) && what.in(words);
    });
}

/// The title names what is published, or, where it is but a number, a sentence that publishes it.
bool announces(const KindList& list, const Pattern& what, const Pattern& publishes) {
    if (list.title_has(what)) return true;
    if (!list.own_voice || !list.title_is_bare()) return false;
    if (subject_has(list, what)) return true;
    return std::any_of(list.outline.sentences.begin(), list.outline.sentences.end(), [&](const Sentence& sentence) {
        const std::string_view words = list.text.at(sentence.place);
        return !sentence.annex && what.in(words) && publishes.in(words);
    });
}

}  // namespace

bool publishes_rules(const KindList& list) {
    static const Pattern enacts(
        "《[^《》]*(?:出口管制|两用物项|管制清单|不可靠实体清单|管控名单|易制毒化学品|反制外国|阻断外国)[^《》]*(?:法|"
        "条例|办法|规定|规则|细则|措施)》[^。]*"
        "(?:审议通过|会议通过|现予公布|予以公布|施行)");
    static const Pattern ends("废止|停止|修改");
    const auto& number = list.identity.number;
    return number && number->value.series == "order" && !list.title_has(ends) && list.body_has(enacts);
}

void read_law(KindList& list) {
    static const Pattern subject("出口管制|两用物项|管制清单|不可靠实体清单|管控名单|易制毒化学品(?:进出口|出口)");
    list.add_from_title("framework_law", subject);
    // 《不可靠实体清单规定》已经…通过，现予公布, below a title that is but the number of the order.
    static const Pattern enacts(
        "《[^《》]*(?:出口管制|两用物项|管制清单|不可靠实体清单|管控名单|易制毒化学品|反制外国|阻断外国)[^《》]*》[^。]"
        "*"
        "(?:通过|公布|施行)");
    static const Pattern counters("《[^《》]*反制外国[^《》]*》[^。]*(?:通过|公布|施行)");
    if (list.kinds.empty() && (list.title_is_bare() || publishes_rules(list)))
        list.add_from_body("framework_law", enacts);
    if (list.has("framework_law")) list.add_from_body("countermeasure", counters);
    if (!list.kinds.empty() && list.found.repeals) add_repeal(list);
}

bool read_enactment(KindList& list) {
    static const Pattern enacts(
        "《[^《》]*(?:出口管制|两用物项|管制清单|不可靠实体清单|管控名单|关注名单)[^《》]*(?:法|条例|规定|办法|细则)》"
        "(?:\\([^()]*\\))?(?:已经|已|经)[^。;《]*通过");
    if (!list.own_voice || list.found.licence || !list.kinds.empty()) return false;
    list.add_from_body("framework_law", enacts);
    if (!list.has("framework_law")) return false;
    if (list.found.repeals) add_repeal(list);
    return true;
}

bool read_correction(KindList& list) {
    static const Pattern corrects("更正|勘误");
    static const Pattern operative("特此更正|现(?:予以|作如下)?更正|更正如下|更正为|勘误如下|予以更正");
    if (!list.own_voice || !list.body_has(operative)) return false;
    if (!list.title_has(corrects) && !list.title_is_bare()) return false;
    list.add_from_body("list_adjustment", operative);
    return true;
}

bool read_special_catalogue(KindList& list) {
    static const Pattern licence_catalogue("《?两用物项(?:和技术)?(?:进出口|出口)?许可证(?:管理)?目录》?");
    static const Pattern control_list(
        "(?:公布|发布|印发|修订|制定|就)[^，。;《]*《?(?:中华人民共和国)?(?:(?:两用物项|商用密码|核|"
        "核两用品及相关技术|"
        "导弹及相关物项和技术|生物两用品及相关设备和技术|有关化学品及有关设备和技术)出口管制清单|军品出口管理清单)》?|"
        "两用物项出口管制清单[^，。;]*(?:出台|公布|发布|施行|实施|生效|执行|亮相)");
    static const Pattern precursor("易制毒化学品|γ-丁内酯|麻黄碱|前体");
    static const Pattern precursor_rule(
        "出口[^。;]*(?:应当?|须|需)[^。;]*《[^《》]*易制毒化学品[^《》]*》[^。;]*(?:申请|申领|办理|取得)[^。;]*许可|"
        "易制毒化学品[^。;]*(?:增列|管理目录[^。;]*(?:调整|公布)|(?:应当?|须|需)[^。;]*(?:申请|申领|办理|取得)[^。;]*"
        "许可)|"
        "(?:调整|公布)[^。;]*易制毒化学品[^。;]{0,12}管理目录");
    static const Pattern put_in_catalogue("(?:增列|列入|增补|纳入)[^。;]{0,12}《[^《》]*易制毒化学品[^《》]*目录》");
    static const Pattern countries("特定国家(?:\\(地区\\)|、地区|或地区|和地区)?(?:目录|名录|名单)");
    if (!list.own_voice && !tells_of_us(list)) return false;
    static const Pattern edition("现(?:将|予|就)?[^。;]{0,60}(?:公布|发布|印发)|予以(?:公布|发布)");
    static const Pattern part_changed(
        "(?:调整|修改|变更|更正)[^《》]*清单[^《》]*(?:部分|编[号码]|条目)|清单[^《》]*部分|清单》(?:的)?(?:调整|修改|"
        "变更|增补|删减)");
    if (announces(list, licence_catalogue, edition)) {
        list.add_from_title_or_body("licence_catalogue", licence_catalogue);
    } else if (!list.title_has(part_changed) && !subject_has(list, part_changed) &&
               announces(list, control_list, edition)) {
        list.add_from_title_or_body("control_list_publication", control_list);
    } else if (list.title_has(precursor) || (list.title_has(countries) && list.body_has(precursor)) ||
               (list.own_voice && list.body_has(put_in_catalogue)) ||
               ((list.title_is_bare() || !list.own_voice) && list.body_has(precursor_rule))) {
        list.add_from_title_or_body("precursor_licensing", precursor);
        read_adjustment(list);
        static const Pattern freed("免于办理|免予办理|予以豁免");
        list.add_from_body("exemption", freed);
    } else {
        return false;
    }
    // A report tells the end of the former edition; a notice brings it about.
    static const Pattern former("(?:同时|同步|相应)(?:予以)?(?:废止|失效)");
    if (list.found.repeals || (!list.own_voice && list.body_has(former))) add_repeal(list);
    return true;
}

namespace {

/// 中国政府4日将甲制备技术纳入限制出口目录: told as the news, or by the headline alone.
bool is_put_into_catalogue(const KindList& list) {
    static const Pattern puts("(?:将|把)[^。;]*(?:列入|纳入)[^，。;]{0,16}出口[^，。;]{0,4}目录");
    static const Pattern only_said("建议|呼吁|应|或将|是否");
    const auto& sentences = list.outline.sentences;
    if (sentences.empty()) return is_our_deed(list.text.title(), list.text.title().size(), false);
    return std::any_of(sentences.begin(), sentences.end(), [&](const Sentence& sentence) {
        const std::string words = without_denied(list.text.at(sentence.place));
        const auto match = puts.find(words);
        if (!match || sentence.annex || sentence.question || list.tells_older(sentence)) return false;
        const std::string_view before = std::string_view(words).substr(0, match->begin());
        return is_our_deed(words, match->begin(), false) && !told_as_past(before) && !tells_year_alone(before) &&
               !only_said.in(before);
    });
}

/// 中国将甲制备技术列入限制出口目录: a headline, by whatever name it calls the catalogue.
void read_headline_of_catalogue(KindList& list) {
    static const Pattern put_in("(?:技术|工艺)[^。;]*(?:列入|纳入)[^，。;]{0,6}(?:限制|禁止)(?:类)?出口(?:技术)?目录");
    static const Pattern planned("拟|征求意见|计划|可能");
    static const Pattern only_said("建议|呼吁|应|未|不|或|恐|传|曾|早");
    const std::string_view title = list.text.title();
    if (list.own_voice || list.has("technology_control")) return;
    const auto match = put_in.find(title);
    if (!match || only_said.in(title.substr(0, match->end())) || planned.in(title) || list.body_has(planned)) return;
    if (!is_our_deed(title, title.size(), true) || !is_put_into_catalogue(list)) return;
    list.add_from_title("technology_control", put_in);
    list.add_from_title("list_adjustment", put_in);
}

/// 公布、调整《中国禁止出口限制出口技术目录》.
void read_change_of_catalogue(KindList& list) {
    static const Pattern catalogue("《?中国禁止出口限制出口技术目录》?");
    if (!list.own_voice && !tells_of_us(list)) return;
    list.add_from_title("technology_control", catalogue);
    list.add_from_title("list_adjustment", catalogue);
    static const Pattern changed(
        "(?:对|将|现?公布)[^。;]{0,40}《中国禁止出口限制出口技术目录》[^。;]{0,80}(?:调整|修改|修订|公布|如下)");
    static const Pattern told(
        "(?:公布|发布|修改|修订|调整|更新)[^。;，]*《?中国禁止出口限制出口技术目录|《?"
        "中国禁止出口限制出口技术目录》?"
        "(?:\\([^()]*\\))?[^。;，]*(?:公布|发布|修改|修订|调整|更新|再修)");
    if (list.has("technology_control") && list.has("list_adjustment")) return;
    list.add_from_body("technology_control", list.own_voice ? changed : told);
    list.add_from_body("list_adjustment", list.own_voice ? changed : told);
}

}  // namespace

void read_technology_catalogue(KindList& list) {
    read_change_of_catalogue(list);
    read_headline_of_catalogue(list);
}

}  // namespace gazetted::extract::zh
