#include "daemon/baseline/change.h"

#include <array>

#include "daemon/baseline/fields.h"

namespace gazetted::baseline {

namespace {

template <class T>
model::Json iso_or_null(const std::optional<T>& value) {
    return value ? model::Json(value->iso()) : model::Json(nullptr);
}

Standing standing_of(Fields& fields) {
    const std::string name = fields.text("standing");
    for (const Standing standing : kStandings)
        if (name_of(standing) == name) return standing;
    fields.reject("standing", "'" + name + "' is not a standing");
    return Standing::kOfficial;
}

}  // namespace

std::string_view name_of(Standing standing) {
    switch (standing) {
        case Standing::kOfficial:
            return "official";
        case Standing::kAnswer:
            return "answer";
        case Standing::kUnconfirmedPress:
            return "unconfirmed_press";
        case Standing::kCalendar:
            return "calendar";
        case Standing::kReread:
            return "reread";
        case Standing::kCorrected:
            return "corrected";
    }
    throw std::logic_error("Standing: no such standing");
}

model::Json change_json(const Change& change) {
    model::Json out{{"kind", change.kind},       {"standing", name_of(change.standing)},
                    {"notice", change.notice},   {"limb", change.limb},
                    {"by_limb", change.by_limb}, {"summary", change.summary},
                    {"before", change.before},   {"after", change.after}};
    out["effective_from"] = iso_or_null(change.effective_from);
    out["effective_time"] = iso_or_null(change.effective_time);
    out["until"] = iso_or_null(change.until);
    out["evidence"] = model::Json::array();
    for (const model::Evidence& evidence : change.evidence)
        out["evidence"].push_back(model::evidence_json(evidence));
    out["detail"] = change.detail;
    return out;
}

Result<Change> change_from_json(const model::Json& json) {
    Fields fields(json, "change");
    Change change;
    change.kind = fields.text("kind");
    change.standing = standing_of(fields);
    change.notice = fields.text("notice");
    change.limb = fields.text_or("limb", "");
    change.by_limb = fields.text_or("by_limb", "");
    change.summary = fields.text_or("summary", "");
    change.before = fields.text_or("before", "");
    change.after = fields.text_or("after", "");
    change.effective_from = fields.date_or("effective_from");
    change.effective_time = fields.time_or("effective_time");
    change.until = fields.date_or("until");
    if (const model::Json* list = fields.list_or("evidence")) {
        for (const model::Json& entry : *list)
            change.evidence.push_back(model::evidence_from_json(entry));
    }
    if (const model::Json* detail = fields.member("detail")) change.detail = *detail;
    if (!fields.ok()) return fields.failure();
    return change;
}

}  // namespace gazetted::baseline
