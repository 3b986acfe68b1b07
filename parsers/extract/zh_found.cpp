#include "parsers/extract/zh_found.h"

#include <algorithm>
#include <string>
#include <vector>

namespace gazetted::extract::zh {

namespace {

/// A part that forbids or refuses, and does nothing to another notice.
bool bans_beside(const Measures& measures, const std::vector<RelationFound>& relations) {
    const auto& limbs = measures.limbs().all();
    return std::any_of(limbs.begin(), limbs.end(), [&](const model::LimbReading& limb) {
        const bool bans = std::any_of(limb.acts.begin(), limb.acts.end(), [](const auto& act) {
            return act.value == "prohibited" || act.value == "refused";
        });
        return bans && limb.path != "0" &&
               std::none_of(relations.begin(), relations.end(),
                            [&](const RelationFound& relation) { return relation.path == limb.path; });
    });
}

/// Named by its number, and nothing said of what it is about.
bool is_bare_number(const Text& text, const RelationFound& relation) {
    const std::string_view words = text.at(relation.place);
    const std::string_view name = words.substr(relation.object.begin, relation.object.end - relation.object.begin);
    return relation.relation.target && relation.title.empty() && name.find('(') == std::string_view::npos &&
           name.find("《") == std::string_view::npos;
}

}  // namespace

bool is_repealed(const RelationFound& relation, const Measures& measures) {
    return std::any_of(measures.relations().begin(), measures.relations().end(), [&](const RelationFound& other) {
        return other.relation.type == "repeals" && other.relation.target_key() == relation.relation.target_key();
    });
}

Found found_in(const Text& text, const Measures& measures, const Identity& identity) {
    Found out;
    std::vector<RelationFound> all = measures.relations();
    all.insert(all.end(), measures.foretold().begin(), measures.foretold().end());
    bool unnumbered = true;
    for (const RelationFound& relation : all) {
        const std::string& type = relation.relation.type;
        out.suspends = out.suspends || relation.relation.pauses();
        out.terminates = out.terminates || (type == "terminates" && !is_repealed(relation, measures));
        const bool numbered = type == "terminates" && relation.relation.target_title.empty();
        unnumbered = unnumbered && !numbered;
        out.repeals = out.repeals || type == "repeals";
        out.revokes = out.revokes || relation.revoked;
        out.repeals_numbers = out.repeals_numbers || (type == "repeals" && is_bare_number(text, relation));
        out.amends_notice = out.amends_notice || (type == "amends" && relation.relation.target);
    }
    for (const ItemCodes& item : measures.codes()) {
        if (item.of_another) continue;
        out.goods_code = out.goods_code || !item.hs_codes.empty();
        for (const auto& code : item.control_codes) {
            out.goods_code = out.goods_code || code.value[1] != 'E';
            out.technology_code = out.technology_code || code.value[1] == 'E';
        }
    }
    const bool has_codes = out.goods_code || out.technology_code;
    out.technology_code = out.technology_code || (has_codes && measures.has_technology_item());
    const bool own_voice = identity.document_class == model::DocumentClass::kAnnouncement;
    out.ends_letter = out.terminates && unnumbered;
    out.names = measures.listed();
    out.bans = own_voice && bans_beside(measures, all);
    out.licence = measures.requires_licence() || (has_codes && own_voice);
    return out;
}

}  // namespace gazetted::extract::zh
