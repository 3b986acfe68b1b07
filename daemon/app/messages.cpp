#include "daemon/app/messages.h"

#include "daemon/alert/render.h"
#include "daemon/alert/route.h"
#include "daemon/alert/wording.h"
#include "daemon/deliver/email.h"
#include "daemon/deliver/local.h"
#include "daemon/deliver/mime.h"
#include "daemon/deliver/webhook.h"

namespace gazetted::app {

namespace {

store::OutboxRow row_for(const alert::Alert& alert, const std::string& receiver, const std::string& channel) {
    store::OutboxRow row;
    row.id = alert.id + "_" + receiver + "_" + channel;
    row.alert_id = alert.id;
    row.receiver = receiver;
    row.channel = channel;
    row.subject = alert.headline;
    row.created_at = row.next_attempt_at = alert.created_at;
    return row;
}

std::string mail_body(const alert::Alert& alert, const std::string& id, const settings::EmailReceiver& email) {
    deliver::Mail mail;
    mail.id = id;
    mail.thread = alert.thread;
    // Addresses were checked when the settings were loaded (make_channels).
    if (const auto from = deliver::parse_mailbox(email.from)) mail.from = *from;
    for (const std::string& to : email.to)
        if (const auto mailbox = deliver::parse_mailbox(to)) mail.to.push_back(*mailbox);
    mail.subject = "[" + alert::badge_words(alert) + "] " + alert.headline;
    mail.text = alert::render_text(alert);
    mail.html = alert::render_html(alert);
    mail.date = alert.created_at;
    mail.list_name = "gazetted";
    return deliver::build_mail(mail);
}

std::string numbered(const std::string& channel, std::size_t index) {
    return channel + std::to_string(index);
}

/// One message for each address, so that one that is refused keeps nothing from the others.
std::string mail_channel(std::size_t index, std::size_t to) {
    return numbered("email", index) + (to == 0 ? "" : "-" + std::to_string(to));
}

net::SmtpSecurity security_of(const std::string& name) {
    if (name == "none") return net::SmtpSecurity::kNone;
    return name == "tls" ? net::SmtpSecurity::kTls : net::SmtpSecurity::kStartTls;
}

Result<std::unique_ptr<deliver::Channel>> email_channel(const settings::EmailReceiver& email, const std::string& to) {
    deliver::EmailSettings mail;
    mail.server.host = email.host;
    mail.server.port = email.port;
    mail.server.security = security_of(email.security);
    mail.server.username = email.username;
    mail.server.password = email.password.reveal();
    mail.server.ca_file = email.ca_file;
    mail.from = email.from;
    mail.to = {to};
    return deliver::make_email_channel(mail);
}

Result<std::unique_ptr<deliver::Channel>> webhook_channel(const settings::WebhookReceiver& webhook,
                                                          const settings::Network& network) {
    deliver::WebhookSettings hook;
    hook.url = webhook.url;
    for (const settings::Secret& secret : webhook.secrets)
        hook.secrets.push_back(secret.reveal());
    hook.headers = webhook.headers;
    hook.ca_file = webhook.ca_file;
    hook.user_agent = network.user_agent;
    return deliver::make_webhook_channel(hook);
}

}  // namespace

std::vector<store::OutboxRow> messages_for(const alert::Alert& alert, const settings::Settings& settings) {
    std::vector<store::OutboxRow> rows;
    for (const std::string& name : alert::receivers_for(settings.route, alert)) {
        const settings::Receiver* receiver = settings.receiver(name);
        if (receiver == nullptr) continue;
        for (std::size_t i = 0; i < receiver->email.size(); ++i)
            for (std::size_t to = 0; to < receiver->email[i].to.size(); ++to) {
                rows.push_back(row_for(alert, name, mail_channel(i, to)));
                rows.back().body = mail_body(alert, rows.back().id, receiver->email[i]);
            }
        for (std::size_t i = 0; i < receiver->webhook.size(); ++i) {
            rows.push_back(row_for(alert, name, numbered("webhook", i)));
            rows.back().body = alert::render_json(alert);
        }
        for (std::size_t i = 0; i < receiver->jsonl.size(); ++i) {
            rows.push_back(row_for(alert, name, numbered("jsonl", i)));
            rows.back().body = alert::render_json(alert);
        }
        if (receiver->terminal) {
            rows.push_back(row_for(alert, name, "terminal0"));
            rows.back().body = alert::render_text(alert);
        }
    }
    return rows;
}

Result<Channels> make_channels(const settings::Settings& settings) {
    Channels channels;
    for (const settings::Receiver& receiver : settings.receivers) {
        const std::string where = "receiver \"" + receiver.name + "\"";
        for (std::size_t i = 0; i < receiver.email.size(); ++i)
            for (std::size_t to = 0; to < receiver.email[i].to.size(); ++to) {
                auto made = email_channel(receiver.email[i], receiver.email[i].to[to]);
                if (!made) return made.failure().within(where);
                channels[receiver.name + "/" + mail_channel(i, to)] = std::move(*made);
            }
        for (std::size_t i = 0; i < receiver.webhook.size(); ++i) {
            auto made = webhook_channel(receiver.webhook[i], settings.network);
            if (!made) return made.failure().within(where);
            channels[receiver.name + "/" + numbered("webhook", i)] = std::move(*made);
        }
        for (std::size_t i = 0; i < receiver.jsonl.size(); ++i)
            channels[receiver.name + "/" + numbered("jsonl", i)] =
                deliver::make_json_lines_channel(receiver.jsonl[i].path);
        if (receiver.terminal) channels[receiver.name + "/terminal0"] = deliver::make_terminal_channel(stdout);
    }
    return channels;
}

std::string channel_key(const store::OutboxRow& row) {
    return row.receiver + "/" + row.channel;
}

}  // namespace gazetted::app
