#include <algorithm>
#include <filesystem>

#include <malloc.h>
#include <unistd.h>

#include "daemon/app/alert_printer.h"
#include "daemon/app/channel_names.h"
#include "daemon/app/commands.h"
#include "daemon/app/courier.h"
#include "daemon/app/opening.h"
#include "daemon/app/poller.h"
#include "daemon/app/signals.h"
#include "daemon/app/store_lock.h"
#include "daemon/base/log.h"
#include "daemon/base/service_manager.h"
#include "parsers/text/pattern.h"

namespace gazetted::app {

namespace {

using std::chrono::milliseconds;

constexpr milliseconds kLongestTurn{5000};
/// A pause that is worth giving back what only reading needs.
constexpr milliseconds kRest{5000};

/// Everything a watching process holds, in the order in which it must come and go.
struct Watch {
    Watch(Opened& opened, net::HttpClient& http)
        : fetcher(http, clock),
          engine(opened.settings, *opened.store),
          poller(opened.settings, engine, *opened.store, fetcher, clock, [&http] { http.wake(); }) {}
    SystemClock clock;
    fetch::Fetcher fetcher;
    Engine engine;
    Poller poller;
    std::size_t rested_at = 0;  ///< retrievals when memory was given back last
};

Status start(Watch& watch) {
    const Instant now = watch.clock.now();
    Status started = watch.engine.start(now);
    return started ? watch.engine.add_known_measures(now) : started;
}

/// How long the loop may sleep: until a source is due, at most a few seconds, so that the calendar is never far behind.
milliseconds turn(const Watch& watch) {
    const auto until_due = std::chrono::duration_cast<milliseconds>(watch.poller.next_due().since(watch.clock.now()));
    return std::clamp(until_due, milliseconds(50), kLongestTurn);
}

/// After a spell of reading, before a pause: compiled patterns and freed pages go back to the system.
void rest(Watch& watch) {
    const std::size_t retrievals = watch.poller.good() + watch.poller.failed();
    if (retrievals == watch.rested_at || !watch.poller.idle()) return;
    if (watch.poller.next_due().since(watch.clock.now()) < kRest) return;
    watch.rested_at = retrievals;
    text::forget_programs();
    malloc_trim(0);
}

std::string summary(const Watch& watch) {
    return std::to_string(watch.poller.good()) + " retrievals, " + std::to_string(watch.poller.failed()) + " failed";
}

/// A delivery thread that cannot start (no descriptor, a full disk) is tried again at every turn: messages wait for it.
void start_delivery(const Opened& opened, const Watch& watch, std::unique_ptr<CourierThread>& courier) {
    if (courier) return;
    auto started = CourierThread::start(opened.settings, watch.clock);
    if (started)
        courier = std::move(*started);
    else
        log::error("delivery cannot start: {}; it is tried again", started.failure().message);
}

/// Settings of the file as it is now; the old ones stay when it is bad.
void reload(const Common& common, Opened& opened, Watch& watch, std::unique_ptr<CourierThread>& courier) {
    service_manager::reloading();
    auto fresh = load_settings(common);
    if (fresh && fresh->state_dir != opened.settings.state_dir)
        fresh = Failure{FailureKind::kConfiguration, "state_dir cannot change while running", false, "restart instead"};
    if (fresh) {
        if (auto channels = make_channels(*fresh); !channels) fresh = channels.failure();
    }
    if (!fresh) {
        log::error("reload: {}; the old configuration stays in force", fresh.failure().message);
    } else {
        courier.reset();
        watch.fetcher.abort_all();
        watch.poller.forget_errands();
        opened.settings = std::move(*fresh);
        start_delivery(opened, watch, courier);
        log::info("reload: the new configuration is in force");
    }
    service_manager::ready(summary(watch));
}

int loop(const Common& common, Opened& opened, Watch& watch, std::unique_ptr<CourierThread>& courier,
         Signals& signals) {
    const auto interval = service_manager::watchdog_interval();
    bool ready = false;
    while (!signals.stop()) {
        if (signals.take_reload()) reload(common, opened, watch, courier);
        start_delivery(opened, watch, courier);
        watch.engine.heed_clock(watch.clock.now());
        if (const Status told = watch.engine.advance(watch.clock.now()); !told)
            log::error("calendar: {}", told.failure().message);
        watch.poller.start_due();
        watch.poller.prune_when_due();
        if (!ready) service_manager::ready("watching");
        ready = true;
        rest(watch);
        watch.fetcher.run_for(turn(watch));
        watch.poller.take_converted();
        // The loop has turned; the other thread must have, too, for the watchdog to be fed.
        if (interval && courier && courier->took_a_turn()) service_manager::alive();
        service_manager::status(summary(watch));
    }
    return kOk;
}

/// For `poll`: start what is wanted, run until all of it has come back.
void poll_all(Watch& watch, const settings::Settings& settings, const PollOptions& options, Signals& signals) {
    for (const settings::Source& source : settings.sources)
        if (options.source.empty() ? source.enabled && options.once : source.id == options.source)
            watch.poller.start(source);
    if (options.source.empty() && !options.once) watch.poller.start_due();
    Progress progress("polling");
    while (!watch.poller.idle() && !signals.stop()) {
        watch.fetcher.run_for(milliseconds(500));
        watch.poller.take_converted();
        progress.at(watch.poller.good() + watch.poller.failed(), std::to_string(watch.fetcher.pending()) + " to go");
    }
}

/// A file that is gone with this, and its companions with it.
class ScratchFile {
  public:
    ScratchFile()
        : path_((std::filesystem::temp_directory_path() / ("gazetted-dry-run-" + std::to_string(getpid()) + ".db"))
                    .string()) {
        remove();
    }
    ScratchFile(const ScratchFile&) = delete;
    ScratchFile& operator=(const ScratchFile&) = delete;
    ~ScratchFile() { remove(); }
    [[nodiscard]] const std::string& path() const { return path_; }

  private:
    void remove() const {
        std::error_code ignored;
        for (const char* suffix : {"", "-wal", "-shm"})
            std::filesystem::remove(path_ + suffix, ignored);
    }
    std::string path_;
};

/// The settings, and a copy of the store they name: of one that is not there yet, an empty one. Neither the store nor
/// its folder is touched.
Result<Opened> open_copy(const Common& common, const ScratchFile& scratch) {
    auto settings = load_settings(common);
    if (!settings) return settings.failure();
    if (std::filesystem::exists(settings->store_path())) {
        auto store = store::open_store(settings->store_path(), store::Access::kReadOnly);
        if (!store) return store.failure();
        if (Status copied = (*store)->backup(scratch.path()); !copied) return copied.failure();
    }
    auto copy = store::open_store(scratch.path());
    if (!copy) return copy.failure();
    return Opened{std::move(*settings), std::move(*copy)};
}

/// Names a source that is not there; kOk where it is, or none was asked for.
int check_source(const PollOptions& options, const settings::Settings& settings) {
    if (options.source.empty() || settings.source(options.source) != nullptr) return kOk;
    return report({FailureKind::kConfiguration, "--source: there is no source \"" + options.source + "\"", false,
                   "`gazetted sources` lists them"});
}

int exit_code(const Watch& watch) {
    if (watch.poller.storage_trouble()) return kFailed;
    if (watch.poller.failed() == 0) return kOk;
    return watch.poller.good() == 0 ? kFailed : kPartly;
}

int poll_dry(const Common& common, const PollOptions& options) {
    const ScratchFile scratch;
    auto opened = open_copy(common, scratch);
    if (!opened) return report(opened.failure());
    if (const int code = check_source(options, opened->settings); code != kOk) return code;
    const auto http = net::make_http_client();
    Signals signals([&] { http->wake(); });
    Watch watch(*opened, *http);
    if (Status started = start(watch); !started) return report(started.failure());
    AlertPrinter printer(common.format);
    watch.engine.on_alert([&](const alert::Alert& alert) { printer.print(alert); });
    poll_all(watch, opened->settings, options, signals);
    printer.finish();
    talk("gazetted: dry run, nothing was written or sent: " + summary(watch));
    return exit_code(watch);
}

}  // namespace

int run_daemon(const Common& common) {
    // Signals are blocked before any thread exists, so that only their own thread ever sees them.
    const auto http = net::make_http_client();
    Signals signals([&] { http->wake(); });
    auto opened = open(common);
    if (!opened) return report(opened.failure());
    const auto lock = StoreLock::take(opened->settings.store_path());
    if (!lock) return report(lock.failure());
    if (Status adopted = adopt_channel_names(*opened->store, opened->settings); !adopted)
        return report(adopted.failure());
    Watch watch(*opened, *http);
    if (Status started = start(watch); !started) return report(started.failure());
    auto courier = CourierThread::start(opened->settings, watch.clock);
    if (!courier) return report(courier.failure());
    watch.engine.on_alert([&](const alert::Alert& alert) {
        log::info("alert={} {}", alert.id, alert.headline);
        if (*courier) (*courier)->wake();
    });
    log::info("watching {} sources, state in {}", opened->settings.sources.size(), opened->settings.state_dir);
    const int code = loop(common, *opened, watch, *courier, signals);
    service_manager::stopping();
    watch.fetcher.abort_all();
    courier->reset();
    log::info("stopped: {}", summary(watch));
    return code;
}

int run_poll(const Common& common, const PollOptions& options) {
    if (options.dry_run) return poll_dry(common, options);
    auto opened = open(common);
    if (!opened) return report(opened.failure());
    if (const int code = check_source(options, opened->settings); code != kOk) return code;
    const auto lock = StoreLock::take(opened->settings.store_path());
    if (!lock) return report(lock.failure());
    auto channels = make_channels(opened->settings);
    if (!channels) return report(channels.failure());
    if (Status adopted = adopt_channel_names(*opened->store, opened->settings); !adopted)
        return report(adopted.failure());
    const auto http = net::make_http_client();
    Signals signals([&] { http->wake(); });
    Watch watch(*opened, *http);
    if (Status started = start(watch); !started) return report(started.failure());
    watch.engine.heed_clock(watch.clock.now());
    if (Status told = watch.engine.advance(watch.clock.now()); !told) return report(told.failure());
    poll_all(watch, opened->settings, options, signals);
    Courier courier(*opened->store, std::move(*channels), opened->settings.delivery_max_age, watch.clock);
    const auto go_on = [&] { return !signals.stop(); };
    courier.while_waiting(go_on);
    if (const auto sent = courier.deliver_due(go_on); !sent) return report(sent.failure());
    watch.poller.prune();
    talk("gazetted: " + summary(watch));
    return exit_code(watch);
}

}  // namespace gazetted::app
