#include "daemon/baseline/correction_fields.h"

#include <algorithm>
#include <array>
#include <cctype>

#include "daemon/baseline/describe.h"
#include "daemon/baseline/limbs.h"
#include "parsers/base/spelling.h"
#include "parsers/model/vocabulary.h"
#include "parsers/text/codes.h"

namespace gazetted::baseline {

namespace {

using model::CodeSet;

enum class Form { kDate, kTime, kFlag, kCode, kControlCode, kCommodityCode, kCountry, kParty };
enum class Reach { kPartOrWhole, kPart, kWhole };

struct FieldRule {
    std::string_view name;
    Form form;
    Reach reach = Reach::kPartOrWhole;
    CodeSet codes = CodeSet::kKind;

    [[nodiscard]] bool list() const { return form != Form::kDate && form != Form::kTime && form != Form::kFlag; }
};

constexpr std::array kRules{
    FieldRule{"effective_from", Form::kDate},
    FieldRule{"effective_time", Form::kTime},
    FieldRule{"suspended_until", Form::kDate},
    FieldRule{"published_on", Form::kDate, Reach::kWhole},
    FieldRule{"is_control_measure", Form::kFlag, Reach::kWhole},
    FieldRule{"kinds", Form::kCode, Reach::kWhole, CodeSet::kKind},
    FieldRule{"acts", Form::kCode, Reach::kPart, CodeSet::kAct},
    FieldRule{"control_codes", Form::kControlCode},
    FieldRule{"hs_codes", Form::kCommodityCode},
    FieldRule{"end_user_categories", Form::kCode, Reach::kPartOrWhole, CodeSet::kEndUserCategory},
    FieldRule{"prohibited_end_uses", Form::kCode, Reach::kPartOrWhole, CodeSet::kEndUse},
    FieldRule{"case_by_case", Form::kCode, Reach::kPartOrWhole, CodeSet::kCaseByCase},
    FieldRule{"exceptions", Form::kCode, Reach::kPartOrWhole, CodeSet::kException},
    FieldRule{"destinations", Form::kCountry, Reach::kWhole},
    FieldRule{"parties", Form::kParty, Reach::kWhole},
};

const FieldRule* rule_of(const std::string& field) {
    const auto found = std::find_if(kRules.begin(), kRules.end(), [&](const auto& rule) { return rule.name == field; });
    return found == kRules.end() ? nullptr : &*found;
}

Failure wrong(const std::string& key, const std::string& value, const std::string& what, std::string hint) {
    return {FailureKind::kConfiguration, key + ": \"" + value + "\" " + what, false, std::move(hint)};
}

std::string did_you_mean(const std::string& word, const std::vector<std::string>& known, const std::string& otherwise) {
    const std::string near = nearest_spelling(word, known);
    return near.empty() ? otherwise : "did you mean \"" + near + "\"?";
}

bool is_control_code(const std::string& value) {
    const auto found = text::all_control_codes(value);
    return found.size() == 1 && found.front().range.begin == 0 && found.front().range.end == value.size();
}

bool all_of_them(const std::string& value, int (*kind)(int)) {
    return std::all_of(value.begin(), value.end(), [&](unsigned char c) { return kind(c) != 0; });
}

/// What is wrong with one value of a field; nothing where it is sound.
std::optional<Failure> fault_of(const FieldRule& rule, const std::string& value) {
    const std::string key = "--field " + std::string(rule.name);
    switch (rule.form) {
        case Form::kDate:
            if (CivilDate::parse(value)) return std::nullopt;
            return wrong(key, value, "is no date", "write 2025-12-01");
        case Form::kTime:
            if (ClockTime::parse(value)) return std::nullopt;
            return wrong(key, value, "is no time of day", "write 12:01");
        case Form::kFlag:
            if (value == "true" || value == "false") return std::nullopt;
            return wrong(key, value, "is neither true nor false", "write true or false");
        case Form::kCode: {
            if (model::is_known(rule.codes, value)) return std::nullopt;
            const auto codes = model::codes_of(rule.codes);
            const std::vector<std::string> known(codes.begin(), codes.end());
            return wrong(key, value, "is not in the vocabulary",
                         did_you_mean(value, known, "docs/data-model.md lists the codes"));
        }
        case Form::kControlCode:
            if (is_control_code(value)) return std::nullopt;
            return wrong(key, value, "is no control code", "write 1C902 or 1C902.a.1");
        case Form::kCommodityCode:
            if ((value.size() == 8 || value.size() == 10) && all_of_them(value, std::isdigit)) return std::nullopt;
            return wrong(key, value, "is no commodity code", "write 8 or 10 figures without dots");
        case Form::kCountry:
            if (value.size() == 2 && all_of_them(value, std::isupper)) return std::nullopt;
            return wrong(key, value, "is no code of a place", "write the two letters of ISO 3166, such as US");
        case Form::kParty:
            if (value.find_first_not_of(" /") != std::string::npos) return std::nullopt;
            return wrong(key, value, "is no name", "write \"中文名 / English name\", or the one there is");
    }
    return std::nullopt;
}

std::optional<Failure> fault_of_part(const Notice& held, const FieldRule& rule, const std::string& limb) {
    const std::string field(rule.name);
    if (rule.reach == Reach::kWhole && !limb.empty())
        return wrong("--limb", limb, "cannot have its own " + field,
                     "leave --limb away: it is one for the whole document");
    if (rule.reach == Reach::kPart && limb.empty())
        return Failure{FailureKind::kConfiguration, "--field " + field + " needs --limb: it belongs to a part", false,
                       "gazetted review show prints the parts"};
    if (limb.empty() || find_limb(held.reading, limb) != nullptr) return std::nullopt;
    std::vector<std::string> known;
    for (const model::LimbReading& each : held.reading.limbs)
        known.push_back(each.path);
    std::string all;
    for (const std::string& path : known)
        all += (all.empty() ? "" : ", ") + path;
    return wrong("--limb", limb, "is no part of " + document_words(held),
                 known.empty() ? "it was not read by parts: leave --limb away" : "its parts are " + all);
}

}  // namespace

const std::vector<std::string>& correctable_fields() {
    static const std::vector<std::string> kFields = [] {
        std::vector<std::string> out;
        for (const FieldRule& rule : kRules)
            out.emplace_back(rule.name);
        return out;
    }();
    return kFields;
}

Result<Correction> checked(const Notice& held, const CorrectionRequest& request) {
    const FieldRule* rule = rule_of(request.field);
    std::string all;
    for (const std::string& name : correctable_fields())
        all += (all.empty() ? "one of " : ", ") + name;
    if (rule == nullptr)
        return wrong("--field", request.field, "cannot be corrected",
                     did_you_mean(request.field, correctable_fields(), all));
    if (held.curated)
        return Failure{FailureKind::kConfiguration, document_words(held) + " was not read by us: it is a known measure",
                       false, "correct it in the file under config/baseline/ that names it"};
    if (auto fault = fault_of_part(held, *rule, request.limb)) return *fault;
    const bool none = request.values.size() == 1 && request.values.front() == "none";
    Correction out{request.field, request.limb,   request.mend, none ? std::vector<std::string>{} : request.values,
                   request.by,    request.reason, {},           ""};
    if (out.values.empty() && (!none || request.mend != Mend::kSet))
        return Failure{FailureKind::kConfiguration, "no value is given", false, "--value V, --add V or --remove V"};
    if (!rule->list() && (request.mend != Mend::kSet || out.values.size() > 1))
        return Failure{FailureKind::kConfiguration, "--field " + request.field + " holds one value", false,
                       "write one --value, or --value none"};
    if (none && rule->form == Form::kFlag) return *fault_of(*rule, "none");
    for (const std::string& value : out.values)
        if (auto fault = fault_of(*rule, value)) return *fault;
    return out;
}

}  // namespace gazetted::baseline
