#include "parsers/extract/zh_limb_relations.h"

#include <string>
#include <string_view>

#include "parsers/extract/zh_numbering.h"
#include "parsers/text/pattern.h"

namespace gazetted::extract::zh {

namespace {

using text::Pattern;

std::string_view act_of(std::string_view relation) {
    if (relation == "suspends") return "suspend";
    if (relation == "continues_suspension") return "continue_suspension";
    if (relation == "terminates") return "terminate";
    if (relation == "repeals") return "repeal";
    return relation == "amends" ? "amend" : "";
}

void place_relation(const PlacedRelations& all, const RelationFound& found, Limbs& limbs) {
    const std::string_view act = act_of(found.relation.type);
    if (act.empty()) return;
    const model::Evidence evidence = all.text.evidence(found.place);
    limbs.add_act(found.path, act, evidence);
    model::LimbReading& limb = limbs.at(found.path);
    if (!found.relation.target_key().empty()) add_once(limb.targets, found.relation.target_key(), evidence);
    if (!found.relation.sets_state()) return;
    if (found.relation.from && !limb.effective) {
        const std::string basis = found.announced ? "announced_on" : found.today ? "on_publication" : "fixed_date";
        limb.effective = model::Sourced<model::EffectiveDate>{{*found.relation.from, {}, basis, found.path}, evidence};
    }
    const auto& until = found.relation.until;
    if (until && (!limb.suspended_until || limb.suspended_until->value < *until)) {
        limb.suspended_until = model::Sourced<CivilDate>{*until, evidence};
    }
    static const Pattern control_list("管控名单");
    const bool in_title = control_list.in(all.text.title()) && !all.list_named;
    if (in_title || control_list.in(all.text.at(found.place))) {
        add_once(limb.end_user_categories, "control_list_entities", evidence);
    }
}

/// 现对《…清单》作如下调整:一、增列…;二、删除…: each part amends what the lead names.
void place_parts_of_amendment(const PlacedRelations& all, Limbs& limbs) {
    static const Pattern leads(
        "(?:如下|下列|以下)[^。;]{0,8}(?:调整|修改|修订)|(?:调整|修改|修订)[^。;]{0,8}(?:如下)?:$|"
        "(?:据此|相应|随之|同步)(?:予以|作出|进行)?(?:更新|调整|修订|修改)");
    static const Pattern changes(
        "^(?:增列|新增|增加|增补|删除|删去|取消|移除|修改|调整)|^(?:将|第|在)[^。;]*(?:修改为|调整为|变更为|改为|增列|"
        "新增|增加|增补|删除|"
        "删去)|^[0-9][A-E][0-9]{3}[^。;]*(?:缩小|扩大|调整|变更|修改|改)为");
    for (const RelationFound& found : all.relations) {
        if (found.relation.type != "amends" || found.path != "0" || !leads.in(all.text.at(found.place))) continue;
        for (const Sentence& sentence : all.outline.sentences) {
            if (!sentence.opens || sentence.annex || depth_of(sentence.path) != 1) continue;
            if (!changes.in(all.text.at(sentence.place))) continue;
            const model::Evidence evidence = all.text.evidence(sentence.place);
            limbs.add_act(sentence.path, "amend", evidence);
            add_once(limbs.at(sentence.path).targets, found.relation.target_key(), evidence);
        }
    }
}

}  // namespace

void place_relations(const PlacedRelations& all, Limbs& limbs) {
    for (const RelationFound& found : all.relations)
        place_relation(all, found, limbs);
    place_parts_of_amendment(all, limbs);
}

}  // namespace gazetted::extract::zh
