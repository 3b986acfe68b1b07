#include "daemon/alert/alert.h"

namespace gazetted::alert {

namespace {

using model::Json;

/// Absent where a document has no files.
void add_annexes(Json& json, const std::vector<model::Attachment>& annexes) {
    if (annexes.empty()) return;
    Json& list = json["annexes"] = Json::array();
    for (const model::Attachment& file : annexes)
        list.push_back({{"title", file.text}, {"url", file.url}, {"snapshot", file.snapshot}, {"unread", file.unread}});
}

std::vector<model::Attachment> annexes_from(const Json& json) {
    std::vector<model::Attachment> annexes;
    if (!json.contains("annexes")) return annexes;
    for (const Json& each : json.at("annexes")) {
        model::Attachment file{each.at("url"), each.at("title")};
        file.snapshot = each.at("snapshot");
        file.unread = each.at("unread");
        annexes.push_back(std::move(file));
    }
    return annexes;
}

Json origin_json(const Origin& origin) {
    Json json = {{"title", origin.title},         {"url", origin.url},           {"source", origin.source_id},
                 {"publisher", origin.publisher}, {"snapshot", origin.snapshot}, {"published_on", nullptr}};
    if (origin.published_on) json["published_on"] = origin.published_on->iso();
    add_annexes(json, origin.annexes);
    return json;
}

Origin origin_from(const Json& json) {
    Origin origin{json.at("title"), json.at("url"), json.at("source"), json.at("publisher"), json.at("snapshot"), {}};
    if (json.at("published_on").is_string())
        origin.published_on = CivilDate::parse(json.at("published_on").get<std::string>());
    origin.annexes = annexes_from(json);
    return origin;
}

baseline::Standing standing_from(const std::string& name) {
    using baseline::Standing;
    for (const Standing each : {Standing::kOfficial, Standing::kAnswer, Standing::kUnconfirmedPress,
                                Standing::kCalendar, Standing::kReread, Standing::kCorrected})
        if (baseline::name_of(each) == name) return each;
    throw std::invalid_argument("standing: no such value \"" + name + "\"");
}

Alert alert_from(const Json& json) {
    Alert alert;
    alert.id = json.at("id");
    alert.thread = json.at("thread");
    const auto at = Instant::parse(json.at("created_at").get<std::string>());
    if (!at) throw std::invalid_argument("created_at: not an instant");
    alert.created_at = *at;
    alert.standing = standing_from(json.at("standing"));
    alert.headline = json.at("headline");
    alert.origin = origin_from(json.at("origin"));
    for (const Json& each : json.at("changes")) {
        auto change = baseline::change_from_json(each);
        if (!change) throw std::invalid_argument(change.failure().message);
        alert.changes.push_back(std::move(*change));
    }
    json.at("unread").get_to(alert.unread);
    json.at("warnings").get_to(alert.warnings);
    json.at("labels").get_to(alert.labels);
    return alert;
}

}  // namespace

Json alert_json(const Alert& alert) {
    Json changes = Json::array();
    for (const baseline::Change& change : alert.changes)
        changes.push_back(baseline::change_json(change));
    return {{"id", alert.id},
            {"thread", alert.thread},
            {"created_at", alert.created_at.iso()},
            {"standing", baseline::name_of(alert.standing)},
            {"headline", alert.headline},
            {"origin", origin_json(alert.origin)},
            {"changes", std::move(changes)},
            {"unread", alert.unread},
            {"warnings", alert.warnings},
            {"labels", alert.labels}};
}

Result<Alert> alert_from_json(const Json& json) {
    try {
        return alert_from(json);
    } catch (const std::exception& error) {
        return Failure{FailureKind::kInvalidInput, std::string("stored alert: ") + error.what()};
    }
}

}  // namespace gazetted::alert
