#include "daemon/settings/settings.h"

namespace gazetted::settings {

namespace {

using model::Json;

Json seconds(std::chrono::seconds duration) {
    return std::to_string(duration.count()) + "s";
}

Json source_json(const Source& source) {
    return {{"id", source.id},
            {"name", source.name},
            {"enabled", source.enabled},
            {"official", source.official()},
            {"method", source.request.method},
            {"url", source.request.url},
            {"every", seconds(source.every)},
            {"index_parser", source.index_parser},
            {"follow_up_parser", source.follow_up_parser},
            {"article_parser", source.article_parser},
            {"fetch_articles", source.fetch_articles},
            {"allowed_hosts", source.allowed_hosts}};
}

/// Scheme and host: the rest of a webhook's address may be its secret.
std::string without_path(const std::string& url) {
    const std::size_t host = url.find("://");
    const std::size_t end = url.find_first_of("/?#", host == std::string::npos ? 0 : host + 3);
    std::string shown = url.substr(0, end);
    if (const std::size_t user = shown.rfind('@'); user != std::string::npos && host != std::string::npos)
        shown.erase(host + 3, user + 1 - (host + 3));
    return end == std::string::npos ? shown : shown + "/<secret>";
}

Json receiver_json(const Receiver& receiver) {
    Json email = Json::array(), webhook = Json::array(), files = Json::array();
    for (const EmailReceiver& each : receiver.email)
        email.push_back({{"host", each.host},
                         {"port", each.port},
                         {"security", each.security},
                         {"username", each.username},
                         {"password", each.password.empty() ? "" : "<secret>"},
                         {"from", each.from},
                         {"to", each.to}});
    for (const WebhookReceiver& each : receiver.webhook)
        webhook.push_back({{"name", each.name},
                           {"url", without_path(each.url)},
                           {"secrets", std::vector<std::string>(each.secrets.size(), "<secret>")}});
    for (const FileReceiver& each : receiver.jsonl)
        files.push_back({{"name", each.name}, {"path", each.path}});
    return {{"name", receiver.name},
            {"email", email},
            {"webhook", webhook},
            {"jsonl", files},
            {"terminal", receiver.terminal}};
}

Json route_json(const alert::Route& route) {
    Json routes = Json::array(), matchers = Json::array();
    for (const alert::Matcher& each : route.matchers)
        matchers.push_back(each.text());
    for (const alert::Route& each : route.routes)
        routes.push_back(route_json(each));
    return {{"receiver", route.receiver},
            {"matchers", matchers},
            {"continue", route.continue_matching},
            {"routes", routes}};
}

}  // namespace

Json dump(const Settings& settings) {
    Json sources = Json::array(), receivers = Json::array(), facts = Json::array();
    for (const Source& each : settings.sources)
        sources.push_back(source_json(each));
    for (const Receiver& each : settings.receivers)
        receivers.push_back(receiver_json(each));
    for (const auto& [name, json] : settings.baseline_files)
        facts.push_back(name);
    return {{"state_dir", settings.state_dir},
            {"log", {{"level", settings.log_level}, {"format", settings.log_format}}},
            {"watching",
             {{"alert_after", seconds(settings.alert_after)},
              {"stale_after", seconds(settings.stale_after)},
              {"recheck_articles", seconds(settings.recheck_articles)},
              {"recheck_for", seconds(settings.recheck_for)},
              {"keep_index_snapshots", seconds(settings.keep_index_snapshots)}}},
            {"reminders",
             {{"before_suspension_ends_days", settings.remind_before_suspension_ends},
              {"before_effect_days", settings.remind_before_effect},
              {"last_day", settings.last_day_included ? "included" : "excluded"}}},
            {"network",
             {{"user_agent", settings.network.user_agent},
              {"spacing_per_host", seconds(settings.network.spacing)},
              {"connect_to", settings.network.connect_to}}},
            {"baseline", facts},
            {"sources", sources},
            {"receivers", receivers},
            {"route", route_json(settings.route)}};
}

}  // namespace gazetted::settings
