#include "parsers/extract/zh_subjects.h"

#include "parsers/extract/zh_limbs.h"
#include "parsers/text/pattern.h"

namespace gazetted::extract::zh {

namespace {

using text::Pattern;

struct SubjectRule {
    std::string_view subject;
    Pattern says;
};

const std::vector<SubjectRule>& rules() {
    static const std::vector<SubjectRule> table{
        {"rare_earth_technology", "稀土[^。;]{0,40}技术"},
        {"rare_earth_equipment", "稀土[^。;]{0,20}(?:设备|原辅料|生产线)"},
        {"rare_earth", "稀土|钐|钆|铽|镝|镥|钪|钇|钬|铒|铥|铕|镱"},
        {"superhard_materials", "超硬材料|金刚石|六面顶压机|立方氮化硼"},
        {"lithium_battery", "锂(?:离子)?电池|正极材料|磷酸铁锂"},
        {"graphite", "石墨"},
        {"gallium", "镓"},
        {"germanium", "锗"},
        {"antimony", "锑"},
        {"tungsten", "钨"},
        {"tellurium", "碲"},
        {"bismuth", "铋"},
        {"molybdenum", "钼"},
        {"indium", "铟"},
        {"silver", "白银|银出口"},
        {"helium", "氦"},
        {"unmanned_aircraft", "无人机|无人驾驶航空"},
        {"aerospace", "航空航天|燃气轮机|航天服|超塑成形"},
        {"semiconductor", "半导体|芯片"},
        {"encryption", "密码"},
        {"precursor_chemicals", "易制毒|芬太尼|前体化学品"},
        {"dual_use_items", "两用物项"},
        {"control_list", "管控名单"},
        {"watch_list", "关注名单"},
        {"unreliable_entity_list", "不可靠实体清单"},
    };
    return table;
}

}  // namespace

std::vector<model::Sourced<std::string>> subjects_of(const Text& text, const Outline& outline) {
    std::vector<model::Sourced<std::string>> out;
    std::vector<std::pair<const Sentence*, text::Subject>> said;
    for (const Sentence& sentence : outline.sentences)
        if (!sentence.annex) said.emplace_back(&sentence, text::Subject(text.at(sentence.place)));
    for (const SubjectRule& rule : rules()) {
        if (const auto match = rule.says.find(text.title())) {
            add_once(out, rule.subject, text.title_evidence(match->whole()));
            continue;
        }
        for (const auto& [sentence, words] : said) {
            if (const auto match = rule.says.find(words)) {
                add_once(out, rule.subject, text.evidence(sentence->place.part(match->whole())));
                break;
            }
        }
    }
    return out;
}

}  // namespace gazetted::extract::zh
