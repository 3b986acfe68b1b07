#include "evidence_walk.h"

#include "parsers/model/json.h"

namespace gazetted::testing {

namespace {

bool may_lack_words(const std::string& field) {
    return field == "/published_on";
}

bool is_evidence(const model::Json& json) {
    return json.is_object() && json.contains("quote") && json.contains("block");
}

void judge(const model::Document& document, const std::string& field, const model::Json& json,
           std::vector<std::string>& out) {
    const model::Evidence evidence = model::evidence_from_json(json);
    if (evidence.quote.empty()) {
        if (!may_lack_words(field)) out.push_back(field + ": no words");
    } else if (const std::string words = model::text_at(document, evidence.span); words != evidence.quote) {
        out.push_back(field + ": quotes " + evidence.quote + " where the text is " + words);
    }
}

void walk(const model::Document& document, const std::string& field, const model::Json& json,
          std::vector<std::string>& out) {
    if (is_evidence(json)) return judge(document, field, json, out);
    for (const auto& [key, part] : json.items()) {
        const bool index = json.is_array() || key == "value" || key == "evidence";
        if (part.is_structured()) walk(document, index ? field : field + "/" + key, part, out);
    }
}

}  // namespace

std::vector<std::string> evidence_faults(const model::Document& document, const model::Reading& reading) {
    std::vector<std::string> out;
    walk(document, "", model::reading_json(reading), out);
    return out;
}

}  // namespace gazetted::testing
