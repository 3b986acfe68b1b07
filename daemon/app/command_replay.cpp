#include "daemon/app/alert_printer.h"
#include "daemon/app/commands.h"
#include "daemon/app/replay.h"
#include "daemon/base/log.h"

namespace gazetted::app {

int run_replay(const Common& common, const ReplayOptions& options) {
    auto settings = load_settings(common);
    if (!settings) return report(settings.failure());
    // What a page does wrong is told at the end; the log would say it a second time.
    log::configure("error", settings->log_format);
    AlertPrinter printer(common.format);
    Progress progress("replaying");
    const auto on_alert = [&](const alert::Alert& alert) { printer.print(alert); };
    const auto on_step = [&](const ReplayReport& sofar, Instant at) {
        progress.at(sofar.retrievals, at.beijing_iso());
    };
    const auto done =
        replay(options.archives, *settings, options.store.empty() ? ":memory:" : options.store, on_alert, on_step);
    if (!done) return report(done.failure());
    printer.finish();
    if (!options.quiet) {
        for (const std::string& why : done->left_out)
            talk("gazetted: left out: " + why);
        talk("gazetted: " + std::to_string(done->retrievals) + " retrievals replayed, " + std::to_string(done->alerts) +
             " alerts");
    }
    if (done->damaged > 0) return kPartly;
    return done->alerts == 0 ? kNothing : kOk;
}

}  // namespace gazetted::app
