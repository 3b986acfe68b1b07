// An alert as the messages that leave the house: one per channel of every receiver its route leads to, rendered once
// and frozen; and the channels those messages go through. Pure but for the channels: equal alert and settings give
// equal messages, ids included.
#pragma once

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "daemon/alert/alert.h"
#include "daemon/deliver/channel.h"
#include "daemon/settings/settings.h"
#include "daemon/store/store.h"

namespace gazetted::app {

/// Rows for the outbox, due at once. Ids: "<alert id>_<receiver>_<channel>", without dots because the signed text of a
/// webhook is "id.time.body"; OutboxRow::channel is the name in channel_names.h. Each address of a mail receiver has a
/// message of its own, so that one that is refused keeps nothing from the others.
std::vector<store::OutboxRow> messages_for(const alert::Alert& alert, const settings::Settings& settings);

/// The channels of all receivers by "<receiver>/<channel>". Failure: kConfiguration naming the receiver.
using Channels = std::map<std::string, std::unique_ptr<deliver::Channel>>;
Result<Channels> make_channels(const settings::Settings& settings);
std::string channel_key(const store::OutboxRow& row);

}  // namespace gazetted::app
