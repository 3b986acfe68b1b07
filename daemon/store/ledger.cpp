#include "daemon/store/ledger.h"

#include <array>
#include <stdexcept>
#include <utility>

namespace gazetted::store {

namespace {

constexpr std::array<std::pair<DeliveryState, const char*>, 3> kStates{{
    {DeliveryState::kPending, "pending"},
    {DeliveryState::kDelivered, "delivered"},
    {DeliveryState::kDead, "dead"},
}};

const char* name_of(DeliveryState state) {
    for (const auto& [value, name] : kStates)
        if (value == state) return name;
    throw std::logic_error("DeliveryState: no such state");
}

DeliveryState state_named(const std::string& text) {
    for (const auto& [value, name] : kStates)
        if (text == name) return value;
    throw std::logic_error("store: the schema lets in a state that does not exist");
}

constexpr const char* kOutboxColumns =
    "SELECT id, alert_id, receiver, channel, subject, body, state, attempts, created_at, next_attempt_at, "
    "delivered_at, "
    "last_failure FROM outbox ";

OutboxRow outbox_row(const Statement& row) {
    OutboxRow out;
    out.id = row.text(0);
    out.alert_id = row.text(1);
    out.receiver = row.text(2);
    out.channel = row.text(3);
    out.subject = row.text(4);
    out.body = row.text(5);
    out.state = state_named(row.text(6));
    out.attempts = row.small(7);
    out.created_at = row.instant(8);
    out.next_attempt_at = row.instant(9);
    out.delivered_at = row.instant_or_none(10);
    out.last_failure = row.text(11);
    return out;
}

struct Before {
    int attempts = 0;
    DeliveryState state = DeliveryState::kPending;
};

/// How the message stood; a failure where it may not be touched.
Result<Before> before_attempt(const Database& database, const std::string& id) {
    const auto found =
        database.prepare("SELECT attempts, state FROM outbox WHERE id = ?").bind(id).first([](const Statement& row) {
            return Before{row.small(0), state_named(row.text(1))};
        });
    if (!found) return found.failure();
    if (!*found) return Failure{FailureKind::kNotFound, "no message " + id};
    if ((*found)->state == DeliveryState::kDelivered)
        return Failure{FailureKind::kInvalidInput, "message " + id + " was delivered already", false,
                       "it is never sent twice"};
    return **found;
}

}  // namespace

Status write_alerts(const Database& database, const std::vector<AlertRow>& alerts) {
    auto add =
        database.prepare("INSERT INTO alert (id, created_at, body) VALUES (?, ?, ?) ON CONFLICT (id) DO NOTHING");
    for (const auto& alert : alerts)
        if (auto done = add.bind(alert.id, alert.created_at, alert.body).run(); !done)
            return done.failure().within("alert " + alert.id);
    return Done{};
}

Result<std::vector<AlertRow>> read_alerts(const Database& database, std::optional<Instant> since) {
    return database.prepare("SELECT id, created_at, body FROM alert WHERE created_at >= ? ORDER BY created_at, seq")
        .bind(since.value_or(Instant::from_unix(INT64_MIN)))
        .rows([](const Statement& row) {
            return AlertRow{row.text(0), row.instant(1), row.text(2)};
        });
}

Status rename_channels(const Database& database, const std::vector<ChannelRename>& renames) {
    auto rename = database.prepare("UPDATE outbox SET channel = ? WHERE receiver = ? AND channel = ?");
    for (const auto& each : renames)
        if (auto done = rename.bind(each.to, each.receiver, each.from).run(); !done)
            return done.failure().within("receiver " + each.receiver);
    return Done{};
}

Status write_outbox(const Database& database, const std::vector<OutboxRow>& rows) {
    auto add = database.prepare(
        "INSERT INTO outbox (id, alert_id, receiver, channel, subject, body, state, attempts, created_at, "
        "next_attempt_at, "
        "delivered_at, last_failure) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING");
    for (const auto& row : rows) {
        auto done = add.bind(row.id, row.alert_id, row.receiver, row.channel, row.subject, row.body, name_of(row.state),
                             row.attempts, row.created_at, row.next_attempt_at, row.delivered_at, row.last_failure)
                        .run();
        if (!done) return done.failure().within("message " + row.id);
    }
    return Done{};
}

Result<std::vector<OutboxRow>> read_due(const Database& database, Instant now, Instant beyond, std::size_t limit) {
    return database
        .prepare(
            std::string(kOutboxColumns) +
            "WHERE state = 'pending' AND (next_attempt_at <= ? OR next_attempt_at > ?) ORDER BY next_attempt_at, seq "
            "LIMIT ?")
        .bind(now, beyond, limit)
        .rows(outbox_row);
}

Result<std::vector<OutboxRow>> read_outbox(const Database& database, std::optional<DeliveryState> state) {
    if (!state) return database.prepare(std::string(kOutboxColumns) + "ORDER BY seq").rows(outbox_row);
    return database.prepare(std::string(kOutboxColumns) + "WHERE state = ? ORDER BY seq")
        .bind(name_of(*state))
        .rows(outbox_row);
}

Status record_attempt(const Database& database, const OutboxRow& row, Instant at) {
    auto all = Transaction::begin(database, Transaction::Kind::kWrite);
    if (!all) return all.failure();
    const auto before = before_attempt(database, row.id);
    if (!before) return before.failure();
    auto done =
        database
            .prepare(
                "UPDATE outbox SET state = ?, attempts = ?, created_at = ?, next_attempt_at = ?, delivered_at = ?, "
                "last_failure = ? WHERE id = ?")
            .bind(name_of(row.state), row.attempts, row.created_at, row.next_attempt_at, row.delivered_at,
                  row.last_failure, row.id)
            .run();
    if (!done) return done;
    if (row.attempts > before->attempts) {
        auto added =
            database.prepare("INSERT INTO attempt (outbox_id, number, at, state, failure) VALUES (?, ?, ?, ?, ?)")
                .bind(row.id, row.attempts, at, name_of(row.state), row.last_failure)
                .run();
        if (!added) return added;
    }
    return all->commit();
}

Result<std::vector<AttemptRow>> read_attempts(const Database& database, const std::string& outbox_id) {
    return database
        .prepare("SELECT outbox_id, number, at, state, failure FROM attempt WHERE outbox_id = ? ORDER BY seq")
        .bind(outbox_id)
        .rows([](const Statement& row) {
            return AttemptRow{row.text(0), row.small(1), row.instant(2), state_named(row.text(3)), row.text(4)};
        });
}

}  // namespace gazetted::store
