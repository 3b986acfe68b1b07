#include "parsers/extract/zh_target_parts.h"

#include <algorithm>

#include "parsers/extract/zh_part_references.h"
#include "parsers/text/pattern.h"

namespace gazetted::extract::zh {

namespace {

using text::Pattern;

/// One past the last target of a row: 商务部公告2025年第21号、第22号对…, 《甲》(第50号)、《乙》(第39号)同时废止.
std::size_t end_of_row(std::string_view words, std::size_t from, const std::vector<Object>& objects) {
    static const Pattern joints("^(?:\\)|、|，|和|及|以及|与|\\(| |《|》|第)*$");
    for (const Object& next : objects) {
        if (next.range.begin < from) continue;
        if (!joints.in(words.substr(from, next.range.begin - from))) break;
        from = std::max(from, next.range.end);
    }
    return from;
}

/// 将甲、乙列入《…目录》: what is put into a catalogue amends it; a list of parties is none.
bool puts_into(std::string_view words, const Object& object, const Verb& verb) {
    static const Pattern what("(?:将|把)[^。;《》]*(?:增|补充)?$");
    static const Pattern catalogue("(?:目录|清单)$|^[^，。;]{0,4}(?:目录|附表|附件|清单)");
    static const Pattern parties("名单|不可靠实体|反制清单");
    if (object.id || distance(words, verb.range.end, object.range.begin, {object}) != 0) return false;
    return what.in(words.substr(0, verb.range.begin)) && !parties.in(object.title) &&
           (catalogue.in(text::NormalText(object.title).view()) || catalogue.in(words.substr(object.range.end)));
}

}  // namespace

TargetPart part_meant(std::string_view words, const Object& object, std::size_t to,
                      const std::vector<Object>& objects) {
    static const Pattern row("^(?:\\)|、第?[0-9]{1,4}号)+");
    // 附件第1至第12项实体, 中3C608.a项所列锑锭(的出口管制), 附件所列序号3、5的企业: no part with a path of its own.
    static const Pattern piece(
        "^(?:的|中的?|所附的?)?(附件[0-9一二三]?(?:中的?|所列的?|内)?(?:序号)?第?[0-9一二三四五六七八九十]+[^，。;]*?"
        "(?:项|家|个|号|实体|企业|公司|机构|物项)+|附件[0-9一二三]?(?:中的?)?(?:相应|相关|有关|部分)(?:内容|物项|规定|"
        "部分|"
        "条款))|"
        "^(?:中的?|项下的?|所列的?|规定的?|涉及的?)([0-9][A-E][0-9]{3}[^，。;]*?|[^，。;第]*?所列[^，。;]+?)的?(?:临时)"
        "?"
        "(?:出口)?(?:管制|管控)");
    // 所列甲及原料(编号)取消临时管制, 附件相应内容不再执行
    static const Pattern piece_named(
        "^(?:的|中的?|所附的?)?((?:附件[0-9一二三]?(?:中的?|所列的?|内)?|中)?(?:相应|有关|相关|部分)(?:内容|规定|物项|"
        "条款))|^所列的?([^，。;第号措家体业司机()]*[^，。;第号措家体业司机项()])(?:\\([^()]*\\))?$");
    static const Pattern scope(
        "^(?:的|中的?|所附的?)?((?:第[^，。;]+(?:款|条|项|部分))|\"[^\"]{1,24}\"部分|[^，。;]*措施|"
        "其他物项)");
    // …第57号附件所列物项中涉及甲的部分暂停实施
    static const Pattern less("^[^，。;第]*(?:中(?:涉及|关于|有关|的)|所列)[^，。;]*部分(?:内容|物项|规定)?$");
    // 中有关甲的规定, 所列甲及原料(…): some of it, up to the verb behind it.
    static const Pattern some(
        "^中((?:有关|关于|涉及)[^，。;]*?的?(?:规定|内容|要求|条款|部分))(?:自|从|于|同时|予以|不再|，|$)|"
        "^(所列的?(?:[^，。;()第]|\\([^()]*\\))+?)(?:，|自[^，。;]*起|予以|均)*$");
    static const Pattern all_of_it(
        "^所列的?(?:全部|所有|各|相关|有关|上述)*(?:物项|实体|企业|公司|机构)?$|措施$|管制$|管控$|[家个]");
    TargetPart out;
    std::size_t from = end_of_row(words, object.range.end, objects);
    const bool in_row = from != object.range.end;
    if (const auto rest_of_row = row.find(words.substr(from))) from += rest_of_row->end();
    const std::string_view rest =
        to < from ? std::string_view() : words.substr(from, to == std::string_view::npos ? to : to - from);
    // 第33号、第36号第一条: the article is the last one's; what is done to parties (对16家实体采取的措施) is all of
    // theirs.
    static const Pattern measures("^[^，。;第]*措施");
    if (in_row && !measures.in(rest)) return out;
    if (const auto match = piece.find(rest)) {
        out.words = std::string(match->text(rest, match->has(1) ? 1 : 2));
        out.partly = true;
    } else if (const auto few = to != std::string_view::npos ? some.find(rest) : std::nullopt;
               few && (few->has(1) || !all_of_it.in(few->text(rest, 2)))) {
        out.words = std::string(few->text(rest, few->has(1) ? 1 : 2));
        out.partly = true;
    } else if (const auto named = to == std::string_view::npos ? std::nullopt : piece_named.find(rest)) {
        out.words = std::string(named->text(rest, named->has(1) ? 1 : 2));
        out.partly = true;
    } else if (to != std::string_view::npos && less.in(rest)) {
        out.words = std::string(rest);
        out.partly = true;
    } else if (const auto part = scope.find(rest)) {
        out.words = std::string(part->text(rest, 1));
        out.paths = referenced_parts(out.words);
        static const Pattern others(
            "(?:其他|其余|其中|部分)的?(?:[0-9一二两三四五六七八九十]+(?:家|个|项)|实体|企业|公司)|"
            "附件[0-9一二三]?(?:中)?所列的?[0-9一二两三四五六七八九十]+(?:家|个|项)");
        out.partly = others.in(out.words);  // 对其他9家实体采取的措施
    }
    return out;
}

bool limit_to_class(std::string_view words, const Object& object, text::Range verb, TargetPart& part) {
    static const std::string whom =
        "((?:下列|以下|附件[0-9一二三]?(?:中)?所列|其中的?|部分|其余的?|其他|上述|前述|该)[^，。;对]*?"
        "(?:企业|实体|公司|用户|单位|机构|集团|[0-9一二两三四五六七八九十](?:家|个)))";
    static const Pattern towards("对" + whom + "(?:，|自[^，。;]*起|均|再|予以|一律)*$");
    static const Pattern of_them(
        "^(?:所列|附件[0-9一二三]?所列)(?:[^，。;]*中的?([0-9一二两三四五六七八九十]{1,3}(?:家|个|项)[^，。;]*)|"
        "((?:其他|其余)[^，。;对]*)|"
        "[^，。;]*中，(对[^，。;]*?|附件[^，。;]*?(?:实体|企业|公司|单位|机构|[0-9一二两三四五六七八九十](?:家|个|项)))"
        "(?:的|采取|实施|自|予以|$))");
    // 附件中的下列实体
    static const Pattern of_annex(
        "^附件[0-9一二三]?(?:中的?|内的?|所列的?)?((?:下列|以下|部分|其余|其他)[^，。;对]*?(?:实体|企业|公司|单位|机构|"
        "物项))");
    static const Pattern behind("^[^，。;]{0,6}适用于" + whom + "(?:$|[，。;])");
    static const Pattern rest_of("^其余");
    const std::string_view named = words.substr(object.range.begin, object.range.end - object.range.begin);
    std::optional<text::Match> match;
    std::string_view in = named;
    if (rest_of.in(named)) {
        match = rest_of.find(named);
        match->groups.push_back({0, named.size()});
    } else if (verb.begin >= object.range.end) {
        in = words.substr(object.range.end, verb.begin - object.range.end);
        match = towards.find(in);
        if (!match) match = of_them.find(in);
        if (!match) match = of_annex.find(in);
        if (!match) match = behind.find(in = words.substr(verb.begin));
    } else {  // 对附件二所列13家实体，继续暂停实施上述措施
        static const Pattern ahead("(?:^|，|;)对" + whom + "(?:，|自[^，。;]*起|均|再|予以|一律)*$");
        match = ahead.find(in = words.substr(0, verb.begin));
    }
    if (!match || part.partly) return false;
    const std::string whose(match->text(in, match->has(1) ? 1 : match->has(2) ? 2 : 3));
    part.partly = true;
    const bool of_whole = part.paths.empty();  // 第一条规定的措施对下列企业暂停: less than that article as well
    part.words = part.words.empty() ? whose : of_whole ? part.words : part.words + "，" + whose;
    part.paths.clear();
    return of_whole;
}

std::vector<FurtherPart> further_parts(std::string_view words, const std::vector<Object>& objects,
                                       const std::vector<Verb>& verbs) {
    static const Pattern opens(
        "(?:，|;)(?:并|同时|其|该公告|上述公告|同一公告)*((?:第[一二三四五六七八九十0-9]+(?:条|款|项)(?:第\\(["
        "一二三四五六七八九十0-9]+"
        "\\)(?:项|款))?(?:、|和|及|以及|与)?)+)");
    std::vector<FurtherPart> out;
    if (objects.empty() || verbs.size() < 2) return out;
    for (const text::Match& match : opens.all(words)) {
        const Object* of = nullptr;
        for (const Object& object : objects)
            if (object.id && object.range.end <= match.begin()) of = &object;
        const std::size_t from = match.groups[1].begin;
        const std::size_t to = std::min(words.find("，", match.end()), words.size());
        const auto verb = std::find_if(verbs.begin(), verbs.end(), [&](const Verb& one) {
            return one.range.begin >= match.end() && one.range.end <= to;
        });
        const bool names_another = std::any_of(objects.begin(), objects.end(), [&](const Object& object) {
            return object.range.begin >= from && object.range.begin < to;
        });
        if (of == nullptr || verb == verbs.end() || names_another || is_idle(verb->type)) continue;
        const std::string part(match.text(words, 1));
        out.push_back({of, &*verb, {from, to}, {part, referenced_parts(part), false}});
    }
    return out;
}

void add_parts(const RelationFound& found, const TargetPart& part, std::vector<RelationFound>& out) {
    RelationFound one = found;
    one.relation.scope = part.words;
    one.relation.partly = part.partly;
    if (part.paths.empty()) return out.push_back(std::move(one));
    for (const std::string& path : part.paths) {
        one.relation.target_path = path;
        out.push_back(one);
    }
}

bool amends(std::string_view words, const Object& object, const Verb& verb) {
    static const Pattern by_object("(?:对|在|将[^，。;]+(?:增列|列|纳)入)(?:[^，。;]*(?:、|和|及|》|\\())?$");
    static const Pattern together("^[^，。;]*(?:同步|相应|一并)[^，。;]*(?:更新|调整|修订|修改)");
    static const Pattern made_into("^[^。;]{0,80}(?:调整|修改|修订|替换)(?:为|成|如下)");
    static const Pattern after_object(
        "^[^，。;]*(?:不再|同步(?:予以)?更新|予以(?:更新|调整|修订)|(?:部分|优化)?调整|修订|修改|[^，。;]*"
        "增列|删去)");
    // 第46号第一条第(一)项的参考海关商品编号中增列…
    static const Pattern codes_of(
        "^[^，。;]*(?:商品编[号码]|海关编[号码]|税则号列?|税号|编码)(?:[中内栏]?(?:增列|增补|补充|增加|新增|删去|删除)|"
        "[^，。;]*"
        "(?:调整|修改|变更|更正)(?:为|成))");
    static const Pattern opens("^《?$");
    const std::string_view verb_word = words.substr(verb.range.begin, verb.range.end - verb.range.begin);
    const std::size_t window = std::min<std::size_t>(object.range.begin, 400);
    const std::string_view before = words.substr(object.range.begin - window, window);
    if (verb_word.substr(0, 6) == "不再" || verb_word == "更新") return true;
    const std::string_view behind = words.substr(object.range.end);
    if (verb_word == "列入" || verb_word == "纳入") return puts_into(words, object, verb);
    static const Pattern put(
        "^[^，。;《》]*\"[^\"]*\"(?:修改|调整|修订|变更|改)(?:为|成)\"");  // 第二条中的“甲”修改为“乙”
    if (put.in(behind)) return true;
    static const Pattern changing("(?:调整|修订|修改|更新|更正)(?:了)?$");
    static const Pattern corrected(
        "^[^。;]{0,60}有误，[^。;]{0,20}更正|^\\)?(?:有关|相关|部分)?(?:内容|文字|表述)?(?:更正|(?:中|附件)[^。;]{0,"
        "160}更正)");
    if (verb_word == "更正") return changing.in(before) || corrected.in(behind);
    if (together.in(behind) || changing.in(before) || (before.ends_with("将") && made_into.in(behind))) return true;
    if (opens.in(before) && (verb_word == "增列" || verb_word == "删去")) return true;  // 《…目录》限制部分增列…
    if (verb.range.begin > object.range.end && codes_of.in(behind)) return true;
    // 46号公告第一条修改为…, 第二条增加一款, 删去46号公告第三条
    static const Pattern part_of(
        "^(?:的|中的?)?第[^，。;]+(?:款|条|项|部分)[^，。;]*(?:修改|调整|修订|改|变更|增加|增列|删去|删除)");
    static const Pattern struck("(?:删去|删除)$");
    if (part_of.in(behind) || struck.in(before)) return true;
    return by_object.in(before) && (verb.range.end <= object.range.begin || after_object.in(behind) ||
                                    distance(words, object.range.end, verb.range.begin, {object}) <= kFarAfter);
}

}  // namespace gazetted::extract::zh
