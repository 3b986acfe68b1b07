#include "daemon/deliver/email.h"

#include "daemon/deliver/mailbox.h"

namespace gazetted::deliver {

namespace {

class EmailChannel final : public Channel {
  public:
    EmailChannel(net::SmtpServer server, std::string from, std::vector<std::string> to)
        : server_(std::move(server)), from_(std::move(from)), to_(std::move(to)) {}

    Outcome deliver(const Message& message, Instant) override {
        const Status sent = net::send_mail(server_, from_, to_, message.body);
        if (sent) return {Verdict::kDelivered, "250", std::nullopt, std::nullopt};
        // A wrong password is the operator's to mend, and the message must still be there when it is.
        const bool refused = sent.failure().kind == FailureKind::kRefused;
        return {refused ? Verdict::kRefused : Verdict::kRetry, "", sent.failure(), std::nullopt};
    }

    void ask_whether_to_go_on(std::function<bool()> go_on) override { server_.go_on = std::move(go_on); }

  private:
    net::SmtpServer server_;
    std::string from_;
    std::vector<std::string> to_;
};

}  // namespace

Result<std::unique_ptr<Channel>> make_email_channel(const EmailSettings& settings) {
    const auto from = parse_mailbox(settings.from);
    if (!from) return from.failure();
    std::vector<std::string> to;
    for (const std::string& text : settings.to) {
        const auto mailbox = parse_mailbox(text);
        if (!mailbox) return mailbox.failure();
        to.push_back(mailbox->address);
    }
    if (to.empty()) return Failure{FailureKind::kConfiguration, "a mail receiver without addresses", false, ""};
    return std::unique_ptr<Channel>(std::make_unique<EmailChannel>(settings.server, from->address, std::move(to)));
}

}  // namespace gazetted::deliver
