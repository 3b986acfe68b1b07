// Rows of what was decided and sent: alerts, the outbox and its attempts.
// Thread rule and ownership: as the Database they are given. Failures: kStorage, and those named in store.h.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "daemon/store/sqlite.h"
#include "daemon/store/store.h"

namespace gazetted::store {

Status write_alerts(const Database& database, const std::vector<AlertRow>& alerts);
Result<std::vector<AlertRow>> read_alerts(const Database& database, std::optional<Instant> since);

Status rename_channels(const Database& database, const std::vector<ChannelRename>& renames);
Status write_outbox(const Database& database, const std::vector<OutboxRow>& rows);
Result<std::vector<OutboxRow>> read_due(const Database& database, Instant now, Instant beyond, std::size_t limit);
Result<std::vector<OutboxRow>> read_outbox(const Database& database, std::optional<DeliveryState> state);

Status record_attempt(const Database& database, const OutboxRow& row, Instant at);
Result<std::vector<AttemptRow>> read_attempts(const Database& database, const std::string& outbox_id);

}  // namespace gazetted::store
