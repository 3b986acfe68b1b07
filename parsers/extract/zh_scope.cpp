#include "parsers/extract/zh_scope.h"

#include <algorithm>
#include <string>

#include "parsers/base/search.h"
#include "parsers/text/pattern.h"

namespace gazetted::extract::zh {

namespace {

using text::Pattern;
using Acts = std::vector<std::string_view>;

struct Phrase {
    std::string_view code;
    Pattern says;
};

bool any_of(const Acts& acts, std::initializer_list<std::string_view> wanted) {
    return std::any_of(acts.begin(), acts.end(), [&](std::string_view act) {
        return std::find(wanted.begin(), wanted.end(), act) != wanted.end();
    });
}

void add(std::vector<std::string_view>& list, std::string_view code) {
    if (std::find(list.begin(), list.end(), code) == list.end()) list.push_back(code);
}

void add_all(std::vector<std::string_view>& list, const std::vector<Phrase>& phrases, std::string_view sentence) {
    const text::Subject subject(sentence);
    for (const Phrase& phrase : phrases) {
        if (phrase.says.in(subject)) add(list, phrase.code);
    }
}

const std::vector<Phrase>& user_classes() {
    static const std::vector<Phrase> phrases{
        {"foreign_military",
         "军事(?:最终)?用户|军方|军队|军警|武装(?:部队|力量)|自卫队|海岸警卫队|海警|国防军|国防部|防卫(?:省|厅)"},
        {"control_list_entities",
         "管控名单(?:和|、|及|以及|与)?(?:关注名单)?(?:上|中|内|所列)?的?[^，。;]*(?:实体|进口商|最终用户|企业)"},
        {"watch_list_entities",
         "关注名单(?:和|、|及|以及|与)?(?:管控名单)?(?:上|中|内|所列)?的?[^，。;]*(?:实体|进口商|最终用户|企业)"},
        {"majority_owned_subsidiaries_50pct",
         "(?:控股|持股|股权|股份)[^，。;不低少]*(?:50%|百分之五十)|(?:50%|百分之五十)[^，。;]*(?:控股|持股|子公司)"},
        {"military_capability_enhancing_end_users",
         "(?:提升|增强|提高)[^，。;]*军事(?:实力|能力|潜力)[^，。;]*(?:最终)?用户"},
    };
    return phrases;
}

const std::vector<Phrase>& uses() {
    static const std::vector<Phrase> phrases{
        {"wmd", "大规模杀伤性武器"},
        {"terrorism", "恐怖(?:主义|活动|袭击|分子)"},
        {"military", "军事(?:最终)?(?:用途|目的)|用于军事|军用目的"},
        {"military_potential", "(?:提升|增强|提高)[^，。;]*军事(?:潜力|实力|能力)"},
    };
    return phrases;
}

const std::vector<Phrase>& reviewed_uses() {
    static const std::vector<Phrase> phrases{
        {"semiconductor_logic", "(?:[纳奈]米|nm)[^。;]{0,12}逻辑|逻辑[芯晶]片"},
        {"semiconductor_memory", "(?:存储|储存|记忆体?)[芯晶]片|层[^。;]{0,10}(?:存储|储存|记忆体)"},
        {"semiconductor_equipment_and_materials", "(?:半导体|芯片|晶片|制程)[^。;]{0,20}(?:设备|材料)"},
        {"ai_military", "人工智[能慧]"},
    };
    return phrases;
}

void add_exceptions(Scope& scope, std::string_view sentence, const Acts& acts) {
    static const Pattern special("特殊情况[^。;，]{0,4}，?(?:确需|需要|确有)");
    static const std::vector<Phrase> exempt{
        {"public_domain_technology", "公共领域|公有领域|公开发表|公知"},
        {"basic_research", "基础科学研究|基础科研|基础研究"},
        {"patent_application", "专利申请|申请[^，。;]*专利"},
    };
    static const Pattern humanitarian("人道主义|紧急医疗|公共卫生|自然灾害");
    if (any_of(acts, {"application_route"})) {
        add(scope.exceptions,
            special.in(sentence) ? "special_circumstances_application" : "transaction_on_application");
    }
    if (any_of(acts, {"removal_route"})) add(scope.exceptions, "removal_on_verification");
    if (!any_of(acts, {"exempt"})) return;
    add_all(scope.exceptions, exempt, sentence);
    if (humanitarian.in(sentence)) add(scope.exceptions, "humanitarian_relief");
}

/// The listing names its list; a ban on "上述实体" means the parties just listed.
void add_listed(Scope& scope, std::string_view sentence, const Acts& acts, Listed listed) {
    static const Pattern control_list("管控名单");
    static const Pattern watch_list("关注名单");
    static const Pattern these(
        "上述[^，。;]*(?:实体|企业|公司|机构)|所列(?:实体|企业)|列入(?:上述|该|本)?名单的?[^，。;]*(?:实体|"
        "企业|公司|机构)");
    if (any_of(acts, {"list", "delist"})) {
        if (control_list.in(sentence)) add(scope.end_user_categories, "control_list_entities");
        if (watch_list.in(sentence)) add(scope.end_user_categories, "watch_list_entities");
    }
    if (!these.in(sentence)) return;
    if (listed.on_control_list && any_of(acts, {"prohibited"})) add(scope.end_user_categories, "control_list_entities");
    // …实施更严格审查，涉及军事用户的，不予许可: those users are refused, and not all who are listed.
    const bool refused = any_of(acts, {"refused"}) && !any_of(acts, {"stricter_review"});
    if (listed.on_watch_list && (refused || any_of(acts, {"licence_required", "prohibited"})))
        add(scope.end_user_categories, "watch_list_entities");
}

}  // namespace

std::vector<std::string_view> end_uses_in(std::string_view line) {
    std::vector<std::string_view> out;
    add_all(out, uses(), line);
    return out;
}

namespace {

/// What stands before 列入…名单 tells of the parties; users and uses are those of the measures after it.
std::string_view after_listing(std::string_view sentence) {
    static const Pattern listing("(?:列入|纳入|加入)[^，。;]*?(?:名单|不可靠实体清单)");
    std::size_t from = 0;
    for (const text::Match& match : listing.all(sentence))
        from = match.end();
    return sentence.substr(from);
}

}  // namespace

namespace {

/// 也就是兼有民事与军事用途的物项: what dual-use items are forbids no use.
std::string without_gloss(std::string_view sentence) {
    // 对民用和军事用途出口 forbids both.
    static const Pattern gloss(
        "(?:兼有|兼具|既有|既可|具有|可|同时)[^，。;]{0,6}(?:民用|民事)(?:用途)?(?:、|和|与|及|又有|也有|或)?(?:军用|"
        "军事)(?:用途|目的)|"
        "(?:民用|民事)(?:用途)?(?:、|和|与|及|又有|也有|或)?(?:军用|军事)(?:用途|目的)的?(?:物项|产品|货物|商品|"
        "物品)");
    std::string out(sentence);
    for (const text::Match& match : gloss.all(sentence))
        std::fill(out.begin() + static_cast<std::ptrdiff_t>(match.begin()),
                  out.begin() + static_cast<std::ptrdiff_t>(match.end()), ' ');
    return out;
}

}  // namespace

Scope scope_in(std::string_view words, const Acts& acts, Listed listed) {
    constexpr std::string_view kCivil = "民";
    const std::string own = holds_characters(words, kCivil) ? without_gloss(words) : std::string();
    std::string_view sentence = own.empty() ? words : std::string_view(own);
    Scope scope;
    add_listed(scope, sentence, acts, listed);
    if (any_of(acts, {"list"})) sentence = after_listing(sentence);
    if (any_of(acts, {"prohibited", "refused", "stricter_review", "licence_required"})) {
        add_all(scope.end_user_categories, user_classes(), sentence);
    }
    if (any_of(acts, {"prohibited", "refused"})) add_all(scope.end_uses, uses(), sentence);
    if (any_of(acts, {"case_by_case"})) add_all(scope.case_by_case, reviewed_uses(), sentence);
    add_exceptions(scope, sentence, acts);
    return scope;
}

}  // namespace gazetted::extract::zh
