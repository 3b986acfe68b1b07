#include "zh_support.h"

#include "parsers/model/json.h"

namespace gazetted::extract::zh::testing {

namespace {

void join(std::string& out, const std::string& piece, const char* separator) {
    if (piece.empty()) return;
    out += (out.empty() ? "" : separator) + piece;
}

/// Walks the JSON form of a reading and checks each object that is an evidence.
bool exact(const model::Document& document, const model::Json& json) {
    if (json.is_object() && json.contains("quote") && json.contains("block")) {
        const model::Evidence evidence = model::evidence_from_json(json);
        const bool absent = evidence.span.empty() && evidence.quote.empty();
        if (!absent && model::text_at(document, evidence.span) != evidence.quote) return false;
    }
    for (const auto& part : json) {
        if (part.is_structured() && !exact(document, part)) return false;
    }
    return true;
}

}  // namespace

model::Document document(const std::string& title, const std::string& posted_on,
                         std::initializer_list<const char*> lines) {
    model::Document out;
    out.language = model::Language::kChinese;
    out.title = title;
    out.posted_on = CivilDate::parse(posted_on);
    out.blocks.push_back({model::BlockKind::kTitle, title, 1});
    for (const char* line : lines)
        out.blocks.push_back({model::BlockKind::kParagraph, line, 0});
    return out;
}

model::Reading read(const std::string& title, const std::string& posted_on, std::initializer_list<const char*> lines) {
    return read_document(document(title, posted_on, lines));
}

model::Reading read_notice(const char* sentence) {
    return read("商务部公告2031年第9号 关于有关出口管制事项的公告", "", {sentence, "商务部", "2031年3月4日"});
}

std::string values(const std::vector<model::Sourced<std::string>>& list) {
    std::string out;
    for (const auto& entry : list)
        join(out, entry.value, " ");
    return out;
}

std::string limbs(const model::Reading& reading) {
    std::string out;
    for (const model::LimbReading& limb : reading.limbs) {
        std::string line = limb.path + ": " + values(limb.acts);
        if (limb.effective) {
            line += " @" + limb.effective->value.on.iso();
            if (limb.effective->value.time) line += "T" + limb.effective->value.time->iso();
        }
        std::string codes = values(limb.control_codes);
        join(codes, values(limb.hs_codes), " ");
        if (!codes.empty()) line += " {" + codes + "}";
        std::string scope = values(limb.end_user_categories);
        join(scope, values(limb.prohibited_end_uses), " ");
        join(scope, values(limb.case_by_case), " ");
        join(scope, values(limb.exceptions), " ");
        if (!scope.empty()) line += " [" + scope + "]";
        if (!limb.targets.empty()) line += " -> " + values(limb.targets);
        if (limb.suspended_until) line += " until " + limb.suspended_until->value.iso();
        join(out, line, "\n");
    }
    return out;
}

std::string relations(const model::Reading& reading) {
    std::string out;
    for (const auto& entry : reading.relations) {
        const model::Relation& relation = entry.value;
        std::string text = relation.type + " " + relation.target_key();
        if (!relation.target_path.empty()) text += "/" + relation.target_path;
        if (relation.until) text += " until " + relation.until->iso() + (relation.until_from_term ? " (term)" : "");
        join(out, text, "; ");
    }
    return out;
}

std::string reach(const model::Reading& reading) {
    std::string out;
    for (const auto& entry : reading.relations) {
        const model::Relation& one = entry.value;
        out += (out.empty() ? "" : "; ") + one.type + " " + one.target_key();
        if (!one.target_path.empty()) out += "/" + one.target_path;
        if (one.partly) out += " (" + one.scope + ")";
        for (const auto& party : one.parties)
            out += " to " + party.zh;
        if (one.until) out += " until " + one.until->iso();
    }
    return out;
}

std::string dates(const model::Reading& reading) {
    std::string out;
    for (const auto& entry : reading.effective_dates) {
        const model::EffectiveDate& date = entry.value;
        join(out, date.on.iso() + (date.time ? "T" + date.time->iso() : "") + " " + date.basis + " " + date.applies_to,
             "; ");
    }
    return out;
}

std::string parties(const model::Reading& reading) {
    std::string out;
    for (const auto& entry : reading.parties)
        join(out, entry.value.zh + "=" + entry.value.en, "; ");
    return out;
}

bool evidence_is_exact(const model::Document& document, const model::Reading& reading) {
    return exact(document, model::reading_json(reading));
}

}  // namespace gazetted::extract::zh::testing
