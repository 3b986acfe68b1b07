// An alert as the messages that leave the house: one per channel of every receiver its route leads to, rendered once
// and frozen. Pure: equal alert and settings give equal messages, ids included.
#pragma once

#include <vector>

#include "daemon/alert/alert.h"
#include "daemon/settings/settings.h"
#include "daemon/store/store.h"

namespace gazetted::app {

/// Rows for the outbox, due at once. Ids: "<alert id>.<receiver>.<channel><n>".
std::vector<store::OutboxRow> messages_for(const alert::Alert& alert, const settings::Settings& settings);

}  // namespace gazetted::app
