#include "daemon/settings/load_receivers.h"

#include <algorithm>
#include <set>

#include "daemon/alert/labels.h"
#include "daemon/settings/files.h"
#include "parsers/base/spelling.h"

namespace gazetted::settings {

namespace {

EmailReceiver load_email(Section section) {
    EmailReceiver email;
    email.host = section.required_text("host");
    email.security = section.one_of("security", {"none", "starttls", "tls"}, "starttls");
    email.port = static_cast<int>(section.integer("port", email.security == "tls" ? 465 : 587, 1, 65535));
    email.username = section.text("username", "");
    email.password = read_secret(section, "password_file");
    email.ca_file = section.text("ca_file", "");
    email.from = section.required_text("from");
    email.to = section.texts("to");
    if (email.to.empty()) section.reject("to", "at least one address is required");
    if (!email.username.empty() && email.password.empty())
        section.reject("username", "needs a password_file beside it");
    if (!email.username.empty() && email.security == "none")
        section.reject("security", "a password is never sent without encryption", "use starttls or tls");
    section.finish();
    return email;
}

void check_name(Section& section, const std::string& name) {
    if (name.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-") != std::string::npos)
        section.reject("name", "\"" + name + "\" is not a name",
                       "use letters, digits, _ and -: it becomes part of message ids");
}

/// The name of one channel: what waits for it goes on waiting for it when its address changes.
std::string channel_name(Section& section) {
    const std::string name = section.text("name", "");
    check_name(section, name);
    return name;
}

FileReceiver load_file(Section section) {
    FileReceiver file;
    file.name = channel_name(section);
    file.path = expand_environment(section.required_text("path"), section, "path");
    section.finish();
    return file;
}

WebhookReceiver load_webhook(Section section) {
    WebhookReceiver webhook;
    webhook.name = channel_name(section);
    webhook.url = expand_environment(section.required_text("url"), section, "url");
    if (!webhook.url.starts_with("https://") && !webhook.url.starts_with("http://"))
        section.reject("url", "must begin with https:// or http://");
    for (const char* key : {"secret_file", "previous_secret_file"})
        if (Secret secret = read_secret(section, key); !secret.empty()) webhook.secrets.push_back(std::move(secret));
    if (webhook.secrets.empty())
        section.reject("secret_file", "is required: a receiver must be able to tell our messages");
    webhook.headers = section.text_map("headers");
    webhook.ca_file = section.text("ca_file", "");
    section.finish();
    return webhook;
}

/// Two channels under one name would take each other's messages when they change places.
template <class Channel>
void reject_twins(Section& section, const char* key, const std::vector<Channel>& channels) {
    std::set<std::string> names;
    for (const Channel& channel : channels)
        if (!channel.name.empty() && !names.insert(channel.name).second)
            section.reject(key, "two of them are named \"" + channel.name + "\"");
}

Receiver load_receiver(Section section) {
    Receiver receiver;
    receiver.name = section.required_text("name");
    check_name(section, receiver.name);
    for (Section& each : section.sections("email"))
        receiver.email.push_back(load_email(each));
    for (Section& each : section.sections("webhook"))
        receiver.webhook.push_back(load_webhook(each));
    for (Section& each : section.sections("jsonl"))
        receiver.jsonl.push_back(load_file(each));
    reject_twins(section, "webhook", receiver.webhook);
    reject_twins(section, "jsonl", receiver.jsonl);
    receiver.terminal = section.flag("terminal", false);
    section.finish();
    return receiver;
}

std::string near_to(const std::string& word, const std::vector<std::string>& known) {
    const std::string near = nearest_spelling(word, known);
    return near.empty() ? "" : "did you mean \"" + near + "\"?";
}

/// A label no alert has, or a value it never has, would send every alert elsewhere without a word.
void check_matcher(const alert::Matcher& matcher, const Section& section, const Settings& settings) {
    const std::vector<std::string> labels = alert::known_labels();
    if (std::find(labels.begin(), labels.end(), matcher.label()) == labels.end())
        section.reject("matchers", matcher.text() + ": alerts have no label \"" + matcher.label() + "\"",
                       near_to(matcher.label(), labels));
    std::vector<std::string> values = alert::values_of_label(matcher.label());
    if (matcher.label() == "source")
        for (const Source& source : settings.sources)
            values.push_back(source.id);
    const auto value = matcher.value();
    if (!value || value->empty() || values.empty()) return;
    if (std::find(values.begin(), values.end(), *value) == values.end())
        section.reject("matchers",
                       matcher.text() + ": \"" + *value + "\" is no value of the label \"" + matcher.label() + "\"",
                       near_to(*value, values));
}

alert::Route load_route(Section section, const Settings& settings, bool root) {
    alert::Route route;
    route.receiver = section.text("receiver", "");
    if (root && route.receiver.empty()) section.reject("receiver", "is required at the root");
    if (!route.receiver.empty() && settings.receiver(route.receiver) == nullptr) {
        std::vector<std::string> names;
        for (const Receiver& each : settings.receivers)
            names.push_back(each.name);
        section.reject("receiver", "there is no receiver \"" + route.receiver + "\"", near_to(route.receiver, names));
    }
    for (const std::string& text : section.texts("matchers")) {
        auto matcher = alert::Matcher::parse(text);
        if (!matcher) section.reject("matchers", matcher.failure().message, matcher.failure().hint);
        check_matcher(*matcher, section, settings);
        route.matchers.push_back(std::move(*matcher));
    }
    if (root && !route.matchers.empty()) section.reject("matchers", "the root takes every alert and has no matchers");
    route.continue_matching = section.flag("continue", false);
    for (Section& each : section.sections("routes"))
        route.routes.push_back(load_route(each, settings, false));
    section.finish();
    return route;
}

}  // namespace

void load_receivers(Section& main, Settings& settings) {
    std::set<std::string> names;
    for (Section& each : main.sections("receivers")) {
        settings.receivers.push_back(load_receiver(each));
        if (!names.insert(settings.receivers.back().name).second)
            each.reject("name", "there are two receivers \"" + settings.receivers.back().name + "\"");
    }
    if (auto route = main.section("route")) {
        settings.route = load_route(*route, settings, true);
    } else if (settings.receivers.size() == 1) {
        settings.route.receiver = settings.receivers.front().name;
    } else if (!settings.receivers.empty()) {
        main.reject("route", "is required with more than one receiver");
    }
}

}  // namespace gazetted::settings
