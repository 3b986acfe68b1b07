// What a receiver's channels are called in the outbox: by whom they reach, never by their place in the file, so that a
// message that waits goes to the one it was written for, whatever is added, moved or taken away meanwhile. Pure but for
// adopt_channel_names(). Failures: kStorage.
#pragma once

#include <string>
#include <vector>

#include "daemon/settings/settings.h"
#include "daemon/store/store.h"

namespace gazetted::app {

enum class ChannelKind { kEmail, kWebhook, kJsonLines, kTerminal };

/// One channel of one receiver.
struct ChannelName {
    ChannelKind kind = ChannelKind::kTerminal;
    std::size_t index = 0;  ///< of its entry among those of its kind
    std::size_t to = 0;     ///< e-mail: of its address in the entry
    std::string name;       ///< "email-<hash of the address>", "webhook-<name, or hash of the URL>", "terminal0"
    std::string by_place;   ///< what it was called when channels had numbers: "email0-1"
};

/// In the order of the file. Two entries for one address are told apart by their order.
std::vector<ChannelName> channels_of(const settings::Receiver& receiver);

/// Gives the messages of a store from before channels had names those of the settings as they are now; once.
Status adopt_channel_names(store::Store& store, const settings::Settings& settings);

}  // namespace gazetted::app
