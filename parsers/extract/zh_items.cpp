#include "parsers/extract/zh_items.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <utility>

#include "parsers/base/search.h"
#include "parsers/extract/zh_actors.h"
#include "parsers/extract/zh_denied.h"
#include "parsers/extract/zh_leads.h"
#include "parsers/extract/zh_released.h"
#include "parsers/text/codes.h"
#include "parsers/text/pattern.h"

namespace gazetted::extract::zh {

namespace {

using text::CodeMention;
using text::Pattern;

std::vector<model::Sourced<std::string>> sourced(const Text& text, const Place& sentence,
                                                 const std::vector<CodeMention>& codes) {
    std::vector<model::Sourced<std::string>> out;
    for (const CodeMention& code : codes) {
        out.push_back({code.code, text.evidence(sentence.part(code.range))});
    }
    return out;
}

/// 新增六个管制编码:1C913.a（…）、…: a report's own words on all of them.
bool prints_new(std::string_view words) {
    static const Pattern adds("(?:新增|增列|增设|列出|公布|涉及)[^，。;]*(?:管制)?编码");
    return adds.in(words);
}

/// 锂离子电池（3A901.a）、正极材料（3C901.a）: how a report prints the codes of what a control covers.
std::vector<CodeMention> bracketed_codes(std::string_view words) {
    static const Pattern covers("管制|管控|许可|物项");
    static const Pattern excludes("不管制|除外|不包括|不受|不在|暂停|停止|原已|此前|非[0-9][A-E]");
    std::vector<CodeMention> out;
    if (prints_new(words) && !excludes.in(words)) return text::all_control_codes(words);
    if (!covers.in(words) || excludes.in(words)) return out;
    for (const CodeMention& code : text::all_control_codes(words)) {
        const bool bracketed = code.range.begin > 0 && words[code.range.begin - 1] == '(' &&
                               code.range.end < words.size() && words[code.range.end] == ')';
        if (bracketed) out.push_back(code);
    }
    return out;
}

/// 增列：1C903 …, 增列1C907、1C908.a两个物项, 未经许可不得出口：1C903.a …: the codes right behind what orders the
/// control.
std::vector<CodeMention> ordered_codes(std::string_view words) {
    static const Pattern orders(
        "(?:增列|新增|增加)(?:下列|以下|如下)?(?:两用)?(?:物项)?(?:[0-9]{1,3}[项种个类][^，。;:]*:|[^，。;:0-9][^，。;:"
        "]*:|:)?\\s*"
        "(?:\\([一二三四五六七八九十0-9]{1,3}\\)|[0-9]{1,2}[.、])?\\s*|"
        "(?:不得出口|实施(?:出口)?管制|许可证?管理|(?:下列|以下)(?:两用)?物项)[^，。;:]*:\\s*");
    static const Pattern otherwise("不管制|除外|不包括|不受|删除|移出|停止|暂停|取消|不再|豁免");
    std::vector<CodeMention> out;
    if (otherwise.in(words)) return out;
    static const Pattern next("^(?:\\([^()]*\\))?(?:、|和|及|以及)");  // 1C960(…编号:…)、3B960(…)
    for (const text::Match& match : orders.all(words)) {
        for (std::size_t at = match.end(); at < words.size();) {
            const std::size_t before = out.size();
            for (CodeMention& code : text::control_code_row(words, at))
                out.push_back(std::move(code));
            if (out.size() == before) break;
            const std::size_t end = out.back().range.end;
            const auto joint = next.find(words.substr(end));
            if (!joint) break;
            at = end + joint->end();
        }
    }
    return out;
}

std::string without_brackets(std::string_view line) {
    std::string out;
    int depth = 0;
    for (const char c : line) {
        if (c == '(') ++depth;
        if (depth == 0) out += c;
        if (c == ')' && depth > 0) --depth;
    }
    return out;
}

/// （1）浸出控制软件（1D905）。: the code in brackets behind what a line of a list names.
std::vector<CodeMention> code_behind_name(std::string_view words) {
    static const Pattern behind("^[^，。;:()]{2,90}(\\(" GAZETTED_PRINTED_CODE "\\))[。;]?$");
    static const Pattern refers(
        "使用|用于|所列|项下|所述|除外|除了|以外|不(?:包括|含|属|得|再|受|管)|删除|删去|移出|取消|停止|暂停|符合|满足|"
        "参见|属于|"
        "调整|修改|变更|解除|恢复|管制|管控");
    const auto match = behind.find(words);
    if (!match || refers.in(words)) return {};
    return text::control_code_row(words, match->groups[1].begin + 1);
}

/// 将甲设备（5A902）增列入《…清单》: the codes in brackets of what this notice puts in, right before the verb or in a
/// row.
std::vector<CodeMention> codes_put_in(std::string_view words) {
    static const Pattern puts(
        "(?:^|[，;:]|决定|现|同时|并|起)(?:将|把)([^。;]*?\\(" GAZETTED_PRINTED_CODE
        "\\))(?:增列入|"
        "增列至|"
        "列入|纳入)(?:《[^《》]*(?:清单|目录)[^《》]*》|[^，。;的《》]{0,20}?(?:清单|目录|管制))[^，。;的前后时]{0,10}("
        "?:[，。;]|"
        "$)");
    static const Pattern otherwise("不再|移出|删除|停止|暂停|除外|不包括|之外|以外");
    static const Pattern told(
        "此前|曾|已|要求|建议|申请|请求|拟|[0-9]号|如果|[0-9]{4}年(?:[0-9]{1,2}月)?(?:[0-9]{1,2}日)?(?:[^起0-9]|$)");
    static const Pattern undone("不予|另行|不影响|征求意见|取消|停止|废止|推迟");
    static const Pattern joint("^(?:、|和|及|以及|增列入|增列至|列入|纳入)");
    std::vector<CodeMention> out;
    if (!holds_characters(words, "入")) return out;
    const std::string done = without_denied(words);
    const auto match = puts.find(done);
    if (!match || otherwise.in(match->text(words, 0)) || told.in(words.substr(0, match->groups[1].begin)) ||
        undone.in(words.substr(match->end())) || is_foreign_deed(words, match->groups[1].begin))
        return out;
    out = text::all_control_codes(words);
    std::erase_if(out, [&](const CodeMention& code) {
        return !match->groups[1].holds(code.range.begin) || words[code.range.begin - 1] != '(' ||
               code.range.end + 1 >= words.size() || words[code.range.end] != ')' ||
               !joint.in(words.substr(code.range.end + 1));
    });
    return out;
}

/// 二、相关设备：2B902 甲炉: the code behind a label, where the lead above or the label itself controls.
std::vector<CodeMention> labelled_codes(std::string_view words, Lead lead) {
    static const Pattern label(
        "^([^，。;:()0-9删移取解停暂不除参免豁非原]{0,10})(?:物项|设备|技术|软件|材料|产品|部件|组件):\\s*");
    static const Pattern adds("新增|增列|增补");
    static const Pattern freed(
        "^[^，。;]*除外|不(?:管制|受|在|属|予|适用|再|需)|免|无需|毋须|另有|参见|删除|移出|停止|暂停|取消|继续|仍");
    const auto head = label.find(words);
    if (!head || (lead != Lead::kControls && !adds.in(head->text(words, 1)))) return {};
    if (freed.in(without_brackets(words.substr(head->end())))) return {};
    return text::control_code_row(words, head->end());
}

/// Control codes after 管制编码 count in any sentence; a code at the head only where a paragraph begins.
std::vector<CodeMention> control_codes_of(const Sentence& sentence, std::string_view words, bool own_voice, Lead lead) {
    static const Pattern label("(?:管制编码|物项编码)");
    static const Pattern deletes("(?:删除|删去|移除|移出|取消|调出)(?:下列|以下|如下)");
    std::vector<CodeMention> out;
    // 1C210.a管制的除外, below an item: what that code controls is left out.
    static const Pattern spared(
        "^[^，。;]*项?所?(?:管制|管控|控制|列)(?:的|物项)+[^，。;]*(?:除外|不包括|不适用)[。;]?$");
    if (deletes.in(words) || (!sentence.opens && spared.in(words))) return out;
    // 1C902对应的参考海关商品编号由…调整为…: the item is only spoken of.
    static const Pattern of_item("^" GAZETTED_PRINTED_CODE
                                 "项?(?:所?对应的?|的|项下的?)(?:参考)?(?:海关)?商品编[号码][^。;]*(?:"
                                 "调整|修改|变更|"
                                 "删除|删去|增加|增列)|^" GAZETTED_PRINTED_CODE
                                 "项?的?(?:管制|管控)范围[^。;]*(?:缩小|扩大|调整|"
                                 "修改|变更|改)");
    if (of_item.in(words)) return out;
    if (sentence.first && (own_voice || !prints_new(words))) out = text::defining_control_codes(words);
    if (out.empty()) out = own_voice ? ordered_codes(words) : bracketed_codes(words);
    const bool listed = lead == Lead::kControls;
    if (out.empty() && own_voice && sentence.opens && listed) out = code_behind_name(words);
    if (out.empty() && own_voice) out = codes_put_in(words);
    if (out.empty() && own_voice && sentence.opens) out = labelled_codes(words, lead);
    if (sentence.first || !out.empty()) return out;
    if (const auto match = label.find(words)) {
        // What stands before the label is a reference; the codes after it are read with their offsets kept.
        for (const CodeMention& code : text::defining_control_codes(words)) {
            if (code.range.begin > match->begin()) out.push_back(code);
        }
    }
    return out;
}

/// “2805301810”更正为“2805301811”: of a correction only the codes put in count.
std::vector<CodeMention> without_replaced(std::vector<CodeMention> codes, std::string_view words) {
    static const Pattern replaced("(?:更正|修改|变更|调整|替换)(?:为|成)");
    const auto match = codes.empty() ? std::nullopt : replaced.find(words);
    if (match) std::erase_if(codes, [&](const CodeMention& code) { return code.range.begin < match->begin(); });
    return codes;
}

}  // namespace

std::vector<ItemCodes> item_codes(const Text& text, const Outline& outline, bool own_voice) {
    static const Pattern excludes("不管制|除外|不包括|不受");
    std::vector<ItemCodes> out;
    std::optional<std::uint32_t> row_of;  // the paragraph in which a row of codes goes on
    bool listed = false;                  // a report lists the codes of what is new, one item a line
    static const Pattern lists_codes("(?:涉及|新增|增列|列出|公布|包括)[^。;]*编码[^。;]*:$");
    Released released;
    Leads leads;
    bool column = false;  // of commodity codes, in the table that the sentence is a row of
    for (const Sentence& sentence : outline.sentences) {
        if (sentence.question) continue;
        const std::string_view words = text.at(sentence.place);
        const std::string_view release = released.act_on(sentence, words);
        const bool row = text.document().blocks[sentence.place.block].kind == model::BlockKind::kTableRow;
        column = row && (column || text::names_commodity_column(words));
        const Lead lead = own_voice ? leads.above(sentence, words) : Lead::kSilent;
        std::vector<CodeMention> control = control_codes_of(sentence, words, own_voice, lead);
        if (!own_voice && listed && sentence.opens == false && sentence.first) listed = false;
        if (listed && control.empty() && !excludes.in(words)) control = text::all_control_codes(words);
        if (!own_voice && lists_codes.in(words)) listed = true;
        // …不得出口：1C903.a 甲；1C903.b 乙: the row goes on behind a semicolon.
        if (control.empty() && row_of == sentence.place.block) control = text::control_code_row(words, 0);
        // 从清单中删除下列物项： what stands below is put in by nobody.
        if (lead == Lead::kFrees && release.empty()) control.clear();
        const bool row_goes_on = own_voice && !control.empty() && words.ends_with(";");
        row_of = row_goes_on ? std::optional(sentence.place.block) : std::nullopt;
        const auto freed = release.empty() ? std::nullopt : released_clause(words);
        const auto is_freed = [&freed](const CodeMention& code) { return freed && freed->holds(code.range.begin); };
        std::erase_if(control, is_freed);
        if (freed) out.push_back({sentence.path, sentence.place, {}, {}, false, release});
        ItemCodes codes{sentence.path,
                        sentence.place,
                        sourced(text, sentence.place, without_replaced(std::move(control), words)),
                        {},
                        false,
                        freed ? std::string_view() : release};
        static const Pattern outside("不属于[^，。;]*管制|未列入[^，。;]*管制|^(?:删除|删去)[^，。;]*[0-9]号");
        const bool item = sentence.opens || (sentence.first && !codes.control_codes.empty());
        if ((!excludes.in(words) || item) && !outside.in(words)) {
            std::vector<CodeMention> commodity = without_replaced(text::commodity_codes(words, column), words);
            std::erase_if(commodity, is_freed);
            codes.hs_codes = sourced(text, sentence.place, commodity);
        }
        if (!codes.control_codes.empty() || !codes.hs_codes.empty()) out.push_back(std::move(codes));
    }
    return out;
}

bool is_technology_item(std::string_view line) {
    static const Pattern ends(
        "(?:技术|工艺|技术(?:及|和|与|、)?(?:其)?(?:资料|载体|数据|参数)|技术资料|资料|技术诀窍|设计图纸|工艺规范|"
        "技术服务)(?:等)?[。;，,、]*$");
    std::string head = without_brackets(line);
    if (const std::size_t stop = head.find("。"); stop != std::string::npos) head.resize(stop);
    if (const std::size_t colon = head.find(':'); colon != std::string::npos) head.resize(colon);
    return ends.in(head);
}

/// Whole clauses: a limit cut out of the middle of a word says nothing.
std::vector<text::Range> thresholds_in(std::string_view sentence) {
    static const Pattern clause("[^，。;:、()]+");
    static const Pattern limit(
        "(?:大于等于|小于等于|大于或等于|小于或等于|大于|小于|不低于|不高于|不少于|不超过|不大于|不小于|超过|低于|高于|"
        "≥|≤|>|<)[^，。;:、()]*[0-9]|[0-9][0-9.]*[^，。;:、()0-9]*(?:及|或)以(?:上|下)");
    std::vector<text::Range> out;
    if (!limit.in(sentence)) return out;
    for (const text::Match& part : clause.all(sentence)) {
        if (limit.in(part.text(sentence, 0))) out.push_back(part.whole());
    }
    return out;
}

}  // namespace gazetted::extract::zh
