#include "daemon/alert/render.h"
#include "daemon/app/commands.h"
#include "daemon/app/replay.h"
#include "daemon/base/log.h"

namespace gazetted::app {

int run_replay(const Common& common, const ReplayOptions& options) {
    auto settings = load_settings(common);
    if (!settings) return report(settings.failure());
    // What a page does wrong is told at the end; the log would say it a second time.
    log::configure("error", settings->log_format);
    const auto colour = colour_wanted() ? alert::Colour::kAnsi : alert::Colour::kNone;
    Progress progress("replaying");
    const auto on_alert = [&](const alert::Alert& alert) {
        print(common.format == Format::kTable ? alert::render_text(alert, colour) + "\n"
                                              : alert::render_json(alert) + "\n");
    };
    const auto on_step = [&](const ReplayReport& sofar, Instant at) {
        progress.at(sofar.retrievals, at.beijing_iso());
    };
    const auto done =
        replay(options.archives, *settings, options.store.empty() ? ":memory:" : options.store, on_alert, on_step);
    if (!done) return report(done.failure());
    if (!options.quiet) {
        for (const std::string& why : done->left_out)
            talk("gazetted: left out: " + why);
        talk("gazetted: " + std::to_string(done->retrievals) + " retrievals replayed, " + std::to_string(done->alerts) +
             " alerts");
    }
    return done->alerts == 0 ? kNothing : kOk;
}

}  // namespace gazetted::app
