#include <algorithm>

#include "daemon/settings/files.h"
#include "daemon/settings/load_receivers.h"
#include "daemon/settings/load_sources.h"
#include "daemon/settings/settings.h"
#include "daemon/settings/yaml_json.h"
#include "parsers/base/spelling.h"

namespace gazetted::settings {

namespace {

std::vector<int> days(Section& section, const std::string& key, std::vector<int> fallback) {
    if (!section.has(key)) {
        section.texts(key);
        return fallback;
    }
    std::vector<int> out;
    for (const std::string& text : section.texts(key)) {
        const auto duration = parse_duration(text);
        if (!duration || duration->count() % 86400 != 0)
            section.reject(key, "\"" + text + "\" is not a number of days", "write [30d, 7d, 1d]");
        out.push_back(static_cast<int>(duration->count() / 86400));
    }
    return out;
}

void load_network(Section section, Network& network) {
    network.user_agent = section.text("user_agent", network.user_agent);
    network.spacing = section.duration("spacing_per_host", network.spacing);
    network.connect_timeout = section.duration("connect_timeout", network.connect_timeout);
    network.total_timeout = section.duration("total_timeout", network.total_timeout);
    network.connect_to = section.texts("connect_to");
    network.allow_private_addresses = section.flag("allow_private_addresses", false);
    network.ca_file = section.text("ca_file", "");
    network.plain_http = section.flag("plain_http", false);
    section.finish();
}

void load_watching(Section section, Settings& settings) {
    settings.alert_after = section.duration("alert_after", settings.alert_after);
    settings.stale_after = section.duration("stale_after", settings.stale_after);
    settings.recheck_articles = section.duration("recheck_articles", settings.recheck_articles);
    settings.recheck_for = section.duration("recheck_for", settings.recheck_for);
    settings.keep_index_snapshots = section.duration("keep_index_snapshots", settings.keep_index_snapshots);
    section.finish();
}

void load_reminders(Section section, Settings& settings) {
    settings.remind_before_suspension_ends =
        days(section, "before_suspension_ends", settings.remind_before_suspension_ends);
    settings.remind_before_effect = days(section, "before_effect", settings.remind_before_effect);
    settings.last_day_included = section.one_of("last_day", {"included", "excluded"}, "included") == "included";
    section.finish();
}

void load_log(Section section, Settings& settings) {
    settings.log_level = section.one_of("level", {"trace", "debug", "info", "warn", "error"}, settings.log_level);
    settings.log_format = section.one_of("format", {"text", "json"}, settings.log_format);
    section.finish();
}

/// `include:` names the source and baseline files; without it the built-in ones are used.
void load_included(Section& main, const std::string& file, Settings& settings) {
    NamedTexts sources = embedded_below("sources.d/");
    NamedTexts facts = embedded_below("baseline/");
    if (auto include = main.section("include")) {
        if (include->has("sources")) sources = include_files(file, include->texts("sources"), *include, "sources");
        if (include->has("baseline")) facts = include_files(file, include->texts("baseline"), *include, "baseline");
        include->texts("sources");
        include->texts("baseline");
        include->finish();
    }
    settings.sources = load_sources(sources);
    for (const auto& [name, text] : facts) {
        auto json = yaml_to_json(text, name);
        if (!json) throw SettingsError(json.failure());
        settings.baseline_files.emplace_back(name, std::move(*json));
    }
}

/// `sources:` of the main file changes single values of declared sources, by id.
void override_sources(Section& main, Settings& settings) {
    for (Section& each : main.sections("sources")) {
        const std::string id = each.required_text("id");
        const auto found =
            std::find_if(settings.sources.begin(), settings.sources.end(), [&](const Source& s) { return s.id == id; });
        if (found == settings.sources.end()) {
            std::vector<std::string> ids;
            for (const Source& source : settings.sources)
                ids.push_back(source.id);
            const std::string near = nearest_spelling(id, ids);
            each.reject("id", "there is no source \"" + id + "\"",
                        near.empty() ? "" : "did you mean \"" + near + "\"?");
        }
        found->enabled = each.flag("enabled", found->enabled);
        found->every = each.duration("every", found->every);
        found->request.url = each.text("url", found->request.url);
        found->ca_file = each.text("ca_file", found->ca_file);
        found->ipv4_only = each.flag("ipv4_only", found->ipv4_only);
        each.finish();
    }
}

Settings load_main(Section main, const std::string& file) {
    Settings settings;
    settings.network.user_agent = "gazetted/0.1 (trade-compliance monitor; contact: see operator)";
    settings.state_dir = expand_environment(main.text("state_dir", "/var/lib/gazetted"), main, "state_dir");
    if (auto log = main.section("log")) load_log(*log, settings);
    if (auto watching = main.section("watching")) load_watching(*watching, settings);
    if (auto reminders = main.section("reminders")) load_reminders(*reminders, settings);
    if (auto network = main.section("network")) load_network(*network, settings.network);
    if (auto delivery = main.section("delivery")) {
        settings.delivery_max_age = delivery->duration("max_age", settings.delivery_max_age);
        delivery->finish();
    }
    load_included(main, file, settings);
    override_sources(main, settings);
    load_receivers(main, settings);
    main.finish();
    return settings;
}

}  // namespace

const Source* Settings::source(const std::string& id) const {
    const auto found = std::find_if(sources.begin(), sources.end(), [&](const Source& each) { return each.id == id; });
    return found == sources.end() ? nullptr : &*found;
}

const Receiver* Settings::receiver(const std::string& name) const {
    const auto found =
        std::find_if(receivers.begin(), receivers.end(), [&](const Receiver& each) { return each.name == name; });
    return found == receivers.end() ? nullptr : &*found;
}

Result<Settings> load(const std::string& path) {
    try {
        const bool built_in = path.empty();
        const std::string name = built_in ? "built-in gazetted.yaml" : path;
        const std::string text = built_in ? embedded_files().at("gazetted.yaml") : read_text(path);
        return load_main(Section(parse_yaml(text, name), name, ""), path);
    } catch (const SettingsError& error) {
        return error.failure();
    }
}

}  // namespace gazetted::settings
