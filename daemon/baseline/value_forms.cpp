#include "daemon/baseline/value_forms.h"

#include <stdexcept>

namespace gazetted::baseline {

namespace {

std::string joined_forms(const auto& values) {
    std::string out;
    for (const auto& value : values)
        out += (out.empty() ? "" : ", ") + form_of(value);
    return out;
}

}  // namespace

std::string form_of(bool value) {
    return value ? "true" : "false";
}
std::string form_of(const std::string& value) {
    return value;
}
std::string form_of(CivilDate value) {
    return value.iso();
}
std::string form_of(const model::NoticeId& value) {
    return value.key();
}

std::string form_of(const model::EffectiveDate& value) {
    return value.on.iso() + (value.time ? " " + value.time->iso() : "") + " (" + value.basis +
           (value.applies_to.empty() ? "" : ", " + value.applies_to) + ")";
}

std::string form_of(const model::PartyName& value) {
    if (value.zh.empty() || value.en.empty()) return value.zh + value.en;
    return value.zh + " / " + value.en;
}

std::string form_of(const model::Relation& value) {
    std::string out = subject_of(value);
    if (!value.scope.empty()) out += " (" + value.scope + ")";
    if (value.from) out += " from " + value.from->iso();
    if (value.until) out += " until " + value.until->iso() + (value.until_from_term ? " by its term" : "");
    return value.parties.empty() ? out : out + " for " + joined_forms(value.parties);
}

std::string form_of(const model::Statement& value) {
    return value.kind + (value.subject.empty() ? "" : " of " + value.subject) +
           (value.until ? " until " + value.until->iso() : "") +
           (value.targets.empty() ? "" : " naming " + joined_forms(value.targets));
}

std::string form_of(const model::LeadClaim& value) {
    std::string out = value.kind + (value.act.empty() ? "" : " " + value.act);
    const auto add = [&](const char* name, const std::string& text) {
        if (!text.empty()) out += std::string("; ") + name + " " + text;
    };
    add("of", joined_forms(value.subjects));
    add("from", value.effective ? form_of(*value.effective) : "");
    add("suspended until", value.suspended_until ? value.suspended_until->iso() : "");
    add("users", joined_forms(value.end_user_categories));
    add("uses", joined_forms(value.prohibited_end_uses));
    add("case by case", joined_forms(value.case_by_case));
    add("numbers", joined_forms(value.numbers));
    return out;
}

std::string form_of(model::DocumentClass value) {
    switch (value) {
        case model::DocumentClass::kOther:
            return "other";
        case model::DocumentClass::kAnnouncement:
            return "announcement";
        case model::DocumentClass::kAnswer:
            return "answer";
        case model::DocumentClass::kPress:
            return "press";
    }
    throw std::logic_error("DocumentClass: no such class");
}

std::string form_of(model::Language value) {
    return value == model::Language::kChinese ? "zh" : value == model::Language::kEnglish ? "en" : "unknown";
}

std::string subject_of(const std::string& value) {
    return value;
}
std::string subject_of(const model::NoticeId& value) {
    return value.key();
}
std::string subject_of(const model::EffectiveDate& value) {
    return value.applies_to;
}
std::string subject_of(const model::PartyName& value) {
    return value.zh.empty() ? value.en : value.zh;
}
std::string subject_of(const model::Relation& value) {
    return value.type + " " + value.target_key() + (value.target_path.empty() ? "" : "/" + value.target_path);
}
std::string subject_of(const model::Statement& value) {
    return value.kind;
}
std::string subject_of(const model::LeadClaim& value) {
    return value.kind;
}

}  // namespace gazetted::baseline
