#include "daemon/app/opening.h"

#include <cstdlib>
#include <filesystem>

#include "daemon/app/engine.h"
#include "daemon/app/messages.h"
#include "daemon/base/clock.h"
#include "daemon/base/log.h"

namespace gazetted::app {

Result<settings::Settings> load_settings(const Common& common) {
    auto settings = settings::load(common.config);
    if (!settings) return settings;
    // systemd says where state belongs; a person's option wins over both.
    if (const char* directory = std::getenv("STATE_DIRECTORY"); directory != nullptr && common.config.empty())
        settings->state_dir = directory;
    if (!common.state_dir.empty()) settings->state_dir = common.state_dir;
    if (auto channels = make_channels(*settings); !channels) return channels.failure();
    log::configure(settings->log_level, settings->log_format);
    return settings;
}

namespace {

Result<Opened> seeded(Opened opened) {
    Engine engine(opened.settings, *opened.store);
    if (Status started = engine.start(SystemClock().now()); !started) return started.failure();
    return opened;
}

}  // namespace

Result<Opened> open(const Common& common) {
    auto settings = load_settings(common);
    if (!settings) return settings.failure();
    std::error_code error;
    std::filesystem::create_directories(settings->state_dir, error);
    if (error)
        return Failure{FailureKind::kStorage, settings->state_dir + ": " + error.message(), true,
                       "choose another place with --state-dir or state_dir"};
    auto store = store::open_store(settings->store_path());
    if (!store) return store.failure();
    return seeded({std::move(*settings), std::move(*store)});
}

Result<Opened> open_to_ask(const Common& common) {
    auto settings = load_settings(common);
    if (!settings) return settings.failure();
    std::error_code unreachable;  // a folder that may not be entered: opening tells why
    const bool is_there = std::filesystem::exists(settings->store_path(), unreachable) || unreachable;
    auto store =
        is_there ? store::open_store(settings->store_path(), store::Access::kReadOnly) : store::open_store(":memory:");
    if (!store) return store.failure();
    if (!is_there)
        talk("gazetted: there is no store in " + settings->state_dir +
             " yet; this is answered from the measures known beforehand");
    Opened opened{std::move(*settings), std::move(*store)};
    return is_there ? Result<Opened>(std::move(opened)) : seeded(std::move(opened));
}

}  // namespace gazetted::app
