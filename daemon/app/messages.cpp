#include "daemon/app/messages.h"

#include "daemon/alert/render.h"
#include "daemon/alert/route.h"
#include "daemon/alert/wording.h"
#include "daemon/app/channel_names.h"
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

std::string body_for(const alert::Alert& alert, const std::string& id, const settings::Receiver& receiver,
                     const ChannelName& channel) {
    if (channel.kind == ChannelKind::kEmail) return mail_body(alert, id, receiver.email[channel.index]);
    return channel.kind == ChannelKind::kTerminal ? alert::render_text(alert) : alert::render_json(alert);
}

Result<std::unique_ptr<deliver::Channel>> make_channel(const settings::Receiver& receiver, const ChannelName& channel,
                                                       const settings::Network& network) {
    switch (channel.kind) {
        case ChannelKind::kEmail:
            return email_channel(receiver.email[channel.index], receiver.email[channel.index].to[channel.to]);
        case ChannelKind::kWebhook:
            return webhook_channel(receiver.webhook[channel.index], network);
        case ChannelKind::kJsonLines:
            return deliver::make_json_lines_channel(receiver.jsonl[channel.index].path);
        case ChannelKind::kTerminal:
            return deliver::make_terminal_channel(stdout);
    }
    return Failure{FailureKind::kConfiguration, "no such kind of channel", false, ""};
}

}  // namespace

std::vector<store::OutboxRow> messages_for(const alert::Alert& alert, const settings::Settings& settings) {
    std::vector<store::OutboxRow> rows;
    for (const std::string& name : alert::receivers_for(settings.route, alert)) {
        const settings::Receiver* receiver = settings.receiver(name);
        if (receiver == nullptr) continue;
        for (const ChannelName& channel : channels_of(*receiver)) {
            rows.push_back(row_for(alert, name, channel.name));
            rows.back().body = body_for(alert, rows.back().id, *receiver, channel);
        }
    }
    return rows;
}

Result<Channels> make_channels(const settings::Settings& settings) {
    Channels channels;
    for (const settings::Receiver& receiver : settings.receivers)
        for (const ChannelName& channel : channels_of(receiver)) {
            auto made = make_channel(receiver, channel, settings.network);
            if (!made) return made.failure().within("receiver \"" + receiver.name + "\"");
            channels[receiver.name + "/" + channel.name] = std::move(*made);
        }
    return channels;
}

std::string channel_key(const store::OutboxRow& row) {
    return row.receiver + "/" + row.channel;
}

}  // namespace gazetted::app
