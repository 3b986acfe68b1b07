#include <algorithm>
#include <filesystem>
#include <fstream>

#include "daemon/app/alert_printer.h"
#include "daemon/app/annexes.h"
#include "daemon/app/commands.h"
#include "daemon/app/opening.h"
#include "daemon/base/clock.h"
#include "parsers/archive/warc_writer.h"

namespace gazetted::app {

namespace {

using model::Json;

Json time_or_null(const std::optional<Instant>& at) {
    return at ? Json(at->iso()) : Json(nullptr);
}

/// "3m", "5h", "2d": how long ago, for people.
Json age(const std::optional<Instant>& at, Instant now) {
    if (!at) return nullptr;
    const auto seconds = now.since(*at).count();
    if (seconds < 120) return std::to_string(seconds) + "s";
    if (seconds < 7200) return std::to_string(seconds / 60) + "m";
    if (seconds < 172800) return std::to_string(seconds / 3600) + "h";
    return std::to_string(seconds / 86400) + "d";
}

std::string state_name(store::DeliveryState state) {
    switch (state) {
        case store::DeliveryState::kPending:
            return "pending";
        case store::DeliveryState::kDelivered:
            return "delivered";
        case store::DeliveryState::kDead:
            return "dead";
    }
    return "";
}

std::optional<store::DeliveryState> state_of(const std::string& name) {
    for (const auto state :
         {store::DeliveryState::kPending, store::DeliveryState::kDelivered, store::DeliveryState::kDead})
        if (state_name(state) == name) return state;
    return std::nullopt;
}

constexpr std::size_t kFailuresForPeople = 5, kFailuresForMachines = 200;

/// The pages and annexes of a source that could not be read, the latest failure first.
Result<std::vector<store::CandidateState>> failing_rows(store::Store& store, const std::string& source_id) {
    auto rows = store.candidates(source_id);
    if (!rows) return rows;
    std::erase_if(*rows, [](const store::CandidateState& row) { return row.failures == 0; });
    std::stable_sort(rows->begin(), rows->end(), [](const auto& a, const auto& b) { return a.retry_at > b.retry_at; });
    return rows;
}

/// "2 pages, 1 annex: <address>: <reason>; …", the first few spelt out.
std::string failing_words(const std::vector<store::CandidateState>& rows) {
    if (rows.empty()) return "";
    const auto annexes = static_cast<std::size_t>(std::count_if(rows.begin(), rows.end(), is_annex));
    std::string words, separator;
    const auto count = [&](std::size_t number, const char* one, const char* many) {
        if (number == 0) return;
        words += separator + std::to_string(number) + " " + (number == 1 ? one : many);
        separator = ", ";
    };
    count(rows.size() - annexes, "page", "pages");
    count(annexes, "annex", "annexes");
    separator = ": ";
    for (std::size_t i = 0; i < std::min(rows.size(), kFailuresForPeople); ++i) {
        words += separator + rows[i].url + ": " + rows[i].last_failure;
        separator = "; ";
    }
    if (rows.size() > kFailuresForPeople)
        words += "; and " + std::to_string(rows.size() - kFailuresForPeople) + " more";
    return words;
}

Json failing_json(const std::vector<store::CandidateState>& rows) {
    Json out = Json::array();
    for (std::size_t i = 0; i < std::min(rows.size(), kFailuresForMachines); ++i)
        out.push_back({{"url", rows[i].url},
                       {"what", is_annex(rows[i]) ? "annex" : "page"},
                       {"title", rows[i].title},
                       {"failures", rows[i].failures},
                       {"reason", rows[i].last_failure},
                       {"retry_at", time_or_null(rows[i].retry_at)}});
    return out;
}

std::string health(const settings::Source& source, const store::SourceState& state) {
    if (!source.enabled) return "disabled";
    if (!state.last_attempt_at) return "not asked yet";
    return state.last_failure.empty() ? "ok" : "failing (" + std::to_string(state.consecutive_failures) + ")";
}

}  // namespace

int run_sources(const Common& common) {
    auto opened = open_to_ask(common);
    if (!opened) return report(opened.failure());
    const Instant now = SystemClock().now();
    const bool people = common.format == Format::kTable;
    std::vector<std::string> columns{"source",   "health",       "last_success",    "last_change",
                                     "next_run", "last_failure", "articles_failing"};
    if (!people) columns.emplace_back("failing");
    Table table(columns);
    bool failing = false;
    for (const settings::Source& source : opened->settings.sources) {
        auto state = opened->store->source(source.id);
        if (!state) return report(state.failure());
        const store::SourceState known = state->value_or(store::SourceState{});
        failing = failing || !known.last_failure.empty();
        const auto when = [&](const std::optional<Instant>& at) { return people ? age(at, now) : time_or_null(at); };
        const auto unread = failing_rows(*opened->store, source.id);
        if (!unread) return report(unread.failure());
        std::vector<Json> cells{source.id,
                                health(source, known),
                                when(known.last_success_at),
                                when(known.last_change_at),
                                time_or_null(known.next_run_at),
                                known.last_failure,
                                failing_words(*unread)};
        if (!people) cells.push_back(failing_json(*unread));
        table.add(std::move(cells));
    }
    print(table.render(common.format));
    return table.empty() ? kNothing : failing ? kPartly : kOk;
}

int list_deliveries(const Common& common, const DeliveryOptions& options) {
    auto opened = open_to_ask(common);
    if (!opened) return report(opened.failure());
    auto rows = opened->store->outbox(state_of(options.state));
    if (!rows) return report(rows.failure());
    Table table({"id", "state", "receiver", "channel", "attempts", "created_at", "next_attempt_at", "delivered_at",
                 "last_failure", "subject"});
    for (const store::OutboxRow& row : *rows)
        table.add({row.id, state_name(row.state), row.receiver, row.channel, row.attempts, row.created_at.iso(),
                   row.state == store::DeliveryState::kPending ? Json(row.next_attempt_at.iso()) : Json(nullptr),
                   time_or_null(row.delivered_at), row.last_failure, row.subject});
    print(table.render(common.format));
    return table.empty() ? kNothing : kOk;
}

int retry_deliveries(const Common& common, const DeliveryOptions& options) {
    auto opened = open(common);
    if (!opened) return report(opened.failure());
    auto rows = opened->store->outbox(std::nullopt);
    if (!rows) return report(rows.failure());
    const Instant now = SystemClock().now();
    Table table({"id", "was", "receiver"});
    for (store::OutboxRow& row : *rows) {
        const bool named = std::find(options.ids.begin(), options.ids.end(), row.id) != options.ids.end();
        const bool dead = options.all_dead && row.state == store::DeliveryState::kDead;
        if (!named && !dead) continue;
        if (row.state == store::DeliveryState::kDelivered) {
            talk("gazetted: " + row.id + " was delivered; it is not sent twice");
            continue;
        }
        table.add({row.id, state_name(row.state), row.receiver});
        if (options.dry_run) continue;
        row.state = store::DeliveryState::kPending;
        row.attempts = 0;
        row.created_at = now;
        row.next_attempt_at = now;
        if (Status done = opened->store->record_attempt(row, now); !done) return report(done.failure());
    }
    for (const std::string& id : options.ids)
        if (std::none_of(rows->begin(), rows->end(), [&](const store::OutboxRow& row) { return row.id == id; }))
            talk("gazetted: there is no message " + id + "; `gazetted deliveries list` shows them");
    print(table.render(common.format));
    return table.empty() ? kNothing : kOk;
}

int run_alerts(const Common& common, const std::string& since) {
    auto opened = open_to_ask(common);
    if (!opened) return report(opened.failure());
    std::optional<Instant> from;
    if (!since.empty() && !(from = Instant::parse(since)))
        return report({FailureKind::kConfiguration, "--since: \"" + since + "\" is no time", false,
                       "write 2025-10-09 or 2025-10-09T09:00:00+08:00"});
    auto rows = opened->store->alerts(from);
    if (!rows) return report(rows.failure());
    AlertPrinter printer(common.format);
    for (const store::AlertRow& row : *rows) {
        auto json = model::parse_json(row.body, "alert " + row.id);
        auto alert = json ? alert::alert_from_json(*json) : Result<alert::Alert>(json.failure());
        if (!alert) return report(alert.failure());
        printer.print(*alert);
    }
    printer.finish();
    return rows->empty() ? kNothing : kOk;
}

int check_config(const Common& common, bool dump) {
    auto settings = load_settings(common);
    if (!settings) return report(settings.failure());
    if (dump)
        print(settings::dump(*settings).dump(2) + "\n");
    else
        talk("gazetted: the configuration is good: " + std::to_string(settings->sources.size()) + " sources, " +
             std::to_string(settings->receivers.size()) + " receivers");
    return kOk;
}

int export_archive(const Common& common, const std::string& path) {
    auto opened = open_to_ask(common);
    if (!opened) return report(opened.failure());
    if (!std::filesystem::exists(opened->settings.store_path())) return kNothing;  // said already; no file is made
    std::ofstream out(path, std::ios::binary | std::ios::trunc);
    const bool gzip = path.ends_with(".gz");
    Progress progress("exporting");
    std::size_t pages = 0;
    const Status done = opened->store->each_snapshot([&](const model::Snapshot& snapshot) {
        if (pages == 0) out << archive::warcinfo_record(snapshot.retrieved_at, "gazetted/" GAZETTED_VERSION, gzip);
        out << archive::snapshot_records(snapshot, gzip);
        progress.at(++pages, snapshot.url);
        return out.good();
    });
    out.close();
    if (!done) return report(done.failure());
    if (!out)
        return report({FailureKind::kStorage, path + ": cannot be written", true, "check the path and the free space"});
    if (pages == 0) return kNothing;
    talk("gazetted: " + std::to_string(pages) + " pages written to " + path);
    return kOk;
}

}  // namespace gazetted::app
