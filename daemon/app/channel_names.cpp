#include "daemon/app/channel_names.h"

#include <algorithm>

#include "daemon/base/digest.h"
#include "daemon/deliver/mailbox.h"

namespace gazetted::app {

namespace {

constexpr const char* kAdopted = "channel_names";

std::string tag(const std::string& what) {
    constexpr std::size_t kHexDigits = 12;
    return sha256_hex(what).substr(0, kHexDigits);
}

/// "Trade desk <desk@example.org>" and the bare address are one receiver, in whatever case.
std::string address_in(const std::string& mailbox) {
    const auto parsed = deliver::parse_mailbox(mailbox);
    std::string address = parsed ? parsed->address : mailbox;
    std::transform(address.begin(), address.end(), address.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return address;
}

std::string named(const std::string& kind, const std::string& name, const std::string& address) {
    return kind + "-" + (name.empty() ? tag(address) : name);
}

void add(std::vector<ChannelName>& out, ChannelName channel) {
    const std::string first = channel.name;
    const auto taken = [&] {
        return std::any_of(out.begin(), out.end(), [&](const ChannelName& each) { return each.name == channel.name; });
    };
    for (int same = 2; taken(); ++same)
        channel.name = first + "-" + std::to_string(same);
    out.push_back(std::move(channel));
}

}  // namespace

std::vector<ChannelName> channels_of(const settings::Receiver& receiver) {
    std::vector<ChannelName> out;
    const auto place = [](const char* kind, std::size_t index) { return kind + std::to_string(index); };
    for (std::size_t i = 0; i < receiver.email.size(); ++i)
        for (std::size_t to = 0; to < receiver.email[i].to.size(); ++to)
            add(out, {ChannelKind::kEmail, i, to, named("email", "", address_in(receiver.email[i].to[to])),
                      place("email", i) + (to == 0 ? "" : "-" + std::to_string(to))});
    for (std::size_t i = 0; i < receiver.webhook.size(); ++i)
        add(out, {ChannelKind::kWebhook, i, 0, named("webhook", receiver.webhook[i].name, receiver.webhook[i].url),
                  place("webhook", i)});
    for (std::size_t i = 0; i < receiver.jsonl.size(); ++i)
        add(out, {ChannelKind::kJsonLines, i, 0, named("jsonl", receiver.jsonl[i].name, receiver.jsonl[i].path),
                  place("jsonl", i)});
    if (receiver.terminal) add(out, {ChannelKind::kTerminal, 0, 0, "terminal0", "terminal0"});
    return out;
}

Status adopt_channel_names(store::Store& store, const settings::Settings& settings) {
    const auto adopted = store.setting(kAdopted);
    if (!adopted) return adopted.failure();
    if (*adopted) return Done{};
    store::Commit commit;
    for (const settings::Receiver& receiver : settings.receivers)
        for (const ChannelName& channel : channels_of(receiver))
            commit.renames.push_back({receiver.name, channel.by_place, channel.name});
    commit.settings[kAdopted] = "by receiver";
    return store.commit(commit);
}

}  // namespace gazetted::app
